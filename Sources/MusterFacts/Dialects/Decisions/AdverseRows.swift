import MusterModel
import MusterText

/// Rows of tables in which somebody decides against going, or takes a go back, whatever the table is about.
///
///     | 2031-04-03 | The GO of 2 April is withdrawn (Ada Marsh). |
///     | Kite 4.2   | **NO-GO**, not before May                   |
struct AdverseRows: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for table in reading.outline.tables
        where !reading.isInert(table) && !CriteriaList.isCriteria(role(of: table, reading)) {
            for row in table.rows where !isTold(row, sheet) {
                guard let told = Self.told(in: row) else { continue }
                var fact = Fact(
                    kind: .decision, line: row.line, title: told.withoutEnd, modality: reading.claim, text: told)
                fact.status = .noGo
                fact.date =
                    row.cells.lazy.compactMap { DecisionDay.dayAlone(in: $0.text, reading.dates) }.first
                    ?? reading.dates.first(in: reading.outline.sections[table.section].title)
                    ?? reading.day(above: table.section) ?? reading.heldOn
                sheet.takeRow(row.line, section: table.section, context: row.context, fact)
            }
        }
    }

    private func role(of table: Table, _ reading: Reading) -> SectionRole? {
        reading.outline.sections[table.section].role
    }

    /// Whether a row was read as a decision against going, or as what a function says.
    private func isTold(_ row: Table.Row, _ sheet: FactSheet) -> Bool {
        guard let owner = sheet.owner(ofLine: row.line) else { return false }
        switch sheet.facts[owner].fact.kind {
        case .decision: return sheet.facts[owner].fact.status == .noGo
        case .signoff, .requiredSignoff, .criterion: return true
        case _: return false
        }
    }

    private static func told(in row: Table.Row) -> String? {
        let cells = row.cells.map { $0.text.withoutMarks }
        for cell in cells {
            if let back = VerdictsTakenBack.sentence(in: cell) { return back }
        }
        // The release stands in a cell of its own.
        guard let refusal = cells.first(where: { $0.startsWithBytes("NO-GO") }),
            let name = cells.first(where: { !VersionReader.all(in: $0).isEmpty }), name != refusal
        else { return nil }
        return "\(name): \(refusal)"
    }
}
