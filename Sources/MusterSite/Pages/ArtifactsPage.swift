import MusterModel
import MusterText

/// Every published file with its digest, what checking gave, and how readers check it themselves.
struct ArtifactsPage: HTMLPage {
    static let template = "artifacts"

    static func all(in site: Site) -> [ArtifactsPage] { [ArtifactsPage()] }

    var address: PageAddress { .artifacts }

    func head(in site: Site) -> PageHead { PageHead(title: "Artifacts", section: .artifacts) }

    func content(_ view: PageView) -> TemplateValue {
        let artifacts = view.site.project.artifacts
        return [
            "artifacts": .list(of: artifacts) { ArtifactRow($0, view).value },
            "total": .number(artifacts.count),
            "isEmpty": .bool(artifacts.isEmpty),
            "bar": TallyBar(Tally(artifacts.map(\.assessment.state))).value,
            "checksums": .optional(ChecksumFile.all(in: view.site).isEmpty ? nil : view.href(.checksums)),
        ]
    }
}
