/// Rows that only name what the rows beneath them belong to.
///
///     | **Backups** | | |
///     | Restore rehearsed | ✅ | 2031-04-02 |
enum GroupRows {
    /// The table without such rows, their words as the context of those beneath.
    ///
    /// A table has them where its first row is one: else a row in bold letters without a state may be an open check.
    static func joined(_ table: Table) -> Table {
        guard table.columns.count > 2, let first = table.rows.first, isGroup(first),
            table.rows.contains(where: { !isGroup($0) && $0.cells.first?.isStrong == false })
        else { return table }
        var rows: [Table.Row] = []
        var context: String?
        for (index, row) in table.rows.enumerated() {
            let isLast = index + 1 == table.rows.count || isGroup(table.rows[index + 1])
            if isGroup(row), !isLast {
                context = row.cells.first { !$0.text.isEmpty }?.text
            } else {
                var row = row
                row.context = context
                rows.append(row)
            }
        }
        return Table(line: table.line, section: table.section, columns: table.columns, rows: rows)
    }

    private static func isGroup(_ row: Table.Row) -> Bool {
        let filled = row.cells.filter { !$0.text.isEmpty }
        guard filled.count == 1, let name = filled.first else { return false }
        return name.isStrong && !RoleNames.isRole(name.text) && StatusMark.first(in: name.text) == nil
    }
}
