import MusterModel
import MusterText

/// Rows of a table of conditions: they belong to the decision that was taken under them, and not to what is judged.
///
///     Decision: GO with conditions
///
///     ### Conditions
///     | Condition | Due | Status |
struct ConditionRows: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for table in reading.outline.tables
        where reading.outline.sections[table.section].ownRole == .conditions || namesConditions(table, reading) {
            guard let decision = decision(above: table, reading, sheet) else { continue }
            for row in table.rows {
                if let entry = sheet.owner(ofLine: row.line), isCondition(sheet.facts[entry].fact) {
                    sheet.join(entry, to: decision)
                }
            }
        }
    }

    /// Whether the column that names the rows is called after conditions, under no title of its own.
    private func namesConditions(_ table: Table, _ reading: Reading) -> Bool {
        let role = reading.outline.sections[table.section].role
        return (role == nil || role == .decision)
            && table.columns.prefix(2).contains { ConditionWords.isName($0.folded) }
    }

    private func isCondition(_ fact: Fact) -> Bool {
        fact.kind == .criterion || fact.kind == .checklistItem || fact.kind == .task
    }

    /// The nearest decision before a table that was taken under conditions, in a section around that of the table or
    /// right beside it.
    private func decision(above table: Table, _ reading: Reading, _ sheet: FactSheet) -> Int? {
        let parent = reading.outline.sections[table.section].parent
        for (index, statement) in reading.statements.enumerated().reversed() where statement.line < table.line {
            let section = reading.outline.sections[statement.section]
            guard statement.section == table.section || statement.section == parent || section.parent == parent,
                let entry = sheet.owner(of: index), sheet.isDecision(entry)
            else { continue }
            if Self.isConditional(sheet.facts[entry].fact) { return entry }
            // The sentence that lets the release go may stand below the outcome that names the condition.
            guard statement.section == table.section || statement.section == parent,
                sheet.facts[entry].fact.status == .go
            else { return nil }
        }
        return nil
    }

    /// Whether a decision lets something go under conditions.
    static func isConditional(_ fact: Fact) -> Bool {
        guard fact.status == .go || fact.status == .accepted else { return false }
        return fact.details[.conditions] != nil || ConditionWords.qualify(FoldedText(fact.text))
    }

}
