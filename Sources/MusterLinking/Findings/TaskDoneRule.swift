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
                (criteria[task.id] ?? [])
                .filter {
                    context.openItems.contains(.criterion($0.id)) && context.isAsked($0.demand, of: task.release)
                }
                .map { (EntityReference.criterion($0.id), $0.title, $0.location) }
                + (items[task.id] ?? [])
                .filter {
                    context.openItems.contains(.checklistItem($0.id)) && context.isAsked($0.demand, of: task.release)
                }
                .map { (EntityReference.checklistItem($0.id), $0.title, $0.location) }
            if !open.isEmpty { found.append(openItems(open, of: task)) }
            let missing = (requirements[.task(task.id)] ?? []).filter { $0.assessment.state < .waived }
            let vetoes = missing.filter(\.isVeto)
            if !vetoes.isEmpty {
                let open = missing.filter { !$0.isVeto && isMarkedOpen($0, in: context) }
                found.append(unsigned(vetoes, open, of: task, in: context))
            }
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

    /// Whether a document other than the plan says that the sign-off is still to come: an empty box beside the role.
    private static func isMarkedOpen(_ requirement: SignoffRequirement, in context: FindingContext) -> Bool {
        requirement.sources.contains { context.sources.record(of: $0).judgedAs != .taskSpec }
    }

    private static func unsigned(
        _ vetoes: [SignoffRequirement], _ open: [SignoffRequirement], of task: Task, in context: FindingContext
    ) -> Finding {
        let rest = open.isEmpty ? "" : ", and while open: \(roles(of: open, in: context.project))"
        let places = (vetoes + open).flatMap { $0.sources.map(context.sources.location) }
        return FindingID.taskDoneUnsigned.finding(
            "\(name(task)) is recorded as done without the mandatory sign-off of "
                + roles(of: vetoes, in: context.project) + rest,
            at: task.assessment.locations + Array(Set(places)).sorted(),
            suggestion: FindingID.taskDoneUnsigned.explanation.mend,
            entities: [.task(task.id)] + (vetoes + open).map { .requirement($0.id) }, releases: [task.release])
    }

    private static func roles(of requirements: [SignoffRequirement], in project: Project) -> String {
        let names = Dictionary(project.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return requirements.map { names[$0.role] ?? $0.role.text }.joined(separator: ", ")
    }

    private static func name(_ task: Task) -> String {
        task.number.isEmpty ? "The task \(task.title)" : "Task \(task.number)"
    }
}
