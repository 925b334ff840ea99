import MusterModel
import MusterText

/// A point that ends in its state and the day of it, set apart by a dash, a colon or a full stop.
///
///     Rollback rehearsed – **passed** (2 April 2031)        The board has signed. Met 2031-04-02.
struct DatedState {
    let title: String
    let meaning: StatusMeaning
    let date: CivilDate
    /// The state as written.
    let words: String

    /// Nil for a point without a state, without a day beside it, or whose other words take the state back.
    init?(_ statement: Statement, _ reading: Reading) {
        guard let point = StatedPoint.read(statement, reading.words) ?? Self.closing(statement.body, reading),
            let meaning = point.meaning, meaning.isFavourable || meaning == .rejected,
            // A share of a whole ("2/3") may look like a day.
            let date = reading.dates.all(in: point.words).first(where: { $0.hasYear || $0.range.count > 5 })?.date,
            !Questions.asks(statement.body)
        else { return nil }
        title = point.title
        self.meaning = meaning
        self.date = date
        words = point.words
    }

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
