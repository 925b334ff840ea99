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
        if isPlanned(statement, field, day.range, reading) { return day.date }
        let isNext = nexts.begin(field.key) && !reviews.areSaid(in: field.key)
        return isNext && before.wordCount <= 1 || helds.all.contains(before) ? day.date : nil
    }

    /// `- **Tender published:** 15 September 2031`: a point of a roadmap that is nothing but an event and its day.
    private static func isPlanned(
        _ statement: Statement, _ field: Statement.Field, _ day: Range<Int>, _ reading: Reading
    ) -> Bool {
        reading.kind == .roadmap && statement.isItem && statement.box == nil && field.meaning == nil
            && ColumnTitles.role(of: field.key, written: field.name) == nil && !reviews.areSaid(in: field.key)
            && FoldedText(field.value.bytes(0..<day.lowerBound)).isEmpty
            && FoldedText(field.value.bytes(from: day.upperBound)).isEmpty
    }

    /// `First light is planned for 15 March 2031`, `Upcoming: go-live in the north on 4 November 2031`: a sentence that says
    /// of something on which day it is to be, and nothing else.
    static func announced(_ statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard statement.signs.contains(.digit), !statement.isHeading, statement.box == nil, statement.parent == nil,
            statement.folded.wordCount <= 16, mayAnnounce(reading),
            case let text = statement.body.withoutEnd, text.lastByte?.isASCIIDigit ?? false || text.lastByte == 0x29,
            statement.field.map({ upcoming.contains($0.key.text) }) ?? plans.contains(where: text.containsBytes),
            case let days = reading.dates.all(in: text), days.count == 1, let day = days.first,
            FoldedText(text.bytes(from: day.range.upperBound)).isEmpty, VerdictSentence.all(in: text).count == 1
        else { return nil }
        if let field = statement.field {
            guard let at = field.value.lastOffset(of: " on ") else { return nil }
            let title = field.value.bytes(0..<at)
            return FoldedText(title).wordCount >= 1 && reading.dates.all(in: title).isEmpty ? (title, day.date) : nil
        }
        let before = text.bytes(0..<day.range.lowerBound)
        for plan in plans {
            guard let at = before.firstOffset(of: plan), case let title = before.bytes(0..<at).trimmed,
                (1...5).contains(FoldedText(title).wordCount), !mends.areSaid(in: FoldedText(title)),
                FoldedText(before.bytes(from: at + plan.utf8.count)).wordCount <= 1
            else { continue }
            return (title, day.date)
        }
        return nil
    }

    private static func mayAnnounce(_ reading: Reading) -> Bool {
        switch reading.kind {
        case .knownIssues, .riskRegister, .taskSpec, .workflow: false
        case .progressLog, .roadmap, .minutes, .readinessReview, .checklist, .checksums, .other: !reading.isProcedure
        }
    }

    private static let upcoming: Set<String> = ["upcoming", "coming up", "next up", "coming next", "what is next"]
    private static let plans = [
        " is planned for", " is scheduled for", " is set for", " takes place on", " will take place on",
        " will be held on", " is due on", " ist geplant für", " ist für den", " findet am", " est prévu le",
        " est prévue le", " est prévu pour", " est prévue pour", " está previsto para", " está prevista para",
        " está programado para", " está programada para", " tendrá lugar el", " está marcado para",
        " está marcada para",
    ]
    /// What is planned for something that is broken belongs to that.
    private static let mends: Phrases = [
        "fix", "it", "this", "that", "update", "mend", "patch", "correction", "behebung", "es", "correctif",
        "corrección",
        "correção",
    ]

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
