import MusterText

/// Columns for what passed and what failed beside each other with a box each: `Module | Passed | Failed`.
///
/// Where numbers stand in them they count tests, and are read as such.
enum TwinBoxes {
    /// The table with the column of what passed as the one of twin boxes; any other table as it is.
    static func named(_ table: Table) -> Table {
        guard let fail = table.column(.fail), !table.has(.pass), !table.rows.isEmpty,
            let pass = table.columns.firstIndex(where: { $0.role == .status && passed.contains($0.folded.text) }),
            table.rows.allSatisfy({ isBox($0, pass) && isBox($0, fail) })
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            index == pass ? Table.Column(title: column.title, folded: column.folded, role: .pass) : column
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    private static let passed: Set<String> = [
        "passed", "ok", "successful", "bestanden", "erfüllt", "réussi", "réussis", "conforme", "aprobado", "aprobados",
        "cumple", "aprovado", "aprovados", "通过", "合格",
    ]

    private static func isBox(_ row: Table.Row, _ column: Int) -> Bool {
        guard row.cells.indices.contains(column) else { return false }
        let text = row.cells[column].text.trimmed
        return FoldedText(text).isEmpty || FoldedText(text) == "x"
    }
}
