import MusterModel
import Testing

@Suite struct IssuePointsTests {
    @Test func `advice for readers lists no issues of the project`() throws {
        let text = """
            # Setting up a berth

            ## Steps

            - Fetch the charts.
            - Start the pilot.

            ## Troubleshooting

            ### Chart Issues

            - Clear the cache of charts.
            - Check the licence.
            """
        let found = try record(text)
        #expect(found.kind == .other)
        #expect(found.facts.filter { $0.kind == .issue }.isEmpty)
    }

    @Test func `what a label tells of one issue is no issue of its own`() throws {
        let text = """
            # Known issues

            ### KI-1: Charts are late

            **Resolution**:
            - Fetch them at night.
            """
        #expect(try facts(.issue, in: text).map(\.id) == ["KI-1"])
    }

    @Test(arguments: [
        "None", "None currently.", "No known issues at this time.", "No open P0 or P1 issues in v1.2.0",
        "No critical bugs",
        "Ninguno por ahora", "Keine bekannten Fehler", "Aucun problème connu à ce jour", "Nothing to report",
    ])
    func `a point that says that there are none lists no issue`(words: String) throws {
        #expect(try facts(.issue, in: "# Known issues v1.2.0\n\n- \(words)\n").isEmpty)
        let table = "| ID | Title | Severity |\n|---|---|---|\n| \(words) | | - |\n"
        #expect(try facts(.issue, in: "# Known issues v1.2.0\n\n\(table)").isEmpty)
    }

    @Test func `titles of a list of issues that name a severity hold issues`() throws {
        let text = """
            # Known issues of Jetty v1.2.0

            ## Critical

            - Exports fail in fog

            ## P3

            - Colours are pale
            - A comma is missing
            """
        let found = try facts(.issue, in: text)
        #expect(found.map(\.title) == ["Exports fail in fog", "Colours are pale", "A comma is missing"])
        #expect(found.map(\.severity) == [.critical, .p3, .p3])
    }

    @Test(arguments: [
        "None of the exports open in Firefox", "No critical alert is sent when the disk is full",
        "No open dialog keeps the focus", "Nothing to see after the login", "No known host can be reached",
    ])
    func `an issue may begin like the words for none`(words: String) throws {
        #expect(try facts(.issue, in: "# Known issues v1.2.0\n\n- \(words)\n").map(\.title) == [words])
    }

    @Test func `the parts of an account have points of their issue, other titles below it have issues`() throws {
        let text = """
            # Known issues

            ## Critical issues

            ### Issue #1: Charts are late

            - **Severity**: Critical

            #### Symptom

            Opening a chart in the morning:

            - The pilot waits for minutes
            - The tide is that of yesterday

            #### Workaround #2: Fetch by night

            - Fetch the charts before dawn

            #### Elsewhere

            - The bell rings twice
            """
        #expect(
            try facts(.issue, in: text).map(\.title) == [
                "Charts are late", "The bell rings twice",
            ])
    }

    @Test func `a sentence that mentions issues introduces none`() throws {
        let text = """
            # Harbour rules

            In case of critical harbour issues requiring an immediate answer:

            1. The warden may close the gate.
            2. Every closure is written down.
            """
        #expect(try facts(.issue, in: text).isEmpty)
    }

    @Test(arguments: [
        "- KB-12: labels overlap (minor). Open, goes to 7.3.1.", "- #598 — a stray newline. Severity: trivial. Open.",
        "- KB-12 (minor): the margin is too wide. Open.", "- KB-12：提示文字重叠（轻微）：未关闭。",
    ])
    func `the severity stands in a sentence of its own or in brackets`(line: String) throws {
        let found = try facts(.issue, in: "# Kite 4.2.0\n\n## Known issues\n\n\(line)\n")
        #expect(found.map(\.severity) == [.low])
    }
}
