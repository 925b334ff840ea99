import MusterModel
import MusterText

/// Gives entities other ids, wherever a project names them.
struct ProjectRenaming {
    let names: [LedgerEntry.Key: String]

    func apply(to project: inout Project) {
        guard !names.isEmpty else { return }
        renameWork(in: &project)
        renameSignoffs(in: &project)
        renameProducts(in: &project)
        renameMentions(in: &project)
    }

    private func renameWork(in project: inout Project) {
        for at in project.tasks.indices {
            project.tasks[at].id = named(project.tasks[at].id)
            project.tasks[at].dependsOn = project.tasks[at].dependsOn.map(named)
            project.tasks[at].criteria = project.tasks[at].criteria.map(named)
            project.tasks[at].checklistItems = project.tasks[at].checklistItems.map(named)
            project.tasks[at].requirements = project.tasks[at].requirements.map(named)
            project.tasks[at].deliverables = project.tasks[at].deliverables.map(named)
        }
        for at in project.phases.indices {
            project.phases[at].kickoff = project.phases[at].kickoff.map(named)
            project.phases[at].tasks = project.phases[at].tasks.map(named)
        }
        for at in project.releases.indices {
            project.releases[at].launchTasks = project.releases[at].launchTasks.map(named)
        }
        for at in project.criteria.indices {
            project.criteria[at].id = named(project.criteria[at].id)
            project.criteria[at].task = project.criteria[at].task.map(named)
        }
        for at in project.checklistItems.indices {
            project.checklistItems[at].id = named(project.checklistItems[at].id)
            project.checklistItems[at].task = project.checklistItems[at].task.map(named)
        }
    }

    private func renameSignoffs(in project: inout Project) {
        for at in project.requirements.indices {
            project.requirements[at].id = named(project.requirements[at].id)
            project.requirements[at].scope = named(project.requirements[at].scope)
            project.requirements[at].answers = project.requirements[at].answers.map(named)
        }
        for at in project.signoffs.indices {
            project.signoffs[at].id = named(project.signoffs[at].id)
            project.signoffs[at].scope = named(project.signoffs[at].scope)
        }
        for at in project.decisions.indices { project.decisions[at].id = named(project.decisions[at].id) }
    }

    private func renameProducts(in project: inout Project) {
        for at in project.deliverables.indices {
            project.deliverables[at].id = named(project.deliverables[at].id)
            project.deliverables[at].task = project.deliverables[at].task.map(named)
        }
        for at in project.artifacts.indices { project.artifacts[at].id = named(project.artifacts[at].id) }
        for at in project.issues.indices { project.issues[at].id = named(project.issues[at].id) }
    }

    private func renameMentions(in project: inout Project) {
        for at in project.references.indices {
            if case .entity(let entity) = project.references[at].resolution {
                project.references[at].resolution = .entity(named(entity))
            }
        }
        for at in project.findings.indices {
            project.findings[at].entities = project.findings[at].entities.map(named)
        }
    }

    // MARK: Names

    private func name(_ kind: LedgerKind, _ id: String) -> String { names[LedgerEntry.Key(kind, id)] ?? id }

    private func named(_ id: Task.ID) -> Task.ID { Task.ID(name(.task, id.text)) }
    private func named(_ id: Criterion.ID) -> Criterion.ID { Criterion.ID(name(.criterion, id.text)) }
    private func named(_ id: ChecklistItem.ID) -> ChecklistItem.ID { ChecklistItem.ID(name(.check, id.text)) }
    private func named(_ id: SignoffRequirement.ID) -> SignoffRequirement.ID {
        SignoffRequirement.ID(name(.requirement, id.text))
    }
    private func named(_ id: Signoff.ID) -> Signoff.ID { Signoff.ID(name(.signoff, id.text)) }
    private func named(_ id: Decision.ID) -> Decision.ID { Decision.ID(name(.decision, id.text)) }
    private func named(_ id: Deliverable.ID) -> Deliverable.ID { Deliverable.ID(name(.deliverable, id.text)) }
    private func named(_ id: Artifact.ID) -> Artifact.ID { Artifact.ID(name(.artifact, id.text)) }
    private func named(_ id: Issue.ID) -> Issue.ID { Issue.ID(name(.issue, id.text)) }

    private func named(_ scope: SignoffScope) -> SignoffScope {
        if case .task(let id) = scope { return .task(named(id)) }
        return scope
    }

    private func named(_ entity: EntityReference) -> EntityReference {
        switch entity {
        case .task(let id): .task(named(id))
        case .criterion(let id): .criterion(named(id))
        case .checklistItem(let id): .checklistItem(named(id))
        case .requirement(let id): .requirement(named(id))
        case .signoff(let id): .signoff(named(id))
        case .decision(let id): .decision(named(id))
        case .deliverable(let id): .deliverable(named(id))
        case .artifact(let id): .artifact(named(id))
        case .issue(let id): .issue(named(id))
        case .release, .phase, .risk, .milestone, .role, .gate, .document, .workflow: entity
        }
    }
}
