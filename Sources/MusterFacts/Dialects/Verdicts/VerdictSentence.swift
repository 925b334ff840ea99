import MusterText

/// The sentences and clauses of lines that record verdicts, in scripts with and without spaces.
enum VerdictSentence {
    /// Trimmed, none empty, in order. A full stop behind an initial, a title or the number of a day ends nothing.
    static func all(in text: String) -> [String] { sentences(of: text, ends(in: text)) }

    /// The last sentence of several; nil for a text of one, as most lines are.
    static func last(ofSeveralIn text: String) -> String? {
        var last: String?
        var end = text.utf8.count
        let ends = ends(in: text)
        guard !ends.isEmpty else { return nil }
        for start in ends.reversed() + [0] {
            let sentence = text.bytes(start..<end).trimmed
            end = start
            guard holdsWords(sentence) else { continue }
            // It is one of several where another one stands before it.
            if let last { return last }
            last = sentence
        }
        return nil
    }

    private static func sentences(of text: String, _ ends: [Int]) -> [String] {
        var sentences: [String] = []
        var start = 0
        for end in ends {
            sentences.append(text.bytes(start..<end).trimmed)
            start = end
        }
        sentences.append(text.bytes(from: start).trimmed)
        return sentences.filter(holdsWords)
    }

    /// Whether a text is more than signs.
    private static func holdsWords(_ text: String) -> Bool {
        let isPlain = text.lendingBytes { bytes in bytes.indices.contains { bytes[$0].isASCIIAlphanumeric } }
        return isPlain || !FoldedText(text).isEmpty
    }

    /// The first sentence; empty for a text without words.
    static func first(in text: String) -> String { all(in: text).first ?? "" }

    /// The offset in bytes behind the first sentence of a text; its length where none ends within it.
    static func endOfFirst(in text: String) -> Int { ends(in: text).first ?? text.utf8.count }

    /// What stands behind the last sentence that has an end.
    static func unfinished(in text: String) -> String { text.bytes(from: ends(in: text + " ").last ?? 0).trimmed }

    private static func ends(in text: String) -> [Int] {
        text.lendingBytes { bytes in
            var ends: [Int] = []
            var start = 0
            while start < bytes.count {
                // Hardly any sixteen bytes hold an end.
                if let block = bytes.sixteenBytes(from: start), !mayEnd(in: block) {
                    start += 16
                    continue
                }
                let next = min(start + 16, bytes.count)
                for at in start..<next where isEnd(at, of: bytes) { ends.append(at + 1) }
                start = next
            }
            return ends
        }
    }

    private static func mayEnd(in block: SIMD16<UInt8>) -> Bool {
        let stops = block.bytes(equalTo: UInt8(ascii: ".")) | block.bytes(equalTo: UInt8(ascii: "!"))
        return !(stops | block.bytes(equalTo: 0x82)).isEmpty
    }

    /// Whether a sentence ends with the byte at an offset: a mark before a space, or the last byte of a wide full stop.
    private static func isEnd(_ at: Int, of bytes: Span<UInt8>) -> Bool {
        switch bytes[at] {
        case 0x82: at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE3
        case UInt8(ascii: "."), UInt8(ascii: "!"):
            at + 1 < bytes.count && bytes[at + 1] == 0x20 && !endsNothing(bytes, before: at)
        case _: false
        }
    }

    /// Whether the word right before a full stop is an initial, a title or a short number.
    private static func endsNothing(_ bytes: Span<UInt8>, before stop: Int) -> Bool {
        var start = stop
        while start > 0, bytes[start - 1] != 0x20, bytes[start - 1] != 0x28 { start -= 1 }
        guard start < stop else { return false }
        if stop - start == 1, bytes[start].isASCIILetter { return true }
        if stop - start <= 2, bytes[start].isASCIIDigit, bytes[stop - 1].isASCIIDigit { return true }
        guard stop - start <= longestTitle || bytes.extracting(start..<stop).firstOffset(of: 0x2D) != nil else {
            return false
        }
        var last = stop
        while last > start, bytes[last - 1] != UInt8(ascii: "-") { last -= 1 }
        return isTitle(bytes.extracting(start..<stop)) || isTitle(bytes.extracting(last..<stop))
    }

    private static func isTitle(_ word: Span<UInt8>) -> Bool {
        guard word.count <= longestTitle else { return false }
        return titles.contains { word.hasSameBytes(as: $0.utf8.span) }
    }

    /// In bytes.
    private static let longestTitle = 4

    private static let titles = [
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
