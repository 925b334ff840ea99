import MusterModel
import MusterText

/// How a log writes that a task is done: after the manner of the last task that it logs so.
struct LogDialect {
    let index: ProjectIndex

    /// The line to add to a log for a task; nil when the log shows no manner to follow.
    ///
    /// The date stands as `YYYY-MM-DD`, for whoever logs it to fill in.
    func line(for task: Task, in path: RelativePath) -> String? {
        guard let document = index.document(path), !task.number.isEmpty,
            let model = document.facts.last(where: isModel),
            let line = model.markdown, let number = model.id,
            let renamed = line.replacingFirst(number, with: task.number),
            let titled = renamed.replacingFirst(model.title, with: task.title)
        else { return nil }
        return model.date.flatMap { titled.replacingFirst("\($0)", with: "YYYY-MM-DD") } ?? titled
    }

    /// A line that names a person says more than that a task is done, and is no model.
    private func isModel(_ fact: Fact) -> Bool {
        fact.kind == .task && fact.status == .done && fact.markdown != nil && fact.person == nil && fact.role == nil
            && fact.details[.owner] == nil
    }
}
