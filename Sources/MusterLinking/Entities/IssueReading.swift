import MusterModel
import MusterText

/// Reads the status of an issue: open unless somebody really closed or accepted it.
enum IssueReading {
    /// Open, closed or accepted; a draft closes nothing, and neither does a claim for a day still to come.
    static func status(of fact: Fact, in sources: ProjectSources, at reference: FactReference) -> FactStatus {
        switch fact.status {
        case .closed, .done: isReallyClosed(fact, sources, reference) ? .closed : .open
        case .accepted: sources.record(of: reference).isDraft ? .open : .accepted
        case .inProgress: .inProgress
        case .blocked: .blocked
        case .unknown: .unknown
        case nil, .open, .todo, .pending, .rejected, .signed, .go, .noGo: .open
        }
    }

    /// The lower, the worse.
    static func weight(_ status: FactStatus) -> Int {
        switch status {
        case .open, .todo, .pending, .rejected, .signed, .go, .noGo: 0
        case .inProgress, .blocked: 1
        case .unknown: 2
        case .accepted: 3
        case .closed, .done: 4
        }
    }

    private static func isReallyClosed(_ fact: Fact, _ sources: ProjectSources, _ reference: FactReference) -> Bool {
        let words = Words(fact.details[.statusWords] ?? "")
        let isPartial = words.containAny([
            "reopened", "re opened", "fix merged", "not verified", "unverified", "to be verified",
        ])
        let isAhead = (fact.date.map { $0 > sources.asOf } ?? false)
        return !isPartial && !isAhead && !sources.record(of: reference).isDraft
    }
}
