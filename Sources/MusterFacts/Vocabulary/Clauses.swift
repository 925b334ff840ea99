import MusterText

/// The clauses of a sentence, as commas, brackets, full stops and dashes part them.
struct Clauses: Sendable {
    /// Trimmed, none empty, in order.
    let list: [String]

    init(_ text: String) {
        var clauses: [String] = []
        var start = 0
        let bytes = Array(text.utf8)
        for (at, byte) in bytes.enumerated() where Self.parts(byte, at, bytes) {
            // A sign of three bytes is told by its last one.
            let end = byte >= 0x80 ? at - 2 : at
            clauses.append(String(decoding: bytes[start..<max(start, end)], as: UTF8.self))
            start = at + 1
        }
        clauses.append(String(decoding: bytes[start...], as: UTF8.self))
        list = clauses.compactMap { FoldedText($0).isEmpty ? nil : $0.trimmed }
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

    private static func parts(_ byte: UInt8, _ at: Int, _ bytes: [UInt8]) -> Bool {
        let isBeforeSpace = at + 1 >= bytes.count || bytes[at + 1].isASCIISpace
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"): return true
        case UInt8(ascii: "."), UInt8(ascii: ":"): return isBeforeSpace
        case UInt8(ascii: "-"): return isBeforeSpace && at > 0 && bytes[at - 1].isASCIISpace
        // The last byte of an en or em dash.
        case 0x93, 0x94: return at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2 && isBeforeSpace
        case 0x80...0xBF: return at > 1 && wideSigns.contains { $0.elementsEqual(bytes[at - 2...at]) }
        default: return false
        }
    }

    /// The signs of scripts without spaces that part clauses.
    private static let wideSigns = ["，", "、", "；", "（", "）", "。", "："].map { Array($0.utf8) }
}
