import MusterModel
import MusterText

/// Every gate of the project.
struct GatesPage: HTMLPage {
    static let template = "gates"

    static func all(in site: Site) -> [GatesPage] { [GatesPage()] }

    var address: PageAddress { .gates }

    func head(in site: Site) -> PageHead { PageHead(title: "Gates", section: .gates) }

    func content(_ view: PageView) -> TemplateValue {
        let kinds: [(title: String, anchor: String, kinds: [Gate.Kind])] = [
            ("Launch", "launch", [.launch]), ("Configured", "configured", [.configured]),
            ("Phases", "phases", [.phaseEntry, .phaseExit]),
        ]
        let sections = kinds.map { section in
            (section, view.site.report.gates.filter { section.kinds.contains($0.gate.kind) })
        }
        return [
            "isEmpty": .bool(view.site.report.gates.isEmpty),
            "sections": .list(of: sections.filter { !$0.1.isEmpty }) { section, gates in
                [
                    "title": .text(section.title), "anchor": .text(section.anchor),
                    "gates": .list(of: gates) { GateCard($0, view).value },
                ]
            },
        ]
    }
}
