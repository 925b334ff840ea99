import MusterModel

/// The column that names what a row is about when its title is none that is known: `Compromisso | Responsável | Data`.
///
/// What the rows are is told by the other columns, or by the title that the table stands under.
enum SubjectColumn {
    /// The table with its first column of words as the one that names its rows; the same table where one does already, or
    /// where nothing tells what the rows are.
    static func named(_ table: Table, under role: SectionRole?) -> Table {
        guard TableKind.titleColumn(table) == nil, let subject = subject(of: table, under: role),
            let column = firstOfWords(in: table),
            // `Does not waive`
            role != .waivers || !Reservations.denies(table.columns[column].folded)
        else { return table }
        var columns = table.columns
        columns[column] = Table.Column(
            title: columns[column].title, folded: columns[column].folded, role: subject)
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// What the rows name: by columns that only one kind of list has, then by the title above.
    private static func subject(of table: Table, under role: SectionRole?) -> ColumnRole? {
        if table.has(.mitigation), table.has(.likelihood) || table.has(.impact) || table.has(.severity) { return .risk }
        if table.has(.workaround) || table.has(.fixedIn) { return .issue }
        if table.has(.due), table.has(.person) { return .task }
        // `Waives | Reason | Approved by | Until`
        if role == .waivers, table.has(.reason), table.has(.until) { return .item }
        if let id = table.column(.id), cases.areSaid(in: table.columns[id].folded), table.has(.status) { return .check }
        guard table.columns.contains(where: { $0.role.map(ofWork.contains) ?? false }) else { return nil }
        if role == .tasks || role == .actions || role == .backlog { return .task }
        // States explained in a list of issues are no issues.
        if role == .issues { return table.has(.id) || table.has(.severity) || table.has(.person) ? .issue : nil }
        return role == .risks ? .risk : nil
    }

    /// What the codes of cases that are tried are called, and of things that are checked.
    private static let cases: Phrases = [
        "case", "case id", "case no", "test", "test id", "test no", "tc", "tc id", "check id", "scenario",
        "scenario id",
        "testfall", "testfall nr", "cas", "cas de test", "caso", "id caso", "id do caso", "用例", "用例编号", "用例id",
        "ケース", "ケースid", "テストid", "テスト番号",
    ]

    /// What lists of work say of each row.
    private static let ofWork: [ColumnRole] = [
        .person, .date, .due, .status, .severity, .impact, .likelihood, .mitigation, .workaround, .affects,
    ]

    /// The first column with a title that is not known and words in most of its cells.
    private static func firstOfWords(in table: Table) -> Int? {
        table.columns.indices.first { at in
            guard table.columns[at].role == nil, !table.columns[at].folded.isEmpty else { return false }
            let said = table.rows.compactMap { $0.text(at).map { FoldedText($0) } }
                .count { !$0.isEmpty && Int(digits: $0.text.utf8) == nil }
            return said > 0 && said * 2 > table.rows.count
        }
    }
}
