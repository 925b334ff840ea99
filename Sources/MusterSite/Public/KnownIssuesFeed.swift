import MusterModel
import MusterText

/// The feed of a public list of known issues: of all, of one version, or of one component.
struct KnownIssuesFeed: Page {
    private let title: String
    private let list: PageAddress
    private let issues: [PublicIssue]

    static func all(in site: Site) -> [KnownIssuesFeed] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        let issues = PublicIssue.all(in: site)
        let project = site.project.name
        let whole = KnownIssuesFeed(title: "Known issues: \(project)", list: .knownIssues, issues: issues)
        return [whole]
            + PublicGroup.all(of: issues).map {
                KnownIssuesFeed(title: "\($0.heading): \(project)", list: $0.address, issues: $0.issues)
            }
    }

    var address: PageAddress { list.feed }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let links = SiteLinks(from: address, site.options)
        let tag = TagURI(project: site.project.name)
        let dated = issues.map { ($0, $0.changeDate ?? site.project.asOf) }
        let newestFirst = dated.enumerated().sorted { left, right in
            left.element.1 != right.element.1 ? left.element.1 > right.element.1 : left.offset < right.offset
        }
        return AtomFeed(
            id: tag.name(parts: list.folders), title: title, author: site.project.name,
            selfHref: links.href(address), pageHref: links.href(list), fallback: site.project.asOf,
            entries: newestFirst.map { _, dated in
                let (issue, date) = dated
                return AtomFeed.Entry(
                    id: tag.name(parts: ["known-issue", issue.name]), title: issue.feedTitle, updated: date,
                    href: links.href(issue.address), text: issue.reply,
                    categories: [issue.status?.rawValue, issue.severity?.rawValue].compactMap(\.self))
            }
        ).bytes
    }
}

extension PublicIssue {
    /// The day of its last change as far as the public may know it.
    fileprivate var changeDate: CivilDate? { lastChanged ?? firstSeen.flatMap(CivilDate.init(iso:)) }

    /// What it is, with its status: `Resolved: KI-3: Sync stops`.
    fileprivate var feedTitle: String { status.map { "\($0.words): \(heading)" } ?? heading }
}
