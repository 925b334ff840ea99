import MusterModel
import MusterText

/// What the template `layout` shows around every page, under the name `frame`.
struct Layout: Sendable {
    let view: PageView
    let head: PageHead

    var value: TemplateValue {
        [
            "title": .text(head.title),
            "project": .text(view.site.project.name),
            "summary": .text(
                head.summary ?? "\(head.title): computed from the documents of \(view.site.project.name)."),
            "canonical": .optional(canonical),
            "feed": .text(view.href(PageAddress.overview.feed)),
            "outputs": .text(view.href(.outputs)),
            "home": .text(view.href(.overview)),
            "isHome": .bool(view.address == .overview),
            "root": .text(root),
            "groups": .list(of: Layout.groups, group),
            "parents": .list(of: head.parents) { view.link($0.page, $0.text).value },
            "stamp": .optional(head.isStamped ? view.site : nil) { Layout.stamp($0) },
            "version": .text(view.site.options.toolVersion),
            "about": .text(view.href(.about)),
            "search": .text(view.href(.search)),
            "isSearch": .bool(view.address == .search),
            "readiness": .text(view.href(.readiness)),
        ]
    }

    /// The way to the folder of the site. The page for unknown addresses is shown at any depth and needs a fixed one.
    private var root: String {
        view.fixedBase ?? String(repeating: "../", count: view.address.folders.count)
    }

    /// Where the page will be; nil where that is not known, and for the page for unknown addresses, which has no one place.
    private var canonical: String? {
        guard view.address != .notFound, view.site.options.absoluteBase != nil else { return nil }
        return SiteLinks(from: view.address, view.site.options).href(view.address)
    }

    private static func stamp(_ site: Site) -> TemplateValue {
        [
            "date": DateStamp(site.project.asOf).value, "commit": .optional(site.options.shortCommit),
            "policy": .optional(site.options.policy),
        ]
    }

    private func group(_ group: (title: String, pages: [(page: PageAddress, text: String)])) -> TemplateValue {
        [
            "title": .text(group.title),
            "pages": .list(of: group.pages.filter { isPublished($0.page) }) { page, text in
                [
                    "text": .text(text), "href": .text(view.href(page)),
                    "isCurrent": .bool(page == view.address),
                    "isSection": .bool(page == head.section && page != view.address),
                ]
            },
        ]
    }

    /// Every list of the site, for a page that leads to all of them.
    static func lists(_ view: PageView) -> TemplateValue {
        let layout = Layout(view: view, head: PageHead(title: ""))
        return .list(of: groups.flatMap(\.pages).filter { layout.isPublished($0.page) }) {
            view.link($0.page, $0.text).value
        }
    }

    private func isPublished(_ page: PageAddress) -> Bool {
        page != .knownIssues || view.site.project.configuration.publicIssues.isPublished
    }

    private static let groups: [(title: String, pages: [(page: PageAddress, text: String)])] = [
        ("Readiness", [(.overview, "Overview"), (.gates, "Gates"), (.findings, "Findings")]),
        ("Work", [(.phases, "Phases"), (.tasks, "Tasks"), (.traceability, "Traceability"), (.timeline, "Timeline")]),
        ("People", [(.signoffs, "Sign-offs"), (.decisions, "Decisions")]),
        ("Product", [(.knownIssues, "Known issues"), (.artifacts, "Artifacts"), (.risks, "Risks")]),
        ("Sources", [(.documents, "Documents"), (.workflows, "Workflows"), (.reading, "Reading"), (.about, "About")]),
    ]
}
