import MusterText

/// Rows of a table that the parser takes for lines of a paragraph: the rule under the titles is missing or has another
/// number of columns, a blank line parts them from their table, or they are glued to a list.
struct TornTable {
    /// The rows as they stand, rules too.
    let lines: [(line: Int, text: InlineText)]
    /// The rows without the rules.
    let rows: [RawTable.Row]
    /// The rows as a table of their own; nil where their titles are not told.
    let table: RawTable?

    /// The line of the first row.
    var line: Int { lines.first?.line ?? 1 }

    /// Lines of a paragraph, or rows of a table among them.
    enum Part {
        case lines([(line: Int, text: InlineText)])
        case rows(TornTable)
    }

    /// Whether rows may be among the lines of a paragraph: hardly any has them.
    static func mayStand(in lines: [(line: Int, text: InlineText)]) -> Bool {
        lines.contains { $0.text.text.hasByte(UInt8(ascii: "|")) }
    }

    /// The parts of a paragraph in order.
    static func parts(of lines: [(line: Int, text: InlineText)]) -> [Part] {
        var parts: [Part] = []
        var plain: [(line: Int, text: InlineText)] = []
        var at = 0
        while at < lines.count {
            let end = endOfRows(in: lines, from: at)
            guard end > at else {
                plain.append(lines[at])
                at += 1
                continue
            }
            if !plain.isEmpty { parts.append(.lines(plain)) }
            plain = []
            parts.append(.rows(TornTable(Array(lines[at..<end]))))
            at = end
        }
        if !plain.isEmpty { parts.append(.lines(plain)) }
        return parts
    }

    /// The index after the rows that begin at a line; the line's own where it begins none.
    ///
    /// Rows begin with a pipe; without one, a rule under the first line must say that it is a title.
    private static func endOfRows(in lines: [(line: Int, text: InlineText)], from start: Int) -> Int {
        let isBare = !PipeRow.isOne(lines[start].text.text) && !PipeRow.isRule(lines[start].text.text)
        if isBare {
            guard start + 1 < lines.count, PipeRow.isRule(lines[start + 1].text.text),
                lines[start].text.text.hasByte(UInt8(ascii: "|"))
            else { return start }
        }
        var at = start
        while at < lines.count {
            let text = lines[at].text.text
            guard PipeRow.isOne(text) || PipeRow.isRule(text) || isBare && text.hasByte(UInt8(ascii: "|")) else {
                break
            }
            at += 1
        }
        return at
    }

    private init(_ lines: [(line: Int, text: InlineText)]) {
        self.lines = lines
        rows = lines.filter { !PipeRow.isRule($0.text.text) }.map {
            .init(line: $0.line, cells: PipeRow.cells(of: $0.text), isHeader: false)
        }
        table = Self.table(of: rows, lines)
    }

    private static func table(of rows: [RawTable.Row], _ lines: [(line: Int, text: InlineText)]) -> RawTable? {
        guard let first = rows.first, rows.count > 1 else { return nil }
        let rule = lines.firstIndex { PipeRow.isRule($0.text.text) }
        let isUnderFirst = rule.map { $0 >= 1 && lines[$0 - 1].line == first.line } ?? false
        guard isUnderFirst || ColumnTitles.areTitles(first.cells.map(\.text)) else { return nil }
        return RawTable(line: first.line, rows: rows)
    }
}

/// A row of a table whose columns are not known.
struct LostRow: Sendable {
    let section: Int
    let row: RawTable.Row
}
