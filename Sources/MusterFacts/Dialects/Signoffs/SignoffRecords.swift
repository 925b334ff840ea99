import MusterModel
import MusterText

/// Sign-offs told as blocks of fields that begin with the function.
///
///     **Role:** Security Lead
///     **Name:** Oke Brandt
///     **Approval:** denied
///
/// Under a title of sign-offs a block may name no function, and begin with its state: `Status: SIGNED`, `Date: …`,
/// `Verifier: …`.
struct SignoffRecords: Dialect {
    private static let approvals = Lexicon(ApprovalRows.all)
    private static let longest = 8

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for (index, statement) in reading.statements(with: .field) {
            let role = reading.role(of: index)
            guard role == .signoffs || role == .votes, !sheet.isTaken(index), !reading.isInert(index),
                let field = statement.field
            else { continue }
            if Self.column(field) == .role, !Placeholder.isOne(field.value) {
                add(field.value, field, statement, index, reading, &sheet)
            } else if field.meaning == .status, isBlock(statement, index, reading) {
                let title = reading.outline.sections[statement.section].title
                add(title, nil, statement, index, reading, &sheet)
            }
        }
    }

    /// Whether a state opens what stands directly under a title of sign-offs that is no function itself.
    private func isBlock(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        guard section.ownRole == .signoffs, section.level < 7, !section.title.isEmpty,
            statement.section != reading.outline.titleSection,
            let value = statement.field?.value,
            reading.words.states.alone(FoldedText(TitleRemark.removed(from: value) ?? value)) != nil
                || reading.words.status(value)?.meaning != nil
        else { return false }
        let first = reading.outline.statements(in: statement.section).first { !reading.statements[$0].isHeading }
        return first == index
    }

    /// What a field of a block holds; a key that is an approval alone holds its state.
    static func column(_ field: Statement.Field) -> ColumnRole? {
        ColumnTitles.role(of: field.key, written: field.name)
            ?? (Self.approvals.exact(field.key) == nil ? nil : .status)
    }

    /// - Parameter field: the field that names the function; nil where the block has none, and its title names the fact.
    private func add(
        _ title: String, _ field: Statement.Field?, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var lines: [Int] = []
        let start = field == nil ? index : index + 1
        for next in reading.statements.indices.dropFirst(start).prefix(Self.longest) {
            let other = reading.statements[next]
            guard other.section == statement.section, let said = other.field else { break }
            guard let role = Self.column(said), role != .role else {
                if field == nil { continue }
                break
            }
            lines.append(next)
        }
        Self.add(title, field, statement, index, lines, isNamed: field != nil, reading, &sheet)
    }

    /// Adds the sign-off that some fields tell.
    ///
    /// - Parameters:
    ///   - lines: the fields beside the function.
    ///   - isNamed: whether the title is that of a function.
    static func add(
        _ title: String, _ field: Statement.Field?, _ statement: Statement, _ index: Int, _ lines: [Int], isNamed: Bool,
        _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var columns = [Table.Column(title: field?.name ?? "", folded: field?.key ?? "", role: .role)]
        var cells = [InlineText(text: title, spans: [])]
        for line in lines {
            guard let said = reading.statements[line].field, let role = column(said) else { continue }
            columns.append(Table.Column(title: said.name, folded: said.key, role: role))
            cells.append(InlineText(text: said.value, spans: []))
        }
        let kinds: [ColumnRole?] = [.status, .decision, .signature, .signedOn, .date]
        guard columns.contains(where: { kinds.contains($0.role) }) else { return }
        let row = Table.Row(line: statement.line, cells: cells)
        let table = Table(line: statement.line, section: statement.section, columns: columns, rows: [row])
        guard var fact = RowReader(row: row, table: table, reading: reading).signoff().first else { return }
        if !isNamed { fact.role = nil }
        let entry = sheet.take(index, fact)
        for line in lines where line != index && !sheet.isTaken(line) { sheet.mark(line, readBy: entry) }
    }
}
