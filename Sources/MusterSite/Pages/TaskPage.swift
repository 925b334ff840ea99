import MusterModel
import MusterText

/// One task: what it asks for, what is claimed of it, and what it is linked to both ways.
struct TaskPage: HTMLPage {
    static let template = "task"

    let task: MusterModel.Task
    let address: PageAddress

    static func all(in site: Site) -> [TaskPage] {
        site.project.tasks.compactMap { task in
            site.addresses.page(of: .task(task.id)).map { TaskPage(task: task, address: $0) }
        }
    }

    func head(in site: Site) -> PageHead {
        let phase = task.phase.flatMap { id in site.addresses.page(of: .phase(id)).map { ($0, id) } }
        let above = phase.map { [(page: $0.0, text: site.index.phases[$0.1]?.shortLabel ?? $0.1.text)] } ?? []
        return PageHead(title: task.label, section: .tasks, parents: [(.tasks, "Tasks")] + above)
    }

    func content(_ view: PageView) -> TemplateValue {
        let site = view.site
        let criteria = task.criteria.compactMap { site.index.criteria[$0] }
        let places = site.mentions.places(of: .task(task.id))
        let items = task.checklistItems.compactMap { site.index.checklistItems[$0] }
        return [
            "name": .text(task.title),
            "shown": .optional(task.number.isEmpty ? nil : task.number),
            "row": TaskRow(task, view).value,
            "assessment": view.assessment(task.assessment),
            "severity": .optional(task.severity) { StatusTag($0).value },
            "release": .optional(task.release) { view.link(.release($0)).value },
            "groups": .list(of: CriteriaGroup.groups(criteria)) { $0.value(view) },
            "items": .optional(items.isEmpty ? nil : items) { items in
                ["criteria": .list(of: items) { CriterionRow($0, view).value }]
            },
            "itemBar": TallyBar(Tally(items.map(\.assessment.state))).value,
            "label": "Required sign-offs of this task",
            "requirements": .list(of: task.requirements.compactMap { site.index.requirements[$0] }) {
                RequirementRow($0, view).value
            },
            "deliverables": .list(of: task.deliverables.compactMap { site.index.deliverables[$0] }) {
                DeliverableRow($0, view).value
            },
            "planned": .list(of: site.backlinks.decisions(in: task.sources)) { DecisionCard($0, view).value },
            "commitMessage": .optional(task.commitMessage),
            "demanded": .optional(DemandedCommit(task.commit)) { $0.value },
            "dependsOn": .list(of: task.dependsOn) { link($0, view) },
            "neededBy": .list(of: site.backlinks.tasks(needing: task.id)) { link($0, view) },
            "references": .list(of: task.references.compactMap { site.index.references[$0] }) {
                ReferenceRow($0, view).value
            },
            "named": MentionList(places.prefix(ReleasePage.shownRows), view).value,
            "moreNamed": .optional(
                places.count > ReleasePage.shownRows
                    ? counted(places.count - ReleasePage.shownRows, "more document") : nil),
            "gates": .list(of: site.backlinks.gates(over: .task(task.id))) { GateCard($0, view).value },
            "findings": .list(of: site.backlinks.findings(about: .task(task.id))) { FindingRow($0, view).value },
            "sources": view.sources(task.locations),
        ]
    }

    private func link(_ id: MusterModel.Task.ID, _ view: PageView) -> TemplateValue {
        let state = view.site.index.tasks[id]?.assessment.state ?? .unknown
        return ["link": view.link(.task(id)).value, "tag": StatusTag(state).value]
    }
}
