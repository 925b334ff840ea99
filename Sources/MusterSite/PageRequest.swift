import MusterText

/// One file that a site consists of, not yet rendered.
public struct PageRequest: Sendable {
    /// The file, relative to the folder of the site.
    public var path: RelativePath { page.address.file }
    let page: any Page
}

/// One kind of file of the site: a page, or something that machines read.
protocol Page: Sendable {
    /// Every file of this kind, in the order of the project.
    static func all(in site: Site) -> [Self]

    var address: PageAddress { get }

    /// The content of the file. Depends on nothing but the page and the site, so that pages may be made in any order.
    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8]
}
