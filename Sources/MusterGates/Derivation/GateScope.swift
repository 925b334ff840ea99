import MusterModel
import MusterText

/// What a gate asks about: every item that its rules may look at.
struct GateScope: Sendable {
    var items = ItemSet()
    /// The documents whose items it took in: readiness documents and those cited as evidence, by path.
    var documents: [RelativePath] = []
    /// The release that it is about; nil for a phase that ends in none or in several.
    var release: Release?
    var phase: Phase.ID?
}

extension GateScope {
    /// The tasks in the project's order.
    func tasks(_ index: ProjectIndex) -> [Task] { items.tasks.sorted().map { index.project.tasks[$0] } }
    /// The criteria in the project's order.
    func criteria(_ index: ProjectIndex) -> [Criterion] { items.criteria.sorted().map { index.project.criteria[$0] } }
    /// The checklist items in the project's order.
    func checklistItems(_ index: ProjectIndex) -> [ChecklistItem] {
        items.checklistItems.sorted().map { index.project.checklistItems[$0] }
    }
    /// The required sign-offs in the project's order.
    func requirements(_ index: ProjectIndex) -> [SignoffRequirement] {
        items.requirements.sorted().map { index.project.requirements[$0] }
    }
    /// The recorded sign-offs in the project's order.
    func signoffs(_ index: ProjectIndex) -> [Signoff] { items.signoffs.sorted().map { index.project.signoffs[$0] } }
    /// The deliverables in the project's order.
    func deliverables(_ index: ProjectIndex) -> [Deliverable] {
        items.deliverables.sorted().map { index.project.deliverables[$0] }
    }
    /// The artifacts in the project's order.
    func artifacts(_ index: ProjectIndex) -> [Artifact] {
        items.artifacts.sorted().map { index.project.artifacts[$0] }
    }
    /// The issues in the project's order.
    func issues(_ index: ProjectIndex) -> [Issue] { items.issues.sorted().map { index.project.issues[$0] } }

    /// Whether it holds anything that says what has to be met: a sign-off, a checklist item or a criterion other than
    /// "a decision is recorded".
    func statesConditions(_ index: ProjectIndex) -> Bool {
        !items.requirements.isEmpty || !items.signoffs.isEmpty || !items.checklistItems.isEmpty
            || items.criteria.contains { !index.project.criteria[$0].asksOnlyForDecision }
    }
}
