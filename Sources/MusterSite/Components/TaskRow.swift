import MusterModel

/// A task at a glance: the partial `task-row`.
struct TaskRow: Sendable {
    let task: MusterModel.Task
    let view: PageView

    init(_ task: MusterModel.Task, _ view: PageView) {
        self.task = task
        self.view = view
    }

    var value: TemplateValue {
        let criteria = Tally(task.criteria.compactMap { view.site.index.criteria[$0]?.assessment.state })
        let items = Tally(task.checklistItems.compactMap { view.site.index.checklistItems[$0]?.assessment.state })
        let signoffs = Tally(task.requirements.compactMap { view.site.index.requirements[$0]?.assessment.state })
        return [
            "number": .text(task.number),
            "title": PageLink(task.title, view.href(.task(task.id))).value,
            "tag": StatusTag(task.assessment.state).value,
            "reason": .sentence(task.assessment.reason),
            "phase": .optional(task.phase) { view.link(.phase($0), view.site.index.phases[$0]?.shortLabel).value },
            "owner": .optional(task.owner),
            "completed": .date(task.completed),
            "due": .date(task.due),
            "isKickoff": .bool(task.isKickoff),
            "isLaunch": .bool(task.isLaunch),
            "isBacklog": .bool(task.isBacklog),
            "criteria": TaskRow.count(criteria),
            "checklist": TaskRow.count(items),
            "signoffs": TaskRow.count(signoffs),
        ]
    }

    /// Met of all; none when nothing is counted.
    private static func count(_ tally: Tally) -> TemplateValue {
        .optional(tally.total > 0 ? "\(tally[.pass])/\(tally.total)" : nil)
    }
}
