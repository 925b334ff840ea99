import MusterModel
import MusterText

/// The open items of the blocking gates of a release as blockers, each once.
struct OpenItems {
    let index: ProjectIndex
    let gates: [GateResult]

    /// In the order of gates, rules and items; none has a parent yet.
    var blockers: [Blocker] {
        var seen = Set<Blocker.Subject>()
        return gates.flatMap { gate in
            emptyGate(gate)
                + gate.countingRules.flatMap { rule in
                    (rule.items.isEmpty ? [emptyItem(of: rule, in: gate)] : rule.items)
                        .filter { $0.assessment.state < .waived }
                        .map { blocker(for: $0, rule: rule, gate: gate) }
                }
        }.filter { seen.insert($0.subject).inserted }
    }

    private func blocker(for item: ItemResult, rule: RuleResult, gate: GateResult) -> Blocker {
        Blocker(
            kind: BlockerClass(index: index).kind(of: item, under: rule.rule), title: item.title,
            assessment: item.assessment, owner: item.owner, since: since(item.entity), entity: item.entity,
            gate: gate.gate.id, rule: rule.rule, mend: item.mend, steps: item.steps, finding: item.finding)
    }

    private func emptyItem(of rule: RuleResult, in gate: GateResult) -> ItemResult {
        ItemResult(
            entity: .gate(gate.gate.id), title: rule.title,
            assessment: Assessment(rule.state, rule.reason, at: gate.gate.location.list),
            expected: "Something to look at",
            mend: gate.gate.location.map {
                Mend(
                    location: $0,
                    instruction: "State in the documents what the rule asks about, or take the rule out of the gate")
            })
    }

    private func emptyGate(_ gate: GateResult) -> [Blocker] {
        guard gate.rules.isEmpty else { return [] }
        return [
            Blocker(
                kind: .unknown, title: "The gate \(gate.gate.name) has no rule",
                assessment: Assessment(gate.state, gate.reason, at: gate.gate.location.list),
                entity: .gate(gate.gate.id), gate: gate.gate.id, rule: .criteriaMet,
                mend: gate.gate.location.map {
                    Mend(location: $0, instruction: "State what has to be met, or give the gate rules in muster.yml")
                })
        ]
    }

    private func since(_ entity: EntityReference?) -> CivilDate? {
        guard case .requirement(let id) = entity else { return nil }
        return index.requirement(id)?.asked
    }
}
