import MusterModel

/// A gate before it is judged: what it asks about and by which rules.
struct PlannedGate: Sendable {
    var gate: Gate
    var scope: GateScope
    var rules: [PlannedRule]
    /// The releases whose readiness it decides on; empty for one that informs.
    var blocks: [Release.ID]
}

/// A rule of a gate before it is judged.
struct PlannedRule: Sendable {
    var requirement: RuleRequirement
    var isBlocking = true
    /// Why it only informs, where the configuration says so.
    var note: String?
}
