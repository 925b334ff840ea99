import MusterText

/// Cuts raw HTML into tags and text, in one pass; comments, declarations and processing instructions are left out.
///
/// Nothing is checked: what is no tag is text, and a tag or comment that never ends reaches to the end.
struct HTMLTokens {
    /// A tag or a stretch of text.
    enum Token {
        /// A tag that opens an element, its name in lower case, and the bytes after the name.
        case open(String, attributes: ArraySlice<UInt8>)
        /// A tag that closes an element.
        case close(String)
        case text(ArraySlice<UInt8>)
    }

    private var rest: ArraySlice<UInt8>
    /// The line of the file on which the next token begins.
    private(set) var line: Int

    init(_ bytes: ArraySlice<UInt8>, line: Int) {
        rest = bytes
        self.line = line
    }

    /// The next token with the line on which it begins; nil at the end.
    mutating func next() -> (token: Token, line: Int)? {
        while let first = rest.first {
            let start = line
            if first == UInt8(ascii: "<"), let marker = rest.dropFirst().first {
                if marker == UInt8(ascii: "!") || marker == UInt8(ascii: "?") {
                    skipDeclaration()
                    continue
                }
                if marker == UInt8(ascii: "/") || marker.isASCIILetter { return (readTag(), start) }
            }
            return (readText(), start)
        }
        return nil
    }

    private mutating func take(_ end: Int) -> ArraySlice<UInt8> {
        let taken = rest[..<end]
        for byte in taken where byte == 0x0A { line += 1 }
        rest = rest[end...]
        return taken
    }

    private mutating func readText() -> Token {
        let from = rest.index(after: rest.startIndex)
        return .text(take(rest[from...].firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex))
    }

    private mutating func skipDeclaration() {
        guard rest.starts(with: "<!--".utf8) else {
            _ = take(rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? rest.endIndex)
            return
        }
        var at = rest.startIndex + 4
        while let dash = rest[at...].firstIndex(of: UInt8(ascii: "-")) {
            if rest[dash...].starts(with: "-->".utf8) {
                _ = take(dash + 3)
                return
            }
            at = dash + 1
        }
        _ = take(rest.endIndex)
    }

    /// A tag up to its `>`, which does not end it within quotation marks.
    private mutating func readTag() -> Token {
        var quote: UInt8?
        var end = rest.endIndex
        for at in rest.indices {
            let byte = rest[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                end = at + 1
                break
            }
        }
        let tag = take(end)
        let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
        let body = tag.dropFirst(isClosing ? 2 : 1)
        let name = body.prefix { $0.isASCIIAlphanumeric }
        let word = String(decoding: name, as: UTF8.self).asciiLowercased
        return isClosing ? .close(word) : .open(word, attributes: body[name.endIndex...])
    }
}

/// Attributes of a tag.
enum HTMLAttributes {
    /// The value of an attribute, decoded; empty for one without a value, nil when the tag has none of the name.
    static func value(_ name: String, in attributes: ArraySlice<UInt8>) -> String? {
        var rest = attributes.drop(while: isBetween)
        while !rest.isEmpty {
            let key = rest.prefix { !isBetween($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
            guard !key.isEmpty else { return nil }
            rest = rest[key.endIndex...].drop { $0.isASCIISpace }
            var value = rest.prefix(0)
            if rest.first == UInt8(ascii: "=") { (value, rest) = Self.value(rest.dropFirst().drop { $0.isASCIISpace }) }
            if key.map(\.asciiLowercased).elementsEqual(name.utf8) { return HTMLEntities.decoded(value) }
            rest = rest.drop(while: isBetween)
        }
        return nil
    }

    private static func value(_ text: ArraySlice<UInt8>) -> (value: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
        if let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let inner = text.dropFirst()
            let end = inner.firstIndex(of: quote) ?? inner.endIndex
            return (inner[..<end], inner[end...].dropFirst())
        }
        let bare = text.prefix { !$0.isASCIISpace && $0 != UInt8(ascii: ">") }
        return (bare, text[bare.endIndex...])
    }

    private static func isBetween(_ byte: UInt8) -> Bool { byte.isASCIISpace || byte == UInt8(ascii: "/") }

    /// What a check box shows as text, as Markdown would write it; nil for a tag that is no check box.
    static func box(_ attributes: ArraySlice<UInt8>) -> String? {
        guard let type = value("type", in: attributes)?.asciiLowercased, type == "checkbox" || type == "radio" else {
            return nil
        }
        return value("checked", in: attributes) == nil ? "[ ] " : "[x] "
    }
}
