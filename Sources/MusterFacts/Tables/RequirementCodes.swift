import MusterText

/// A column of requirements that holds nothing but their codes: what each row proves, and not what it is called.
///
///     | ID    | Requirement  | Scenario               | Expected        | First run |
///     |-------|--------------|------------------------|-----------------|-----------|
///     | UT-01 | FR-01, NF-03 | Send an empty order    | It is refused   | Pass      |
enum RequirementCodes {
    /// The table with its codes of requirements as remarks; the same table where no other column is in words.
    static func named(_ table: Table) -> Table {
        guard table.columns.count > 2, table.rows.count > 1, let codes = table.column(.criterion),
            table.rows.allSatisfy({ row in row.text(codes).map(areCodes) ?? true }),
            table.columns.indices.contains(where: { $0 != codes && isInWords($0, in: table) })
        else { return table }
        var columns = table.columns
        columns[codes] = Table.Column(title: columns[codes].title, folded: columns[codes].folded, role: .note)
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// `FR-01, NF-03`, `REQ-4 / REQ-7`
    private static func areCodes(_ cell: String) -> Bool {
        cell.split { $0 == "," || $0 == "/" || $0 == ";" || $0 == "+" }.map { String($0).trimmed }
            .allSatisfy { $0.isEmpty || TableCodes.isCode($0) }
    }

    /// Whether a column that may name the rows holds several words in most cells.
    private static func isInWords(_ column: Int, in table: Table) -> Bool {
        switch table.columns[column].role {
        case nil, .check, .item, .detail, .task, .feature: break
        case _: return false
        }
        return table.rows.count { row in row.text(column).map { FoldedText($0).wordCount > 1 } ?? false } * 2
            > table.rows.count
    }
}
