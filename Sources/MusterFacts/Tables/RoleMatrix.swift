import MusterText

/// Tables with a column for each function that signs, and its word in the cells.
///
///     | Item    | QA Lead | Security Lead |
///     |---------|---------|---------------|
///     | Release | ✅      | ⏳            |
enum RoleMatrix {
    /// One row for each cell, with function, item and state; nil for any other table.
    ///
    /// Only where approvals are asked for: else a tick beside a function says what it may do, or what concerns it.
    static func signoffs(in table: Table, _ reading: Reading) -> Table? {
        let roles = table.columns.indices.dropFirst().filter { RoleNames.isRole(table.columns[$0].title) }
        guard roles.count >= 2, !table.has(.status), !table.has(.decision), isAsked(table, reading) else { return nil }
        let cells = table.rows.flatMap { row in
            roles.compactMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
        }
        let filled = cells.filter { !Placeholder.isOne($0.text) }
        let states = filled.count { reading.words.status($0.text)?.meaning != nil || Answers.answer($0.text) != nil }
        guard !cells.isEmpty, states * 2 >= filled.count else { return nil }
        let columns = [column("role", .role), column("item", .item), column("status", .status)]
        let rows = table.rows.flatMap { row in
            roles.compactMap { index -> Table.Row? in
                guard row.cells.indices.contains(index), let item = row.cells.first else { return nil }
                let role = InlineText(text: table.columns[index].title, spans: [])
                var state = row.cells[index]
                if let answer = Answers.answer(state.text) { state.text = (answer ? "✅ " : "☐ ") + state.text }
                if row.isUneven(in: table) { state.text = "?" }
                return Table.Row(line: row.line, cells: [role, item, state])
            }
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: rows)
    }

    private static func isAsked(_ table: Table, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[table.section]
        if section.role == .signoffs || section.role == .votes { return true }
        if section.role == nil, reading.judgedAs == .readinessReview { return !Self.isAboutRights(section.folded) }
        return section.role == .decision
            && (reading.judgedAs == .readinessReview || reading.kind == .minutes)
    }

    /// Titles over tables of what each function may or has to do.
    private static func isAboutRights(_ title: FoldedText) -> Bool {
        rights.contains { title.says($0) }
    }

    private static let rights: [FoldedText] = [
        "permissions", "permission", "access", "rights", "responsibilities", "raci", "roles", "duties", "training",
        "notified", "informed", "berechtigungen", "zuständigkeiten", "droits", "responsabilités", "permisos",
        "permissões", "权限", "权責", "職責", "権限", "役割",
    ]

    private static func column(_ title: String, _ role: ColumnRole) -> Table.Column {
        Table.Column(title: title, folded: FoldedText(title), role: role)
    }
}
