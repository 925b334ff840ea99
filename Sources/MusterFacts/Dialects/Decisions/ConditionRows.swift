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
            && table.columns.prefix(2).contains { Self.titles.contains($0.folded.text) }
    }

    private static let titles: Set<String> = [
        "condition", "conditions", "bedingung", "auflage", "réserve", "condición", "condição", "ressalva", "条件",
    ]

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
            return isConditional(sheet.facts[entry].fact) ? entry : nil
        }
        return nil
    }

    private func isConditional(_ fact: Fact) -> Bool {
        guard fact.status == .go || fact.status == .accepted else { return false }
        let words = FoldedText(fact.text)
        return fact.details[.conditions] != nil || Self.words.contains(where: words.says)
    }

    private static let words: [FoldedText] = [
        "conditional", "conditionally", "with conditions", "under conditions", "subject to", "on condition",
        "with one condition", "with two conditions", "with three conditions", "mit auflagen", "unter auflagen",
        "mit bedingungen", "unter bedingungen", "bedingt", "bedingtes", "sous conditions", "avec réserves",
        "sous réserve", "avec conditions", "con condiciones", "condicionado", "condicionada", "con una condición",
        "com condições", "condicional", "com ressalvas", "附条件", "有条件", "条件付き", "条件付",
    ]
}
