import MusterText

/// The clauses of a sentence, as commas, brackets, full stops and dashes part them.
struct Clauses: Sendable {
    /// Trimmed, none empty, in order.
    let list: [String]

    init(_ text: String) {
        var clauses: [String] = []
        var start = 0
        let bytes = text.utf8.span
        for at in bytes.indices where Self.parts(bytes[at], at, bytes) {
            // A sign of three bytes is told by its last one.
            let end = bytes[at] >= 0x80 ? at - 2 : at
            Self.add(start..<max(start, end), of: text, to: &clauses)
            start = at + 1
        }
        Self.add(start..<bytes.count, of: text, to: &clauses)
        list = clauses
    }

    /// Adds a clause that has words.
    private static func add(_ range: Range<Int>, of text: String, to clauses: inout [String]) {
        let clause = text.bytes(range).trimmed
        // Hardly any clause has no letter or digit of ASCII.
        if clause.utf8.contains(where: \.isASCIIAlphanumeric) || !FoldedText(clause).isEmpty { clauses.append(clause) }
    }

    /// The clause that holds the word "go", folded; the whole text where none does.
    static func first(ofVerdictIn text: String) -> FoldedText {
        FoldedText(Clauses(text).list.first { FoldedText($0).says("go") } ?? text)
    }

    /// The first sentence: up to a full stop that white space follows.
    static func sentence(of text: String) -> String {
        let bytes = Array(text.utf8)
        let end = bytes.indices.first { at in
            bytes[at] == UInt8(ascii: ".") && at + 1 < bytes.count && bytes[at + 1].isASCIISpace
        }
        return String(decoding: bytes[..<(end ?? bytes.count)], as: UTF8.self)
    }

    private static func parts(_ byte: UInt8, _ at: Int, _ bytes: Span<UInt8>) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return true
        case UInt8(ascii: "."), UInt8(ascii: ":"): return isBeforeSpace(at, bytes)
        case UInt8(ascii: "-"): return at > 0 && bytes[at - 1].isASCIISpace && isBeforeSpace(at, bytes)
        // The last byte of an en or em dash.
        case 0x93, 0x94: return at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2 && isBeforeSpace(at, bytes)
        case 0x80...0xBF: return at > 1 && wideSigns.contains { bytes.holds($0.utf8.span, at: at - 2) }
        default: return false
        }
    }

    private static func isBeforeSpace(_ at: Int, _ bytes: Span<UInt8>) -> Bool {
        at + 1 >= bytes.count || bytes[at + 1].isASCIISpace
    }

    /// The signs of scripts without spaces that part clauses, of three bytes each.
    private static let wideSigns = ["，", "、", "；", "（", "）", "。", "："]
}
