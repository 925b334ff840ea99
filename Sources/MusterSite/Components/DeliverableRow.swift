import MusterModel
import MusterText

/// A promised output with its state: the partial `deliverable-row`.
struct DeliverableRow: Sendable {
    let deliverable: Deliverable
    let view: PageView

    init(_ deliverable: Deliverable, _ view: PageView) {
        self.deliverable = deliverable
        self.view = view
    }

    var value: TemplateValue {
        [
            "title": PageLink(deliverable.title, deliverable.file.flatMap { view.href(.document($0)) }).value,
            "path": .optional(deliverable.path.flatMap { deliverable.title.containsBytes($0) ? nil : $0 }),
            "task": .optional(deliverable.task) { view.link(.task($0), view.site.index.tasks[$0]?.shortLabel).value },
            "assessment": view.assessment(deliverable.assessment),
            "source": view.source(deliverable.location).value,
        ]
    }
}
