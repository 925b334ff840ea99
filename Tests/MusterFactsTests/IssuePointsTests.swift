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

    @Test func `a sentence that mentions issues introduces none`() throws {
        let text = """
            # Harbour rules

            In case of critical harbour issues requiring an immediate answer:

            1. The warden may close the gate.
            2. Every closure is written down.
            """
        #expect(try facts(.issue, in: text).isEmpty)
    }
}
