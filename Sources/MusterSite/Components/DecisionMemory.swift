import MusterModel
import MusterText

/// What was known when a decision was taken, and what came later, by the dates that documents give: the partial
/// `decision-memory`.
struct DecisionMemory: Sendable {
    private let date: CivilDate
    private let before: [TimelineEvent]
    private let after: [TimelineEvent]
    private let undated: Int
    private let findings: [(number: Int, finding: Finding)]
    private let view: PageView

    private static let shown = 15

    /// Nil for a decision without a date.
    init?(_ decision: Decision, of release: Release, _ view: PageView) {
        guard let date = decision.date else { return nil }
        self.date = date
        self.view = view
        let documents = Set(release.documents + release.reviews)
        let tasks = Set(view.site.project.tasks.filter { $0.release == release.id }.map(\.id) + release.launchTasks)
        let events = TimelineEvent.all(in: view.site).filter { event in
            if case .task(let id) = event.entity, tasks.contains(id) { return true }
            return event.location.map { documents.contains($0.path) } ?? false
        }
        before = events.filter { $0.date <= date && $0.kind != .milestone }
        after = events.filter { $0.date > date && $0.date <= view.site.project.asOf && $0.kind != .milestone }
        undated = view.site.project.signoffs.filter { $0.release == release.id && $0.date == nil }.count
        findings = view.site.findings.ordered.enumerated().map { (number: $0 + 1, finding: $1) }
            .filter { $0.finding.entities.contains(.decision(decision.id)) }
    }

    var value: TemplateValue {
        let members: TemplateValue = [
            "date": DateStamp(date).value,
            "counts": .text(words),
            "later": .list(of: after.prefix(Self.shown)) { $0.value(view) },
            "moreLater": .optional(after.count > Self.shown ? "and \(after.count - Self.shown) more" : nil),
            "findings": .list(of: findings) { FindingRow($0.finding, number: $0.number, view).brief },
        ]
        return members.announcingLists
    }

    private var words: String {
        let parts = TimelineEvent.Kind.allCases.compactMap { kind -> String? in
            let count = before.count { $0.kind == kind }
            return count > 0 ? counted(count, kind.one.asciiLowercased) : nil
        }
        let dated = parts.isEmpty ? "Nothing" : listed(parts)
        return "\(dated) dated on or before that day; \(counted(undated, "recorded sign-off")) without a date."
    }
}
