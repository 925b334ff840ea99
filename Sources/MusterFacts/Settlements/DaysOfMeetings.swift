import MusterModel
import MusterText

/// Verdicts in the record of a meeting that took the day on which something will be for their own: they were given in it.
///
///     # Launch call, 2 April 2031
///     Decision: ship it. Day of release is 9 April.
enum DaysOfMeetings: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard !facts.favourable([.decision]).isEmpty, let held = reading.heldOn else { return }
        facts.settleDecisions(in: reading, where: { $0.status == .go && $0.date.map { $0 > held } ?? false }) {
            fact, at in
            guard let date = fact.date, isOfGoing(date, in: reading.statements[at].section, reading) else { return }
            fact.date = held
        }
    }

    /// Whether all lines of a section that name a day say of it that something will be then.
    private static func isOfGoing(_ date: CivilDate, in section: Int, _ reading: Reading) -> Bool {
        var isNamed = false
        for index in reading.outline.statements(in: section) {
            let statement = reading.statements[index]
            let days = DecisionDay.days(in: statement.body, reading.dates).filter { $0.date == date }
            guard !days.isEmpty else { continue }
            isNamed = true
            let isCondition = statement.field.map { ConditionWords.begin($0.key) } ?? false
            guard isCondition || days.allSatisfy({ DecisionDay.isAhead($0.range, in: statement.body) }) else {
                return false
            }
        }
        return isNamed
    }
}
