import MusterModel
import MusterText

/// Dates in which day and month cannot be told apart.
enum NearDates {
    /// At most one for each line.
    static func diagnostics(in reading: Reading) -> [Diagnostic] {
        guard reading.dates.dayFirst == nil else { return [] }
        let lines =
            reading.statements.filter { $0.signs.contains(.digit) }.map { (line: $0.line, text: $0.text.text) }
            + reading.outline.tables.flatMap { table in
                table.rows.flatMap { row in row.cells.map { (line: row.line, text: $0.text) } }
            }
        var seen: Set<Int> = []
        return lines.compactMap { line, text in
            guard let range = reading.dates.doubtful(in: text).first, seen.insert(line).inserted else { return nil }
            return NearMisses.ambiguousDate.diagnostic(
                "`\(text.bytes(range))` may be one of two days", line: line, in: reading)
        }
        .sorted { $0.location.line < $1.location.line }
    }
}
