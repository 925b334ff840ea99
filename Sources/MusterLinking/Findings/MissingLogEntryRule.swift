import MusterModel
import MusterText

/// Tasks that are recorded as done and that the log they promised to write in does not mention.
enum MissingLogEntryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let logs = Dictionary(
            context.sources.records.filter { $0.judgedAs == .progressLog }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        let deliverables = Dictionary(
            context.project.deliverables.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return context.project.tasks.flatMap { task -> [Finding] in
            guard task.assessment.state == .pass, !task.number.isEmpty else { return [] }
            return task.deliverables.compactMap { deliverables[$0] }.compactMap { promised in
                guard let path = promised.file, let log = logs[path], !mentions(task, log) else { return nil }
                return FindingID.missingLogEntry.finding(
                    "Task \(task.number) is recorded as done, but \(path.name), in which it promised an entry, does not "
                        + "mention it",
                    at: [promised.location] + task.assessment.locations.prefix(1),
                    suggestion: FindingID.missingLogEntry.explanation.mend,
                    entities: [.task(task.id), .document(path)], releases: [task.release])
            }
        }
    }

    private static func mentions(_ task: Task, _ log: DocumentRecord) -> Bool {
        let key = TaskNumber.key(task.number)
        if task.locations.contains(where: { $0.path == log.path }) { return true }
        return log.outline.contains { TaskNumber.mentions(in: $0.text).contains(key) }
            || log.facts.contains { TaskNumber.key(of: $0) == key || TaskNumber.mentions(in: $0.text).contains(key) }
            || log.passages.contains { passage in
                passage.points.contains { TaskNumber.mentions(in: $0.text).contains(key) }
            }
    }
}
