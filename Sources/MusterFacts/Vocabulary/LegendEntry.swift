import MusterText

/// One explanation of a legend: `🟢 = done`, `⏳ waiting`, `R: rejected`.
struct LegendEntry: Sendable {
    let sign: String
    let meaning: String

    /// Nil for words that explain nothing.
    init?(_ text: String) {
        for parting in [" = ", "=", "＝", ": ", "：", " – ", " — ", " - ", " → ", " -> "] {
            guard let at = text.firstOffset(of: parting), at > 0, at <= 40 else { continue }
            sign = text.bytes(0..<at).trimmed
            meaning = text.bytes(from: at + parting.utf8.count).trimmed
            guard !meaning.isEmpty, FoldedText(sign).wordCount <= 3 else { return nil }
            return
        }
        let symbol = LegendEntry.symbol(startOf: text)
        if symbol.isEmpty, let scores = LegendEntry.scores(startOf: text) {
            sign = scores.sign
            meaning = scores.rest
            return
        }
        guard !symbol.isEmpty else { return nil }
        sign = symbol
        meaning = text.bytes(from: symbol.utf8.count).trimmed
        if FoldedText(meaning).isEmpty { return nil }
    }

    /// The numbers that a text begins with, and the words behind them: `15-25 high`.
    private static func scores(startOf text: String) -> (sign: String, rest: String)? {
        guard let space = text.utf8.lastIndex(of: 0x20) else { return nil }
        let sign = String(decoding: text.utf8[..<space], as: UTF8.self).trimmed
        return ScoreRange.read(sign).map { _ in (sign, String(decoding: text.utf8[space...], as: UTF8.self).trimmed) }
    }

    /// Whether it explains a mark, not a code.
    var isMarked: Bool { !LegendEntry.symbol(startOf: sign).isEmpty }

    /// The explanations that a line holds, told apart by commas, semicolons, strokes and points.
    static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var rest = text
        while let cut = cut(in: rest) {
            parts.append(rest.bytes(0..<cut.lowerBound).trimmed)
            rest = rest.bytes(from: cut.upperBound).trimmed
        }
        return joined((parts + [rest]).flatMap(partedByMarks).filter { !$0.isEmpty })
    }

    /// `✅ done  🔧 in work`: explanations that nothing parts but their marks.
    private static func partedByMarks(_ text: String) -> [String] {
        guard !symbol(startOf: text).isEmpty else { return [text] }
        var parts: [String] = []
        var start = 0
        for (at, byte) in text.utf8.enumerated() where byte == 0x20 && at > start {
            let rest = text.bytes(from: at + 1)
            let sign = symbol(startOf: rest)
            guard !sign.isEmpty, !FoldedText(rest.bytes(from: sign.utf8.count)).isEmpty,
                !FoldedText(text.bytes(start..<at)).isEmpty
            else { continue }
            parts.append(text.bytes(start..<at).trimmed)
            start = at + 1
        }
        return parts + [text.bytes(from: start).trimmed]
    }

    private static let partings = [", ", "; ", " / ", " | ", " · ", " • ", "、", "，", "；", "　"]

    private static func cut(in text: String) -> Range<Int>? {
        partings.compactMap { sign in text.firstOffset(of: sign).map { $0..<$0 + sign.utf8.count } }
            .min { $0.lowerBound < $1.lowerBound }
    }

    /// What explains nothing goes on with the explanation before it: `S1 = critical, data is lost`.
    private static func joined(_ parts: [String]) -> [String] {
        var found: [String] = []
        for part in parts {
            if !found.isEmpty, LegendEntry(part) == nil {
                found[found.count - 1] += ", " + part
            } else {
                found.append(part)
            }
        }
        return found
    }

    /// The name of an emoji that a text begins with: `:white_circle:`.
    private static func shortCode(startOf text: String) -> String? {
        guard text.utf8.first == UInt8(ascii: ":") else { return nil }
        let name = text.utf8.dropFirst().prefix { $0.isASCIIAlphanumeric || $0 == 0x5F || $0 == 0x2B || $0 == 0x2D }
        let length = name.count + 2
        guard !name.isEmpty, text.utf8.dropFirst(length - 1).first == UInt8(ascii: ":") else { return nil }
        return text.bytes(0..<length)
    }

    /// The mark that a text begins with: an emoji, a sign or a box; empty when it begins with a word.
    static func symbol(startOf text: String) -> String {
        if let mark = StatusMark.leading(text.utf8) { return text.bytes(0..<mark.length) }
        if let code = shortCode(startOf: text) { return code }
        var length = 0
        for scalar in text.unicodeScalars {
            let isSign =
                (0x2300..<0x2E80).contains(scalar.value) || (0x1F000..<0x20000).contains(scalar.value)
                || scalar.value == 0xFE0F
            guard isSign else { break }
            length += UTF8.width(scalar)
        }
        return text.bytes(0..<length)
    }
}
