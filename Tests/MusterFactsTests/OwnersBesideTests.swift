import MusterModel
import Testing

@testable import MusterFacts

/// Who has to do what points of lists say, and how grave or how far things are, told beside them.
struct OwnersBesideTests {
    @Test(
        "who a point of a list of actions begins with is asked to do it, where two begin so",
        arguments: [
            ("- Ada to sew the sail by 2031-02-05\n- Supplier to quote the rope\n", ["Ada", "Supplier"]),
            ("- Rubén enviará el aviso a todos\n- Marta revisará las reglas\n", ["Rubén", "Marta"]),
        ])
    func asked(points: String, names: [String]) throws {
        let facts = try record("# Kite sail\n\n## Actions\n\n\(points)").facts.filter { $0.kind == .task }
        #expect(facts.map { $0.person ?? $0.role ?? "" } == names)
        #expect(facts.allSatisfy { $0.status == .todo })
    }

    @Test("a group is asked as a function, a person as one")
    func functions() throws {
        let points = "- Ada to sew the sail\n- Supplier to quote the rope\n"
        let facts = try record("# Kite sail\n\n## Actions\n\n\(points)").facts
        #expect(facts.map(\.role) == [nil, "Supplier"])
        #expect(facts.map(\.person) == ["Ada", nil])
    }

    @Test(
        "words with a capital that ask nobody name nobody",
        arguments: [
            "- Need to sew the sail\n- Link to the rope list\n", "- Path to a dry sail\n- Sew the sail\n",
            "- Due to rain the sail is wet\n- Hand-off to the yard crew\n",
            "- Ada to sew the sail?\n- Kit to glue the mast?\n",
        ])
    func nobody(points: String) throws {
        let facts = try record("# Kite sail\n\n## Actions\n\n\(points)").facts
        #expect(facts.allSatisfy { $0.person == nil && $0.role == nil })
    }

    @Test("one name in brackets is that of who does it, where another of the list stands beside a day")
    func brackets() throws {
        let points = "- Sew the second sail (Kit, by 2031-08-30)\n- Glue the mast (Ada)\n- Tell the crew\n"
        let facts = try record("# Kite sail\n\n## Actions\n\n\(points)").facts
        #expect(facts.map(\.person) == ["Kit", "Ada", nil])
        let things = "- Build the app (Linux)\n- Tell the crew\n- Sew the second sail\n"
        #expect(try record("# Kite sail\n\n## Actions\n\n\(things)").facts.allSatisfy { $0.person == nil })
    }

    @Test(
        "brackets with a day name who does it, in letters and groups of any sort",
        arguments: [
            ("Sew the sail (volunteers, until 2031-10-25)", "volunteers"),
            ("Coser la vela (Ada, antes del 25/10/2031)", "Ada"),
            ("缝制船帆（赵强，2031-10-25）", "赵强"), ("Sew the sail (Kit) — until 25.10.2031", "Kit"),
            ("Coser a vela (Lia e João) – até 25/10/2031", "Lia e João"),
        ])
    func days(point: String, name: String) throws {
        let fact = try #require(try record("# Kite sail\n\n## Tasks\n\n- [ ] \(point)\n").facts.first)
        #expect(fact.person ?? fact.role == name)
        #expect(fact.date?.description == "2031-10-25")
        #expect(fact.status == .todo)
    }

    @Test("a severity that is a sentence, or begins one, is that of the issue")
    func severities() throws {
        let text = """
            # Known issues

            **KT-13 – Lamp flickers on deck.** Medium, we are still looking.

            **KT-14 – Bell rings by itself.** Low. A sock helps.

            **KT-15 – Sail is torn below.** Lower it first.
            """
        #expect(try record(text).facts.map(\.severity) == [.medium, .low, nil])
    }

    @Test("marks in a last column without a title judge what was measured beside them")
    func marks() throws {
        let facts = try table("| Drop test | 0 of 10 broken | 1 reset | ❌ |\n| Wind | 18 h | 19.5 (calc.) | ✅ |\n")
        #expect(facts == [.rejected, .done])
    }

    @Test(
        "a result that doubts, denies or puts off what was measured is no number, and its mark makes nothing met",
        arguments: [
            "not yet 18 h", "19 h expected", "18 h by Friday?", "18 of 20 failed", "18 h except in gusts",
            "18 h planned",
            "18 h if dry", "18 planned", "3 runs missing", "18 h tomorrow",
        ])
    func doubts(result: String) throws {
        #expect(try table("| Drop test | none | 0 | ✅ |\n| Wind | 18 h | \(result) | ✅ |\n").last != .done)
    }

    private func table(_ rows: String) throws -> [FactStatus?] {
        try record("# Kite 4 exit\n\n## Exit criteria\n\n| Criterion | Target | Result | |\n|---|---|---|---|\n\(rows)")
            .facts.filter { $0.kind == .criterion }.map(\.status)
    }
}
