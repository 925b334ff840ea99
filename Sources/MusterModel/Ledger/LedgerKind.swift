/// What a ledger accounts for: the words with which its lines begin.
public enum LedgerKind: String, Sendable, CaseIterable {
    case artifact, check, criterion, decision, deliverable, issue, requirement, signoff, task
}

extension LedgerKind {
    /// The kind and id under which an entity is listed; nil for one that no ledger lists.
    public static func key(of entity: EntityReference) -> LedgerEntry.Key? {
        switch entity {
        case .artifact(let id): LedgerEntry.Key(.artifact, id.text)
        case .checklistItem(let id): LedgerEntry.Key(.check, id.text)
        case .criterion(let id): LedgerEntry.Key(.criterion, id.text)
        case .decision(let id): LedgerEntry.Key(.decision, id.text)
        case .deliverable(let id): LedgerEntry.Key(.deliverable, id.text)
        case .issue(let id): LedgerEntry.Key(.issue, id.text)
        case .requirement(let id): LedgerEntry.Key(.requirement, id.text)
        case .signoff(let id): LedgerEntry.Key(.signoff, id.text)
        case .task(let id): LedgerEntry.Key(.task, id.text)
        case .release, .phase, .risk, .milestone, .role, .gate, .document, .workflow: nil
        }
    }

    /// `check`, `required sign-off`.
    public var noun: String {
        switch self {
        case .artifact, .check, .criterion, .decision, .deliverable, .issue, .task: rawValue
        case .requirement: "required sign-off"
        case .signoff: "sign-off"
        }
    }

    /// `checks`, `criteria`.
    public var plural: String { self == .criterion ? "criteria" : noun + "s" }
}

extension EntityReference {
    /// Kind and id, as the ledger names what a page is about: `issue/ki-003`, `release/v1.0.0`.
    public var ledgerName: String {
        switch self {
        case .release(let id): "release/\(id)"
        case .phase(let id): "phase/\(id)"
        case .risk(let id): "risk/\(id)"
        case .milestone(let id): "milestone/\(id)"
        case .role(let id): "role/\(id)"
        case .gate(let id): "gate/\(id)"
        case .document(let path): "document/\(path)"
        case .workflow(let id): "workflow/\(id)"
        case .task, .criterion, .checklistItem, .requirement, .signoff, .decision, .issue, .artifact, .deliverable:
            LedgerKind.key(of: self)?.description ?? ""
        }
    }
}
