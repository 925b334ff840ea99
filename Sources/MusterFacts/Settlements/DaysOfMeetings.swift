import MusterModel
import MusterText

/// Verdicts in the record of a meeting that took the day on which something will be for their own: they were given in it.
///
///     # Launch call, 2 April 2031
///     Decision: ship it. Day of release is 9 April.
enum DaysOfMeetings: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard let held = reading.heldOn else { return }
        facts.settleDecisions(in: reading, where: { $0.status == .go && $0.date.map { $0 > held } ?? false }) {
            fact, at in
            let statement = reading.statements[at]
            guard let date = fact.date, reading.day(above: statement.section) != date,
                !DecisionDay.isDecided(date, in: statement.body, reading.dates)
            else { return }
            fact.date = held
        }
    }
}
