import MusterModel
import MusterText

/// Until when a signature or an approval says that it holds: `signed, valid until 2031-04-02`.
enum Validity {
    /// The last day; nil where words name none.
    static func end(in said: String, _ dates: DateReader) -> CivilDate? {
        phrases.areSaid(in: FoldedText(said)) ? dates.last(in: said) : nil
    }

    /// Whether words give it some days or weeks, whose end nobody says.
    static func isShort(_ words: FoldedText) -> Bool { spans.areSaid(in: words) && lengths.areSaid(in: words) }

    private static let spans: Phrases = [
        "valid for", "good for", "gilt für", "gültig für", "valable", "válido por", "válida por", "válido durante",
        "有效期",
        "有効期間",
    ]
    private static let lengths: Phrases = [
        "hours", "day", "days", "week", "weeks", "month", "months", "tage", "woche", "wochen", "monat", "monate",
        "jours",
        "semaine", "semaines", "mois", "días", "semana", "semanas", "mes", "meses", "dias", "mês", "天", "周", "日", "週",
    ]

    private static let phrases: Phrases = [
        "valid until", "signed until", "approved until", "valid till", "valid through", "valid to", "good until",
        "expires", "expires on", "expiry",
        "expiring", "gilt bis", "gültig bis", "befristet bis", "läuft ab", "valable jusqu au", "valable jusqu à",
        "expire",
        "válido hasta", "válida hasta", "vence", "caduca", "vigente hasta", "válido até", "válida até", "expira",
        "vigente até", "有效期至", "有效至", "有効期限",
    ]
}
