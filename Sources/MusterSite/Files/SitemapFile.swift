import MusterText

/// The public pages for search engines; only where it is known where the site will be published. Source: sitemaps.org, 0.9.
struct SitemapFile: Page {
    static func all(in site: Site) -> [SitemapFile] {
        site.options.absoluteBase == nil || !site.project.configuration.publicIssues.isPublished ? [] : [SitemapFile()]
    }

    var address: PageAddress { .sitemap }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let links = SiteLinks(from: address, site.options)
        let issues = PublicIssue.all(in: site)
        let lists = [PageAddress.knownIssues] + PublicGroup.all(of: issues).map(\.address)
        let urls =
            lists.map { SitemapFile.url(links.href($0)) }
            + issues.map {
                SitemapFile.url(links.href($0.address), changed: $0.lastChanged)
            }
        let lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
        ]
        return Array((lines + urls + ["</urlset>", ""]).joined(separator: "\n").utf8)
    }

    private static func url(_ address: String, changed: CivilDate? = nil) -> String {
        "<url><loc>\(Escape.xml(address))</loc>\(changed.map { "<lastmod>\($0)</lastmod>" } ?? "")</url>"
    }
}
