import MusterModel
import MusterText

/// The day of a verdict whose own words tell none, or only the day on which something will go: it stands in another
/// sentence of its line, right below or right above.
///
///     **GO** for Kite OS 4.2, rollout on 2031-04-09.
///     Recorded by Kit Rowe on 2031-04-02.
enum DayBeside: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        facts.settleDecisions(in: reading, where: { $0.status == .go || $0.status == .noGo }) { fact, at in
            let isAhead = isAhead(fact.date, at, reading)
            guard fact.date == nil || isAhead else { return }
            fact.date =
                isAhead
                ? day(besides: fact.date, at, reading) ?? alone(in: reading.statements[at], reading)
                : day(beside: at, reading)
        }
    }

    /// Whether a day stands in the line of the verdict as one on which something will go.
    private static func isAhead(_ date: CivilDate?, _ at: Int, _ reading: Reading) -> Bool {
        guard let date else { return false }
        let text = reading.statements[at].body
        return VerdictSentence.all(in: text).contains { sentence in
            DecisionDay.days(in: sentence, reading.dates).contains {
                $0.date == date && DecisionDay.isAhead($0.range, in: sentence)
            }
        }
    }

    /// The day of a verdict that names the one on which something goes: beside it, in the title above it, or that of the
    /// document, and no other than before it goes.
    private static func day(besides going: CivilDate?, _ at: Int, _ reading: Reading) -> CivilDate? {
        let above = reading.day(above: reading.statements[at].section)
        return [day(beside: at, besides: going, reading), above, reading.heldOn].lazy.compactMap { $0 }.first { day in
            going.map { day < $0 } ?? true
        }
    }

    private static func day(beside at: Int, besides going: CivilDate? = nil, _ reading: Reading) -> CivilDate? {
        if let own = alone(in: reading.statements[at], besides: going, reading) { return own }
        // In a log the next line may be of another day.
        if let entry = reading.entryDay(at: at), entry != going { return entry }
        let section = reading.statements[at].section
        for near in [at + 1, at + 2, at - 1, at - 2, at - 3] where reading.statements.indices.contains(near) {
            let statement = reading.statements[near]
            guard statement.section == section, statement.box == nil, !reading.isInert(near) else { continue }
            if let day = alone(in: statement, besides: going, reading) { return day }
        }
        return nil
    }

    /// The last day of a line that stands for itself or beside those who decide.
    private static func alone(in statement: Statement, besides going: CivilDate? = nil, _ reading: Reading)
        -> CivilDate?
    {
        guard statement.signs.contains(.digit), !following.areSaid(in: statement.folded) else { return nil }
        if let field = statement.field, field.meaning == .decisionDate || isDay(field.key) {
            return reading.dates.first(in: field.value)
        }
        if let field = statement.field, plans.areSaid(in: field.key) { return nil }
        return VerdictSentence.all(in: statement.body).lazy
            .compactMap { DecisionDay.dayAlone(in: $0, reading.dates) }.first { $0 != going }
    }

    /// Lines on what comes after the verdict.
    private static let following: Phrases = [
        "next", "then", "until", "nächste", "nächster", "nächstes", "bis", "prochaine", "prochain", "jusqu", "próxima",
        "próximo", "hasta", "até", "下次", "下一", "次回",
    ]

    /// Whether the key of a line says that its day is the one on which something is to go.
    static func isPlanned(_ key: FoldedText) -> Bool {
        key.wordCount <= 3 && (plans.areSaid(in: key) || goings.end(key))
    }

    private static let goings: Phrases = [
        "launch", "release", "release date", "go live", "golive", "rollout", "roll out", "cutover", "start",
        "ship date",
        "shipping", "auslieferung", "inbetriebnahme", "livegang", "mise en production", "mise en service", "lancement",
        "lanzamiento", "salida", "lançamento", "entrada em produção", "上线", "发布", "リリース", "公開",
    ]

    /// Keys of what is planned for a day.
    private static let plans: Phrases = [
        "window", "implementation", "scheduled", "planned", "target", "due", "expires", "deadline", "wartungsfenster",
        "umsetzung", "geplant", "frist", "créneau", "prévue", "prévu", "ventana", "plazo", "prevista", "janela",
        "prazo",
        "窗口", "计划", "期限", "予定",
    ]

    static func isDay(_ key: FoldedText) -> Bool { days.contains(key.text) }

    private static let days: Set<String> = ["date", "datum", "fecha", "data", "日期", "日付", "日時", "decided", "recorded"]
}
