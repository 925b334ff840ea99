import MusterModel
import MusterText

/// Columns that say of each row whether it must be met, in all releases or at a stage.
///
///     | Check | M/O | Status |        | Check | Alpha | Beta | GA | Status |        | Check | Required? | Done |
///     |---|---|---|                   |---|---|---|---|---|                        |---|---|---|
///     | Soak test | O | open |        | Soak test | O | M | M | open |             | Soak test | No | No |
enum DemandColumns {
    /// The table with the role of these columns told, so that nothing takes their words for states.
    static func marked(_ table: Table) -> Table {
        guard table.columns.count > 1, table.rows.count > 0 else { return table }
        let stated = table.columns.indices.dropFirst().filter { isDemand(table.columns[$0], at: $0, in: table) }
        guard !stated.isEmpty else { return table }
        let isStaged = stated.contains { Self.isStaged(table.columns[$0]) }
        let columns = table.columns.enumerated().map { index, column in
            guard stated.contains(index) || isStaged && asksNothing(column, at: index, in: table) else { return column }
            return Table.Column(title: column.title, folded: column.folded, role: .demand)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    private static func isDemand(_ column: Table.Column, at index: Int, in table: Table) -> Bool {
        let cells = table.rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index].text.trimmed : nil }
            .filter { !$0.isEmpty }
        guard !cells.isEmpty else { return false }
        if Obligation.column(column.folded) != nil {
            return cells.allSatisfy { Obligation.isOne($0) || isAnswer($0) }
        }
        guard cells.allSatisfy(Obligation.isOne) else { return false }
        if cells.contains(where: Obligation.isSpelt) { return true }
        let isStage = MaturityStage(title: column.title) != nil || VersionNumber(column.title) != nil
        return (column.role == nil || isStage) && cells.contains { FoldedText($0) == "m" || FoldedText($0) == "o" }
    }

    /// Whether a stage beside others asks for none of the rows: `-` in every cell.
    private static func asksNothing(_ column: Table.Column, at index: Int, in table: Table) -> Bool {
        index > 0 && isStaged(column) && table.rows.allSatisfy { Obligation.isOne(cell(index, of: $0)) }
    }

    private static func isAnswer(_ cell: String) -> Bool {
        Answers.answer(cell) != nil || FoldedText(cell) == "x"
            || StatusMark.leading(cell.utf8) != nil && FoldedText(cell).isEmpty
    }

    /// Notes on a fact what the columns of its row say.
    static func read(_ row: Table.Row, of table: Table, into fact: inout Fact) {
        let demands = table.columns.indices.filter { table.columns[$0].role == .demand }
        guard let first = demands.first else { return }
        let asksAlways = demands.count == 1 && !isStaged(table.columns[first])
        if asksAlways {
            let yes = Obligation.column(table.columns[first].folded) ?? true
            fact.details[.mandatory] = Obligation.isMandatory(cell(first, of: row), yes: yes) ? "yes" : "no"
            return
        }
        fact.details[.stages] = demands.map { index in
            let isMandatory = Obligation.isMandatory(cell(index, of: row))
            return "\(title(table.columns[index])): \(isMandatory ? "mandatory" : "optional")"
        }.joined(separator: "; ")
    }

    private static func cell(_ index: Int, of row: Table.Row) -> String {
        row.cells.indices.contains(index) ? row.cells[index].text.trimmed : ""
    }

    /// Whether a column is about one stage or release: it has any title but one that asks for the obligation.
    private static func isStaged(_ column: Table.Column) -> Bool {
        Obligation.column(column.folded) == nil
            && (MaturityStage(title: column.title) != nil || VersionNumber(column.title) != nil)
    }

    private static func title(_ column: Table.Column) -> String {
        column.title.split(onByte: UInt8(ascii: ";")).joined(separator: ",")
    }
}
