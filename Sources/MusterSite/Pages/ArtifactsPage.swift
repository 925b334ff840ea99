import MusterModel
import MusterText

/// Every published file with its digest, what checking gave, and how readers check it themselves.
struct ArtifactsPage: HTMLPage {
    static let template = "artifacts"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [ArtifactsPage] { site.pages.artifacts.numbers.map { ArtifactsPage(page: $0) } }

    var address: PageAddress { .artifacts.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Artifacts".page(page), section: .artifacts) }

    func content(_ view: PageView) -> TemplateValue {
        let artifacts = view.site.project.artifacts
        return [
            "pager": Pager(view.site.pages.artifacts, showing: page, of: "files", from: .artifacts).value(view),
            "artifacts": .list(of: artifacts[view.site.pages.artifacts[page]]) { ArtifactRow($0, view).value },
            "total": .number(artifacts.count),
            "isEmpty": .bool(artifacts.isEmpty),
            "bar": TallyBar(Tally(artifacts.map(\.assessment.state))).value,
            "checksums": .optional(ChecksumFile.all(in: view.site).isEmpty ? nil : view.href(.checksums)),
        ]
    }
}
