import MusterModel
import MusterText

/// A point that tells its state behind a dash, a colon or a full stop, so that it cannot be what is asked for: with its day,
/// or in a word with which nobody asks for anything.
///
///     Rollback rehearsed – **passed** (2 April 2031)        The board has signed. Met 2031-04-02.
///     No fault of class A: met, the last one was closed on Tuesday
struct ToldState {
    let title: String
    let meaning: StatusMeaning
    let date: CivilDate?
    /// The state as written.
    let words: String

    /// Nil for a point without a state, without a day beside it, or whose other words take the state back.
    init?(_ statement: Statement, _ reading: Reading) {
        let met = Self.met(statement, reading.words)
        guard
            let point = StatedPoint.read(statement, reading.words) ?? Self.closing(statement.body, reading) ?? met,
            let meaning = point.meaning, meaning.isFavourable || meaning == .rejected, !Questions.asks(statement.body)
        else { return nil }
        // A share of a whole ("2/3") may look like a day.
        date = reading.dates.all(in: point.words).first { $0.hasYear || $0.range.count > 5 }?.date
        guard date != nil || met != nil else { return nil }
        title = point.title
        self.meaning = meaning
        words = point.words
    }

    /// A colon and the word that a condition is met, where nothing behind it takes that back.
    private static func met(_ statement: Statement, _ words: Wording) -> StatedPoint? {
        guard let colon = statement.body.lastOffset(of: ": "),
            case let value = statement.body.bytes(from: colon + 2).trimmed, let head = Clauses(value).list.first,
            claims.contains(FoldedText(StatusMark.stripped(head)).text),
            let meaning = words.status(head)?.meaning, meaning.isFavourable,
            Clauses(value.bytes(from: head.utf8.count)).list.map({ FoldedText($0) }).allSatisfy({
                !StateBesideDay.bends($0, words) || EmptyLists.saysNone($0)
            })
        else { return nil }
        return StatedPoint(title: statement.body.bytes(0..<colon), meaning: meaning, words: value)
    }

    private static let claims: Set<String> = [
        "met", "fulfilled", "satisfied", "achieved", "reached", "erfüllt", "erreicht", "atteint", "atteinte", "rempli",
        "remplie", "cumplido", "cumplida", "alcanzado", "alcanzada", "cumprido", "cumprida", "atingido", "atingida",
        "已满足", "已达成", "達成", "満たす",
    ]

    /// The last sentence where it begins with nothing but a state and its day: `Met 2031-04-02, checked by Kit.`
    private static func closing(_ body: String, _ reading: Reading) -> StatedPoint? {
        let sentences = VerdictSentence.all(in: body)
        guard sentences.count > 1, let last = sentences.last?.withoutEnd,
            let first = Clauses(last).list.first,
            let meaning = reading.words.states.alone(StateBesideDay.state(in: first, reading.words)), !meaning.denies,
            !meaning.isFavourable || reading.words.status(last)?.meaning?.isFavourable ?? false
        else { return nil }
        return StatedPoint(title: sentences.dropLast().joined(separator: " "), meaning: meaning, words: last)
    }
}
