import MusterModel
import MusterText

/// Keeps what the ledger lists accounted for: what is gone, or does not count for its gate any more, is unknown there
/// until somebody retires it.
struct LedgerGuard {
    private let index: ProjectIndex
    private let account: LedgerAccount
    private let membership: GateMembership
    private let plan: [PlannedGate]
    private let byGate: [Gate.ID: [LedgerAccount.Listed]]
    private let vanished: [Release.ID?: [LedgerGate]]

    /// Nil for a project without a ledger.
    init?(index: ProjectIndex, plan: [PlannedGate]) {
        guard let account = index.project.ledger else { return nil }
        self.index = index
        self.account = account
        self.plan = plan
        membership = GateMembership(index: index)
        var byGate: [Gate.ID: [LedgerAccount.Listed]] = [:]
        for listed in account.listed {
            for gate in listed.entry.gates { byGate[gate, default: []].append(listed) }
        }
        self.byGate = byGate
        vanished = LedgerGuard.vanished(account, plan, index.project)
    }

    /// Under each release the gates that decided on it and do so no more; under nil those of releases that are gone too.
    private static func vanished(
        _ account: LedgerAccount, _ plan: [PlannedGate], _ project: Project
    ) -> [Release.ID?: [LedgerGate]] {
        let blocking = Dictionary(plan.map { ($0.gate.id, $0.blocks) }, uniquingKeysWith: { $0 + $1 })
        let releases = Set(project.releases.map(\.id))
        var found: [Release.ID?: [LedgerGate]] = [:]
        for gate in account.ledger.gates where account.retirement(of: "gate/\(gate.id)", for: nil) == nil {
            for release in gate.blocks where blocking[gate.id]?.contains(release) != true {
                found[releases.contains(release) ? release : nil, default: []].append(gate)
            }
        }
        return found
    }

    // MARK: In gates

    /// What is to be added to the rules of a gate.
    func results(for planned: PlannedGate) -> [RuleResult] {
        let gone = disappearances(of: planned)
        var results = LedgerKind.allCases.compactMap { kind -> RuleResult? in
            let items = gone.filter { $0.kind == kind }.map { item($0, in: planned) }
            return items.isEmpty ? nil : result(kind.rule, "No \(kind.noun) has disappeared from the ledger", items)
        }
        let others = damage(in: planned) + gates(missedBy: planned)
        if !others.isEmpty {
            results.append(result(.evidence, "Everything that was published is accounted for", others))
        }
        return results
    }

    private func result(_ rule: RuleName, _ title: String, _ items: [ItemResult]) -> RuleResult {
        let more = items.count > 1 ? "; \(items.count - 1) more \(isOrAre(items.count - 1)) missing" : ""
        return RuleResult(
            rule: rule, title: title, state: .unknown,
            reason: "“\(items[0].title.shortened)” has disappeared\(more)", items: items)
    }

    private func item(_ gone: Disappearance, in planned: PlannedGate) -> ItemResult {
        ItemResult(
            entity: gone.entries.count == 1 ? gone.entries[0].entity : nil, title: gone.title,
            assessment: Assessment(.unknown, gone.reason, at: gone.locations(in: index)),
            expected: "Stated where it was, or retired with a reason", mend: gone.mend(for: planned.gate.id))
    }

    /// What a gate misses, by kind and document.
    private func disappearances(of planned: PlannedGate) -> [Disappearance] {
        var groups: [Disappearance] = []
        for listed in byGate[planned.gate.id] ?? [] {
            guard !listed.isWithdrawal else { continue }
            let isLeft = !listed.isDisappearance
            if isLeft, let entity = listed.entity, membership.isInScope(entity, of: planned) { continue }
            guard account.retirement(of: listed.entry.key.description, for: planned.gate.id) == nil else { continue }
            let place = groups.firstIndex {
                $0.kind == listed.entry.key.kind && $0.path == listed.entry.path && $0.isLeft == isLeft
                    && $0.entries[0].relation == listed.relation
            }
            if let place {
                groups[place].entries.append(listed)
            } else {
                groups.append(
                    Disappearance(
                        kind: listed.entry.key.kind, path: listed.entry.path, isLeft: isLeft, entries: [listed],
                        ledger: account.ledger))
            }
        }
        return groups
    }

