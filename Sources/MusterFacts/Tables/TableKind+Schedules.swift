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
            && !table.has(.status)
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
}
