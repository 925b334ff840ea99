import MusterModel
import MusterText

/// Tables in which each row is a seat of those who sign, told by a column for the signature or by the title above, whatever
/// its other columns are called; see ``SpokenSeat``.
///
///     | Bereich | Unterschrift | Datum      |        | Team        | OK?                  |
///     | Einkauf | gez. Lorenz  | 17.11.2031 |        | Engineering | 👍 Lars, 2 April 2031 |
enum SeatTable {
    /// The row and the sign-off of each seat; nil for a table of anything else.
    static func facts(of table: Table, in reading: Reading) -> [(row: Table.Row, fact: Fact)]? {
        guard !reading.isPlan, !reading.isTemplate, !table.rows.isEmpty, !holdsElse(table) else { return nil }
        let signature = table.columns.firstIndex { signatures.contains($0.folded.text) || $0.title.trimmed == "👍" }
        let section = reading.outline.sections[table.section]
        let isList = section.role == .signoffs || section.role == .votes || SeatList.names.areSaid(in: section.folded)
        guard signature != nil || isList, let seat = seat(in: table, beside: signature, reading) else { return nil }
        let isStamped = signature.map { stamps.contains(table.columns[$0].folded.text) } ?? false
        let seats = table.rows.compactMap { row -> (row: Table.Row, seat: SpokenSeat)? in
            guard let label = row.text(seat) else { return nil }
            // An answer or the number of a stamp fills the place of a signature, and is no name.
            let cells = row.cells.indices.filter {
                $0 != seat
                    && !($0 == signature
                        && (Answers.answer(row.cells[$0].text) != nil || isStamped && row.cells[$0].text.hasDigit))
            }.map { row.cells[$0].text }.filter { !Placeholder.isOne($0) }
            let isSigned = signature.map { !Placeholder.isOne(row.cells[$0].text) && !row.cells[$0].text.isEmpty }
            // "N" below "Agreed (Y/N)" is no signature.
            if let signature, Answers.answer(row.cells[signature].text) == false {
                return SpokenSeat(label: label, cells: ["refused"], isSigned: false, reading).map { (row, $0) }
            }
            return SpokenSeat(label: label, cells: cells, isSigned: isSigned, reading).map { (row, $0) }
        }
        // A list of checks may have a column of signatures; what was signed there was signed by somebody.
        let signed = seats.map(\.seat).filter { $0.status == .signed }
        let isTold =
            isList
            ? signature != nil || signed.contains { $0.isSignature || $0.person != nil } || saysOfEach(table, reading)
            : signed.allSatisfy { $0.isSignature || $0.person != nil || isStamped && $0.date != nil }
        guard seats.count == table.rows.count, !signed.isEmpty, isTold else { return nil }
        return seats.map { row, seat in
            (row, seat.fact(row.line, row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "), reading))
        }
    }

    /// Whether a column of a few says of each row that somebody approved, or did not.
    private static func saysOfEach(_ table: Table, _ reading: Reading) -> Bool {
        table.columns.count <= 4
            && table.columns.indices.dropFirst().contains { at in
                let said = table.rows.map { row in
                    row.text(at).flatMap { reading.words.status($0)?.meaning }
                }
                return said.count { $0 == .approved || $0 == .signed || $0 == .go } * 2 >= said.count && !said.isEmpty
            }
    }

    /// The first column that names something else in each row, in a few words without numbers.
    private static func seat(in table: Table, beside signature: Int?, _ reading: Reading) -> Int? {
        table.columns.indices.first { at in
            guard at != signature, table.columns[at].role != .date, table.columns[at].role != .signedOn else {
                return false
            }
            let cells = table.rows.compactMap { $0.text(at) }
            return cells.count == table.rows.count && Set(cells).count == cells.count
                && cells.allSatisfy { cell in
                    FoldedText(cell).wordCount <= 5 && !cell.hasDigit && reading.dates.first(in: cell) == nil
                        && !SpokenSeat.isAwaited(cell) && !SeatLists.isNoSeat(FoldedText(cell))
                }
        }
    }

    /// Whether a table has columns that tables of seats have not.
    private static func holdsElse(_ table: Table) -> Bool {
        let others: [ColumnRole] = [
            .severity, .issue, .risk, .likelihood, .impact, .mitigation, .digest, .file, .workaround, .actual,
            .target, .evidence,
        ]
        return others.contains(where: table.has)
    }

    /// Columns that are filled by what is no name, and sign with their day.
    private static let stamps: Set<String> = [
        "stamp", "stamp no", "stempel", "agreed y n", "signed y n", "approved y n", "tampon", "sello", "carimbo",
    ]

    private static let signatures: Set<String> = stamps.union([
        "signature", "signatures", "signed", "sign off", "signoff", "initialled", "initials", "initialed", "visa",
        "signed on", "signed at", "ok",
        "approval given", "unterschrift", "gezeichnet", "freigabe erteilt", "firma",
        "visto bueno", "assinatura", "签字", "签名", "署名", "押印", "サイン",
    ])
}
