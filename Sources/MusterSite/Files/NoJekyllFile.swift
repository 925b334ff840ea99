/// Tells GitHub Pages to publish the files as they are.
struct NoJekyllFile: Page {
    static func all(in site: Site) -> [NoJekyllFile] { [NoJekyllFile()] }

    var address: PageAddress { PageAddress(file: ".nojekyll") }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] { [] }
}
