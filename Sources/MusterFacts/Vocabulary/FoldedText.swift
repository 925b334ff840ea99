import MusterText

/// Text in the form in which words are compared: lower case, everything that is neither a letter nor a digit folded to
/// single spaces, none at the ends.
///
/// Letters of other scripts stay as they are; full-width ASCII becomes ASCII; symbols and emoji become spaces. A literal
/// is written as it folds (`"go no go"`) and costs nothing at run time: it is never folded again.
struct FoldedText: Sendable {
    /// The words with single spaces between them; empty for a text without words.
    let text: String
    /// How its words begin; of a literal, which is searched for and hardly in, it is left open.
    let beginnings: WordBeginnings
    /// How its first word begins.
    let beginning: WordBeginning
    /// The number of words; nil for a literal until somebody asks.
    private let counted: Int?

    init(_ text: borrowing String) {
        guard text.lendingBytes({ $0.isASCII }) else {
            self.init(folded: Self.fold(scalarsOf: text))
            return
        }
        self.init(
            folded: text.lendingBytes { bytes in
                String(unsafeUninitializedCapacity: bytes.count) { Self.fold(ascii: bytes, into: $0) }
            })
    }

    /// Several folded texts one after the other.
    init(joining parts: some Collection<FoldedText>) {
        var text = ""
        var beginnings = WordBeginnings.none
        var beginning = WordBeginning.none
        var count = 0
        text.reserveCapacity(parts.reduce(0) { $0 + $1.text.utf8.count + 1 })
        for part in parts where !part.isEmpty {
            if text.isEmpty { beginning = part.beginning } else { text += " " }
            text += part.text
            beginnings.formUnion(part.beginnings)
            count += part.wordCount
        }
        self.init(text: text, beginnings: beginnings, beginning: beginning, counted: count)
    }

    /// Words that are a part of a folded text.
    private init(words: Substring.UTF8View) { self.init(folded: String(Substring(words))) }

    private init(folded text: String) {
        let tally = text.lendingBytes { WordTally($0) }
        self.init(text: text, beginnings: tally.beginnings, beginning: tally.first, counted: tally.count)
    }

    @inline(__always)
    private init(text: String, beginnings: WordBeginnings, beginning: WordBeginning, counted: Int?) {
        self.text = text
        self.beginnings = beginnings
        self.beginning = beginning
        self.counted = counted
    }

    /// The number of bytes written to `out`, which holds as many as `source`.
    private static func fold(ascii source: Span<UInt8>, into out: UnsafeMutableBufferPointer<UInt8>) -> Int {
        source.withUnsafeBytes { bytes in
            var folding = Folding(out: out)
            var at = 0
            while at + 8 <= bytes.count {
                if at > 0, let block = source.sixteenBytes(from: at), let before = source.sixteenBytes(from: at - 1) {
                    if !folding.add(block, after: before) {
                        folding.add(source.eightBytes(from: at))
                        folding.add(source.eightBytes(from: at + 8))
                    }
                    at += 16
                } else {
                    folding.add(source.eightBytes(from: at))
                    at += 8
                }
            }
            while at < bytes.count {
                folding.add(bytes[at])
                at += 1
            }
            return folding.end()
        }
    }

    private static func fold(scalarsOf text: String) -> String {
        let text = text.composed
        // No letter has more than half as many bytes again in lower case. What is written is copied, for it is mostly shorter.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * text.utf8.count) { out in
            var folding = Folding(out: out)
            for scalar in text.unicodeScalars {
                if scalar.isASCII {
                    folding.add(UInt8(truncatingIfNeeded: scalar.value))
                } else if isInvisible(scalar.value) {
                    continue
                } else if hasNoCase(scalar.value) {
                    folding.add(isWordScalar(scalar.value) ? scalar : nil)
                } else {
                    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isInvisible(lower.value) {
                        folding.add(letter(lower))
                    }
                }
            }
            return String(decoding: out[..<folding.end()], as: UTF8.self)
        }
    }

    /// Scalars that nobody sees: they part no words, or "in" and "complete" on either side of one would say "complete".
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Whether a scalar is in a block where nothing has a lower case: small letters with accents, dashes, arrows and other
    /// signs, ideographs, kana and hangul, emoji. Of all others the tables of Unicode are asked.
    private static func hasNoCase(_ value: UInt32) -> Bool {
        switch value {
        case 0x80..<0xC0, 0xDF..<0x100, 0x2000..<0x2100, 0x2190..<0x2460, 0x2500..<0x2C00, 0x2E80..<0xA640,
            0xAC00..<0xD7A4, 0xFE00..<0xFE10, 0x1F000..<0x20000:
            true
        default: false
        }
    }

    /// The letter or digit that a scalar in lower case is, with full-width ASCII as ASCII; nil for everything else.
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let isWide = (0xFF01...0xFF5E).contains(scalar.value)
        guard let plain = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar else { return nil }
        guard plain.isASCII else { return isWordScalar(plain.value) ? plain : nil }
        let byte = UInt8(truncatingIfNeeded: plain.value)
        return byte.isASCIIAlphanumeric ? Unicode.Scalar(byte.asciiLowercased) : nil
    }

    /// Letters and ideographs, told by ranges: punctuation, symbols, variation selectors and emoji are none.
    private static func isWordScalar(_ value: UInt32) -> Bool {
        switch value {
        case 0x80..<0xC0, 0xD7, 0xF7, 0x2000..<0x2E80, 0x3000..<0x3005, 0x3008..<0x3021, 0x30FB, 0xFE00..<0xFE10,
            0xFF5F..<0xFF66, 0xFEFF, 0x1F000..<0x20000:
            false
        default: true
        }
    }

    /// Whether there are no words.
    var isEmpty: Bool { text.isEmpty }

    /// The number of words.
    var wordCount: Int { counted ?? (text.isEmpty ? 0 : 1 + text.utf8.count { $0 == 0x20 }) }
}

