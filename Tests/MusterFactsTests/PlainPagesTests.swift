import MusterModel
import Testing

@Suite("Pages of ordinary teams: lists under short labels, results as a whole, plans and logs")
struct PlainPagesTests {
    @Test(
        "short labels say what their list holds",
        arguments: [
            ("Still open:\n\n1.", "task todo"), ("Was noch zu tun ist:\n-", "task todo"),
            ("Blocked\n-", "task blocked"),
            ("Decided\n-", "decision accepted"), ("Décidé :\n-", "decision accepted"),
            ("Ficou decidido\n-", "decision accepted"), ("达成一致\n-", "decision accepted"),
            ("We hand over:\n-", "deliverable"), ("Entregamos\n-", "deliverable"), ("納品するもの\n-", "deliverable"),
            ("We only go if\n-", "criterion"), ("Condiciones para lanzar:\n-", "criterion"),
            ("Lo que no funciona\n-", "issue"),
        ])
    func labels(label: String, fact: String) throws {
        let text = "# Kite 2\n\nSome words on the hall.\n\n\(label) ropes hold for a whole day\n"
        let found = try record(text).facts.map {
            [$0.kind.rawValue, $0.status?.rawValue].compactMap(\.self).joined(separator: " ")
        }
        #expect(found == [fact])
    }

    @Test(
        "a line that sums up is a decision, and no check",
        arguments: [
            ("Overall: failed.", "rejected"), ("Result: not passed, repeat in May", "rejected"),
            ("Overall: not accepted. Retest of 3 and 4 in May.", "rejected"), ("总体结果：不合格", "rejected"),
            ("Gesamtergebnis: nicht bestanden", "rejected"), ("Result: pending", "pending"),
            ("Overall: passed", "accepted"), ("Result: passed, once the door is mended", "unknown"),
        ])
    func sums(line: String, status: String) throws {
        let text = "# Kite lift test\n\n1. Doors reopen: passed\n2. Fire mode: failed\n\n\(line)\n"
        let found = try facts(.decision, in: text)
        #expect(found.map { $0.status?.rawValue } == [status])
        #expect(try facts(.checklistItem, in: text).count + facts(.criterion, in: text).count == 2)
    }

    @Test(
        "nothing that sums up lets a release go", arguments: ["passed", "PASS", "ok", "done", "passed?", "pass / fail"])
    func noGo(value: String) throws {
        let text = "# Kite lift test\n\n1. Doors reopen: passed\n2. Fire mode: passed\n\nOverall: \(value)\n"
        #expect(try facts(.decision, in: text).allSatisfy { $0.status != .go })
    }

    @Test("points that begin with a whole day are days of a plan")
    func days() throws {
        let plan = "# Plan de lanzamiento\n\n- 5 de mayo de 2031: congelación\n- 19 de mayo de 2031: lanzamiento\n"
        #expect(try facts(.milestone, in: plan).map(\.date?.description) == ["2031-05-05", "2031-05-19"])
        let notes = "# Notes of the fair\n\n- 1 June 2031: tents arrived\n- 14 June 2031: doors opened\n"
        #expect(try facts(.milestone, in: notes).isEmpty)
        let mixed = "# The fair\n\n- 1 June 2031: tents arrive\n- Kit carries the lamps\n"
        #expect(try facts(.milestone, in: mixed).isEmpty)
    }

