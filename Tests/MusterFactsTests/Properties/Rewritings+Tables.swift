import MusterText

/// Other spaces and pipes in the same tables.
extension Rewriting {
    static let ofTables: [Rewriting] = [
        Rewriting("tables padded", ofLines: { rewritten($0) { "|  " + $0.joined(separator: "  |  ") + "  |" } }),
        Rewriting("tables without padding", ofLines: { rewritten($0) { "|" + $0.joined(separator: "|") + "|" } }),
        Rewriting(
            "tables without outer pipes",
            ofLines: { rewritten($0, where: mayDoWithoutPipes) { $0.joined(separator: " | ") } }),
        Rewriting(
            "tables without a last pipe", ofLines: { rewritten($0) { "| " + $0.joined(separator: " | ") } }),
        Rewriting("tables with aligned columns", ofLines: aligned),
    ]

    /// The rows of each table written anew from their cells; nil for a document without such tables.
    private static func rewritten(
        _ lines: [MarkedLine], where mayChange: ([[String]]) -> Bool = { _ in true }, _ write: ([String]) -> String
    ) -> [MarkedLine]? {
        var result = lines
        var changed = false
        for range in tables(of: lines) {
            let rows = lines[range].map { cells(of: $0.text) }
            guard mayChange(rows) else { continue }
            changed = true
            for (at, row) in zip(range, rows) { result[at].text = write(row) }
        }
        return changed ? result : nil
    }

    private static func aligned(_ lines: [MarkedLine]) -> [MarkedLine]? {
        var result = lines
        for range in tables(of: lines) {
            let width = cells(of: lines[range.lowerBound + 1].text).count
            result[range.lowerBound + 1].text = "|" + String(repeating: ":---:|", count: width)
        }
        return tables(of: lines).isEmpty ? nil : result
    }

    /// Tables whose rows begin and end with a pipe and stand at the margin: header, delimiter row, rows.
    private static func tables(of lines: [MarkedLine]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for at in lines.indices.dropFirst() where isDelimiter(lines[at]) && isRow(lines[at - 1]) {
            let end = lines[at...].firstIndex { !isRow($0) } ?? lines.endIndex
            let isClosed = end == lines.endIndex || lines[end].isBlank
            let isOpened = at == 1 || !isRow(lines[at - 2])
            let width = cells(of: lines[at].text).count
            // A row with more cells than the header loses them, whichever way it is written.
            let isEven = lines[at - 1..<end].allSatisfy { cells(of: $0.text).count == width }
            if isClosed, isOpened, isEven { ranges.append(at - 1..<end) }
        }
        return ranges
    }

    private static func isRow(_ line: MarkedLine) -> Bool {
        let text = line.text.trimmed
        return !line.isVerbatim && line.indent == 0 && text.startsWithBytes("|") && text.utf8.count > 1
            && text.utf8.last == 0x7C && !text.containsBytes("\\")
    }

    private static func isDelimiter(_ line: MarkedLine) -> Bool {
        isRow(line) && line.text.hasByte(0x2D)
            && line.text.utf8.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0.isASCIISpace }
    }

    private static func cells(of row: String) -> [String] {
        let inner = String(decoding: row.trimmed.utf8.dropFirst().dropLast(), as: UTF8.self)
        return inner.split(onByte: 0x7C).map(\.trimmed)
    }

    /// Two columns or more, and first cells that open no other block at the beginning of a line.
    private static func mayDoWithoutPipes(_ rows: [[String]]) -> Bool {
        rows.allSatisfy { row in
            guard row.count > 1, let first = row.first, let byte = first.utf8.first else { return false }
            let isDelimiter = row.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 == 0x3A } }
            return isDelimiter || !"#>-*+=<[`~_:".utf8.contains(byte) && !byte.isASCIIDigit
        }
    }
}
