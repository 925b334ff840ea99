import MusterModel

/// No finding of a severity or worse is located in the facts that the gate uses.
///
/// Findings drawn from a verdict do not count. One that configuration or a comment suppressed or lowered is waived.
struct NoOpenFindings: Rule {
    static let name = RuleName.noOpenFindings
    let severity: DiagnosticSeverity
    let wording = Wording(
        singular: "finding", plural: "findings", met: "settled", failed: "open", pending: "open", unknown: "open")

    init?(_ requirement: RuleRequirement) {
        guard case .noOpenFindings(let severity) = requirement else { return nil }
        self.severity = severity
    }

    var title: String { "No open finding of severity \(severity.rawValue)" }

    func items(in context: RuleContext) -> [ItemResult] {
        let facts = GateFacts(scope: context.scope, index: context.index)
        guard !facts.isEmpty else { return [] }
        let counted = context.findings.findings(in: facts).filter { $0.severity >= severity || $0.suppression != nil }
        return counted.isEmpty ? [none(among: facts)] : counted.map { item(for: $0, in: context) }
    }

    private func none(among facts: GateFacts) -> ItemResult {
        ItemResult(
            entity: nil, title: "Findings",
            assessment: Assessment(
                .pass, "None is located in the \(counted(facts.count, "fact")) of this gate"),
            expected: "No finding")
    }

    private func item(for finding: Finding, in context: RuleContext) -> ItemResult {
        let assessment =
            finding.suppression.map { Assessment(.waived, "Set aside: \($0)", at: finding.locations) }
            ?? Assessment(.fail, "Nothing has settled it yet", at: finding.locations)
        return ItemResult(
            entity: finding.entities.first, title: finding.message, assessment: assessment,
            expected: "The contradiction is resolved",
            mend: FindingDialect(mends: context.mends).mend(of: finding), finding: finding.id)
    }
}
