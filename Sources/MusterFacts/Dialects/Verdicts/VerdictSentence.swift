import MusterText

/// The sentences and clauses of lines that record verdicts, in scripts with and without spaces.
enum VerdictSentence {
    /// Trimmed, none empty, in order. A full stop behind an initial, a title or the number of a day ends nothing.
    static func all(in text: String) -> [String] {
        var sentences: [String] = []
        var start = 0
        for end in ends(in: text) {
            sentences.append(text.bytes(start..<end).trimmed)
            start = end
        }
        sentences.append(text.bytes(from: start).trimmed)
        return sentences.filter { !FoldedText($0).isEmpty }
    }

    /// The first sentence; empty for a text without words.
    static func first(in text: String) -> String { all(in: text).first ?? "" }

    /// The offset in bytes behind the first sentence of a text; its length where none ends within it.
    static func endOfFirst(in text: String) -> Int { ends(in: text).first ?? text.utf8.count }

    /// What stands behind the last sentence that has an end.
    static func unfinished(in text: String) -> String { text.bytes(from: ends(in: text + " ").last ?? 0).trimmed }

    private static func ends(in text: String) -> [Int] {
        let bytes = Array(text.utf8)
        return bytes.indices.compactMap { at in
            if bytes[at] == 0x82, at > 1, bytes[at - 1] == 0x80, bytes[at - 2] == 0xE3 { return at + 1 }
            guard [UInt8(ascii: "."), UInt8(ascii: "!")].contains(bytes[at]), at + 1 < bytes.count,
                bytes[at + 1] == 0x20, !endsNothing(bytes[..<at])
            else { return nil }
            return at + 1
        }
    }

    /// Whether the word right before a full stop is an initial, a title or a short number.
    private static func endsNothing(_ bytes: ArraySlice<UInt8>) -> Bool {
        let word = bytes.suffix { $0 != 0x20 && $0 != 0x28 }
        guard !word.isEmpty else { return false }
        if word.count == 1, word.allSatisfy(\.isASCIILetter) { return true }
        if word.count <= 2, word.allSatisfy(\.isASCIIDigit) { return true }
        let last = word.suffix { $0 != UInt8(ascii: "-") }
        return titles.contains(String(decoding: word, as: UTF8.self))
            || titles.contains(String(decoding: last, as: UTF8.self))
    }

    private static let titles: Set<String> = [
        "Dr", "Prof", "Mr", "Mrs", "Ms", "Nr", "No", "Sr", "Sra", "Dra", "Ing", "Dipl", "Mme", "gez", "i.A", "i.V",
    ]

    /// The clause of a range: what commas, semicolons, brackets, colons and dashes set apart, and full stops of sentences.
    static func clause(around range: Range<Int>, in text: String) -> Range<Int> {
        let bytes = Array(text.utf8)
        var start = 0
        var end = bytes.count
        for part in parts(of: bytes) {
            if part.upperBound <= range.lowerBound { start = max(start, part.upperBound) }
            if part.lowerBound >= range.upperBound { end = min(end, part.lowerBound) }
        }
        return start..<max(start, end)
    }

    /// The clauses of a sentence, trimmed, none without words.
    static func clauses(of text: String) -> [String] {
        var clauses: [String] = []
        var start = 0
        for part in parts(of: Array(text.utf8)) {
            clauses.append(text.bytes(start..<max(start, part.lowerBound)).trimmed)
            start = part.upperBound
        }
        clauses.append(text.bytes(from: start).trimmed)
        return clauses.filter { !FoldedText($0).isEmpty }
    }

    /// The ranges of the signs that part clauses, in order.
    private static func parts(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.indices.compactMap { at in
            let isOpen = at + 1 >= bytes.count || bytes[at + 1].isASCIISpace || bytes[at + 1] == UInt8(ascii: "*")
            switch bytes[at] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return at..<at + 1
            case UInt8(ascii: ":"): return isOpen ? at..<at + 1 : nil
            case UInt8(ascii: "-"): return isOpen && at > 0 && bytes[at - 1].isASCIISpace ? at..<at + 1 : nil
            case _: return wideSign(bytes, at)
            }
        }
    }

    /// An en or em dash, or a wide comma, colon, semicolon or bracket, of three bytes.
    private static func wideSign(_ bytes: [UInt8], _ at: Int) -> Range<Int>? {
        guard bytes[at] >= 0xE2, at + 2 < bytes.count else { return nil }
        let isSign = wideSigns.contains { $0.elementsEqual(bytes[at...at + 2]) }
        return isSign ? at..<at + 3 : nil
    }

    private static let wideSigns = ["–", "—", "，", "、", "：", "；", "（", "）", "。"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
    /// The longest end whose bytes all match.
    fileprivate func suffix(while matches: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, matches(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
