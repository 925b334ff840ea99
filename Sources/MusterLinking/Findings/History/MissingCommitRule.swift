import MusterModel

/// A task that is done without the commit that it demands.
enum MissingCommitRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        context.project.tasks.compactMap { task in
            guard task.assessment.state == .pass, let message = task.commitMessage,
                case .absent(let nearest)? = task.commit
            else { return nil }
            var words = "Task \(task.number.isEmpty ? task.title : task.number) is recorded as done, but no commit has "
            words += "the message that it demands: “\(message.shortened(to: 100))”"
            if let near = nearest.first { words += "; \(near.shortHash) says “\(near.subject.shortened(to: 100))”" }
            return HistoryFindingID.commitMissing.finding(
                words, at: task.locations + task.assessment.locations.filter { !task.locations.contains($0) },
                entities: [.task(task.id)], releases: [task.release])
        }
    }
}
