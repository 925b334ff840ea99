import MusterModel

/// A finding: the partials `finding` and `finding-brief`.
struct FindingRow: Sendable {
    let finding: Finding
    /// Its number among ``FindingOrder/ordered``, from 1; nil on a page where nothing leads to it.
    let number: Int?
    let view: PageView

    init(_ finding: Finding, number: Int? = nil, _ view: PageView) {
        self.finding = finding
        self.number = number
        self.view = view
    }

    /// The finding in one line, with the way to its row among all findings.
    var brief: TemplateValue {
        [
            "severity": StatusTag(finding.severity).value,
            "title": PageLink(finding.message, number.map { FindingsPage.href($0, view) }).value,
            "source": .optional(finding.locations.first) { view.source($0).value },
        ]
    }

    var value: TemplateValue {
        [
            "anchor": .optional(number.map(FindingsPage.anchor)),
            "id": .text(finding.id),
            "severity": StatusTag(finding.severity).value,
            "message": .sentence(finding.message),
            "suggestion": .optionalSentence(finding.suggestion.map { $0.endsWithBytes(".") ? $0 : $0 + "." }),
            "suppression": .optional(finding.suppression),
            "entities": .list(of: finding.entities) { view.link($0).value },
            "sources": view.sources(finding.locations),
            "mend": .optional(
                finding.mend.map {
                    MendView($0, view, isShown: finding.locations.first, besides: finding.suggestion)
                }.flatMap { $0.isEmpty ? nil : $0 }, \.value),
        ]
    }
}
