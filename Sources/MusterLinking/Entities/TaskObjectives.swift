import MusterModel

/// Objectives of a task of which nobody says anything by themselves: they are reached where the task is logged as done and
/// every one of its acceptance criteria, of which it states at least one, is met.
struct TaskObjectives {
    private let balances: [Task.ID: ClaimBalance]

    init(_ balances: [Task.ID: ClaimBalance]) { self.balances = balances }

    /// The criteria with the objectives that are reached.
    ///
    /// - Parameter silent: those of which nobody says anything.
    func settled(_ criteria: [Criterion], silent: Set<Criterion.ID>) -> [Criterion] {
        let judged = Dictionary(grouping: criteria.filter { $0.role != .objectives }, by: \.task)
        return criteria.map { criterion in
            guard criterion.role == .objectives, criterion.assessment.state == .pending, silent.contains(criterion.id),
                let task = criterion.task, let done = balances[task]?.assessment, done.state == .pass,
                let conditions = judged[task], conditions.contains(where: TaskObjectives.isOfAcceptance),
                conditions.allSatisfy({ $0.assessment.state == .pass })
            else { return criterion }
            var reached = criterion
            reached.assessment = Assessment(
                .pass, "The task is recorded as done, with all of its \(conditions.count) criteria met",
                at: [criterion.location] + done.locations)
            return reached
        }
    }

    /// What must hold before a task begins says nothing of what it reached.
    private static func isOfAcceptance(_ criterion: Criterion) -> Bool {
        criterion.role == .acceptance || criterion.role == .definitionOfDone
    }
}
