import MusterModel
import MusterText

/// Something with a date.
struct TimelineEvent: Sendable {
    let date: CivilDate
    let kind: Kind
    let title: String
    let entity: EntityReference
    let location: SourceLocation?
    /// Whether it is still to be done: a date that nobody has claimed to have met.
    var isDue = false

    /// The lanes of the chart, from the top.
    enum Kind: String, Sendable, CaseIterable {
        case milestone, decision, signoff, task, issue

        var words: String {
            switch self {
            case .milestone: "Milestones"
            case .decision: "Decisions"
            case .signoff: "Sign-offs"
            case .task: "Tasks"
            case .issue: "Issues"
            }
        }

        var one: String {
            switch self {
            case .milestone: "Milestone"
            case .decision: "Decision"
            case .signoff: "Sign-off"
            case .task: "Task"
            case .issue: "Issue"
            }
        }
    }

    /// All dated events of a project, oldest first.
    static func all(in site: Site) -> [TimelineEvent] {
        let events =
            targets(site) + milestones(site, besides: targets(site)) + decisions(site) + signoffs(site) + tasks(site)
            + issues(site)
        return events.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    /// Those of the as-of date and later, nearest first; the latest ones again when nothing is ahead is not their job.
    static func upcoming(in site: Site) -> [TimelineEvent] { all(in: site).filter { $0.date >= site.project.asOf } }

    func value(_ view: PageView) -> TemplateValue {
        [
            "date": DateStamp(date).value,
            "distance": .text(date.distance(from: view.site.project.asOf)),
            "kind": .text(kind.one),
            "title": view.link(entity, title).value,
            "source": .optional(location) { view.source($0).value },
        ]
    }
}

extension TimelineEvent {
    private static func targets(_ site: Site) -> [TimelineEvent] {
        site.project.releases.compactMap { release in
            release.target.map {
                TimelineEvent(
                    date: $0, kind: .milestone, title: "Target date of \(release.name)", entity: .release(release.id),
                    location: release.locations.first)
            }
        }
    }

    /// - Parameter targets: what a milestone in the same words on the same day would only repeat.
    private static func milestones(_ site: Site, besides targets: [TimelineEvent]) -> [TimelineEvent] {
        let events = site.project.milestones.compactMap { milestone in
            milestone.date.map {
                TimelineEvent(
                    date: $0, kind: .milestone, title: title(milestone, site), entity: .milestone(milestone.id),
                    location: milestone.location)
            }
        }
        return events.filter { event in
            !targets.contains { $0.date == event.date && $0.title.hasSameBytes(as: event.title) }
        }
    }

    /// Its words; for a bare "Date" the document that it dates, for another "Target date" with the release or else the
    /// document that it is about.
    private static func title(_ milestone: Milestone, _ site: Site) -> String {
        let words = milestone.title.asciiLowercased.split(onByte: UInt8(ascii: " "))
        guard words.count <= 2, words.last == "date", let document = site.document(milestone.location.path) else {
            return milestone.title
        }
        if words.count == 1 { return document.title }
        return "\(milestone.title) of \(milestone.release.map { site.name(of: .release($0)) } ?? document.title)"
    }

    private static func issues(_ site: Site) -> [TimelineEvent] {
        site.project.issues.compactMap { issue in
            issue.date.map {
                TimelineEvent(
                    date: $0, kind: .issue,
                    title: "\(site.name(of: .issue(issue.id))), \(issue.status.words.asciiLowercased)",
                    entity: .issue(issue.id), location: issue.location)
            }
        }
    }

    private static func decisions(_ site: Site) -> [TimelineEvent] {
        site.project.decisions.filter { $0.modality == .claimed || $0.modality == .observed }.compactMap { decision in
            decision.date.map {
                TimelineEvent(
                    date: $0, kind: .decision, title: title(decision),
                    entity: .decision(decision.id), location: decision.location)
            }
        }
    }

    /// Its words, after its outcome unless they begin with that.
    private static func title(_ decision: Decision) -> String {
        let outcome = decision.outcome.words
        return decision.title.folded.startsWithBytes(outcome.folded) ? decision.title : "\(outcome): \(decision.title)"
    }

    /// The role, with the person where both are named.
    private static func signer(_ signoff: Signoff, _ site: Site) -> String {
        let name = site.name(of: .signoff(signoff.id))
        guard let person = signoff.person, !name.hasSameBytes(as: person) else { return name }
        return "\(name) (\(person))"
    }

    private static func signoffs(_ site: Site) -> [TimelineEvent] {
        site.project.signoffs.filter { $0.assessment.state == .pass }.compactMap { signoff in
            signoff.date.map {
                TimelineEvent(
                    date: $0, kind: .signoff,
                    title: "\(signer(signoff, site)) signed \(site.shortName(of: signoff.scope))",
                    entity: .signoff(signoff.id), location: signoff.location)
            }
        }
    }

    private static func stage(_ task: MusterModel.Task, _ site: Site) -> String {
        guard task.completed == nil, let due = task.due else { return "Done" }
        return due < site.project.asOf ? "Overdue" : "Due"
    }

    private static func tasks(_ site: Site) -> [TimelineEvent] {
        site.project.tasks.compactMap { task in
            (task.completed ?? task.due).map {
                TimelineEvent(
                    date: $0, kind: .task, title: "\(stage(task, site)): \(task.label)",
                    entity: .task(task.id), location: task.locations.first, isDue: task.completed == nil)
            }
        }
    }
}
