import MusterModel

/// A task recorded as done although one of its items is open or a mandatory sign-off is missing.
enum TaskDoneRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let requirements = Dictionary(grouping: context.project.requirements, by: \.scope)
        let criteria = Dictionary(grouping: context.project.criteria, by: \.task)
        let items = Dictionary(grouping: context.project.checklistItems, by: \.task)
        var found: [Finding] = []
        for task in context.project.tasks where task.assessment.state == .pass {
            let open =
                (criteria[task.id] ?? []).filter { context.openItems.contains(.criterion($0.id)) }
                .map { (EntityReference.criterion($0.id), $0.title, $0.location) }
                + (items[task.id] ?? []).filter { context.openItems.contains(.checklistItem($0.id)) }
                .map { (EntityReference.checklistItem($0.id), $0.title, $0.location) }
            if !open.isEmpty { found.append(openItems(open, of: task)) }
            let missing = (requirements[.task(task.id)] ?? []).filter { $0.isVeto && $0.assessment.state < .waived }
            if !missing.isEmpty { found.append(unsigned(missing, of: task, in: context.project)) }
        }
        return found
    }

    private static func openItems(_ open: [(EntityReference, String, SourceLocation)], of task: Task) -> Finding {
        let what = open.count == 1 ? open[0].1 : "\(open.count) items"
        return FindingID.taskDoneOpenItem.finding(
            "\(name(task)) is recorded as done while open: \(what)", at: task.assessment.locations + open.map(\.2),
            suggestion: FindingID.taskDoneOpenItem.explanation.mend, entities: [.task(task.id)] + open.map(\.0),
            releases: [task.release])
    }

    private static func unsigned(_ missing: [SignoffRequirement], of task: Task, in project: Project) -> Finding {
        let names = Dictionary(project.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let roles = missing.map { names[$0.role] ?? $0.role.text }.joined(separator: ", ")
        return FindingID.taskDoneUnsigned.finding(
            "\(name(task)) is recorded as done without the mandatory sign-off of \(roles)",
            at: task.assessment.locations + missing.map(\.location),
            suggestion: FindingID.taskDoneUnsigned.explanation.mend,
            entities: [.task(task.id)] + missing.map { .requirement($0.id) }, releases: [task.release])
    }

    private static func name(_ task: Task) -> String {
        task.number.isEmpty ? "The task \(task.title)" : "Task \(task.number)"
    }
}
