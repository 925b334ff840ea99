import MusterModel
import MusterText

/// The decision pack of a release, to print: the agenda of its review with what answers each item, votes and the record.
struct PackPage: HTMLPage {
    static let template = "pack"

    let release: Release
    private let releasePage: PageAddress

    static func all(in site: Site) -> [PackPage] {
        site.project.releases.compactMap { release in
            site.addresses.page(of: .release(release.id)).map { PackPage(release: release, releasePage: $0) }
        }
    }

    /// Where the pack of the release with a page is.
    static func address(of release: PageAddress) -> PageAddress { release.page("pack") }

    var address: PageAddress { PackPage.address(of: releasePage) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "Decision pack: \(release.name)", section: .overview, parents: [(releasePage, release.name)],
            isStamped: true)
    }

    func content(_ view: PageView) -> TemplateValue {
        let result = view.site.report.result(for: release.id)
        let recorded = result?.recorded.flatMap { view.site.index.decisions[$0] }
        let agenda = Agenda(release, isHeld: recorded != nil, in: view.site)
        let slots = slots(agenda, view)
        let blockers = BlockerTree(result?.blockers ?? [], of: release.id, view)
        return [
            "banner": VerdictBanner(release: release, result: result, view: view).value,
            "name": .text(release.name),
            "project": .text(view.site.project.name),
            "blockers": blockers.groups(showing: 3, isBrief: true),
            "agendaSource": .optional(agenda.source) { view.source($0).value },
            "items": .list(slots.prefix(agenda.items.count).map(\.value)),
            "uncovered": .list(slots.dropFirst(agenda.items.count).filter { !$0.isEmpty }.map(\.value)),
            "votes": .list(votes(view)),
            "blanks": .list([1, 2, 3].map { .number($0) }),
            "recorded": .list(recorded.map { [DecisionCard($0, view).value] } ?? []),
            "known": .optional(recorded.flatMap { DecisionMemory($0, of: release, view) }) { $0.value },
            "outcomes": .list(of: ["GO", "CONDITIONAL", "NO-GO"]) { .text($0) },
        ]
    }

    /// The items of the agenda, then the topics that it leaves out; each rule is listed at the first that asks for it.
    private func slots(_ agenda: Agenda, _ view: PageView) -> [AgendaSlot] {
        let beside = agenda.uncovered.map { Agenda.Item(title: $0.title, notes: [], topics: [$0], location: nil) }
        var shown: [AgendaSlot.RulePlace: Int] = [:]
        return (agenda.items + beside).enumerated().map { position, item in
            let slot = AgendaSlot(item: item, number: position + 1, release: release, view: view, shown: shown)
            for place in slot.places where shown[place] == nil { shown[place] = position + 1 }
            return slot
        }
    }

    /// The sign-offs that the release asks for, each with what is recorded of it.
    private func votes(_ view: PageView) -> [TemplateValue] {
        let tasks = Set(release.launchTasks)
        let asked = view.site.project.requirements.filter { requirement in
            switch requirement.scope {
            case .release(let id): id == release.id
            case .task(let id): tasks.contains(id)
            case .document(let path): release.reviews.contains(path)
            case .phase: false
            }
        }
        var seen = Set<Role.ID>()
        return asked.filter { seen.insert($0.role).inserted }.map { requirement in
            let answer = requirement.answers.compactMap { view.site.index.signoffs[$0] }.first
            return [
                "role": view.link(.role(requirement.role)).value,
                "isVeto": .bool(requirement.isVeto),
                "tag": RoleSignoffs.tag(requirement.assessment.state).value,
                "person": .optional(answer?.person),
                "date": .date(answer?.date),
                "source": view.source(answer?.location ?? requirement.location).value,
            ]
        }
    }
}
