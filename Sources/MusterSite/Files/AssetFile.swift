import MusterText

/// A file of the templates that is published as it is: stylesheets and images.
struct AssetFile: Page {
    let address: PageAddress
    private let content: [UInt8]

    static func all(in site: Site) -> [AssetFile] {
        site.options.templates.assets.compactMap { asset in
            guard let path = RelativePath(asset.name) else { return nil }
            return AssetFile(
                address: PageAddress(path.components.dropLast(), file: path.name),
                content: SlimAsset(asset.name, asset.bytes).bytes)
        }
    }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] { content }
}
