import MusterModel

/// No issue of a severity or worse is open or accepted.
///
/// An open issue whose severity nobody stated cannot be told, and is unknown. Where the list is only promised, it is
/// pending.
struct NoOpenIssues: Rule {
    static let name = RuleName.noOpenIssues
    let severity: Severity
    let wording = Wording(
        singular: "issue", plural: "issues", met: "closed or below it", failed: "open at this severity or worse",
        pending: "to be listed", unknown: "without a severity or a status that can be read")

    init?(_ requirement: RuleRequirement) {
        guard case .noOpenIssues(let severity) = requirement else { return nil }
        self.severity = severity
    }

    var title: String { "No open issue of severity \(severity.words) or worse" }

    func items(in context: RuleContext) -> [ItemResult] {
        let issues = context.scope.issues(context.index)
        let concerned = issues.filter { concerns($0, in: context) }.map { issue in
            ItemResult(
                entity: .issue(issue.id), title: issue.label,
                assessment: assessment(of: issue, for: context.scope.release), expected: "Closed, or waived",
                owner: issue.owner, mend: context.mends.mend(of: issue, in: context.scope.release))
        }
        return concerned.isEmpty ? IssueListItem.items(in: context, about: "at \(severity.words) or worse") : concerned
    }

    func reason(for items: [ItemResult]) -> String? { IssueListItem.reason(for: items) }

    private func concerns(_ issue: Issue, in context: RuleContext) -> Bool {
        guard let stated = issue.severity else { return issue.isOpen(for: context.scope.release) }
        return stated.rank <= severity.rank
    }

    private func assessment(of issue: Issue, for release: Release?) -> Assessment {
        guard issue.severity != nil else {
            return Assessment(.unknown, "It is open and no severity is stated", at: [issue.location])
        }
        if issue.isFixedAfter(release) {
            return Assessment(.fail, "It is fixed only in \(issue.fixedIn ?? "a later version")", at: [issue.location])
        }
        switch issue.status {
        case .closed, .done: return Assessment(.pass, "It is closed", at: [issue.location])
        case .accepted: return Assessment(.fail, "It is accepted, which takes a waiver here", at: [issue.location])
        case .unknown: return Assessment(.unknown, "Its status cannot be read", at: [issue.location])
        case .open, .todo, .inProgress, .blocked, .pending, .rejected, .signed, .go, .noGo:
            return Assessment(.fail, "It is open", at: [issue.location])
        }
    }
}

extension Severity {
    /// `P0/critical`: both words for its rank.
    var words: String {
        switch self {
        case .p0, .critical: "P0/critical"
        case .p1, .high: "P1/high"
        case .p2, .medium: "P2/medium"
        case .p3, .low: "P3/low"
        }
    }
}
