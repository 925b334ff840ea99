import MusterModel
import MusterText

/// Something that has happened by the as-of date, as the feeds of changes tell it.
struct Change: Sendable {
    let date: CivilDate
    /// What kind of entry it is and of what: permanent.
    let key: [String]
    let title: String
    let text: String
    let place: PagePlace
    /// The release that it is about; nil when it names none.
    let release: Release.ID?

    /// The changes of a project, newest first: verdicts, decisions, sign-offs, finished tasks, milestones, issues.
    static func all(in site: Site) -> [Change] {
        let events = (decisions(site) + signoffs(site) + tasks(site) + milestones(site) + issues(site))
            .filter { $0.date <= site.project.asOf }
        return newestFirst(verdicts(site, after: events) + events)
    }

    static func newestFirst(_ changes: [Change]) -> [Change] {
        changes.enumerated().sorted { left, right in
            left.element.date != right.element.date
                ? left.element.date > right.element.date : left.offset < right.offset
        }.map(\.element)
    }
}

extension Change {
    /// A verdict is an entry of its own for each of its words, dated as the latest thing that happened to its release, so that
    /// it is news only when something has changed.
    private static func verdicts(_ site: Site, after events: [Change]) -> [Change] {
        site.project.releases.compactMap { release in
            guard let result = site.report.result(for: release.id) else { return nil }
            let latest = events.filter { $0.release == nil || $0.release == release.id }.map(\.date).max()
            let reasons = result.reasons.prefix(5).map(\.reason)
            return change(
                site, date: latest ?? site.project.asOf, of: .release(release.id),
                key: ["verdict", release.id.text, result.verdict.rawValue],
                title: "\(release.name): \(result.verdict.words)",
                text: ([result.stepsSentence] + reasons).map { $0 + "." }.joined(separator: " "),
                release: release.id)
        }
    }

    private static func decisions(_ site: Site) -> [Change] {
        site.project.decisions.compactMap { decision in
            guard let date = decision.date, decision.modality == .claimed || decision.modality == .observed else {
                return nil
            }
            return change(
                site, date: date, of: .decision(decision.id), key: ["decision", decision.id.text],
                title: "Decision, \(decision.outcome.words): \(decision.title)",
                text: decision.scope.map { "Scope: \($0)" } ?? decision.title, release: decision.release)
        }
    }

    private static func signoffs(_ site: Site) -> [Change] {
        site.project.signoffs.compactMap { signoff in
            guard let date = signoff.date else { return nil }
            let who = site.name(of: .signoff(signoff.id))
            let what = site.name(of: site.entity(of: signoff.scope))
            return change(
                site, date: date, of: .signoff(signoff.id), key: ["signoff", signoff.id.text],
                title: "Sign-off, \(signoff.status.words): \(who), \(what)", text: signoff.assessment.reason,
                release: signoff.release)
        }
    }

    private static func tasks(_ site: Site) -> [Change] {
        site.project.tasks.compactMap { task in
            guard let date = task.completed else { return nil }
            return change(
                site, date: date, of: .task(task.id), key: ["task", task.id.text], title: "Task done: \(task.label)",
                text: task.assessment.reason, release: task.release)
        }
    }

    private static func milestones(_ site: Site) -> [Change] {
        site.project.milestones.compactMap { milestone in
            guard let date = milestone.date else { return nil }
            return change(
                site, date: date, of: .milestone(milestone.id), key: ["milestone", milestone.id.text],
                title: "Milestone: \(milestone.title)", text: site.document(milestone.location.path)?.title ?? "",
                release: milestone.release)
        }
    }

    private static func issues(_ site: Site) -> [Change] {
        site.project.issues.compactMap { issue in
            guard let date = issue.date ?? issue.firstSeen.flatMap(CivilDate.init(iso:)) else { return nil }
            return change(
                site, date: date, of: .issue(issue.id), key: ["issue", issue.id.text],
                title: "Issue, \(issue.status.words): \(site.name(of: .issue(issue.id)))",
                text: issue.severity.map { "Severity \($0.words)" } ?? "No severity is stated", release: issue.release)
        }
    }

    private static func change(
        _ site: Site, date: CivilDate, of entity: EntityReference, key: [String], title: String, text: String,
        release: Release.ID?
    ) -> Change {
        // A reader of feeds shows nothing for an empty text.
        Change(
            date: date, key: key, title: title, text: text.isEmpty ? title : text,
            place: site.place(of: entity) ?? PagePlace(.timeline),
            release: release)
    }
}
