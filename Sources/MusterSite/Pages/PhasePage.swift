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
        return [
            "title": .text(phase.label),
            "card": PhaseCard(phase: phase, view: view).value,
            "kickoff": .optional(phase.kickoff) { view.link(.task($0)).value },
            "criteria": .list(of: site.backlinks.ready(of: phase.id)) { CriterionRow($0, view).value },
            "entry": gates(.phaseEntry, view),
            "exit": gates(.phaseExit, view),
            "freeze": view.passages([.freeze], in: documents(site) + logs),
            "label": "Tasks of the phase",
            "tasks": .list(of: tasks) { TaskRow($0, view).value },
            "deliverables": .list(of: site.backlinks.deliverables(of: phase.id)) { DeliverableRow($0, view).value },
            "log": .list(LogEntry.newestFirst(logs).map { $0.value(view) }),
            "minutes": .list(of: logs) { document in
                ["link": view.link(.document(document.path), document.title).value, "kind": .text(document.kind.words)]
            },
            "sources": view.sources(phase.locations),
        ]
    }

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
