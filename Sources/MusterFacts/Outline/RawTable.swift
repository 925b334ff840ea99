/// A table as its rows stand in the document, before anything is known of its columns.
struct RawTable: Sendable {
    /// The line of the first row.
    let line: Int
    /// All rows, titles too.
    var rows: [Row]

    struct Row: Sendable {
        /// The line of the row's beginning.
        let line: Int
        var cells: [InlineText]
        /// Whether all its cells are marked as titles.
        var isHeader: Bool
        /// For each cell, its line; empty where all stand on the line of the row.
        var cellLines: [Int] = []
    }

    /// The titles of the columns: those of the last of the title rows that has one; the first row where none is marked.
    var titles: [String] {
        let heads = rows.prefix { $0.isHeader }
        let lines = heads.isEmpty ? rows.prefix(1) : heads
        let width = rows.reduce(0) { max($0, $1.cells.count) }
        return (0..<width).map { column in
            lines.reversed().lazy.compactMap { row in
                column < row.cells.count && !row.cells[column].text.isEmpty ? row.cells[column].text : nil
            }.first ?? ""
        }
    }

    /// The rows after the titles.
    var body: ArraySlice<Row> {
        let heads = rows.prefix { $0.isHeader }.count
        return rows.dropFirst(max(1, heads))
    }
}
