import MusterModel

/// The facts that a gate uses, by entity and by place.
struct GateFacts {
    private(set) var entities = Set<EntityReference>()
    private(set) var places = Set<SourceLocation>()

    init(scope: GateScope, index: ProjectIndex) {
        for task in scope.tasks(index) { add(.task(task.id), task.locations) }
        for criterion in scope.criteria(index) { add(.criterion(criterion.id), [criterion.location]) }
        for item in scope.checklistItems(index) { add(.checklistItem(item.id), [item.location]) }
        for requirement in scope.requirements(index) { add(.requirement(requirement.id), [requirement.location]) }
        for signoff in scope.signoffs(index) { add(.signoff(signoff.id), [signoff.location]) }
        for deliverable in scope.deliverables(index) { add(.deliverable(deliverable.id), [deliverable.location]) }
        for artifact in scope.artifacts(index) {
            add(.artifact(artifact.id), [artifact.location] + artifact.statements.map(\.location))
        }
        for issue in scope.issues(index) { add(.issue(issue.id), [issue.location]) }
        for requirement in scope.requirements(index) {
            for signoff in requirement.answers.compactMap(index.signoff) {
                add(.signoff(signoff.id), [signoff.location])
            }
        }
    }

    var isEmpty: Bool { entities.isEmpty }
    var count: Int { entities.count }

    private mutating func add(_ entity: EntityReference, _ locations: [SourceLocation]) {
        entities.insert(entity)
        for location in locations { places.insert(SourceLocation(path: location.path, line: location.line)) }
    }
}
