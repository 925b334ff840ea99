import MusterModel
import MusterText

/// The names by which a waiver may call an item, folded.
struct ItemNames {
    let index: ProjectIndex

    /// Its title, the id of its entity, and the code or number that documents write for it.
    func names(of item: ItemResult) -> [String] {
        let names = [item.title] + (item.entity.map(names) ?? [])
        return names.map(\.folded).filter { !$0.isEmpty }.withoutRepeats
    }

    /// The words with a number in the state of an item: `waived, see X-02`, `Ausnahme A1`, folded.
    func codesCited(by item: ItemResult) -> [String] {
        guard let source = source(of: item.entity), let said = index.fact(source)?.details[.statusWords] else {
            return []
        }
        return said.utf8.split {
            $0 == 0x20 || $0 == 0x28 || $0 == 0x29 || $0 == 0x2C || $0 == 0x3A || $0 == 0x5B || $0 == 0x5D
        }
        .map { String(decoding: $0, as: UTF8.self).folded }
        .filter { $0.utf8.contains(where: \.isASCIIDigit) && $0.utf8.count <= 12 }
    }

    private func source(of entity: EntityReference?) -> FactReference? {
        switch entity {
        case .criterion(let id): index.position(id).map { index.project.criteria[$0].source }
        case .checklistItem(let id): index.position(id).map { index.project.checklistItems[$0].source }
        case .task(let id): index.task(id)?.sources.first
        case .release, .phase, .requirement, .signoff, .decision, .issue, .risk, .artifact, .milestone, .deliverable,
            .gate, .document, .workflow, .role, nil:
            nil
        }
    }

    private func names(of entity: EntityReference) -> [String] {
        let project = index.project
        switch entity {
        case .task(let id): return [id.text] + (index.task(id).map { [$0.number, "task \($0.number)"] } ?? [])
        case .checklistItem(let id):
            return [id.text] + (index.position(id).map { project.checklistItems[$0].code }.list)
        case .issue(let id): return [id.text] + (index.issue(id)?.code).list
        case .requirement(let id): return [id.text] + (index.requirement(id)?.role.text).list
        case .signoff(let id): return [id.text] + (index.signoff(id)?.role?.text).list
        case .artifact(let id): return [id.text]
        case .criterion(let id):
            return [id.text] + (index.position(id).flatMap { index.fact(project.criteria[$0].source)?.id }).list
        case .deliverable(let id):
            return [id.text] + (index.position(id).flatMap { project.deliverables[$0].path }).list
        case .role(let id): return [id.text]
        case .document(let path): return [path.text]
        case .release(let id): return [id.text]
        case .phase(let id): return [id.text]
        case .decision(let id): return [id.text]
        case .risk(let id): return [id.text]
        case .milestone(let id): return [id.text]
        case .gate(let id): return [id.text]
        case .workflow(let id): return [id.text]
        }
    }
}
