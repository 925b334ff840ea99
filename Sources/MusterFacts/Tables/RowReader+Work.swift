import MusterModel
import MusterText

/// Rows of work, checks, criteria and days.
extension RowReader {
    // | Task | Owner | Due | Status |
    func task() -> [Fact] {
        let code = text(.task).flatMap { TaskCode.whole($0) }
        let title =
            (code == nil ? text(.task) : nil) ?? text(.item, .deliverable, .issue, .feature, .milestone)
            ?? leadingName
            ?? text(.detail) ?? text(.task) ?? row.text(nameColumn)
        guard var fact = fact(.task, title: title, modality: reading.isPlan ? .planned : .claimed) else { return [] }
        if let code { fact.id = code }
        fact.severity = fact.severity ?? SectionSeverity.severity(above: table.section, in: reading)
        if fact.date == nil, !table.has(.until), !table.has(.due) {
            fact.date = text(.start).flatMap { reading.dates.last(in: $0) }
        }
        if table.has(.start), let phase = PhaseTitle.whole(fact.title) {
            fact.kind = .phase
            fact.id = phase
            return [fact]
        }
        if namesPeriod { fact.kind = .phase }
        if fact.status == nil { fact.status = closure }
        if fact.status == nil {
            let role = reading.outline.sections[table.section].role
            if table.has(.task) || role == .actions {
                fact.status = role == .actions || table.has(.severity) ? .todo : nil
            }
            if fact.status == nil { fact.status = stateAbove }
            // What minutes give to somebody is still to be done.
            if raw(.status) == nil, reading.kind == .minutes || TableKind.planned(table, reading) {
                fact.status = .todo
            }
        }
        return [fact]
    }

    /// What a column of closing days says: closed on a day that was, and not yet where it is empty.
    var closure: FactStatus? {
        guard table.has(.resolved), !reading.isPlan else { return nil }
        guard let said = text(.resolved), !Placeholder.isOne(said) else { return .todo }
        let words = FoldedText(Clauses.sentence(of: said))
        let stated = reading.words.status(said)?.meaning
        guard reading.dates.first(in: said) != nil || stated != nil, stated?.isFavourable ?? true,
            !Reservations.putsOff(words),
            !Reservations.denies(words)
        else { return .todo }
        return .done
    }

    /// The state of work that a title above is, where it is less than done: `Planned 📋`, `Q2 > In progress`.
    private var stateAbove: FactStatus? {
        var at: Int? = table.section
        while let section = at, section != reading.outline.titleSection {
            switch Boards.state(reading.outline.sections[section].folded, reading.words) {
            case .todo: return .todo
            case .moving: return .inProgress
            case .blocked: return .blocked
            case _: at = reading.outline.sections[section].parent
            }
        }
        return nil
    }

    /// Whether a row in bold letters among others has a stretch of time for its code: `**Week 1** | **Scaffolding**`.
    private var namesPeriod: Bool {
        guard let id = table.column(.id), row.cells[id].isStrong, Period.isOne(FoldedText(row.cells[id].text)) else {
            return false
        }
        return table.rows.contains { !$0.cells[id].isStrong && $0.text(id) != nil }
    }

    // | ID | Acceptance criterion | Pass | Fail |      | Check | Status | Evidence |
    func check(as kind: FactKind) -> [Fact] {
        let name = text(.criterion, .check)
        // `CR-07` in the column of the check is its code where another column names it.
        let second = table.columns.indices.filter { at in
            [.criterion, .check, .conditions].contains(table.columns[at].role)
        }.dropFirst().lazy.compactMap(row.text).first
        // `Step 1.3` in the column of steps is the code of what the next one describes.
        let step = name == nil ? text(.task).flatMap { TaskCode.whole($0) } : nil
        let isCode =
            name.map { TableCodes.isCode($0) && (second ?? text(.item, .feature, .task, .detail)) != nil } ?? false
        let title =
            (isCode ? second : name) ?? (step == nil ? nil : text(.item, .feature, .detail))
            ?? text(.item, .feature, .task) ?? leadingName ?? text(.detail)
            ?? row.text(nameColumn)
        guard var fact = fact(kind, title: title) else { return [] }
        if isCode, fact.id == nil { fact.id = name }
        if let step, fact.id == nil, fact.title != step { fact.id = step }
        fact.severity = fact.severity ?? SectionSeverity.severity(above: table.section, in: reading)
        if table.has(.pass), table.has(.fail) { readTwinBoxes(into: &fact) }
        if kind == .criterion, table.has(.target), let light = raw(.status).flatMap(reading.words.mark(in:)) {
            fact.status = lightStatus(light) ?? fact.status
        }
        if fact.status == nil, kind == .criterion, LimitColumns.areIn(table) {
            fact.status = LimitColumns.isKept(in: row, of: table).map { $0 ? .done : .rejected } ?? .unknown
            fact.details[.statusWords] = text(.actual)
        }
        // What was measured and is not so has failed; nobody has still to do it.
        if fact.status == .todo, table.has(.target) || table.has(.actual), text(.actual) != nil,
            raw(.status).flatMap({ Answers.answer(StatusMark.stripped($0)) }) == false
        {
            fact.status = .rejected
        }
        if TableKind.ticksSteps(table), row.cells[0].text.trimmed.isEmpty { fact.status = .todo }
        if fact.status == .signed || fact.status == .accepted { fact.details[.statusWords] = raw(.status) }
        if fact.status == nil, let said = raw(.status), !isBlankForm, !VerdictOptions.areOffered(said, reading.words) {
            fact.status = kind == .checklistItem ? .unknown : nil
        }
        return [fact]
    }

