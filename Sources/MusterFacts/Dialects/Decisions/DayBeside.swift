import MusterModel
import MusterText

/// The day of a verdict whose own words tell none, or only the day on which something will go: it stands in another
/// sentence of its line, right below or right above.
///
///     **GO** for Kite OS 4.2, rollout on 2031-04-09.
///     Recorded by Kit Rowe on 2031-04-02.
enum DayBeside {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard facts.contains(.decision, where: isVerdict) else { return }
        let places = reading.places
        for index in facts.indices where isVerdict(facts[index]) {
            let fact = facts[index]
            guard let at = places[fact.line] else { continue }
            let isAhead = isAhead(fact.date, at, reading)
            guard fact.date == nil || isAhead else { continue }
            facts[index].date =
                day(beside: at, reading)
                ?? (isAhead
                    ? reading.heldOn.flatMap { held in
                        held == fact.date ? nil : held
                    } : nil)
        }
    }

    private static func isVerdict(_ fact: Fact) -> Bool {
        fact.kind == .decision && (fact.status == .go || fact.status == .noGo)
    }

    /// Whether a day stands in the line of the verdict as one on which something will go.
    private static func isAhead(_ date: CivilDate?, _ at: Int, _ reading: Reading) -> Bool {
        guard let date else { return false }
        let text = reading.statements[at].body
        return VerdictSentence.all(in: text).contains { sentence in
            reading.dates.all(in: sentence).contains {
                $0.date == date && DecisionDay.isAhead($0.range, in: sentence)
            }
        }
    }

    private static func day(beside at: Int, _ reading: Reading) -> CivilDate? {
        if let own = alone(in: reading.statements[at], reading) { return own }
        let section = reading.statements[at].section
        for near in [at + 1, at + 2, at - 1, at - 2, at - 3] where reading.statements.indices.contains(near) {
            let statement = reading.statements[near]
            guard statement.section == section, statement.box == nil, !reading.isInert(near) else { continue }
            if let day = alone(in: statement, reading) { return day }
        }
        return nil
    }

    /// The last day of a line that stands for itself or beside those who decide.
    private static func alone(in statement: Statement, _ reading: Reading) -> CivilDate? {
        guard statement.signs.contains(.digit), !following.areSaid(in: statement.folded) else { return nil }
        if let field = statement.field, field.meaning == .decisionDate || isDay(field.key) {
            return reading.dates.first(in: field.value)
        }
        if let field = statement.field, plans.areSaid(in: field.key) { return nil }
        return VerdictSentence.all(in: statement.body).lazy
            .compactMap { DecisionDay.dayAlone(in: $0, reading.dates) }.first
    }

    /// Lines on what comes after the verdict.
    private static let following: Phrases = [
        "next", "then", "until", "nächste", "nächster", "nächstes", "bis", "prochaine", "prochain", "jusqu", "próxima",
        "próximo", "hasta", "até", "下次", "下一", "次回",
    ]

    /// Keys of what is planned for a day.
    private static let plans: Phrases = [
        "window", "implementation", "scheduled", "planned", "target", "due", "expires", "deadline", "wartungsfenster",
        "umsetzung", "geplant", "frist", "créneau", "prévue", "prévu", "ventana", "plazo", "prevista", "janela",
        "prazo",
        "窗口", "计划", "期限", "予定",
    ]

    private static func isDay(_ key: FoldedText) -> Bool { days.contains(key.text) }

    private static let days: Set<String> = ["date", "datum", "fecha", "data", "日期", "日付", "日時", "decided", "recorded"]
}
