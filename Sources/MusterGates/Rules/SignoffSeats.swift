import MusterModel
import MusterText

/// The parameters of a rule on sign-offs applied to its seats: the age of a sign-off, how well it is proven, and distinct
/// people.
struct SignoffSeats {
    let parameters: SignoffParameters
    let context: RuleContext

    /// The seats in the same order, those lowered that do not meet the parameters.
    func judged(_ seats: [SignoffSeat]) -> [SignoffSeat] {
        let aged = seats.map { seat in
            var aged = seat
            aged.item.assessment = recent(seat)
            aged.item.assessment = proven(aged)
            return aged
        }
        return parameters.distinct ? distinct(aged) : aged
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

    private func proven(_ seat: SignoffSeat) -> Assessment {
        let assessment = seat.item.assessment
        guard let grade = parameters.grade, grade > .asserted, assessment.state == .pass else { return assessment }
        if seat.answers.contains(where: { $0.proof.grade >= grade }) { return assessment }
        let proof = seat.answers.first?.proof ?? SignoffProof()
        let reason = "It is signed, but only \(proof.grade.rawValue), not \(grade.rawValue)"
        return Assessment(
            proof.isChecked ? .pending : .unknown, reason + (proof.shortfall.map { ": \($0)" } ?? ""),
            at: assessment.locations)
    }

    /// Lets each person count for one seat only, so that as many seats as possible are filled: those with a veto first,
    /// those that nobody demands last.
    private func distinct(_ seats: [SignoffSeat]) -> [SignoffSeat] {
        let names = seats.map { seat in
            seat.item.assessment.state == .pass ? seat.answers.compactMap(\.person).map(\.folded) : []
        }
        let order = seats.indices.sorted { (seats[$0].rank, $0) < (seats[$1].rank, $1) }
        let filled = DistinctPeople(seats: names, order: order).filled
        return seats.indices.map { at in
            var seat = seats[at]
            guard seat.item.assessment.state == .pass, !filled.contains(at) else { return seat }
            seat.item.assessment = unfilled(seat, isNamed: !names[at].isEmpty)
            return seat
        }
    }

    private func unfilled(_ seat: SignoffSeat, isNamed: Bool) -> Assessment {
        let places = seat.item.assessment.locations
        guard isNamed else {
            return Assessment(.unknown, "The sign-off names nobody, so distinct people cannot be told", at: places)
        }
        return Assessment(
            seat.isDemanded ? .pending : .notApplicable, "The person who signed already counts for another role",
            at: places)
    }
}

extension SignoffProof {
    /// Whether all that could prove it was looked at, so that it is known to fall short.
    fileprivate var isChecked: Bool {
        commit != nil
            && !signatures.contains {
                switch $0 {
                case .unknown: true
                case .good, .unsigned, .untrusted, .broken: false
                }
            }
    }
}
