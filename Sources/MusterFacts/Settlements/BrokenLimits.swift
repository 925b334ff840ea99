import MusterModel
import MusterText

/// Rows that say that all is well although the measured value breaks the limit beside it: what was measured counts.
///
///     | Gate             | Required | Measured | OK |
///     | Recall on alarms | ≥ 0.980  | 0.968    | ✅ |
enum BrokenLimits: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let favourable = facts.favourable([.criterion, .checklistItem, .task])
        guard !favourable.isEmpty else { return }
        var broken: [Int: String] = [:]
        for table in reading.outline.tables where !reading.isInert(table) {
            guard let limits = column(of: table) else { continue }
            for row in table.rows {
                guard let limit = limit(limits, row), let cell = measured(row, of: table, behind: limits, reading),
                    let value = Measure(cell), limit.isBroken(by: value) == true
                else { continue }
                broken[row.line] = cell
            }
        }
        for index in favourable {
            guard let value = broken[facts[index].line] else { continue }
            facts[index].status = .rejected
            facts[index].details[.statusWords] = value
        }
    }

    /// The first column in which most rows hold a limit.
    private static func column(of table: Table) -> Int? {
        table.columns.indices.first { at in
            table.rows.count { limit(at, $0) != nil } * 2 >= max(1, table.rows.count)
        }
    }

    private static func limit(_ column: Int, _ row: Table.Row) -> Limit? { row.text(column).flatMap(Limit.init) }

    /// The cell of the value that the limit is for: in the column that is called so, or that names the release, else the last
    /// one with a number.
    private static func measured(_ row: Table.Row, of table: Table, behind limits: Int, _ reading: Reading) -> String? {
        let numbers = table.columns.indices.filter { $0 > limits && row.text($0).flatMap(Measure.init) != nil }
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? FoldedText("")
        let called = numbers.first { titles.areSaid(in: table.columns[$0].folded) }
        let named = numbers.last { !table.columns[$0].folded.isEmpty && title.says(table.columns[$0].folded) }
        return (called ?? named ?? numbers.last).flatMap { row.text($0) }
    }

    private static let titles: Phrases = [
        "measured", "actual", "observed", "achieved", "gemessen", "messwert", "ist", "mesuré", "mesure", "constaté",
        "obtenu", "medido", "obtenido", "realizado", "obtido", "apurado", "实测", "实际", "実測", "実績",
    ]
}
