import MusterText

/// What an item of a list begins with.
struct ListMarker: Sendable, Equatable {
    var kind: Kind
    /// The number that the marker writes, from 1; 0 for a bullet.
    var ordinal: Int
    /// Where the item's words begin, in bytes from the first byte of the line.
    var contentOffset: Int

    /// The ways of marking an item; two markers of one kind stand on one level, as long as nothing else speaks.
    enum Kind: Sendable, Hashable {
        case dash, star, plus
        /// The letter `o`, which a word processor's second level turns into.
        case letterO
        /// A bullet beyond ASCII, by its scalar.
        case glyph(UInt32)
        case number, lowerLetter, upperLetter, lowerRoman, upperRoman
        /// A single space, where a bullet was lost.
        case space
        /// No marker: a line below an item that announces it.
        case none

        /// Whether Markdown knows the marker.
        var isMarkdown: Bool {
            switch self {
            case .dash, .star, .plus, .number: true
            case .letterO, .glyph, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman, .space, .none: false
            }
        }

        /// Whether the items are counted.
        var isOrdered: Bool {
            switch self {
            case .number, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman: true
            case .dash, .star, .plus, .letterO, .glyph, .space, .none: false
            }
        }

        /// Whether the marker is a bullet that is never anything else; a dash or a circle may well be.
        var isForeignGlyph: Bool {
            switch self {
            case .glyph(let scalar): ListMarker.plainBullets.contains(scalar)
            case .dash, .star, .plus, .letterO, .number, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman, .space,
                .none:
                false
            }
        }
    }

    /// `•`, `‣`, `⁃`, `▪`, `◦`, and the code points that a word processor's symbol fonts leave behind.
    private static let plainBullets: Set<UInt32> = [0x2022, 0x2023, 0x2043, 0x25AA, 0x25E6, 0xF0A7, 0xF0B7, 0xF0D8]
    /// `·`, `–`, `■`, `○`, `●`: bullets in some documents, words or marks in others.
    private static let otherBullets: Set<UInt32> = [0x00B7, 0x2013, 0x25A0, 0x25CB, 0x25CF]
}

extension ListMarker {
    /// The marker that a line begins with; nil when it begins with none.
    ///
    /// A single letter may count in letters or in Roman numerals; it is taken for a letter here, see ``romanReading``.
    init?(_ line: ArraySlice<UInt8>) {
        guard ListMarker.mayBegin(line.span) else { return nil }
        let words = line.drop { $0 == 0x20 || $0 == 0x09 }
        guard let first = words.first else { return nil }
        let start = words.startIndex - line.startIndex
        if let bullet = ListMarker.bullet(words, first: first) {
            guard let length = ListMarker.gap(after: bullet.length, in: words) else { return nil }
            self.init(kind: bullet.kind, ordinal: 0, contentOffset: start + length)
        } else if let counted = ListMarker.counted(words) {
            guard let length = ListMarker.gap(after: counted.length, in: words) else { return nil }
            self.init(kind: counted.kind, ordinal: counted.ordinal, contentOffset: start + length)
        } else {
            return nil
        }
    }

    /// Whether a line begins with a bullet, or with letters or digits that a point or bracket closes: most begin with words.
    static func mayBegin(_ line: Span<UInt8>) -> Bool {
        var at = 0
        while at < line.count, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
        guard at < line.count else { return false }
        guard line[at].isASCIIAlphanumeric, line[at] != UInt8(ascii: "o") else { return true }
        let longest = at + 9
        while at < line.count, line[at].isASCIIAlphanumeric { at += 1 }
        return at < line.count && at <= longest && (line[at] == UInt8(ascii: ".") || line[at] == UInt8(ascii: ")"))
    }

    /// The number of bytes up to the words after a marker of `length` bytes; nil when no white space follows it.
    private static func gap(after length: Int, in words: ArraySlice<UInt8>) -> Int? {
        let rest = words.dropFirst(length)
        let content = rest.trimmedSpaces
        guard content.startIndex > rest.startIndex, !content.isEmpty else { return nil }
        return content.startIndex - words.startIndex
    }

    private static func bullet(_ words: ArraySlice<UInt8>, first: UInt8) -> (kind: Kind, length: Int)? {
        switch first {
        case UInt8(ascii: "-"): return (.dash, 1)
        case UInt8(ascii: "*"): return (.star, 1)
        case UInt8(ascii: "+"): return (.plus, 1)
        case UInt8(ascii: "o"): return (.letterO, 1)
        case 0xC2...: return glyph(words)
        default: return nil
        }
    }

    private static func glyph(_ words: ArraySlice<UInt8>) -> (kind: Kind, length: Int)? {
        guard let scalar = String(decoding: words.prefix(4), as: UTF8.self).unicodeScalars.first,
            plainBullets.contains(scalar.value) || otherBullets.contains(scalar.value)
        else { return nil }
        return (.glyph(scalar.value), String(scalar).utf8.count)
    }

    private static func counted(_ words: ArraySlice<UInt8>) -> (kind: Kind, ordinal: Int, length: Int)? {
        let body = words.prefix { $0.isASCIIAlphanumeric }
        let mark = words.dropFirst(body.count).first
        guard (1...9).contains(body.count), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return nil }
        let length = body.count + 1
        if let number = Int(digits: body) { return (.number, number, length) }
        if body.count == 1, let letter = body.first, letter.isASCIILetter {
            let lower = letter.asciiLowercased
            return (lower == letter ? .lowerLetter : .upperLetter, Int(lower - UInt8(ascii: "a")) + 1, length)
        }
        guard let value = RomanNumeral.value(body), let letter = body.first else { return nil }
        return (letter.asciiLowercased == letter ? .lowerRoman : .upperRoman, value, length)
    }

    /// The same marker read as a Roman numeral; nil for what cannot be one.
    func romanReading(of line: ArraySlice<UInt8>) -> ListMarker? {
        guard kind == .lowerLetter || kind == .upperLetter else { return nil }
        let letter = line.drop { $0 == 0x20 || $0 == 0x09 }.prefix(1)
        guard let value = RomanNumeral.value(letter) else { return nil }
        var marker = self
        marker.kind = kind == .lowerLetter ? .lowerRoman : .upperRoman
        marker.ordinal = value
        return marker
    }
}
