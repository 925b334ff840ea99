import MusterModel
import MusterText

/// The parameters of a rule on sign-offs applied to its seats: the age of a sign-off, and distinct people.
struct SignoffSeats {
    let parameters: SignoffParameters
    let context: RuleContext

    /// The seats in the same order, those lowered that do not meet the parameters.
    func judged(_ seats: [SignoffSeat]) -> [SignoffSeat] {
        var people: [String: String] = [:]
        return seats.map { seat in
            var judged = seat
            judged.item.assessment = recent(seat)
            if parameters.distinct { judged.item.assessment = distinct(judged, among: &people) }
            return judged
        }
    }

    private func recent(_ seat: SignoffSeat) -> Assessment {
        let assessment = seat.item.assessment
        guard let within = parameters.within, assessment.state == .pass else { return assessment }
        guard let date = seat.answers.compactMap(\.date).max() else {
            return Assessment(.unknown, "The sign-off has no date, so its age cannot be told", at: assessment.locations)
        }
        let age = context.project.asOf.daysSinceEpoch - date.daysSinceEpoch
        guard age > within else { return assessment }
        return Assessment(
            .stale, "It was signed on \(date), \(age) days ago; \(within) are allowed", at: assessment.locations)
    }

    /// Lets each person count for one seat only.
    ///
    /// - Parameter people: the seat that each person was counted for, by folded name.
    private func distinct(_ seat: SignoffSeat, among people: inout [String: String]) -> Assessment {
        let assessment = seat.item.assessment
        guard assessment.state == .pass else { return assessment }
        let names = seat.answers.compactMap(\.person).map(\.folded)
        guard let first = names.first else {
            return Assessment(.unknown, "The sign-off names nobody, so distinct people cannot be told",
                at: assessment.locations)
        }
        guard let free = names.first(where: { people[$0] == nil }) else {
            return Assessment(
                .pending, "The person who signed already counts for the \(people[first] ?? "other role")",
                at: assessment.locations)
        }
        people[free] = seat.item.title
        return assessment
    }
}
