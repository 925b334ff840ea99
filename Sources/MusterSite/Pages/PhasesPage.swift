import MusterModel
import MusterText

/// Every phase of the project.
struct PhasesPage: HTMLPage {
    static let template = "phases"

    static func all(in site: Site) -> [PhasesPage] { [PhasesPage()] }

    var address: PageAddress { .phases }

    func head(in site: Site) -> PageHead { PageHead(title: "Phases", section: .phases) }

    func content(_ view: PageView) -> TemplateValue {
        ["phases": .list(of: view.site.project.phases) { PhaseCard(phase: $0, view: view).value }]
    }
}
