import MusterModel

/// A phase recorded as done although one of its tasks is not.
enum PhaseSummaryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let tasks = Dictionary(context.project.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return context.project.phases.compactMap { phase in
            guard let claimed = phase.claimed, claimed.state == .pass else { return nil }
            let open = phase.tasks.compactMap { tasks[$0] }.filter { !$0.isBacklog && $0.assessment.state < .waived }
            guard !open.isEmpty else { return nil }
            let names = open.prefix(5).map { $0.number.isEmpty ? $0.title : $0.number }.joined(separator: ", ")
            let rest = open.count > 5 ? " and \(open.count - 5) more" : ""
            return FindingID.summaryDisagrees.finding(
                "\(phase.title) is recorded as done, but these tasks are not: \(names)\(rest)",
                at: claimed.locations + open.compactMap(\.locations.first),
                suggestion: FindingID.summaryDisagrees.explanation.mend,
                entities: [.phase(phase.id)] + open.map { .task($0.id) },
                releases: context.project.releases.filter { $0.phase == phase.id }.map(\.id))
        }
    }
}
