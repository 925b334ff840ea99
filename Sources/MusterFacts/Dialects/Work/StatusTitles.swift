import MusterModel
import MusterText

/// Titles that carry a state of their own: work in logs and plans, checks in checklists.
///
///     #### Search service ✅            ### Container registry
///                                       **Status**: built, push disabled
struct StatusTitles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isProcedure else { return }
        let areAdorned = TitlePictures.areOrnaments(in: reading)
        for (index, statement) in reading.statements(with: .heading)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            let section = reading.outline.sections[statement.section]
            if statement.section == reading.outline.titleSection {
                addDocument(statement, index, reading, &sheet)
            } else if let usual = kind(reading) ?? kindOfOne(index, section, reading)
                ?? kindOfFailed(index, section, areAdorned, reading),
                let stated = stated(index, section, areAdorned, reading)
            {
                let isMilestone = usual == .task && MilestoneNumber.begins(section.title)
                let kind: FactKind = isMilestone ? .milestone : isDeferred(section, reading) ? .task : usual
                var fact = Fact(
                    kind, statement,
                    title: TitleStatus.removed(from: SectionNumber.removed(from: section.title), reading.words),
                    modality: reading.claim)
                if kind == .task, let numbered = EntryName.numbered(fact.title) { (fact.id, fact.title) = numbered }
                fact.status = stated.meaning?.status(of: kind) ?? .unknown
                // What a task still needs is to be done.
                if stated.meaning == .hedge, kind == .task { fact.status = .todo }
                fact.details[.statusWords] = stated.words
                fact.statePlace = StatusLines.place(under: index, in: reading)
                StatusLines.apply(under: index, to: &fact, in: reading)
                if isMilestone, fact.date == nil { fact.date = reading.dates.last(in: statement.body) }
                sheet.take(
                    index, fact,
                    parent: section.parent.flatMap {
                        sheet.holder(ofSection: $0, kinds: [.task, .phase, .checklistItem])
                    })
            }
        }
    }

    /// What a title with a state is in this kind of document; nil where titles state nothing.
    private func kind(_ reading: Reading) -> FactKind? {
        switch reading.kind {
        case .progressLog, .roadmap, .minutes: .task
        case .checklist: .checklistItem
        case .taskSpec, .workflow, .knownIssues, .readinessReview, .checksums, .riskRegister, .other: nil
        }
    }

    /// In documents of other kinds a title states something where a line under it does, or the title above puts it off.
    private func kindOfOne(_ index: Int, _ section: Section, _ reading: Reading) -> FactKind? {
        guard reading.judgedAs == .other || reading.judgedAs == .readinessReview, section.level > 2,
            section.ownRole == nil
        else { return nil }
        if isDeferred(section, reading) { return .task }
        guard StatusLines.status(under: index, in: reading)?.meaning != nil else { return nil }
        switch section.role {
        case .tasks, .actions, .backlog: return .task
        case .checklist, .testSummary, .completed: return .checklistItem
        case _: return nil
        }
    }

    /// In a review, what a title or the line under it says to be less than well is a check that failed.
    private func kindOfFailed(
        _ index: Int, _ section: Section, _ areAdorned: Bool, _ reading: Reading
    ) -> FactKind? {
        guard reading.judgedAs == .readinessReview, section.level > 1, Self.isChecked(section.role),
            let said = stated(index, section, areAdorned, reading)?.meaning, !said.isFavourable, said != .notApplicable
        else { return nil }
        return .checklistItem
    }

    private static func isChecked(_ role: SectionRole?) -> Bool {
        role == .checklist || role == .testSummary || role == .evidence || role == .security || role == .metrics
            || role == .rollback || role == .deployment || role == .support || role == .operations
    }

    /// `Upgrade test: FAILED`
    private func titled(_ index: Int, _ reading: Reading) -> StatedStatus? {
        guard let field = reading.statements[index].field, !field.value.isEmpty,
            reading.words.states.whole(FoldedText(StatusMark.stripped(field.value))) != nil
        else { return nil }
        return reading.words.status(field.value)
    }

    /// Its line of status; else its mark, where the points under it carry none; else that it is deferred.
    private func stated(
        _ index: Int, _ section: Section, _ areAdorned: Bool, _ reading: Reading
    ) -> StatedStatus? {
        // A state below a decision is that of its condition.
        if section.ownRole == .decision || section.ownRole == .conditions { return nil }
        if section.role == .issues || section.role == .risks || Self.isGroup(section.ownRole) { return nil }
        // "✅ Completed (95 %)" groups what stands under it, and names nothing itself.
        let name = FoldedText(Self.withoutBrackets(section.title))
        if reading.words.states.whole(name) != nil
            || name.wordCount <= 2 && reading.words.severity(inTitle: name) != nil
        {
            return nil
        }
        let isOrnament = areAdorned && reading.statements[index].mark == .moving
        let mark = isOrnament ? nil : section.mark.flatMap(StatusMeaning.init)
        if let line = StatusLines.status(under: index, in: reading) {
            if line.words.containsBytes(" | ") { return nil }
            if isDeferred(section, reading), mark == nil { return StatedStatus(meaning: .todo, words: line.words) }
            if let mark {
                return StatedStatus(
                    meaning: line.meaning == .moving || line.meaning == .inReview ? line.meaning : mark,
                    words: line.words)
            }
            return reading.kind == .minutes && isColour(line.words)
                ? StatedStatus(meaning: nil, words: line.words) : line
        }
        if isDeferred(section, reading), section.level > 2 { return StatedStatus(meaning: .todo, words: "") }
        if reading.judgedAs == .readinessReview, Self.isChecked(section.role), let titled = titled(index, reading) {
            return titled
        }
        guard reading.kind != .minutes, mark != nil, !hasMarks(section, reading) else { return nil }
        return TitleStatus.read(reading.statements[index].body, mark: section.mark, reading.words)
    }

    /// Whether a title of this role groups what stands under it, and names nothing itself.
    private static func isGroup(_ role: SectionRole?) -> Bool {
        switch role {
        case .completed, .deferred, .backlog, .actions, .tasks, .deliverables, .milestones, .references, .decisions,
            .attendees, .agenda, .context, .objectives, .definitionOfReady, .definitionOfDone, .acceptance:
            true
        case .scope, .guidance, .phases, .checklist, .signoffs, .security, .decision, .votes, .conditions, .issues,
            .risks, .artifacts, .evidence,
            .testSummary, .metrics, .rollback, .deployment, .support, .communication, .operations, .freeze, .log,
            .waivers, .versionControl, .history, .legend, .example, .troubleshooting, nil:
            false
        }
    }

    private static func withoutBrackets(_ title: String) -> String {
        guard let open = title.firstOffset(of: "（") ?? title.firstOffset(of: "(") else { return title }
        return title.bytes(0..<open)
    }

    /// A traffic light without a legend says no state.
    private func isColour(_ words: String) -> Bool {
        let folded = FoldedText(words)
        return folded.wordCount <= 3
            && (folded.says("green") || folded.says("yellow") || folded.says("red"))
    }

    private func isDeferred(_ section: Section, _ reading: Reading) -> Bool {
        section.ownRole == nil && section.parent.map { reading.outline.sections[$0].ownRole == .deferred } ?? false
    }

    /// Whether points in a section, or in those within it, carry marks of their own.
    private func hasMarks(_ section: Section, _ reading: Reading) -> Bool {
        guard let title = section.statement else { return false }
        let first = reading.statements[title].section
        return (first..<max(first + 1, reading.outline.sectionEnds[first])).contains { inner in
            reading.outline.tables(in: inner).contains { TableKind.statesEachRow(reading.outline.tables[$0], reading) }
                || reading.outline.bySection[inner].contains { at in
                    let statement = reading.statements[at]
                    return at != title
                        && (statement.ownMark != nil
                            || statement.isHeading && reading.outline.sections[inner].mark != nil)
                }
        }
    }

    /// A state in the head of a plan, log or checklist is that of the whole.
    private func addDocument(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        if let state = OverallState.told(under: index, in: reading) {
            var fact = Fact(.task, statement, title: statement.body, modality: reading.claim)
            fact.status = state.status
            fact.details[.statusWords] = state.words
            fact.statePlace = state.place
            fact.id = Self.stated(idUnder: index, in: reading)
            StatusLines.apply(under: index, to: &fact, in: reading)
            sheet.take(index, fact)
            return
        }
        // What a seat or a thing below says of itself is no state of the whole.
        guard let line = StatusLines.status(under: index, in: reading), let place = statusLine(index, reading),
            !sheet.isTaken(place)
        else { return }
        switch reading.judgedAs {
        case .progressLog, .taskSpec, .checklist, .roadmap:
            var fact = Fact(.task, statement, title: statement.body, modality: reading.claim)
            fact.status = line.meaning?.status(of: .task) ?? .unknown
            fact.details[.statusWords] = line.words
            fact.id = Self.stated(idUnder: index, in: reading)
            if fact.id != nil { StatusLines.apply(under: index, to: &fact, in: reading) }
            if fact.status == .done, fact.date == nil {
                fact.date = reading.dates.first(in: line.words) ?? reading.date
            }
            sheet.take(index, fact)
        case .knownIssues, .readinessReview, .other, .minutes:
            if Self.isUndecided(FoldedText(line.words)) {
                var fact = Fact(.decision, reading.statements[place], title: line.words, modality: .planned)
                fact.status = .pending
                sheet.take(place, fact)
                return
            }
            // A sign beside the word may say that it is not so.
            let written = reading.statements[place].field?.value ?? line.words
            let isWell = line.meaning.map(\.isFavourable) ?? true
            let ready = reading.judgedAs == .readinessReview ? ReadyWords.read(written) : nil
            guard
                isWell && FoldedText(line.words) == "ready" || ready != nil || Self.isApproved(line, reading)
                    || line.meaning == .noGo
            else {
                return
            }
            var fact = Fact(.decision, reading.statements[place], title: line.words, modality: reading.claim)
            fact.status = line.meaning == .noGo ? .noGo : .go
            fact.date = reading.date
            fact.details[.conditions] = ready?.condition
            sheet.take(place, fact)
        case .workflow, .checksums, .riskRegister: return
        }
    }

    /// `Task ID: P1-002` in the head of the sheet of one task.
    private static func stated(idUnder title: Int, in reading: Reading) -> String? {
        StatusLines.fields(under: title, in: reading).first { field, _ in
            taskCodes.contains(field.key.text) && field.value.utf8.count <= 40 && !Placeholder.isOne(field.value)
        }?.field.value.trimmed
    }

    private static let taskCodes: Set<String> = [
        "task id", "task no", "task number", "ticket", "ticket id", "story id", "work item", "work item id",
        "aufgaben id", "aufgabennummer", "id de tâche", "id de la tâche", "id de tarea", "id da tarefa", "任务id", "任务编号",
        "タスクid", "タスク番号",
    ]

    /// An approval; in a review also its signature, as in "Signed off".
    private static func isApproved(_ line: StatedStatus, _ reading: Reading) -> Bool {
        line.meaning == .approved || line.meaning == .signed && reading.judgedAs == .readinessReview
    }

    /// "Prepared, decision pending": the state of a review that has still to be decided.
    private static func isUndecided(_ words: FoldedText) -> Bool { undecided.contains { words.says($0) } }

    private static let undecided: [FoldedText] = [
        "decision pending", "pending decision", "awaiting decision", "decision open", "entscheidung ausstehend",
        "entscheidung offen", "décision en attente", "decisión pendiente", "decisão pendente", "待决定", "判定待ち", "決定待ち",
    ]

    private func statusLine(_ index: Int, _ reading: Reading) -> Int? {
        StatusLines.fields(under: index, in: reading).first { $0.field.meaning == .status }?
            .statement
    }
}
