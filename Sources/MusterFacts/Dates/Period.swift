import MusterText

/// A stretch of time that names no day: `October 2031`, `Q3 2031`, `2031-Q3`, `H1`, `Week 12`.
enum Period {
    /// Whether a whole text is one.
    static func isOne(_ text: FoldedText) -> Bool {
        let words = text.text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard (1...4).contains(words.count) else { return false }
        let names = words.filter { !isYear($0) }
        guard !names.isEmpty else { return false }
        if names.count == 1, let name = names.first { return isQuarter(name) || words.count > 1 && isMonth(name) }
        guard let first = names.first, let second = names.last, names.count == 2 else { return false }
        if unitWords.contains(first) { return Int(digits: second.utf8) != nil }
        return isMonth(first) && isMonth(second)
    }

    private static let unitWords: Set<String> = ["week", "sprint", "kw", "semana", "semaine", "woche", "quarter"]

    private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(digits: word.utf8) != nil }

    private static func isQuarter(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return bytes.count == 2 && [0x71, 0x68, 0x74].contains(bytes[0]) && (0x31...0x34).contains(bytes[1])
    }

    private static func isMonth(_ word: String) -> Bool { Months.number(of: word) != nil }
}
