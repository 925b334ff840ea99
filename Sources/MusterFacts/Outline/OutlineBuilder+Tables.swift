import MusterModel
import MusterText

// Tables: of pipes, of HTML, and those that the parser takes for a paragraph.
extension OutlineBuilder {
    mutating func readTable(_ index: Int) {
        let rows = tree.children(of: index).filter { tree[$0].kind == .tableRow }
        guard let header = rows.first else { return }
        let raw = RawTable(
            line: Int(tree[header].line),
            rows: rows.map { .init(line: Int(tree[$0].line), cells: cells(of: $0), isHeader: $0 == header) })
        addTable(raw, isPiped: true)
    }

    private mutating func cells(of row: Int) -> [InlineText] {
        tree.children(of: row).map { cell in
            var text = inlines.text(of: cell)
            text.removeCitations()
            return text
        }
    }

    /// Adds a table; one that only gives values to fields is read as lines `Field: value`.
    mutating func addTable(_ raw: RawTable, isPiped: Bool = false) {
        guard !raw.rows.isEmpty else { return }
        if let fields = FieldTable.fields(of: raw) {
            for (line, text) in fields { _ = add(.line, line: line, text: text, parent: nil, box: nil) }
            return
        }
        let columns = ColumnTitles.columns(raw.titles)
        outline.tables.append(
            Table(
                line: raw.line, section: section, columns: columns,
                rows: raw.body.map { row(of: $0, columns: columns.count, isPiped: isPiped) }))
    }

    private func row(of row: RawTable.Row, columns: Int, isPiped: Bool) -> Table.Row {
        let written = isPiped ? PipeRow.cellCount(of: document.lines.slice(row.line)) : row.cells.count
        var cells = Array(row.cells.prefix(columns))
        while cells.count < columns { cells.append(.empty) }
        var record = Table.Row(line: row.line, cells: cells, written: written)
        record.cellLines = row.cellLines
        return record
    }

    /// Adds the lines of a paragraph, and the tables that are found among them.
    mutating func addParts(of lines: [(line: Int, text: InlineText)], parent: Int?, isMarkup: Bool) {
        guard TornTable.mayStand(in: lines) else { return addPlain(lines, parent: parent, isMarkup: isMarkup) }
        for part in TornTable.parts(of: lines) { addPart(part, parent: parent, isMarkup: isMarkup) }
    }

    private mutating func addPlain(_ lines: [(line: Int, text: InlineText)], parent: Int?, isMarkup: Bool) {
        guard isMarkup else { return addLines(lines, parent: parent) }
        for (line, text) in lines { addMarkupLine(line, text, parent: parent) }
    }

    private mutating func addPart(_ part: TornTable.Part, parent: Int?, isMarkup: Bool) {
        switch part {
        case .lines(let lines): addPlain(lines, parent: parent, isMarkup: isMarkup)
        case .rows(let torn):
            outline.tornTables.append(torn.line)
            if let table = torn.table {
                addTable(table)
            } else if let above = tableAbove(torn) {
                let rows = torn.rows.map { row(of: $0, columns: above.columns.count, isPiped: false) }
                outline.tables.append(
                    Table(line: torn.line, section: section, columns: above.columns, rows: rows))
            } else {
                outline.lostRows += torn.rows.map { LostRow(section: section, row: $0) }
                for (line, text) in torn.lines { addLine(line, text, parent: parent) }
            }
        }
    }

    /// The table that rows without titles go on with: it ends right above them, blank lines aside, and is as wide.
    private func tableAbove(_ torn: TornTable) -> Table? {
        guard let above = outline.tables.last, above.section == section,
            torn.rows.allSatisfy({ $0.cells.count == above.columns.count })
        else { return nil }
        let last = above.rows.last?.line ?? above.line
        let between = last + 1..<max(last + 1, torn.line)
        return between.allSatisfy {
            document.lines.slice($0).allSatisfy { $0.isASCIISpace || $0 == 0x7C || $0 == 0x2D }
        }
            ? above : nil
    }
}
