import MusterModel
import MusterText

/// The items of a project grouped by their document, release, and what they are about.
struct ItemGroups {
    private(set) var byDocument: [RelativePath: ItemSet] = [:]
    private(set) var byRelease: [Release.ID?: ItemSet] = [:]
    /// Required and recorded sign-offs by the task that they are about.
    private(set) var byTask: [Task.ID: ItemSet] = [:]
    /// Required and recorded sign-offs by the phase that they are about.
    private(set) var byPhase: [Phase.ID: ItemSet] = [:]

    init(_ project: Project) {
        add(project.tasks, to: \.tasks, at: { $0.locations.first }, of: \.release)
        add(project.criteria, to: \.criteria, at: { $0.location }, of: \.release)
        add(project.checklistItems, to: \.checklistItems, at: { $0.location }, of: \.release)
        add(project.requirements, to: \.requirements, at: { $0.location }, of: \.release)
        add(project.signoffs, to: \.signoffs, at: { $0.location }, of: \.release)
        add(project.deliverables, to: \.deliverables, at: { $0.location }, of: \.release)
        add(project.artifacts, to: \.artifacts, at: { $0.location }, of: \.release)
        add(project.issues, to: \.issues, at: { $0.location }, of: \.release)
        addScopes(of: project)
    }

    private mutating func add<Entity>(
        _ entities: [Entity], to list: WritableKeyPath<ItemSet, Set<Int>>, at location: (Entity) -> SourceLocation?,
        of release: KeyPath<Entity, Release.ID?>
    ) {
        for (position, entity) in entities.enumerated() {
            if let path = location(entity)?.path {
                byDocument[path, default: ItemSet()][keyPath: list].insert(position)
            }
            byRelease[entity[keyPath: release], default: ItemSet()][keyPath: list].insert(position)
        }
    }

    /// A sign-off may stand in one document and be about another, or about a release.
    private mutating func addScopes(of project: Project) {
        for (position, requirement) in project.requirements.enumerated() {
            add(position, to: \.requirements, under: requirement.scope)
        }
        for (position, signoff) in project.signoffs.enumerated() {
            add(position, to: \.signoffs, under: signoff.scope)
        }
    }

    private mutating func add(
        _ position: Int, to list: WritableKeyPath<ItemSet, Set<Int>>, under scope: SignoffScope
    ) {
        switch scope {
        case .document(let path): byDocument[path, default: ItemSet()][keyPath: list].insert(position)
        case .release(let release): byRelease[release, default: ItemSet()][keyPath: list].insert(position)
        case .task(let task): byTask[task, default: ItemSet()][keyPath: list].insert(position)
        case .phase(let phase): byPhase[phase, default: ItemSet()][keyPath: list].insert(position)
        }
    }
}
