import MusterModel
import MusterText

/// Tables that list what was decided from one meeting to the next: a day in each row, and beside it go or no-go.
///
///     | Fecha      | Acuerdo | Motivo                  |
///     | 2031-04-02 | NO-GO   | los pagos se duplicaban |
enum VerdictRows {
    static func areVerdicts(_ table: Table, _ reading: Reading) -> Bool {
        guard !table.has(.person), !table.has(.role), !table.has(.signer), column(in: table, reading) != nil else {
            return false
        }
        return table.columns.indices.contains { at in
            table.rows.allSatisfy { row in
                row.text(at).map { reading.dates.all(in: $0).first?.range.lowerBound == 0 } ?? false
            }
        }
    }

    /// The column whose cells are all verdicts on going, and nothing else; nil where there is none, or a row has none.
    static func column(in table: Table, _ reading: Reading) -> Int? {
        guard !table.rows.isEmpty else { return nil }
        return table.columns.indices.first { at in
            table.rows.allSatisfy { row in row.text(at).map(isVerdict) ?? false }
        }
    }

    private static func isVerdict(_ cell: String) -> Bool {
        let words = FoldedText(StatusMark.stripped(cell))
        return words.wordCount <= 4
            && ["go", "no go", "nogo", "conditional go", "go with conditions", "conditionally go"].contains {
                words.starts(with: $0)
            }
    }
}
