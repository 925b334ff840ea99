import MusterModel

/// Every required role has signed, or so many of them as asked; a role with a veto must sign in any case and is named
/// first.
struct SignoffsPresent: Rule {
    static let name = RuleName.signoffs
    let parameters: SignoffParameters
    let wording = Wording(
        singular: "required sign-off", plural: "required sign-offs", met: "there", failed: "refused",
        pending: "missing", unknown: "not to be told", mention: Wording.signoff)

    init?(_ requirement: RuleRequirement) {
        guard case .signoffs(let parameters) = requirement else { return nil }
        self.parameters = parameters
    }

    var title: String {
        var words = parameters.count.map { "\($0) required sign-offs present" } ?? "Required sign-offs present"
        if !parameters.roles.isEmpty { words += " of \(joined(parameters.roles))" }
        if parameters.distinct { words += ", by distinct people" }
        if let within = parameters.within { words += ", at most \(counted(within, "day")) old" }
        if let grade = parameters.grade { words += ", at least \(grade.rawValue)" }
        return words
    }

    func items(in context: RuleContext) -> [ItemResult] {
        let all = parameters.roles.isEmpty ? stated(in: context) : configured(in: context)
        let seats = all.filter(\.isVeto) + all.filter { !$0.isVeto }
        let judged = SignoffSeats(parameters: parameters, context: context).judged(seats)
        guard let count = parameters.count else { return judged.map(\.item) }
        return quorum(of: count, among: judged)
    }

    /// The sign-offs that the documents demand, then those recorded beside them.
    private func stated(in context: RuleContext) -> [SignoffSeat] {
        let requirements = context.scope.requirements(context.index)
        let answers = Set(requirements.flatMap(\.answers))
        return requirements.map { SignoffSeat($0, in: context) }
            + context.scope.signoffs(context.index).filter { !answers.contains($0.id) }
            .map { SignoffSeat($0, in: context) }
    }

    private func configured(in context: RuleContext) -> [SignoffSeat] {
        parameters.roles.flatMap { SignoffSeat.seats(ofRole: $0, in: context) }
    }

    /// Those with a veto one by one, and one item for the number of all.
    private func quorum(of count: Int, among seats: [SignoffSeat]) -> [ItemResult] {
        guard !seats.isEmpty else { return [] }
        let tally = Tally(seats.map(\.item.assessment.state))
        let state: State =
            if tally[.pass] >= count {
                .pass
            } else if tally[.pass] + tally[.unknown] >= count {
                .unknown
            } else if seats.count - tally[.fail] < count {
                .fail
            } else {
                .pending
            }
        let total = ItemResult(
            entity: nil, title: "\(count) of \(counted(seats.count, "role"))",
            assessment: Assessment(
                state, "\(tally[.pass]) of \(counted(count, "needed sign-off")) \(isOrAre(tally[.pass])) there",
                at: seats.flatMap(\.item.assessment.locations).withoutRepeats),
            expected: "Sign-offs of \(count) of the roles",
            mend: seats.first { $0.item.assessment.state < .waived }.flatMap(\.item.mend),
            steps: max(1, count - tally[.pass]))
        return seats.filter(\.isVeto).map(\.item) + [total]
    }
}
