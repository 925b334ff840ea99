import MusterModel

extension Readiness {
    /// The readiness by the states of all items under the counting rules of the blocking gates of a release.
    init(of gates: [GateResult]) {
        let tally = Tally(gates.flatMap(\.countingStates))
        if tally[.fail] + tally[.stale] + tally[.pending] > 0 {
            self = .notReady
        } else if tally[.unknown] > 0 || tally.total == 0 {
            self = .notAssessed
        } else {
            self = tally[.waived] > 0 ? .conditionallyReady : .ready
        }
    }
}

extension GateResult {
    /// The rules that decide on readiness.
    var countingRules: [RuleResult] { rules.filter(\.isBlocking) }

    /// The states of all items that decide on readiness; a gate or rule without any counts as unknown.
    var countingStates: [State] {
        rules.isEmpty
            ? [.unknown]
            : countingRules.flatMap { $0.items.isEmpty ? [$0.state] : $0.items.map(\.assessment.state) }
    }
}
