import MusterModel

/// A task that is claimed done against a finding of severity error is not known to be done.
///
/// Two statements about one task disagree then, and the better one must not be what a page shows in green.
enum ContradictedTasks {
    /// - Parameter findings: with their configured severities; one that is suppressed contradicts nothing here, since
    ///   the rule on open findings accounts for it.
    static func assessed(_ tasks: [Task], against findings: [Finding]) -> [Task] {
        var contradictions: [Task.ID: Finding] = [:]
        for finding in findings where finding.severity == .error && finding.suppression == nil {
            for case .task(let id) in finding.entities where contradictions[id] == nil { contradictions[id] = finding }
        }
        return tasks.map { task in
            guard task.assessment.state == .pass, let finding = contradictions[task.id] else { return task }
            var task = task
            let known = Set(task.assessment.locations)
            task.assessment = Assessment(
                .unknown, "It is claimed done, but: \(finding.message)",
                at: task.assessment.locations + finding.locations.filter { !known.contains($0) })
            return task
        }
    }
}
