import MusterModel
import MusterText

/// Tasks that depend on tasks which nobody states.
enum UnresolvedDependencyRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let known = Set(context.catalogs.tasks.entries.map { TaskNumber.key($0.number) })
        let byPhase = Dictionary(grouping: known.sorted(by: naturallyLess)) { TaskNumber.phase(of: $0) }
        var waiting: [String: [Task]] = [:]
        for task in context.project.tasks {
            let facts = task.sources.map(context.sources.fact)
            for number in TaskDependencies.numbers(of: facts) where !known.contains(number) {
                waiting[number, default: []].append(task)
            }
        }
        return waiting.compactMap { number, tasks in
            let near = nearest(to: number, among: (byPhase[TaskNumber.phase(of: number)] ?? []).prefix(50))
            let places = tasks.compactMap(\.locations.first).sorted()
            guard !places.isEmpty else { return nil }
            let names = tasks.map { $0.number.isEmpty ? "“\($0.title)”" : "Task \($0.number)" }
            let verb = tasks.count == 1 ? "depends" : "depend"
            return FindingID.unresolvedDependency.finding(
                "\(names.prefix(3).joined(separator: ", "))\(names.count > 3 ? " and \(names.count - 3) more" : "") "
                    + "\(verb) on \(number), which no document states",
                at: places,
                suggestion: near.map { "Did you mean \($0)?" } ?? FindingID.unresolvedDependency.explanation.mend,
                entities: tasks.map { .task($0.id) }, releases: tasks.map(\.release))
        }
    }
}
