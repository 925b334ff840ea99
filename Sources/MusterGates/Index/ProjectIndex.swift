import MusterModel
import MusterText

/// The entities of a project by id, by document and by release, so that judging never searches a list.
///
/// Entities are named by their position in the project's lists; sorted positions are the order of pages. Shared, not
/// copied: every rule that is judged holds it.
final class ProjectIndex: Sendable {
    let project: Project
    /// The items that stand in each document.
    let byDocument: [RelativePath: ItemSet]
    /// The items that belong to each release; under nil those that belong to none.
    let byRelease: [Release.ID?: ItemSet]
    /// The required and recorded sign-offs about each task.
    let byTask: [Task.ID: ItemSet]
    /// The required and recorded sign-offs about each phase.
    let byPhase: [Phase.ID: ItemSet]
    /// The citations that a claim rests on, by the fact that makes the claim.
    let evidence: [FactReference: [Int]]

    /// The citations that lead nowhere, by their place.
    let missing: [SourceLocation: [Reference]]

    /// The decisions on each release; under nil those whose release cannot be told.
    let decisions: [Release.ID?: [Decision]]
    /// The releases that end each phase, in the project's order.
    let endings: [Phase.ID: [Release]]

    private let tasks: [Task.ID: Int]
    private let criteria: [Criterion.ID: Int]
    private let checklistItems: [ChecklistItem.ID: Int]
    private let requirements: [SignoffRequirement.ID: Int]
    private let signoffs: [Signoff.ID: Int]
    private let deliverables: [Deliverable.ID: Int]
    private let issues: [Issue.ID: Int]
    private let artifacts: [Artifact.ID: Int]
    private let references: [Reference.ID: Int]
    private let roles: [Role.ID: Int]
    private let phases: [Phase.ID: Int]
    private let documents: [RelativePath: Int]

    init(_ project: Project) {
        self.project = project
        tasks = positions(of: project.tasks, by: \.id)
        criteria = positions(of: project.criteria, by: \.id)
        checklistItems = positions(of: project.checklistItems, by: \.id)
        requirements = positions(of: project.requirements, by: \.id)
        signoffs = positions(of: project.signoffs, by: \.id)
        deliverables = positions(of: project.deliverables, by: \.id)
        issues = positions(of: project.issues, by: \.id)
        artifacts = positions(of: project.artifacts, by: \.id)
        references = positions(of: project.references, by: \.id)
        roles = positions(of: project.roles, by: \.id)
        phases = positions(of: project.phases, by: \.id)
        documents = positions(of: project.documents, by: \.path)
        let groups = ItemGroups(project)
        byDocument = groups.byDocument
        byRelease = groups.byRelease
        byTask = groups.byTask
        byPhase = groups.byPhase
        decisions = Dictionary(grouping: project.decisions, by: \.release)
        endings = project.releases.reduce(into: [:]) { endings, release in
            if let phase = release.phase { endings[phase, default: []].append(release) }
        }
        missing = Dictionary(grouping: project.references.filter(\.isMissing), by: \.location)
        evidence = ProjectIndex.citations(of: project)
    }

    func position(_ id: Task.ID) -> Int? { tasks[id] }
    func position(_ id: Criterion.ID) -> Int? { criteria[id] }
    func position(_ id: ChecklistItem.ID) -> Int? { checklistItems[id] }
    func position(_ id: SignoffRequirement.ID) -> Int? { requirements[id] }
    func position(_ id: Deliverable.ID) -> Int? { deliverables[id] }
    func position(_ id: Signoff.ID) -> Int? { signoffs[id] }
    func position(_ id: Issue.ID) -> Int? { issues[id] }
    func position(_ id: Artifact.ID) -> Int? { artifacts[id] }

    func task(_ id: Task.ID?) -> Task? { id.flatMap { tasks[$0] }.map { project.tasks[$0] } }
    func role(_ id: Role.ID?) -> Role? { id.flatMap { roles[$0] }.map { project.roles[$0] } }
    func phase(_ id: Phase.ID?) -> Phase? { id.flatMap { phases[$0] }.map { project.phases[$0] } }
    func issue(_ id: Issue.ID) -> Issue? { issues[id].map { project.issues[$0] } }
    func artifact(_ id: Artifact.ID) -> Artifact? { artifacts[id].map { project.artifacts[$0] } }
    func signoff(_ id: Signoff.ID) -> Signoff? { signoffs[id].map { project.signoffs[$0] } }
    func requirement(_ id: SignoffRequirement.ID) -> SignoffRequirement? {
        requirements[id].map { project.requirements[$0] }
    }
    /// The index of a document in the project's list.
    func place(of path: RelativePath) -> Int? { documents[path] }
    func document(_ path: RelativePath) -> DocumentRecord? { documents[path].map { project.documents[$0] } }

    /// The fact that a reference names; nil when the project does not hold it.
    func fact(_ reference: FactReference) -> Fact? {
        guard project.documents.indices.contains(reference.document),
            project.documents[reference.document].facts.indices.contains(reference.fact)
        else { return nil }
        return project.documents[reference.document].facts[reference.fact]
    }

    /// What is cited as evidence for the claims of these facts, in the project's order.
    func evidence(of sources: [FactReference]) -> [Reference] {
        Set(sources.flatMap { evidence[$0] ?? [] }).sorted().map { project.references[$0] }
    }

    /// What a checklist item cites as evidence, on its own line and wherever else it is claimed.
    func evidence(of item: ChecklistItem) -> [Reference] {
        let cited = item.evidence.compactMap { references[$0] } + (evidence[item.source] ?? [])
        return Set(cited).sorted().map { project.references[$0] }
    }

    private static func citations(of project: Project) -> [FactReference: [Int]] {
        var citations: [FactReference: [Int]] = [:]
        let signoffs = Dictionary(grouping: project.signoffs, by: \.location).mapValues { $0.map(\.source) }
        for (position, reference) in project.references.enumerated() where reference.isEvidence {
            // A ticked approval is a check and a sign-off in one line, and what the line cites is evidence for both.
            let claims = [reference.source, reference.claim].compactMap(\.self) + (signoffs[reference.location] ?? [])
            for claim in Set(claims) { citations[claim, default: []].append(position) }
        }
        return citations
    }
}

/// The position of each entity by its key; of two with one key the first.
private func positions<Entity, Key: Hashable>(of entities: [Entity], by key: (Entity) -> Key) -> [Key: Int] {
    Dictionary(entities.enumerated().map { (key($1), $0) }, uniquingKeysWith: min)
}
