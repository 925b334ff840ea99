import MusterModel

/// Every task is claimed done; linking has made those unknown whose claim a finding contradicts.
struct TasksDone: Rule {
    static let name = RuleName.tasksDone
    let title = "Tasks done"
    let wording = Wording(
        singular: "task", plural: "tasks", met: "done", failed: "failed", pending: "not done",
        unknown: "of unknown state")

    init?(_ requirement: RuleRequirement) {
        guard case .tasksDone = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        context.scope.tasks(context.index).map { task in
            ItemResult(
                entity: .task(task.id), title: task.label,
                assessment: task.demand.eased(
                    EvidenceSupport(index: context.index).checked(task.assessment, sources: task.sources),
                    for: context.scope.release),
                expected: "Logged as done", owner: task.owner, mend: context.mends.mend(of: task))
        }
    }
}

extension Task {
    /// `Task 7.6: Final build`, or the title of a task without a number.
    var label: String { number.isEmpty ? title : "Task \(number): \(title)" }
}
