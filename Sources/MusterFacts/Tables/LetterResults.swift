import MusterText

/// Results of one letter each in a column that says what the letters stand for: `P/F` above `P` and `F`.
enum LetterResults {
    /// The table with marks before its letters; the same table where no column is of that sort.
    static func read(_ table: Table) -> Table {
        guard let column = table.columns.firstIndex(where: { titles.contains($0.folded.text) }), column > 0,
            table.rows.allSatisfy({ row in row.text(column).map { $0 == "P" || $0 == "F" } ?? true })
        else { return table }
        let columns = table.columns.enumerated().map { index, own in
            index == column ? Table.Column(title: own.title, folded: own.folded, role: .status) : own
        }
        let rows = table.rows.map { row in
            var row = row
            guard let letter = row.text(column) else { return row }
            row.cells[column].text = (letter == "P" ? "✅ " : "❌ ") + letter
            return row
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: rows)
    }

    private static let titles: Set<String> = ["p f", "pass fail", "p f result"]
}
