import MusterText

/// The public page of one known issue.
struct KnownIssuePage: Page {
    private let project: String
    private let issue: PublicIssue
    /// Those that it belongs to.
    private let groups: [PublicGroup]

    static func all(in site: Site) -> [KnownIssuePage] {
        let issues = PublicIssue.all(in: site)
        var groups: [PageAddress: [PublicGroup]] = [:]
        for group in PublicGroup.all(of: issues) {
            for issue in group.issues { groups[issue.address, default: []].append(group) }
        }
        return issues.map {
            KnownIssuePage(project: site.project.name, issue: $0, groups: groups[$0.address] ?? [])
        }
    }

    var address: PageAddress { issue.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let frame = PublicFrame(address: address, title: issue.heading, summary: issue.reply, site: site)
        return try templates.render(
            "known-issue",
            [
                "frame": frame.value(),
                "heading": .text(issue.heading),
                "project": .text(project),
                "list": .text(frame.href(.knownIssues)),
                "issue": frame.value(of: issue),
                "hasGroups": .bool(!groups.isEmpty),
                "groups": frame.links(to: groups),
            ])
    }
}
