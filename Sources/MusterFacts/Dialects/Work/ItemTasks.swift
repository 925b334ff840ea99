import MusterModel
import MusterText

/// Tasks in lists: the points of a backlog, of next steps and of action items.
///
///     ## Phase-2 Backlog                ### Next steps
///     1. Add storage tests to CI.       1. **Fix the importer** (P1)      ACTION: Mara asks the board
struct ItemTasks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let orders = OrderLists.points(in: reading)
        // Asked for by a task only, as many documents list none.
        lazy var owners = owners(in: reading)
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            if let words = called(statement) ?? LabelledActions.words(of: statement, index, reading)
                ?? next(statement, index, reading)
            {
                add(words, statement, index, owners, reading, &sheet)
            } else if orders.contains(index) && !isTold(statement, reading, sheet)
                || isPoint(statement, index, reading, sheet)
            {
                add(Checklists.title(of: statement), statement, index, owners, reading, &sheet)
            }
        }
        for line in reading.outline.quotations { readQuotation(line, reading, &sheet) }
    }

    /// Who has to do what the points of lists of work say.
    private func owners(in reading: Reading) -> ListedOwners {
        ListedOwners(reading) { statement, index in
            if statement.box != nil || reading.isInert(index) { return nil }
            if let words = called(statement) { return words }
            switch reading.role(of: index) {
            case .actions, .tasks, .backlog: return statement.isItem ? statement.body : nil
            case _: return nil
            }
        }
    }

    /// `> TODO: …`: a note of the writer to whoever goes on, though it looks like a quotation.
    private func readQuotation(_ line: Statement, _ reading: Reading, _ sheet: inout FactSheet) {
        guard !reading.isPlan, let words = called(line), !Placeholder.isOne(words) else { return }
        var fact = Fact(.task, line, title: words, modality: .claimed)
        fact.status = .todo
        sheet.takeRow(line.line, section: line.section, fact)
    }

    /// A point of a list of tasks; what is nested under it explains it.
    private func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        guard !reading.isProcedure, statement.isItem, statement.box == nil, !EmptyLists.saysNone(statement.folded),
            !statement.introduces || isWhole(statement, index)
        else {
            return false
        }
        let role = reading.role(of: index)
        if let title = reading.outline.sections[statement.section].statement, let owner = sheet.owner(of: title),
            sheet.facts[owner].fact.kind == .decision
        {
            return statement.parent == nil && reading.statements[title].introduces
                && !reading.statements[title].isHeading
        }
        if isTold(statement, reading, sheet) { return false }
        let section = reading.outline.section(of: index)
        let isPutOff =
            section.ownRole == .deferred && section.folded.wordCount <= 4
            && (statement.number == nil || RemainingTitles.areLeft(section.folded))
        guard role == .backlog || role == .actions || role == .tasks || isPutOff || isLeft(statement, role, section)
        else { return false }
        if role == .tasks, reading.isPlan { return false }
        if let field = statement.field, field.isTrailer || Self.remarks.contains(field.key.text) { return false }
        if TaskGroup(statement, index, reading) != nil { return false }
        guard let parent = statement.parent else { return true }
        // `- Blocked` above points is a state, perhaps that of tests.
        if reading.words.states.alone(reading.statements[parent].folded) == .blocked { return false }
        if TaskGroup(reading.statements[parent], parent, reading) != nil { return true }
        let holder = reading.outline.itemRoles[parent]
        return holder == .backlog || holder == .actions || holder == .tasks
    }

    /// Whether a plain point stands in a list that its title calls left to do.
    private func isLeft(_ statement: Statement, _ role: SectionRole?, _ section: Section) -> Bool {
        role == nil && statement.parent == nil && statement.field == nil && RemainingTitles.areLeft(section.folded)
    }

    /// Keys of points that only remark on the work.
    private static let remarks: Set<String> = [
        "pros", "cons", "rationale", "reason", "reasons", "why", "note", "notes", "effort", "estimate",
        "estimated effort",
        "benefit", "benefits", "trade off", "trade offs", "example", "current state", "現状", "理由", "備考", "補足", "見積",
        "目安",
        "工数", "备注", "原因", "vorteile", "nachteile", "aufwand", "avantages", "inconvénients", "ventajas", "desventajas",
        "vantagens", "desvantagens",
    ]

    /// Whether a point stands under the title of one task, and so tells more of it.
    private func isTold(_ statement: Statement, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let title = reading.outline.sections[statement.section].statement
        // A phase of a workflow is told in fields, whatever its title says that it is about.
        if reading.kind == .workflow, let title, let owner = sheet.owner(of: title),
            sheet.facts[owner].fact.kind == .phase
        {
            return true
        }
        guard reading.outline.sections[statement.section].ownRole == nil, WrittenID.leading(statement.body) == nil,
            !isLabelled(statement, reading), let title, let owner = sheet.owner(of: title)
        else { return false }
        let told = sheet.facts[owner].fact
        return told.kind == .task && (told.status != nil || told.id != nil)
    }

    /// Whether a point stands beneath one that calls what follows it work: `- Planned steps:`.
    private func isLabelled(_ statement: Statement, _ reading: Reading) -> Bool {
        switch statement.parent.flatMap({ reading.outline.itemRoles[$0] }) {
        case .tasks, .actions, .backlog: true
        case _: false
        }
    }

    /// A point of several words, or one in bold letters with a number, whose details are listed beneath it: "Add the secrets
    /// of the staging environment:", "1. **Mend the crane:**"
    private func isWhole(_ statement: Statement, _ index: Int) -> Bool {
        statement.parent == nil && statement.end > index + 1
            && ((5...20).contains(statement.folded.wordCount)
                || statement.number != nil && statement.text.isStrong && statement.folded.wordCount <= 20)
            && !statement.folded.says("following") && !statement.folded.says("these")
    }

    private static let calls: Phrases = [
        "action", "todo", "top priority action", "action item", "follow up", "to do", "ai",
    ]

    /// Whether a line of minutes begins with a call in capitals that no colon follows: `**ACTION** Mara asks the board`.
    static func isCalled(_ statement: Statement) -> Bool {
        ActionCalls.beginnings.first(of: statement.body) != nil && statement.folded.wordCount > 3
            && statement.box == nil
    }

    private static let shouts = ["ACTION", "TODO", "AI"]
    private static let dones = ["DONE", "ERLEDIGT", "FAIT", "HECHO", "FEITO"]

    /// Whether the key of a field is nothing but a word that says so in capitals.
    private static func saysDone(_ field: Statement.Field) -> Bool {
        guard field.key.wordCount == 1, case let name = field.name.trimmed else { return false }
        return dones.contains { $0.hasSameBytes(as: name) }
    }

    /// `DONE: second bell` in a list that calls what is left `TODO: …`; words behind that take it back leave it open.
    private func isDone(_ statement: Statement, _ reading: Reading) -> Bool {
        guard !reading.isPlan, let field = statement.field, Self.saysDone(field),
            case let words = FoldedText(field.value), !Reservations.denies(words), !Reservations.putsOff(words),
            !reading.words.states.hedges(words), !Shortfall.isIn(field.value), !Questions.asks(field.value)
        else { return false }
        return reading.words.states.meaning(of: words).map(\.isFavourable) ?? true
    }

    /// `ACTION: …`, `NAME ACTION: …`, `TODO: …` at the start of a line.
    private func called(_ statement: Statement) -> String? {
        if let field = statement.field, !field.value.isEmpty, Self.shouts.contains(where: field.name.startsWithBytes),
            let call = TitleRemark.removed(from: field.name), Self.shouts.contains(call)
        {
            return field.value
        }
        if let field = statement.field, !field.value.isEmpty, statement.box == nil, Self.saysDone(field) {
            return field.value
        }
        if Self.isCalled(statement), let space = statement.body.firstOffset(of: " ") {
            return statement.body.bytes(from: space).trimmed
        }
        guard let field = statement.field, !field.value.isEmpty, field.key.wordCount <= 4 else { return nil }
        // Hardly any key ends with such a word.
        guard Self.calls.end(field.key) else { return nil }
        let isCall = Self.calls.all.contains {
            field.key == $0
                || field.key.ends(with: $0) && field.name.utf8.contains(where: { (0x41...0x5A).contains($0) })
                    && field.name.asciiLowercased != field.name
        }
        guard isCall else { return nil }
        let shouts = field.name.containsBytes("ACTION") || field.name.containsBytes("TODO")
        return shouts && !field.name.containsBytes("\"") ? field.value : nil
    }

    /// `Next action: run the drill` beside what is told of a release or a meeting.
    private func next(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        guard !reading.isPlan, !reading.isProcedure, let field = statement.field,
            Self.nexts.contains(field.key.text), !Placeholder.isOne(field.value),
            FoldedText(field.value).wordCount > 2
        else { return nil }
        switch reading.role(of: index) {
        case .issues, .risks, .guidance, .rollback: return nil
        case _: return EmptyLists.saysNone(FoldedText(field.value)) ? nil : field.value
        }
    }

    private static let nexts: Set<String> = [
        "next action", "next actions", "next step", "next steps", "follow up", "follow up action", "follow up actions",
        "nächster schritt",
        "nächste schritte", "nächste aktion", "prochaine action", "prochaine étape", "prochaines étapes",
        "próxima acción", "próximas acciones", "siguiente paso", "próximos pasos", "próxima ação", "próximas ações",
        "próximo passo", "próximos passos", "proxima acao", "proximo passo", "下一步", "下一步行动", "次のステップ", "次のアクション",
    ]

    /// A word that titles a column is a field, but for "Team" and its like.
    private static func mayNameSomebody(_ role: ColumnRole?) -> Bool { role == nil || role == .role }

    /// `Mara: order the bolts` under a title of actions: who is named before the colon has to do it.
    private func actor(of statement: Statement, _ index: Int, _ reading: Reading) -> (name: String, words: String)? {
        let isGiven =
            reading.role(of: index) == .actions
            || (reading.role(of: index) == .tasks || reading.role(of: index) == .deferred) && reading.kind == .minutes
        guard isGiven, let field = statement.field, !field.value.isEmpty, !field.isStrong,
            field.key.wordCount <= 3, Self.mayNameSomebody(ColumnTitles.role(of: field.key, written: field.name)),
            reading.words.states.meaning(of: field.key) == nil, reading.words.severity(inTitle: field.key) == nil,
            RoleNames.isRole(field.name) || isNamed(field.name, reading) || isShortName(field.name.trimmed)
        else { return nil }
        return (field.name.trimmed, field.value)
    }

    /// `[KR] Order the bolts`, `[KR, AM] Call the bank`: names in brackets, or the letters by which minutes call who was there.
    private func bracketed(_ statement: Statement, _ reading: Reading) -> (name: String, words: String)? {
        guard statement.body.utf8.first == UInt8(ascii: "["), let close = statement.body.firstOffset(of: "]"),
            case let names = statement.body.bytes(1..<close).trimmed, !names.isEmpty,
            names.split(onByte: UInt8(ascii: ",")).allSatisfy({ name in
                name.trimmed.split(onByte: 0x20).first.map(reading.attendees.contains) ?? false
            }),
            case let words = statement.body.bytes(from: close + 1).trimmed, FoldedText(words).wordCount > 1
        else { return nil }
        return (names, words)
    }

    /// In minutes and logs a name stands there; elsewhere a key may be anything, and only a handle is surely somebody.
    private func isNamed(_ key: String, _ reading: Reading) -> Bool {
        guard reading.judgedAs == .minutes || reading.judgedAs == .progressLog else {
            return key.utf8.first == UInt8(ascii: "@") || PersonName.hasHonorific(key)
        }
        guard let dot = key.firstOffset(of: "・") else { return PersonName.isOne(key) || isShortName(key) }
        return isShortName(key.bytes(0..<dot)) && isShortName(key.bytes(from: dot + "・".utf8.count))
    }

    private func isShortName(_ text: String) -> Bool { text.utf8.count <= 9 && PersonName.mayBeUnspaced(text) }

    private func add(
        _ words: String, _ statement: Statement, _ index: Int, _ owners: ListedOwners, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(.task, statement, title: words, modality: reading.isPlan ? .planned : .claimed)
        if let mark = statement.ownMark, !mark.isLight, let meaning = StatusMeaning(mark) {
            fact.status = meaning.status(of: .task)
        }
        fact.severity =
            SeverityWords.priority(in: statement.folded)
            ?? SectionSeverity.severity(above: statement.section, in: reading)
        if let id = WrittenID.leading(statement.body) {
            fact.id = id.id
            fact.title = id.rest.isEmpty ? words : id.rest
        }
        if let actor = bracketed(statement, reading) ?? actor(of: statement, index, reading) {
            fact.title = actor.words
            Owner.read(actor.name, into: &fact)
        }
        if fact.person == nil, fact.role == nil, reading.role(of: index) == .actions || reading.kind == .minutes {
            fact.person =
                SpokenActions.actor(of: words, among: reading.attendees) ?? SpokenActions.promiser(of: words)
        }
        // `ACTION (K. Rowe): …`
        if fact.person == nil, fact.role == nil, let name = statement.field?.name,
            let remark = TitleRemark.remark(of: name),
            let call = TitleRemark.removed(from: name), LabelledActions.labels.contains(FoldedText(call).text),
            PersonName.isOne(remark) || RoleNames.isRole(remark)
        {
            Owner.read(remark, into: &fact)
        }
        // `ACTION (K. Rowe): …` in plain letters, whose full stop ends no key.
        if words.utf8.first == 0x28, let close = words.firstOffset(of: "): "), fact.title == words,
            case let name = words.bytes(1..<close), PersonName.isOne(name) || RoleNames.isRole(name)
        {
            fact.title = words.bytes(from: close + 3).trimmed
            Owner.read(name, into: &fact)
        }
        if let field = statement.field, field.key.ends(with: "action"), field.key.wordCount == 2,
            !LabelledActions.labels.contains(field.key.text)
        {
            fact.person = field.name.bytes(0..<max(0, field.name.utf8.count - 7)).trimmed
        }
        LeadingOwner.apply(to: &fact, of: statement, at: index, in: reading)
        TrailingFields.apply(to: &fact, in: reading)
        TrailingDue.apply(to: &fact, in: reading)
        RemarkParts.apply(to: &fact, in: reading)
        TrailingParts.apply(to: &fact, in: reading)
        TrailingOwner.apply(to: &fact, in: reading)
        OwnerClause.apply(to: &fact)
        LeadingHandle.apply(to: &fact)
        owners.apply(to: &fact, at: index, in: reading)
        if isDone(statement, reading) { fact.status = .done }
        StatusLines.apply(under: index, to: &fact, in: reading)
        RemarkParts.applyState(to: &fact, in: reading)
        readState(behind: statement, into: &fact, reading)
        readDatedState(into: &fact, reading)
        fact.status =
            fact.status ?? Self.state(in: reading.outline.sections[statement.section], reading.words)
            ?? Self.untold(index, reading)
        SectionOwner.apply(to: &fact, of: statement, in: reading)
        if let parent = statement.parent, let group = TaskGroup(reading.statements[parent], parent, reading) {
            group.apply(to: &fact)
        }
        TrailingDue.applySpoken(to: &fact, in: reading)
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .task, .decision]))
    }
}

