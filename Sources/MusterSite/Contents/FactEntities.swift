import MusterModel

/// What the facts of documents became: the way back from a line to the pages that rest on it.
struct FactEntities: Sendable {
    private let entities: [FactReference: [EntityReference]]

    init(_ project: Project) {
        var entities: [FactReference: [EntityReference]] = [:]
        func add(_ sources: [FactReference], _ entity: EntityReference) {
            for source in sources { entities[source, default: []].append(entity) }
        }
        for phase in project.phases { add(phase.sources, .phase(phase.id)) }
        for task in project.tasks { add(task.sources, .task(task.id)) }
        for criterion in project.criteria {
            add(
                [criterion.source],
                criterion.task.map { .task($0) } ?? criterion.phase.map { .phase($0) } ?? .criterion(criterion.id))
        }
        for item in project.checklistItems {
            add([item.source], item.task.map { .task($0) } ?? .checklistItem(item.id))
        }
        for requirement in project.requirements { add(requirement.sources, .requirement(requirement.id)) }
        let signoffs = Dictionary(project.signoffs.map { ($0.id, $0.source) }, uniquingKeysWith: { first, _ in first })
        for requirement in project.requirements {
            add(requirement.answers.compactMap { signoffs[$0] }, .requirement(requirement.id))
        }
        for decision in project.decisions { add([decision.source], .decision(decision.id)) }
        for issue in project.issues { add(issue.sources, .issue(issue.id)) }
        for risk in project.risks { add([risk.source], .risk(risk.id)) }
        for artifact in project.artifacts { add(artifact.statements.map(\.source), .artifact(artifact.id)) }
        self.entities = entities
    }

    /// What a fact is, or is part of; empty where no page is about it.
    func entities(of fact: FactReference) -> [EntityReference] { entities[fact] ?? [] }
}
