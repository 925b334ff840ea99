import MusterText

/// Rows that stand under what blocks a release and are themselves what is looked at: `Item | Status | Action required`.
///
///     ## Launch blockers
///     ### To do before the launch
///     | # | Item       | Status     |
///     |---|------------|------------|
///     | 1 | Live ropes | ❌ Pending |
///
/// A row that is open, closed or graded is an issue, whatever its column is called.
enum ListedChecks {
    static func areIn(_ table: Table, _ reading: Reading) -> Bool {
        guard reading.outline.sections[table.section].ownRole == nil, table.rows.count > 1,
            let first = table.columns.first(where: { $0.role != .id }), first.role == .item || first.role == .check,
            let status = table.column(.status) ?? table.column(.demand),
            table.column([.issue, .severity, .affects, .workaround, .fixedIn, .impact]) == nil
        else { return false }
        return table.rows.allSatisfy { row in
            guard let cell = row.text(status), StatusMark.leading(cell.utf8) != nil else { return false }
            switch reading.words.states.meaning(of: FoldedText(StatusMark.stripped(cell))) {
            case .open, .closed: return false
            case _: return true
            }
        }
    }
}
