import MusterText

/// The public page of one known issue.
struct KnownIssuePage: Page {
    private let project: String
    private let issue: PublicIssue

    static func all(in site: Site) -> [KnownIssuePage] {
        PublicIssue.all(in: site).map { KnownIssuePage(project: site.project.name, issue: $0) }
    }

    var address: PageAddress { issue.address }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let namesIndex = site.options.namesIndexFiles
        return try templates.render(
            "known-issue",
            [
                "heading": .text(issue.heading.isEmpty ? "Known issue" : issue.heading),
                "project": .text(project),
                "root": "../",
                "list": .text(PageAddress.knownIssues.relative(to: address, namesIndex: namesIndex)),
                "issue": issue.value(from: address, namesIndex: namesIndex),
            ])
    }
}
