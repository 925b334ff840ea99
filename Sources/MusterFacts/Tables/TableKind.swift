import MusterModel

/// What the rows of a table state; nil rows state nothing that is a fact.
enum TableKind: Sendable, Equatable {
    case signoffs, signedItems, issues, risks, phases, tasks, criteria, checks, milestones, deliverables, artifacts,
        decisions, waivers
}

extension TableKind {
    /// What a table is told by its columns first, then by the title that it stands under; nil when it states nothing.
    static func kind(of table: Table, role: SectionRole?, in reading: Reading) -> TableKind? {
        if reading.kind == .riskRegister, isTakenForGranted(table) { return nil }
        if isItinerary(table, reading) { return .milestones }
        if isExplanation(table, role) { return VerdictRows.areVerdicts(table, reading) ? .decisions : nil }
        if AttendanceTable.isOne(table, role) { return nil }
        let kind = byColumns(table, role, reading) ?? bySection(table, role, reading)
        if kind == .issues, namesNumbers(table) || CountedTroubles.countsGrades(table, reading.words) { return nil }
        // Days under a title of approvals are those of approvals, whoever gave them.
        return kind == .milestones && (role == .signoffs || role == .votes) ? nil : kind
    }

    /// Whether what would name the rows are numbers: the error of a measurement is none of a product.
    private static func namesNumbers(_ table: Table) -> Bool {
        guard !table.has(.id), let title = titleColumn(table) else { return false }
        return table.rows.allSatisfy { row in
            row.text(title).map { !$0.utf8.contains { $0.isASCIILetter || $0 >= 0x80 } } ?? true
        }
    }

    /// Whether a table is the list of a tracker: keys of tickets with their summary, priority and state. Which of them are
    /// defects nobody tells; one that blocks, blocks as what it is called.
    private static func listsTickets(_ table: Table) -> Bool {
        guard let id = table.column(.id), let severity = table.column(.severity), table.has(.status),
            table.columns.contains(where: { summaries.contains($0.folded.text) })
        else { return false }
        return table.rows.allSatisfy { row in
            row.text(id).map(TableCodes.isCode) ?? false
        } && table.rows.contains { row in row.text(severity).map { codes.contains(FoldedText($0).text) } ?? false }
    }

    private static let summaries: Set<String> = [
        "summary", "zusammenfassung", "résumé", "resumen", "resumo", "概要", "摘要",
    ]
    private static let codes: Set<String> = ["p0", "p1", "p2", "p3", "blocker", "critical", "highest"]

    private static func byColumns(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> TableKind? {
        if role == .waivers, table.has(.reason) || table.has(.approver) || table.has(.until) { return .waivers }
        if VerdictRows.areVerdicts(table, reading) { return .decisions }
        if isInspection(table, reading) { return .checks }
        if LimitColumns.areIn(table) { return .criteria }
        if listsTickets(table) { return .issues }
        if table.has(.signer), table.has(.role), !isListOfThings(table) { return .signoffs }
        if table.has(.signer), !judgesCriteria(table, reading.words), !tellsProof(table), !gradesIssues(table, reading),
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
        if EventTable.isOne(table), !table.has(.task), !table.has(.person) { return .milestones }
        if isRounds(table) || schedulesVersions(table, reading) { return .milestones }
        if table.has(.feature), table.has(.target), table.has(.status) { return .criteria }
        if table.has(.check), table.has(.likelihood), table.has(.impact) || table.has(.severity) { return .risks }
        if table.has(.check), table.has(.status), !table.has(.issue), !table.has(.severity) {
            return listsCriteria(table, reading) ? .criteria : .checks
        }
        // `Finding | Action | Owner | Deadline` under a title of actions says what is done about each finding.
        if role == .actions || role == .tasks, table.has(.task), table.has(.issue),
            table.has(.due) || table.has(.person)
        {
            return .tasks
        }
        // Rules on what holds a release back may stand before the list of what is broken.
        if role == .acceptance, gradesIssues(table, reading), !table.has(.due) { return .issues }
        if estimatesWork(table) { return .tasks }
        if role == .issues, assignsWork(table) { return .tasks }
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
        if listsRequirements(table, reading) { return .checks }
        if table.column(.criterion) == 0, !table.has(.task), saysStatesInWords(table) { return .criteria }
        if ticksSteps(table) || triesSteps(table, reading) { return .checks }
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
        if saysWhoDoesWhat(table) { return .tasks }
        if table.has(.target), table.has(.actual), table.has(.status) { return .criteria }
        return nil
    }

    /// `Who | What | State`: what somebody does and how far it is, and no event.
    private static func saysWhoDoesWhat(_ table: Table) -> Bool {
        guard table.has(.person) || table.has(.role), table.has(.status), let what = table.column(.milestone) else {
            return false
        }
        return whats.contains(table.columns[what].folded.text)
    }

    private static let whats: Set<String> = ["what", "was", "quoi", "qué", "o quê", "o que", "什么", "何を"]

    /// Whether a list of known issues says of each how bad it is and how far: who verified it only stands beside.
    private static func gradesIssues(_ table: Table, _ reading: Reading) -> Bool {
        reading.kind == .knownIssues && table.has(.severity) && table.has(.status)
    }

    /// A column of issue numbers beside a description and a state.
    private static func isStatedIssue(_ table: Table) -> Bool {
        guard let id = table.columns.first, id.role == .id,
            id.folded.says("issue") || id.folded.says("jira") || id.folded.says("bug")
        else { return false }
        return table.has(.detail) || table.has(.issue) || table.has(.status)
    }

    /// Whether what is called the state of each row is how many passed: `Passed | Failed`.
    private static func statesNumbers(_ table: Table) -> Bool {
        guard let status = table.column(.status) else { return false }
        return table.rows.allSatisfy { row in row.text(status).map { Int(digits: $0.utf8) != nil } ?? true }
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
        case .metrics where statesNumbers(table): return nil
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
        if let kind = TableShape.kind(of: table, in: reading) { return kind }
        if listsChecks(table, reading) { return .checks }
        // `Date | Topic | Decision | By`
        if table.has(.decision), table.has(.date), table.column([.status, .task, .issue]) == nil { return .decisions }
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

    /// Whether a column of states says something known in most rows: what the first column names was looked at.
    static func statesEachRow(_ table: Table, _ reading: Reading) -> Bool {
        guard let status = table.column(.status), status > 0, table.columns.first?.role != .status else { return false }
        let stated = table.rows.count { row in
            // An empty box is no place-holder here.
            row.text(0) != nil && saysState(row.cells[status].text, reading.words)
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
