import MusterModel

/// Every criterion is claimed met; one that asks only for a recorded decision is left to the decision.
struct CriteriaMet: Rule {
    static let name = RuleName.criteriaMet
    let title = "Criteria met"
    let wording = Wording(
        singular: "criterion", plural: "criteria", met: "met", failed: "not met", pending: "open",
        unknown: "of unknown state")

    init?(_ requirement: RuleRequirement) {
        guard case .criteriaMet = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        context.scope.criteria(context.index).map { criterion in
            let task = context.index.task(criterion.task)
            return ItemResult(
                entity: .criterion(criterion.id), title: criterion.title,
                assessment: assessment(of: criterion, in: context), expected: "Claimed met, in a dated log or minutes",
                owner: context.index.fact(criterion.source)?.person ?? task?.owner,
                mend: context.mends.mend(of: criterion))
        }
    }

    private func assessment(of criterion: Criterion, in context: RuleContext) -> Assessment {
        guard criterion.asksOnlyForDecision else {
            let checked = EvidenceSupport(index: context.index).checked(
                criterion.assessment, sources: [criterion.source])
            return criterion.demand.eased(checked, for: context.scope.release)
        }
        return Assessment(
            .notApplicable, "It asks only for a recorded decision, which the verdict shows", at: [criterion.location])
    }
}
