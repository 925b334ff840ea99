import MusterModel
import MusterText

extension RowReader {
    // | Role | Name | Decision | Signature | Date |
    func signoff() -> [Fact] {
        if let struck = struckSeat { return [struck] }
        if let subject { return reviews(of: subject) }
        guard let place = text(.role) ?? text(.person) ?? row.text(0) else { return [] }
        let held = holder(of: place)
        let role = held?.role ?? place
        let name = held?.person ?? (table.has(.role) ? text(.person, .signer) ?? writtenSignature : nil)
        if isVerdict(role) { return verdict(role) }
        let (said, state) = statedApproval
        let stated = state.flatMap(reading.words.status)
        let signedOn = date() ?? dayOfSignature
        let isRecorded = name != nil || signedOn != nil || state != nil
        guard
            var fact = fact(
                isRecorded ? .signoff : .requiredSignoff, title: role, modality: isRecorded ? reading.claim : .required)
        else { return [] }
        fact.id = nil
        fact.role = role.withoutMarks
        fact.person = name
        fact.date = signedOn
        fact.status =
            isRecorded ? status(stated, hasSigner: name != nil && signedOn != nil || text(.signature) != nil) : .pending
        if isRecorded, text(.signature) == nil { restrict(&fact, to: said, state) }
        // A seat that nobody holds is not signed by anybody.
        let seat = (raw(.person) ?? raw(.signer) ?? "").withoutMarks
        if table.has(.role), fact.status == .signed, !FoldedText(seat).isEmpty, isVacant(seat) {
            fact.status = .unknown
        }
        if fact.status == .signed, Self.followsLater(seat) { fact.status = .pending }
        if fact.status == .signed, isRefusedBeside || isRefusedByDay { fact.status = .unknown }
        if fact.status == .signed, (said + [state ?? ""]).contains(where: Remarks.putOff) {
            fact.status = .pending
        }
        if fact.status == .signed, row.cells.contains(where: { Remarks.denySigning($0.text) }) {
            fact.status = .unknown
        }
        // Words that were struck out of a row took something of the signature with them.
        if row.cells.contains(where: \.isStruck) { fact.doubt() }
        nameRelease(of: &fact, role)
        fact.details[.statusWords] = state
        if FoldedText(role).says("mandatory") { fact.details[.mandatory] = "yes" }
        return [fact]
    }

    /// The name that somebody wrote as a signature: `Kit Rowe`, `Kit Rowe (Harbour Lead)`.
    private var writtenSignature: String? {
        guard let signature = text(.signature) else { return nil }
        let name = signature.firstOffset(of: "(").map { signature.bytes(0..<$0).trimmed } ?? signature
        return PersonName.isOne(name) && name.hasByte(0x20) ? name : nil
    }

    /// Whether a column whose title nobody knows says of itself that it does not hold: a verdict under another name.
    private var isRefusedBeside: Bool {
        table.columns.indices.contains { index in
            guard table.columns[index].role == nil, let cell = row.text(index) else { return false }
            return reading.words.states.alone(FoldedText(cell)).map { !$0.isFavourable && $0 != .notApplicable }
                ?? false
        }
    }

    /// Whether words beside the day of a row say that nothing was signed on it: `refused 2031-04-02`, `planned for 2 April`.
    private var isRefusedByDay: Bool {
        [ColumnRole.signedOn, .date].contains { role in
            guard let cell = raw(role) else { return false }
            let words = FoldedText(reading.dates.removingDays(from: cell))
            if words.isEmpty || Placeholder.isOne(cell) { return false }
            return reading.words.states.meaning(of: words).map { !$0.isFavourable && $0 != .notApplicable } ?? false
                || Reservations.putsOff(words) || Reservations.denies(words) || Reservations.withdraws(words)
        }
    }

    /// `p.p. the office — confirmation by Dr. Rowe follows`: somebody else still has to sign.
    private static func followsLater(_ seat: String) -> Bool {
        let words = FoldedText(seat)
        return later.contains { words.says($0) } || Reservations.putsOff(words)
    }

    private static let later: [FoldedText] = [
        "follows", "to follow", "will follow", "will confirm", "to confirm", "confirmation outstanding", "folgt",
        "wird nachgereicht", "suivra", "à suivre", "à confirmer", "seguirá", "por confirmar", "a confirmar", "后补", "補签",
        "追って", "後日",
    ]

