import MusterModel
import MusterText

/// A phase of `readiness.json`.
struct ReadinessPhase: Sendable {
    private let phase: Phase
    private let site: Site

    init(_ phase: Phase, _ site: Site) {
        self.phase = phase
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(phase.id.text),
            "page": .page(.phase(phase.id), site),
            "sources": .sources(phase.locations),
            "number": .string(phase.number),
            "title": .string(phase.title),
            "kickoff": .id(phase.kickoff),
            "tasks": .ids(phase.tasks),
            "claimed": phase.claimed.map(JSON.assessment) ?? .null,
        ]
    }
}

/// A task of `readiness.json` with its criteria and checklist.
struct ReadinessTask: Sendable {
    private let task: MusterModel.Task
    private let site: Site

    init(_ task: MusterModel.Task, _ site: Site) {
        self.task = task
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(task.id.text),
            "page": .page(.task(task.id), site),
            "sources": .sources(task.locations),
            "number": .string(task.number),
            "title": .string(task.title),
            "phase": .id(task.phase),
            "release": .id(task.release),
            "owner": .optional(task.owner),
            "due": .date(task.due),
            "completed": .date(task.completed),
            "kickoff": .bool(task.isKickoff),
            "launch": .bool(task.isLaunch),
            "backlog": .bool(task.isBacklog),
            "assessment": .assessment(task.assessment),
            "dependsOn": .ids(task.dependsOn),
            "criteria": .array(task.criteria.compactMap { site.index.criteria[$0] }.map(criterion)),
            "checklist": .array(task.checklistItems.compactMap { site.index.checklistItems[$0] }.map(item)),
            "requiredSignoffs": .ids(task.requirements),
            "demandedCommit": task.commitMessage.map(demandedCommit) ?? .null,
        ]
    }

    private func demandedCommit(_ message: String) -> JSON {
        let (state, hash): (String, String?) =
            switch task.commit {
            case .found(let commit): ("found", commit.hash)
            case .absent: ("absent", nil)
            case .unknown, nil: ("unknown", nil)
            }
        return ["message": .string(message), "state": .string(state), "commit": .optional(hash)]
    }

    private func criterion(_ criterion: Criterion) -> JSON {
        [
            "id": .string(criterion.id.text),
            "page": .page(.criterion(criterion.id), site),
            "sources": .sources([criterion.location]),
            "title": .string(criterion.title),
            "section": .optional(criterion.role?.rawValue),
            "assessment": .assessment(criterion.assessment),
        ]
    }

    private func item(_ item: ChecklistItem) -> JSON {
        [
            "id": .string(item.id.text),
            "page": .page(.checklistItem(item.id), site),
            "sources": .sources([item.location]),
            "code": .string(item.code),
            "title": .string(item.title),
            "assessment": .assessment(item.assessment),
        ]
    }
}
