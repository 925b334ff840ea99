import MusterModel

/// No sign-off is older than what it signed.
///
/// It is known by what the documents say, by the ledger, or by history; where none of them tells, it informs.
struct SignoffsNotStale: Rule {
    static let name = RuleName.signoffsNotStale
    let title = "Sign-offs not stale"
    let wording = Wording(
        singular: "sign-off", plural: "sign-offs", met: "up to date", failed: "out of date", pending: "missing",
        unknown: "of unknown freshness", mention: Wording.signoff)

    init?(_ requirement: RuleRequirement) {
        guard case .signoffsNotStale = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        let requirements = context.scope.requirements(context.index)
        let answers = requirements.flatMap { requirement in
            requirement.answers.compactMap { context.index.signoff($0) }
                .map { item(for: $0, isStale: requirement.assessment.state == .stale, in: context) }
        }
        let answered = Set(requirements.flatMap(\.answers))
        let all =
            answers
            + context.scope.signoffs(context.index).filter { !answered.contains($0.id) }
            .map { item(for: $0, isStale: false, in: context) }
        // What is not known informs, and blocks nothing beside what is.
        let isKnown = all.contains { $0.assessment.state == .stale }
        return isKnown ? all.filter { $0.assessment.state != .unknown } : all
    }

    func reasonToInform(_ items: [ItemResult], in context: RuleContext) -> String? {
        let states = items.map(\.assessment.state)
        guard states.contains(.unknown), !states.contains(.stale) else { return nil }
        return "no ledger or history says what was signed: this only informs"
    }

    private func item(for signoff: Signoff, isStale: Bool, in context: RuleContext) -> ItemResult {
        let name = context.index.role(signoff.role)?.name ?? signoff.person ?? signoff.subject
        return ItemResult(
            entity: .signoff(signoff.id), title: name, assessment: assessment(of: signoff, isStale: isStale),
            expected: "What was signed is unchanged", owner: name,
            mend: isStale ? SignoffDialect(index: context.index).renewal(of: signoff, name: name) : nil)
    }

    private func assessment(of signoff: Signoff, isStale: Bool) -> Assessment {
        if let known = signoff.freshness { return known }
        if signoff.assessment.state == .stale { return signoff.assessment }
        return isStale
            ? Assessment(.stale, "What it signed has changed since", at: [signoff.location])
            : Assessment(.unknown, "Whether what it signed has changed since is not known", at: [signoff.location])
    }
}
