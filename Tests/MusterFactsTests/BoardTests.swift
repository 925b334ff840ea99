import MusterModel
import Testing

@Suite("Boards, lists of open decisions, checksums without endings")
struct BoardTests {
    @Test("a state in brackets before a point is the state of a task, with its owner")
    func brackets() throws {
        let text = """
            # Board
            - [Done] Paint the pier — Assignee: Mara
            - [In-Progress] Order the bolts
            - [Note] Bring cake
            """
        #expect(
            try told(text) == ["2 task done: Paint the pier", "3 task in-progress: Order the bolts"])
        #expect(try facts(.task, in: text).first?.person == "Mara")
    }

    @Test("decisions that a title calls open are pending")
    func openDecisions() throws {
        let text =
            "# Minutes of 2031-05-02\n## Decisions needed\n- Which crane to rent\n## Decisions\n- The red crane stays"
        #expect(
            try facts(.decision, in: text, at: "minutes.md").map { $0.status } == [.pending, .accepted])
    }

    @Test("a name without a point is a file where the tools wrote it")
    func checksums() throws {
        let digest = String(repeating: "0a", count: 32)
        let text =
            "# Checksums\n## How to use\n```\n\(digest)  example\n```\n## Release\n```\n\(digest)  pier-linux\n```\n"
        #expect(try facts(.artifact, in: text).map(\.title) == ["pier-linux"])
    }

    @Test("minutes of several meetings record each of them")
    func meetings() throws {
        let text =
            "# Minutes\n## 2031-05-02\n- Talked\n## 2031-05-09 Weekly\n- Talked again\n## 1. Crane (2031-05-01)\n"
        #expect(
            try facts(.milestone, in: text, at: "minutes.md").map { $0.date?.description ?? "-" }
                == ["2031-05-02", "2031-05-09"])
    }
}

extension BoardTests {
    @Test("boxes in a document of tasks, or with the fields of a task, are tasks with their numbers")
    func tasks() throws {
        let text =
            "# Tasks: rebuild the pier\n## Stone\n- [x] 1.1 Cut the stone\n- [ ] 1.2 Lay it\n  - **Dependencies**: 1.1\n"
        #expect(try told(text) == ["3 task 1.1 done: Cut the stone", "4 task 1.2 todo: Lay it"])
    }

    @Test("boxes with codes in a document of milestones are milestones")
    func milestones() throws {
        let text = "# Milestone roadmap\n\n- [x] **M0 — Groundwork**\n  - **Definition of done:** The ground holds\n"
        #expect(try told(text) == ["3 milestone M0 done: Groundwork", "4 criterion: The ground holds"])
    }
}

extension BoardTests {
    @Test("a team behind a badge is a function, without the brackets of its link")
    func badges() throws {
        let text =
            "# Plan\n## Tasks\n| Task | Owner(s) |\n|---|---|\n| Lay stone | ![Team][] [masons] |\n| Paint | Mara |\n"
        let tasks = try facts(.task, in: text)
        #expect(tasks.map(\.role) == ["masons", nil])
        #expect(tasks.map(\.person) == [nil, "Mara"])
    }
}

extension BoardTests {
    @Test("a bare verdict under another title inside a decision is no decision")
    func bareVerdicts() throws {
        let text = "# Review\n\n## Decision\n\nGO\n\n### Options of the vote\n\nGO\n"
        #expect(try facts(.decision, in: text, at: "minutes.md").map(\.line) == [5])
    }
}

extension BoardTests {
    @Test("titles that are nothing but states hold work in that state, and so do columns")
    func columnsOfWork() throws {
        let titles =
            "# Team\n## Done\n- Sign-in\n## In progress\n- Search\n## Blocked\n- Payments\n## To do\n- Export\n- None\n"
        #expect(
            try told(titles) == [
                "3 task done: Sign-in", "5 task in-progress: Search", "7 task blocked: Payments", "9 task todo: Export",
            ])
        let table =
            "# Team\n\n| Offen | In Arbeit | Erledigt |\n|---|---|---|\n| Export | Suche | Anmeldung |\n| Druck | | |\n"
        #expect(
            try told(table) == [
                "5 task todo: Export", "5 task in-progress: Suche", "5 task done: Anmeldung", "6 task todo: Druck",
            ])
    }

    @Test("titles of results of tests are no board")
    func results() throws {
        let text = "# Run\n## Passed\n- Sign-in\n## Failed\n- Search\n## Pending\n- Export\n"
        #expect(try facts(.task, in: text).allSatisfy { $0.title == "Export" })
    }

    @Test("dots lead from a check to its state")
    func dots() throws {
        let text = "# Report\n\nBackup of the ledger ........ OK\nExport ................ FAIL\nMail .......... n/k\n"
        #expect(
            try told(text) == [
                "3 checklist_item done: Backup of the ledger", "4 checklist_item rejected: Export",
                "5 checklist_item unknown: Mail",
            ])
        #expect(try told("# Report\n\n- Backup … OK\n- Export … nicht OK\n").count == 2)
        #expect(try told("# Report\n\nWe waited .... and then it was done\n").isEmpty)
    }
}
