import MusterModel
import MusterText

/// `known-issues.json`, version 1: the public known issues for machines, apart from the model so that it may change.
///
/// Addresses are relative to the file. Members are always present and in this order; what is not known, or not on the
/// allow-list, is null. It names neither date nor commit of the build, so that it changes only when an issue does.
struct KnownIssuesDocument: Sendable {
    /// Changes whenever a member is renamed, removed or means something else.
    static let schemaVersion = 1

    private let project: String
    private let issues: [PublicIssue]
    /// Where the file is.
    private let address: PageAddress

    init(project: String, issues: [PublicIssue], at address: PageAddress) {
        self.project = project
        self.issues = issues
        self.address = address
    }

    var json: JSON {
        [
            "schemaVersion": .integer(Self.schemaVersion),
            "project": .string(project),
            "page": .string(PageAddress.knownIssues.relative(to: address)),
            "open": .integer(issues.filter(\.isOpen).count),
            "issues": .array(issues.map(json)),
        ]
    }

    private func json(_ issue: PublicIssue) -> JSON {
        [
            "id": .string(issue.name),
            "page": .string(issue.address.relative(to: address)),
            "code": .optional(issue.code),
            "title": .optional(issue.title),
            "severity": .optional(issue.severity?.rawValue),
            "status": .optional(issue.status?.rawValue),
            "affects": .optional(issue.affects),
            "versions": .array(issue.versions.map { .string($0.name) }),
            "component": .optional(issue.component),
            "workaround": .optional(issue.workaround),
            "firstSeen": .optional(issue.firstSeen),
            "fixedIn": .optional(issue.fixedIn),
            "lastChanged": .date(issue.lastChanged),
        ]
    }
}

/// `known-issues.schema.json`: what ``KnownIssuesDocument`` promises, as a JSON Schema. Source: draft 2020-12.
enum KnownIssuesSchema {
    static let json: JSON = .object(
        [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("$id", "known-issues.schema.json"),
            .init("title", "Known issues of a project for the public, as published by Muster"),
        ] + whole.members + [.init("$defs", ["issue": issue])])

    private static let whole = JSON.record([
        "schemaVersion": ["const": .integer(KnownIssuesDocument.schemaVersion)],
        "project": .aText, "page": .aText, "open": .aCount, "issues": .list(.part("issue")),
    ])

    private static let issue = JSON.record([
        "id": .aText, "page": .aText, "code": .orNull(.aText), "title": .orNull(.aText),
        "severity": .orNull(.word(of: Severity.allCases)), "status": .orNull(.word(of: PublicStatus.allCases)),
        "affects": .orNull(.aText), "versions": .texts, "component": .orNull(.aText), "workaround": .orNull(.aText),
        "firstSeen": .orNull(.aText), "fixedIn": .orNull(.aText), "lastChanged": .orNull(.aDay),
    ])
}
