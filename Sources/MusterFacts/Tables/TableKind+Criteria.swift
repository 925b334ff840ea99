import MusterModel

// Tables of conditions and of what came of them.
extension TableKind {
    /// Whether the title right above calls the rows criteria, and words tell their states: boxes make checks of them.
    static func listsCriteria(_ table: Table, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[table.section]
        return title.ownRole == .acceptance && SectionTitles.callsCriteria(title.folded) && saysStatesInWords(table)
    }

    /// Whether a column tells the states of the rows, and no picture or box begins any of its cells.
    static func saysStatesInWords(_ table: Table) -> Bool {
        guard let status = table.column(.status) else { return false }
        return table.rows.allSatisfy { row in
            let cell = row.cells.indices.contains(status) ? row.cells[status].text : ""
            return StatusMark.leading(cell.utf8) == nil
        }
    }

    /// Criteria with a result each, whoever checked them: `Criterion | Result | Checked by | Date`.
    static func judgesCriteria(_ table: Table, _ words: Wording) -> Bool {
        guard table.has(.criterion), let status = table.column(.status), !table.has(.signature) else { return false }
        return table.rows.allSatisfy { row in
            row.text(status).map { words.status($0)?.meaning?.status(of: .criterion) != nil } ?? true
        }
    }

    /// Whether the column of those who verified tells how it was done: `Criterion | Verified by | …` with sentences in it.
    static func tellsProof(_ table: Table) -> Bool {
        guard table.has(.criterion) || table.has(.check), let signer = table.column(.signer) else { return false }
        let cells = table.rows.compactMap { $0.text(signer) }
        return cells.count { FoldedText($0).wordCount > 5 } * 2 > cells.count
    }

    /// Whether measures have a state and nothing that they have to reach: they were looked at.
    static func ratesOnly(_ table: Table) -> Bool {
        guard let column = table.column([.feature, .criterion]), table.has(.status), table.columns.count <= 3,
            table.column([.target, .actual, .due, .demand]) == nil
        else { return false }
        return measures.areSaid(in: table.columns[column].folded)
    }

    private static let measures: Phrases = [
        "metric", "metrics", "kpi", "kennzahl", "kennzahlen", "indicateur", "indicador", "métrica", "métrique", "指标",
        "指標",
    ]

    /// Conditions with what proves them, with the verdict that they lead to, or with a code each, and without a state of
    /// their own.
    static func isRules(_ table: Table, _ reading: Reading) -> Bool {
        guard let condition = table.column(.criterion), condition <= 1, !table.has(.date), !table.has(.role),
            condition == 0 || table.columns[0].role == .id, ColumnTitles.isKnown(table.columns[condition].folded)
        else { return false }
        return table.has(.evidence) || table.has(.decision) || tellsProof(table)
            || TableCodes.codeEachRow(table) && !table.has(.status) && reading.judgedAs == .readinessReview
    }

    /// Requirements with a box each are a list of checks; what is called a gate or criterion stays one.
    static func ticksRequirements(_ table: Table, _ reading: Reading) -> Bool {
        guard let title = table.column(.criterion), let status = table.column(.status), !table.rows.isEmpty,
            requirementWords.contains(where: { table.columns[title].folded.says($0) })
        else { return false }
        return table.rows.allSatisfy { row in
            row.cells.indices.contains(status)
                && (StatusMark.leading(row.cells[status].text.utf8).map { $0.mark == .done || $0.mark == .todo }
                    ?? false)
                && FoldedText(row.cells[status].text).wordCount <= 1
        }
    }

    private static let requirementWords: [FoldedText] = [
        "requirement", "requirements", "anforderung", "exigence", "requisito", "要件", "需求",
    ]

    /// Whether the rows are numbered as acceptance criteria are: `AC-01`, `V2-AC-7`.
    static func numbersCriteria(_ table: Table) -> Bool {
        guard let id = table.column(.id), !table.rows.isEmpty else { return false }
        return table.rows.allSatisfy { row in
            (row.text(id) ?? "").split(onByte: 0x2D).contains { $0.hasSameBytes(as: "AC") }
        }
    }

    /// Whether the column of states says how good a thing is.
    static func judgesQuality(_ table: Table) -> Bool {
        guard let title = table.column(.status).map({ table.columns[$0].folded }) else { return false }
        return title.says("质量评估") || title.says("评价") || title.says("quality") || title.says("評価")
    }
}
