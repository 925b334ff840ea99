import MusterModel
import MusterText

/// Every task, by phase.
struct TasksPage: HTMLPage {
    static let template = "tasks"

    static func all(in site: Site) -> [TasksPage] { [TasksPage()] }

    var address: PageAddress { .tasks }

    func head(in site: Site) -> PageHead { PageHead(title: "Tasks", section: .tasks) }

    func content(_ view: PageView) -> TemplateValue {
        let tasks = view.site.project.tasks
        let phases = view.site.project.phases.map(\.id)
        let groups = phases.map { phase in (phase, tasks.filter { $0.phase == phase }) }
        let loose = tasks.filter { task in task.phase.map { !phases.contains($0) } ?? true }
        return [
            "total": .number(tasks.count),
            "isEmpty": .bool(tasks.isEmpty),
            "bar": TallyBar(Tally(tasks.map(\.assessment.state))).value,
            "groups": .list(
                groups.filter { !$0.1.isEmpty }.map { phase, tasks in
                    group(view.link(.phase(phase)), view.site.anchor(.phase(phase)), tasks, view)
                } + (loose.isEmpty ? [] : [group(PageLink("Tasks of no phase", nil), "loose", loose, view)])),
        ]
    }

    private func group(
        _ title: PageLink, _ anchor: String, _ tasks: [MusterModel.Task], _ view: PageView
    ) -> TemplateValue {
        [
            "title": title.value, "label": .text("Tasks: \(title.text)"), "anchor": .text(anchor),
            "tasks": .list(of: tasks) { TaskRow($0, view).value },
        ]
    }
}
