import MusterModel
import MusterText

/// The column that tells how rows came out where no title calls it so: one of marks without a title, and the last of several
/// runs.
///
///     | Criterion | Limit | Measured |    |        | Criterion | Run of 10 April | Run of 17 April |
///     |-----------|-------|----------|----|        |-----------|-----------------|-----------------|
///     | Rope load | 3 t   | 2 t      | ✅ |        | Rope load | failed          | passed          |
struct OutcomeColumns {
    let reading: Reading

    /// The table with that column as its states; the same table where it has a column of states, or none of these.
    func named(_ table: Table) -> Table {
        if let last = lastRun(in: table) {
            let runs = Set(runs(in: table))
            return renamed(table) { runs.contains($0) ? ($0 == last ? .status : nil) : table.columns[$0].role }
        }
        guard !table.has(.status), !table.has(.decision), let marks = untitledMarks(in: table) else { return table }
        return renamed(table) { $0 == marks ? .status : table.columns[$0].role }
    }

    private func renamed(_ table: Table, _ role: (Int) -> ColumnRole?) -> Table {
        let columns = table.columns.enumerated().map { index, column in
            Table.Column(title: column.title, folded: column.folded, role: role(index))
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    private func untitledMarks(in table: Table) -> Int? {
        table.columns.indices.dropFirst().first { at in
            table.columns[at].folded.isEmpty && table.rows.count > 1
                && table.rows.allSatisfy { row in
                    guard row.cells.indices.contains(at) else { return false }
                    let cell = row.cells[at].text.trimmed
                    return StatusMark.leading(cell.utf8) != nil && FoldedText(StatusMark.stripped(cell)).isEmpty
                }
        }
    }

    /// The columns of runs: each named after a run or a day, and full of states.
    private func runs(in table: Table) -> [Int] {
        table.columns.indices.dropFirst().filter { at in
            let column = table.columns[at]
            guard day(column) != nil || Self.names.areSaid(in: column.folded) else { return false }
            let cells = table.rows.compactMap { $0.text(at) }
            return !cells.isEmpty && cells.allSatisfy(isState)
        }
    }

    /// The run of the latest day; where not all tell their day, the one furthest to the right.
    private func lastRun(in table: Table) -> Int? {
        let runs = runs(in: table)
        guard runs.count > 1,
            !table.columns.indices.contains(where: { table.columns[$0].role == .status && !runs.contains($0) })
        else { return nil }
        let days = runs.compactMap { day(table.columns[$0]) }
        guard days.count == runs.count else { return runs.last }
        return zip(runs, days).max { $0.1 < $1.1 }?.0
    }

    private func day(_ column: Table.Column) -> CivilDate? { reading.dates.first(in: column.title) }

    private func isState(_ cell: String) -> Bool {
        reading.words.states.alone(FoldedText(StatusMark.stripped(cell))) != nil || reading.words.mark(in: cell) != nil
    }

    private static let names: Phrases = [
        "run", "first run", "second run", "retest", "re test", "rerun", "repeat", "round", "attempt", "pass 1",
        "pass 2", "lauf", "nachtest", "wiederholung", "durchgang", "essai", "reprise", "passage", "ejecución",
        "repetición",
        "vuelta", "execução", "repetição", "rodada", "第一轮", "第二轮", "第三轮", "复测", "回归", "1回目", "2回目", "再試験", "再テスト",
    ]
}
