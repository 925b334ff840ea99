import MusterModel

/// The gates at the entry and exit of phases that the documents imply.
///
/// The Definition of Ready and the required sign-offs of a kickoff task form the entry; its other criteria, with the
/// tasks, deliverables and sign-offs of the phase, the exit. A phase about which nothing of that is stated has no gate.
struct PhaseGates {
    let index: ProjectIndex

    /// By phase, entry before exit.
    var planned: [PlannedGate] {
        index.project.phases.flatMap { phase in [entry(of: phase), exit(of: phase)].compactMap(\.self) }
    }

    private func entry(of phase: Phase) -> PlannedGate? {
        guard let kickoff = index.task(phase.kickoff) else { return nil }
        var scope = GateScope(phase: phase.id)
        scope.items.criteria = positions(of: kickoff.criteria.filter { isReadiness($0) })
        scope.items.checklistItems = positions(of: kickoff.checklistItems.filter { isReadiness($0) })
        scope.items.requirements = positions(of: kickoff.requirements)
        scope.items.signoffs = index.byTask[kickoff.id]?.signoffs ?? []
        let rules = DerivedRules(index: index, scope: scope).ofPhase
        guard !rules.isEmpty else { return nil }
        let gate = Gate(
            id: Gate.ID("phase-\(phase.id)-entry".slug()), name: "\(PhaseGates.title(of: phase)) entry",
            kind: .phaseEntry, phase: phase.id, isBlocking: false, location: kickoff.locations.first)
        return PlannedGate(gate: gate, scope: scope, rules: rules, blocks: [])
    }

    private func exit(of phase: Phase) -> PlannedGate? {
        let releases = index.endings[phase.id] ?? []
        let tasks = phase.tasks.compactMap { index.task($0) }.filter { !$0.isBacklog }
        var scope = GateScope(release: releases.count == 1 ? releases.first : nil, phase: phase.id)
        scope.items.tasks = Set(tasks.compactMap { index.position($0.id) })
        for task in tasks {
            scope.items.deliverables.formUnion(task.deliverables.compactMap(index.position))
            guard task.id != phase.kickoff else { continue }
            scope.items.requirements.formUnion(positions(of: task.requirements))
            scope.items.signoffs.formUnion(index.byTask[task.id]?.signoffs ?? [])
        }
        if let kickoff = index.task(phase.kickoff) {
            scope.items.criteria = positions(of: kickoff.criteria.filter { !isReadiness($0) })
            scope.items.checklistItems = positions(of: kickoff.checklistItems.filter { !isReadiness($0) })
        }
        scope.items.requirements.formUnion(index.byPhase[phase.id]?.requirements ?? [])
        scope.items.signoffs.formUnion(index.byPhase[phase.id]?.signoffs ?? [])
        let rules = DerivedRules(index: index, scope: scope).ofPhase
        guard !rules.isEmpty || !releases.isEmpty else { return nil }
        let gate = Gate(
            id: Gate.ID("phase-\(phase.id)-exit".slug()), name: "\(PhaseGates.title(of: phase)) exit", kind: .phaseExit,
            release: scope.release?.id, phase: phase.id, isBlocking: !releases.isEmpty,
            location: phase.locations.first)
        return PlannedGate(gate: gate, scope: scope, rules: rules, blocks: releases.map(\.id))
    }

    /// `Phase 7`, or the title of a phase without a number.
    private static func title(of phase: Phase) -> String {
        phase.number.isEmpty ? phase.title : "Phase \(phase.number)"
    }

    private func positions(of criteria: [Criterion.ID]) -> Set<Int> { Set(criteria.compactMap(index.position)) }
    private func positions(of items: [ChecklistItem.ID]) -> Set<Int> { Set(items.compactMap(index.position)) }
    private func positions(of requirements: [SignoffRequirement.ID]) -> Set<Int> {
        Set(requirements.compactMap(index.position))
    }

    private func isReadiness(_ id: Criterion.ID) -> Bool {
        index.position(id).map { index.project.criteria[$0].role == .definitionOfReady } ?? false
    }

    private func isReadiness(_ id: ChecklistItem.ID) -> Bool {
        guard let position = index.position(id) else { return false }
        return index.fact(index.project.checklistItems[position].source)?.sectionRole == .definitionOfReady
    }
}
