import Testing

@testable import MusterFacts

/// Points that tell more of others, results in brackets, and choices.
struct ListDetailsTests {
    @Test("a result in brackets is a check, which what follows may make less")
    func brackets() throws {
        let text = "# Kite 2 release checklist\n\n## Rope\n\n- [PASS] Splice\n- [FAIL] Knot\n- [PASS] Load: skipped\n"
        #expect(
            try told(text).map { String($0.prefix(25)) } == [
                "5 checklist_item done: Sp", "6 checklist_item rejected", "7 checklist_item todo: Lo",
            ])
    }

    @Test("points that nothing sets in tell more of the numbered one above them")
    func details() throws {
        let text = """
            # Kite 2 audit

            ## P1 risks

            1. The rope may break.
            - Patch: a new rope
            - How to check:
            1. Pull the rope.
            2. Look at the knot.

            2. The quay may flood.
            - Patch: a wall
            """
        #expect(try facts(.risk, in: text).map(\.line) == [5, 11])
    }

    @Test("plain risks as bullets stay what they are")
    func bullets() throws {
        let text = "# Kite 2 audit\n\n## Risks\n\n- The rope may break.\n- The quay may flood.\n"
        #expect(try facts(.risk, in: text).count == 2)
    }

    @Test("steps within steps are no conditions, one list is")
    func steps() throws {
        let steps =
            "# Go/no-go audit\n\n## Checklist\n\n1. Ropes\n1. Pull a rope\n2. Look at it\n\n2. Quay\n1. Walk on it\n"
        #expect(try facts(.criterion, in: steps).isEmpty)
        let list = "# Go/no-go audit\n\n## Checklist\n\n1. Ropes hold\n2. The quay is dry\n"
        #expect(try facts(.criterion, in: list).count == 2)
    }

    @Test(
        "boxes at the beginning of lines are one choice",
        arguments: [
            ("☐ **Accepted** — all is well\n☐ **Rejected** — nothing is", "5 decision pending: Accepted — all is well"),
            ("☑ Go\n☐ No-Go", "5 decision go: Go"), ("☑ Go\n☑ No-Go", "5 decision unknown: Go"),
            ("☐ 通過\n☐ 不通過", "5 decision pending: 通過"),
        ])
    func choices(lines: String, fact: String) throws {
        #expect(try told("# Acceptance\n\n## Decision\n\n\(lines)\n") == [fact])
    }

    @Test("lines with ticks and crosses that say when to go choose nothing")
    func rules() throws {
        let text = "# Review\n\n## Decision\n\n✅ GO: all ropes hold\n❌ NO-GO: any rope breaks\n"
        #expect(try facts(.decision, in: text).allSatisfy { $0.status != .go })
    }

    @Test("what verified a criterion is no signature")
    func proof() throws {
        let text = """
            # Kite 2 completion audit

            | Criterion | Verified by |
            |---|---|
            | The rope holds | §1: two ropes pulled, both of them held for an hour |
            | The quay is dry | §2: measured three times after the rain of Monday |
            """
        #expect(try told(text).map { String($0.prefix(11)) } == ["5 criterion", "6 criterion"])
        let signed =
            "# Sign-offs\n\n| Criterion | Verified by | Date |\n|---|---|---|\n| The rope holds | Kit Rowe | 2031-03-04 |\n"
        #expect(try facts(.signoff, in: signed).count == 1)
    }

    @Test("things with a priority are work in a plan, as far as the titles above them say")
    func priorities() throws {
        let text = """
            # Kite 路线图

            ## 计划中 📋

            | 功能 | 优先级 | 说明 |
            |---|---|---|
            | 绳索 | 高 | 新的绳索 |
            | 码头 | 中 | 新的码头 |
            """
        #expect(try told(text) == ["7 task todo: 绳索", "8 task todo: 码头"])
    }

    @Test("boxes of those who sign say how far a gate is")
    func initials() throws {
        let text = """
            # Kite promotion sign-off

            | # | Gate | Owner | Initialled |
            |---|---|---|---|
            | 1 | The rope holds | quay | ☐ |
            | 2 | The quay is dry | quay | ☑ |
            """
        #expect(try facts(.criterion, in: text).map(\.status) == [.todo, .done])
    }

    @Test("a part for metadata says how far a task is")
    func metadata() throws {
        let text = "# Task 003: The rope\n\n## Metadata\n\n- Status: `review`\n- Priority: `P1`\n- Owner: `rowe`\n"
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.status == .inProgress)
        #expect(task.severity == .p1)
        #expect(task.person == "rowe")
    }

    @Test("notes below the points of an agenda are minutes where it says who was there")
    func agenda() throws {
        let notes = "**Agenda**\n* Ropes\n    * ACTION: Ada will splice the rope\n    * Kit to ask the harbour master\n"
        let held = "## Date: 7 February 2031\n\n**Present:** Kit Rowe (KITE), Ada Lin\n\n\(notes)"
        #expect(try facts(.task, in: held, at: "minutes/2031-02-07.md").compactMap(\.person) == ["Ada", "Kit"])
    }
}
