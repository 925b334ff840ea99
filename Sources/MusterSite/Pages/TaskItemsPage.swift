import MusterModel
import MusterText

/// Every criterion and checklist item of a task that has more of them than its own page shows.
struct TaskItemsPage: HTMLPage {
    static let template = "task-items"

    let task: MusterModel.Task
    /// From 1.
    let page: Int
    private let taskPage: PageAddress

    static func all(in site: Site) -> [TaskItemsPage] {
        site.project.tasks.flatMap { task -> [TaskItemsPage] in
            guard let address = site.addresses.page(of: .task(task.id)), exists(for: task) else { return [] }
            return chunks(task).numbers.map { TaskItemsPage(task: task, page: $0, taskPage: address) }
        }
    }

    /// How many of its criteria, and as many of its checklist items, the page of a task shows.
    static func shown(of task: MusterModel.Task) -> Int { exists(for: task) ? 40 : .max }

    /// The way to all of them from the page of the task; nothing when that shows them.
    static func link(_ task: MusterModel.Task, _ view: PageView) -> TemplateValue {
        let page = exists(for: task) ? view.site.addresses.page(of: .task(task.id)) : nil
        return .optional(page) {
            view.link(first(of: $0), "All \(count(task)) criteria and checks of this task").value
        }
    }

    private static func exists(for task: MusterModel.Task) -> Bool { count(task) > 100 }

    private static func count(_ task: MusterModel.Task) -> Int { task.criteria.count + task.checklistItems.count }

    private static func chunks(_ task: MusterModel.Task) -> Chunks { Chunks(of: count(task), by: 100) }

    private static func first(of taskPage: PageAddress) -> PageAddress { taskPage.page("items") }

    var address: PageAddress { Self.first(of: taskPage).chunk(page) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "Criteria and checks of \(task.label)".page(page), section: .tasks,
            parents: [(.tasks, "Tasks"), (taskPage, task.shortLabel)])
    }

    func content(_ view: PageView) -> TemplateValue {
        let index = view.site.index
        let chunks = Self.chunks(task)
        let rows =
            task.criteria.compactMap { index.criteria[$0].map { CriterionRow($0, view) } }
            + task.checklistItems.compactMap { index.checklistItems[$0].map { CriterionRow($0, view) } }
        return [
            "task": view.link(.task(task.id)).value,
            "criteria": .list(of: rows[chunks[page].clamped(to: rows.indices)], \.value),
            "pager": Pager(chunks, showing: page, of: "criteria and checks", from: Self.first(of: taskPage))
                .value(view),
        ]
    }
}
