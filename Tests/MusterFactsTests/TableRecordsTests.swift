import MusterModel
import Testing

@Suite struct TableRecordsTests {
    @Test func `a table on its side reads as one record for each column`() throws {
        let text = """
            ## Sign-offs

            | | QA Lead | Security Lead |
            |---|---|---|
            | Name | Mara Lindt | |
            | Decision | Approved | |
            | Date | 2031-04-02 | |
            """
        let found = try record(text).facts
        #expect(found.map(spoken) == ["3 signoff signed: QA Lead", "3 required_signoff pending: Security Lead"])
        #expect(found.first?.person == "Mara Lindt")
    }

    @Test func `a table of fields reads as lines with a key and a value`() throws {
        let text =
            "# Launch review\n\n| Field | Value |\n|---|---|\n| Decision | NO-GO |\n| Decision date | 2031-04-02 |\n"
        #expect(try facts(.decision, in: text).map(spoken) == ["5 decision no-go: NO-GO"])
    }

    @Test func `a column for each function gives one sign-off for each cell`() throws {
        let text = """
            ## Sign-offs

            | Item | QA Lead | Security Lead | Product Owner |
            |---|---|---|---|
            | Release | ✅ | ❌ | |
            """
        #expect(
            try told(text) == [
                "5 signoff signed: QA Lead", "5 signoff rejected: Security Lead",
                "5 required_signoff pending: Product Owner",
            ])
    }

    @Test func `what functions may do is no sign-off`() throws {
        let text = "## Permissions\n\n| Action | QA Lead | Security Lead |\n|---|---|---|\n| Delete | ✅ | ❌ |\n"
        #expect(try facts(.signoff, in: text).isEmpty)
    }

    @Test func `of several columns of states the worst counts`() throws {
        let text = """
            # Checks

            | Check | Done | Verified |
            |---|---|---|
            | Bell rings | ✅ | ✅ |
            | Lamp lit | ✅ | ❌ |
            | Gate shut | ✅ | |
            | Keys | yes | no |
            """
        #expect(
            try told(text) == [
                "5 checklist_item done: Bell rings", "6 checklist_item rejected: Lamp lit",
                "7 checklist_item todo: Gate shut", "8 checklist_item todo: Keys",
            ])
    }

    @Test func `a column that asks for yes or no is answered by it`() throws {
        let text = """
            ## Sign-offs

            | Role | Name | Approved (Y/N) | Date |
            |---|---|---|---|
            | QA Lead | Mara Lindt | Y | 2031-04-02 |
            | Security Lead | Oke Brandt | N | |
            """
        #expect(try told(text) == ["5 signoff signed: QA Lead", "6 signoff pending: Security Lead"])
    }

    @Test func `what came out otherwise than expected is not done`() throws {
        let text = """
            # Test results

            | Test case | Expected | Actual |
            |---|---|---|
            | Log in | 200 OK | 200 OK |
            | Log out | 200 OK | 500 |
            | Reset | mail sent | |
            """
        #expect(
            try told(text) == [
                "5 checklist_item done: Log in", "6 checklist_item unknown: Log out", "7 checklist_item todo: Reset",
            ])
    }

    @Test func `a row that only names those beneath it is their context`() throws {
        let text = """
            # Checks

            | Check | Status | Owner |
            |---|---|---|
            | **Tower** | | |
            | Bell rings | ✅ | Kit |
            | **Gate** | | |
            | Lock oiled | ❌ | Mo |
            """
        let found = try record(text).facts
        #expect(found.map(spoken) == ["6 checklist_item done: Bell rings", "8 checklist_item rejected: Lock oiled"])
        #expect(found.map(\.section.last) == ["Tower", "Gate"])
    }

    @Test func `a row in bold letters among others is an open check`() throws {
        let text =
            "# Checks\n\n| Check | Status | Owner |\n|---|---|---|\n| Bell | ✅ | Kit |\n| **Lock** | | |\n| Key | ✅ | Mo |\n"
        #expect(try told(text).dropFirst().first == "6 checklist_item unknown: Lock")
    }

    @Test(arguments: [("Yes", "No"), ("Ja", "Nein"), ("Sí", "No"), ("Oui", "Non"), ("はい", "いいえ"), ("是", "否")])
    func `a column for each answer is read by its mark`(yes: String, no: String) throws {
        let text =
            "# Checks\n\n| Check | \(yes) | \(no) |\n|---|---|---|\n| Bell | x | |\n| Lamp | | x |\n| Gate | | |\n"
        #expect(
            try told(text) == [
                "5 checklist_item done: Bell", "6 checklist_item rejected: Lamp", "7 checklist_item todo: Gate",
            ])
    }
}
