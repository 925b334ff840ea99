import MusterModel

extension FactStatus {
    var words: String {
        switch self {
        case .done: "Done"
        case .todo: "To do"
        case .inProgress: "In progress"
        case .blocked: "Blocked"
        case .rejected: "Rejected"
        case .signed: "Signed"
        case .pending: "Pending"
        case .open: "Open"
        case .closed: "Closed"
        case .accepted: "Accepted"
        case .go: "GO"
        case .noGo: "NO-GO"
        case .unknown: "Unclear"
        }
    }

    var tone: Tone {
        switch self {
        case .done, .signed, .closed, .go: .pass
        case .accepted: .waived
        case .todo, .inProgress, .blocked, .pending: .pending
        case .open, .rejected, .noGo: .fail
        case .unknown: .unknown
        }
    }
}

extension Severity {
    /// `P0`, or the word with a capital.
    var words: String {
        switch self {
        case .p0, .p1, .p2, .p3: rawValue
        case .critical: "Critical"
        case .high: "High"
        case .medium: "Medium"
        case .low: "Low"
        }
    }

    var tone: Tone {
        switch rank {
        case 0: .fail
        case 1: .stale
        case 2: .pending
        default: .neutral
        }
    }
}

extension Decision.Outcome {
    var words: String {
        switch self {
        case .go: "GO"
        case .conditional: "Conditional GO"
        case .noGo: "NO-GO"
        case .pending: "Pending"
        case .accepted: "Accepted"
        case .rejected: "Rejected"
        case .unknown: "Unclear"
        }
    }

    var tone: Tone {
        switch self {
        case .go, .accepted: .pass
        case .conditional: .waived
        case .noGo, .rejected: .fail
        case .pending: .pending
        case .unknown: .unknown
        }
    }
}

extension Artifact.Check {
    var words: String {
        switch self {
        case .verified: "Verified"
        case .mismatch: "Mismatch"
        case .disagreement: "Documents disagree"
        case .absent: "File absent"
        case .notChecked: "Not checked"
        case .unusable: "Digest unusable"
        case .toFollow: "To follow"
        }
    }

    var tone: Tone {
        switch self {
        case .verified: .pass
        case .mismatch, .disagreement: .fail
        case .absent, .unusable: .unknown
        case .notChecked: .neutral
        case .toFollow: .pending
        }
    }
}

extension DiagnosticSeverity {
    var words: String {
        switch self {
        case .error: "Error"
        case .warning: "Warning"
        case .note: "Note"
        }
    }

    var tone: Tone {
        switch self {
        case .error: .fail
        case .warning: .pending
        case .note: .note
        }
    }
}

extension Modality {
    var words: String {
        switch self {
        case .required: "Required"
        case .planned: "Planned"
        case .claimed: "Claimed"
        case .observed: "Observed"
        }
    }
}

extension DocumentKind {
    var words: String {
        switch self {
        case .taskSpec: "Task specification"
        case .progressLog: "Progress log"
        case .knownIssues: "Known issues"
        case .readinessReview: "Readiness review"
        case .checklist: "Checklist"
        case .checksums: "Checksums"
        case .riskRegister: "Risk register"
        case .workflow: "Workflow template"
        case .minutes: "Minutes"
        case .roadmap: "Roadmap"
        case .other: "Other document"
        }
    }
}

extension FactKind {
    /// One of them, and several.
    var words: (one: String, several: String) {
        switch self {
        case .phase: ("phase", "phases")
        case .task: ("task", "tasks")
        case .criterion: ("criterion", "criteria")
        case .checklistItem: ("checklist item", "checklist items")
        case .requiredSignoff: ("required sign-off", "required sign-offs")
        case .signoff: ("sign-off", "sign-offs")
        case .decision: ("decision", "decisions")
        case .issue: ("issue", "issues")
        case .risk: ("risk", "risks")
        case .artifact: ("artifact", "artifacts")
        case .milestone: ("milestone", "milestones")
        case .deliverable: ("deliverable", "deliverables")
        case .reference: ("reference", "references")
        }
    }
}
