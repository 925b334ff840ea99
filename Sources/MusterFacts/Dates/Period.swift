import MusterText

/// A stretch of time that names no day: `October 2031`, `Q3 2031`, `2031-Q3`, `H1`, `Week 12`, `Weeks 3–4`, `第2週`.
enum Period {
    /// Whether a whole text is one, or a part of one: `end of week 3`, `Anfang Mai 2031`.
    static func isOne(_ text: FoldedText) -> Bool {
        let words = withoutPart(text).split(onByte: 0x20).filter { !$0.isEmpty }
        guard (1...5).contains(words.count) else { return false }
        let names = words.filter { !isYear($0) }
        guard !names.isEmpty else { return false }
        if names.count == 1, let name = names.first {
            return isQuarter(name) || isCounted(name) || words.count > 1 && isMonth(name)
        }
        if isCounting(names) { return true }
        guard let first = names.first, let second = names.last, names.count == 2 else { return false }
        return isMonth(first) && isMonth(second)
    }

    /// The words without those that name only a part of the time.
    private static func withoutPart(_ text: FoldedText) -> String {
        guard parts.begin(text), let part = parts.all.first(where: text.starts),
            part.text.utf8.count < text.text.utf8.count
        else {
            return text.text
        }
        return text.text.bytes(from: part.text.utf8.count)
    }

    /// Words for a part of a time, the longer ones first.
    private static let parts: Phrases = [
        "by the end of", "at the end of", "by end of", "beginning of", "middle of", "start of", "end of", "mid of",
        "late", "early", "mid", "end", "bis ende", "ende der", "ende", "anfang", "mitte", "à la fin de", "fin de la",
        "fin de", "début de", "début", "fin", "mi", "a finales de", "finales de", "principios de", "mediados de",
        "al final de la", "final de la", "final do", "final da", "final de", "fim da", "fim de", "início de",
        "meados de",
    ]

    /// Whether a whole text is a unit of time with its number or numbers: `Week 3`, `Woche 4-6`.
    static func isCounted(_ text: FoldedText) -> Bool {
        isCounting(text.text.split(onByte: 0x20).filter { !$0.isEmpty })
    }

    /// `week 3`, `weeks 3 4`, `semana 2 a 4`, `kw 14 15`, `2 woche`
    private static func isCounting(_ words: [String]) -> Bool {
        guard words.count <= 4 else { return false }
        let units = words.count { unitWords.contains($0) }
        let numbers = words.count { Int(digits: $0.utf8).map { $0 < 100 } ?? false }
        let joints = words.count { jointWords.contains($0) }
        return units == 1 && (1...2).contains(numbers) && units + numbers + joints == words.count
            && (unitWords.contains(words[0]) || numbers == 1)
    }

    private static let unitWords: Set<String> = [
        "week", "weeks", "wk", "sprint", "sprints", "kw", "semana", "semanas", "semaine", "semaines", "woche", "wochen",
        "quarter", "month", "months", "monat", "monate", "mois", "mes", "meses", "mês", "day", "days", "tag", "tage",
        "jour", "jours", "día", "días", "dia", "dias",
    ]
    private static let jointWords: Set<String> = ["to", "and", "bis", "und", "à", "et", "a", "y", "e", "até", "ao"]

    /// `第2週`, `第1周`, `5月`, `5月19日`, `w3`, `kw14`: a number with its unit in one word.
    private static func isCounted(_ word: String) -> Bool {
        let digits = word.utf8.filter(\.isASCIIDigit)
        guard (1...4).contains(digits.count) else { return false }
        let units = String(decoding: word.utf8.filter { !$0.isASCIIDigit }, as: UTF8.self)
        return countedUnits.contains(units)
    }

    private static let countedUnits: Set<String> = [
        "第週", "第周", "第週目", "週目", "週", "周", "第月", "月", "月日", "第ヶ月", "ヶ月目", "日目", "第天", "w", "kw", "wk", "s",
        "週間目", "月上旬", "月中旬", "月下旬", "月末", "月初",
    ]

    private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && Int(digits: word.utf8) != nil }

    private static func isQuarter(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return bytes.count == 2 && [0x71, 0x68, 0x74].contains(bytes[0]) && (0x31...0x34).contains(bytes[1])
    }

    private static func isMonth(_ word: String) -> Bool { Months.number(of: word) != nil }
}