    /// The day in the cell of the signature or of the name: `Signed: 2031-04-02`, `Approved by: Kit Rowe, 2031-04-02`.
    private var dayOfSignature: CivilDate? {
        for role: ColumnRole in [.signature, .signer, .decision, .accepted, .status] {
            if let words = text(role), let day = reading.dates.last(in: words) { return day }
        }
        return nil
    }

    /// The function of a row that was struck out: what it had signed is taken back, and it has to sign again. None where
    /// another row gives the function a new signature.
    private var struckSeat: Fact? {
        guard let column = table.column(.role) ?? table.column(.person), row.cells.indices.contains(column),
            let role = row.cells[column].struck, !FoldedText(role).isEmpty, !Placeholder.isOne(role),
            !table.rows.contains(where: {
                $0.cells.indices.contains(column) && FoldedText($0.cells[column].text) == FoldedText(role)
            })
        else { return nil }
        var fact = Fact(kind: .requiredSignoff, line: row.line, title: role, modality: .required, text: role)
        if table.has(.role) {
            fact.role = role.withoutMarks
            fact.person = table.column(.person).flatMap { row.cells[$0].struck }
        } else {
            fact.person = role.withoutMarks
        }
        fact.status = .pending
        fact.details[.statusWords] = "struck out"
        return fact
    }

    /// `Mara — Release Lead` in a column of owners with their roles.
    private func holder(of seat: String) -> (person: String, role: String)? {
        guard let column = table.column(.role) ?? table.column(.person),
            !table.columns.indices.contains(where: { $0 != column && Self.namesSomebody(table.columns[$0].role) })
        else { return nil }
        for dash in [" — ", " – ", " - "] {
            guard let at = seat.firstOffset(of: dash) else { continue }
            let person = seat.bytes(0..<at).trimmed
            let role = seat.bytes(from: at + dash.utf8.count).trimmed
            let title = table.columns[column].folded
            let isTitled = title.says("role") && (title.starts(with: "owner") || title.starts(with: "name"))
            let isNamed = RoleNames.isRole(role) && !RoleNames.isRole(person) && PersonName.isOne(person)
            return (isTitled || isNamed) && !role.isEmpty && !person.isEmpty ? (person, role) : nil
        }
        return nil
    }

    private static func namesSomebody(_ role: ColumnRole?) -> Bool {
        role == .person || role == .signer || role == .role
    }

    /// What is signed in a table that begins with things and names who answers for each: `Privacy review | Counsel`.
    private var subject: String? {
        guard !table.has(.role), let owner = table.column(.person),
            let column = table.columns.indices.first(where: { table.columns[$0].role != .id }), column < owner,
            let words = row.text(column), !RoleNames.isRole(words)
        else { return nil }
        switch table.columns[column].role {
        case .item, .check, .criterion, .task, .deliverable, .component, .feature, nil: return words
        case _: return nil
        }
    }

    /// One fact for each of those who must sign for a thing.
    private func reviews(of subject: String) -> [Fact] {
        let words = statedApproval.state ?? raw(.status)
        let stated = words.flatMap(reading.words.status)?.meaning
        let day = date() ?? dayOfSignature
        let isOpen =
            day == nil && text(.signature) == nil && (stated == nil || stated?.status(of: .signoff) == .pending)
        let owners = (text(.person) ?? "").split(onByte: UInt8(ascii: "+")).flatMap { RoleList.names(in: $0) }.map(
            \.text)
        return (owners.isEmpty ? [nil] : owners.map { $0 }).compactMap { owner -> Fact? in
            let isRecorded = !isOpen && owner != nil
            guard
                var fact = fact(
                    isRecorded ? .signoff : .requiredSignoff, title: subject,
                    modality: isRecorded ? reading.claim : .required)
            else { return nil }
            // Words that nobody knows leave open what was said, whatever day stands beside them.
            let isSaid = words.map { $0 != text(.signature) && !Placeholder.isOne($0) } ?? false
            fact.status =
                isRecorded
                ? stated?.status(of: .signoff) ?? (day == nil || isSaid ? .unknown : .signed) : .pending
            fact.role = owner.flatMap { PersonName.isOne($0) && !RoleNames.isRole($0) ? nil : $0 }
            fact.person = fact.role == nil ? owner : nil
            // What nobody has signed yet is still owed, whoever it was given to.
            if !isRecorded, fact.role == nil { fact.role = subject }
            fact.date = day
            fact.details[.subject] = subject
            fact.details[.statusWords] = words
            return fact
        }
    }

