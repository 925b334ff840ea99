import MusterModel

// Tables that state nothing: legends, histories, counts, tables of versions.
extension TableKind {
    /// Legends, histories, counts and tables of versions.
    static func isExplanation(_ table: Table, _ role: SectionRole?) -> Bool {
        if role == .legend || role == .example || role == .history || role == .troubleshooting { return true }
        if table.has(.version), table.has(.change) || isHistory(table, role) { return true }
        if table.has(.change), !table.has(.status) { return true }
        if isScale(table) || namesAssumptions(table) || countsOnly(table) { return true }
        // What has a grade behind its name is explained, and explains nothing itself: `功能 | 优先级 | 说明`.
        if table.has(.definition), !table.has(.status) || table.columns.count == 2, !table.has(.risk),
            (table.column(.severity) ?? 0) == 0
        {
            return true
        }
        let counts = table.columns.count { $0.role == .count }
        // States that come first, beside numbers, sum up what stands elsewhere.
        return counts > 0 && (table.column(.status) ?? 0) == 0 || countsResults(table)
    }

    /// Versions with days and people tell who wrote them when, unless they have a state under a title of approvals.
    private static func isHistory(_ table: Table, _ role: SectionRole?) -> Bool {
        let isApproved = (role == .signoffs || role == .votes) && table.has(.status)
        return table.has(.date) && table.has(.person) && role != .milestones && !isApproved
    }

    /// Rows that begin with a grade each, none of them twice: what the grades of a scale mean.
    static func isScale(_ table: Table) -> Bool {
        guard table.rows.count > 2, !table.has(.status), !table.has(.id) else { return false }
        let grades = table.rows.compactMap { $0.text(0) }.filter {
            FoldedText($0).wordCount <= 2 && $0.utf8.count <= 24
                && ProjectWords.builtIn.severities.severity(in: $0) != nil
        }
        return grades.count == table.rows.count && Set(grades).count == grades.count
    }

    /// What a plan takes for granted, and what would follow if it were not so: `Assumption | If false`.
    private static func namesAssumptions(_ table: Table) -> Bool {
        !table.has(.status) && table.columns.prefix(2).contains { assumptions.contains($0.folded.text) }
    }

    /// Whether what a register lists beside its risks and issues is what it takes for granted, or what it depends on: `ID |
    /// Status | Dependency | Owner`.
    static func isTakenForGranted(_ table: Table) -> Bool {
        let named = table.columns.firstIndex {
            assumptions.contains($0.folded.text) || $0.role == .dependsOn && $0.folded.wordCount == 1
        }
        let others = table.column([.risk, .issue, .task, .criterion, .check, .milestone, .decision])
        return table.columns.prefix(2).contains { $0.role == .dependsOn } || named.map { $0 <= others ?? .max } ?? false
    }

    private static let assumptions: Set<String> = [
        "assumption", "assumptions", "annahme", "annahmen", "hypothèse", "hypothèses", "supuesto", "supuestos",
        "premissa", "premissas", "假设", "前提", "前提条件",
    ]

    /// Whether all that stands where results are asked for are numbers: `Cases in all | 15`.
    private static func countsOnly(_ table: Table) -> Bool {
        guard table.columns.count == 2, let status = table.column(.status), table.rows.count > 1 else { return false }
        let cells = table.rows.compactMap { $0.text(status) }
        return !cells.isEmpty && cells.allSatisfy { Int(digits: $0.utf8) != nil }
    }

    /// How many passed and how many failed, not which.
    private static func countsResults(_ table: Table) -> Bool {
        guard let pass = table.column(.pass), table.has(.fail) else { return false }
        let cells = table.rows.compactMap { $0.text(pass) }
        return !cells.isEmpty && cells.allSatisfy { $0.utf8.first?.isASCIIDigit ?? false }
    }
}
