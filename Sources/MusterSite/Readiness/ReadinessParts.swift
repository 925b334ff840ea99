import MusterModel
import MusterText

// The parts that entities of `readiness.json` share.

extension JSON {
    /// A day as `YYYY-MM-DD`, or null.
    static func date(_ date: CivilDate?) -> JSON { .optional(date?.description) }

    /// Places as `{"path", "line"}`, in order.
    static func sources(_ locations: [SourceLocation]) -> JSON {
        .array(locations.map { ["path": .string($0.path.text), "line": .integer($0.line)] })
    }

    /// An assessment as `{"state", "reason", "sources"}`.
    static func assessment(_ assessment: Assessment) -> JSON {
        [
            "state": .string(assessment.state.rawValue), "reason": .string(assessment.reason),
            "sources": .sources(assessment.locations),
        ]
    }

    /// Ids as texts.
    static func ids<Entity>(_ ids: [Identifier<Entity>]) -> JSON { .array(ids.map { .string($0.text) }) }

    /// An id as text, or null.
    static func id<Entity>(_ id: Identifier<Entity>?) -> JSON { .optional(id?.text) }

    /// The address of the page that shows an entity, relative to the site's root, with the place on it; or null.
    static func page(_ entity: EntityReference, _ site: Site) -> JSON {
        .optional(site.place(of: entity).map { $0.page.text + ($0.anchor.map { "#" + $0 } ?? "") })
    }

    /// What an entity is, and its id.
    static func entity(_ entity: EntityReference) -> JSON {
        let (kind, id) = entity.parts
        return ["kind": .string(kind), "id": .string(id)]
    }
}

extension EntityReference {
    /// The word for the kind in `readiness.json`, and the id.
    var parts: (kind: String, id: String) {
        switch self {
        case .release(let id): ("release", id.text)
        case .phase(let id): ("phase", id.text)
        case .task(let id): ("task", id.text)
        case .criterion(let id): ("criterion", id.text)
        case .checklistItem(let id): ("checklist_item", id.text)
        case .requirement(let id): ("required_signoff", id.text)
        case .signoff(let id): ("signoff", id.text)
        case .decision(let id): ("decision", id.text)
        case .issue(let id): ("issue", id.text)
        case .risk(let id): ("risk", id.text)
        case .artifact(let id): ("artifact", id.text)
        case .milestone(let id): ("milestone", id.text)
        case .deliverable(let id): ("deliverable", id.text)
        case .role(let id): ("role", id.text)
        case .gate(let id): ("gate", id.text)
        case .document(let path): ("document", path.text)
        case .workflow(let id): ("workflow", id.text)
        }
    }
}

extension Tally {
    /// The number of items in each state that occurs, worst first.
    var json: JSON {
        .object(State.allCases.filter { self[$0] > 0 }.map { JSON.Member($0.rawValue, .integer(self[$0])) })
    }
}
