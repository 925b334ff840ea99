import MusterModel
import MusterText

/// Finds the entities of a project by their ids.
struct EntityIndex: Sendable {
    let releases: [Release.ID: Release]
    let phases: [Phase.ID: Phase]
    let tasks: [MusterModel.Task.ID: MusterModel.Task]
    let criteria: [Criterion.ID: Criterion]
    let checklistItems: [ChecklistItem.ID: ChecklistItem]
    let requirements: [SignoffRequirement.ID: SignoffRequirement]
    let signoffs: [Signoff.ID: Signoff]
    let decisions: [Decision.ID: Decision]
    let issues: [Issue.ID: Issue]
    let risks: [Risk.ID: Risk]
    let artifacts: [Artifact.ID: Artifact]
    let milestones: [Milestone.ID: Milestone]
    let deliverables: [Deliverable.ID: Deliverable]
    let references: [Reference.ID: Reference]
    let roles: [Role.ID: Role]
    let workflows: [Workflow.ID: Workflow]
    let gates: [Gate.ID: GateResult]
    /// What words of running text name.
    let names: MentionedNames
    /// The indexes of documents in ``Project/documents``.
    let documents: [RelativePath: Int]

    init(_ project: Project, _ report: GateReport) {
        releases = EntityIndex.index(project.releases, by: \.id)
        phases = EntityIndex.index(project.phases, by: \.id)
        tasks = EntityIndex.index(project.tasks, by: \.id)
        names = MentionedNames(project)
        criteria = EntityIndex.index(project.criteria, by: \.id)
        checklistItems = EntityIndex.index(project.checklistItems, by: \.id)
        requirements = EntityIndex.index(project.requirements, by: \.id)
        signoffs = EntityIndex.index(project.signoffs, by: \.id)
        decisions = EntityIndex.index(project.decisions, by: \.id)
        issues = EntityIndex.index(project.issues, by: \.id)
        risks = EntityIndex.index(project.risks, by: \.id)
        artifacts = EntityIndex.index(project.artifacts, by: \.id)
        milestones = EntityIndex.index(project.milestones, by: \.id)
        deliverables = EntityIndex.index(project.deliverables, by: \.id)
        references = EntityIndex.index(project.references, by: \.id)
        roles = EntityIndex.index(project.roles, by: \.id)
        workflows = EntityIndex.index(project.workflows, by: \.id)
        gates = EntityIndex.index(report.gates, by: \.gate.id)
        documents = Dictionary(
            project.documents.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func index<ID: Hashable, Entity>(_ list: [Entity], by id: KeyPath<Entity, ID>) -> [ID: Entity] {
        Dictionary(list.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    }
}
