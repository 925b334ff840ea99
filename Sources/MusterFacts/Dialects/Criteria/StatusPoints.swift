import MusterModel
import MusterText

/// Checks told by their name and their state, as the points of a list or as lines with a mark.
///
///     ## Coverage                              **Restore drill**: PASSED ✅
///     - Upload of large files: **passed**
///     - Sign-in by card: **blocked by the reader**
struct StatusPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, reading.kind != .knownIssues, reading.kind != .riskRegister else {
            return
        }
        var lists = SectionAnswers<Bool>()
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && mayState(index, reading) {
            guard let field = statement.field, let stated = state(of: field, statement, reading),
                isMarked(statement, field, reading)
                    || statement.isItem && statement.parent == nil
                        && lists.answer(of: statement.section, { areStates(in: statement.section, reading) })
            else { continue }
            add(field, stated, statement, index, reading, &sheet)
        }
    }

    private func mayState(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        guard !statement.isHeading, statement.box == nil, statement.mark == nil, !reading.isInert(index),
            let field = statement.field, !field.value.isEmpty, field.key.wordCount <= 14, !Self.isOfSomething(field)
        else { return false }
        switch reading.role(of: index) {
        case .issues, .risks, .metrics, .guidance, .deliverables, .references, .attendees, .objectives, .acceptance,
            .definitionOfReady, .definitionOfDone, .waivers, .milestones, .rollback, .decisions, .signoffs:
            return false
        case _: return true
        }
    }

    /// A field that belongs to the thing that its title names ("Status", "Owner") is no check of its own.
    private static func isOfSomething(_ field: Statement.Field) -> Bool {
        field.meaning != nil || ColumnTitles.role(of: field.key, written: field.name) != nil
            || ["overall", "total", "final"].contains { field.key.starts(with: FoldedText($0)) }
    }

    /// The state that a value is or begins with; what a whole value in bold letters says may be unknown.
    private func state(of field: Statement.Field, _ statement: Statement, _ reading: Reading) -> StatedStatus? {
        if let answer = Self.answers[FoldedText(field.value).text], isStrong(field.value, in: statement.text) {
            return StatedStatus(meaning: answer, words: field.value)
        }
        guard let stated = reading.words.status(field.value) else { return nil }
        if isState(field.value, reading) { return stated }
        // A number with its unit is a measure, in whatever letters.
        if field.value.utf8.first?.isASCIIDigit ?? false, stated.meaning == nil { return nil }
        return isStrong(field.value, in: statement.text)
            && stated.meaning.map { !$0.isFavourable } ?? true
            ? stated : nil
    }

    /// What a condition answers that was put as a question: `Errors below 1 %: true`.
    private static let answers: [String: StatusMeaning] = [
        "true": .done, "yes": .done, "false": .rejected, "no": .rejected,
    ]

    private func isState(_ value: String, _ reading: Reading) -> Bool {
        let bare = StatusMark.stripped(value)
        let head = bare.firstOffset(of: "(").map { bare.bytes(0..<$0) } ?? bare
        return reading.words.states.alone(FoldedText(head)) != nil
    }

    /// Whether a value is in bold letters from end to end.
    private func isStrong(_ value: String, in text: InlineText) -> Bool {
        guard let span = text.spans.last(where: { $0.kind == .strong }) else { return false }
        return FoldedText(text.text(of: span)) == FoldedText(value)
    }

    /// `Smoke tests: PASSED ✅`: words of state with a tick or a cross beside them.
    private func isMarked(_ statement: Statement, _ field: Statement.Field, _ reading: Reading) -> Bool {
        guard isState(field.value, reading), field.key.wordCount <= 6 else { return false }
        let isGood = reading.words.status(field.value)?.meaning?.isFavourable ?? false
        switch StatusMark.first(in: field.value) {
        // A tick beside "rejected" is about something that had to be turned away.
        case .done: return isGood
        case .failed, .blocked: return !isGood
        case .todo, .waiting, .moving, .warning, .red, .yellow, .green, nil: return false
        }
    }

    /// Whether most points of a list, and two at least, are a name with a state.
    private func areStates(in section: Int, _ reading: Reading) -> Bool {
        let points = reading.outline.topStatements(in: section).filter { reading.statements[$0].isItem }
        let stating = points.count { index in
            mayState(index, reading)
                && reading.statements[index].field.map { state(of: $0, reading.statements[index], reading) != nil }
                    ?? false
        }
        return stating >= 2 && stating * 2 > points.count
    }

    private func add(
        _ field: Statement.Field, _ stated: StatedStatus, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        let kind = kind(of: field, index, reading)
        var fact = Fact(kind, statement, title: field.name, modality: reading.claim)
        fact.status = stated.meaning?.status(of: kind) ?? .unknown
        fact.details[.statusWords] = stated.words
        if let id = WrittenID.leading(field.name) {
            fact.id = id.id
            if !id.rest.isEmpty { fact.title = id.rest }
        }
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase, .checklistItem]))
    }

    /// Whether a list of a log or of minutes tells under such a title how far things are: what has begun, or not, is work.
    private func tellsProgress(_ title: FoldedText, _ index: Int, _ reading: Reading) -> Bool {
        guard
            reading.kind == .minutes
                || TableKind.tellsOfWork(reading.kind)
                    && Self.progress.contains(SectionTitles.unnumbered(title).text)
        else { return false }
        return reading.outline.topStatements(in: reading.statements[index].section).contains { point in
            guard let value = reading.statements[point].field?.value else { return false }
            switch reading.words.status(value)?.meaning {
            case .todo, .moving, .notYet, .blocked: return true
            case _: return false
            }
        }
    }

    private static let progress: Set<String> = [
        "progress", "status", "state", "state of work", "state of the work", "where we are", "fortschritt", "stand",
        "stand der arbeiten", "arbeitsstand", "avancement", "état d avancement", "état des travaux", "avance",
        "avances",
        "estado", "estado de los trabajos", "andamento", "progresso", "situação", "进展", "进度", "进展情况", "进捗", "進捗",
        "進捗状況",
    ]

    /// What a list of work tells of is work; elsewhere it was looked at.
    private func kind(of field: Statement.Field, _ index: Int, _ reading: Reading) -> FactKind {
        let title = reading.outline.sections[reading.statements[index].section].folded
        switch reading.role(of: index) {
        case .tasks, .actions, .backlog: return .task
        case _ where tellsProgress(title, index, reading): return .task
        case _ where title.says("remediation") || title.says("work") || title.says("fixes"): return .task
        case _: return title.says("gate") || title.says("gates") ? .criterion : .checklistItem
        }
    }
}
