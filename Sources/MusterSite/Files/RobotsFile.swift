import MusterText

/// What search engines may list: the public known issues and nothing else.
struct RobotsFile: Page {
    static func all(in site: Site) -> [RobotsFile] { [RobotsFile()] }

    var address: PageAddress { PageAddress(file: "robots.txt") }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let root = RobotsFile.path(of: site.options.absoluteBase)
        let sitemap = SitemapFile.all(in: site).first.map {
            "Sitemap: \(SiteLinks(from: address, site.options).href($0.address))\n"
        }
        let text = "User-agent: *\nAllow: \(root)known-issues/\nDisallow: \(root)\n" + (sitemap ?? "")
        return Array(text.utf8)
    }

    /// The path of an address of the web from its host on; `/` when there is none.
    private static func path(of address: String?) -> String {
        guard let address else { return "/" }
        let parts = address.split(onByte: UInt8(ascii: "/"))
        return "/" + parts.dropFirst(3).filter { !$0.isEmpty }.map { $0 + "/" }.joined()
    }
}
