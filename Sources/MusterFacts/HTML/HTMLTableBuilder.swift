/// Puts the cells of an HTML table into rows; cells that span rows or columns are counted out.
struct HTMLTableBuilder {
    private var table: RawTable
    private var cells: [InlineText] = []
    /// For each cell of the row, its line.
    private var cellLines: [Int] = []
    private var cellLine = 0
    private var rowLine: Int?
    private var isHeader = true
    /// For each column, a cell of a row above that still reaches down, and into how many rows.
    private var hanging: [Int: (rows: Int, text: InlineText)] = [:]
    /// The spans of the cell that is open; nil between cells.
    private var cell: (columns: Int, rows: Int, isTitle: Bool)?

    /// The most columns; further cells are dropped and counted as too many.
    static let widest = 64
    /// The number of cells so far, those that spans make too.
    private(set) var cellCount = 0
    /// Whether a row had more columns than may be.
    private(set) var isTooWide = false

    init(line: Int) { table = RawTable(line: line, rows: []) }

    /// Whether a cell is open that takes text.
    var isInCell: Bool { cell != nil }

    mutating func openRow(line: Int) {
        endRow()
        rowLine = line
    }

    mutating func openCell(columns: Int, rows: Int, isTitle: Bool, line: Int) {
        if rowLine == nil { rowLine = line }
        cellLine = line
        cell = (min(max(columns, 1), Self.widest), max(rows, 1), isTitle)
    }

    /// Ends the open cell with its words; a further column of a spanning title repeats them, of another cell is empty.
    mutating func endCell(_ text: InlineText) {
        guard let cell else { return }
        self.cell = nil
        if !cell.isTitle { isHeader = false }
        for step in 0..<cell.columns {
            placeHanging()
            guard cells.count < Self.widest else {
                isTooWide = true
                return
            }
            let words = step == 0 || cell.isTitle ? text : .empty
            if cell.rows > 1 { hanging[cells.count] = (cell.rows - 1, words) }
            cells.append(words)
            cellLines.append(cellLine)
            cellCount += 1
        }
    }

    mutating func endRow() {
        defer {
            cells = []
            cellLines = []
            rowLine = nil
            isHeader = true
        }
        guard let rowLine, !cells.isEmpty else { return }
        placeHanging()
        table.rows.append(.init(line: rowLine, cells: cells, isHeader: isHeader, cellLines: cellLines))
    }

    /// Fills the columns into which cells of rows above reach.
    private mutating func placeHanging() {
        while let above = hanging[cells.count], cells.count < Self.widest {
            hanging[cells.count] = above.rows > 1 ? (above.rows - 1, above.text) : nil
            cells.append(above.text)
            cellLines.append(rowLine ?? cellLine)
            cellCount += 1
        }
    }

    /// The table, all that is open ended.
    mutating func finish() -> RawTable {
        endRow()
        return table
    }
}
