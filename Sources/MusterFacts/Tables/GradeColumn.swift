import MusterModel

/// The column that says how bad each row is, whatever it is called: `Class: minor`, `Klasse: leicht`.
enum GradeColumn {
    private static let titles = Lexicon(GradeRows.all)

    /// The table with a column of classes as its severity where each cell names one, and nothing else; the same table
    /// where one states the severity already.
    static func named(_ table: Table, _ words: Wording) -> Table {
        guard !table.has(.severity),
            let at = gradedRisk(in: table, words)
                ?? (table.has(.risk)
                    ? nil : table.columns.indices.first { isGraded($0, in: table, words) })
        else { return table }
        var columns = table.columns
        columns[at] = Table.Column(title: columns[at].title, folded: columns[at].folded, role: .severity)
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// A column of risks behind the names of the rows that holds only grades: how much of a risk each row is.
    private static func gradedRisk(in table: Table, _ words: Wording) -> Int? {
        guard let risk = table.columns.lastIndex(where: { $0.role == .risk }), risk > 0, table.rows.count > 1 else {
            return nil
        }
        let grades = table.rows.compactMap { $0.text(risk) }.map { cell in
            words.project.severities.severity(exactly: cell) != nil || EmptyLists.saysNone(FoldedText(cell))
        }
        return !grades.isEmpty && grades.allSatisfy { $0 } ? risk : nil
    }

    private static func isGraded(_ index: Int, in table: Table, _ words: Wording) -> Bool {
        guard titles.exact(table.columns[index].folded) == .sort else { return false }
        let cells = table.rows.compactMap { $0.text(index) }
        return !cells.isEmpty && cells.allSatisfy { words.severity(exactly: $0) != nil }
    }

    /// Whether the rows of a table are things that are wrong: each has a severity, which is more than a priority, and a
    /// state, and none is work or a check.
    static func gradesTrouble(_ table: Table) -> Bool {
        guard let grade = table.column(.severity), titles.exact(table.columns[grade].folded) != nil,
            table.has(.status)
        else { return false }
        return table.column([
            .task, .check, .criterion, .risk, .deliverable, .milestone, .feature, .likelihood, .mitigation, .role,
        ]) == nil && (table.column([.item, .detail, .issue]) != nil || table.has(.id) && table.has(.note))
    }
}
