import MusterModel
import MusterText

/// What the site offers to other programs and pages: data, feeds, calendar, and for each release its badges and its card with
/// what to paste.
struct OutputsPage: HTMLPage {
    static let template = "outputs"

    static func all(in site: Site) -> [OutputsPage] { [OutputsPage()] }

    var address: PageAddress { .outputs }

    func head(in site: Site) -> PageHead { PageHead(title: "Feeds, badges and data") }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let isPublic = site.project.configuration.publicIssues.isPublished
        return [
            "isPlaced": .bool(site.options.absoluteBase != nil),
            "example": .text(Self.exampleBase),
            "readiness": .text(view.href(.readiness)),
            "schema": .text(view.href(.readinessSchema)),
            "status": .text(view.href(.status)),
            "calendar": .text(view.href(.calendar)),
            "feed": .text(view.href(PageAddress.overview.feed)),
            "issuesData": .optional(isPublic ? view.href(PageAddress(file: KnownIssuesFile.name)) : nil),
            "issuesFeed": .optional(isPublic ? view.href(PageAddress.knownIssues.feed) : nil),
            "releases": .list(of: site.project.releases) { release in
                site.addresses.page(of: .release(release.id)).map { value(of: release, at: $0, view) } ?? .absent
            },
        ]
    }

    /// What stands for the address of a site that nobody has told.
    private static let exampleBase = "https://example.org/readiness/"

    private func value(of release: Release, at page: PageAddress, _ view: PageView) -> TemplateValue {
        let base = view.site.options.absoluteBase ?? Self.exampleBase
        let verdict = view.site.report.result(for: release.id)?.verdict ?? .notAssessed
        let title = "\(view.site.project.name) \(release.name): \(verdict.words)"
        let endpoint = Escape.urlSegment(base + page.badgeEndpoint.text)
        return [
            "name": .text(release.name),
            "anchor": .text(view.site.anchor(.release(release.id))),
            "title": .text(title),
            "badge": .text(view.href(page.badge)),
            "endpoint": .text(view.href(page.badgeEndpoint)),
            "feed": .text(view.href(page.feed)),
            "card": .text(view.href(page.card)),
            "markdown": .text("[![\(release.name)](\(base)\(page.badge.text))](\(base)\(page.text))"),
            "shields": .text("https://img.shields.io/endpoint?url=\(endpoint)"),
            "iframe": .text(
                "<iframe src=\"\(base)\(page.card.text)\" title=\"\(Escape.html("Readiness of \(release.name)"))\" "
                    + "width=\"420\" height=\"170\" loading=\"lazy\"></iframe>"),
        ]
    }
}
