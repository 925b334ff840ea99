import MusterModel
import MusterText

/// What stands between a release and GO: the open items of its blocking gates and the decision, root causes first.
struct BlockerTree {
    let release: Release
    let index: ProjectIndex
    let gates: [GateResult]
    let recorded: RecordedDecision

    /// A tree laid flat: each root followed by its consequences.
    var blockers: [Blocker] {
        let open = OpenItems(index: index, gates: gates).blockers + decision
        return flattened(open, KnockOns(index: index, blockers: open))
    }

    /// The decision that is still to be taken or renewed; none where a go stands.
    private var decision: [Blocker] {
        guard let gate = gates.first?.gate.id else { return [] }
        let title: String
        switch recorded.state {
        case .go: return []
        case .conditional: return conditions(gate)
        case .none: title = "Go/no-go decision on \(release.name)"
        case .unknown: title = "A clear decision on \(release.name)"
        case .noGo: title = "A new decision on \(release.name)"
        }
        let places = recorded.locations.isEmpty ? release.locations.prefixArray(1) : recorded.locations
        return [
            Blocker(
                kind: .needsApproval, title: title,
                assessment: Assessment(recorded.itemState, recorded.reason, at: places), entity: .release(release.id),
                gate: gate, rule: .decisionRecorded,
                mend: DecisionDialect(index: index, release: release).mend(of: recorded, at: places))
        ]
    }

    private func conditions(_ gate: Gate.ID) -> [Blocker] {
        guard let decision = recorded.decision else { return [] }
        let open = decision.conditions.filter { !$0.isMet }
        let shown =
            open.isEmpty
            ? [
                Decision.Condition(
                    text: "The conditions of the decision", assessment: Assessment(.pending, recorded.reason))
            ]
            : open
        return shown.map { condition in
            let places = condition.assessment.locations.isEmpty ? [decision.location] : condition.assessment.locations
            return Blocker(
                kind: .actNow, title: condition.text,
                assessment: Assessment(condition.assessment.state, condition.assessment.reason, at: places),
                entity: .decision(decision.id), gate: gate, rule: .decisionRecorded,
                mend: DecisionDialect(index: index, release: release).mend(of: condition, in: decision))
        }
    }

    /// Roots in the order of their classes, each with all its descendants behind it.
    private func flattened(_ open: [Blocker], _ knockOns: KnockOns) -> [Blocker] {
        let parents = knockOns.parents
        let children = Dictionary(grouping: open.indices, by: { parents[$0] })
        let gathers = Set(open.indices.filter(knockOns.isPart).compactMap { parents[$0] })
        let roots = (children[nil] ?? []).sorted { left, right in
            // What gathers many says most.
            gathers.contains(left) != gathers.contains(right)
                ? gathers.contains(left) : order(open[left], left) < order(open[right], right)
        }
        var stack = Array(roots.reversed())
        var places: [Int: Int] = [:]
        var flat: [Blocker] = []
        while let at = stack.popLast() {
            var blocker = open[at]
            if let parent = parents[at] {
                blocker.parent = places[parent]
                if !knockOns.isPart(at) { blocker.kind = .knockOn }
            }
            places[at] = flat.count
            flat.append(blocker)
            stack += (children[at] ?? []).reversed()
        }
        return flat
    }

    private func order(_ blocker: Blocker, _ place: Int) -> (Int, State, Int) {
        let kind =
            switch blocker.kind {
            case .actNow: 0
            case .waiting: 1
            case .knockOn: 2
            case .needsApproval: 3
            case .unknown: 4
            }
        return (kind, blocker.assessment.state, place)
    }
}
