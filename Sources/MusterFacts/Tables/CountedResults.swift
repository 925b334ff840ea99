import MusterText

/// Tables that count how many passed and failed, and say beside the numbers how that came out.
///
///     | Suite  | Passed | Failed | Result |
///     |--------|--------|--------|--------|
///     | Import | 41     | 0      | ✅ OK  |
enum CountedResults {
    /// The table with its numbers as counts, and without the row that sums them up; the same table where no state stands beside them.
    static func named(_ table: Table) -> Table {
        let counts = table.columns.indices.filter { counted($0, in: table) }
        guard !counts.isEmpty,
            table.columns.indices.contains(where: {
                $0 > 0 && table.columns[$0].role == .status && !counts.contains($0)
            })
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            counts.contains(index) ? Table.Column(title: column.title, folded: column.folded, role: nil) : column
        }
        return Table(
            line: table.line, section: table.section, columns: columns, rows: table.rows.filter { !isSum($0) })
    }

    /// Whether all cells of a column "Passed" or "Failed" are numbers.
    private static func counted(_ index: Int, in table: Table) -> Bool {
        switch table.columns[index].role {
        case .pass, .fail, .count, .status: break
        case _: return false
        }
        let cells = table.rows.compactMap { $0.text(index) }
        return !cells.isEmpty && cells.allSatisfy { Int(digits: $0.utf8) != nil }
    }

    private static func isSum(_ row: Table.Row) -> Bool {
        row.text(0).map { sums.contains(FoldedText($0).text) } ?? false
    }

    private static let sums: Set<String> = [
        "total", "totals", "sum", "all", "overall", "gesamt", "summe", "totaux", "suma", "soma", "合计", "总计", "合計", "総計",
    ]
}
