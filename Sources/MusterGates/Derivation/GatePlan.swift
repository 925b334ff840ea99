import MusterModel

/// All gates of a project, derived and configured, before they are judged.
struct GatePlan {
    let index: ProjectIndex

    /// Launch gates first, then phases by number, then configured ones by name.
    var gates: [PlannedGate] {
        let derived = LaunchGates(index: index).planned + PhaseGates(index: index).planned
        let configured = ConfiguredGates(index: index)
        let declared = configured.planned(beside: derived)
        let replaced = Set(declared.map(\.gate.id))
        let kept = index.project.configuration.gates.derived ? derived.filter { !replaced.contains($0.gate.id) } : []
        return ordered(kept + declared, like: derived)
    }

    private func ordered(_ gates: [PlannedGate], like derived: [PlannedGate]) -> [PlannedGate] {
        let places = Dictionary(derived.enumerated().map { ($1.gate.id, $0) }, uniquingKeysWith: min)
        return gates.sorted { left, right in
            let (a, b) = (places[left.gate.id] ?? derived.count, places[right.gate.id] ?? derived.count)
            return a != b ? a < b : left.gate.id < right.gate.id
        }
    }
}
