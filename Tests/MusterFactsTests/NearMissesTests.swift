import MusterModel
import Testing

@Suite struct NearMissesTests {
    @Test func `rows of a torn table are listed, and the table is diagnosed once`() throws {
        let text = """
            # Sign-offs

            | Role | Name | Date |
            |---|---|
            | QA Lead | Kit Rowe | 2031-04-02 |
            """
        let found = try record(text)
        #expect(found.diagnostics.map(\.id) == ["torn-table"])
        #expect(found.diagnostics.map(\.location.line) == [3])
        #expect(found.unplaced.map(\.line).contains(5))
    }

    @Test func `a box without words is diagnosed`() throws {
        let found = try record("# Checklist\n\n- [x] Keys rotated\n- [x]\n")
        #expect(found.diagnostics.map(\.id) == ["box-without-text"])
        #expect(found.diagnostics.map(\.location.line) == [4])
    }

    @Test func `proper tables and lines with pipes are not`() throws {
        let text = "# Notes\n\n**Status**: done | **Owner**: Kit\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
        #expect(try record(text).diagnostics.isEmpty)
    }
}
