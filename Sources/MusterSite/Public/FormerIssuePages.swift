import MusterText

/// What stands at the address of a known issue whose page has moved within the public pages.
struct MovedIssuePage: Page {
    private let page: MovedPage

    static func all(in site: Site) -> [MovedIssuePage] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        return site.formerAddresses.filter(\.isPublic).filter { former in
            former.successor?.folders.first == former.address.folders.first
        }.compactMap { MovedPage($0).map(MovedIssuePage.init) }
    }

    var address: PageAddress { page.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        try page.bytes(in: site, templates)
    }
}

/// What stands at the address of a known issue, or of a list of them by version or component, that is listed no more. It says
/// nothing of what was there: what was public once need not be so now.
struct GoneIssuePage: Page {
    private let former: FormerAddress

    static func all(in site: Site) -> [GoneIssuePage] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        return site.formerAddresses.filter(\.isPublic).filter { former in
            former.successor?.folders.first != former.address.folders.first
        }.map { GoneIssuePage(former: $0) }
    }

    var address: PageAddress { former.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let heading = "This is no longer listed"
        let frame = PublicFrame(address: address, title: heading, site: site)
        return try templates.render(
            "known-issue-gone",
            [
                "frame": frame.value(), "heading": .text(heading), "project": .text(site.project.name),
                "list": .text(frame.href(.knownIssues)),
            ])
    }
}
