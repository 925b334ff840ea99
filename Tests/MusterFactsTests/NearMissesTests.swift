import MusterModel
import Testing

@Suite struct NearMissesTests {
    @Test func `a torn table is diagnosed once`() throws {
        let text = """
            # Sign-offs

            | Role | Name | Date |
            |---|---|
            | QA Lead | Kit Rowe | 2031-04-02 |
            """
        let found = try record(text)
        #expect(found.diagnostics.map(\.id) == ["torn-table"])
        #expect(found.diagnostics.map(\.location.line) == [3])
    }

    @Test(arguments: [
        ("- [x]Bell rung", "box-glued"), ("- []Bell rung", "box-glued"), ("- [] Bell rung", "box-glued"),
        ("- [~] Bell rung", "box-sign-unknown"), ("- [x] Bell rung", nil), ("- [x] [Bell](bell.md) rung", nil),
        ("- [ ] <div>Bell rung</div>", nil), ("- [ ] <!-- Bell rung -->", "box-without-text"),
    ])
    func `a box that nobody sees as it is meant is diagnosed`(line: String, id: String?) throws {
        #expect(try record("# Checklist\n\n\(line)\n").diagnostics.map(\.id) == [id].compactMap(\.self))
    }

    @Test func `rows with too many cells or too few are diagnosed`() throws {
        let text = """
            # Checks

            | Check | Owner | Status |
            |---|---|---|
            | Bell rings | Kit | ✅ | FAILED |
            | Lamp lit | Mo |
            | Gate shut | Mo | ✅ | |
            | Lock oiled | Mo | ✅
            """
        let found = try record(text).diagnostics
        #expect(found.map(\.id) == ["row-too-long", "row-too-short"])
        #expect(found.map(\.location.line) == [5, 6])
    }

    @Test func `a status that nobody knows is diagnosed once, with the nearest word`() throws {
        let text =
            "# Checks\n\n| Check | Status |\n|---|---|\n| Bell | Compleet |\n| Lamp | compleet |\n| Gate | Purple |\n| Key | n/a |\n"
        let found = try record(text).diagnostics
        #expect(found.map(\.id) == ["status-word-unknown", "status-word-unknown"])
        #expect(found.map(\.location.line) == [5, 7])
        #expect(found.first?.help == "Write “complete”, if that is meant.")
    }

    @Test func `a function that is nearly a known one is diagnosed`() throws {
        let text =
            "## Sign-offs\n\n| Role | Name | Date |\n|---|---|---|\n| QA Laed | Kit | 2031-04-02 |\n| Board of Elders | Mo | 2031-04-02 |\n"
        let found = try record(text).diagnostics
        #expect(found.map(\.id) == ["role-spelling"])
        #expect(found.first?.help == "Write “QA Lead”, if that is meant.")
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
