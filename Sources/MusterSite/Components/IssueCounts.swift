import MusterModel

/// How many issues of each severity are open and resolved: the partial `issue-counts`.
struct IssueCounts: Sendable {
    let issues: [Issue]
    let view: PageView

    init(_ issues: [Issue], _ view: PageView) {
        self.issues = issues
        self.view = view
    }

    /// Worst severity first, those without one last; severities that do not occur are left out.
    var value: TemplateValue {
        let ranks = [0, 1, 2, 3, nil].filter { rank in issues.contains { $0.severity?.rank == rank } }
        return .list(of: ranks, row)
    }

    private func row(_ rank: Int?) -> TemplateValue {
        let all = issues.filter { $0.severity?.rank == rank }
        let open = all.filter(\.isOpen)
        // Titles take the room of several ids.
        let shown = open.contains { $0.code.isEmpty } ? 3 : 6
        return [
            "severity": (all.first?.severity.map { StatusTag($0) } ?? StatusTag("Not stated", .unknown)).value,
            "open": .number(open.count),
            "isClear": .bool(open.isEmpty),
            "resolved": .number(all.count - open.count),
            "issues": .list(of: open.prefix(shown)) { issue in
                PageLink(issue.code.isEmpty ? issue.title : issue.code, view.href(.issue(issue.id))).value
            },
            "more": .optional(open.count > shown ? "and \(open.count - shown) more" : nil),
        ]
    }
}
