import MusterText

/// Tables that hold what there is against what is asked for, and say how far both are apart.
///
///     | Category | Current  | Target      | Gap      |
///     |----------|----------|-------------|----------|
///     | Mooring  | one rope | four ropes  | 🔴 Major |
///
/// The gap is the state of each row, which stands for what is asked for: a sign of alarm says that it is not reached, and
/// what else stands there leaves it open.
enum GapTable {
    /// The table with its gaps as states; any other table as it is.
    static func named(_ table: Table) -> Table {
        guard !table.has(.status), table.columns.contains(where: { $0.role == .actual || currents.begin($0.folded) }),
            let target = table.columns.indices.first(where: {
                table.columns[$0].role == .target || targets.end(table.columns[$0].folded)
            }),
            let gap = table.columns.indices.dropFirst().first(where: { gaps.contains(table.columns[$0].folded.text) }),
            target > 0, !table.rows.contains(where: { row in row.text(gap).map(praises) ?? false })
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            let role: ColumnRole? =
                switch index {
                case 0: .criterion
                case gap: .status
                case target: .target
                case _: column.role
                }
            return Table.Column(title: column.title, folded: column.folded, role: role)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// `🟢 Minor`: a green sign beside a gap that is there would say of it that all is well.
    private static func praises(_ cell: String) -> Bool {
        guard let mark = StatusMark.leading(cell.utf8)?.mark, mark == .green || mark == .done else { return false }
        let words = FoldedText(StatusMark.stripped(cell))
        return !words.isEmpty && !EmptyLists.saysNone(words) && words != "closed" && words != "no gap"
    }

    private static let gaps: Set<String> = [
        "gap", "gaps", "gap severity", "gap level", "lücke", "abstand", "écart", "brecha", "lacuna", "差距", "ギャップ",
    ]
    private static let currents: Phrases = [
        "current", "today", "as is", "ist", "heute", "actuel", "aujourd hui", "actual", "hoy", "atual", "hoje", "现状",
        "当前",
        "現状",
    ]
    private static let targets: Phrases = [
        "target", "requirement", "required", "to be", "goal", "soll", "ziel", "cible", "requis", "objetivo",
        "requerido",
        "alvo", "requisito", "目标", "目標",
    ]
}
