import MusterModel
import MusterText

/// Tasks that depend on tasks which nobody states.
enum UnresolvedDependencyRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let known = Set(context.catalogs.tasks.entries.map { TaskNumber.key($0.number) })
        let byPhase = Dictionary(grouping: known.sorted(by: naturallyLess)) { TaskNumber.phase(of: $0) }
        var found: [Finding] = []
        for task in context.project.tasks {
            let facts = task.sources.map(context.sources.fact)
            for number in TaskDependencies.numbers(of: facts) where !known.contains(number) {
                guard let place = task.locations.first else { continue }
                let near = nearest(to: number, among: (byPhase[TaskNumber.phase(of: number)] ?? []).prefix(50))
                found.append(
                    FindingID.unresolvedDependency.finding(
                        "Task \(task.number) depends on \(number), which no document states", at: [place],
                        suggestion: near.map { "Did you mean \($0)?" }
                            ?? FindingID.unresolvedDependency.explanation.mend,
                        entities: [.task(task.id)], releases: [task.release]))
            }
        }
        return found
    }
}
