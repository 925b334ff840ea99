import MusterModel
import MusterText

/// A table as records: columns with roles, rows as cells with lines.
struct Table: Sendable {
    let line: Int
    let section: Int
    let columns: [Column]
    let rows: [Row]

    struct Column: Sendable {
        let title: String
        let folded: FoldedText
        let role: ColumnRole?
    }

    struct Row: Sendable {
        let line: Int
        /// As many as the table has columns; missing ones are empty.
        var cells: [InlineText]
        /// The number of cells with which it is written, which may be more or fewer; empty ones at the end may be left out.
        let written: Int
        /// For each cell, its line; empty where all stand on the line of the row.
        var cellLines: [Int] = []
        /// The column of the document in which all its cells stand one below the other; nil for a row that stands upright.
        var standsIn: Int?
        /// The words of the row above that only names what the rows beneath it belong to.
        var context: String?

        /// - Parameter written: the number of cells in the document; nil for as many as there are.
        init(line: Int, cells: [InlineText], written: Int? = nil) {
            self.line = line
            self.cells = cells
            self.written = written ?? cells.count
        }
    }

    /// The index of the first column with a role.
    func column(_ role: ColumnRole) -> Int? { columns.firstIndex { $0.role == role } }

    /// The index of the first column with one of the roles, tried in the order given.
    func column(_ roles: [ColumnRole]) -> Int? {
        for role in roles {
            if let index = column(role) { return index }
        }
        return nil
    }

    func has(_ role: ColumnRole) -> Bool { column(role) != nil }
}

extension Table.Row {
    /// Whether words of the row stand beyond the last column, so that nobody can tell which cell means what.
    func isUneven(in table: Table) -> Bool { written > table.columns.count }

    /// The line of the cell with these words; that of the row where none has them.
    func line(of words: String) -> Int {
        guard !cellLines.isEmpty else { return line }
        let at = cells.indices.first { $0 < cellLines.count && cells[$0].text.trimmed.hasSameBytes(as: words) }
        return at.map { cellLines[$0] } ?? line
    }

    /// Where the document writes a cell of the row.
    func place(of column: Int) -> StatePlace {
        let line = column < cellLines.count ? cellLines[column] : line
        return StatePlace(line: line, cell: standsIn ?? column)
    }

    /// The words of a cell; nil for no column, an empty cell or a place-holder.
    func text(_ column: Int?) -> String? {
        guard let column, column < cells.count else { return nil }
        let text = cells[column].text.trimmed
        return Placeholder.isOne(text) ? nil : text
    }
}