    /// `Security Lead (v2.3.0)`: the seat of one release.
    private func nameRelease(of fact: inout Fact, _ role: String) {
        guard fact.details[.release] == nil, let version = VersionReader.all(in: role).first, version.hasLetter else {
            return
        }
        fact.details[.release] = version.text
        if let open = role.firstOffset(of: "("), open > 0 { fact.role = role.bytes(0..<open).trimmed.withoutMarks }
    }

    /// The cells of the columns of states, and the first of them, or of the signature, that says something.
    private var statedApproval: (said: [String], state: String?) {
        let said = [raw(.status), raw(.decision), raw(.accepted), signatureBesideName].compactMap { $0 }
            .map { GivenVote.words(in: $0, reading.words) }
        let state = (said + [signature].compactMap { $0 }).first {
            !Placeholder.isOne($0) || reading.words.mark(in: $0) != nil
        }
        return (said, state)
    }

    /// What stands in the column of signatures. A name after its initials is no word of state: `N. Rowe` does not say no.
    private var signature: String? {
        guard let written = raw(.signature) else { return nil }
        let last = (text(.person) ?? text(.signer) ?? "").split(onByte: 0x20).last ?? ""
        let isInitialled =
            written.split(onByte: 0x20).first.map { $0.utf8.count == 2 && $0.endsWithBytes(".") } ?? false
        return isInitialled && last.utf8.count > 1 && written.endsWithBytes(last) ? last : written
    }

    /// What stands in a column for the sign-off itself, where another one gives the name: a state, or nothing. A name or
    /// a day there signs.
    private var signatureBesideName: String? {
        guard table.has(.person), let cell = raw(.signer) else { return nil }
        if Placeholder.isOne(cell) || reading.words.status(cell)?.meaning != nil { return cell }
        let first = cell.utf8.first ?? 0x20
        return (0x61...0x7A).contains(first) ? cell : nil
    }

    private func status(_ stated: StatedStatus?, hasSigner: Bool) -> FactStatus {
        if let stated { return stated.meaning?.status(of: .signoff) ?? (hasSigner ? .signed : .unknown) }
        return hasSigner ? .signed : .pending
    }

    private func isVacant(_ name: String) -> Bool {
        Placeholder.isOne(name) || name.utf8.first == UInt8(ascii: "(") && Placeholder.isOne(FoldedText(name).text)
    }

    /// A column of states speaks for itself: an empty cell or "N/A" in it is no signature, nor is a word that nobody knows.
    private func restrict(_ fact: inout Fact, to said: [String], _ state: String?) {
        guard fact.status == .signed, !said.isEmpty else { return }
        if state == nil {
            fact.status = said.allSatisfy { FoldedText($0).isEmpty } ? .pending : .unknown
        } else if let state, said.contains(state), reading.words.status(state)?.meaning == nil {
            fact.status = .unknown
        }
    }

    /// The row that joins the others: "Final consolidated status".
    private func isVerdict(_ role: String) -> Bool {
        let words = FoldedText(role)
        return words.says("consolidated") || words.says("overall") || words.says("final decision")
            || words.says("final status") || words == "final"
    }

    private func verdict(_ title: String) -> [Fact] {
        guard var fact = fact(.decision, title: title) else { return [] }
        fact.status =
            [raw(.status), raw(.decision)].compactMap { $0 }.first { !$0.isEmpty }.map {
                DecisionWords.status(of: $0, in: reading)
            } ?? .pending
        return [fact]
    }

    // | Item | Criteria | Signed-off by | Sign-off date |
    func signedItem() -> [Fact] {
        let title = text(.item, .check, .task, .deliverable, .criterion, .file, .role)
        let people = text(.signer).map { RoleList.names(in: $0) } ?? []
        let day = date()
        if people.isEmpty {
            guard var fact = fact(.requiredSignoff, title: title, modality: .required) else { return [] }
            fact.status = .pending
            fact.role = text(.role)
            return [fact]
        }
        return people.compactMap { person in
            guard var fact = fact(.signoff, title: title) else { return nil }
            fact.person = RoleNames.isRole(person.name) ? nil : person.name
            fact.role = RoleNames.isRole(person.name) ? person.name : text(.role)
            fact.date = day
            let (said, state) = statedApproval
            fact.status = status(state.flatMap(reading.words.status), hasSigner: true)
            restrict(&fact, to: said, state)
            fact.details[.subject] = title
            return fact
        }
    }

