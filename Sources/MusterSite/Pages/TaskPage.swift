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
        let needing = site.backlinks.tasks(needing: task.id)
        let findings = site.backlinks.findings(about: .task(task.id))
        let groups = CriteriaGroup.groups(criteria)
        let shown = TaskList.items.shown(of: task)
        let places = site.mentions.places(of: .task(task.id))
        let items = task.checklistItems.compactMap { site.index.checklistItems[$0] }
        let requirements = task.requirements.compactMap { site.index.requirements[$0] }
        let deliverables = task.deliverables.prefix(TaskList.deliverables.shown(of: task))
            .compactMap { site.index.deliverables[$0] }
        let references = task.references.prefix(TaskList.references.shown(of: task))
            .compactMap { site.index.references[$0] }
        let gates = site.backlinks.gates(over: .task(task.id))
        return [
            "name": .text(task.title),
            "shown": .optional(task.number.isEmpty ? nil : task.number),
            "row": TaskRow(task, view).value,
            "assessment": view.assessment(task.assessment),
            "severity": .optional(task.severity) { StatusTag($0).value },
            "release": .optional(task.release) { view.link(.release($0)).value },
            "groups": .list(of: groups) { $0.value(showing: shown / max(1, groups.count), view) },
            "all": TaskListPage.link(.items, of: task, view),
            "items": .optional(items.isEmpty ? nil : items) { items in
                ["criteria": .list(of: items.prefix(shown)) { CriterionRow($0, view).value }]
            },
            "itemBar": TallyBar(Tally(items.map(\.assessment.state))).value,
            "label": "Required sign-offs of this task",
            "requirements": .list(of: requirements.prefix(Self.shownSignoffs)) { RequirementRow($0, view).value },
            "moreRequirements": view.more(
                "sign-off", of: requirements.count, after: Self.shownSignoffs, at: .signoffs),
            "deliverables": .list(of: deliverables) { DeliverableRow($0, view).value },
            "allDeliverables": TaskListPage.link(.deliverables, of: task, view),
            "planned": .list(of: site.backlinks.decisions(in: task.sources)) { DecisionCard($0, view).value },
            "commitMessage": .optional(task.commitMessage),
            "demanded": .optional(DemandedCommit(task.commit)) { $0.value },
            "dependsOn": .list(of: task.dependsOn.prefix(Self.shownLinks)) { link($0, view) },
            "moreDependsOn": view.more("task", of: task.dependsOn.count, after: Self.shownLinks, at: .tasks),
            "neededBy": .list(of: needing.prefix(Self.shownLinks)) { link($0, view) },
            "moreNeededBy": view.more("task", of: needing.count, after: Self.shownLinks, at: .tasks),
            "references": .list(of: references) { ReferenceRow($0, view).value },
            "allReferences": TaskListPage.link(.references, of: task, view),
            "named": MentionList(places.prefix(Self.shownLinks), view).value,
            "moreNamed": .optional(
                places.count > Self.shownLinks
                    ? counted(places.count - Self.shownLinks, "more document") : nil),
            "gates": .list(of: gates) { GateCard($0, view).value },
            "unlinked": .optional(unlinked(needing.isEmpty, references.isEmpty, places.isEmpty, gates.isEmpty)),
            "findings": .list(of: findings.prefix(Self.shownFindings)) { FindingRow($0, view).value },
            "moreFindings": view.more("finding", of: findings.count, after: Self.shownFindings, at: .findings),
            "sources": view.sources(task.locations),
        ]
    }

    private static let shownLinks = 30
    private static let shownFindings = 10
    private static let shownSignoffs = 60

    /// Everything that it is not linked with, in one sentence.
    private func unlinked(_ isLast: Bool, _ citesNothing: Bool, _ isUnnamed: Bool, _ countsNowhere: Bool) -> String? {
        let missing = [
            (task.dependsOn.isEmpty, "tasks that it depends on"), (isLast, "tasks that need it"),
            (citesNothing, "citations"), (isUnnamed, "running text that names it"),
            (countsNowhere, "gates that it counts in"),
        ].filter(\.0).map(\.1)
        return missing.isEmpty ? nil : "Not found: \(listed(missing))."
    }

    private func link(_ id: MusterModel.Task.ID, _ view: PageView) -> TemplateValue {
        let state = view.site.index.tasks[id]?.assessment.state ?? .unknown
        return ["link": view.link(.task(id)).value, "tag": StatusTag(state).value]
    }
}
