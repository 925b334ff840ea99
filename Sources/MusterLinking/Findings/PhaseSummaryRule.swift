import MusterModel

/// A phase recorded as done although one of its tasks is not.
enum PhaseSummaryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let tasks = Dictionary(context.project.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return context.project.phases.compactMap { phase in
            guard let claimed = phase.claimed, claimed.state == .pass else { return nil }
            let open = phase.tasks.compactMap { tasks[$0] }
                .filter { context.isOpen($0) && isOf(phase, $0, claimedAt: claimed.locations, in: context) }
            guard !open.isEmpty else { return nil }
            return FindingID.summaryDisagrees.finding(
                "\(phase.title) is recorded as done, but these tasks are not: \(TaskSummaryRule.names(open))",
                at: claimed.locations + open.compactMap(\.locations.first),
                suggestion: FindingID.summaryDisagrees.explanation.mend,
                entities: [.phase(phase.id)] + open.map { .task($0.id) },
                releases: context.project.releases.filter { $0.phase == phase.id }.map(\.id))
        }
    }

    /// A task counts where its number or its document ties it to the phase that is claimed done: other plans may number
    /// their phases alike.
    private static func isOf(
        _ phase: Phase, _ task: Task, claimedAt places: [SourceLocation], in context: FindingContext
    ) -> Bool {
        let documents = Set(places.map(\.path))
        if task.locations.contains(where: { documents.contains($0.path) }) { return true }
        return TaskNumber.phase(of: TaskNumber.key(task.number)) == phase.number
            && task.sources.contains { context.sources.record(of: $0).judgedAs == .taskSpec }
    }
}
