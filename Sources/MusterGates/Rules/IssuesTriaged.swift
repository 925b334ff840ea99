import MusterModel

/// Something was decided on every issue of a severity or worse: closed, accepted, or put off to a named later version.
struct IssuesTriaged: Rule {
    static let name = RuleName.issuesTriaged
    let severity: Severity
    let wording = Wording(
        singular: "issue", plural: "issues", met: "decided on", failed: "not decided on", pending: "not decided on",
        unknown: "without a severity or a status that can be read")

    init?(_ requirement: RuleRequirement) {
        guard case .issuesTriaged(let severity) = requirement else { return nil }
        self.severity = severity
    }

    var title: String { "Issues of severity \(severity.words) or worse triaged" }

    func items(in context: RuleContext) -> [ItemResult] {
        let concerned = context.scope.issues(context.index).filter(concerns).map { issue in
            ItemResult(
                entity: .issue(issue.id), title: issue.label,
                assessment: assessment(of: issue, for: context.scope.release),
                expected: "Closed, accepted, or put off to a later version", owner: issue.owner,
                mend: context.mends.triage(of: issue))
        }
        return concerned.isEmpty ? IssueListItem.items(in: context, about: "at \(severity.words) or worse") : concerned
    }

    func reason(for items: [ItemResult]) -> String? { IssueListItem.reason(for: items) }

    private func concerns(_ issue: Issue) -> Bool {
        issue.severity.map { $0.rank <= severity.rank } ?? issue.isOpen
    }

    private func assessment(of issue: Issue, for release: Release?) -> Assessment {
        guard issue.severity != nil else {
            return Assessment(.unknown, "It is open and no severity is stated", at: [issue.location])
        }
        switch issue.status {
        case .closed, .done: return Assessment(.pass, "It is closed", at: [issue.location])
        case .accepted: return Assessment(.pass, "It is accepted", at: [issue.location])
        case .unknown: return Assessment(.unknown, "Its status cannot be read", at: [issue.location])
        case .open, .todo, .inProgress, .blocked, .pending, .rejected, .signed, .go, .noGo: break
        }
        guard issue.isFixedAfter(release) else {
            return Assessment(.pending, "It is open and nothing is decided on it", at: [issue.location])
        }
        return Assessment(.pass, "It is put off to \(issue.fixedIn ?? "a later version")", at: [issue.location])
    }
}
