import MusterText

/// The start of a legend: a title or label that says so, and what follows it on its line.
struct LegendOpening: Sendable {
    let subject: Legend.Subject
    /// Empty where the explanations stand on lines of their own.
    let rest: String

    private static let openers = Lexicon(LegendRows.all)

    /// Nil for a line that opens no legend.
    init?(_ line: String) {
        guard LegendOpening.hasShortLabel(line) else { return nil }
        let text = LegendOpening.plain(line)
        let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")).map {
            text.utf8.distance(from: text.utf8.startIndex, to: $0)
        }
        let wide = text.firstOffset(of: "：")
        let end = [colon, wide].compactMap { $0 }.min() ?? text.utf8.count
        guard end <= Self.longest, let subject = Self.openers.exact(FoldedText(text.bytes(0..<end))) else { return nil }
        let isLabel = end < text.utf8.count
        guard isLabel || line.trimmed.utf8.first.map({ $0 == 0x23 || $0 == 0x2A }) ?? false else { return nil }
        self.subject = subject
        rest = isLabel ? text.bytes(from: end + (wide == end ? 3 : 1)).trimmed : ""
    }

    /// Whether the words up to the first colon, or all where there is none, are as few as the title of a legend has.
    private static func hasShortLabel(_ line: String) -> Bool {
        let bytes = line.utf8.span
        var count = 0
        for at in bytes.indices {
            switch bytes[at] {
            case UInt8(ascii: ":"): return true
            case 0xEF where bytes.holds("：".utf8.span, at: at): return true
            case UInt8(ascii: "*"), UInt8(ascii: "`"): continue
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "("):
                if count > 0 { count += 1 }
            case let byte: if count > 0 || !byte.isASCIISpace { count += 1 }
            }
            // White space at the end is not counted, nor a bracket there that nothing opens.
            if count > longest + 1, !bytes[at].isASCIISpace { return false }
        }
        return true
    }

    /// In bytes.
    private static let longest = 60

    /// A line without the signs that lay it out.
    static func plain(_ line: String) -> String {
        var text = line.trimmed
        if text.hasByte(0x2A) || text.hasByte(0x60) {
            text = String(decoding: text.utf8.filter { $0 != 0x2A && $0 != 0x60 }, as: UTF8.self).trimmed
        }
        while let first = text.utf8.first, [0x2D, 0x2B, 0x3E, 0x23, 0x28].contains(first) {
            text = text.bytes(from: 1).trimmed
        }
        if text.utf8.last == 0x29, !text.containsBytes("(") { text = text.bytes(0..<text.utf8.count - 1) }
        return text
    }

    /// What a table explains whose first column has this title; nil for one of things.
    static func subject(ofColumn title: FoldedText, _ role: ColumnRole?) -> Legend.Subject? {
        if let subject = openers.exact(title) { return subject }
        switch role {
        case .severity: return .severities
        case .status: return .states
        case _: return signs.contains { title.says($0) } ? .states : nil
        }
    }

    private static let signs: [FoldedText] = [
        "mark", "symbol", "icon", "emoji", "sign", "code", "colour", "color", "zeichen", "symbole", "signe", "símbolo",
        "cor", "符号", "标记", "记号", "記号", "マーク",
    ]
}
