import MusterModel
import MusterText

/// A finding of `readiness.json`; its `id` is that of its kind, so several may share it.
struct ReadinessFinding: Sendable {
    private let finding: Finding
    private let site: Site

    init(_ finding: Finding, _ site: Site) {
        self.finding = finding
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(finding.id),
            "page": .string(PageAddress.findings.text),
            "sources": .sources(finding.locations),
            "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message),
            "suggestion": .optional(finding.suggestion),
            "entities": .array(finding.entities.map(JSON.entity)),
            "releases": .ids(finding.releases),
            "suppression": .optional(finding.suppression),
        ]
    }
}

/// A document of `readiness.json`; its `id` is its path.
struct ReadinessSource: Sendable {
    private let document: DocumentRecord
    private let site: Site

    init(_ document: DocumentRecord, _ site: Site) {
        self.document = document
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(document.path.text),
            "page": .page(.document(document.path), site),
            "sources": .sources([SourceLocation(path: document.path, line: 1)]),
            "title": .string(document.title),
            "kind": .string(document.kind.rawValue),
            "digest": .string(document.digest),
            "facts": .integer(document.facts.count),
            "unplaced": .integer(document.unplaced.count),
            "refusal": .optional(document.refusal),
        ]
    }
}
