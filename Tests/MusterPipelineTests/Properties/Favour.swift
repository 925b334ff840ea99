import MusterText

/// A favourable claim on a line of a generated project.
struct Favour: Sendable {
    enum Kind: String, Sendable { case check, criterion, signoff, decision, issue, artifact, waiver }

    let kind: Kind
    /// The words of the line that say that all is well; nil where a mark or the whole line says so.
    var state: String?
    /// As written on the line; nil where none is.
    var date: String?
    var role: String?
    var person: String?
    /// Whether the project asks for it elsewhere, so that it may not even be missing.
    var isAskedFor = false
}

/// A line of a generated document.
struct WrittenLine: Sendable {
    var text: String
    var favour: Favour?

    static func plain(_ text: String) -> WrittenLine { WrittenLine(text: text, favour: nil) }
}

/// A document of a generated project.
struct WrittenPage: Sendable {
    var path: String
    var lines: [WrittenLine]

    var text: String { lines.map(\.text).joined(separator: "\n") + "\n" }
}

extension [String] {
    /// Lines that claim nothing.
    var plain: [WrittenLine] { map(WrittenLine.plain) }
}
