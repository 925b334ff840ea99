import MusterModel
import MusterText

/// What the words behind a seat record.
struct SeatRecord: Sendable {
    let person: String?
    let date: CivilDate?
    let status: FactStatus
    /// Whether nothing is recorded at all.
    let isBlank: Bool

    init(_ seat: Seat, _ reading: Reading) {
        let said = SeatRecord.isForm(seat.said) ? "" : GivenVote.words(in: seat.said, reading.words)
        let read = Placeholder.isOne(said) && reading.words.mark(in: said) == nil ? nil : reading.words.status(said)
        date = reading.dates.first(in: said)
        person = seat.person ?? SeatRecord.person(in: said, reading)
        let isOfOthers = person == nil && date == nil && SeatRecord.describes(said, read, reading)
        let stated = isOfOthers ? nil : read
        isBlank = person == nil && date == nil && stated == nil
        if let meaning = stated?.meaning {
            status = meaning.status(of: .signoff)
        } else {
            // A name with a day has signed; words that nobody knows leave open whether.
            let isKnown = stated == nil || person != nil || date != nil
            let isPlain = !SeatWords.saysMore(than: person, in: said)
            status = person != nil && date != nil ? isPlain ? .signed : .unknown : isKnown ? .pending : .unknown
        }
    }

    /// Whether nothing but blanks to fill, and words for what goes there, stands behind a seat: `________ Date: ____`.
    static func isForm(_ said: String) -> Bool {
        said.containsBytes("__") && FoldedText(said).text.split(onByte: 0x20).allSatisfy { blanks.contains($0) }
    }

    private static let blanks: Set<String> = [
        "date", "on", "signature", "signed", "name", "datum", "am", "unterschrift", "le", "nom", "fecha", "el", "firma",
        "nombre", "data", "em", "assinatura", "nome", "日期", "签字", "日付", "署名",
    ]

    /// Whether a good word stands at the end of others, as of what the seat has to look at: "UAT checklist complete" signs
    /// nothing, "approved with remarks" does.
    private static func describes(_ said: String, _ stated: StatedStatus?, _ reading: Reading) -> Bool {
        guard reading.words.mark(in: said) == nil else { return false }
        if let stated, stated.meaning == nil { return isTask(said, reading) }
        guard stated?.meaning?.isFavourable ?? false else { return false }
        return !Clauses(said).list.contains { clause in
            let words = FoldedText(clause).text.split(onByte: 0x20)
            return reading.words.states.alone(FoldedText(clause)) != nil
                || (1...3).contains { count in
                    reading.words.states.whole(FoldedText(words.prefix(count).joined(separator: " ")))?.isFavourable
                        ?? false
                }
        }
    }

    /// Words in small letters that say nothing of a state, and end as a sentence does: what the seat has to look at.
    private static func isTask(_ said: String, _ reading: Reading) -> Bool {
        let words = FoldedText(said)
        guard let first = said.utf8.first, (0x61...0x7A).contains(first), words.wordCount >= 2 else { return false }
        return said.utf8.last == 0x2E && !reading.words.states.hedges(words)
            && reading.words.states.meaning(of: words) == nil
    }

    /// The first part that is a name: no state, no day, at most four words.
    private static func person(in said: String, _ reading: Reading) -> String? {
        let parts = Clauses(said).list
        for (at, part) in parts.enumerated() {
            // `R. Rowe`: the full stop of an initial ends no clause.
            if part.utf8.count == 1, at + 1 < parts.count, case let whole = part + ". " + parts[at + 1],
                said.containsBytes(whole), PersonName.isOne(whole)
            {
                return whole
            }
            let name = SeatRecord.name(in: part)
            if isName(name, reading) { return name }
        }
        return nil
    }

    /// What follows "by" and its like, up to the day.
    private static func name(in part: String) -> String {
        var name = part
        for word in ["by ", "von ", "par ", "por "] {
            if let at = (" " + name).firstOffset(of: " " + word) { name = name.bytes(from: at + word.utf8.count) }
        }
        for word in [" on ", " am ", " le ", " el ", " em "] {
            if let at = name.firstOffset(of: word) { name = name.bytes(0..<at) }
        }
        return name.trimmed
    }

    private static func isName(_ text: String, _ reading: Reading) -> Bool {
        let words = FoldedText(text)
        guard (1...4).contains(words.wordCount), !Placeholder.isOne(text), reading.dates.all(in: text).isEmpty,
            reading.words.states.meaning(of: words) == nil, !reading.words.states.hedges(words),
            !text.utf8.contains(where: \.isASCIIDigit), let first = text.utf8.first
        else { return false }
        return (0x41...0x5A).contains(first) || first == 0x40 || first >= 0xC3 && first != 0xE2 && first != 0xF0
    }
}
