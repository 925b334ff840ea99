import MusterModel

/// A decision on the release is recorded; it informs and never changes readiness.
struct DecisionRecorded: Rule {
    static let name = RuleName.decisionRecorded
    let title = "A decision is recorded"
    let wording = Wording(
        singular: "decision", plural: "decisions", met: "recorded", failed: "against going", pending: "not recorded",
        unknown: "not to be told")

    init?(_ requirement: RuleRequirement) {
        guard case .decisionRecorded = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        guard let release = context.scope.release else { return [] }
        let recorded = RecordedDecision(of: release, in: context.index)
        return [
            ItemResult(
                entity: recorded.decision.map { .decision($0.id) } ?? .release(release.id),
                title: "Decision on \(release.name)",
                assessment: Assessment(recorded.itemState, recorded.reason, at: recorded.locations),
                expected: "A dated go or no-go")
        ]
    }

    func reasonToInform(_ items: [ItemResult], in context: RuleContext) -> String? {
        "a decision never changes readiness: this only informs"
    }
}
