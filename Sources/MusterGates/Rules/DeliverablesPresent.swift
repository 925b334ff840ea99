import MusterModel

/// Every promised deliverable is there.
struct DeliverablesPresent: Rule {
    static let name = RuleName.deliverablesPresent
    let title = "Promised deliverables present"
    let wording = Wording(
        singular: "promised deliverable", plural: "promised deliverables", met: "there",
        failed: "missing though owed by now", pending: "not there yet", unknown: "not to be told")

    init?(_ requirement: RuleRequirement) {
        guard case .deliverablesPresent = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        context.scope.deliverables(context.index).map { deliverable in
            ItemResult(
                entity: .deliverable(deliverable.id), title: deliverable.title,
                assessment: deliverable.demand.eased(
                    EvidenceSupport(index: context.index)
                        .checked(deliverable.assessment, sources: [deliverable.source]),
                    for: context.scope.release),
                expected: deliverable.path.map { "A file \($0) with content" } ?? "Claimed delivered",
                owner: context.index.task(deliverable.task)?.owner, mend: context.mends.mend(of: deliverable))
        }
    }
}
