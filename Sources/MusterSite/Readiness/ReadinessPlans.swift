import MusterModel
import MusterText

/// A milestone of `readiness.json`.
struct ReadinessMilestone: Sendable {
    private let milestone: Milestone
    private let site: Site

    init(_ milestone: Milestone, _ site: Site) {
        self.milestone = milestone
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(milestone.id.text),
            "page": .page(.milestone(milestone.id), site),
            "sources": .sources([milestone.location]),
            "title": .string(milestone.title),
            "date": .date(milestone.date),
            "status": .optional(milestone.status?.rawValue),
            "release": .id(milestone.release),
        ]
    }
}

/// A deliverable of `readiness.json`.
struct ReadinessDeliverable: Sendable {
    private let deliverable: Deliverable
    private let site: Site

    init(_ deliverable: Deliverable, _ site: Site) {
        self.deliverable = deliverable
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(deliverable.id.text),
            "page": .page(.deliverable(deliverable.id), site),
            "sources": .sources([deliverable.location]),
            "title": .string(deliverable.title),
            "path": .optional(deliverable.path),
            "file": .optional(deliverable.file?.text),
            "task": .id(deliverable.task),
            "phase": .id(deliverable.phase),
            "release": .id(deliverable.release),
            "assessment": .assessment(deliverable.assessment),
        ]
    }
}

/// A workflow template of `readiness.json`.
struct ReadinessWorkflow: Sendable {
    private let workflow: Workflow
    private let site: Site

    init(_ workflow: Workflow, _ site: Site) {
        self.workflow = workflow
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(workflow.id.text),
            "page": .page(.workflow(workflow.id), site),
            "sources": .sources([SourceLocation(path: workflow.path, line: 1)]),
            "title": .string(workflow.title),
        ]
    }
}

/// A waiver of `readiness.json`; its `id` is the item that it covers, as written.
struct ReadinessWaiver: Sendable {
    private let waiver: Waiver

    init(_ waiver: Waiver) { self.waiver = waiver }

    var json: JSON {
        [
            "id": .string(waiver.entity),
            "page": .string(PageAddress.gates.text),
            "sources": .sources([waiver.location]),
            "rule": .string(waiver.rule),
            "reason": .optional(waiver.reason),
            "approver": .optional(waiver.approver),
            "until": .date(waiver.until),
            "release": .id(waiver.release),
        ]
    }
}

/// A file of `readiness.json` that was not read; its `id` is its path.
struct ReadinessUnread: Sendable {
    private let file: Project.UnreadFile

    init(_ file: Project.UnreadFile) { self.file = file }

    var json: JSON {
        [
            "id": .string(file.path.text),
            "page": .string(PageAddress.reading.text),
            "sources": .array([]),
            "reason": .string(file.reason),
            "failure": .bool(file.isFailure),
        ]
    }
}
