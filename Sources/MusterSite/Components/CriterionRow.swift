import MusterModel

/// A criterion or checklist item with its state: the partial `criterion-row`.
struct CriterionRow: Sendable {
    private let title: String
    private let anchor: String
    private let assessment: Assessment
    private let location: SourceLocation
    private let view: PageView

    init(_ criterion: Criterion, _ view: PageView) {
        title = criterion.title
        anchor = view.site.anchor(.criterion(criterion.id))
        assessment = criterion.assessment
        location = criterion.location
        self.view = view
    }

    init(_ item: ChecklistItem, _ view: PageView) {
        title = item.code.isEmpty ? item.title : "\(item.code) \(item.title)"
        anchor = view.site.anchor(.checklistItem(item.id))
        assessment = item.assessment
        location = item.location
        self.view = view
    }

    var value: TemplateValue {
        [
            "anchor": .text(anchor), "title": .text(title), "assessment": view.assessment(assessment),
            "source": view.source(location).value,
        ]
    }
}
