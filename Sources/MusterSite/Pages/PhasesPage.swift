import MusterModel
import MusterText

/// Every phase of the project.
struct PhasesPage: HTMLPage {
    static let template = "phases"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [PhasesPage] { chunks(site).numbers.map { PhasesPage(page: $0) } }

    private static func chunks(_ site: Site) -> Chunks { Chunks(of: site.project.phases.count, by: 70) }

    var address: PageAddress { .phases.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Phases".page(page), section: .phases) }

    func content(_ view: PageView) -> TemplateValue {
        let chunks = PhasesPage.chunks(view.site)
        return [
            "phases": .list(of: view.site.project.phases[chunks[page]]) { PhaseCard(phase: $0, view: view).value },
            "pager": Pager(chunks, showing: page, of: "phases", from: .phases).value(view),
        ]
    }
}
