import MusterModel
import MusterText

/// The column that names those who are asked, in a table of sign-offs or votes where its title is none that is known, or
/// one that may as well mean a thing: `Desk | Speaker | Call`, `Área | Nome | Parecer`.
enum SeatColumn {
    /// The table with its seats, those who hold them, and what they say; the same table where one column names functions
    /// already.
    static func named(_ table: Table, under role: SectionRole?, _ words: Wording) -> Table {
        guard role == .signoffs || role == .votes, !table.has(.role), !table.has(.signer),
            let seat = seat(in: table)
        else { return table }
        var roles = table.columns.map(\.role)
        let vote = votes(in: table, words)
        guard table.has(.person) || vote != nil,
            vote != nil || roles[seat] != .decision && table.has(.decision) || table.has(.signature)
                || table.has(.signedOn) || table.has(.date)
        else { return table }
        roles[seat] = .role
        if let vote { roles[vote] = .decision }
        if !roles.contains(.person), let holder = people(in: table, roles) { roles[holder] = .person }
        let columns = zip(table.columns, roles).map { Table.Column(title: $0.title, folded: $0.folded, role: $1) }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// The first column but numbers, where it may hold functions.
    private static func seat(in table: Table) -> Int? {
        guard let first = table.columns.indices.first(where: { table.columns[$0].role != .id }),
            !table.columns[first].folded.isEmpty, table.rows.contains(where: { $0.text(first) != nil })
        else { return nil }
        switch table.columns[first].role {
        case nil, .component, .platform, .resource, .decision: return first
        case _: return nil
        }
    }

    /// The column behind the first in which each filled cell says go or no-go, and nothing else.
    private static func votes(in table: Table, _ words: Wording) -> Int? {
        table.columns.indices.dropFirst().first { at in
            let cells = table.rows.compactMap { $0.text(at) }.map { words.states.whole(FoldedText($0)) }
            return cells.contains { $0 == .go || $0 == .noGo } && cells.allSatisfy { $0 != nil }
        }
    }

    /// The column without a known title in which each filled cell is a name.
    private static func people(in table: Table, _ roles: [ColumnRole?]) -> Int? {
        table.columns.indices.first { at in
            let cells = table.rows.compactMap { $0.text(at) }
            return roles[at] == nil && !cells.isEmpty && cells.allSatisfy { PersonName.isOne($0) }
        }
    }
}
