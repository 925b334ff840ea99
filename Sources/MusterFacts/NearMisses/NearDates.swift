import MusterModel
import MusterText

/// Dates in which day and month cannot be told apart.
enum NearDates {
    /// At most one for each line.
    static func diagnostics(in reading: Reading) -> [Diagnostic] {
        guard reading.dates.dayFirst == nil else { return [] }
        var seen: Set<Int> = []
        var found: [Diagnostic] = []
        func look(at text: String, line: Int) {
            guard let range = reading.dates.doubtful(in: text).first, seen.insert(line).inserted else { return }
            found.append(
                NearMisses.ambiguousDate.diagnostic(
                    "`\(text.bytes(range))` may be one of two days", line: line, in: reading))
        }
        for statement in reading.statements where statement.signs.contains(.digit) {
            look(at: statement.text.text, line: statement.line)
        }
        for table in reading.outline.tables {
            for row in table.rows { for cell in row.cells { look(at: cell.text, line: row.line) } }
        }
        return found.sorted { $0.location.line < $1.location.line }
    }
}
