import FoundationEssentials
import MusterDocuments
import MusterFacts
import MusterModel
import MusterTestSupport
import MusterText
import Testing

/// A document says the same however its Markdown is written.
@Suite("Properties of reading")
struct ReadingProperties {
    @Test("documents written otherwise state the same facts", arguments: Rewriting.all)
    func rewriting(_ rewriting: Rewriting) throws {
        for document in try WrittenDocument.all() { try expectSame(document, rewriting) }
    }

    @Test(
        "documents of the corpora written otherwise state the same facts", .enabled(if: Corpora.root != nil),
        arguments: Rewriting.all)
    func corpora(_ rewriting: Rewriting) throws {
        for document in WrittenDocument.corpora { try expectSame(document, rewriting) }
    }

    @Test("sections in another order state the same facts")
    func reordering() throws {
        let reversed = Rewriting("sections reversed", ofLines: ReadingProperties.reversed)
        for document in try WrittenDocument.all() { try expectSame(document, reversed) }
    }

    /// The parts under headings of the second level, last first; what stands before them stays.
    private static func reversed(_ lines: [MarkedLine]) -> [MarkedLine]? {
        let starts = lines.indices.filter { lines[$0].text.startsWithBytes("## ") }
        guard let first = starts.first, starts.count > 1 else { return nil }
        let parts = zip(starts, starts.dropFirst() + [lines.endIndex]).map { Array(lines[$0..<$1]) + [.new("")] }
        return Array(lines[..<first]) + parts.reversed().flatMap(\.self)
    }

    private func expectSame(_ document: WrittenDocument, _ rewriting: Rewriting) throws {
        guard let rewritten = rewriting.rewritten(document.text) else { return }
        let before = try read(Array(document.text.utf8), at: document.path)
        let after = try read(rewritten.bytes, at: document.path)
        #expect(after.kind == before.kind, "\(document.path), \(rewriting.name)")
        let was = Set(before.facts.map { StatedFact($0, line: $0.line) })
        let now = Set(after.facts.map { StatedFact($0, line: rewritten.origin(of: $0.line)) })
        let differences =
            was.subtracting(now).map { "no longer \($0)" } + now.subtracting(was).map { "now \($0)" }
        #expect(differences.sorted() == [], "\(document.path), \(rewriting.name)")
        #expect(after.facts.count == before.facts.count, "\(document.path), \(rewriting.name)")
    }
}

extension Rewriting {
    /// Every rewriting that leaves the facts as they are.
    static let all = ofBytes + ofLines + ofHeadings + ofWords + ofTables
}

/// The record of a document that holds `bytes`.
func read(_ bytes: [UInt8], at path: RelativePath) throws -> DocumentRecord {
    FactExtractor().record(of: DocumentParser().parse(bytes, path: path, digest: "").output)
}
