import MusterText

/// The public list of the known issues of one version or one component.
struct KnownIssuesGroupPage: Page {
    private let project: String
    private let group: PublicGroup
    private let list: PublicIssueList
    /// From 1.
    private let page: Int

    static func all(in site: Site) -> [KnownIssuesGroupPage] {
        PublicGroup.all(of: PublicIssue.all(in: site)).flatMap { group in
            let list = PublicIssueList(group.parts, at: group.address)
            return list.chunks.numbers.map {
                KnownIssuesGroupPage(project: site.project.name, group: group, list: list, page: $0)
            }
        }
    }

    var address: PageAddress { list.address.chunk(page) }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let frame = PublicFrame(address: address, title: "\(group.heading): \(project)".page(page), site: site)
        return try templates.render(
            "known-issues-group",
            [
                "frame": frame.value(feed: list.address),
                "heading": .text(group.heading.page(page)),
                "project": .text(project),
                "list": .text(frame.href(.knownIssues)),
                "isVersion": .bool(group.kind == .version),
                "parts": .list(of: list.parts(on: page)) { frame.value(of: $0) },
                "pager": list.pager(page, frame),
            ])
    }
}
