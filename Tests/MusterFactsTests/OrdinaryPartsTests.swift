import MusterModel
import Testing

@Suite("Parts of ordinary papers: steps with results, parts of work, waves, fields of points, lone marks")
struct OrdinaryPartsTests {
    @Test("steps with what came of each are checks, whoever tried them")
    func steps() throws {
        let text = """
            # Pre-ship sheet, unit 1

            | Step | Description | Result | By |
            |---|---|---|---|
            | 1.1 | Mass within four kilos | PASS | HN |
            | 1.2 | Rails free of scratches | FAIL | TR |
            | 1.3 | Leak check | N/A | - |
            """
        #expect(
            try told(text) == [
                "5 checklist_item 1.1 done: Mass within four kilos",
                "6 checklist_item 1.2 rejected: Rails free of scratches", "7 checklist_item 1.3 unknown: Leak check",
            ])
    }

    @Test("what comes out of a phase stands beside it")
    func outputs() throws {
        let text = """
            # Workflow of a guest show

            | Stage | Name | Output |
            |---|---|---|
            | 1 | Advance | Signed rider |
            | 2 | Get-in | Plan as hung |
            """
        #expect(
            try record(text).facts.map { "\($0.line) \($0.kind.rawValue)" } == [
                "5 phase", "5 deliverable", "6 phase", "6 deliverable",
            ])
    }

    @Test("waves on lines of their own are phases; a sentence about one is none")
    func waves() throws {
        let text = "# Roll-out\n\nWave 1: harbour office, 4 cranes\nWave 2: piers, 38 cranes\n"
        #expect(try facts(.phase, in: text).map { $0.id } == ["1", "2"])
        let talk = "# Roll-out\n\nWave 1: we think that it went rather well.\n"
        #expect(try facts(.phase, in: talk).isEmpty)
    }

    @Test("a title of a phase in signs without spaces is set apart by one, and is no issue")
    func signs() throws {
        let text = "# 进展记录\n\n## 阶段1 数据接入（已完成）\n- ✅ 接入\n\n## 阶段2 试运行（进行中）\n\n遗留问题：\n1. 杂波（未解决）\n"
        #expect(try facts(.phase, in: text, at: "log.md").map { $0.status } == [.done, .inProgress])
        #expect(try facts(.issue, in: text, at: "log.md").count == 1)
    }

    @Test("tries at a release by their names, with a status each, are phases")
    func candidates() throws {
        let text = """
            # How we got to the image

            **rc1** built 2031-01-20. Status: rejected
            Frames were lost.

            **rc2** built 2031-02-06. Status: passed
            """
        #expect(try facts(.phase, in: text).map { $0.status } == [.rejected, .done])
    }

    @Test("parts of a piece of work by its number and a letter are tasks with their state")
    func letters() throws {
        let text = """
            # 0.3 Replace the reader

            - 0.3.a Collect nasty files (done, @pirita)
            - 0.3.b State machine of ropes (in progress, @okello)
            - 0.3.c Fuzz it for a night (todo)
            """
        #expect(
            try told(text) == [
                "1 task 0.3: Replace the reader", "3 task 0.3.a done: Collect nasty files",
                "4 task 0.3.b in-progress: State machine of ropes", "5 task 0.3.c todo: Fuzz it for a night",
            ])
        let sections = "# 0.3 Parts\n\n- 0.3.1 The rope is long\n- 0.3.2 The bell is loud\n"
        #expect(try facts(.task, in: sections).isEmpty)
    }

    @Test("issues end in their state behind a dash or in brackets, whatever their list is called")
    func endings() throws {
        let text =
            "# Kite 3.4 notes\n\nBug fixes\n - #5521: the network leaks — fixed\n - #5537: the lamp stays — open\n"
        #expect(try facts(.issue, in: text).map { $0.status } == [.closed, .open])
        let brackets =
            "# Notes\n\n## Heard\n\n- BUG-118 the gate stays shut in rain (fixed)\n- BUG-124 letters are mirrored (open)\n"
        #expect(try facts(.issue, in: brackets).map { $0.status } == [.closed, .open])
    }

    @Test("fields on indented lines below a point tell of what it names")
    func fields() throws {
        let text = """
            # What can go wrong on tour

            - **Truck late at the ferry**
              Impact: high
              Mitigation: an earlier crossing
            - **No power in the hall**
              Impact: low
            """
        #expect(try facts(.risk, in: text).map { $0.severity } == [.high, .low])
    }

    @Test("a line that is nothing but a severity grades the points below it")
    func grades() throws {
        let text = """
            Bekannte Fehler in der Auskunft, Stand Version 14

            Kritisch
            * FA-230: Nachtboote fehlen am Sonntag. Offen
            Niedrig
            * FA-177: Fähre trägt ein falsches Zeichen. Behoben
            """
        let found = try facts(.issue, in: text)
        #expect(found.map { $0.severity } == [.critical, .low])
        #expect(found.map { $0.status } == [.open, .closed])
    }

    @Test("a lone tick or cross below its own title is a check beside parts with several")
    func lone() throws {
        let text = """
            # Review of the ferry

            ### Ready
            ✅ Ropes counted
            ✅ Bell rung

            ### Not ready
            ❌ Crane tested

            It stopped twice.
            """
        #expect(try facts(.checklistItem, in: text).map { $0.status } == [.done, .done, .rejected])
        let praise = "# Ferry\n\n## Thanks\n\n✅ All is well that ends well\n"
        #expect(try facts(.checklistItem, in: praise).isEmpty)
    }

    @Test("handles and words of respect name who has to do a thing")
    func handles() throws {
        let text =
            "# Retro\n\n#### Action items\n\n- [ ] @lucia quarantine the worst ropes, due 2031-06-06\n- [x] @kit: move the bell\n"
        #expect(try facts(.task, in: text).map { $0.person } == ["@lucia", "@kit"])
        let minutes = "# Minutes of 2 May 2031\n\nThe lamp is weak. Mr Quist is to ask the vendor by 25 May 2031.\n"
        #expect(try facts(.task, in: minutes, at: "minutes.md").map { $0.person } == ["Mr Quist"])
    }

    @Test("wide signs part and explain in a legend")
    func legend() throws {
        let text = "# 出荷前チェック\n\n凡例：☑＝確認済み　☐＝未確認\n\n## 表示\n☑ 題名\n☐ 字幕\n"
        #expect(try facts(.checklistItem, in: text).map { $0.status } == [.done, .todo])
    }

    @Test("days and places under a title of dates are milestones, also in a list of risks")
    func tour() throws {
        let text =
            "# What can go wrong\n\n- Storm\n\nTour dates\n\n| Date | Town |\n|---|---|\n| 5 June 2031 | Galway |\n| 9 June 2031 | Bath |\n"
        #expect(try facts(.milestone, in: text).map { $0.title } == ["Galway", "Bath"])
    }
}
