import MusterText

/// One row of a table, to be written anew with one cell changed: between bars, or between tags of HTML.
struct TableRow {
    /// What stands between the bars, with its spaces; bars that are escaped or in code do not part cells.
    private let parts: [String]
    /// The place of the first cell among the parts.
    private let first: Int
    private let separator: String

    /// The row that a line writes; nil for a line that does not begin with a bar.
    init?(_ line: String) {
        guard line.trimmed.startsWithBytes("|") else { return nil }
        parts = TableRow.parts(of: line)
        first = 1
        separator = "|"
    }

    /// The row of a line that is known to be one and to have a cell of this number, from 0, with or without bars at its ends;
    /// nil when it has not.
    init?(_ line: String, cell: Int) {
        if let cells = TableRow.tagged(line) {
            parts = cells
            // A cell on a line of its own is the one that is looked for, whatever its number in the row.
            first = cells.count == 3 ? -cell * 2 : 0
            separator = ""
            guard cells.count == 3 || cells.indices.contains(cell * 2 + 1) else { return nil }
        } else {
            parts = TableRow.parts(of: line)
            first = parts.first.map { $0.trimmed.isEmpty || $0.trimmed.hasSameBytes(as: ">") } ?? true ? 1 : 0
            separator = "|"
            guard parts.count > 1, parts.indices.contains(first + cell) else { return nil }
        }
    }

    /// The number of cells between the outer bars.
    var width: Int { max(0, parts.count - 2) }

    /// What stands in a cell, from 0, with its spaces; nothing for a cell that is not there.
    func cell(_ number: Int) -> String {
        let at = place(of: number)
        return parts.indices.contains(at) ? parts[at] : ""
    }

    /// The row with a cell, from 0, changed; nil for a row without that cell.
    func replacing(_ number: Int, with new: String) -> String? {
        let at = place(of: number)
        guard parts.indices.contains(at) else { return nil }
        var changed = parts
        let old = parts[at]
        let isLast = separator.isEmpty || at == parts.count - 1
        changed[at] = isLast ? old.replacingTrimmed(with: new) : padded(new, like: old)
        return changed.joined(separator: separator)
    }

    /// A row of the same width that names a role in one cell, from 0, and is blank otherwise.
    func blank(for role: String, in cell: Int) -> String {
        let name = role.split(onByte: UInt8(ascii: "|")).joined(separator: "\\|")
        return "|" + (0..<max(width, cell + 1)).map { $0 == cell ? " \(name) |" : "  |" }.joined()
    }

    /// A cell without the marks around its words.
    static func bare(_ cell: String) -> String {
        let marks = Set("*_`~".utf8)
        let bytes = cell.trimmed.utf8.drop { marks.contains($0) }
        return String(decoding: bytes.reversed().drop { marks.contains($0) }.reversed(), as: UTF8.self).trimmed
    }

    private func place(of number: Int) -> Int { separator.isEmpty ? first + number * 2 + 1 : first + number }

    /// The cell with one blank at each side, filled up to the old width where the table is drawn in columns.
    private func padded(_ new: String, like old: String) -> String {
        let cell = new.trimmed.isEmpty ? " " : " \(new.trimmed) "
        let missing = old.utf8.count - cell.utf8.count
        let isDrawn = old.utf8.last == 0x20 && old.utf8.dropLast().last == 0x20
        return isDrawn && missing > 0 ? cell + String(repeating: " ", count: missing) : cell
    }

    private static func parts(of line: String) -> [String] {
        var cells: [[UInt8]] = [[]]
        var isCode = false
        var isEscaped = false
        for byte in line.utf8 {
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            if byte == UInt8(ascii: "|"), !isCode, !isEscaped {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return cells.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The line cut before and behind the words of each cell of HTML on it: words stand at odd places; nil where no whole
    /// cell stands on the line.
    private static func tagged(_ line: String) -> [String]? {
        var parts: [String] = []
        var start = 0
        let lower = line.asciiLowercased
        while let open = ["<td", "<th"].compactMap({ lower.firstOffset(of: $0, from: start) }).min(),
            let inside = lower.firstOffset(of: ">", from: open).map({ $0 + 1 }),
            let close = ["</td", "</th"].compactMap({ lower.firstOffset(of: $0, from: inside) }).min()
        {
            parts += [line.bytes(start..<inside), line.bytes(inside..<close)]
            start = close
        }
        return parts.isEmpty ? nil : parts + [line.bytes(from: start)]
    }
}
