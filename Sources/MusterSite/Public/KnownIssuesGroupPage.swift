import MusterText

/// The public list of the known issues of one version or one component.
struct KnownIssuesGroupPage: Page {
    private let project: String
    private let group: PublicGroup

    static func all(in site: Site) -> [KnownIssuesGroupPage] {
        PublicGroup.all(of: PublicIssue.all(in: site)).map {
            KnownIssuesGroupPage(project: site.project.name, group: $0)
        }
    }

    var address: PageAddress { group.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let frame = PublicFrame(address: address, title: "\(group.heading): \(project)", site: site)
        return try templates.render(
            "known-issues-group",
            [
                "frame": frame.value(feed: address),
                "heading": .text(group.heading),
                "project": .text(project),
                "list": .text(frame.href(.knownIssues)),
                "isVersion": .bool(group.kind == .version),
                "parts": .list(of: group.parts) { part in
                    [
                        "title": .text(part.title), "anchor": .text(part.anchor),
                        "issues": .list(of: part.issues) { frame.value(of: $0) },
                    ]
                },
            ])
    }
}
