import MusterModel

/// One kind of question that a gate asks.
///
/// A rule lists the items that it looks at, each with its state; ``RuleRun`` applies waivers and rolls them up. To add a
/// rule, write a type in a file of its own and add it to ``ruleRegistry``.
protocol Rule: Sendable {
    /// The word of the configuration for it.
    static var name: RuleName { get }
    /// The rule with the parameters of a requirement; nil for a requirement of another rule.
    init?(_ requirement: RuleRequirement)
    /// The rule in plain words with its parameters, without a full stop.
    var title: String { get }
    /// How its items are spoken of.
    var wording: Wording { get }
    /// The items in the project's order; empty when there is nothing to look at.
    func items(in context: RuleContext) -> [ItemResult]
    /// Why these items do not count, where they can't; nil when they count.
    func reasonToInform(_ items: [ItemResult], in context: RuleContext) -> String?
    /// The reason in the rule's own words; nil for the sentence that counts the items.
    func reason(for items: [ItemResult]) -> String?
    /// Why a rule without items cannot be told, without a full stop.
    func emptyReason(in context: RuleContext) -> String
}

extension Rule {
    func reasonToInform(_ items: [ItemResult], in context: RuleContext) -> String? { nil }

    func reason(for items: [ItemResult]) -> String? { nil }

    func emptyReason(in context: RuleContext) -> String {
        "There is no \(wording.singular) to look at, so this cannot be told"
    }
}

/// All rules, by the order of ``RuleName``.
let ruleRegistry: [any Rule.Type] = [
    TasksDone.self,
    CriteriaMet.self,
    ChecklistComplete.self,
    SignoffsPresent.self,
    NoOpenIssues.self,
    IssuesTriaged.self,
    DeliverablesPresent.self,
    ArtifactsVerified.self,
    ArtifactsComplete.self,
    ReportsPassed.self,
    SameBuild.self,
    EvidenceOfGrade.self,
    SignoffsNotStale.self,
    NoOpenFindings.self,
    DecisionRecorded.self,
]

/// What a rule may look at.
struct RuleContext: Sendable {
    let index: ProjectIndex
    let scope: GateScope
    let findings: FindingIndex
    let mends: Mending

    var project: Project { index.project }
}
