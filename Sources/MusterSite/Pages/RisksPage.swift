import MusterModel
import MusterText

/// The register of risks.
struct RisksPage: HTMLPage {
    static let template = "risks"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [RisksPage] { site.pages.risks.numbers.map { RisksPage(page: $0) } }

    var address: PageAddress { .risks.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Risks".page(page), section: .risks) }

    func content(_ view: PageView) -> TemplateValue {
        let risks = view.site.project.risks
        let chunks = view.site.pages.risks
        return [
            "total": .number(risks.count),
            "risks": .list(of: risks[chunks[page]]) { RiskRow($0, view).value },
            "pager": Pager(chunks, showing: page, of: "risks", from: .risks).value(view),
        ]
    }
}