    // | ID | Title | Severity | Status | Affects | Workaround |
    func issue() -> [Fact] {
        guard !EmptyLists.saysNone(row), var fact = fact(.issue, title: nameOfIssue) else { return [] }
        if fact.id == nil, let address = text(.id) { fact.id = TrackerID.shortened(address) }
        if fact.details[.fixedIn] == nil { fact.details[.fixedIn] = raw(.status).flatMap(statedFix) }
        // A grade of its own that nobody can read is no reason to take that of the title.
        if fact.severity == nil, text(.severity) == nil {
            fact.severity =
                SectionSeverity.severity(above: table.section, in: reading) ?? text(.impact).flatMap(shortSeverity)
        }
        if fact.status == nil || fact.status == .unknown && isResolvedList {
            fact.status =
                table.has(.resolved) || isResolvedList
                ? .closed
                : IssueLists.status(above: table.section, in: reading)
        }
        if fact.status == .closed, raw(.status).map(isElsewhere) ?? false { fact.status = .open }
        return [fact]
    }

    /// What is wrong: beside a number in the column of issues, the words of another column.
    private var nameOfIssue: String? {
        let named = text(.issue, .item, .detail) ?? (table.has(.id) ? text(.note) : nil)
        guard let named, WrittenID.leading(named)?.rest.isEmpty == true || named.utf8.first == UInt8(ascii: "#") else {
            return named
        }
        let other = table.columns.indices.first { table.columns[$0].role == nil && row.text($0) != nil }
        return text(.item, .detail, .milestone) ?? row.text(other) ?? named
    }

    /// `Fixed on main, not in the release branch`: closed somewhere else.
    private func isElsewhere(_ status: String) -> Bool {
        Clauses(status).list.dropFirst().contains { clause in
            let words = FoldedText(clause)
            return Reservations.denies(words) && Self.places.contains { words.says($0) }
        }
    }

    private static let places: [FoldedText] = [
        "release", "released", "branch", "build", "version", "shipped", "merged", "deployed", "backported", "included",
        "ausgeliefert", "enthalten", "livré", "publicado", "发布", "合入", "リリース",
    ]

    /// The version in a status like `Fixed in v2.5.0`.
    private func statedFix(_ status: String) -> String? {
        for words in ["fixed in ", "resolved in ", "fix in ", "closed in "] {
            guard let at = status.asciiLowercased.firstOffset(of: words) else { continue }
            return status.bytes(from: at + words.utf8.count).withoutEnd
        }
        let named = VersionReader.all(in: status).map(\.text) + ShortVersions.apart(in: status).map(\.text)
        let isClosed = reading.words.status(status).map { $0.meaning == .closed || $0.meaning == .done } ?? false
        return isClosed && Set(named).count == 1 ? named.first : nil
    }

    private var isResolvedList: Bool {
        IssueLists.areClosed(reading.outline.sections[table.section].folded, reading.words)
    }

    private func shortSeverity(_ words: String) -> Severity? {
        FoldedText(words).wordCount <= 2 ? reading.words.severity(in: words) : nil
    }

    // | Risk | Impact | Likelihood | Mitigation |
    func risk() -> [Fact] {
        guard var fact = fact(.risk, title: text(.risk, .item, .detail, .issue)) else { return [] }
        takeCode(into: &fact)
        fact.severity =
            text(.impact).flatMap(reading.words.severity(in:)) ?? fact.severity ?? letterGrade(.impact)
            ?? letterGrade(.severity) ?? SectionSeverity.severity(above: table.section, in: reading)
        if fact.status == nil, let accepted = raw(.accepted) {
            fact.status = reading.words.status(accepted)?.meaning == .done ? .accepted : .open
        }
        if fact.status == nil { readLeadingState(into: &fact) }
        if fact.status == nil { fact.status = acceptedByTitle }
        if !table.has(.due), !table.has(.date), fact.status == nil { fact.date = nil }
        return [fact]
    }

    private func letterGrade(_ role: ColumnRole) -> Severity? {
        text(role).flatMap { LetterGrades.severity($0, in: table.column(role), of: table, reading.words) }
    }