    /// What stands first under a title that nobody knows, or that of a part: it names the row before what describes it.
    private var leadingName: String? {
        guard let first = table.columns.first, first.role == nil || first.role == .component,
            let words = row.text(0), words.utf8.contains(where: { $0.isASCIILetter || $0 >= 0x80 })
        else { return nil }
        return TableCodes.isCode(words) ? nil : words
    }

    /// Whether nobody has filled in the column of states yet: it says nothing of any row.
    private var isBlankForm: Bool {
        guard let status = table.column(.status), table.rows.count > 1 else { return false }
        return table.rows.allSatisfy { $0.cells[status].text.trimmed.isEmpty }
    }

    /// The first column of words; behind the state stand remarks, and the id is the only name.
    private var nameColumn: Int? {
        guard let first = firstTextColumn, let status = table.column(.status), table.has(.id), status < first else {
            return firstTextColumn
        }
        return table.column(.id)
    }

    private var firstTextColumn: Int? {
        table.columns.indices.first { at in
            table.columns[at].role != .id && table.columns[at].role != .status
                && row.text(at).map { Int(digits: $0.utf8) == nil && !Period.isOne(FoldedText($0)) } ?? true
        }
    }

    private func lightStatus(_ mark: StatusMark) -> FactStatus? {
        switch mark {
        case .red, .failed: .rejected
        case .yellow: .inProgress
        case .green, .done: .done
        case .todo, .warning, .waiting, .moving, .blocked: nil
        }
    }

    /// Exactly one of the two boxes may be ticked: none is open, both contradict each other.
    private func readTwinBoxes(into fact: inout Fact) {
        let passed = isTicked(raw(.pass))
        let failed = isTicked(raw(.fail))
        let other = otherAnswer
        fact.status = passed && failed ? .unknown : failed ? .rejected : other ?? (passed ? .done : .todo)
        if passed, failed { fact.details[.bothMarked] = "yes" }
        fact.statePlace = table.column(.pass).map(row.place)
        fact.statePlace?.failCell = table.column(.fail).flatMap { row.place(of: $0).cell }
    }

    /// What a ticked column beside the two boxes says: `Partial`, `N/A`.
    private var otherAnswer: FactStatus? {
        for (index, column) in table.columns.enumerated() where column.role == nil && isTicked(row.text(index)) {
            if let meaning = reading.words.states.whole(column.folded) { return meaning.status(of: .criterion) }
        }
        return nil
    }

    private func isTicked(_ cell: String?) -> Bool {
        guard let cell, !cell.isEmpty else { return false }
        if let mark = StatusMark.leading(cell.utf8)?.mark { return mark == .done || mark == .green || mark == .failed }
        let words = FoldedText(cell)
        return words == "x" || words == "yes" || words == "y" || words == "pass" || words == "fail" || words == "passed"
            || words == "failed"
    }

    // | What | Who | When |
    func milestone() -> [Fact] {
        guard
            var fact = fact(
                .milestone,
                title: text(.milestone, .item, .feature, .task, .version, .release, .detail)
                    ?? (TableKind.isItinerary(table, reading) ? row.text(1) : nil)),
            fact.date != nil || table.has(.milestone) || isPlannedVersion
                || table.has(.status) && reading.outline.sections[table.section].role == .milestones
        else { return [] }
        fact.id = nil
        fact.status = raw(.status) == nil ? nil : fact.status
        if let who = text(.person), RoleNames.isRole(who) || table.columns.contains(where: { $0.folded == "who" }) {
            fact.role = who
            fact.person = nil
        }
        return [fact]
    }

    /// `| 5.2 | Q4 2031 |` beside versions with days: one for which only a month, quarter or year is planned.
    private var isPlannedVersion: Bool {
        guard TableKind.schedulesVersions(table, reading), let when = text(.date, .due) else { return false }
        let words = FoldedText(when)
        return Period.isOne(words)
            || words.wordCount == 1 && words.text.utf8.count == 4 && words.text.utf8.allSatisfy(\.isASCIIDigit)
    }
}

/// A cell that is nothing but the number of a task: `7.6`, `Task 7.6`, `T-003`.
enum TaskCode {
    static func whole(_ text: String) -> String? {
        let bare = text.asciiLowercased.startsWithBytes("task ") ? text.bytes(from: 5).trimmed : text
        guard let code = IdentifiedTitle.code(in: bare, from: 0), code.end == bare.utf8.count else { return nil }
        return code.text
    }
}
