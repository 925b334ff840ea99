import MusterText

/// What the template `public-layout` shows around a public page, and the links of that page. It knows nothing of the rest
/// of the site.
struct PublicFrame: Sendable {
    let address: PageAddress
    /// The words of the window.
    let title: String
    /// One sentence for whoever is shown a link to the page.
    let summary: String
    /// Where the site is published, ending in `/`; nil when unknown.
    private let base: String?
    private let namesIndex: Bool
    private let project: String

    init(address: PageAddress, title: String, summary: String? = nil, site: Site) {
        self.address = address
        self.title = title
        project = site.project.name
        self.summary = summary ?? "What is known not to work as it should in \(project), and what you can do about it."
        base = site.options.absoluteBase
        namesIndex = site.options.namesIndexFiles
    }

    /// The address of another public page, relative to this one; still to be escaped for HTML.
    func href(_ page: PageAddress) -> String { page.relative(to: address, namesIndex: namesIndex) }

    func value(of issue: PublicIssue) -> TemplateValue { issue.value(from: address, namesIndex: namesIndex) }

    /// Issues under a title.
    func value(of part: PublicGroup.Part) -> TemplateValue {
        [
            "title": .text(part.title), "anchor": .text(part.anchor),
            "issues": .list(of: part.issues) { value(of: $0) },
        ]
    }

    /// Links to lists, in order: the partial `name`, each with whether it is the last.
    func links(to groups: [PublicGroup]) -> TemplateValue {
        .list(of: groups.enumerated()) { place, group in
            [
                "text": .text(group.name), "href": .optional(href(group.address)),
                "isLast": .bool(place == groups.count - 1),
            ]
        }
    }

    /// The value `frame` of the layout.
    ///
    /// - Parameter feed: the page whose feed this page names; nil for none.
    func value(feed: PageAddress? = nil) -> TemplateValue {
        [
            "title": .text(title),
            "summary": .text(summary),
            "project": .text(project),
            "root": .text(String(repeating: "../", count: address.folders.count - 1)),
            "canonical": .optional(base.map { $0 + address.text }),
            "feed": .optional(feed.map { href($0.feed) }),
        ]
    }
}
