import MusterModel
import MusterText

extension Site {
    /// What an entity is called on pages; its id when the project does not hold it.
    func name(of entity: EntityReference) -> String {
        switch entity {
        case .release(let id): index.releases[id]?.name ?? id.text
        case .phase(let id): index.phases[id]?.label ?? id.text
        case .task(let id): index.tasks[id]?.label ?? id.text
        case .criterion(let id): index.criteria[id]?.title ?? id.text
        case .checklistItem(let id): index.checklistItems[id].map { join($0.code, $0.title) } ?? id.text
        case .requirement(let id): index.requirements[id].map { name(of: .role($0.role)) } ?? id.text
        case .signoff(let id): index.signoffs[id].map(signer) ?? id.text
        case .decision(let id): index.decisions[id]?.title ?? id.text
        case .issue(let id): index.issues[id].map { join($0.code, $0.title) } ?? id.text
        case .risk(let id): index.risks[id].map { join($0.code, $0.title) } ?? id.text
        case .artifact(let id): index.artifacts[id]?.file ?? id.text
        case .milestone(let id): index.milestones[id]?.title ?? id.text
        case .deliverable(let id): index.deliverables[id]?.title ?? id.text
        case .role(let id): index.roles[id]?.name ?? id.text
        case .gate(let id): index.gates[id].map { gateName($0.gate) } ?? id.text
        case .document(let path): path.name
        case .workflow(let id): index.workflows[id]?.title ?? id.text
        }
    }

    /// A gate's name as a title, with its release where the name alone does not tell: `Launch of v1.0.0`.
    func gateName(_ gate: Gate) -> String { plainName(gate).capitalizedWord }

    private func plainName(_ gate: Gate) -> String {
        guard gate.kind == .launch, let release = gate.release else { return gate.name }
        let name = name(of: .release(release))
        return gate.name.containsBytes(name) ? gate.name : "\(gate.name) of \(name)"
    }

    /// What a sign-off is about, as briefly as it is told apart from others: `Task 7.6`; a document by its title.
    func shortName(of scope: SignoffScope) -> String {
        switch scope {
        case .task(let id): index.tasks[id]?.shortLabel ?? id.text
        case .phase(let id): index.phases[id]?.shortLabel ?? id.text
        case .document(let path): document(path)?.title ?? path.name
        case .release: name(of: entity(of: scope))
        }
    }

    /// The entity that a sign-off is about.
    func entity(of scope: SignoffScope) -> EntityReference {
        switch scope {
        case .task(let id): .task(id)
        case .phase(let id): .phase(id)
        case .release(let id): .release(id)
        case .document(let path): .document(path)
        }
    }

    private func signer(_ signoff: Signoff) -> String {
        signoff.role.map { name(of: .role($0)) } ?? signoff.person ?? "nobody named"
    }

    private func join(_ code: String, _ title: String) -> String { code.isEmpty ? title : "\(code) \(title)" }
}

extension Phase {
    /// `Phase 7: Title`; without what would only repeat the other.
    var label: String { ownTitle.map { number.isEmpty ? $0 : "\(shortLabel): \($0)" } ?? shortLabel }

    /// Its title; nil when that says no more than ``shortLabel``.
    var ownTitle: String? {
        let says = title.folded
        return says.isEmpty || (!number.isEmpty && says.utf8.elementsEqual(shortLabel.folded.utf8)) ? nil : title
    }

    /// `Phase 7`; the title when it has no number.
    var shortLabel: String { number.isEmpty ? title : "Phase \(number)" }
}

extension MusterModel.Task {
    /// `7.6 Title`.
    var label: String { number.isEmpty ? title : "\(number) \(title)" }

    /// `Task 7.6`; the title when it has no number.
    var shortLabel: String { number.isEmpty ? title : "Task \(number)" }
}
