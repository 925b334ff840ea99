import MusterModel
import MusterText
import Testing

@testable import MusterFacts

@Suite struct LimitTests {
    @Test(arguments: [
        ("≥ 0.980", "0.968"), ("≤ 450 ms", "512 ms"), ("at most 7.5", "8.2"), ("at least 61.0 %", "58.2 %"),
        ("≥ 9 000", "8 350"), ("≥ 93 %", "92,6 %"), ("höchstens 4 h", "5 h"), ("mindestens 99,5 %", "99,4 %"),
        ("au plus 30 s", "31 s"), ("como máximo 250 ms", "251 ms"), ("no máximo 4 h", "5 h"), ("不超过 5 分钟", "6 分钟"),
        ("99.9 % 以上", "99.8 %"), ("< 200 ms", "200 ms"), ("> 0", "0"), ("max. 0", "3"),
    ])
    func `a value beyond its limit breaks it`(limit: String, value: String) {
        #expect(Limit(limit).flatMap { limit in Measure(value).flatMap(limit.isBroken) } == true)
    }

    @Test(arguments: [
        ("≥ 0.900", "0.918"), ("≤ 250 ms", "155 ms"), ("≥ 9 000", "11 350"), ("≥ 93 %", "94,6 %"),
        ("≤ 5 min", "1 min 40 s"),
        ("max. 0", "0"), ("< 200 ms", "199 ms"), ("at least three", "2"), ("≤ 0.5 s", "312 ms"), ("≤ 1,000", "950"),
        ("9.5–10.5", "11"), ("≥ 628", "628 of 628"), ("≤ 1.284", "900"),
    ])
    func `a value within it, or that cannot be compared, breaks none`(limit: String, value: String) {
        #expect(Limit(limit).flatMap { limit in Measure(value).flatMap(limit.isBroken) } != true)
    }

    @Test(arguments: [
        ("Goal | Agreed | Measured on rc4", "Recognition, day | at least 99.0 % | 99.4 %", FactStatus.done),
        ("Goal | Agreed | Measured on rc4", "Recognition, night | at least 98.0 % | 96.7 %", .rejected),
        ("Criterion | Target | Measured", "Opens within | at most 1.5 s | 1.8 s", .rejected),
        ("Kriterium | Grenzwert | Gemessen", "Anlaufzeit | ≤ 4 s | etwa so lang", .unknown),
        ("Criterio | Objetivo | Medido", "Arranque | como máximo 4 s | 3 s", .done),
    ])
    func `a value beside its limit tells whether a criterion is met`(head: String, row: String, status: FactStatus)
        throws
    {
        let text = "# Kite 4.2 readiness\n\n| \(head) |\n|---|---|---|\n| \(row) |\n| Cases run | ≥ 100 % | 100 % |\n"
        #expect(try record(text).facts.filter { $0.kind == .criterion }.map(\.status) == [status, .done])
    }

    @Test(arguments: [
        "Owner | Target | Reached\n|---|---|---|\n| Ada | 2031-04-02 | 2031-04-03",
        "Depot | Budget | Result\n|---|---|---|\n| North pier | 4,000 | 3,900",
        "Yard | Limit | Measured | Status\n|---|---|---|---|\n| North | ≤ 4 s | 3 s | open",
    ])
    func `a table without limits, or that says itself how its rows are, is judged by no values`(table: String) throws {
        let found = try record("# Kite 4.2 readiness\n\n| \(table) |\n").facts
        #expect(!found.contains { $0.kind == .criterion && $0.status == .done })
    }

    @Test(arguments: [
        ("Gate | Required | Measured | OK", "Recall on alarms | ≥ 0.980 | 0.968 | ✅", FactStatus.rejected),
        ("Gate | Required | Measured | OK", "Recall on alarms | ≥ 0.980 | 0.985 | ✅", .done),
        ("Prüfung | Soll | Ist | Ergebnis", "Anlaufzeit | ≤ 4 s | 5 s | bestanden", .rejected),
        ("Check | Limit | Measured | Result", "Latency | ≤ 250 ms | 0.3 s | Pass", .done),
    ])
    func `what was measured outweighs the mark beside it`(head: String, row: String, status: FactStatus) throws {
        let text = "# Gates of Kite OS 4.2\n\n## Acceptance criteria\n\n| \(head) |\n|---|---|---|---|\n| \(row) |\n"
        let found = try record(text).facts.filter { $0.kind == .criterion || $0.kind == .checklistItem }
        #expect(found.map(\.status) == [status])
    }
}
