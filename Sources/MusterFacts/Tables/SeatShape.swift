import MusterModel
import MusterText

/// Who is asked and who answers, in tables of sign-offs and votes whose columns tell it by what they hold: names of people
/// stand in one column, what they stand for in another, and beside them a day or a vote.
///
///     | Approver            | Name        | Decision | Date       |
///     | Member     | Seat   | Vote |
struct SeatShape {
    let reading: Reading
    /// What the table stands under.
    let role: SectionRole?

    /// The table with the function, the person, the day and the vote of each row; the same table where its columns name
    /// them already, or hold something else.
    func named(_ table: Table) -> Table {
        let table = opined(table)
        guard !table.rows.isEmpty, let people = people(in: table) else { return table }
        let votes = votes(in: table)
        guard mayStandHere(table) || role == nil && isPoll(table, at: votes),
            let seat = seat(in: table, beside: people, votes)
        else {
            return voted(table, people, votes)
        }
        let day = day(in: table)
        guard
            votes != nil || day != nil || table.columns[people].role == .signer || table.has(.decision)
                || table.has(.signature) || table.has(.signedOn)
                || approves(table)
        else { return table }
        var roles = table.columns.map(\.role)
        // Who is called the signer signs, whatever the table stands under.
        if roles[people] != .signer { roles[people] = .person }
        roles[seat] = .role
        if let votes { roles[votes] = .decision }
        if let day, !table.has(.date), !table.has(.signedOn) { roles[day] = .date }
        let columns = zip(table.columns, roles).map { Table.Column(title: $0.title, folded: $0.folded, role: $1) }
        return Table(
            line: table.line, section: table.section, columns: columns,
            rows: votes.map { column in table.rows.map { Votes.read($0, at: column, reading.words) } } ?? table.rows)
    }

    /// People by themselves with a vote each, in short words, where the table says whose votes bind: `Committer | Binding |
    /// Vote`. Elsewhere nobody knows which of them count.
    private func voted(_ table: Table, _ people: Int, _ votes: Int?) -> Table {
        guard let votes, people == 0, table.has(.demand), table.columns[people].role == .person,
            table.columns[votes].role == .decision
        else { return table }
        return Table(
            line: table.line, section: table.section, columns: table.columns,
            rows: table.rows.map { Votes.read($0, at: votes, reading.words) })
    }

