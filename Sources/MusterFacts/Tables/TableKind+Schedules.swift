import MusterModel

// Tables of events and of the versions that come out.
extension TableKind {
    /// Rounds with a start and an end.
    static func isRounds(_ table: Table) -> Bool {
        table.has(.start) && table.has(.until) && !table.has(.task) && !table.has(.person)
    }

    /// Versions with the days on which they come out, in a plan: elsewhere they are the history of the document.
    static func schedulesVersions(_ table: Table, _ reading: Reading) -> Bool {
        guard reading.kind == .roadmap, let first = table.columns.first?.role, first == .version || first == .release
        else { return false }
        return (table.has(.date) || table.has(.due)) && !table.has(.change) && !table.has(.person)
            && (!table.has(.status) || table.columns.count == 4 && namesVersions(table))
    }

    /// Whether each row begins with a version: `0.9`, `v1.0`.
    private static func namesVersions(_ table: Table) -> Bool {
        table.rows.allSatisfy { row in
            row.text(0).map { cell in
                let bytes = cell.utf8.first == 0x76 || cell.utf8.first == 0x56 ? cell.utf8.dropFirst() : cell.utf8[...]
                return bytes.first?.isASCIIDigit ?? false && bytes.contains(0x2E)
            } ?? false
        }
    }

    /// Whether the rows begin with a code each, and say how far the thing behind it is.
    static func codesStates(_ table: Table, _ reading: Reading) -> Bool {
        statesEachRow(table, reading) && !table.has(.person)
            && table.rows.allSatisfy { row in
                row.text(0).map {
                    TableCodes.isCode(String(decoding: $0.utf8.prefix(while: \.isASCIIAlphanumeric), as: UTF8.self))
                }
                    ?? false
            }
    }

    /// Whether a column of times holds days, or places for them: "on each click" is no time of an event.
    static func namesTimes(_ table: Table) -> Bool {
        guard let column = table.column([.date, .due]) else { return false }
        return table.rows.contains { row in
            row.text(column).map { $0.utf8.contains(where: \.isASCIIDigit) } ?? true
        }
    }

    /// `Date | Town` under a title of days of its own, whatever else the document lists: `Tour dates`.
    static func isItinerary(_ table: Table, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[table.section]
        let above = reading.statements.last { $0.line < table.line && $0.line >= table.line - 2 }
        guard table.columns.count == 2, table.rows.count > 1, table.columns[0].role == .date,
            title.folded.wordCount <= 4 && (title.ownRole == .milestones || itineraries.end(title.folded))
                || above.map({ $0.folded.wordCount <= 4 && itineraries.end($0.folded) }) ?? false
        else { return false }
        return table.rows.allSatisfy { row in
            row.text(0).map { reading.dates.all(in: $0).count == 1 } ?? false && row.text(1) != nil
        }
    }

    private static let itineraries: Phrases = [
        "dates", "termine", "tourdaten", "fahrplan", "calendrier", "fechas", "datas", "日期", "日程",
    ]
}
