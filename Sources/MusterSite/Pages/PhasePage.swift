import MusterModel
import MusterText

/// One phase, from its Definition of Ready to its exit gate.
struct PhasePage: HTMLPage {
    static let template = "phase"

    let phase: Phase
    let address: PageAddress

    static func all(in site: Site) -> [PhasePage] {
        site.project.phases.compactMap { phase in
            site.addresses.page(of: .phase(phase.id)).map { PhasePage(phase: phase, address: $0) }
        }
    }

    func head(in site: Site) -> PageHead {
        PageHead(title: phase.label, section: .phases, parents: [(.phases, "Phases")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let logs = phase.logs.compactMap(site.document)
        let tasks = phase.tasks.compactMap { site.index.tasks[$0] }
        let ready = site.backlinks.ready(of: phase.id)
        let deliverables = site.backlinks.deliverables(of: phase.id)
        let log = LogEntry.newestFirst(logs)
        return [
            "title": .text(phase.label),
            "card": PhaseCard(phase: phase, view: view).value,
            "kickoff": .optional(phase.kickoff) { view.link(.task($0)).value },
            "criteria": .list(of: ready.prefix(Self.shownRows)) { CriterionRow($0, view).value },
            "entry": gates(.phaseEntry, view),
            "exit": gates(.phaseExit, view),
            "freeze": view.passages([.freeze], in: documents(site) + logs),
            "label": "Tasks of the phase",
            "tasks": .list(of: tasks.prefix(Self.shownRows)) { TaskRow($0, view).value },
            "moreTasks": view.more("task", of: tasks.count, after: Self.shownRows, at: .tasks),
            "moreCriteria": .optional(kickoffOfMore(ready.count)) {
                PageLink(counted(ready.count - Self.shownRows, "more criterion", "more criteria"), view.href(.task($0)))
                    .value
            },
            "moreDeliverables": view.more(
                "deliverable of its tasks", of: deliverables.count, after: Self.shownRows, at: .tasks),
            "deliverables": .list(of: deliverables.prefix(Self.shownRows)) { DeliverableRow($0, view).value },
            "log": .list(log.prefix(Self.shownEntries).map { $0.value(view) }),
            "moreLog": .optional(
                log.count > Self.shownEntries
                    ? "\(counted(log.count - Self.shownEntries, "older entry", "older entries")) in the logs below"
                    : nil),
            "minutes": .list(of: logs) { document in
                ["link": view.link(.document(document.path), document.title).value, "kind": .text(document.kind.words)]
            },
            "sources": view.sources(phase.locations, showing: 4),
        ]
    }

    // What one page holds; the pages of tasks and logs have the rest.
    private static let shownRows = 50
    private static let shownEntries = 30

    /// The kickoff task where more criteria are asked for than the page shows.
    private func kickoffOfMore(_ count: Int) -> MusterModel.Task.ID? { count > Self.shownRows ? phase.kickoff : nil }

    /// The specifications of its tasks.
    private func documents(_ site: Site) -> [DocumentRecord] {
        var seen = Set<RelativePath>()
        let paths = phase.tasks.compactMap { site.index.tasks[$0]?.locations.first?.path }
        return paths.filter { seen.insert($0).inserted }.compactMap(site.document)
    }

    private func gates(_ kind: Gate.Kind, _ view: PageView) -> TemplateValue {
        .list(of: view.site.report.gates.filter { $0.gate.phase == phase.id && $0.gate.kind == kind }) {
            GateCard($0, view).value
        }
    }
}
