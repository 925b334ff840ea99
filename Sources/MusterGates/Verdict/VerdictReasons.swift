import MusterModel

/// Why a verdict is as it is, in sentences.
struct VerdictReasons {
    let readiness: Readiness
    let recorded: RecordedDecision
    let gates: [GateResult]

    /// What keeps the release from being ready, worst first, then the recorded decision; what two rules have in
    /// common is said once, with the places of both.
    var reasons: [Assessment] {
        let open = gates.flatMap { gate in gate.countingRules.filter { $0.state <= .waived }.map { (gate, $0) } }
        let rules = open.enumerated()
            .sorted { ($0.element.1.state, $0.offset) < ($1.element.1.state, $1.offset) }
            .map { reason(for: $0.element.1, of: $0.element.0) }
        return (rules.isEmpty ? [whole] : VerdictReasons.joiningRepeats(rules)) + emptyGates + [decision]
    }

    private static func joiningRepeats(_ reasons: [Assessment]) -> [Assessment] {
        reasons.reduce(into: []) { kept, reason in
            let said = kept.firstIndex { $0.state == reason.state && $0.reason.utf8.elementsEqual(reason.reason.utf8) }
            guard let said else { return kept.append(reason) }
            let places = (kept[said].locations + reason.locations).withoutRepeats.prefixArray(5)
            kept[said] = Assessment(reason.state, reason.reason, at: places)
        }
    }

    private var whole: Assessment {
        gates.isEmpty
            ? Assessment(.unknown, "No gate says what has to be met, so readiness is not assessed")
            : Assessment(
                readiness == .ready ? .pass : .unknown,
                readiness == .ready
                    ? "Every rule of \(counted(gates.count, "blocking gate")) is met"
                    : "The blocking gates hold nothing that could be assessed",
                at: gates.compactMap(\.gate.location).withoutRepeats.prefixArray(5))
    }

    private var emptyGates: [Assessment] {
        gates.filter(\.rules.isEmpty).map {
            Assessment(
                .unknown, "The gate \($0.gate.name) has no rule", at: [$0.gate.location].compactMap(\.self))
        }
    }

    private var decision: Assessment { Assessment(recorded.itemState, recorded.reason, at: recorded.locations) }

    private func reason(for rule: RuleResult, of gate: GateResult) -> Assessment {
        let places = rule.items.filter { $0.assessment.state == rule.state }.flatMap(\.assessment.locations)
        let fallback = [gate.gate.location].compactMap(\.self)
        let shown = places.isEmpty ? fallback : places.withoutRepeats.prefixArray(5)
        return Assessment(rule.state, "\(gate.gate.name.capitalizedFirst): \(rule.reason)", at: shown)
    }
}
