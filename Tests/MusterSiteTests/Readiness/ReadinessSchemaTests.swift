import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("The schema of readiness.json")
struct ReadinessSchemaTests {
    private func document(commit: String? = "0123456789ab") -> JSON {
        let fixture = LighthouseProject()
        let options = SiteOptions(toolVersion: "0.1.0", commit: commit)
        return ReadinessDocument(Site(fixture.project, fixture.report, options)).json
    }

    private func mistakes(in value: JSON) -> [String] {
        SchemaCheck(root: ReadinessSchema.json).mistakes(in: value, ReadinessSchema.json)
    }

    @Test("holds for what is published, member by member")
    func agreement() {
        #expect(mistakes(in: document()) == [])
        #expect(mistakes(in: document(commit: nil)) == [])
    }

    @Test("refuses a member that it does not know, and one that is missing")
    func exactness() {
        let members = document().members
        #expect(mistakes(in: .object(members + [.init("mood", "fine")])) == ["$.mood: not in the schema"])
        #expect(mistakes(in: .object(members.filter { $0.name != "gates" })) == ["$.gates: missing"])
    }

    @Test("is published beside the file, under an address of its own")
    func publication() throws {
        let text = try BuiltSite().text("readiness.schema.json")
        #expect(text.containsBytes("\"$id\": \"readiness.schema.json\""))
        #expect(text.containsBytes("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    }
}
