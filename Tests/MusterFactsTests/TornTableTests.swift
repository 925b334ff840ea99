import MusterModel
import Testing

@Suite struct TornTableTests {
    @Test func `rows under a rule of another width are read`() throws {
        let text = """
            # Sign-offs

            | Role | Name | Date |
            |---|---|
            | QA Lead | Kit Rowe | 2031-04-02 |
            | Security Lead | | |
            """
        #expect(
            try told(text) == ["5 signoff signed: QA Lead", "6 required_signoff pending: Security Lead"])
    }

    @Test func `a table without a rule is read where its titles are known`() throws {
        let text = "# Checks\n\n| Check | Status |\n| Bell rings | ✅ |\n| Lamp lit | ❌ |\n"
        #expect(try told(text) == ["4 checklist_item done: Bell rings", "5 checklist_item rejected: Lamp lit"])
    }

    @Test func `rows behind a blank line go on with their table`() throws {
        let text = "# Checks\n\n| Check | Status |\n|---|---|\n| Bell rings | ✅ |\n\n| Lamp lit | ❌ |\n"
        let found = try record(text)
        #expect(
            found.facts.map(spoken) == ["5 checklist_item done: Bell rings", "7 checklist_item rejected: Lamp lit"])
        #expect(found.diagnostics.map(\.id) == ["torn-table"])
    }

    @Test func `a table that is glued to a list is read`() throws {
        let text = "# Checks\n\n- All of these:\n| Check | Status |\n|---|---|\n| Lamp lit | ❌ |\n"
        #expect(try told(text) == ["6 checklist_item rejected: Lamp lit"])
    }

    @Test func `a table of pipes and plus signs is read`() throws {
        let text = """
            # Checks

            +------------+--------+
            | Check      | Status |
            +============+========+
            | Bell rings | FAIL   |
            +------------+--------+
            """
        #expect(try told(text) == ["6 checklist_item rejected: Bell rings"])
    }

    @Test func `rows whose columns nobody can tell are unknown`() throws {
        let text = "# Checks\n\n| Bell rings | ✅ | Kit |\n| Lamp lit | ❌ | Mo |\n"
        #expect(try told(text) == ["3 checklist_item unknown: Bell rings", "4 checklist_item unknown: Lamp lit"])
    }

    @Test func `words beyond the last column take back what is favourable`() throws {
        let text = """
            # Checks

            | Check | Status |
            |---|---|
            | Bell rings | ✅ | FAILED |
            | Lamp lit | ✅ | |
            | Gate a|b shut | done |
            """
        #expect(
            try told(text) == [
                "5 checklist_item unknown: Bell rings", "6 checklist_item done: Lamp lit",
                "7 checklist_item unknown: Gate a",
            ])
    }
}