    /// `Resolved: …` at the head of a risk, `Accepted (2031-05-02): …` at the head of its mitigation.
    private func readLeadingState(into fact: inout Fact) {
        if let lead = LeadingState(fact.title, reading),
            lead.meaning == .closed || lead.meaning == .accepted
                || lead.meaning == .done
        {
            fact.status = lead.meaning.status(of: .risk)
            fact.date = lead.date ?? fact.date
        } else if let lead = text(.mitigation).flatMap({ LeadingState($0, reading) }), lead.meaning == .accepted {
            fact.status = .accepted
            fact.date = lead.date ?? fact.date
        }
    }

    /// "Known risks (accepted)": the title accepts what stands under it.
    private var acceptedByTitle: FactStatus? {
        let title = reading.outline.sections[table.section].folded
        return SectionStatus.acceptance(title) ?? SectionStatus.status(above: table.section, kind: .risk, in: reading)
    }

    /// Whether a name may be that of a file, or nothing beside it is an address to fetch it from.
    private func namesFile(_ name: String) -> Bool {
        let isFile = name.utf8.contains(0x2E) && !name.utf8.contains(0x20)
        return isFile || !row.cells.dropFirst().contains { $0.text.trimmed.startsWithBytes("http") }
    }

    // | Task | Owner | Due | Status |
    func task() -> [Fact] {
        let code = text(.task).flatMap { TaskCode.whole($0) }
        let title =
            (code == nil ? text(.task) : nil) ?? text(.item, .deliverable, .issue, .feature) ?? leadingName
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
        let isCode = name.map { TableCodes.isCode($0) && text(.item, .feature, .task, .detail) != nil } ?? false
        let title =
            (isCode ? nil : name) ?? text(.item, .feature, .task) ?? leadingName ?? text(.detail)
            ?? row.text(nameColumn)
        guard var fact = fact(kind, title: title) else { return [] }
        fact.severity = fact.severity ?? SectionSeverity.severity(above: table.section, in: reading)
        if table.has(.pass), table.has(.fail) { readTwinBoxes(into: &fact) }
        if kind == .criterion, table.has(.target), let light = raw(.status).flatMap(reading.words.mark(in:)) {
            fact.status = lightStatus(light) ?? fact.status
        }
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
            var fact = fact(.milestone, title: text(.milestone, .item, .phaseLike, .task, .version, .release, .detail)),
            fact.date != nil || table.has(.milestone)
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

    // | Deliverable | Owner | Due |
    func deliverable() -> [Fact] {
        guard
            var fact = fact(
                .deliverable,
                title: TableKind.givesOutputs(table)
                    ? row.text(0) : text(.deliverable, .item, .file, .task) ?? row.text(0),
                modality: reading.claim)
        else { return [] }
        takeCode(into: &fact)
        fact.details[.path] = row.cells.lazy.compactMap { Paths.first(in: $0.text) }.first
        return [fact]
    }

    /// "Item3" or "D2" beside a description is the number of the thing, and the description its name.
    private func takeCode(into fact: inout Fact) {
        let letters = fact.title.utf8.prefix(while: \.isASCIILetter)
        let digits = fact.title.utf8.dropFirst(letters.count)
        guard fact.id == nil, (1...6).contains(letters.count), (1...3).contains(digits.count),
            digits.allSatisfy(\.isASCIIDigit), let name = text(.detail) ?? secondRisk
        else { return }
        fact.id = fact.title
        fact.title = name
    }

    /// What a second column of risks says beside one of their codes: `Risk | Description of the risk`.
    private var secondRisk: String? {
        table.columns.indices.filter { table.columns[$0].role == .risk }.dropFirst().lazy.compactMap(row.text).first
    }

    // | File | Size | SHA-256 |
    func artifact() -> [Fact] {
        guard let file = text(.file, .item, .platform, .deliverable) ?? row.text(0),
            var fact = fact(.artifact, title: file)
        else { return [] }
        fact.id = nil
        if let column = table.column(.digest), let digest = row.text(column).flatMap(WrittenDigest.init(cell:)) {
            fact.digest = digest.text
            fact.details[.algorithm] =
                digest.label ?? AlgorithmNames.only(in: table.columns[column].folded.text)
                ?? Digests.algorithm(ofSection: table.section, in: reading.outline)
                ?? AlgorithmNames.usual(length: digest.text.utf8.count)
        }
        fact.details[.file] = file
        // What is downloaded has the name of a file; a name of its sort with an address is where to get it.
        guard fact.digest != nil || table.has(.digest) || namesFile(file) else { return [] }
        return [fact]
    }

    // | Date | Decision | Owner |
    func decision() -> [Fact] {
        let verdict = table.has(.decision) ? nil : row.text(VerdictRows.column(in: table, reading))
        guard var fact = fact(.decision, title: verdict ?? text(.decision, .item, .detail)) else { return [] }
        let decided = LeadingState.decided(fact.title, reading)
        if fact.date == nil { fact.date = decided?.date }
        let words = FoldedText(fact.title)
        let isVerdict =
            DecisionWords.isVerdict(fact.title)
            || DecisionWords.isVerdict(String(fact.title.split(onByte: 0x3A).last ?? ""))
            || ["go for", "no go for", "conditional go for", "conditional go"].contains { words.starts(with: $0) }
        // That a verdict was accepted says no more than the verdict itself; a no-go stays one whatever stands beside it.
        if isVerdict {
            let isSettled = fact.status != nil && fact.status != .accepted && fact.status != .go
            let said = DecisionWords.status(of: fact.title, in: reading)
            if !isSettled || said == .noGo { fact.status = said }
            fact.details[.conditions] =
                fact.details[.conditions].flatMap { Self.isNone($0) ? nil : $0 }
                ?? DecisionWords.conditions(in: fact.title)
        } else if fact.status == nil {
            fact.status = decided == nil && DecisionPoints.areOpen(table.section, reading) ? .pending : .accepted
        }
        return [fact]
    }

    /// `none`, `none; the last one was met on 2 April`
    private static func isNone(_ text: String) -> Bool {
        ["none", "no conditions", "n a", "keine", "aucune", "ninguna", "nenhuma", "无", "なし"].contains {
            FoldedText(Clauses(text).list.first ?? text) == $0
        }
    }

    // | Item | Reason | Approver | Until |
    func waiver() -> [Fact] {
        guard
            var fact = fact(
                .checklistItem,
                title: text(.criterion, .check, .item, .issue, .risk, .task, .milestone, .feature, .affects))
        else {
            return []
        }
        // One that was only asked for waives nothing.
        let title = reading.outline.sections[table.section].folded
        let isGranted =
            raw(.status).flatMap(reading.words.status).map { $0.meaning?.isFavourable ?? false }
            ?? !(Self.requests.areSaid(in: title) || Reservations.putsOff(title) || Reservations.denies(title))
        fact.status = isGranted ? .accepted : .pending
        fact.details[.until] = text(.until).map { reading.dates.last(in: $0)?.description ?? $0 }
        fact.details[.approver] = text(.approver, .signer)
        return [fact]
    }
}

extension RowReader {
    /// Words of titles above waivers that nobody has granted.
    fileprivate static let requests: Phrases = [
        "requested", "requests", "asked for", "pending", "open", "rejected", "refused", "expired", "withdrawn",
        "revoked",
        "template", "beantragt", "beantragte", "abgelehnt", "abgelehnte", "offene", "abgelaufene", "demandées",
        "demandés",
        "refusées", "refusés", "expirées", "solicitadas", "solicitados", "rechazadas", "vencidas", "solicitações",
        "recusadas", "vencidos", "申请中", "待批", "申請中", "却下",
    ]
}

/// A cell that is nothing but the number of a task: `7.6`, `Task 7.6`, `T-003`.
enum TaskCode {
    static func whole(_ text: String) -> String? {
        let bare = text.asciiLowercased.startsWithBytes("task ") ? text.bytes(from: 5).trimmed : text
        guard let code = IdentifiedTitle.code(in: bare, from: 0), code.end == bare.utf8.count else { return nil }
        return code.text
    }
}

extension ColumnRole {
    /// A column that names a stage of the plan.
    static var phaseLike: ColumnRole { .feature }
}

extension String {
    /// The text without bold marks that a cell kept, and without a star at its end.
    var withoutMarks: String { split(onByte: UInt8(ascii: "*")).joined().trimmed }
}

extension DecisionWords {
    /// Whether words name a verdict rather than what was decided.
    static func isVerdict(_ text: String) -> Bool {
        let words = FoldedText(text)
        return words.wordCount <= 4
            && (words.says("go") || words.says("approved") || words.says("rejected")
                || words.says("deferred"))
    }
}
