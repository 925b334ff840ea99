import MusterModel
import MusterText

/// Recommendations to go in a paper that leaves a place for the decision, and leaves it empty.
///
///     | Recommendation | GO |        Recommendation: GO
///     | Decision       |    |        Decision: ____
enum UndecidedPapers: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let advised = facts.indices.filter {
            facts[$0].kind == .decision && facts[$0].status == .go && advices.areSaid(in: FoldedText(facts[$0].text))
        }
        guard !advised.isEmpty, leavesPlace(in: reading) else { return }
        for index in advised { facts[index].status = .pending }
    }

    private static func leavesPlace(in reading: Reading) -> Bool {
        reading.statements.indices.contains { index in
            let statement = reading.statements[index]
            return statement.field.map { isDecision($0.key) && isBlank($0.value) } ?? false
                && (!statement.introduces || !isGoneOn(behind: index, reading))
        }
            || reading.outline.tables.contains { table in
                table.rows.contains { row in
                    row.cells.count > 1 && row.cells.first.map { isDecision(FoldedText($0.text)) } ?? false
                        && row.cells.dropFirst().allSatisfy { isBlank($0.text) }
                }
            }
    }

    /// Whether what a label announces stands behind it, and not the next label or title.
    private static func isGoneOn(behind index: Int, _ reading: Reading) -> Bool {
        guard index + 1 < reading.statements.count else { return false }
        let next = reading.statements[index + 1]
        return !next.isHeading && next.field == nil
    }

    private static func isDecision(_ key: FoldedText) -> Bool {
        FieldKeys.meaning(of: key) == .decision && !advices.areSaid(in: key)
    }

    private static func isBlank(_ value: String) -> Bool { FoldedText(value).isEmpty || Placeholder.isOne(value) }

    private static let advices: Phrases = [
        "recommendation", "recommended", "recommends", "empfehlung", "recommandation", "recomendación", "recomendação",
        "建议", "推奨",
    ]
}
