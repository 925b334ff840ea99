import MusterDocuments
import MusterFacts
import MusterModel
import MusterText
import Testing

@Suite struct ReadingTogetherTests {
    @Test("documents read together give what each gives alone, in their order")
    func together() throws {
        let documents = try Self.texts.enumerated().map { place, text in
            let path = try #require(RelativePath("docs/page-\(place).md"))
            return DocumentParser().parse(Array(text.utf8), path: path, digest: "").output
        }
        for extent in [ReadingExtent.whole, .facts] {
            let extractor = FactExtractor(extent: extent)
            let together = extractor.records(of: documents.map { ($0, $0.path.name == "page-1.md" ? .minutes : nil) })
            #expect(together.count == documents.count)
            for (document, record) in zip(documents, together) {
                let alone = extractor.record(of: document, as: document.path.name == "page-1.md" ? .minutes : nil)
                #expect(record.path == document.path && record.kind == alone.kind && record.title == alone.title)
                #expect(record.facts == alone.facts)
                #expect(record.unplaced.map(\.line) == alone.unplaced.map(\.line))
                #expect(record.diagnostics.map(\.message) == alone.diagnostics.map(\.message))
            }
        }
        #expect(FactExtractor().records(of: []).isEmpty)
    }

    private static let texts = [
        "# Kite 4.2 release review\n\nDecision: GO\n\n- [x] Rigging checked\n- [ ] Lines tested\n",
        "# Meeting\n\nAttendees: Kit Rowe, Ada Marsh\n\n## Actions\n\n- Kit Rowe: close KI-004 by 2031-05-02\n",
        "",
        "# Known issues\n\n| ID | Severity | Status |\n| --- | --- | --- |\n| KI-004 | high | open |\n",
        "# Plan\n\n## Phase 1\n\n### Task 1.1: Sails\n\nQA Lead must sign off the sails.\n",
    ]
}
