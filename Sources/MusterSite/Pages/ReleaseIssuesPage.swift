import MusterModel
import MusterText

/// The open issues of a release that its own page has no room for.
struct ReleaseIssuesPage: HTMLPage {
    static let template = "release-issues"

    let release: Release
    /// From 2: the first are on the page of the release.
    let page: Int
    private let releasePage: PageAddress

    static func all(in site: Site) -> [ReleaseIssuesPage] {
        site.project.releases.flatMap { release -> [ReleaseIssuesPage] in
            guard let address = site.addresses.page(of: .release(release.id)) else { return [] }
            return chunks(release.id, site).numbers.dropFirst().map {
                ReleaseIssuesPage(release: release, page: $0, releasePage: address)
            }
        }
    }

    /// The folder below that of a release.
    static let folder = "issues"

    /// The open issues of a release, worst first.
    static func issues(of release: Release.ID, _ site: Site) -> [Issue] {
        let open = site.project.issues.filter { $0.belongs(to: release) && $0.isOpen }
        return [0, 1, 2, 3, nil].flatMap { rank in open.filter { $0.severity?.rank == rank } }
    }

    private static func chunks(_ release: Release.ID, _ site: Site) -> Chunks {
        Chunks(of: issues(of: release, site).count, first: ReleasePage.shownRows, by: 50)
    }

    var address: PageAddress { releasePage.chunk(page, of: Self.folder) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "Open issues of \(release.name), page \(page)", section: .overview,
            parents: [(releasePage, release.name)])
    }

    func content(_ view: PageView) -> TemplateValue {
        let chunks = ReleaseIssuesPage.chunks(release.id, view.site)
        let issues = ReleaseIssuesPage.issues(of: release.id, view.site)
        return [
            "release": view.link(.release(release.id)).value,
            "issues": .list(of: issues[chunks[page]]) { IssueRow($0, view).value },
            "pager": Pager(
                chunks, showing: page, of: "issues", from: releasePage, word: Self.folder, anchor: "issues"
            ).value(view),
        ]
    }
}
