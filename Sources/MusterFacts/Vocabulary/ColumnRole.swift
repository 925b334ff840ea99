/// What a column of a table holds, told by its title.
enum ColumnRole: Sendable, Equatable {
    case id, item, detail, status, severity, person, role, date, start, due, evidence
    case task, issue, risk, criterion, check, deliverable, milestone, decision, feature, waiver
    case impact, likelihood, mitigation, followUp, workaround, component, affects, fixedIn, firstSeen, resolved
    case pass, fail, accepted
    case signer, signedOn, signature
    case target, actual
    case file, digest, size, platform, algorithm
    case dependsOn, release, reason, approver, until, conditions, progress, resource
    case version, change, count, definition, note
    /// Whether the row must be met.
    case demand
}
