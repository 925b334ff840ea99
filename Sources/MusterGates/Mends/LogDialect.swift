import MusterModel
import MusterText

/// How a log writes that a task is done: after the manner of the last task that it logs so.
///
///     | 7.1 | Freeze | done | 2026-11-02 |      a further row of the table
///     - 2026-11-02: Task 7.1 (Freeze) done      a further line at the end
///     ## Task 7.1: Freeze                       a section with its line of status, or that line in the task's own section
///     **Status: DONE** | 2026-11-02
struct LogDialect {
    let index: ProjectIndex

    /// The lines to add to a log for a task; nil when the log shows no manner to follow.
    ///
    /// The date stands as `YYYY-MM-DD`, for whoever logs it to fill in.
    func insertion(for task: Task, in path: RelativePath) -> WrittenLine? {
        guard let log = index.document(path), !task.number.isEmpty, let model = log.facts.last(where: isModel),
            let line = model.markdown, let number = model.id,
            let renamed = line.replacingFirst(number, with: task.number),
            let titled = renamed.replacingFirst(model.title, with: task.title)
        else { return nil }
        let end = SourceLocation(path: path, line: log.lineCount)
        if let state = model.statePlace, state.line != model.line {
            guard let words = state.markdown.map({ undated($0, model) }) else { return nil }
            if let own = ownTitle(of: task, in: log) {
                return WrittenLine(location: SourceLocation(path: path, line: own), markdown: "\n\(words)\n")
            }
            return WrittenLine(location: end, markdown: "\n\(titled)\n\n\(words)")
        }
        let isRow = TableRow(line) != nil
        return WrittenLine(
            location: isRow ? SourceLocation(path: path, line: model.line) : end, markdown: undated(titled, model))
    }

    private func undated(_ line: String, _ model: Fact) -> String {
        model.date.flatMap { line.replacingFirst("\($0)", with: "YYYY-MM-DD") } ?? line
    }

    /// The line of the title under which the log speaks of the task; nil when it has none.
    private func ownTitle(of task: Task, in log: DocumentRecord) -> Int? {
        let lines = Set(task.sources.map(index.project.location).filter { $0.path == log.path }.map(\.line))
        return log.outline.last { lines.contains($0.line) }?.line
    }

    /// A line that names a person says more than that a task is done, and is no model.
    private func isModel(_ fact: Fact) -> Bool {
        fact.kind == .task && fact.status == .done && fact.markdown != nil && fact.person == nil && fact.role == nil
            && fact.id != nil && fact.details[.owner] == nil
    }
}
