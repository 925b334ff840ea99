import MusterModel
import Testing

@Suite struct TableRowsTests {
    @Test func `a row of which only the number is filled in states nothing`() throws {
        let text = """
            | Run | Date | Owner | Result | Notes |
            |---|---|---|---|---|
            | 1 | ____-__-__ | ______ | PASS / FAIL | |
            | 2 | 2031-02-03 | Mara | PASS | |
            """
        #expect(try told(text).map { $0.prefix(2) } == ["4 "])
    }

    @Test func `what stands in brackets in a title of a column explains it`() throws {
        let text = """
            | Date (UTC) | State (PASS/FAIL) | Decision (GO/NO-GO) | Owner |
            |---|---|---|---|
            | 2031-02-25 | FAIL | NO-GO | Gate team |
            """
        #expect(try told(text) == ["3 decision no-go: NO-GO"])
    }

    @Test(arguments: ["All items marked PASS", "Every check is DONE"])
    func `a condition that ends in a favourable word is not met by it`(words: String) throws {
        #expect(try facts(.criterion, in: "A **GO** decision requires:\n- \(words)\n").map(\.status) == [nil])
    }

    @Test func `issues of other repositories are references, each of its own`() throws {
        let found = try facts(.reference, in: "See harbour/cranes#41, harbour/cranes#42 and item #3.\n")
        #expect(found.map(\.title) == ["harbour/cranes#41", "harbour/cranes#42"])
        #expect(found.allSatisfy { $0.details[.path] == nil })
    }

    @Test func `things with a state in a review are checks, whoever looks after them`() throws {
        let text = """
            # Go/No-Go review

            ## UAT sign-off

            | # | Item | Owner | Status |
            |---|---|---|---|
            | 1.1 | Scales agree | Harbour Lead | |
            | 1.2 | Bell rings | Harbour Lead | |
            """
        #expect(try told(text) == ["7 checklist_item 1.1: Scales agree", "8 checklist_item 1.2: Bell rings"])
        let other = text.replacingTitle(with: "# Week 12")
        #expect(try told(other).allSatisfy { $0.contains(" task ") })
    }

    @Test func `rows of a task table count where each has a code`() throws {
        let text = """
            | Task ID | Task description | Commit |
            |---|---|---|
            | G01 | Dredge the basin | `1f2e3d` |
            | G02 | Paint the gate | `4c5b6a` |
            """
        #expect(try told(text) == ["3 task G01: Dredge the basin", "4 task G02: Paint the gate"])
        let steps = """
            | Step | Action |
            |---|---|
            | 1 | Open the valve |
            | 2 | Read the gauge |
            """
        #expect(try told(steps).isEmpty)
    }

    @Test func `a state beside numbers of passed and failed is that of the row, and a sum is none`() throws {
        let text = """
            | Suite | Cases | Passed | Failed | Result |
            |---|---|---|---|---|
            | Import | 12 | 12 | 0 | ✅ passed |
            | Export | 9 | 7 | 2 | ❌ failed |
            | **Total** | 21 | 19 | 2 | ❌ failed |
            """
        #expect(try told(text) == ["3 checklist_item done: Import", "4 checklist_item rejected: Export"])
    }

    @Test(arguments: ["P0 — before the first boat pays for its berth", "优先级：P0", "P0"])
    func `a title that begins with a priority gives it to the boxes under it`(title: String) throws {
        let text = "# Checklist\n\n## \(title)\n\n- [ ] Mend the gate\n"
        #expect(try record(text).facts.map(\.severity) == [.p0])
    }

    @Test func `twin boxes read as pass, fail, open and both`() throws {
        let text = """
            | ID | Acceptance Criterion | Pass | Fail |
            |---|---|---|---|
            | A-1 | The gate opens | [x] | [ ] |
            | A-2 | The gate closes | [ ] | [x] |
            | A-3 | The bell rings | [ ] | [ ] |
            | A-4 | The lamp burns | [x] | [x] |
            """
        let found = try facts(.criterion, in: text)
        #expect(
            found.map(spoken) == [
                "3 criterion A-1 done: The gate opens", "4 criterion A-2 rejected: The gate closes",
                "5 criterion A-3 todo: The bell rings", "6 criterion A-4 unknown: The lamp burns",
            ])
        #expect(found.map { $0.details[.bothMarked] } == [nil, nil, nil, "yes"])
    }

    @Test func `accepted risks are accepted by their title`() throws {
        let text = """
            ## Known Risks (Accepted)

            | Risk | Impact | Mitigation | Follow-up |
            |---|---|---|---|
            | One machine signs all builds | medium | a spare is at hand | buy a second |
            """
        let risk = try #require(try facts(.risk, in: text).first)
        #expect(spoken(risk) == "5 risk accepted: One machine signs all builds")
        #expect(risk.severity == .medium)
        #expect(risk.details[.followUp] == "buy a second")
    }

    @Test func `issues carry what their columns say`() throws {
        let text = """
            # Known issues

            | ID | Issue | Severity | Status | Affects | Fixed in | Workaround |
            |---|---|---|---|---|---|---|
            | KI-7 | The lamp flickers | P1 | open | v1.0.0 | v1.0.1 | shake it |
            """
        let issue = try #require(try facts(.issue, in: text).first)
        #expect(spoken(issue) == "5 issue KI-7 open: The lamp flickers")
        #expect(issue.severity == .p1)
        #expect(issue.details[.fixedIn] == "v1.0.1")
    }

    @Test func `evidence cited in a row belongs to the row`() throws {
        let text = """
            ## Signed checklist

            | Checklist item | Status | Evidence |
            |---|---|---|
            | Alerts verified | signed | `docs/alerts.md` (`F-09`) |
            """
        let found = try record(text).facts
        #expect(found.map(\.kind) == [.checklistItem, .reference])
        #expect(found.first?.status == .signed)
        #expect(found.last?.parent == 0)
        #expect(found.last?.details[.item] == "F-09")
    }

    @Test func `legends, histories and tables of versions state nothing`() throws {
        let text = """
            ## Severity definitions

            | Level | Meaning |
            |---|---|
            | P0 | nothing works |

            ## Revision history

            | Version | Date | Author | Change |
            |---|---|---|---|
            | 1.0 | 2031-01-01 | Ann | first |

            ## Tools

            | Tool | Version |
            |---|---|
            | rustc | 1.80.0 |
            """
        #expect(try told(text).isEmpty)
    }

    @Test func `a row with too few cells is still read`() throws {
        #expect(
            try told("| Check | Status |\n|---|---|\n| The bell rings\n") == [
                "3 checklist_item unknown: The bell rings"
            ])
    }
}

extension String {
    fileprivate func replacingTitle(with title: String) -> String {
        ([title] + split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map { String($0) })
            .joined(separator: "\n")
    }
}