    @Test("below a version, a stretch of time or a word for later a plan lists work; what was shipped is done")
    func roadmap() throws {
        let text = """
            # Roadmap of Kite
            ### 0.9 – 2031-05-20
            - Incremental reading
            ### 0.10 – 2031-09-16
            - Patterns of ropes
            ## Q3 2031
            - Two more piers
            ## Shipped
            - Dark theme for the night crew
            """
        #expect(
            try told(text).filter { $0.contains("task") } == [
                "3 task: Incremental reading", "5 task: Patterns of ropes", "7 task: Two more piers",
                "9 task done: Dark theme for the night crew",
            ])
    }

    @Test("entries of a log that end in a state are work")
    func log() throws {
        let text = """
            # Work log
            2031-05-06 Copied the orders to the archive. OK.
            2031-05-13 Keys dropped in staging. ✅
            2031-05-14 Keys dropped on the pier except for the night. Done.
            2031-05-19 🔄 Switch of the views
            """
        #expect(try facts(.task, in: text).map(\.status) == [.done, .done, .unknown, .inProgress])
    }

    @Test("a name in bold letters and how far it is, with a remark")
    func named() throws {
        let text = """
            # Block D: weekly report
            **Scaffold** – complete
            **Insulation** – 60 %, on programme
            **Windows** – on hold, wrong glass delivered
            **Doors** – done, except for hall B
            """
        #expect(try facts(.task, in: text).map(\.status) == [.done, .inProgress, .blocked, .unknown])
    }

    @Test("what minutes say of a thing is how far it is")
    func minutes() throws {
        let text =
            "# Minutes of 6 May 2031\n\nPresent: Kit Rowe, Ada Marsh\n\n1. Move of the stores: finished.\n2. Training: in progress.\n"
        #expect(try facts(.task, in: text).map(\.status) == [.done, .inProgress])
    }

    @Test("a call in capitals is a decision in any document")
    func agreed() throws {
        let text = "# Cutover, region north\n\nAGREED: the rollback point is at four.\n\nAgreed: yes\n"
        #expect(try facts(.decision, in: text).count == 1)
    }

    @Test("faults and risks told in paragraphs below bold words or titles")
    func paragraphs() throws {
        let faults = """
            # Known issues in Kite Pay

            **Refunds above 10 000 fail.** Only with the old terminals.

            **The printer cuts too early.** Seen in two shops.
            """
        #expect(
            try facts(.issue, in: faults).map(\.title) == ["Refunds above 10 000 fail.", "The printer cuts too early."])
        let risks = """
            # What can go wrong at harvest
            ### Hail in September
            Chance: medium. Damage: high. Owner: Kit.
            ### The press breaks down
            Chance: low. Damage: low. The neighbour helps.
            """
        #expect(try facts(.risk, in: risks).map(\.severity) == [.high, .low])
    }

    @Test(
        "a state with its day behind an issue",
        arguments: [
            ("- K-1 (medium): export is slow – closed 2031-03-04", FactStatus.closed),
            ("- K-1 (medium): export is slow – not closed 2031-03-04", .open),
            ("- K-1 (medium): export is slow – to be closed 2031-03-04", nil),
        ])
    func closed(line: String, status: FactStatus?) throws {
        let found = try facts(.issue, in: "# Open incidents\n\n\(line)\n- K-2 (low): wrong logo\n")
        #expect(found.first?.status == status)
    }

    @Test("a document is read as what its facts tell that it is, and judged as before")
    func again() throws {
        let text = "# 二号车间搬迁周会纪要\n\n时间：2031年3月6日\n参加人：王工、刘敏\n\n三、待办\n- 刘敏：联系吊装公司，3月10日前\n"
        let record = try record(text)
        #expect(record.kind == .minutes && record.judgedAs == .other)
        #expect(record.facts.contains { $0.kind == .milestone && $0.date?.description == "2031-03-06" })
        let task = try #require(record.facts.first { $0.kind == .task })
        #expect(task.person == "刘敏" && task.date?.description == "2031-03-10")
    }

    @Test("phases on lines of their own, with their state behind a colon")
    func phases() throws {
        let text = """
            # Migration: status
            Phase 1 (contacts): finished 12 September 2031
            Phase 2 (contracts): 70 %
            Phase 3 (invoices): not started
            Phase 4 (letters): finished by May?
            """
        let found = try facts(.phase, in: text)
        #expect(found.map(\.status) == [.done, .inProgress, .todo])
        #expect(found.first?.date?.description == "2031-09-12")
    }

    @Test("points and boxes that no parser takes for any")
    func points() throws {
        let chinese = "# 项目周报\n\n下周计划：\n1、用户培训\n2、上线评审\n"
        #expect(try facts(.task, in: chinese).count == 2)
        let boxes = "# Checklist de abertura\n\n( x ) Alvará afixado\n(   ) Caixa testado\n"
        #expect(try facts(.checklistItem, in: boxes).map(\.status) == [.done, .todo])
    }

    @Test("a sign behind the words of a line, which may say less")
    func signed() throws {
        let text =
            "# Concert\n\nStage: roof certified this morning ✅\nPower: generator tested ✅\nWater: not yet tested ✅\nTents: torn ❌\n"
        #expect(try facts(.checklistItem, in: text).map(\.status) == [.done, .done, .todo, .rejected])
    }

    @Test("how grave an issue is stands before what is done about it, or behind a comma of its script")
    func grades() throws {
        let text = "# Known issues\n\n- Paper jams (high) – the yard is coming\n- Lamp flickers (low): seen twice\n"
        #expect(try facts(.issue, in: text).map(\.severity) == [.high, .low])
        let chinese = "# 已知问题\n\n1. BUG-1 盘点报错，级别：高，状态：未解决\n2. BUG-2 标签偏移，级别：低，状态：已解决\n"
        let found = try facts(.issue, in: chinese)
        #expect(found.map(\.severity) == [.high, .low] && found.map(\.status) == [.open, .closed])
    }

    @Test("a title that is a week tells how far things are; reading again loses nothing")
    func kinds() throws {
        #expect(try record("# Week 12\n\n- Ropes wound\n").kind == .progressLog)
        let review =
            "# Review of the ferry\n\n### Ready\n✅ Ropes counted\n✅ Bell rung\n\n### Not ready\n❌ Crane tested\n\nIt stopped twice.\n"
        #expect(try facts(.checklistItem, in: review).count == 3)
    }

    @Test("lines that end in their result as a sentence of its own")
    func ended() throws {
        let text = """
            # Opening of the clinic

            Staffing – enough nurses from May on. OK.
            Alarm system – two rooms without signal. Not OK.
            Gas – tested except for the annex. OK.
            Lifts – to be tested by Friday. OK?
            """
        #expect(try facts(.checklistItem, in: text).map(\.status) == [.done, .rejected, .unknown])
    }

    @Test("lines of a log that begin with how far things are")
    func stated() throws {
        let text = """
            # Week 14

            Done: contract with the printer, colour proofs
            In progress: chapter 8 (Ada)
            Blocked: the rights of the photo
            """
        let found = try facts(.task, in: text)
        #expect(found.map(\.status) == [.done, .done, .inProgress, .blocked])
        #expect(found.map(\.person) == [nil, nil, "Ada", nil])
        let doubted = "# Week 14\n\nDone: the index, except for hall B\nIn progress: chapter 8\n"
        #expect(try facts(.task, in: doubted).map(\.status) == [.unknown, .inProgress])
    }

    @Test("what was not fixed yet is a fault; what a list of changes calls fixed is none")
    func fixed() throws {
        let text =
            "# Firmware 7.2\n\nFixed\n* paper jams (PR-118)\n\nNot fixed yet\n* pairing needs two tries (PR-97)\n"
        let found = try facts(.issue, in: text)
        #expect(found.map(\.id) == ["PR-97"])
        #expect(found.allSatisfy { $0.status != .closed })
    }
}
