import MusterModel

// Tables of work and of what was looked at.
extension TableKind {
    /// Whether things have a priority and what they would take, as work has and trouble has not: `Item | Priority | Effort`.
    static func estimatesWork(_ table: Table) -> Bool {
        guard table.columns.contains(where: { efforts.contains($0.folded.text) }), let grade = table.column(.severity),
            priorities.areSaid(in: table.columns[grade].folded), table.column([.item, .detail, .feature, .task]) != nil
        else { return false }
        return table.column([
            .issue, .risk, .status, .workaround, .affects, .fixedIn, .impact, .likelihood, .mitigation, .criterion,
            .check,
        ]) == nil
    }

    private static let efforts: Set<String> = [
        "effort", "estimate", "estimated effort", "effort estimate", "story points", "points", "size", "aufwand",
        "geschätzter aufwand", "schätzung", "charge", "charge estimée", "effort estimé", "esfuerzo", "estimación",
        "esforço", "estimativa", "工作量", "预估工时", "工数", "見積", "見積工数",
    ]

    /// `Job | Crew | When`: work that is given to somebody by a day, whatever the list that it stands in is about.
    static func assignsWork(_ table: Table) -> Bool {
        table.column(.task) == 0 && table.column([.due, .date]) != nil && table.column([.person, .role]) != nil
            && table.column([.id, .issue, .severity, .status, .impact, .workaround, .affects, .fixedIn]) == nil
    }

    /// `Requirement | Status` in a checklist, where a sign tells of most rows how far they are: what is looked at.
    static func listsRequirements(_ table: Table, _ reading: Reading) -> Bool {
        guard reading.kind == .checklist, let first = table.columns.first, requirements.contains(first.folded.text),
            let status = table.column(.status)
        else { return false }
        let signs = table.rows.count { StatusMark.leading($0.cells[status].text.trimmed.utf8) != nil }
        return signs * 2 > table.rows.count
    }

    private static let requirements: Set<String> = [
        "requirement", "requirements", "anforderung", "anforderungen", "exigence", "exigences", "requisito",
        "requisitos", "要求", "要件",
    ]

    /// `Step | Action | Result`
    static func namesSteps(_ table: Table) -> Bool {
        guard let first = table.columns.first?.folded, let status = table.column(.status) else { return false }
        return steps.contains(first.text) && results.areSaid(in: table.columns[status].folded)
    }

    /// Whether each step of a sheet has what came of it, whoever tried it: `Step | Description | Result | By`.
    static func triesSteps(_ table: Table, _ reading: Reading) -> Bool {
        guard namesSteps(table), let status = table.column(.status) else { return false }
        // `By` may say who, and not when.
        if let due = table.column(.due),
            table.rows.contains(where: { $0.text(due).map { !reading.dates.all(in: $0).isEmpty } ?? false })
        {
            return false
        }
        let said = table.rows.compactMap { $0.text(status) }
        let results = said.count { cell in
            switch reading.words.status(cell)?.meaning {
            case .met, .rejected, .notApplicable, .done, .accepted: true
            case _: false
            }
        }
        return results * 2 > table.rows.count
    }

    /// `Item | Inspected by | Date | Result`: things that somebody looked at, with what came of it. Nobody signed them.
    static func isInspection(_ table: Table, _ reading: Reading) -> Bool {
        guard let status = table.column(.status), status > 0, !table.has(.role), !table.has(.signature),
            table.columns.dropFirst().contains(where: { inspectors.contains($0.folded.text) }),
            results.areSaid(in: table.columns[status].folded)
        else { return false }
        return statesEachRow(table, reading)
    }

    private static let inspectors: Set<String> = [
        "inspected by", "inspector", "tested by", "examined by", "measured by", "inspiziert von", "getestet von",
        "gemessen von", "inspecté par", "testé par", "mesuré par", "inspeccionado por", "probado por", "medido por",
        "inspecionado por", "testado por", "検査者", "点検者", "检验人", "检查人", "测试人",
    ]

    /// Whether a first column of ticks answers of each step whether it was gone through: `OK? | Step | Who`.
    static func ticksSteps(_ table: Table) -> Bool {
        guard let first = table.columns.first, first.role == .status || first.role == .pass, table.columns.count > 1,
            steps.contains(table.columns[1].folded.text) || table.columns[1].role == .item, !table.has(.due),
            table.column([.criterion, .issue, .risk, .severity]) == nil
        else { return false }
        let cells = table.rows.map { $0.cells[0].text.trimmed }
        return cells.contains { StatusMark.leading($0.utf8) != nil }
            && cells.allSatisfy { $0.isEmpty || StatusMark.leading($0.utf8) != nil && FoldedText($0).isEmpty }
    }

    private static let steps: Set<String> = [
        "step", "steps", "check step", "schritte", "étapes", "pasos", "passos", "作业步骤", "操作步骤", "作業手順",
        "schritt", "étape", "paso", "passo", "etapa", "步骤", "步驟", "手順", "ステップ",
    ]

    /// Whether a table of work stands under the title of a phase in a plan.
    static func planned(_ table: Table, _ reading: Reading) -> Bool {
        reading.kind == .roadmap && PhaseTitle.leading(reading.outline.sections[table.section].title) != nil
    }

    /// Whether the rows of a plan are things with a priority each: `Feature | Priority | Description`.
    static func ranksWork(_ table: Table, _ reading: Reading) -> Bool {
        guard reading.kind == .roadmap, let first = table.columns.first,
            first.role == nil || first.role == .feature || first.role == .item || first.role == .component,
            table.column([.status, .impact, .likelihood, .issue, .risk, .criterion]) == nil,
            let grade = table.column(.severity)
        else { return false }
        let graded = table.rows.count { row in row.text(grade).map { reading.words.severity(in: $0) != nil } ?? false }
        return priorities.areSaid(in: table.columns[grade].folded) && graded * 2 > table.rows.count
    }

    private static let priorities: Phrases = [
        "priority", "prio", "priorität", "priorité", "prioridad", "prioridade", "优先级", "優先級", "優先度",
    ]

    /// Whether ticks tell of the parts of a product that they are there: `Service | State | Description`.
    static func areParts(_ table: Table) -> Bool {
        guard table.columns.first?.role == .component, let status = table.column(.status) else { return false }
        return table.rows.allSatisfy { row in
            let cell = row.cells[status].text
            return FoldedText(cell).isEmpty && StatusMark.leading(cell.trimmed.utf8) != nil
        }
    }

    /// Whether the first column says that its rows came out of work: they are what was looked at.
    static func namesResults(_ table: Table) -> Bool {
        table.columns.first.map { results.areSaid(in: $0.folded) } ?? false
    }

    static let results: Phrases = [
        "result", "results", "outcome", "ergebnis", "résultat", "resultado", "结果", "結果",
    ]

    /// Whether things with a state are pieces of work in a document of this kind, and not what somebody looks at.
    static func tellsOfWork(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .minutes, .progressLog, .roadmap: true
        case .taskSpec, .readinessReview, .checklist, .riskRegister, .knownIssues, .checksums, .workflow, .other: false
        }
    }

    /// Whether the rows are what a review or a checklist looks at: things with a state, each with somebody who tells it.
    static func listsChecks(_ table: Table, _ reading: Reading) -> Bool {
        table.has(.item) && table.has(.status) && !table.has(.due)
            && (reading.kind == .readinessReview || reading.kind == .checklist)
    }
}
