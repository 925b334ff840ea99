import MusterText

/// Results of one sign each, as tables in Chinese and Japanese give them: `○`, `△`, `×`, `√`.
///
/// Elsewhere a ring is an open point as often as a good one: it counts only below titles in ideographs.
enum SignResults {
    private static let marks: [String: String] = [
        "○": "✅", "◯": "✅", "〇": "✅", "◎": "✅", "⭕": "✅", "⭕️": "✅", "√": "✅", "△": "🚧", "▲": "🚧", "×": "❌", "✕": "❌",
        "╳": "❌",
        "☓": "❌", "Ｘ": "❌",
    ]

    /// The table with marks before its signs; the same table where no column of states holds any.
    static func read(_ table: Table) -> Table {
        guard table.columns.contains(where: { hasIdeographs($0.title) }) else { return table }
        let columns = table.columns.indices.filter { holdsSigns($0, in: table) }
        guard !columns.isEmpty else { return table }
        let rows = table.rows.map { row in
            var row = row
            for column in columns {
                guard let sign = sign(in: row, column), let mark = marks[sign] else { continue }
                row.cells[column].text = mark + " " + sign
            }
            return row
        }
        return Table(line: table.line, section: table.section, columns: table.columns, rows: rows)
    }

    private static func holdsSigns(_ column: Int, in table: Table) -> Bool {
        guard table.columns[column].role == .status || table.columns[column].role == .decision else { return false }
        return table.rows.contains { sign(in: $0, column).map { marks[$0] != nil } ?? false }
    }

    /// What a cell holds; a sign alone looks like a place-holder elsewhere.
    private static func sign(in row: Table.Row, _ column: Int) -> String? {
        row.cells.indices.contains(column) ? row.cells[column].text.trimmed : nil
    }

    private static func hasIdeographs(_ title: String) -> Bool { title.utf8.contains { (0xE3...0xE9).contains($0) } }
}
