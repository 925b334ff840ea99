import MusterModel
import Testing

/// Rows that nobody could tell apart by their first words, numbers beside better ids, rows that name nothing.
@Suite struct DistinctTitlesTests {
    @Test func `rows of one group are told apart by the next column`() throws {
        let text = """
            | Test area | Case | Status |
            |---|---|---|
            | Valves | Opens under load | pass |
            | Valves | Closes under load | fail |
            | Pumps | Starts | pass |
            """
        #expect(
            try told(text) == [
                "3 checklist_item done: Valves · Opens under load",
                "4 checklist_item rejected: Valves · Closes under load", "5 checklist_item done: Pumps",
            ])
    }

    @Test func `a number is no id beside a better one`() throws {
        let text = """
            ## Known issues

            | No | Issue ID | Description | Severity |
            |---|---|---|---|
            | 1 | KX-77 | The gauge sticks | minor |
            | 2 | | The bell is faint | minor |
            """
        #expect(try facts(.issue, in: text).map(\.id) == ["KX-77", "2"])
    }

    @Test func `a numbered row without a name is no fact`() throws {
        let text = """
            | No | Criterion | Result |
            |---|---|---|
            | 1 | The gate holds | pass |
            | 2 | | fail |
            """
        #expect(try told(text) == ["3 criterion 1 done: The gate holds"])
    }

    @Test func `states beside numbers sum up and state nothing of their own`() throws {
        let text = """
            | Status | Count | Tasks |
            |---|---|---|
            | Done | 5 | drawings, casting |
            | Open | 2 | paint |
            """
        #expect(try told(text) == [])
    }
}
