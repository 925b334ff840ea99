import MusterModel
import MusterText

/// The register of risks.
struct RisksPage: HTMLPage {
    static let template = "risks"

    static func all(in site: Site) -> [RisksPage] { [RisksPage()] }

    var address: PageAddress { .risks }

    func head(in site: Site) -> PageHead { PageHead(title: "Risks", section: .risks) }

    func content(_ view: PageView) -> TemplateValue {
        [
            "total": .number(view.site.project.risks.count),
            "risks": .list(of: view.site.project.risks) { RiskRow($0, view).value },
        ]
    }
}
