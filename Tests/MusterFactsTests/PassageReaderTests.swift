import MusterModel
import Testing

@Suite struct PassageReaderTests {
    @Test func `rollback triggers and steps stand apart`() throws {
        let text = """
            ## Rollback Plan

            Trigger rollback if any of the following occurs:
            - the gate jams
            - the bell cracks

            Rollback steps:
            1. Close the gate.
            """
        let found = try record(text).passages
        #expect(found.map(\.role) == [.rollbackTrigger, .rollbackStep])
        #expect(found.map { $0.points.map(\.text) } == [["the gate jams", "the bell cracks"], ["Close the gate."]])
    }

    @Test func `an agenda holds its points, and a vote asked for in it stays a decision`() throws {
        let text = """
            # Task 7.6: Launch

            - Attendees: PM, QA
            - Agenda:
              - Review the results.
              - Formal Go/No-Go vote by stakeholders for the launch.
            """
        let record = try record(text)
        #expect(record.passages.first { $0.role == .agenda }?.points.map(\.text) == ["Review the results."])
        #expect(record.passages.first { $0.role == .attendees }?.points.map(\.text) == ["PM, QA"])
        #expect(record.facts.filter { $0.kind == .decision }.map(\.status) == [.pending])
    }

    @Test func `who was there goes on in the further lines of the paragraph`() throws {
        let text = """
            # Minutes: review

            Present: Ann Smith, Bo Lind,
            Cy Ray. The gate was seen.
            Place: the harbour
            """
        let found = try record(text).passages.first { $0.role == .attendees }
        #expect(found?.points.map(\.text) == ["Ann Smith, Bo Lind, Cy Ray. The gate was seen."])
    }
}
