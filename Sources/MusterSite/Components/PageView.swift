import MusterModel
import MusterText

/// The site as seen from one of its pages: makes the links and components that pages share.
struct PageView: Sendable {
    let site: Site
    let address: PageAddress

    /// The address of a page, relative to this one; still to be escaped for HTML.
    func href(_ target: PageAddress, anchor: String? = nil) -> String {
        let relative = target.relative(to: address, namesIndex: site.options.namesIndexFiles)
        let path = fixedBase.map { $0 + (target == .overview ? "" : target.text) } ?? relative
        return path + (anchor.map { "#" + Escape.urlSegment($0) } ?? "")
    }

    /// What addresses start with on the page for unknown addresses, which hosts show at any depth; nil on every other
    /// page and where it is not known.
    var fixedBase: String? {
        address == .notFound ? site.options.baseURL.flatMap { SafeURL($0)?.text } : nil
    }

    /// The address of the place where an entity is shown; nil when nothing shows it.
    func href(_ entity: EntityReference) -> String? { site.place(of: entity).map { href($0.page, anchor: $0.anchor) } }

    /// The address of a line in the rendered document; nil when the document was not read.
    func href(_ location: SourceLocation) -> String? {
        site.addresses.page(of: .document(location.path)).map { href($0, anchor: site.anchors.anchor(for: location)) }
    }

    /// A link to an entity, in the words of the page or else its own name.
    func link(_ entity: EntityReference, _ text: String? = nil) -> PageLink {
        PageLink(text ?? site.name(of: entity), href(entity))
    }

    func link(_ page: PageAddress, _ text: String) -> PageLink { PageLink(text, href(page)) }

    func source(_ location: SourceLocation) -> SourceLink {
        SourceLink(location, href: href(location), repository: site.repositoryURL(of: location))
    }

    /// Source links, each place once.
    ///
    /// - Parameter limit: how many are shown; the last of them says how many more there are.
    func sources(_ locations: [SourceLocation], showing limit: Int = .max) -> TemplateValue {
        var seen = Set<SourceLocation>()
        let distinct = locations.filter { seen.insert(SourceLocation(path: $0.path, line: $0.line)).inserted }
        let shown = distinct.prefix(limit)
        var links = shown.map(source)
        if let last = links.indices.last { links[last].unshown = distinct.count - shown.count }
        return .list(of: links, \.value)
    }

    /// A state with its reason and the places behind it: `tag`, `reason`, `sources`.
    func assessment(_ assessment: Assessment) -> TemplateValue {
        [
            "tag": StatusTag(assessment.state).value,
            "reason": .sentence(assessment.reason),
            "sources": sources(assessment.locations),
        ]
    }

    /// The way to the rest of a list of which a page shows the first; nothing when it shows all.
    func more(_ noun: String, of total: Int, after shown: Int, at page: PageAddress, anchor: String? = nil)
        -> TemplateValue
    {
        .optional(total > shown ? total - shown : nil) {
            PageLink(counted($0, "more \(noun)"), href(page, anchor: anchor)).value
        }
    }
}
