import MusterModel

/// Two specifications with one number.
enum DuplicateTaskRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let specified = context.catalogs.tasks.entries.filter { !$0.number.isEmpty && !$0.specification.isEmpty }
        let groups = Dictionary(grouping: specified) { TaskNumber.key($0.number) }.filter { $0.value.count > 1 }
        return groups.values.map { entries in
            let tasks = entries.map(\.id).sorted()
            let places = entries.flatMap(\.specification).map(context.sources.location).sorted()
            return FindingID.duplicateTask.finding(
                "\(entries.count) specifications have the number \(entries[0].number)", at: places,
                suggestion: FindingID.duplicateTask.explanation.mend, entities: tasks.map { .task($0) },
                releases: tasks.map { context.catalogs.launches[$0] })
        }
    }
}
