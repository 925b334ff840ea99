import MusterText

/// Favourable words that hold for less than all: `Passed 7 of 9`, `7/9 passed`, `Met 1-3`, `Tested on Linux only`.
enum Shortfall {
    /// Whether a state says that it holds for a part.
    static func isIn(_ state: String) -> Bool {
        let words = FoldedText(state)
        return isCount(state) || isRange(state) || isLimited(words) || countsFailures(words)
    }

    /// `Passed with 2 failures`, `Passed, 3 blocked`; none of them, and those of an earlier try, take nothing away.
    static func countsFailures(_ words: FoldedText) -> Bool {
        guard failures.areSaid(in: words), !tries.areSaid(in: words) else { return false }
        let list = words.text.split(onByte: 0x20)
        return zip(list, list.dropFirst()).contains { number, noun in
            (Int(digits: number.utf8) ?? 0) > 0 && failures.begin(FoldedText(noun))
        }
    }

    private static let failures: Phrases = [
        "failure", "failures", "failed", "failing", "error", "errors", "blocked", "fehler", "fehlschläge",
        "fehlgeschlagen", "échec", "échecs", "échoué", "échoués", "erreur", "erreurs", "fallo", "fallos", "fallido",
        "fallidos", "fallidas", "error", "errores", "falha", "falhas", "falharam", "erro", "erros",
    ]

    private static let tries: Phrases = [
        "after", "attempt", "attempts", "earlier", "fixed", "accepted", "known", "expected", "nach", "behoben",
        "après", "corrigé", "corrigés", "tras", "corregidos", "después", "após", "corrigidas", "corrigidos",
    ]

    /// Whether a text counts fewer than all.
    static func isCount(_ text: String) -> Bool {
        let bytes = Array(text.asciiLowercased.utf8)
        var at = 0
        while let start = bytes[at...].firstIndex(where: \.isASCIIDigit) {
            let end = bytes[start...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
            if let count = count(bytes, start, end), count.some < count.all { return true }
            at = end
        }
        return false
    }

    /// Whether a text begins with the count of all: `12 of 12 met`.
    static func countsAll(_ text: String) -> Bool {
        let bytes = Array(text.asciiLowercased.utf8)
        guard let end = bytes.firstIndex(where: { !$0.isASCIIDigit }), end > 0, let count = count(bytes, 0, end) else {
            return false
        }
        return count.some == count.all
    }

    private static let joiners = [" of the ", " out of ", " of ", " von ", " sur ", " de ", " / ", "/"].map {
        Array($0.utf8)
    }

    /// The part and the whole that a number begins; nil where it is a measure, a day or a version.
    private static func count(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (some: Int, all: Int)? {
        guard start == 0 || isApart(bytes[start - 1]),
            let joiner = joiners.first(where: { bytes[end...].starts(with: $0) })
        else { return nil }
        let second = end + joiner.count
        let last = bytes[second...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
        guard second < last, last == bytes.count || isApart(bytes[last]), let some = Int(digits: bytes[start..<end]),
            let all = Int(digits: bytes[second..<last])
        else { return nil }
        let isSlash = joiner.count == 1
        return isSlash && mayBeDay(some, all, bytes, start, last) ? nil : (some, all)
    }

    private static func isApart(_ byte: UInt8) -> Bool {
        byte.isASCIISpace || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "*") || byte >= 0x80
    }

    /// `Done 11/17` is a day; what is followed by a word, or follows "passed", is a count.
    private static func mayBeDay(_ some: Int, _ all: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard (1...12).contains(some), (1...31).contains(all) else { return false }
        let after = FoldedText(String(decoding: bytes[end...], as: UTF8.self))
        let before = FoldedText(String(decoding: bytes[..<start], as: UTF8.self))
        return after.isEmpty && !before.isEmpty && !counted.contains { before.ends(with: $0) }
    }

    private static let counted: [FoldedText] = [
        "passed", "pass", "passing", "met", "ok", "tests", "checks", "bestanden", "erfüllt", "réussis", "réussi",
        "superadas", "superados", "passaram", "通过", "合格",
    ]

    /// A state that only names some of the numbered parts: `Met 1-3`.
    private static func isRange(_ text: String) -> Bool {
        let words = text.trimmed.split(onByte: 0x20)
        guard words.count == 2, let range = words.last, FoldedText(words[0]).wordCount == 1,
            !words[0].utf8.contains(where: \.isASCIIDigit)
        else { return false }
        let ends = range.split(onByte: UInt8(ascii: "-"))
        return ends.count == 2
            && ends.allSatisfy { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIIDigit) }
    }

    private static func isLimited(_ words: FoldedText) -> Bool {
        words.wordCount > 1 && endings.contains { words.ends(with: $0) } || limits.contains { words.says($0) }
    }

    private static let endings: [FoldedText] = ["only", "seulement", "uniquement", "solamente", "somente", "apenas"]
    private static let limits: [FoldedText] = [
        "only on", "only for", "only in", "only under", "only with", "nur auf", "nur für", "nur unter", "nur in",
        "nur mit", "seulement sur", "seulement pour", "uniquement sur", "uniquement pour", "solo en", "solo para",
        "sólo en", "sólo para", "apenas em", "apenas no", "apenas para", "somente em", "somente no", "somente para",
        "仅限", "仅在", "只在", "のみ", "だけ",
    ]
}
