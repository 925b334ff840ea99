import MusterModel

/// A finding: the partial `finding`.
struct FindingRow: Sendable {
    let finding: Finding
    let view: PageView

    init(_ finding: Finding, _ view: PageView) {
        self.finding = finding
        self.view = view
    }

    var value: TemplateValue {
        [
            "id": .text(finding.id),
            "severity": StatusTag(finding.severity).value,
            "message": .text(finding.message),
            "suggestion": .optional(finding.suggestion),
            "suppression": .optional(finding.suppression),
            "entities": .list(of: finding.entities) { view.link($0).value },
            "sources": view.sources(finding.locations),
        ]
    }
}
