import MusterModel
import MusterText

/// A table whose columns are the states of a board: each cell is a piece of work.
enum BoardTable {
    /// The facts of its rows, each with its row; nil for any other table.
    static func facts(of table: Table, in reading: Reading) -> [(row: Table.Row, fact: Fact)]? {
        let states = table.columns.map { Boards.state($0.folded, reading.words) }
        let said = states.compactMap { $0 }
        guard said.count == states.count, Boards.areColumns(said, in: reading.kind) else { return nil }
        return table.rows.flatMap { row in
            zip(row.cells, said).compactMap { cell, state in
                let words = cell.text.trimmed
                guard !Placeholder.isOne(words), !FoldedText(words).isEmpty else { return nil }
                var fact = Fact(
                    kind: .task, line: row.line, title: words, modality: reading.claim, text: words.clipped(300))
                fact.status = state.status(of: .task)
                // Words beyond the last column may belong to any of them.
                if row.isUneven(in: table) { fact.doubt() }
                return (row, fact)
            }
        }
    }
}
