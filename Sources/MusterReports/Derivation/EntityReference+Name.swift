import MusterModel

extension EntityReference {
    /// The name by which `muster explain` knows it, `kind:id`; nil for what it does not derive.
    var explainedName: String? {
        switch self {
        case .release(let id): "release:\(id)"
        case .task(let id): "task:\(id)"
        case .criterion(let id): "criterion:\(id)"
        case .checklistItem(let id): "check:\(id)"
        case .requirement(let id): "requirement:\(id)"
        case .signoff(let id): "signoff:\(id)"
        case .decision(let id): "decision:\(id)"
        case .issue(let id): "issue:\(id)"
        case .artifact(let id): "artifact:\(id)"
        case .deliverable(let id): "deliverable:\(id)"
        case .role(let id): "role:\(id)"
        case .gate(let id): "gate:\(id)"
        case .phase, .risk, .milestone, .document, .workflow: nil
        }
    }
}
