/// What kind of document a file is; the raw values are those of the JSON contract.
public enum DocumentKind: String, Sendable, CaseIterable {
    case taskSpec = "task-spec"
    case progressLog = "progress-log"
    case knownIssues = "known-issues"
    case readinessReview = "readiness-review"
    case checklist, checksums
    case riskRegister = "risk-register"
    /// A template of phases, roles and deliverables: no record of progress.
    case workflow
    case minutes, roadmap, other
}
