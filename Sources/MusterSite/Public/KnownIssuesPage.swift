import MusterModel
import MusterText

/// The public list of known issues. It stands alone: it links to nothing but its own issues.
struct KnownIssuesPage: Page {
    private let project: String
    private let issues: [PublicIssue]

    static func all(in site: Site) -> [KnownIssuesPage] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        return [KnownIssuesPage(project: site.project.name, issues: PublicIssue.all(in: site))]
    }

    var address: PageAddress { .knownIssues }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let namesIndex = site.options.namesIndexFiles
        let open = issues.filter(\.isOpen)
        let ranks = [0, 1, 2, 3, nil].filter { rank in open.contains { $0.severity?.rank == rank } }
        return try templates.render(
            "known-issues",
            [
                "heading": .text("Known issues: \(project)"),
                "project": .text(project),
                "root": "",
                "open": .number(open.count),
                "isClear": .bool(open.isEmpty),
                "groups": .list(of: ranks) { rank in group(rank, open, namesIndex: namesIndex) },
                "hasResolved": .bool(issues.count > open.count),
                "resolvedCount": .number(issues.count - open.count),
                "resolved": .list(of: issues.filter { !$0.isOpen }) {
                    $0.value(from: address, namesIndex: namesIndex)
                },
            ])
    }

    private func group(_ rank: Int?, _ open: [PublicIssue], namesIndex: Bool) -> TemplateValue {
        let issues = open.filter { $0.severity?.rank == rank }
        return [
            "title": .text(KnownIssuesPage.title(rank)), "anchor": .text("severity-\(rank.map(String.init) ?? "none")"),
            "issues": .list(of: issues) { $0.value(from: address, namesIndex: namesIndex) },
        ]
    }

    private static func title(_ rank: Int?) -> String {
        switch rank {
        case 0: "Critical"
        case 1: "High"
        case 2: "Medium"
        case .some: "Low"
        case nil: "Without a stated severity"
        }
    }
}
