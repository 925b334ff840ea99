import MusterModel
import Testing

@Suite struct SubjectColumnTests {
    @Test(arguments: [
        ("Beschaffung", "Zuständig | Fällig am", "anna | 2026-03-01", FactKind.task),
        ("Peligro hallado", "Probabilidad | Mitigación", "alta | segundo proveedor", .risk),
        ("Verhalten", "Schweregrad | Umgehungslösung", "hoch | neu starten", .issue),
    ])
    func `rows are named by a column that nobody knows when the other columns tell what they are`(
        title: String, others: String, cells: String, kind: FactKind
    ) throws {
        let text = "| \(title) | \(others) |\n|---|---|---|\n| Bell of the tower | \(cells) |"
        #expect(try facts(kind, in: text).map(\.title) == ["Bell of the tower"])
    }

    @Test func `the title above a table tells what its rows are`() throws {
        let text = "## Next steps\n\n| Chore | Owner |\n|---|---|\n| Oil the bell | anna |"
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.title == "Oil the bell")
        #expect(task.person == "anna")
    }

    @Test func `states explained among issues are no issues, and numbers name nothing`() throws {
        #expect(try facts(.issue, in: "## Known issues\n\n| Word | State |\n|---|---|\n| holded | open |").isEmpty)
        #expect(try facts(.task, in: "## Tasks\n\n| Effort | Owner |\n|---|---|\n| 3 | anna |").isEmpty)
    }
}
