import MusterModel
import MusterText

/// Where a log takes a further line about a task or phase.
struct LogPlace {
    let index: ProjectIndex

    /// The lines as an insertion into the section of the task, else at the end of the log under a title of the task; nil when
    /// no log is there.
    ///
    /// - Parameter isBlock: whether the lines must stand apart from the text above them, as a table does.
    func insertion(of lines: String, about task: Task, isBlock: Bool = false) -> WrittenLine? {
        guard let log = index.log(of: task.phase) else { return nil }
        let head = isBlock ? "\n" : ""
        if let next = end(ofSectionOf: task, in: log) {
            // A line that closes the section stands before the title of the next one.
            let isLast = next > log.lineCount
            let text = head + lines + (isLast ? "" : "\n")
            return WrittenLine(location: SourceLocation(path: log.path, line: next - 1), markdown: text)
        }
        let marks = String(repeating: "#", count: titleLevel(in: log))
        let title = task.number.isEmpty ? task.title : "Task \(task.number): \(task.title)"
        return WrittenLine(
            location: SourceLocation(path: log.path, line: log.lineCount), markdown: "\n\(marks) \(title)\n\n\(lines)")
    }

    /// The lines as an insertion at the end of the log of a phase; nil when it has none.
    func insertion(of lines: String, about phase: Phase.ID?, isBlock: Bool = false) -> WrittenLine? {
        index.log(of: phase).map {
            WrittenLine(
                location: SourceLocation(path: $0.path, line: $0.lineCount), markdown: (isBlock ? "\n" : "") + lines)
        }
    }

    /// The marks of a title within the section of a task.
    func subtitle(for phase: Phase.ID?) -> String {
        String(repeating: "#", count: min(6, (index.log(of: phase).map(titleLevel) ?? 2) + 1))
    }

    /// The line of the title after the section of a task, or that after the last line; nil when the log has no such section.
    private func end(ofSectionOf task: Task, in log: DocumentRecord) -> Int? {
        let lines = Set(task.sources.map(index.project.location).filter { $0.path == log.path }.map(\.line))
        guard let own = log.outline.last(where: { lines.contains($0.line) }) else { return nil }
        let next = log.outline.first { $0.line > own.line && $0.level <= own.level }
        return next?.line ?? log.lineCount + 1
    }

    /// The level of the titles of tasks in a log; 2 where it has none.
    private func titleLevel(in log: DocumentRecord) -> Int {
        let tasks = Set(log.facts.filter { $0.kind == .task }.map(\.line))
        return log.outline.first { tasks.contains($0.line) && $0.level > 1 }?.level ?? 2
    }
}
