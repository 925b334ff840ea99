import MusterText

/// What stands at an address whose page has moved: it leads on to the new one.
struct MovedPage: Page {
    private let former: FormerAddress
    private let target: PageAddress

    static func all(in site: Site) -> [MovedPage] {
        site.formerAddresses.filter { !$0.isPublic }.compactMap(MovedPage.init)
    }

    init?(_ former: FormerAddress) {
        guard let target = former.successor else { return nil }
        self.former = former
        self.target = target
    }

    var address: PageAddress { former.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let depth = former.isPublic ? address.folders.count - 1 : address.folders.count
        return try templates.render(
            "moved",
            [
                "root": .text(String(repeating: "../", count: depth)),
                // It has no script that would name the file of a page where a folder is all that a link leads to.
                "href": .text(target.relative(to: address, namesIndex: true)),
            ])
    }
}
