import MusterText

/// The stylesheet of the public pages: a copy within their folder, so that the folder can be published alone.
struct KnownIssuesAsset: Page {
    private let content: [UInt8]

    static func all(in site: Site) -> [KnownIssuesAsset] {
        guard site.project.configuration.publicIssues.isPublished,
            let stylesheet = site.options.templates.assets.first(where: { $0.name.utf8.elementsEqual("style.css".utf8) })
        else { return [] }
        return [KnownIssuesAsset(content: stylesheet.bytes)]
    }

    var address: PageAddress { PageAddress(["known-issues"], file: "style.css") }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] { content }
}
