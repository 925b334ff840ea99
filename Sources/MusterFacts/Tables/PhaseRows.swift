import MusterModel
import MusterText

/// Tables that list the phases of a plan or log, a row each.
///
///     | Phase | Content    | Status |        | Phase              | Start      |
///     | 1     | The quay   | done   |        | Phase 2: The rope  | 2031-04-02 |
///
///     | Project phase | End        | Status |
///     | Hardening     | 2031-04-02 | open   |
///
/// In a review of a release such rows are what the review looks at.
enum PhaseRows {
    /// Whether the first column is called by a word for phases and most of its cells hold the number or code of one.
    static func areListed(in table: Table, _ reading: Reading) -> Bool {
        guard let first = table.columns.first, table.columns.count > 1, !table.has(.task), !table.has(.check),
            mayPlan(reading.kind)
        else { return false }
        if areNamed(in: table) { return true }
        return PhaseTitle.isWord(first.folded) && table.rows.count { code(of: $0) != nil } * 2 > table.rows.count
    }

    /// Whether the first column is called one of phases and another says when each of them begins or ends.
    private static func areNamed(in table: Table) -> Bool {
        guard let title = table.columns.first?.folded, title.wordCount <= 4 else { return false }
        return PhaseTitle.names(title) && table.column([.date, .due, .start, .until]) != nil
    }

    private static func mayPlan(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .roadmap, .progressLog, .workflow, .taskSpec: true
        case .minutes, .readinessReview, .checklist, .knownIssues, .riskRegister, .checksums, .other: false
        }
    }

    static func phase(of row: Table.Row, in reader: RowReader) -> [Fact] {
        guard let code = code(of: row) else {
            guard areNamed(in: reader.table) else { return [] }
            return reader.fact(.phase, title: row.text(0), modality: modality(reader.reading)).map { [$0] } ?? []
        }
        let words =
            code.rest.isEmpty
            ? reader.text(.item, .feature, .detail, .milestone) ?? second(row) : code.rest
        guard var fact = reader.fact(.phase, title: words ?? row.text(0), modality: modality(reader.reading)) else {
            return []
        }
        fact.id = code.id
        return [fact]
    }

    private static func modality(_ reading: Reading) -> Modality { reading.isPlan ? .planned : .claimed }

    private static func second(_ row: Table.Row) -> String? { row.cells.count > 2 ? row.text(1) : nil }

    /// `1`, `2b`, `Phase 3: Hardening`
    private static func code(of row: Table.Row) -> (id: String, rest: String)? {
        guard let cell = row.text(0).map(StatusMark.stripped) else { return nil }
        if let leading = PhaseTitle.leading(cell) { return leading }
        let digits = cell.utf8.prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(digits) else { return nil }
        let rest = cell.bytes(from: digits)
        if rest.isEmpty { return (cell, "") }
        return rest.utf8.first.map { ".:)".utf8.contains($0) } ?? false
            ? (cell.bytes(0..<digits), rest.bytes(from: 1).trimmed) : nil
    }
}
