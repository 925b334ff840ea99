import MusterDocuments
import MusterFacts
import MusterModel
import MusterText
import Testing

/// The record of a document that holds `text`.
func record(_ text: String, at path: String = "docs/page.md", words: [WordsConfiguration] = []) throws
    -> DocumentRecord
{
    let path = try #require(RelativePath(path))
    let parsed = DocumentParser().parse(Array(text.utf8), path: path, digest: "").output
    return FactExtractor(words: ProjectWords(words)).record(of: parsed)
}

/// The facts of a document as lines of `line kind id status: title`, absent parts left out; without references.
func told(_ text: String, at path: String = "docs/page.md") throws -> [String] {
    try record(text, at: path).facts.filter { $0.kind != .reference }.map(spoken)
}

/// A fact as `line kind id status: title`.
func spoken(_ fact: Fact) -> String {
    let parts = ["\(fact.line)", fact.kind.rawValue, fact.id, fact.status?.rawValue].compactMap(\.self)
    return parts.joined(separator: " ") + ": " + fact.title
}

/// The facts of one kind.
func facts(_ kind: FactKind, in text: String, at path: String = "docs/page.md") throws -> [Fact] {
    try record(text, at: path).facts.filter { $0.kind == kind }
}
