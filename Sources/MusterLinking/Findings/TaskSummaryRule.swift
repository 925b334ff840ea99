import MusterModel
import MusterText

/// A check or criterion which says that the tasks of a phase are done although one of them is not.
///
///     | Tasks of phase 6 | ✅ 7 of 7 complete |
enum TaskSummaryRule: FindingRule {
    /// A summary that is claimed to hold.
    private struct Claim {
        var phase: String
        var title: String
        var entity: EntityReference
        var release: Release.ID?
        var place: SourceLocation
    }

    static func findings(in context: FindingContext) -> [Finding] {
        claims(in: context.project).compactMap { claim in
            let open = context.project.tasks.filter { task in
                TaskNumber.phase(of: TaskNumber.key(task.number)) == claim.phase && context.isOpen(task)
                    && (task.release == nil || claim.release == nil || task.release == claim.release)
            }
            guard !open.isEmpty else { return nil }
            return FindingID.summaryDisagrees.finding(
                "“\(claim.title)” is recorded as met, but these tasks are not done: \(names(open))",
                at: [claim.place] + open.compactMap(\.locations.first),
                suggestion: FindingID.summaryDisagrees.explanation.mend,
                entities: [claim.entity] + open.map { .task($0.id) }, releases: [claim.release])
        }
    }

    /// The first five tasks by number, else by title, and how many more there are.
    static func names(_ tasks: [Task]) -> String {
        tasks.prefix(5).map { $0.number.isEmpty ? $0.title : $0.number }.joined(separator: ", ")
            + (tasks.count > 5 ? " and \(tasks.count - 5) more" : "")
    }

    private static func claims(in project: Project) -> [Claim] {
        let items = project.checklistItems.filter { $0.assessment.state == .pass }.map {
            ($0.title, EntityReference.checklistItem($0.id), $0.release, $0.location)
        }
        let criteria = project.criteria.filter { $0.assessment.state == .pass }.map {
            ($0.title, EntityReference.criterion($0.id), $0.release, $0.location)
        }
        return (items + criteria).compactMap { title, entity, release, place in
            guard Words(title).list.contains(where: nouns.contains), let phase = TaskNumber.phaseNumber(in: title)
            else { return nil }
            return Claim(phase: phase, title: title, entity: entity, release: release, place: place)
        }
    }

    private static let nouns: Set<String> = ["tasks", "aufgaben", "tâches", "tareas", "tarefas"]
}
