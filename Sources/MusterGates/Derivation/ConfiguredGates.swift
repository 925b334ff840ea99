import MusterModel
import MusterText

/// The gates that the configuration declares.
struct ConfiguredGates {
    let index: ProjectIndex

    /// In the order of the configuration; one that names no release is there once for each.
    ///
    /// - Parameter derived: the gates that the documents imply; a configured gate of the same name takes over what the
    ///   derived one asks about.
    func planned(beside derived: [PlannedGate]) -> [PlannedGate] {
        index.project.configuration.gates.gates.flatMap { configured in
            let replaced = derived.filter {
                ConfiguredGates.replaces(configured, $0.gate) && applies(configured, to: $0)
            }
            guard replaced.isEmpty else { return replaced.map { replacement(of: $0, by: configured) } }
            return releases(of: configured).map { added(configured, to: $0) }
        }
    }

    /// Whether a configured gate takes the place of a derived one: it has its name or id, in whatever case.
    static func replaces(_ configured: GateConfiguration, _ gate: Gate) -> Bool {
        let name = configured.name.slug()
        return name == gate.name.slug() || name == gate.id.text
    }

    /// Whether a configured gate is for the release of a derived one, or for every release.
    func applies(_ configured: GateConfiguration, to planned: PlannedGate) -> Bool {
        guard configured.release != nil, let release = planned.gate.release else { return configured.release == nil }
        return releases(of: configured).contains { $0.id == release }
    }

    /// The releases that a configured gate is for.
    func releases(of configured: GateConfiguration) -> [Release] {
        guard let name = configured.release?.folded else { return index.project.releases }
        return index.project.releases.filter { release in
            ([release.id.text, release.name] + release.aliases).contains { $0.folded == name }
        }
    }

    private func replacement(of planned: PlannedGate, by configured: GateConfiguration) -> PlannedGate {
        var replacement = planned
        replacement.gate.isConfigured = true
        replacement.gate.isBlocking = configured.blocking
        replacement.gate.location = configured.location
        replacement.rules = configured.rules.map(plannedRule)
        replacement.blocks = configured.blocking ? (planned.gate.release.map { [$0] } ?? planned.blocks) : []
        return replacement
    }

    private func added(_ configured: GateConfiguration, to release: Release) -> PlannedGate {
        let gate = Gate(
            id: LaunchGates.id(configured.name, release.id), name: configured.name, kind: .configured,
            release: release.id, isBlocking: configured.blocking, isConfigured: true, location: configured.location)
        return PlannedGate(
            gate: gate, scope: LaunchGates.scope(of: release, in: index), rules: configured.rules.map(plannedRule),
            blocks: configured.blocking ? [release.id] : [])
    }

    private func plannedRule(_ configured: RuleConfiguration) -> PlannedRule {
        let note: String? =
            if configured.reportOnly {
                "only reported"
            } else if configured.blocking == false {
                "does not block"
            } else if let from = configured.from, from > index.project.asOf {
                "counts from \(from)"
            } else {
                nil
            }
        return PlannedRule(requirement: configured.requirement, isBlocking: note == nil, note: note)
    }
}
