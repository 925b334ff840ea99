import MusterModel
import MusterText

/// Points that say by their own mark whether they hold: boxes, ticks and crosses.
///
///     - [x] Backups tested        - ✅ Alerts verified        - [ ] **Security Lead** (MANDATORY)
struct Checklists: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var decisions = SectionAnswers<Int?>()
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            let named = NamedMark.read(statement, reading.words)
            guard
                isCheck(statement) || named != nil || isLoneCross(statement, reading)
                    || isLoneTick(statement, index, reading),
                statement.box != nil || isOpenBox(statement, reading)
                    || !reading.isProcedure && !isLeftOut(statement, reading),
                !statement.body.isEmpty,
                !Placeholder.isOne(statement.body)
            else { continue }
            let kind = kind(of: statement, index, reading)
            var fact = Fact(
                kind, statement, title: Self.title(of: statement), modality: reading.isPlan ? .required : .claimed)
            fact.id = WrittenID.leading(statement.body)?.id
            if kind == .milestone, let coded = TableCodes.leading(statement.body) {
                fact.id = coded.code
                fact.title = coded.rest
            }
            if kind == .task, fact.id == nil, let numbered = IdentifiedTitle(leadingIn: statement.body) {
                fact.id = numbered.id
                fact.title = numbered.title
            }
            if statement.box == .unreadable { fact.status = .unknown }
            if let named { fact.title = named.name }
            if let mark = statement.ownMark ?? named?.mark {
                fact.status = status(mark, statement, kind, reading.words)
                if mark == .done, kind == .checklistItem { fact.date = Afterthought.dayDone(statement, reading.dates) }
            }
            if statement.box == nil, isWanted(statement, reading) {
                fact.kind = .criterion
                fact.status = nil
                fact.modality = .required
            }
            fact.severity = SectionSeverity.severity(above: statement.section, in: reading)
            StatusLines.apply(under: index, to: &fact, in: reading)
            if kind == .task {
                TrailingFields.apply(to: &fact, in: reading)
                RemarkParts.apply(to: &fact, in: reading)
                TrailingDue.apply(to: &fact, in: reading)
                TrailingParts.apply(to: &fact, in: reading)
                TrailingOwner.apply(to: &fact, in: reading)
                LeadingHandle.apply(to: &fact)
                TrailingDue.applySpoken(to: &fact, in: reading)
                SectionOwner.apply(to: &fact, of: statement, in: reading)
            }
            let entry = sheet.take(
                index, fact,
                parent: sheet.holder(of: index, kinds: [.task, .phase, .checklistItem])
                    ?? decision(above: index, &decisions, reading, sheet))
            addSignoff(statement, index, entry, reading, &sheet)
        }
    }

    /// The decision whose conditions a section beneath its own lists.
    private func decision(
        above index: Int, _ decisions: inout SectionAnswers<Int?>, _ reading: Reading, _ sheet: FactSheet
    ) -> Int? {
        guard reading.role(of: index) == .conditions else { return nil }
        let section = reading.statements[index].section
        guard let parent = reading.outline.sections[section].parent else { return nil }
        return decisions.answer(of: section) {
            reading.outline.statements(in: parent).reversed().lazy.filter { $0 < index }
                .compactMap { sheet.owner(of: $0) }.first { sheet.isDecision($0) }
        }
    }

    /// A tick under "Required rules:" or "Expected:" says what is wanted, and not that it is so.
    private func isWanted(_ statement: Statement, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        if section.level == 7, Self.asksFor(section.folded) { return true }
        var at = statement.parent
        while let index = at {
            if reading.statements[index].introduces, Self.asksFor(reading.statements[index].folded) { return true }
            at = reading.statements[index].parent
        }
        return false
    }

    private static func asksFor(_ label: FoldedText) -> Bool {
        label.wordCount <= 4 && wants.contains { label.starts(with: $0) }
    }

    private static let wants: [FoldedText] = [
        "required", "expected", "erforderlich", "erwartet", "requis", "attendu", "résultat attendu", "esperado",
        "resultado esperado", "requerido", "預期", "预期", "期待", "期望",
    ]

    private func isCheck(_ statement: Statement) -> Bool {
        if statement.box != nil { return true }
        guard let mark = statement.mark, statement.isItem || isBoxSign(statement) else { return false }
        switch mark {
        case .done, .failed, .todo, .waiting, .moving, .blocked: return true
        case .warning, .red, .yellow, .green: return false
        }
    }

    /// A cross under "Out of scope" says that the release does without, and not that something failed.
    private func isLeftOut(_ statement: Statement, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        return statement.mark == .failed && section.role == .scope && Self.leftOut.contains { section.folded.says($0) }
    }

    private static let leftOut: [FoldedText] = [
        "out of scope", "not in scope", "nicht im umfang", "hors périmètre", "fuera de alcance", "fora do escopo",
        "范围外",
        "対象外",
    ]

    /// A box that is written out before the steps of a procedure: `☐ new timetable approved`; a tick behind a step
    /// belongs to its form.
    private func isOpenBox(_ statement: Statement, _ reading: Reading) -> Bool {
        reading.isProcedure && !reading.isTemplate && isBoxSign(statement) && statement.mark == .todo
    }

    /// Whether a plain line begins with a sign that is drawn as a box, which says a state wherever it stands.
    private func isBoxSign(_ statement: Statement) -> Bool {
        guard case .line = statement.form, Self.boxes.contains(where: { statement.text.text.startsWithBytes($0) })
        else {
            return false
        }
        // Two boxes on a line are a choice.
        return !Self.boxes.contains { statement.body.containsBytes($0) }
    }

    private static let boxes = ["☐", "☑", "☒"]

    /// What a checked point is depends on what it stands under.
    private func kind(of statement: Statement, _ index: Int, _ reading: Reading) -> FactKind {
        // Where a legend makes some other sign say so, it is one of the states of a list of checks.
        if statement.mark == .moving, StatusMark.leading(statement.text.text.utf8)?.mark == .moving { return .task }
        switch reading.role(of: index) {
        case .deliverables: return .deliverable
        case .risks: return .risk
        case .issues where statement.box == nil || WrittenID.leading(statement.body) != nil: return .issue
        case .tasks where isTopic(index, reading): return .checklistItem
        case nil where isOfTasks(index, reading): return .task
        case nil where isMilestone(index, reading): return .milestone
        case .milestones where isMilestone(index, reading): return .milestone
        case .deferred where tellsOfWork(reading) || statement.box != nil && reading.kind == .other,
            nil where tellsOfWork(reading) && isLeft(statement, reading):
            return .task
        case .backlog where isAfterwards(statement, reading): return .checklistItem
        case .actions where SectionTitles.isBeforeGoing(reading.outline.sections[statement.section].folded):
            return .checklistItem
        case .tasks, .actions, .backlog: return .task
        case .scope, .context, .objectives, .guidance, .definitionOfReady, .definitionOfDone, .acceptance, .references,
            .phases, .checklist, .signoffs, .security, .decision, .attendees, .agenda, .votes,
            .conditions, .issues, .artifacts, .milestones, .evidence, .testSummary, .metrics, .rollback, .deployment,
            .support, .communication, .operations, .freeze, .log, .waivers, .versionControl,
            .decisions, .history, .completed, .deferred, .legend, .example, .troubleshooting, nil:
            return hasOwner(index, reading) ? .task : .checklistItem
        }
    }

    /// Whether what is left in a document of this kind is left to do, and not to be looked at.
    private func tellsOfWork(_ reading: Reading) -> Bool { reading.kind == .progressLog || reading.kind == .roadmap }

    /// Whether a box stands under a title that says by other words that its points are left: `What we did not finish`.
    private func isLeft(_ statement: Statement, _ reading: Reading) -> Bool {
        statement.box == .empty && RemainingTitles.areLeft(reading.outline.sections[statement.section].folded)
    }

    /// Whether a box of a checklist is to be ticked once the release is out.
    private func isAfterwards(_ statement: Statement, _ reading: Reading) -> Bool {
        statement.box != nil && reading.kind == .checklist
            && !reading.outline.sections[statement.section].folded.says("backlog")
    }

    /// Whether a box stands in a document of tasks (`# Tasks: beta`, `tasks.md`), or carries the fields of a task.
    private func isOfTasks(_ index: Int, _ reading: Reading) -> Bool {
        let fields = FieldRecord(under: index, in: reading).roles
        if fields.contains(.dependsOn) || fields.contains(.person) || fields.contains(.due) { return true }
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? ""
        let name = FoldedText(reading.document.path.name.split(onByte: 0x2E).first ?? "")
        return Self.taskTitles.contains { title.starts(with: $0) || name == $0 }
    }

    /// Whether a box stands for a milestone with a code of its own, in a document of milestones: `- [x] **M2 — Packing**`.
    private func isMilestone(_ index: Int, _ reading: Reading) -> Bool {
        guard reading.kind == .roadmap, reading.statements[index].parent == nil,
            TableCodes.leading(reading.statements[index].body) != nil
        else { return false }
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? ""
        return Self.milestoneTitles.contains { title.says($0) }
    }

    private static let milestoneTitles: [FoldedText] = [
        "milestone", "milestones", "meilensteine", "jalons", "hitos", "marcos", "里程碑", "マイルストーン",
    ]

    private static let taskTitles: [FoldedText] = [
        "tasks", "todo", "to do", "tareas", "tarefas", "aufgaben", "tâches", "任务", "タスク",
    ]

    private static let joiners: [FoldedText] = ["and", "und", "et", "y", "e", "和", "と", "及"]

    /// Whether tasks are only what a part of a checklist is about: "Deadlines and tasks".
    private func isTopic(_ index: Int, _ reading: Reading) -> Bool {
        guard reading.kind == .checklist, reading.statements[index].parent == nil else { return false }
        let section = reading.outline.section(of: index)
        return section.ownRole == .tasks && Self.joiners.contains { section.folded.says($0) }
    }

    /// A box with an owner or a due date of its own is a task.
    private func hasOwner(_ index: Int, _ reading: Reading) -> Bool {
        let words = reading.statements[index].body.asciiLowercased
        return ["(owner:", "assignee:", "due:", "(due", "担当:", "期限:"].contains { words.containsBytes($0) }
            || words.firstOffset(of: "owner:").map { isApart($0, in: words) } ?? false
            || HandedOut.isTold(by: reading.statements[index].body, reading) || isGiven(index, reading)
    }

    /// `Keys sent (Ines, 27 Apr 2031)`: a box with a name and a day; a function with them is who signed.
    private func isGiven(_ index: Int, _ reading: Reading) -> Bool {
        let body = reading.statements[index].body
        guard reading.statements[index].box == .empty, reading.role(of: index) != .signoffs else { return false }
        let remarked = RemarkParts.namesOwner(body, reading) ? TitleRemark.removed(from: body.withoutEnd) : nil
        guard let rest = remarked ?? TrailingParts.given(body, reading) else { return false }
        return !RoleNames.isRole(rest) && FoldedText(rest).wordCount > 1
    }

    /// Whether a key begins a part of its own: the "owner" of "Product Owner:" is a function.
    private func isApart(_ offset: Int, in words: String) -> Bool {
        guard let last = words.bytes(0..<offset).trimmed.utf8.last else { return true }
        return !last.isASCIIAlphanumeric
    }

    private func status(_ mark: StatusMark, _ statement: Statement, _ kind: FactKind, _ words: Wording) -> FactStatus {
        guard let meaning = StatusMeaning(mark) else { return .unknown }
        // A cross before an issue says that something is broken, not that the issue was turned down.
        if kind == .issue, mark == .failed { return .open }
        guard meaning == .done, let less = Afterthought.meaning(of: statement, words) else {
            return meaning.status(of: kind)
        }
        return less.status(of: kind)
    }

    /// The name in bold letters before a colon, else the words.
    static func title(of statement: Statement) -> String {
        if let field = statement.field, field.isStrong, !field.value.isEmpty, field.name.utf8.count >= 3 {
            return field.name
        }
        return statement.body
    }

    /// A box for the approval of a function is a sign-off too.
    private func addSignoff(
        _ statement: Statement, _ index: Int, _ entry: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        if statement.box == .checked, statement.ownMark == .done, let seat = statement.field.flatMap(SignedSeat.read) {
            sheet.add(SignoffSeats.fact(seat, statement, reading), at: index, parent: entry)
            return
        }
        guard statement.box != nil || reading.role(of: index) == .signoffs,
            let state = signature(statement, reading.words), let seat = approver(statement, index, reading)
        else { return }
        let isRecorded = state != .todo || statement.ownMark == .done
        var fact = Fact(
            isRecorded ? .signoff : .requiredSignoff, statement, title: statement.body,
            modality: isRecorded ? reading.claim : .required)
        fact.role = seat.role
        fact.person = seat.person
        fact.status = state.status(of: .signoff)
        if isRecorded { fact.date = reading.dates.first(in: statement.body) }
        // A name with a day behind the function is who signed.
        if fact.person == nil, fact.date != nil, let said = statement.field?.value {
            fact.person = SeatRecord(Seat(role: seat.role, said: said), reading).person
        }
        if statement.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
        if statement.folded.says("optional") { fact.details[.mandatory] = "no" }
        fact.details[.subject] = statement.body
        sheet.add(fact, at: index, parent: entry)
    }

    /// What the mark says of a signature: a seat with an empty box waits, as one without a mark does.
    private func signature(_ statement: Statement, _ words: Wording) -> StatusMeaning? {
        switch statement.ownMark {
        case .done: words.states.meaning(of: statement.folded).flatMap { $0.isFavourable ? nil : $0 } ?? .signed
        case .failed: .rejected
        case .todo: .todo
        case .waiting, .moving, .blocked: .moving
        case .warning, .red, .yellow, .green, nil: nil
        }
    }

    /// Whether a function is named as such before the rest of a line: "Security assessment" names none.
    private static func isNamed(before rest: String) -> Bool {
        guard let next = rest.utf8.first, next == 0x20 else { return true }
        let words = FoldedText(rest)
        return !(rest.trimmed.utf8.first?.isASCIILetter ?? false) || seatVerbs.contains { words.starts(with: $0) }
    }

    private static let seatVerbs: [FoldedText] = [
        "must", "to", "has", "have", "signed", "signs", "reviewed", "reviews", "approved", "will", "accepted",
        "confirmed",
        "agrees", "and", "on", "for",
    ]

    private func approver(_ statement: Statement, _ index: Int, _ reading: Reading) -> SeatName? {
        let bold = statement.text.spans.first { $0.kind == .strong }.map { statement.text.text(of: $0) }
        let isSignoffList = reading.role(of: index) == .signoffs
        let named = SeatName(statement.body)
        if isSignoffList, RoleNames.isRole(named.role), FoldedText(named.role).wordCount <= 5, named.person != nil {
            return named
        }
        for candidate in [bold, statement.body].compactMap({ $0 }) {
            guard let mention = RoleNames.mentions(in: candidate).first, mention.range.lowerBound <= 4 else { continue }
            let tail = FoldedText(candidate.bytes(from: mention.range.upperBound))
            if tail.starts(with: "approval") || tail.starts(with: "sign off") || tail.starts(with: "signoff")
                || tail.starts(with: "approves")
            {
                return SeatName(role: mention.name)
            }
            if isSignoffList, Self.isNamed(before: candidate.bytes(from: mention.range.upperBound)) {
                return SeatName(role: mention.name)
            }
        }
        if isSignoffList, let bold, RoleNames.isRole(bold) { return SeatName(role: bold) }
        return isSignoffList && RoleNames.isRole(named.role) && FoldedText(named.role).wordCount <= 5 ? named : nil
    }
}
