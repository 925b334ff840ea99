import MusterModel
import MusterText

/// A finding: the partials `finding` and `finding-brief`.
struct FindingRow: Sendable {
    let finding: Finding
    /// Its number among ``FindingOrder/ordered``, from 1; nil on a page where nothing leads to it.
    let number: Int?
    let view: PageView
    /// Whether the row before it is of the same kind and says the same of how to mend it.
    private let isRepeated: Bool

    init(_ finding: Finding, number: Int? = nil, after other: Finding? = nil, _ view: PageView) {
        self.finding = finding
        self.number = number
        isRepeated = other.map { $0.id == finding.id && $0.suggestion == finding.suggestion } ?? false
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
            "id": .optional(isRepeated ? nil : finding.id),
            "severity": StatusTag(finding.severity).value,
            "message": .sentence(finding.message),
            "suggestion": .optionalSentence(isRepeated ? nil : finding.suggestion.map(Self.sentence)),
            "suppression": .optional(finding.suppression),
            "entities": .list(of: entities, \.value),
            "sources": view.sources(finding.locations),
            "mend": .optional(
                finding.mend.map {
                    MendView($0, view, isShown: finding.locations.first, besides: finding.suggestion)
                }.flatMap { $0.isEmpty ? nil : $0 }, \.value),
        ]
    }

    /// What it is about, each name once.
    private var entities: [PageLink] {
        var seen = Set<String>()
        return finding.entities.map { view.link($0) }.filter { seen.insert($0.text).inserted }
    }

    private static func sentence(_ text: String) -> String {
        text.endsWithBytes(".") || text.endsWithBytes("?") ? text : text + "."
    }
}
