import MusterModel
import Testing

/// Issues as documents list them that are about nothing else.
@Suite struct IssueFormsTests {
    private func told(_ text: String) throws -> [String] {
        try facts(.issue, in: text).map { fact in
            [
                fact.id, fact.severity.map { "\($0)" }, fact.status.map { "\($0)" }, fact.title,
            ].compactMap(\.self).joined(separator: " ")
        }
    }

    @Test func `codes in brackets with fields behind them are told by the line below`() throws {
        let text = """
            # Errata for Kite OS 14

            [BUG 90112] Severity: critical. Status: open.
            Ropes stop when the drum is smaller than 300 mm. Remove the old ones.

            [BUG 89931] Severity: low. Status: fixed.
            The picker shows lamps upside down.
            """
        #expect(
            try told(text) == [
                "BUG 90112 critical open Ropes stop when the drum is smaller than 300 mm",
                "BUG 89931 low closed The picker shows lamps upside down",
            ])
    }

    @Test func `bare codes are told by the line below`() throws {
        let text =
            "# Harbour gateway, bug list for the trial\n\n**G-14**\nAlarm repeats. High, open.\n\n**G-15**\nLabel cut. Low, closed.\n"
        #expect(try told(text) == ["G-14 high open Alarm repeats", "G-15 low closed Label cut"])
    }

    @Test func `parts of the product group what is broken`() throws {
        let text = """
            # Kite 1.2: what we know is broken

            **PC**
            * The map is cut at the right edge. Fixed in 1.2.1.
            * The photo mode loses the frame. Under investigation.

            **Handheld**
            * Fan noise in the tunnel. Fixed in 1.2.1.
            """
        #expect(try facts(.issue, in: text).map(\.status) == [.closed, .open, .closed])
    }

    @Test func `fields behind the words of a point are no part of its name`() throws {
        let text = "# Kite\n\n## Known issues\n\n- The seal is cold. Severity: high. Status: open.\n"
        #expect(try told(text) == ["high open The seal is cold"])
    }

    @Test func `what is counted by its grade is no issue where none is open`() throws {
        let text = "# Kite\n\n## Defects\n\n- Severity 1: none open (4 found, 4 closed)\n- Severity 2: 1 open\n"
        #expect(try facts(.issue, in: text).map(\.severity) == [.high])
    }

    @Test(arguments: [
        ("- critical: open 0\n- critical: open 1\n", [Severity.critical]),
        ("- 重大(P0):未解決 0件\n- 重大(P0):1件\n- 低(P3):2件。4.3 で対応する。\n", [.p0, .p3]),
        ("- 致命: 0个未解决\n", []),
    ])
    func `a count may say before or behind its number that it is of what is open`(lines: String, severities: [Severity])
        throws
    {
        #expect(try facts(.issue, in: "# Kite\n\n## Defects\n\n" + lines).map(\.severity) == severities)
    }
}
