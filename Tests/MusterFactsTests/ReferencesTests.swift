import MusterModel
import Testing

@Suite struct ReferencesTests {
    @Test func `a quotation gives its links and notes of what is to do`() throws {
        let text = """
            # Harbour plan

            > See the [tide log](./tide-log.md) and `skipped.md`.

            > TODO: draw the second quay
            """
        #expect(try facts(.reference, in: text).map(\.title) == ["./tide-log.md"])
        #expect(try facts(.task, in: text).map(spoken) == ["5 task todo: draw the second quay"])
    }

    @Test func `tests are evidence in a column of evidence only`() throws {
        let text = """
            # Harbour readiness

            The lamps are lit by `tests/lamps/test_lamps.py` and `deploy.yml`; needs `requirements.txt`.

            | Criterion | Status | Evidence |
            |-----------|--------|----------|
            | Lamps | Pass | `tests/lamps/test_lamps.py`, see `RULES.md §4` |
            """
        #expect(try facts(.reference, in: text).map(\.title) == ["tests/lamps/test_lamps.py", "RULES.md"])
        #expect(try facts(.reference, in: text).map(\.line) == [7, 7])
    }
}