    /// Beside functions and people a column of opinions holds what each has said, and no mere remarks.
    private func opined(_ table: Table) -> Table {
        guard table.has(.role), table.has(.person) || table.has(.signer), !table.has(.status), !table.has(.decision),
            let opinion = table.columns.firstIndex(where: { $0.role == .note && Self.opinions.contains($0.folded.text) }
            )
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            index == opinion ? Table.Column(title: column.title, folded: column.folded, role: .decision) : column
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    private static let opinions: Set<String> = ["意见", "意見", "opinion", "stellungnahme", "avis", "opinión", "parecer"]

    /// Columns that are called after those who approve say it anywhere; others only where people approve, or under no
    /// title of their own in a document that judges a release.
    private func mayStandHere(_ table: Table) -> Bool {
        guard !table.has(.task), !table.has(.due), !table.has(.severity), !table.has(.issue), !table.has(.risk) else {
            return false
        }
        if table.has(.signer), table.has(.person) || table.has(.role) { return true }
        if table.has(.signer), table.columns.first?.role == nil { return true }
        if table.has(.decision), table.has(.date) || table.has(.signedOn), role != .decisions, role != .actions {
            return true
        }
        switch role {
        case .signoffs, .votes: return true
        case .decision, nil: return reading.judgesRelease
        case _: return false
        }
    }

    /// The column whose filled cells are all names of people: one that is called so, else the only one.
    private func people(in table: Table) -> Int? {
        let columns = table.columns.indices.filter { at in
            switch table.columns[at].role {
            case .person, .signer, nil: break
            case _: return false
            }
            let cells = table.rows.compactMap { $0.text(at) }.filter { !Placeholder.isOne($0) }
            return !cells.isEmpty && cells.allSatisfy { Self.isName($0, strictly: table.columns[at].role != .person) }
        }
        return columns.first { table.columns[$0].role == .person } ?? (columns.count == 1 ? columns[0] : nil)
            ?? signers(in: table)
    }

    /// The column that is called after those who sign, whatever stands in it: "to be named" names nobody, and asks for
    /// somebody.
    private func signers(in table: Table) -> Int? {
        let named = table.columns.indices.filter { table.columns[$0].role == .signer }
        guard named.count == 1, table.columns.count <= 4, role == .signoffs || role == .votes || role == nil,
            !TableKind.isListOfThings(table), !table.has(.person)
        else { return nil }
        return named[0]
    }

    /// A name, or several of them, and what is said of it behind a comma or in brackets; a single word names somebody only
    /// where the column says so.
    private static func isName(_ cell: String, strictly: Bool) -> Bool {
        let end = [cell.firstOffset(of: " ("), cell.firstOffset(of: ", ")].compactMap(\.self).min()
        let name = cell.bytes(0..<(end ?? cell.utf8.count))
        guard PersonName.isOne(name) || PersonName.hasHonorific(name) || isSpelledOut(name) else { return false }
        return !strictly || (name.utf8.contains(0x20) || name.utf8.first == 0x40) && !RoleNames.isRole(name)
    }

    /// `Ana de la Cruz`, `Kim van Dyk`: small words within a name.
    private static func isSpelledOut(_ name: String) -> Bool {
        let words = name.split(onByte: 0x20).filter { !particles.contains($0) }
        return words.count >= 2 && PersonName.isOne(words.joined(separator: " "))
    }

    private static let particles: Set<String> = [
        "van", "von", "de", "da", "dos", "der", "den", "del", "della", "di", "la", "bin", "al", "el", "ten", "ter",
        "zu",
        "y", "e",
    ]

    /// The column of functions: called after those who approve, or of no known title, with a few words in each row that
    /// are not the same in all of them.
    private func seat(in table: Table, beside people: Int, _ votes: Int?) -> Int? {
        if let known = table.column(.role) { return known == people ? nil : known }
        return table.columns.indices.first { at in
            guard at != people, !table.columns[at].folded.isEmpty else { return false }
            switch table.columns[at].role {
            case .signer, .component, .platform, .resource, nil: break
            // `Position | Name | Report`, `Member | Name | Consent`: what stands first is no stance, and no name.
            case .decision, .person: guard at == 0, votes != nil || table.has(.date) else { return false }
            case _: return false
            }
            let cells = table.rows.compactMap { $0.text(at) }
            let isOne = cells.count == table.rows.count && cells.allSatisfy(isTitled) && Set(cells).count == cells.count
            return isOne && cells.count { reading.words.states.whole(FoldedText($0)) != nil } * 2 < cells.count
        }
    }

    /// A few words that begin with a capital letter, or are of a script without them.
    private func isTitled(_ cell: String) -> Bool {
        let words = FoldedText(cell)
        return (1...6).contains(words.wordCount) && !cell.hasDigit
            && cell.utf8.first.map { !(0x61...0x7A).contains($0) } ?? false
            && StatusMark.leading(cell.utf8) == nil && Votes.meaning(of: cell) == nil
    }

    /// The column behind the first whose filled cells are all votes.
    private func votes(in table: Table) -> Int? {
        let found = table.columns.indices.dropFirst().filter { at in
            switch table.columns[at].role {
            case .decision, .evidence, .note, .detail, nil: break
            case _: return false
            }
            let cells = table.rows.compactMap { $0.text(at) }
            return cells.count == table.rows.count && cells.allSatisfy { Votes.meaning(of: $0) != nil }
        }
        return found.first { table.columns[$0].role == .decision } ?? found.first
    }

    /// Whether a column says of each row go or no-go, in these words.
    ///
    /// Below a title of its own a poll may be on something else: a rehearsal, another release.
    private func isPoll(_ table: Table, at votes: Int?) -> Bool {
        guard let votes, table.rows.count > 1, table.section == reading.outline.titleSection else { return false }
        return table.rows.allSatisfy { row in
            let said = row.text(votes).flatMap { reading.words.states.whole(FoldedText($0)) }
            return said == .go || said == .noGo
        }
    }

    /// Whether most states are words of approval.
    private func approves(_ table: Table) -> Bool {
        guard let status = table.column(.status) else { return false }
        let said = table.rows.compactMap { $0.text(status).flatMap(reading.words.status)?.meaning }
        return said.count { $0 == .approved || $0 == .signed || $0 == .go || $0 == .noGo || $0 == .rejected } * 2
            > table.rows.count
    }

    /// The column of days, where there is one and no other.
    private func day(in table: Table) -> Int? {
        let days = table.columns.indices.filter { at in
            switch table.columns[at].role {
            case .date, .signedOn, .accepted, .decision, .signature, .status, nil: break
            case _: return false
            }
            let cells = table.rows.compactMap { $0.text(at) }.filter { !Placeholder.isOne($0) }
            return !cells.isEmpty
                && cells.allSatisfy { cell in
                    cell.utf8.count <= 32 && reading.dates.all(in: cell).first.map { $0.range.lowerBound == 0 } ?? false
                }
        }
        return days.count == 1 ? days[0] : nil
    }
}
