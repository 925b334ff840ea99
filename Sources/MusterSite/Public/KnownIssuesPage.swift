import MusterModel
import MusterText

/// The public list of known issues. It stands alone: it links to nothing but its own issues.
struct KnownIssuesPage: Page {
    private let project: String
    private let issues: [PublicIssue]
    private let howToReport: String?

    static func all(in site: Site) -> [KnownIssuesPage] {
        let configuration = site.project.configuration.publicIssues
        guard configuration.isPublished else { return [] }
        return [
            KnownIssuesPage(
                project: site.project.name, issues: PublicIssue.all(in: site), howToReport: configuration.howToReport)
        ]
    }

    var address: PageAddress { .knownIssues }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let heading = "Known issues: \(project)"
        let frame = PublicFrame(address: address, title: heading, site: site)
        let open = issues.filter(\.isOpen)
        let resolved = issues.filter { !$0.isOpen }
        let lists = PublicGroup.all(of: issues)
        let versions = lists.filter { $0.kind == .version }
        let components = lists.filter { $0.kind == .component }
        return try templates.render(
            "known-issues",
            [
                "frame": frame.value(feed: address),
                "heading": .text(heading),
                "project": .text(project),
                "report": .optional(howToReport),
                "open": .number(open.count),
                "isClear": .bool(open.isEmpty),
                "hasGroups": .bool(!lists.isEmpty),
                "hasVersions": .bool(!versions.isEmpty),
                "versions": frame.links(to: versions),
                "hasComponents": .bool(!components.isEmpty),
                "components": frame.links(to: components),
                "groups": .list(of: ranks(of: open)) { group($0, open, frame) },
                "hasResolved": .bool(!resolved.isEmpty),
                "resolvedCount": .number(resolved.count),
                "resolved": .list(of: resolved) { frame.value(of: $0) },
                "feed": .text(frame.href(address.feed)),
                "data": .text(KnownIssuesFile.name),
            ])
    }

    private func ranks(of open: [PublicIssue]) -> [Int?] {
        [0, 1, 2, 3, nil].filter { rank in open.contains { $0.severity?.rank == rank } }
    }

    private func group(_ rank: Int?, _ open: [PublicIssue], _ frame: PublicFrame) -> TemplateValue {
        [
            "title": .text(KnownIssuesPage.title(rank)), "anchor": .text("severity-\(rank.map(String.init) ?? "none")"),
            "issues": .list(of: open.filter { $0.severity?.rank == rank }) { frame.value(of: $0) },
        ]
    }

    private static func title(_ rank: Int?) -> String {
        rank.map(Severity.plainWords) ?? "Without a stated severity"
    }
}
