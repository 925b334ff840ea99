import MusterModel
import MusterText

/// Every gate of the project.
struct GatesPage: HTMLPage {
    static let template = "gates"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [GatesPage] { chunks(site).numbers.map { GatesPage(page: $0) } }

    private static func chunks(_ site: Site) -> Chunks { Chunks(of: site.report.gates.count, by: 80) }

    var address: PageAddress { .gates.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Gates".page(page), section: .gates) }

    func content(_ view: PageView) -> TemplateValue {
        let kinds: [(title: String, anchor: String, kinds: [Gate.Kind])] = [
            ("Launch", "launch", [.launch]), ("Configured", "configured", [.configured]),
            ("Phases", "phases", [.phaseEntry, .phaseExit]),
        ]
        let chunks = GatesPage.chunks(view.site)
        let sections = kinds.map { section in
            (section, view.site.report.gates[chunks[page]].filter { section.kinds.contains($0.gate.kind) })
        }
        return [
            "pager": Pager(chunks, showing: page, of: "gates", from: .gates).value(view),
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
