import MusterDocuments
import MusterFacts
import MusterModel
import MusterText
import Testing

/// What is broken is said with its line, and costs nothing else in the document.
@Suite("Malformed documents")
struct MalformedTests {
    @Test("a broken document is diagnosed at its line and loses no other fact", arguments: MalformedDocument.all)
    func broken(_ document: MalformedDocument) throws {
        let path = try #require(RelativePath("docs/page.md"))
        let parsed = DocumentParser().parse(document.bytes, path: path, digest: "")
        let record = FactExtractor().record(of: parsed.output)
        let told = (parsed.diagnostics + record.diagnostics).map { "\($0.id) \($0.location.line)" }
        #expect(told == document.diagnostics)
        #expect(record.facts.filter { $0.kind != .reference }.map(spoken) == document.facts)
        #expect(record.unplaced.map(\.line) == document.unplaced)
    }
}
