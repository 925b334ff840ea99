import MusterModel

/// A repository that is there and does not tell its history, or signatures that are to be looked at without one.
enum UnreadableHistoryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        guard let reason = reason(in: context), let place = place(in: context) else { return [] }
        return [HistoryFindingID.historyUnreadable.finding("The history was not looked at: \(reason)", at: [place])]
    }

    private static func reason(in context: FindingContext) -> String? {
        switch context.project.history {
        case .whole: nil
        case .unreadable(let reason): reason
        case .none: nil
        }
    }

    /// The first line that asks something of the history, else the first document.
    private static func place(in context: FindingContext) -> SourceLocation? {
        let tasks = context.project.tasks.filter { $0.commitMessage != nil }.flatMap { $0.locations.prefix(1) }
        let signoffs = context.project.signoffs.map(\.location)
        return (tasks + signoffs).min()
            ?? context.sources.records.first.map { SourceLocation(path: $0.path, line: 1) }
    }
}
