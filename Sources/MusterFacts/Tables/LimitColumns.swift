import MusterModel
import MusterText

/// Tables that set what was measured beside the limit for it, and leave it to the reader whether that is kept.
///
///     | Goal                    | Agreed           | Measured on rc4 |
///     |-------------------------|------------------|-----------------|
///     | Recognition, at night   | at least 98.0 %  | 96.7 %          |
///
/// A value that keeps its limit meets the criterion, one that breaks it has failed; of all others nothing is known.
enum LimitColumns {
    /// The table with its limits and values as such; any other table as it is.
    static func named(_ table: Table) -> Table {
        guard table.columns.count > 2, !table.rows.isEmpty, table.column(others) == nil,
            let limits = table.columns.indices.dropFirst().first(where: { holdsLimits($0, table) }),
            let measured = table.columns.indices.dropFirst().last(where: { $0 != limits && holdsValues($0, table) }),
            // "Target" alone is a day in plans.
            table.columns.indices.allSatisfy({ table.columns[$0].role != .due || $0 == limits }),
            table.rows.allSatisfy({ row in row.text(0).map { Measure($0) == nil && Limit($0) == nil } ?? false })
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            let role: ColumnRole? =
                switch index {
                case 0: .criterion
                case limits: .target
                case measured: .actual
                case _: column.role
                }
            return Table.Column(title: column.title, folded: column.folded, role: role)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// Whether the columns of a table were told so.
    static func areIn(_ table: Table) -> Bool {
        guard let limits = table.column(.target) else { return false }
        return table.has(.criterion) && table.has(.actual) && table.column(others) == nil && holdsLimits(limits, table)
    }

    /// Whether a value keeps the limit beside it; nil where nobody can tell.
    private static func isKept(_ limit: String, by value: String) -> Bool? {
        guard let measure = Measure(value) else { return nil }
        if let limit = Limit(limit) {
            guard limit.isBroken(by: measure) != true else { return false }
            let isScaled =
                measure.unit != limit.bound.unit && scales.contains { $0 == measure.unit || $0 == limit.bound.unit }
            return isPlain(value) && !isScaled ? limit.isBroken(by: measure).map { !$0 } : nil
        }
        guard isPlain(value) else { return nil }
        // Without a word for the side only the same number is known to do.
        guard let bound = Measure(limit), let (one, other) = Measure.compared(measure, bound), one == other else {
            return nil
        }
        return true
    }

    /// Whether the value of a row keeps every limit of it; nil where nobody can tell.
    static func isKept(in row: Table.Row, of table: Table) -> Bool? {
        guard let measured = table.column(.actual), let value = row.text(measured) else { return nil }
        let limits = table.columns.indices.filter { $0 > 0 && $0 != measured && holdsLimits($0, table) }
        let answers = limits.map { at in row.text(at).flatMap { isKept($0, by: value) } }
        if answers.contains(false) { return false }
        return answers.isEmpty || answers.contains(nil) || isDoubted(row, of: table) ? nil : true
    }

    private static let scales = ["k", "m", "g", "t", "tsd", "mio", "mrd", "mln"]

    /// Whether nothing stands behind a number but its unit: a second value, a mark of a footnote or a remark may tell that it
    /// is less than it seems.
    private static func isPlain(_ value: String) -> Bool {
        let rest = value.utf8.drop { !$0.isASCIILetter && $0 < 0x80 && $0 != UInt8(ascii: "%") }
        let head = value.utf8.dropLast(rest.count)
        let unit = String(decoding: Array(rest), as: UTF8.self)
        let words = FoldedText(unit)
        return head.allSatisfy { $0.isASCIIDigit || ".,- ".utf8.contains($0) }
            && !unit.utf8.contains { $0.isASCIIDigit || "*?[](;,".utf8.contains($0) } && words.wordCount <= 3
            && !Reservations.denies(words) && !Reservations.putsOff(words) && !doubts.areSaid(in: words)
    }

    private static let doubts: Phrases = [
        "estimated", "estimate", "planned", "expected", "target", "goal", "failed", "old", "geschätzt", "geplant",
        "erwartet", "estimé", "prévu", "estimado", "previsto", "planificado", "估计", "推定",
    ]

    /// Whether another cell of a row says that its value does not count.
    private static func isDoubted(_ row: Table.Row, of table: Table) -> Bool {
        table.columns.indices.dropFirst().contains { at in
            guard table.columns[at].role != .actual, !holdsLimits(at, table), let cell = row.text(at) else {
                return false
            }
            let words = FoldedText(cell)
            return Reservations.denies(words) && !EmptyLists.saysNone(words) || Reservations.putsOff(words)
                || Reservations.withdraws(words) || AdverseConclusions.tellsFailure(cell) || wrongs.areSaid(in: words)
        }
    }

    private static let wrongs: Phrases = [
        "wrong", "invalid", "old build", "other build", "another build", "earlier build", "repeat", "repeated",
        "retest",
        "open", "failed", "falsch", "ungültig", "faux", "erroné", "erróneo", "errado",
    ]

    private static func holdsLimits(_ column: Int, _ table: Table) -> Bool {
        let filled = table.rows.compactMap { $0.text(column) }
        return !filled.isEmpty && filled.count { Limit($0) != nil } * 2 >= filled.count
    }

    private static func holdsValues(_ column: Int, _ table: Table) -> Bool {
        let title = table.columns[column]
        guard title.role == .actual || titles.begin(title.folded) else { return false }
        let filled = table.rows.compactMap { $0.text(column) }
        return filled.count { Measure($0) != nil && Limit($0) == nil } * 2 >= max(1, filled.count)
    }

    /// What tells that somebody judged each row, or that the rows are other things.
    private static let others: [ColumnRole] = [
        .status, .pass, .fail, .accepted, .decision, .signature, .signer, .progress, .severity, .issue, .risk,
        .likelihood, .task,
    ]

    private static let titles: Phrases = [
        "measured", "actual", "achieved", "observed", "reached", "result", "value", "found", "got", "ist", "gemessen",
        "erreicht", "messwert", "ergebnis", "mesuré", "obtenu", "atteint", "constaté", "résultat", "medido", "obtenido",
        "alcanzado", "resultado", "obtido", "alcançado", "实测", "实际", "達成", "実測", "実績",
    ]
}
