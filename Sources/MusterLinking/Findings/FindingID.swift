import MusterModel

/// The ids of the findings of linking, each with what it means.
enum FindingID: String, CaseIterable {
    case conflictingClaims = "conflicting-claims"
    case futureClaim = "claim-dated-ahead"
    case bothMarked = "both-marked"
    case duplicateTask = "duplicate-task-id"
    case taskDoneOpenItem = "task-done-with-open-item"
    case taskDoneUnsigned = "task-done-without-sign-off"
    case missingDeliverable = "missing-deliverable"
    case digestMismatch = "digest-mismatch"
    case digestDisagreement = "digest-disagreement"
    case digestUnusable = "digest-unusable"
    case artifactAbsent = "artifact-absent"
    case artifactUnlisted = "artifact-unlisted"
    case digestReused = "digest-reused"
    case artifactLabel = "artifact-label"
    case missingEvidence = "missing-evidence"
    case evidenceEmpty = "evidence-proves-nothing"
    case evidenceOpen = "evidence-not-met"
    case unresolvedReference = "unresolved-reference"
    case movedDocument = "moved-document"
    case unresolvedDependency = "unresolved-dependency"
    case oneAuthority = "one-authority"
    case undatedSignoff = "sign-off-without-date"
    case overdueSignoff = "sign-off-overdue"
    case missingLogEntry = "missing-log-entry"
    case foreignSigner = "sign-off-by-other-person"
    case lookalikeName = "look-alike-name"
    case summaryDisagrees = "summary-disagrees"
    case decisionWithoutRelease = "decision-without-release"
    case roleShortForm = "role-short-form"
    case unknownRole = "unknown-role"
    case incompleteWaiver = "incomplete-waiver"

    /// A finding of this kind with the severity that its explanation gives.
    func finding(
        _ message: String, at locations: [SourceLocation], suggestion: String? = nil,
        entities: [EntityReference] = [], releases: [Release.ID?] = []
    ) -> Finding {
        Finding(
            id: rawValue, severity: explanation.severity, message: message, locations: locations,
            suggestion: suggestion, entities: entities, releases: Set(releases.compactMap(\.self)).sorted())
    }
}
