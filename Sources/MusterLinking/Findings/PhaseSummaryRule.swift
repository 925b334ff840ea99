import MusterModel

/// A phase recorded as done although one of its tasks is not.
enum PhaseSummaryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let tasks = Dictionary(context.project.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return context.project.phases.compactMap { phase in
            guard let claimed = phase.claimed, claimed.state == .pass else { return nil }
            let open = phase.tasks.compactMap { tasks[$0] }
                .filter { isOpen($0, in: context) && isOf(phase, $0, claimedAt: claimed.locations, in: context) }
            guard !open.isEmpty else { return nil }
            let names = open.prefix(5).map { $0.number.isEmpty ? $0.title : $0.number }.joined(separator: ", ")
            let rest = open.count > 5 ? " and \(open.count - 5) more" : ""
            return FindingID.summaryDisagrees.finding(
                "\(phase.title) is recorded as done, but these tasks are not: \(names)\(rest)",
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
            && task.sources.contains { context.sources.record(of: $0).kind == .taskSpec }
    }

    /// A part of a task (`0.1.a`) of which nothing is said goes with its task.
    private static func isOpen(_ task: Task, in context: FindingContext) -> Bool {
        guard !task.isBacklog, task.assessment.state < .waived else { return false }
        let isPart = TaskNumber.key(task.number).utf8.count { $0 == UInt8(ascii: ".") } > 1
        return !isPart || task.sources.contains { context.sources.fact($0).status != nil }
    }
}