// Phrases. One of ASCII letters occurs as whole words; one of a script without spaces occurs anywhere.
extension FoldedText {
    /// Whether a phrase occurs; one without words never does.
    @_disfavoredOverload
    @inline(__always)
    func says(_ phrase: FoldedText) -> Bool {
        beginnings.contains(phrase.beginning) && phrase.text.lendingBytes { holds($0) }
    }

    /// Whether the bytes of a phrase occur; none never do.
    func holds(_ pin: Span<UInt8>) -> Bool {
        guard !pin.isEmpty else { return false }
        return text.lendingBytes { hay in
            var at = 0
            while let found = hay.firstOffset(of: pin, from: at) {
                if Self.holds(hay, pin, at: found) { return true }
                at = found + 1
            }
            return false
        }
    }

    /// Whether the text begins with a phrase.
    @_disfavoredOverload
    func starts(with phrase: FoldedText) -> Bool {
        guard phrase.beginning == beginning || phrase.isEmpty else { return false }
        return phrase.text.lendingBytes { holds($0, at: 0) }
    }

    /// Whether the text ends with a phrase.
    @_disfavoredOverload
    func ends(with phrase: FoldedText) -> Bool { ends(withWords: phrase.text) }

    /// Whether the text ends with the words of a folded text.
    func ends(withWords words: String) -> Bool {
        text.utf8.count >= words.utf8.count && words.lendingBytes { holds($0, at: text.utf8.count - $0.count) }
    }

    /// The first of several words; nil for a text of one word or none.
    var firstWord: FoldedText? {
        text.utf8.firstIndex(of: 0x20).map { FoldedText(words: text[..<$0].utf8) }
    }

    /// Where the last word stands in the text; empty for a text without words.
    var lastWord: Range<Int> {
        let bytes = text.utf8.span
        var start = bytes.count
        while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
        return start..<bytes.count
    }

    /// Whether the first of several words is a number or a single letter, as before a title.
    var beginsWithNumber: Bool {
        // Nearly all titles begin with a letter and another one.
        guard let first = text.firstByte, first < 0x80 else { return false }
        return text.lendingBytes { bytes in
            guard first.isASCIIDigit || bytes.count > 1 && bytes[1] == 0x20,
                let end = bytes.firstOffset(of: 0x20)
            else { return false }
            if end == 1 { return first.isASCIIAlphanumeric }
            for at in 0..<end where !bytes[at].isASCIIDigit { return false }
            return true
        }
    }

    /// What follows a phrase that the text begins with.
    @_disfavoredOverload
    func dropping(_ phrase: FoldedText) -> FoldedText { dropping(bytes: phrase.text.utf8.count) }

    /// What follows so many bytes.
    func dropping(bytes count: Int) -> FoldedText {
        FoldedText(words: text.utf8.dropFirst(count).drop { $0 == 0x20 })
    }

    /// Whether the bytes of a phrase stand at an offset with nothing on either side that makes them a part of a longer word.
    func holds(_ pin: Span<UInt8>, at start: Int) -> Bool {
        text.lendingBytes { Self.holds($0, pin, at: start) }
    }

    /// Whether a phrase stands at an offset with nothing on either side that makes it a part of a longer word.
    private static func holds(_ hay: Span<UInt8>, _ pin: Span<UInt8>, at start: Int) -> Bool {
        guard hay.holds(pin, at: start) else { return false }
        guard !pin.isEmpty else { return true }
        let end = start + pin.count
        return (pin[0] >= 0x80 || start == 0 || hay[start - 1] == 0x20)
            && (pin[pin.count - 1] >= 0x80 || end == hay.count || hay[end] == 0x20)
    }
}

extension FoldedText: Equatable {
    /// Compares bytes: equal texts have equal words.
    @_disfavoredOverload
    static func == (left: FoldedText, right: FoldedText) -> Bool {
        left.beginning == right.beginning && left.text.hasSameBytes(as: right.text)
    }
}

extension FoldedText: ExpressibleByStringLiteral {
    @inline(__always)
    init(stringLiteral value: String) {
        assert(FoldedText(value).text.utf8.elementsEqual(value.utf8), "Write the literal as it folds: \(value)")
        self.init(
            text: value, beginnings: .any, beginning: WordBeginning(of: value.utf8.span.eightBytes(from: 0)),
            counted: nil)
    }
}
