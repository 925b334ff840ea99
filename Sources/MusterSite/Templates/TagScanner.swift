import MusterText

/// A tag as it stands in the source of a template.
struct Tag {
    /// What the first byte of a tag says about it.
    enum Kind {
        case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
    }

    let kind: Kind
    /// The tag with its delimiters, as a range of the source.
    let range: Range<Int>
    /// The name without white space around it; empty for comments and delimiters.
    let name: String
    /// Whether the name, of a partial or parent, is that of a value that names the template (`{{>*name}}`).
    var isDynamic = false
}

/// Finds the tags of a template one after the other, minding changes of the delimiters.
struct TagScanner {
    private let text: TemplateSource
    private let source: [UInt8]
    private var at = 0
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    /// A scanner at the beginning of a template.
    init(_ text: TemplateSource) {
        self.text = text
        source = text.bytes
    }

    /// The next tag; nil after the last one.
    mutating func next() throws(TemplateError) -> Tag? {
        guard let start = offset(of: opening, from: at) else { return nil }
        let inside = start + opening.count
        let sigil = inside < source.count ? source[inside] : 0
        let closer = closer(for: sigil)
        guard let stop = offset(of: closer, from: closer.count > closing.count ? inside + 1 : inside) else {
            throw text.error(at: start, "this tag is not closed by '\(String(decoding: closer, as: UTF8.self))'")
        }
        at = stop + closer.count
        return try tag(start..<at, content: inside..<stop)
    }

    private func closer(for sigil: UInt8) -> [UInt8] {
        switch sigil {
        case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
        case UInt8(ascii: "="): [UInt8(ascii: "=")] + closing
        default: closing
        }
    }

    private mutating func tag(_ range: Range<Int>, content: Range<Int>) throws(TemplateError) -> Tag {
        let sigil = source[content].first
        let content = trimmed(content)
        let kind = kind(of: source[content].first, following: sigil)
        switch kind {
        case .comment: return Tag(kind: kind, range: range, name: "")
        case .delimiters:
            try setDelimiters(trimmed(content.dropFirst()), at: range.lowerBound)
            return Tag(kind: kind, range: range, name: "")
        case .variable: return Tag(kind: kind, range: range, name: try name(content, at: range.lowerBound))
        case .partial, .parent: return try reference(kind, range, trimmed(content.dropFirst()))
        case .unescaped, .section, .inverted, .close, .block:
            let name = try name(trimmed(content.dropFirst()), at: range.lowerBound)
            return Tag(kind: kind, range: range, name: name)
        }
    }

    // Only directly after the delimiter do `{` and `=` ask for a closing delimiter of their own.
    private func kind(of sigil: UInt8?, following first: UInt8?) -> Tag.Kind {
        switch sigil {
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "=") where first == sigil: .delimiters
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "{") where first == sigil: .unescaped
        default: .variable
        }
    }

    private func reference(_ kind: Tag.Kind, _ range: Range<Int>, _ content: Range<Int>) throws(TemplateError) -> Tag {
        let isDynamic = !content.isEmpty && source[content.lowerBound] == UInt8(ascii: "*")
        let name = try name(isDynamic ? trimmed(content.dropFirst()) : content, at: range.lowerBound)
        return Tag(kind: kind, range: range, name: name, isDynamic: isDynamic)
    }

    private func name(_ content: Range<Int>, at start: Int) throws(TemplateError) -> String {
        guard !content.isEmpty else { throw text.error(at: start, "this tag has no name") }
        let name = String(decoding: source[content], as: UTF8.self)
        let nested = offset(of: opening, from: content.lowerBound, to: content.upperBound)
        guard nested == nil, !source[content].contains(where: \.isASCIISpace) else {
            throw text.error(at: start, "'\(name)' is not a name")
        }
        return name
    }

    private mutating func setDelimiters(_ content: Range<Int>, at start: Int) throws(TemplateError) {
        let words = source[content].split(whereSeparator: \.isASCIISpace)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            throw text.error(at: start, "a change of delimiters has two words, as in {{=<% %>=}}")
        }
        opening = Array(words[0])
        closing = Array(words[1])
    }
}

extension TagScanner {
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = source[range]
        guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }),
            let last = bytes.lastIndex(where: { !$0.isASCIISpace })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    private func offset(of needle: [UInt8], from start: Int, to limit: Int? = nil) -> Int? {
        let last = (limit ?? source.count) - needle.count
        guard start <= last, let head = needle.first else { return nil }
        return source.withUnsafeBufferPointer { bytes in
            (start...last).first { bytes[$0] == head && bytes[$0..<$0 + needle.count].elementsEqual(needle) }
        }
    }
}
