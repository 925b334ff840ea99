import MusterModel
import MusterText

/// Everything of one kind that a task has, where it has more of it than its own page shows.
struct TaskListPage: HTMLPage {
    static let template = "task-list"

    let task: MusterModel.Task
    let list: TaskList
    /// From 1.
    let page: Int
    private let taskPage: PageAddress

    static func all(in site: Site) -> [TaskListPage] {
        site.project.tasks.flatMap { task -> [TaskListPage] in
            guard let address = site.addresses.page(of: .task(task.id)) else { return [] }
            return TaskList.allCases.filter { $0.isLong(in: task) }.flatMap { list in
                list.chunks(of: task).numbers.map {
                    TaskListPage(task: task, list: list, page: $0, taskPage: address)
                }
            }
        }
    }

    /// The way to all of them from the page of the task; nothing when that shows them.
    static func link(_ list: TaskList, of task: MusterModel.Task, _ view: PageView) -> TemplateValue {
        let page = list.isLong(in: task) ? view.site.addresses.page(of: .task(task.id)) : nil
        return .optional(page) {
            view.link(list.address(below: $0), "All \(list.count(of: task)) \(list.noun) of this task").value
        }
    }

    private var first: PageAddress { list.address(below: taskPage) }

    var address: PageAddress { first.chunk(page) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "\(list.noun.capitalizedWord) of \(task.label)".page(page), section: .tasks,
            parents: [(.tasks, "Tasks"), (taskPage, task.shortLabel)])
    }

    func content(_ view: PageView) -> TemplateValue {
        let chunks = list.chunks(of: task)
        let members: TemplateValue = [
            "title": .text(list.noun.capitalizedWord),
            "task": view.link(.task(task.id)).value,
            "criteria": rows(.items, chunks[page]) { criteria(view) },
            "deliverables": rows(.deliverables, chunks[page]) {
                task.deliverables.compactMap { view.site.index.deliverables[$0].map { DeliverableRow($0, view).value } }
            },
            "references": rows(.references, chunks[page]) {
                task.references.compactMap { view.site.index.references[$0].map { ReferenceRow($0, view).value } }
            },
            "pager": Pager(chunks, showing: page, of: list.noun, from: first).value(view),
        ]
        return members.announcingLists
    }

    private func criteria(_ view: PageView) -> [TemplateValue] {
        let index = view.site.index
        return task.criteria.compactMap { index.criteria[$0].map { CriterionRow($0, view).value } }
            + task.checklistItems.compactMap { index.checklistItems[$0].map { CriterionRow($0, view).value } }
    }

    /// The rows on the page, when it is a page of this list; none otherwise.
    private func rows(_ own: TaskList, _ range: Range<Int>, _ all: () -> [TemplateValue]) -> TemplateValue {
        guard own == list else { return .list([]) }
        let rows = all()
        return .list(Array(rows[range.clamped(to: rows.indices)]))
    }
}