extension ItemTasks {
    /// `Task 5.1 Data rehearsal: done (2031-04-02)` where work is listed, and not called for. A part that was taken off the
    /// title ("- ongoing") has been told already.
    private func readState(behind statement: Statement, into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil, !reading.isPlan, statement.mark == nil, called(statement) == nil,
            let point = StatedPoint.read(statement, reading.words), let meaning = point.meaning, meaning != .hedge,
            fact.title.containsBytes(point.words)
        else { return }
        fact.status = meaning.status(of: .task)
        fact.date = fact.date ?? reading.dates.first(in: point.words)
        fact.details[.statusWords] = point.words
    }

    /// `submit the builds – done 18 Nov, 15:10`: nothing but a state, its day and the time of day behind a dash.
    private func readDatedState(into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil, !reading.isPlan,
            let dash = [" – ", " — ", " - "].compactMap({ fact.title.lastOffset(of: $0) }).max(),
            case let tail = fact.title.bytes(from: dash).trimmedDashes, let day = reading.dates.first(in: tail)
        else { return }
        let words = FoldedText(reading.dates.removingDays(from: tail)).text.split(onByte: 0x20)
            .filter { !$0.utf8.allSatisfy(\.isASCIIDigit) && !Self.joints.contains($0) }
        guard let meaning = reading.words.states.alone(FoldedText(words.joined(separator: " "))), !meaning.denies,
            meaning != .hedge
        else { return }
        fact.status = meaning.status(of: .task)
        fact.date = day
        fact.details[.statusWords] = tail
        fact.title = fact.title.bytes(0..<dash).trimmed
    }

    private static let joints: Set<String> = ["on", "at", "am", "um", "uhr", "le", "à", "el", "em", "às", "a", "las"]

    /// Where a point stands that says nothing of it: still to be done, but for the work that a plan lists, which may be done.
    private static func untold(_ index: Int, _ reading: Reading) -> FactStatus? {
        reading.kind == .roadmap && reading.role(of: index) == .tasks ? nil : .todo
    }

    /// What a title that is nothing but a state says of its points, where it is less than done: `In Arbeit`, `Blocked`,
    /// `Tasks in progress`.
    private static func state(in title: Section, _ words: Wording) -> FactStatus? {
        let said =
            words.states.alone(title.folded) ?? (title.ownRole == .tasks ? words.states.meaning(of: title.folded) : nil)
        switch said {
        case .blocked: return .blocked
        // "Testing" may be what the work is, and "Partial" how much of it; a title of tasks says where they stand.
        case .moving where title.ownRole == .tasks: return .inProgress
        case _: return nil
        }
    }
}
