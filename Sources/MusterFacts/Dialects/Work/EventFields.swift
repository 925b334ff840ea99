import MusterModel
import MusterText

/// Fields that name an event and give its day, whatever the event is called.
enum EventFields {
    /// `Next rehearsal: 24 October 2031`, `Report to the board: held on 2031-10-16`: an event and its day, and nothing else.
    static func day(of statement: Statement, _ reading: Reading) -> CivilDate? {
        guard !reading.isPlan, !statement.isHeading, statement.signs.contains(.digit), let field = statement.field,
            (2...6).contains(field.key.wordCount), !Milestones.ignored.contains(field.key.text),
            !Milestones.isOfFile(field.key),
            case let days = reading.dates.all(in: field.value), days.count == 1, let day = days.first
        else { return nil }
        let before = FoldedText(field.value.bytes(0..<day.range.lowerBound))
        let isNext = nexts.begin(field.key) && !reviews.areSaid(in: field.key)
        return isNext && before.wordCount <= 1 || helds.all.contains(before) ? day.date : nil
    }

    private static let nexts: Phrases = [
        "next", "nächste", "nächster", "nächstes", "prochain", "prochaine", "próximo", "próxima", "siguiente",
    ]
    private static let helds: Phrases = [
        "held on", "held", "took place on", "done on", "fand statt am", "durchgeführt am", "tenu le", "tenue le",
        "celebrada el", "celebrado el", "realizada em", "realizado em",
    ]

    /// Words for what may be done with the document itself.
    static let reviews: Phrases = [
        "review", "checkpoint", "überprüfung", "revue", "revisión", "revisão", "评审", "レビュー",
    ]
}
