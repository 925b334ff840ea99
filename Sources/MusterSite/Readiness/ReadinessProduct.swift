import MusterModel
import MusterText

/// An issue of `readiness.json`.
struct ReadinessIssue: Sendable {
    private let issue: Issue
    private let site: Site

    init(_ issue: Issue, _ site: Site) {
        self.issue = issue
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(issue.id.text),
            "page": .page(.issue(issue.id), site),
            "sources": .sources([issue.location]),
            "code": .string(issue.code),
            "title": .string(issue.title),
            "severity": .optional(issue.severity?.rawValue),
            "status": .string(issue.status.rawValue),
            "open": .bool(issue.isOpen),
            "affects": .optional(issue.affects),
            "fixedIn": .optional(issue.fixedIn),
            "firstSeen": .optional(issue.firstSeen),
            "component": .optional(issue.component),
            "workaround": .optional(issue.workaround),
            "impact": .optional(issue.impact),
            "owner": .optional(issue.owner),
            "date": .date(issue.date),
            "release": .id(issue.release),
            "public": .bool(issue.isPublic),
        ]
    }
}

/// A risk of `readiness.json`.
struct ReadinessRisk: Sendable {
    private let risk: Risk
    private let site: Site

    init(_ risk: Risk, _ site: Site) {
        self.risk = risk
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(risk.id.text),
            "page": .page(.risk(risk.id), site),
            "sources": .sources([risk.location]),
            "code": .string(risk.code),
            "title": .string(risk.title),
            "severity": .optional(risk.severity?.rawValue),
            "status": .optional(risk.status?.rawValue),
            "likelihood": .optional(risk.likelihood),
            "mitigation": .optional(risk.mitigation),
            "followUp": .optional(risk.followUp),
            "owner": .optional(risk.owner),
            "release": .id(risk.release),
        ]
    }
}

/// An artifact of `readiness.json`.
struct ReadinessArtifact: Sendable {
    private let artifact: Artifact
    private let site: Site

    init(_ artifact: Artifact, _ site: Site) {
        self.artifact = artifact
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(artifact.id.text),
            "page": .page(.artifact(artifact.id), site),
            "sources": .sources(artifact.statements.map(\.location)),
            "file": .string(artifact.file),
            "platform": .optional(artifact.platform),
            "size": .optional(artifact.size),
            "release": .id(artifact.release),
            "check": .string(check),
            "actualDigest": .optional(actual),
            "digests": .array(artifact.statements.map(statement)),
            "assessment": .assessment(artifact.assessment),
        ]
    }

    private func statement(_ statement: Artifact.Statement) -> JSON {
        ["digest": .optional(statement.digest), "algorithm": .optional(statement.algorithm)]
    }

    private var check: String {
        switch artifact.check {
        case .verified: "verified"
        case .mismatch: "mismatch"
        case .disagreement: "disagreement"
        case .absent: "absent"
        case .notChecked: "not-checked"
        case .unusable: "unusable"
        case .toFollow: "to-follow"
        }
    }

    private var actual: String? {
        switch artifact.check {
        case .mismatch(let actual): actual
        case .verified, .disagreement, .absent, .notChecked, .unusable, .toFollow: nil
        }
    }
}
