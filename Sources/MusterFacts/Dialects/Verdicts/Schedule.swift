import MusterText

/// Sentences that tell when something will happen, which nobody need have decided: `4.2 is released on Monday.`
enum Schedule {
    /// Whether a sentence names a day ahead of the document's own, and nobody who decides.
    static func isTold(by sentence: String, _ reading: Reading) -> Bool {
        let words = FoldedText(sentence)
        guard !deciders.areSaid(in: words) else { return false }
        return ahead.areSaid(in: words)
            // A month that is left belongs to a day without a year.
            || VerdictWords.words(of: reading.dates.removingDays(from: sentence)).contains {
                CalendarWords.isOne($0.key)
            }
            || reading.heldOn.map { held in reading.dates.all(in: sentence).contains { $0.date > held } } ?? false
    }

    private static let ahead: Phrases = [
        "tomorrow", "next week", "next month", "this week", "later", "soon", "morgen", "nächste woche",
        "nächsten monat", "demain", "la semaine prochaine", "mañana", "la próxima semana", "amanhã",
        "na próxima semana",
        "明天", "下周", "明日", "来週",
    ]

    static let deciders: Phrases = [
        "board", "committee", "council", "cab", "steering", "chair", "gremium", "lenkungskreis", "vorstand", "comité",
        "direction", "junta", "comitê", "diretoria", "director", "deputy", "secretary",
    ]
}
