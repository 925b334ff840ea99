import MusterText

/// The stylesheet and the icon of the public pages: copies within their folder, so that the folder can be published alone.
struct KnownIssuesAsset: Page {
    private let name: String
    private let content: [UInt8]

    static func all(in site: Site) -> [KnownIssuesAsset] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        return site.options.templates.assets
            .filter { asset in names.contains { $0.utf8.elementsEqual(asset.name.utf8) } }
            .map { KnownIssuesAsset(name: $0.name, content: SlimAsset($0.name, $0.bytes).bytes) }
    }

    private static let names = ["style.css", "icon.svg", "script.js"]

    var address: PageAddress { PageAddress(["known-issues"], file: name) }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] { content }
}
