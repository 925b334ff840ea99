import MusterModel

/// Which of the things that a ledger lists count for a gate.
struct GateMembership {
    let index: ProjectIndex

    /// Whether a gate asks about an entity: the entity is in its scope, and one of its rules looks at such.
    func holds(_ entity: EntityReference, in planned: PlannedGate) -> Bool {
        guard let kind = LedgerKind.key(of: entity)?.kind else { return false }
        // A decision stands beside every gate of its release, whatever that asks.
        guard kind != .decision else { return isInScope(entity, of: planned) }
        return isInScope(entity, of: planned) && planned.rules.contains { kind.isAsked(by: $0.requirement.name) }
    }

    /// Whether an entity is in the scope of a gate, whatever its rules.
    func isInScope(_ entity: EntityReference, of planned: PlannedGate) -> Bool {
        let items = planned.scope.items
        switch entity {
        case .task(let id): return index.position(id).map(items.tasks.contains) ?? false
        case .criterion(let id): return index.position(id).map(items.criteria.contains) ?? false
        case .checklistItem(let id): return index.position(id).map(items.checklistItems.contains) ?? false
        case .requirement(let id): return index.position(id).map(items.requirements.contains) ?? false
        case .signoff(let id): return isInScope(id, of: items)
        case .deliverable(let id): return index.position(id).map(items.deliverables.contains) ?? false
        case .artifact(let id): return index.position(id).map(items.artifacts.contains) ?? false
        case .issue(let id): return index.position(id).map(items.issues.contains) ?? false
        case .decision(let id):
            let release = planned.scope.release?.id
            return index.project.decisions.contains { $0.id == id && $0.release == release && release != nil }
        case .release, .phase, .risk, .milestone, .role, .gate, .document, .workflow: return false
        }
    }

    /// A sign-off counts by itself, or by answering one that is required.
    private func isInScope(_ id: Signoff.ID, of items: ItemSet) -> Bool {
        if let position = index.position(id), items.signoffs.contains(position) { return true }
        return items.requirements.contains { index.project.requirements[$0].answers.contains(id) }
    }

    /// The gates of everything that a ledger lists, sorted.
    func gates(of plan: [PlannedGate]) -> [EntityReference: [Gate.ID]] {
        var found: [EntityReference: [Gate.ID]] = [:]
        for entity in listed {
            let gates = plan.filter { holds(entity, in: $0) }.map(\.gate.id).sorted()
            if !gates.isEmpty { found[entity] = gates }
        }
        return found
    }

    private var listed: [EntityReference] {
        let project = index.project
        var all: [EntityReference] = project.tasks.map { .task($0.id) } + project.criteria.map { .criterion($0.id) }
        all += project.checklistItems.map { .checklistItem($0.id) }
        all += project.requirements.map { .requirement($0.id) } + project.signoffs.map { .signoff($0.id) }
        all += project.deliverables.map { .deliverable($0.id) } + project.artifacts.map { .artifact($0.id) }
        all += project.issues.map { .issue($0.id) } + project.decisions.map { .decision($0.id) }
        return all
    }
}

extension LedgerKind {
    /// Whether a rule of this name looks at things of this kind.
    func isAsked(by rule: RuleName) -> Bool {
        switch rule {
        case .tasksDone: self == .task
        case .criteriaMet: self == .criterion
        case .checklistComplete: self == .check
        case .signoffs, .signoffsNotStale: self == .requirement || self == .signoff
        case .noOpenIssues, .issuesTriaged: self == .issue
        case .deliverablesPresent: self == .deliverable
        case .artifactsVerified, .artifactsComplete, .sameBuild: self == .artifact
        case .decisionRecorded: self == .decision
        case .reportsPassed, .evidence, .noOpenFindings: false
        }
    }

    /// The rule under which something of this kind is shown as missing.
    var rule: RuleName {
        switch self {
        case .task: .tasksDone
        case .criterion: .criteriaMet
        case .check: .checklistComplete
        case .requirement, .signoff: .signoffs
        case .issue: .noOpenIssues
        case .deliverable: .deliverablesPresent
        case .artifact: .artifactsVerified
        case .decision: .decisionRecorded
        }
    }
}
