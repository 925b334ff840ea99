import MusterModel

/// No sign-off is older than what it signed.
///
/// Only a statement (a named digest or revision that is no longer the present one) makes a sign-off stale without a
/// ledger or history; otherwise it is not known, and informs.
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
        return answers
            + context.scope.signoffs(context.index).filter { !answered.contains($0.id) }
            .map { item(for: $0, isStale: false, in: context) }
    }

    func reasonToInform(_ items: [ItemResult], in context: RuleContext) -> String? {
        let isKnown = items.isEmpty || items.contains { $0.assessment.state == .stale }
        return isKnown ? nil : "no ledger or history says what was signed: this only informs"
    }

    private func item(for signoff: Signoff, isStale: Bool, in context: RuleContext) -> ItemResult {
        let name = context.index.role(signoff.role)?.name ?? signoff.person ?? signoff.subject
        let isStale = isStale || signoff.assessment.state == .stale
        let reason =
            isStale
            ? (signoff.assessment.state == .stale ? signoff.assessment.reason : "What it signed has changed since")
            : "Whether what it signed has changed since is not known"
        return ItemResult(
            entity: .signoff(signoff.id), title: name,
            assessment: Assessment(isStale ? .stale : .unknown, reason, at: [signoff.location]),
            expected: "What was signed is unchanged", owner: name,
            mend: Mend(location: signoff.location, instruction: "Ask the \(name) to look again and to renew it"))
    }
}
