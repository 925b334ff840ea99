/// What a section of a document is about, told by its title.
public enum SectionRole: String, Sendable, CaseIterable {
    case scope, context, objectives, guidance
    case definitionOfReady = "definition-of-ready"
    case definitionOfDone = "definition-of-done"
    /// Verification, validation, acceptance, exit and success criteria.
    case acceptance
    case deliverables, references, tasks, phases, checklist, signoffs, security, decision, attendees, agenda, votes
    case conditions, actions, issues, risks, artifacts, milestones, evidence
    case testSummary = "test-summary"
    case metrics
    case rollback, deployment, support, communication, operations, freeze, backlog, log, waivers
    case versionControl = "version-control"
    /// Decisions one by one, as in minutes ("Decisions taken").
    case decisions
    /// What changed in the document itself.
    case history
    /// What is done already, and what waits for later.
    case completed, deferred
    /// Words that explain the document's own marks.
    case legend
    case example
    /// Advice for readers who meet a problem: nothing under it is an issue of the project, whatever its titles say.
    case troubleshooting
}
