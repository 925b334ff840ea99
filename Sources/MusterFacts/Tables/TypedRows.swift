/// Rows of a table that each say what they are: risks and issues in one list, often with assumptions and actions.
///
///     | Type  | Description  | Severity |
///     |-------|--------------|----------|
///     | Risk  | Vendor late  | high     |
///     | Issue | Quay is shut | medium   |
enum TypedRows {
    /// What a row says that it is in a column; nil for other words.
    static func kind(of row: Table.Row, in column: Int) -> TableKind? {
        row.text(column).flatMap { kinds[FoldedText($0).text] }
    }

    /// The column in which two rows at least, and more than half of them, say what they are; nil for other tables.
    static func column(of table: Table) -> Int? {
        guard let column = table.columns.indices.first(where: { titles.contains(table.columns[$0].folded.text) }) else {
            return nil
        }
        let known = table.rows.count { kind(of: $0, in: column) != nil }
        return known > 1 && known * 2 > table.rows.count ? column : nil
    }

    private static let titles: Set<String> = [
        "type", "kind", "raid", "raid type", "category", "typ", "art", "kategorie", "catégorie", "tipo", "categoría",
        "categoria", "类型", "类别", "種別", "種類", "区分",
    ]

    private static let kinds: [String: TableKind] = [
        "risk": .risks, "risiko": .risks, "risque": .risks, "riesgo": .risks, "risco": .risks, "风险": .risks,
        "リスク": .risks, "issue": .issues, "problem": .issues, "problème": .issues, "problema": .issues,
        "incidencia": .issues, "问题": .issues, "課題": .issues, "問題": .issues, "action": .tasks, "aktion": .tasks,
        "acción": .tasks, "ação": .tasks, "行动": .tasks, "アクション": .tasks,
    ]
}
