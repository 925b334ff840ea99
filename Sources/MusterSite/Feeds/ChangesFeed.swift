import MusterModel
import MusterText

/// The feed of what has changed: in the whole project, and for each release by itself.
struct ChangesFeed: Page {
    /// Nil for the whole project.
    private let release: Release?
    private let page: PageAddress

    static func all(in site: Site) -> [ChangesFeed] {
        [ChangesFeed(release: nil, page: .overview)]
            + site.project.releases.compactMap { release in
                site.addresses.page(of: .release(release.id)).map { ChangesFeed(release: release, page: $0) }
            }
    }

    var address: PageAddress { page.feed }

    /// How many entries a feed holds at most: readers keep what they have seen.
    private static let limit = 100

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let links = SiteLinks(from: address, site.options)
        let tag = TagURI(project: site.project.name)
        let changes = Change.all(in: site).filter { release == nil || $0.release == release?.id }
        let subject = [site.project.name, release?.name].compactMap(\.self).joined(separator: " ")
        return AtomFeed(
            id: tag.name(parts: release.map { ["release", $0.id.text] } ?? ["changes"]),
            title: "\(subject): changes", author: site.project.name, selfHref: links.href(address),
            pageHref: links.href(page), fallback: site.project.asOf,
            entries: changes.prefix(Self.limit).map { change in
                AtomFeed.Entry(
                    id: tag.name(parts: change.key), title: change.title, updated: change.date,
                    href: links.href(change.place.page, anchor: change.place.anchor), text: change.text)
            }
        ).bytes
    }
}
