import MusterModel

/// A known issue among those of a release, for readers inside the project: the partial `issue-row`.
struct IssueRow: Sendable {
    let issue: Issue
    let view: PageView

    init(_ issue: Issue, _ view: PageView) {
        self.issue = issue
        self.view = view
    }

    var value: TemplateValue {
        let places = view.site.mentions.places(of: .issue(issue.id))
        return [
            "code": .text(issue.code),
            "title": PageLink(issue.title, view.href(.issue(issue.id))).value,
            "severity": .optional(issue.severity) { StatusTag($0).value },
            "status": StatusTag(issue.status).value,
            "statusWords": .optional(issue.statusWords),
            "affects": .optional(issue.affects),
            "fixedIn": .optional(issue.fixedIn),
            "workaround": .optional(issue.workaround),
            "owner": .optional(issue.owner),
            "isPublic": .bool(issue.isPublic),
            "source": view.source(issue.location).value,
            "named": MentionList(places.prefix(Self.shownDocuments), view).value,
            "namedCount": .text(counted(places.count, "document")),
        ]
    }

    private static let shownDocuments = 10
}
