import MusterModel
import MusterText

/// What happened lately: what documents date, and what differs from the ledger.
struct RecentChanges: Sendable {
    /// The day after which things count as new.
    let since: CivilDate
    /// Why that day: `the last 7 days`.
    let reason: String
    /// Newest first.
    let events: [TimelineEvent]
    /// What the ledger lists and the documents say otherwise now.
    let differences: [LedgerAccount.Listed]

    init(_ site: Site) {
        let start = RecentChanges.start(site.project)
        since = start.date
        reason = start.reason
        let asOf = site.project.asOf
        // What is due on the day itself is a date to come.
        events = TimelineEvent.all(in: site)
            .filter { $0.date > start.date && ($0.isDue ? $0.date < asOf : $0.date <= asOf) }.reversed()
        differences = site.project.ledger?.listed.filter { $0.relation != .unchanged } ?? []
    }

    /// The configured day or release, else the newest tag of a release that is out, else seven days before.
    private static func start(_ project: Project) -> (date: CivilDate, reason: String) {
        if let configured = project.configuration.changesSince {
            if let date = CivilDate(iso: configured) { return (date, "since \(date.words)") }
            let named = project.releases.first {
                $0.id.text.hasSameBytes(as: configured) || $0.name.hasSameBytes(as: configured)
            }
            if let date = named?.tag?.date { return (date, "since \(configured), \(date.words)") }
        }
        let tags = project.releases.compactMap(\.tag).filter { ($0.date ?? project.asOf) < project.asOf }
        if let newest = tags.max(by: { ($0.date ?? project.asOf) < ($1.date ?? project.asOf) }), let date = newest.date
        {
            return (date, "since \(newest.name), \(date.words)")
        }
        let date = project.asOf.adding(days: -7)
        return (date, "in the 7 days before \(project.asOf.words)")
    }
}

extension LedgerAccount.Relation {
    /// What became of the entry, as a tag.
    var tag: StatusTag {
        switch self {
        case .unchanged: StatusTag("Unchanged", .neutral)
        case .changed: StatusTag("Other words", .stale)
        case .moved: StatusTag("Moved", .note)
        case .replaced: StatusTag("Replaced", .unknown)
        case .gone: StatusTag("Gone", .unknown)
        }
    }
}
