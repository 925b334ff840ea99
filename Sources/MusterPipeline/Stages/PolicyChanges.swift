import MusterModel
import MusterText

/// In what the working tree's policy differs from that of the protected revision, which alone counts.
struct PolicyChanges {
    /// What the finding means.
    static let explanation = Explanation(
        id: "policy-changed", severity: .warning,
        meaning:
            "The change that is judged alters the policy: `muster.yml`, the ledger, a waiver, or a comment that sets a finding aside.",
        reason: "It was judged by the policy of the protected revision, so that a change cannot turn its own gate.",
        mend: "Let somebody else look at it; it counts once it is in the protected revision.")

    let policy: PolicyRevision

    /// The differences of `muster.yml`: one finding, at each key that differs.
    ///
    /// - Parameter working: the bytes of the working tree's file; nil when there is none.
    func ofSettings(_ working: [UInt8]?, at path: RelativePath) -> [Finding] {
        let differences = SettingsText(working ?? []).differences(from: SettingsText(policy.settings ?? []))
        guard !differences.isEmpty else { return [] }
        let keys = differences.map(\.key).joined(separator: ", ")
        return [
            finding(
                "The settings differ from those of \(policy.name), which count: \(keys)",
                at: differences.map { SourceLocation(path: path, line: $0.line) })
        ]
    }

    /// What the working tree's ledger no longer lists, or lists as less; additions change no policy.
    func ofLedger(_ working: Ledger?, at path: RelativePath) -> [Finding] {
        guard let base = policy.ledger?.output else { return [] }
        let now = working ?? Ledger(path: path)
        return dropped(base, now) + shortened(base, now) + retired(base, now) + renewed(base, now)
    }

    private func dropped(_ base: Ledger, _ now: Ledger) -> [Finding] {
        let kept = Set(now.entries.map(\.key.description) + now.gates.map { "gate/\($0.id)" })
        let gone = (base.entries.map(\.key.description) + base.gates.map { "gate/\($0.id)" }).filter {
            !kept.contains($0)
        }
        guard !gone.isEmpty else { return [] }
        return [
            finding(
                "The ledger does not list any more, but that of \(policy.name) does: \(list(gone))",
                at: [now.location(1)])
        ]
    }

    /// Entries that count for fewer gates, and gates that decide on fewer releases.
    private func shortened(_ base: Ledger, _ now: Ledger) -> [Finding] {
        let gates = Dictionary(base.entries.map { ($0.key, Set($0.gates)) }, uniquingKeysWith: { $0.union($1) })
        let entries = now.entries.filter { !(gates[$0.key] ?? []).isSubset(of: Set($0.gates)) }
        let blocks = Dictionary(base.gates.map { ($0.id, Set($0.blocks)) }, uniquingKeysWith: { $0.union($1) })
        let fewer = now.gates.filter { !(blocks[$0.id] ?? []).isSubset(of: Set($0.blocks)) }
        let names = entries.map(\.key.description) + fewer.map { "gate/\($0.id)" }
        guard !names.isEmpty else { return [] }
        return [
            finding(
                "In the ledger, for fewer gates than at \(policy.name): \(list(names))",
                at: (entries.map(\.line) + fewer.map(\.line)).prefix(5).map(now.location))
        ]
    }

    private func retired(_ base: Ledger, _ now: Ledger) -> [Finding] {
        now.retirements.filter { retirement in
            !base.retirements.contains {
                $0.target == retirement.target && $0.gates == retirement.gates && $0.person == retirement.person
                    && $0.reason == retirement.reason
            }
        }.map {
            finding(
                "\($0.target) is retired by \($0.person) in this change (\($0.reason)): it counts once \(policy.name) has it",
                at: [now.location($0.line)])
        }
    }

    /// Sign-offs that the change lists for another text without a later date.
    private func renewed(_ base: Ledger, _ now: Ledger) -> [Finding] {
        let signed = Dictionary(
            base.entries.map { ($0.key, $0.signed) }, uniquingKeysWith: { first, _ in first })
        let moved = now.entries.filter { entry in
            guard let was = signed[entry.key] ?? nil, entry.signed?.fingerprint != was.fingerprint else { return false }
            guard let before = was.date, let date = entry.signed?.date else { return entry.signed?.date == was.date }
            return date <= before
        }
        guard !moved.isEmpty else { return [] }
        return [
            finding(
                "The ledger lists sign-offs for another text than that of \(policy.name), without a later date: "
                    + list(moved.map(\.key.description)), at: moved.prefix(5).map { now.location($0.line) })
        ]
    }

    private func list(_ names: [String]) -> String {
        let shown = names.prefix(3).joined(separator: ", ")
        return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
    }

    func finding(_ message: String, at locations: [SourceLocation]) -> Finding {
        Finding(
            id: PolicyChanges.explanation.id, severity: PolicyChanges.explanation.severity, message: message,
            locations: locations, suggestion: PolicyChanges.explanation.mend)
    }
}
