import MusterModel
import MusterText
import Testing

/// Whatever is taken back in a document, nothing in it becomes better for that.
@Suite("Mutations that take something back")
struct MutationTests {
    @Test("a line that was taken back claims nothing, and makes nothing else better", arguments: Mutation.all)
    func takenBack(_ mutation: Mutation) throws {
        for document in try WrittenDocument.all() {
            let lines = MarkedLine.lines(of: document.text)
            let before = Set(try favourable(lines, at: document.path))
            for at in lines.indices
            where !lines[at].isVerbatim && !lines[at].isBlank && !isTitle(at, lines) && !isRefusal(at, lines) {
                guard let put = mutation.lines(lines[at].text) else { continue }
                let after = try favourable(
                    lines[..<at] + put.map { MarkedLine(text: $0, origin: at + 1, isVerbatim: false) }
                        + lines[(at + 1)...], at: document.path)
                let place = "\(document.path):\(at + 1), \(mutation.name): \(put.joined(separator: "⏎"))"
                #expect(Set(after).subtracting(before) == [], "\(place)")
                #expect(!after.contains { $0.line == at + 1 }, "\(place)")
            }
        }
    }

    /// Without its title, or the item that they stand below, the same words speak of what stands above that.
    private func isTitle(_ at: Int, _ lines: [MarkedLine]) -> Bool {
        let next = at + 1 < lines.count ? lines[at + 1].indent : 0
        return lines[at].text.startsWithBytes("#") || next > lines[at].indent
    }

    /// What a log lists as decided was accepted unless a line beneath says otherwise: without that line, it is.
    private func isRefusal(_ at: Int, _ lines: [MarkedLine]) -> Bool {
        lines[at].text.containsBytes("Status:** Rejected")
    }

    @Test(
        "what stands under a title for examples claims nothing",
        arguments: [
            "Example", "Examples", "Template", "Sample entry", "Beispiel", "Exemple", "Ejemplo", "Exemplo", "示例", "記入例",
        ])
    func example(title: String) throws {
        for document in try WrittenDocument.all() where document.text.startsWithBytes("# ") {
            let text = "# Handbook\n\n## \(title)\n\n" + demoted(document.text)
            let record = try read(Array(text.utf8), at: document.path)
            let claims = record.facts.filter { $0.modality == .claimed && isFavourable($0) }.map(spoken)
            #expect(claims == [], "\(document.path), \(title)")
        }
    }

    /// The text with its headings two levels lower.
    private func demoted(_ text: String) -> String {
        MarkedLine.lines(of: text).mapTexts { $0.startsWithBytes("#") ? "##" + $0 : $0 }.joined()
    }

    private struct Claim: Hashable {
        let line: Int
        let kind: FactKind
        let status: FactStatus?
    }

    /// Where the document says that something is as it should be.
    private func favourable(_ lines: [MarkedLine], at path: RelativePath) throws -> [Claim] {
        try read(Array(lines.joined().utf8), at: path).facts.filter { isFavourable($0) }.map {
            Claim(line: lines[$0.line - 1].origin, kind: $0.kind, status: $0.status)
        }
    }

    private func isFavourable(_ fact: Fact) -> Bool {
        switch fact.status {
        case .done, .go, .signed, .accepted, .closed: true
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown, nil: false
        }
    }
}
