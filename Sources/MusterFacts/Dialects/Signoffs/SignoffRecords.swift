import MusterModel
import MusterText

/// Sign-offs told as blocks of fields that begin with the function.
///
///     **Role:** Security Lead
///     **Name:** Oke Brandt
///     **Approval:** denied
struct SignoffRecords: Dialect {
    private static let approvals = Lexicon(ApprovalRows.all)
    private static let longest = 8

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for (index, statement) in reading.statements.enumerated() {
            let role = reading.role(of: index)
            guard role == .signoffs || role == .votes, !sheet.isTaken(index), !reading.isInert(index),
                let field = statement.field, column(field) == .role, !Placeholder.isOne(field.value)
            else { continue }
            add(field, statement, index, reading, &sheet)
        }
    }

    /// What a field of a block holds; a key that is an approval alone holds its state.
    private func column(_ field: Statement.Field) -> ColumnRole? {
        ColumnTitles.role(of: field.key, written: field.name)
            ?? (Self.approvals.exact(field.key) == nil ? nil : .status)
    }

    private func add(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var columns = [Table.Column(title: field.name, folded: field.key, role: .role)]
        var cells = [InlineText(text: field.value, spans: [])]
        var lines: [Int] = []
        for next in reading.statements.indices.dropFirst(index + 1).prefix(Self.longest) {
            let other = reading.statements[next]
            guard other.section == statement.section, let field = other.field, let role = column(field), role != .role
            else { break }
            columns.append(Table.Column(title: field.name, folded: field.key, role: role))
            cells.append(InlineText(text: field.value, spans: []))
            lines.append(next)
        }
        let kinds: [ColumnRole?] = [.status, .decision, .signature, .signedOn, .date]
        guard columns.contains(where: { kinds.contains($0.role) }) else { return }
        let row = Table.Row(line: statement.line, cells: cells)
        let table = Table(line: statement.line, section: statement.section, columns: columns, rows: [row])
        guard let fact = RowReader(row: row, table: table, reading: reading).signoff().first else { return }
        let entry = sheet.take(index, fact)
        for line in lines where !sheet.isTaken(line) { sheet.mark(line, readBy: entry) }
    }
}
