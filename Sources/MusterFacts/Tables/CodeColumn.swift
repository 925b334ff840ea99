/// The first column of a table where it holds codes alone, whatever it is called: `Test` above `T01`, `T02`.
enum CodeColumn {
    /// The table with its codes as ids, and the words behind them as what the first column was called; the same table
    /// where the first column names things in words, or ids stand elsewhere.
    static func named(_ table: Table) -> Table {
        guard table.rows.count > 1, table.columns.count > 2, !table.has(.id), let name = table.columns[0].role,
            names.contains(name), mayName(table.columns[1].role),
            table.rows.allSatisfy({ $0.text(0).map(TableCodes.isCode) ?? false && $0.text(1) != nil })
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            let role = index == 0 ? .id : index == 1 ? name : column.role
            return Table.Column(title: column.title, folded: column.folded, role: role)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    private static let names: Set<ColumnRole> = [.check, .task, .criterion, .item, .feature]

    private static func mayName(_ role: ColumnRole?) -> Bool {
        role == nil || role == .item || role == .detail || role == .component || role == .feature
    }
}
