import MusterModel
import MusterText

/// Every task, by phase.
struct TasksPage: HTMLPage {
    static let template = "tasks"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [TasksPage] { chunks(site).numbers.map { TasksPage(page: $0) } }

    private static func chunks(_ site: Site) -> Chunks { Chunks(of: site.project.tasks.count, by: 100) }

    var address: PageAddress { .tasks.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Tasks".page(page), section: .tasks) }

    func content(_ view: PageView) -> TemplateValue {
        let tasks = view.site.project.tasks
        let chunks = TasksPage.chunks(view.site)
        return [
            "total": .number(tasks.count),
            "isEmpty": .bool(tasks.isEmpty),
            "bar": TallyBar(Tally(tasks.map(\.assessment.state))).value,
            "groups": .list(of: TasksPage.groups(TasksPage.byPhase(view.site)[chunks[page]])) { group($0, view) },
            "pager": Pager(chunks, showing: page, of: "tasks", from: .tasks).value(view),
        ]
    }

    /// The tasks of each phase in the order of the phases, those of none at the end.
    static func byPhase(_ site: Site) -> [MusterModel.Task] {
        let tasks = Dictionary(grouping: site.project.tasks) { $0.phase }
        let phases = site.project.phases.map(\.id)
        let known = Set(phases)
        let loose = site.project.tasks.filter { task in task.phase.map { !known.contains($0) } ?? true }
        return phases.flatMap { tasks[$0] ?? [] } + loose
    }

    /// Neighbours of one phase.
    private static func groups(_ tasks: ArraySlice<MusterModel.Task>) -> [[MusterModel.Task]] {
        var groups: [[MusterModel.Task]] = []
        for task in tasks {
            if groups.last?.last?.phase == task.phase, !groups.isEmpty {
                groups[groups.count - 1].append(task)
            } else {
                groups.append([task])
            }
        }
        return groups
    }

    private func group(_ tasks: [MusterModel.Task], _ view: PageView) -> TemplateValue {
        let phase = tasks.first?.phase
        let title = phase.map { view.link(.phase($0)) } ?? PageLink("Tasks of no phase", nil)
        return [
            "title": title.value, "label": .text("Tasks: \(title.text)"),
            "anchor": .text(phase.map { view.site.anchor(.phase($0)) } ?? "loose"),
            "tasks": .list(of: tasks) { TaskRow($0, view).value },
        ]
    }
}
