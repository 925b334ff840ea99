/// Tables whose first column holds the titles of the fields, and whose other columns are the records.
///
///     |          | QA Lead    | Security Lead |
///     |----------|------------|---------------|
///     | Name     | Mara Lindt | Oke Brandt    |
///     | Decision | Approved   |               |
enum TransposedTable {
    /// The table with its records as rows, all on the line of their titles; nil for a table that stands upright.
    static func upright(_ table: Table) -> Table? {
        guard table.columns.count > 2, table.rows.count > 1, let corner = table.columns.first,
            table.columns.dropFirst().allSatisfy({ $0.role == nil || RoleNames.isRole($0.title) }),
            table.rows.allSatisfy({ $0.cells.count == table.columns.count })
        else { return nil }
        let fields = ColumnTitles.columns(table.rows.map { $0.cells.first?.text ?? "" })
        let known = fields.filter { isField($0.role) }
        guard known.count >= 2, known.count * 2 >= fields.count else { return nil }
        let names = table.columns.dropFirst().map(\.title)
        let role: ColumnRole = names.count(where: RoleNames.isRole) * 2 >= names.count ? .role : corner.role ?? .item
        let head = Table.Column(title: corner.title, folded: corner.folded, role: role)
        // A row with too many cells may have shifted a field of any record.
        let written = table.rows.contains { $0.isUneven(in: table) } ? Int.max : nil
        let records = names.indices.map { index in
            let name = InlineText(text: names[index], spans: [])
            var record = Table.Row(
                line: table.line, cells: [name] + table.rows.map { $0.cells[index + 1] }, written: written)
            record.cellLines = [table.line] + table.rows.map(\.line)
            record.standsIn = index + 1
            return record
        }
        return Table(line: table.line, section: table.section, columns: [head] + fields, rows: records)
    }

    /// Fields that a record states of itself; what may as well be the name of a row is none.
    private static func isField(_ role: ColumnRole?) -> Bool {
        switch role {
        case .status, .person, .role, .date, .decision, .signature, .signer, .signedOn, .due, .severity, .id, .evidence,
            .until, .approver, .conditions, .start, .fixedIn, .affects, .workaround, .likelihood, .impact, .mitigation,
            .resolved, .firstSeen, .note, .reason:
            true
        case .item, .detail, .task, .issue, .risk, .criterion, .check, .deliverable, .milestone, .feature, .waiver,
            .followUp, .component, .pass, .fail, .accepted, .target, .actual, .file, .digest, .size, .platform,
            .algorithm, .dependsOn, .release, .progress, .resource, .version, .change, .count, .definition, .demand,
            nil:
            false
        }
    }
}