    /// Lines that could not be read may have listed something for any gate.
    private func damage(in planned: PlannedGate) -> [ItemResult] {
        guard planned.gate.isBlocking, let line = account.ledger.damage.min() else { return [] }
        let place = account.ledger.location(line)
        return [
            ItemResult(
                entity: nil, title: "The ledger",
                assessment: Assessment(.unknown, "Line \(line) of the ledger cannot be read", at: [place]),
                expected: "A ledger that can be read",
                mend: Mend(location: place, instruction: "Restore the line from the history of \(place.path.text)"))
        ]
    }

    /// A gate that is not there any more is missed by those that decide on its releases; that of a release which is gone
    /// too, by all that decide.
    private func gates(missedBy planned: PlannedGate) -> [ItemResult] {
        let own = planned.blocks.flatMap { vanished[$0] ?? [] }
        let others = planned.gate.isBlocking ? vanished[nil] ?? [] : []
        return (own + others).withoutRepeats(of: \.id.text).map(item)
    }

    private func item(_ gate: LedgerGate) -> ItemResult {
        let place = account.ledger.location(gate.line)
        let releases = joined(gate.blocks.map(\.text))
        return ItemResult(
            entity: nil, title: "The gate \(gate.id)",
            assessment: Assessment(
                .unknown, "The ledger lists it as a gate of \(releases), on which it does not decide any more",
                at: [place]),
            expected: "The gate, or its retirement",
            mend: Mend(
                location: place,
                instruction: "Restore what the gate was derived from, or let somebody retire it, with a reason: "
                    + "muster ledger --retire gate/\(gate.id) --reason … --by …",
                markdown: "retired gate/\(gate.id) by=\"\" reason=\"\"", edit: .insertAfter))
    }

    // MARK: Findings

    /// One for each thing that has disappeared; many of one document are one.
    var findings: [Finding] {
        gone + plan.flatMap(left) + vanishedGates
    }

    private var gone: [Finding] {
        let missing = account.listed.filter {
            $0.isDisappearance && account.retirement(of: $0.entry.key.description, for: nil) == nil
        }
        let groups = Dictionary(grouping: missing) { "\($0.entry.key.kind.rawValue) \($0.relation) \($0.entry.path)" }
        return groups.values.map { listed in
            let releases = Set(listed.flatMap(\.entry.gates))
            return finding(
                Disappearance(
                    kind: listed[0].entry.key.kind, path: listed[0].entry.path, isLeft: false, entries: listed,
                    ledger: account.ledger), .disappeared, plan.filter { releases.contains($0.gate.id) })
        }
    }

    private func left(_ planned: PlannedGate) -> [Finding] {
        guard planned.gate.isBlocking else { return [] }
        return disappearances(of: planned).filter(\.isLeft).map { finding($0, .leftGate, [planned]) }
    }

    private func finding(_ gone: Disappearance, _ id: LedgerFindingID, _ gates: [PlannedGate]) -> Finding {
        let named = id == .leftGate ? " for the gate \(gates.map(\.gate.id.text).joined(separator: ", "))" : ""
        return id.finding(
            "“\(gone.title)” has disappeared\(named): \(gone.story)", at: gone.locations(in: index),
            suggestion: gone.mend(for: id == .leftGate ? gates.first?.gate.id : nil).instruction,
            entities: gone.entries.prefix(5).compactMap(\.entity), releases: gates.compactMap(\.gate.release))
    }

    private var vanishedGates: [Finding] {
        let gates = vanished.values.flatMap(\.self).withoutRepeats(of: \.id.text)
        return gates.map { gate in
            let item = item(gate)
            return LedgerFindingID.disappeared.finding(
                "\(item.title) has disappeared: the ledger lists it as one of \(joined(gate.blocks.map(\.text)))",
                at: item.assessment.locations,
                suggestion: item.mend?.instruction, releases: gate.blocks)
        }
    }
}
