import MusterModel
import MusterText

/// The public list of known issues. It stands alone: it links to nothing but its own issues.
struct KnownIssuesPage: Page {
    private let project: String
    private let issues: [PublicIssue]
    private let list: PublicIssueList
    private let howToReport: String?
    /// From 1; the introduction is on the first.
    private let page: Int

    static func all(in site: Site) -> [KnownIssuesPage] {
        let configuration = site.project.configuration.publicIssues
        guard configuration.isPublished else { return [] }
        let issues = PublicIssue.all(in: site)
        let list = PublicIssueList(parts(of: issues), at: .knownIssues)
        return list.chunks.numbers.map { page in
            KnownIssuesPage(
                project: site.project.name, issues: issues, list: list, howToReport: configuration.howToReport,
                page: page)
        }
    }

    var address: PageAddress { list.address.chunk(page) }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let heading = "Known issues: \(project)".page(page)
        let frame = PublicFrame(address: address, title: heading, site: site)
        let open = issues.count(where: \.isOpen)
        let lists = page == 1 ? PublicGroup.all(of: issues) : []
        let versions = lists.filter { $0.kind == .version }
        let components = lists.filter { $0.kind == .component }
        let parts = list.parts(on: page)
        return try templates.render(
            "known-issues",
            [
                "frame": frame.value(feed: list.address),
                "heading": .text(heading),
                "project": .text(project),
                "isFirst": .bool(page == 1),
                "first": .text(frame.href(list.address)),
                "report": .optional(howToReport),
                "isClear": .bool(open == 0),
                "hasGroups": .bool(!lists.isEmpty),
                "hasVersions": .bool(!versions.isEmpty),
                "versions": frame.links(to: versions),
                "hasComponents": .bool(!components.isEmpty),
                "components": frame.links(to: components),
                "groups": .list(of: parts.filter { $0.anchor != Self.resolved }) { frame.value(of: $0) },
                "resolved": .optional(parts.first { $0.anchor == Self.resolved }) { frame.value(of: $0) },
                "resolvedCount": .number(issues.count - open),
                "pager": list.pager(page, frame),
                "feed": .text(frame.href(list.address.feed)),
                "data": .text(frame.href(PageAddress(list.address.folders, file: KnownIssuesFile.name))),
            ])
    }

    private static let resolved = "resolved"

    /// Open ones by severity, worst first, then all that are resolved.
    private static func parts(of issues: [PublicIssue]) -> [PublicGroup.Part] {
        let open = issues.filter(\.isOpen)
        let ranks: [Int?] = [0, 1, 2, 3, nil]
        let parts = ranks.map { rank in
            PublicGroup.Part(
                title: rank.map(Severity.plainWords) ?? "Without a stated severity",
                anchor: "severity-\(rank.map(String.init) ?? "none")",
                issues: open.filter { $0.severity?.rank == rank })
        }
        let rest = PublicGroup.Part(title: "Resolved", anchor: resolved, issues: issues.filter { !$0.isOpen })
        return (parts + [rest]).filter { !$0.issues.isEmpty }
    }
}
