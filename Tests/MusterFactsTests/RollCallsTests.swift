import MusterModel
import Testing

/// What those present say one after another, and who decides alone.
@Suite struct RollCallsTests {
    private func call(_ lines: [String]) -> String {
        "# Go/no-go meeting, Kite 4.2\n\nDate: 2031-04-02\n\n## Round the table\n\n"
            + lines.map { "- " + $0 }.joined(separator: "\n") + "\n"
    }

    @Test func `reports that end in a vote sign, and decide nothing`() throws {
        let text = call([
            "**Dev (Kit):** all ropes are whole, nothing was changed since. Go.",
            "**QA (Ada):** regression finished yesterday, 418 passed, 0 failed. Go.",
            "**Security (Jo):** the retest is open. No-go.",
        ])
        #expect(try facts(.decision, in: text).isEmpty)
        let signoffs = try facts(.signoff, in: text)
        #expect(signoffs.map(\.role) == ["Dev", "QA", "Security"])
        #expect(signoffs.map(\.person) == ["Kit", "Ada", "Jo"])
        #expect(signoffs.map(\.status) == [.signed, .signed, .rejected])
    }

    @Test(arguments: [
        "**Depot (Jo):** the shift leads will be trained. Go.", "**Depot (Jo):** the profile was not rolled out. Go.",
        "**Depot (Jo):** all is ready. Go if the retest passes.", "**Depot (Jo):** all is ready. No further remarks.",
    ])
    func `who reports what is open, or says no vote, has not voted`(line: String) throws {
        let text = call([
            "**Dev (Kit):** all ropes are whole. Go.", "**QA (Ada):** regression finished yesterday. Go.", line,
        ])
        #expect(try facts(.signoff, in: text).map(\.status) == [.signed, .signed, .unknown])
    }

    @Test func `who leads the meeting need not vote`() throws {
        let text = call([
            "**Chair (Jo):** opens the meeting. All are there.", "**Dev (Kit):** all ropes are whole. Go.",
            "**QA (Ada):** regression finished yesterday. Go.",
        ])
        #expect(try facts(.signoff, in: text).map(\.role) == ["Dev", "QA"])
    }

    @Test func `each of a list of three is asked`() throws {
        let text = "# Kite 4.2\n\nApprovals needed: Director, QA and city data protection office.\n"
        #expect(try facts(.requiredSignoff, in: text).map(\.role) == ["Director", "QA", "city data protection office"])
    }

    @Test func `a grade may stand before the code of an issue`() throws {
        let issues = try facts(
            .issue, in: "# Defects\n\n- Baja RC-93 (icono borroso): abierta\n- Critical RC-95 (bell rings): closed\n")
        #expect(issues.map(\.id) == ["RC-93", "RC-95"])
        #expect(issues.map(\.severity) == [.low, .critical] && issues.map(\.status) == [.open, .closed])
    }
}
