import MusterModel

/// What the rows of a table state; nil rows state nothing that is a fact.
enum TableKind: Sendable, Equatable {
    case signoffs, signedItems, issues, risks, phases, tasks, criteria, checks, milestones, deliverables, artifacts,
        decisions, waivers
}

extension TableKind {
    /// What a table is told by its columns first, then by the title that it stands under; nil when it states nothing.
    static func kind(of table: Table, role: SectionRole?, in reading: Reading) -> TableKind? {
        if isExplanation(table, role) { return VerdictRows.areVerdicts(table, reading) ? .decisions : nil }
        if AttendanceTable.isOne(table, role) { return nil }
        let kind = byColumns(table, role, reading) ?? bySection(table, role, reading)
        // Days under a title of approvals are those of approvals, whoever gave them.
        return kind == .milestones && (role == .signoffs || role == .votes) ? nil : kind
    }

    /// Versions with days and people tell who wrote them when, unless they have a state under a title of approvals.
    private static func isHistory(_ table: Table, _ role: SectionRole?) -> Bool {
        let isApproved = (role == .signoffs || role == .votes) && table.has(.status)
        return table.has(.date) && table.has(.person) && role != .milestones && !isApproved
    }

    /// Legends, histories, counts and tables of versions.
    private static func isExplanation(_ table: Table, _ role: SectionRole?) -> Bool {
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

    private static func byColumns(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> TableKind? {
        if role == .waivers, table.has(.reason) || table.has(.approver) || table.has(.until) { return .waivers }
        if VerdictRows.areVerdicts(table, reading) { return .decisions }
        if table.has(.signer), table.has(.role), !isListOfThings(table) { return .signoffs }
        if table.has(.signer), !judgesCriteria(table, reading.words), !tellsProof(table),
            table.has(.signedOn) || table.has(.date) || table.has(.check) || table.has(.item) || table.has(.criterion)
        {
            return .signedItems
        }
        if table.has(.digest) { return .artifacts }
        if table.has(.pass), table.has(.fail) {
            return table.has(.criterion) || CriteriaList.isCriteria(role) ? .criteria : .checks
        }
        if table.has(.risk) {
            return table.has(.status) || table.has(.impact) || table.has(.mitigation) || table.has(.likelihood)
                || table.has(.severity) || table.has(.person) || role == .risks ? .risks : nil
        }
        if isSignoffs(table, role, reading) || isBareSignoffs(table, role, reading) || isBallot(table) {
            return .signoffs
        }
        if PhaseRows.areListed(in: table, reading) { return .phases }
        if isRounds(table) || schedulesVersions(table, reading) { return .milestones }
        if table.has(.feature), table.has(.target), table.has(.status) { return .criteria }
        if table.has(.check), table.has(.likelihood), table.has(.impact) || table.has(.severity) { return .risks }
        if table.has(.check), table.has(.status), !table.has(.issue), !table.has(.severity) {
            return listsCriteria(table, reading) ? .criteria : .checks
        }
        if estimatesWork(table) { return .tasks }
        if role == .issues, titleColumn(table) != nil || table.has(.id) {
            return ListedChecks.areIn(table, reading) ? .checks : .issues
        }
        if role == .risks, !table.has(.task),
            table.has(.impact) || table.has(.mitigation) || table.has(.likelihood) || table.has(.severity)
        {
            return .risks
        }
        if table.columns.contains(where: { $0.folded == "known issue" || $0.folded == "known issues" }) {
            return .issues
        }
        if table.has(.issue),
            table.has(.severity) || table.has(.status) || table.has(.workaround) || table.has(.affects)
                || table.has(.fixedIn) || reading.kind == .knownIssues
        {
            return .issues
        }
        if isStatedIssue(table) { return .issues }
        if role == nil || role == .actions || role == .log || role == .testSummary || role == .support,
            GradeColumn.gradesTrouble(table)
        {
            return .issues
        }
        if table.column(.criterion) == 0, !table.has(.task), saysStatesInWords(table) { return .criteria }
        // Steps with what was wanted or what came of each are those of a test.
        if table.has(.task), table.has(.target) || namesSteps(table), table.has(.status), !table.has(.person),
            !table.has(.due)
        {
            return .checks
        }
        if table.has(.task),
            table.has(.status) || table.has(.person) || table.has(.due) || table.has(.progress) || table.has(.severity)
                || table.has(.start) || TableCodes.codeEachRow(table)
        {
            return .tasks
        }
        if table.columns.first?.role == .task, planned(table, reading) { return .tasks }
        if table.has(.target), table.has(.actual), table.has(.status) { return .criteria }
        return nil
    }

    /// Whether things have a priority and what they would take, as work has and trouble has not: `Item | Priority | Effort`.
    private static func estimatesWork(_ table: Table) -> Bool {
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

    /// `Step | Action | Result`
    private static func namesSteps(_ table: Table) -> Bool {
        guard let first = table.columns.first?.folded, let status = table.column(.status) else { return false }
        return steps.contains(first.text) && results.areSaid(in: table.columns[status].folded)
    }

    private static let steps: Set<String> = [
        "step", "steps", "schritt", "étape", "paso", "passo", "etapa", "步骤", "步驟", "手順", "ステップ",
    ]

    /// Whether a table of work stands under the title of a phase in a plan.
    static func planned(_ table: Table, _ reading: Reading) -> Bool {
        reading.kind == .roadmap && PhaseTitle.leading(reading.outline.sections[table.section].title) != nil
    }

    /// Whether the title right above calls the rows criteria, and words tell their states: boxes make checks of them.
    private static func listsCriteria(_ table: Table, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[table.section]
        return title.ownRole == .acceptance && SectionTitles.callsCriteria(title.folded) && saysStatesInWords(table)
    }

    /// Whether a column tells the states of the rows, and no picture or box begins any of its cells.
    private static func saysStatesInWords(_ table: Table) -> Bool {
        guard let status = table.column(.status) else { return false }
        return table.rows.allSatisfy { row in
            let cell = row.cells.indices.contains(status) ? row.cells[status].text : ""
            return StatusMark.leading(cell.utf8) == nil
        }
    }

    /// Functions with a place for a name, a mark or a date.
    private static func isSignoffs(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> Bool {
        guard table.has(.role) else { return false }
        if table.has(.signature) || table.has(.decision) || table.has(.signer) || table.has(.signedOn) { return true }
        guard !table.has(.task), !table.has(.due) else { return false }
        if table.has(.accepted), table.has(.date), table.has(.person) || role == .signoffs { return true }
        if approvesInEachRow(table, reading.words) { return true }
        return table.has(.status) && asksForApproval(role, reading) || role == .signoffs || role == .votes
            || role == .decision && table.has(.date)
    }

    /// Criteria with a result each, whoever checked them: `Criterion | Result | Checked by | Date`.
    private static func judgesCriteria(_ table: Table, _ words: Wording) -> Bool {
        guard table.has(.criterion), let status = table.column(.status), !table.has(.signature) else { return false }
        return table.rows.allSatisfy { row in
            row.text(status).map { words.status($0)?.meaning?.status(of: .criterion) != nil } ?? true
        }
    }

    /// Whether the column of those who verified tells how it was done: `Criterion | Verified by | …` with sentences in it.
    private static func tellsProof(_ table: Table) -> Bool {
        guard table.has(.criterion) || table.has(.check), let signer = table.column(.signer) else { return false }
        let cells = table.rows.compactMap { $0.text(signer) }
        return cells.count { FoldedText($0).wordCount > 5 } * 2 > cells.count
    }

    /// People with a vote each, whatever title they stand under: `Committer | Vote`.
    private static func isBallot(_ table: Table) -> Bool {
        guard table.rows.count > 1, let vote = table.column(.decision), vote > 0, table.columns[0].role == .person
        else {
            return false
        }
        // Who was away, or has not voted yet, stands among those who did.
        let votes = table.rows.count { row in row.text(vote).map { Votes.meaning(of: $0) != nil } ?? false }
        return votes > 0 && votes * 2 >= table.rows.count
    }

    /// Functions with a name and a day, and nothing else, under no title of their own in a document that records a verdict.
    private static func isBareSignoffs(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> Bool {
        guard table.columns.count == 3, table.has(.role), table.has(.person), table.has(.date) else { return false }
        switch role {
        case nil, .decision, .acceptance, .checklist, .conditions: break
        case _: return false
        }
        return reading.judgesRelease
    }

    /// Whether the rows are things that somebody signs, rather than those who sign.
    static func isListOfThings(_ table: Table) -> Bool {
        table.column([.item, .check, .criterion, .task, .deliverable, .issue, .risk, .file]) != nil
    }

    /// Whether functions stand first, people and days beside them, and most states are words of approval; training and
    /// staffing are done or open.
    private static func approvesInEachRow(_ table: Table, _ words: Wording) -> Bool {
        guard let status = table.column([.status, .note]),
            table.columns.first?.role == .role || table.columns.first?.role == .person,
            table.has(.person) || table.has(.signer), table.has(.date), !isListOfThings(table)
        else { return false }
        let said = table.rows.compactMap { $0.text(status).flatMap(words.status)?.meaning }
        let approvals = said.count { $0 == .approved || $0 == .signed || $0 == .go || $0 == .noGo }
        // Some refuse at length.
        return table.has(.status) ? approvals * 2 > table.rows.count : approvals * 2 >= table.rows.count
    }

    /// Whether a bare state beside a function is its word on a release, and not on its own training or staffing.
    private static func asksForApproval(_ role: SectionRole?, _ reading: Reading) -> Bool {
        role == .signoffs || role == .votes || role == .decision || reading.judgedAs == .readinessReview
            || reading.kind == .minutes
    }

    /// Names with a day or a state; those beside a thing that has a state look after it.
    private static func signsByName(_ table: Table) -> Bool {
        table.has(.person) && (table.has(.date) || table.has(.status) && !table.has(.item))
    }

    /// Whether most states beside things and those who answer for them say how far a run is (`Not run`, `Unit only`), and
    /// hardly any whether somebody approved.
    private static func reportsRuns(_ table: Table, _ words: Wording) -> Bool {
        guard let status = table.column(.status), let first = table.columns.first, first.role != .role,
            first.role != .person, !table.has(.signature), !table.has(.signer), !table.has(.signedOn), !table.has(.date)
        else { return false }
        let runs = table.rows.compactMap { $0.text(status) }.count { cell in
            switch words.states.meaning(of: FoldedText(cell)) {
            case .approved, .signed, .accepted, .go, .noGo, .rejected, .inReview, .open, .done, .closed: false
            case .todo: FoldedText(cell) != "pending"
            case _: true
            }
        }
        return runs * 2 > table.rows.count
    }

    /// Rounds with a start and an end.
    private static func isRounds(_ table: Table) -> Bool {
        table.has(.start) && table.has(.until) && !table.has(.task) && !table.has(.person)
    }

    /// A column of issue numbers beside a description and a state.
    private static func isStatedIssue(_ table: Table) -> Bool {
        guard let id = table.columns.first, id.role == .id,
            id.folded.says("issue") || id.folded.says("jira") || id.folded.says("bug")
        else { return false }
        return table.has(.detail) || table.has(.issue) || table.has(.status)
    }

    /// Versions with the days on which they come out, in a plan: elsewhere they are the history of the document.
    private static func schedulesVersions(_ table: Table, _ reading: Reading) -> Bool {
        guard reading.kind == .roadmap, let first = table.columns.first?.role, first == .version || first == .release
        else { return false }
        return table.has(.date) && !table.has(.change) && !table.has(.person) && !table.has(.status)
    }

    private static func bySection(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> TableKind? {
        switch role {
        case .deliverables: return .deliverables
        case .artifacts where table.has(.file): return .artifacts
        case .milestones where table.has(.date) || table.has(.due) || codesStates(table, reading): return .milestones
        case .decisions where table.has(.decision): return .decisions
        case .tasks, .actions, .backlog: return titleColumn(table) == nil ? nil : .tasks
        case .checklist where table.has(.status) || table.has(.item) && table.has(.progress):
            return table.has(.criterion) ? .criteria : .checks
        case .metrics: return table.has(.status) ? ratesOnly(table) ? .checks : .criteria : nil
        case .signoffs where signsByName(table) && !reportsRuns(table, reading.words): return .signoffs
        case .scope, .context, .objectives, .guidance, .definitionOfReady, .definitionOfDone, .acceptance, .references,
            .phases, .checklist, .signoffs, .security, .decision, .attendees, .agenda, .votes,
            .conditions, .issues, .risks, .artifacts, .milestones, .evidence, .testSummary, .rollback, .deployment,
            .support, .communication, .operations, .freeze, .log, .waivers, .versionControl,
            .decisions, .history, .completed, .deferred, .legend, .example, .troubleshooting, nil:
            return byRest(table, role, reading)
        }
    }

    /// Whether the rows begin with a code each, and say how far the thing behind it is.
    private static func codesStates(_ table: Table, _ reading: Reading) -> Bool {
        statesEachRow(table, reading) && !table.has(.person)
            && table.rows.allSatisfy { row in
                row.text(0).map {
                    TableCodes.isCode(String(decoding: $0.utf8.prefix(while: \.isASCIIAlphanumeric), as: UTF8.self))
                }
                    ?? false
            }
    }

    private static func byRest(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> TableKind? {
        if namesDeliverables(table), table.has(.status) || table.has(.person) || listsOutputs(table) {
            return .deliverables
        }
        if table.has(.criterion), table.has(.status) || CriteriaList.isCriteria(role) {
            return ticksRequirements(table, reading) || ratesOnly(table) ? .checks : .criteria
        }
        if isRules(table, reading) || role == .objectives && statesEachRow(table, reading) { return .criteria }
        if table.has(.status), table.has(.check) { return .checks }
        if ratesOnly(table) { return .checks }
        if table.has(.progress), !table.has(.status), table.column([.feature, .item, .component]) != nil,
            tellsOfWork(reading.kind)
        {
            return .tasks
        }
        if table.has(.status), table.has(.feature) {
            return table.has(.person) || reading.kind == .roadmap ? .tasks : .criteria
        }
        if table.has(.milestone), namesTimes(table) { return .milestones }
        if ranksWork(table, reading) { return .tasks }
        // What a register of risks depends on is told in it, as what it takes for granted.
        if reading.kind == .riskRegister, table.columns.prefix(2).contains(where: { $0.role == .dependsOn }) {
            return nil
        }
        if let kind = TableShape.kind(of: table, in: reading) { return kind }
        if listsChecks(table, reading) { return .checks }
        if table.has(.item), table.has(.due) || table.has(.person) { return .tasks }
        if table.has(.item), table.has(.status) {
            return tellsOfWork(reading.kind) && !Conditions.areTold(by: table) ? .tasks : .checks
        }
        if table.has(.decision), table.has(.date) || table.columns[0].role == .decision && table.has(.reason) {
            return .decisions
        }
        if settlesEach(table, reading) { return .decisions }
        // Minutes talk about much that has a state; what they show under a title of checks was checked.
        let isChecked = role == .testSummary || role == .acceptance || role == .checklist
        guard statesEachRow(table, reading), reading.kind != .minutes || isChecked else { return nil }
        if reading.kind == .roadmap { return .tasks }
        if reading.kind == .progressLog, !namesResults(table), !Conditions.areTold(by: table), !areParts(table) {
            return .tasks
        }
        return judgesQuality(table) || numbersCriteria(table) ? .criteria : .checks
    }

    /// Whether measures have a state and nothing that they have to reach: they were looked at.
    private static func ratesOnly(_ table: Table) -> Bool {
        guard let column = table.column([.feature, .criterion]), table.has(.status), table.columns.count <= 3,
            table.column([.target, .actual, .due, .demand]) == nil
        else { return false }
        return measures.areSaid(in: table.columns[column].folded)
    }

    private static let measures: Phrases = [
        "metric", "metrics", "kpi", "kennzahl", "kennzahlen", "indicateur", "indicador", "métrica", "métrique", "指标",
        "指標",
    ]

    /// Whether the rows of a plan are things with a priority each: `Feature | Priority | Description`.
    private static func ranksWork(_ table: Table, _ reading: Reading) -> Bool {
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
    private static func areParts(_ table: Table) -> Bool {
        guard table.columns.first?.role == .component, let status = table.column(.status) else { return false }
        return table.rows.allSatisfy { row in
            let cell = row.cells[status].text
            return FoldedText(cell).isEmpty && StatusMark.leading(cell.trimmed.utf8) != nil
        }
    }

    /// Whether the last but one or the last of a few columns tells in words what was decided of each row, and none of it is a
    /// verdict: `Question | Decision | Why`.
    private static func settlesEach(_ table: Table, _ reading: Reading) -> Bool {
        guard let at = table.column(.decision), at > 0, table.columns.count <= 4, table.rows.count > 1,
            table.column([.role, .person, .signer, .status, .severity, .criterion, .check]) == nil
        else { return false }
        return table.rows.allSatisfy { row in
            guard let words = row.text(at) else { return true }
            switch reading.words.status(words)?.meaning {
            case .approved, .go, .noGo, .rejected, .signed, .done, .accepted, .met, .confirmed: return false
            case _: return !DecisionWords.isVerdict(words) && FoldedText(words).wordCount > 1
            }
        }
    }

    /// Whether the first column says that its rows came out of work: they are what was looked at.
    private static func namesResults(_ table: Table) -> Bool {
        table.columns.first.map { results.areSaid(in: $0.folded) } ?? false
    }

    private static let results: Phrases = [
        "result", "results", "outcome", "ergebnis", "résultat", "resultado", "结果", "結果",
    ]

    /// Whether things with a state are pieces of work in a document of this kind, and not what somebody looks at.
    private static func tellsOfWork(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .minutes, .progressLog, .roadmap: true
        case .taskSpec, .readinessReview, .checklist, .riskRegister, .knownIssues, .checksums, .workflow, .other: false
        }
    }

    /// Whether the rows are what a review or a checklist looks at: things with a state, each with somebody who tells it.
    private static func listsChecks(_ table: Table, _ reading: Reading) -> Bool {
        table.has(.item) && table.has(.status) && !table.has(.due)
            && (reading.kind == .readinessReview || reading.kind == .checklist)
    }

    /// Whether a column of times holds days, or places for them: "on each click" is no time of an event.
    private static func namesTimes(_ table: Table) -> Bool {
        guard let column = table.column([.date, .due]) else { return false }
        return table.rows.contains { row in
            row.text(column).map { $0.utf8.contains(where: \.isASCIIDigit) } ?? true
        }
    }

    /// Conditions with what proves them, with the verdict that they lead to, or with a code each, and without a state of
    /// their own.
    private static func isRules(_ table: Table, _ reading: Reading) -> Bool {
        guard let condition = table.column(.criterion), condition <= 1, !table.has(.date), !table.has(.role),
            condition == 0 || table.columns[0].role == .id, ColumnTitles.isKnown(table.columns[condition].folded)
        else { return false }
        return table.has(.evidence) || table.has(.decision) || tellsProof(table)
            || TableCodes.codeEachRow(table) && !table.has(.status) && reading.judgedAs == .readinessReview
    }

    /// Requirements with a box each are a list of checks; what is called a gate or criterion stays one.
    private static func ticksRequirements(_ table: Table, _ reading: Reading) -> Bool {
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
    private static func numbersCriteria(_ table: Table) -> Bool {
        guard let id = table.column(.id), !table.rows.isEmpty else { return false }
        return table.rows.allSatisfy { row in
            (row.text(id) ?? "").split(onByte: 0x2D).contains { $0.hasSameBytes(as: "AC") }
        }
    }

    /// Whether the rows are outputs; a person's column "focus of deliverable" lists none.
    private static func namesDeliverables(_ table: Table) -> Bool {
        guard let output = table.column(.deliverable) else { return false }
        return table.column(.person).map { output < $0 } ?? true
    }

    /// Whether nothing stands beside the outputs but what explains, sorts or numbers them.
    private static func listsOutputs(_ table: Table) -> Bool {
        givesOutputs(table)
            || table.columns.allSatisfy { column in
                switch column.role {
                case .deliverable, .id, .severity, .detail, .note, .reason, .release: true
                case _: false
                }
            }
    }

    /// Whether each row names a part and, beside it, what comes out of it: `Part | Deliverable`.
    static func givesOutputs(_ table: Table) -> Bool {
        guard table.columns.count == 2, table.columns[1].role == .deliverable, table.rows.count > 1 else {
            return false
        }
        switch table.columns[0].role {
        case nil, .component, .feature, .item, .platform: break
        case _: return false
        }
        return table.rows.allSatisfy { row in
            row.text(0).map { !Period.isOne(FoldedText($0)) && PhaseTitle.leading($0) == nil } ?? false
        }
    }

    /// Whether the column of states says how good a thing is.
    private static func judgesQuality(_ table: Table) -> Bool {
        guard let title = table.column(.status).map({ table.columns[$0].folded }) else { return false }
        return title.says("质量评估") || title.says("评价") || title.says("quality") || title.says("評価")
    }

    /// Whether a column of states says something known in most rows: what the first column names was looked at.
    static func statesEachRow(_ table: Table, _ reading: Reading) -> Bool {
        guard let status = table.column(.status), status > 0, table.columns.first?.role != .status else { return false }
        let stated = table.rows.count { row in
            row.text(0) != nil && row.text(status).map { saysState($0, reading.words) } ?? false
        }
        return stated * 2 > table.rows.count
    }

    /// A share alone ("97.3 %") is a measurement.
    private static func saysState(_ cell: String, _ words: Wording) -> Bool {
        words.mark(in: cell) != nil || words.states.meaning(of: FoldedText(cell)) != nil
            || words.states.stated(in: cell, FoldedText(cell)) != nil
    }

    static func titleColumn(_ table: Table) -> Int? {
        table.column([
            .task, .issue, .risk, .criterion, .check, .deliverable, .milestone, .item, .feature, .decision, .file,
            .detail,
        ])
    }
}
