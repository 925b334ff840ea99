import MusterModel
import MusterText

/// What keeps a launch from being assessed about which no sign-off, criterion or checklist is stated.
struct UnstatedConditions {
    let index: ProjectIndex

    /// A result to add to a derived launch gate; nil for every other gate and where conditions are stated.
    func result(for planned: PlannedGate) -> RuleResult? {
        guard planned.gate.kind == .launch, !planned.gate.isConfigured, !planned.scope.statesConditions(index) else {
            return nil
        }
        let subject = planned.scope.release.map { " for \($0.name)" } ?? ""
        return RuleResult(
            rule: .criteriaMet, title: "Conditions for the launch are stated", state: .unknown,
            reason: "No sign-off, criterion or checklist is stated\(subject), so nothing shows what has to be met",
            items: [])
    }
}
