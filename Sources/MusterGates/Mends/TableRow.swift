import MusterText

/// One row of a Markdown table, to be written anew with one cell changed.
struct TableRow {
    /// What stands between the bars, with its spaces; bars that are escaped or in code do not part cells.
    private let cells: [String]

    /// The row that a line writes; nil for a line that does not begin with a bar.
    init?(_ line: String) {
        guard line.trimmed.startsWithBytes("|") else { return nil }
        cells = TableRow.cells(of: line)
    }

    /// The number of cells between the outer bars.
    var width: Int { max(0, cells.count - 2) }

    /// The row with the last cell that reads `words` changed; nil when no cell reads so.
    func replacing(cell words: String, with new: String) -> String? {
        guard let at = cells.lastIndex(where: { $0.trimmed.folded == words.folded }) else { return nil }
        var changed = cells
        changed[at] = " \(new) "
        return changed.joined(separator: "|")
    }

    /// A row that names a role in its first cell and is blank otherwise.
    func blank(for role: String) -> String {
        let first = role.split(onByte: UInt8(ascii: "|")).joined(separator: "\\|")
        return "| \(first) |" + String(repeating: "  |", count: max(0, width - 1))
    }

    private static func cells(of line: String) -> [String] {
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
}
