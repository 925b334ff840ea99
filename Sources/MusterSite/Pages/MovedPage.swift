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
                "href": .text(target.relative(to: address, namesIndex: site.options.namesIndexFiles)),
            ])
    }
}
