import MusterModel
import MusterText

/// Rows of those who sign, and of what was signed.
extension RowReader {
    // | Role | Name | Decision | Signature | Date |
    func signoff() -> [Fact] {
        if let struck = struckSeat { return [struck] }
        if let subject { return reviews(of: subject) }
        guard let place = text(.role) ?? text(.person) ?? row.text(0) else { return [] }
        let held = holder(of: place)
        let role = held?.role ?? place
        let written = held?.person ?? (table.has(.role) ? text(.person, .signer) ?? writtenSignature : nil)
        if isVerdict(role) { return verdict(role) }
        let (said, state) = statedApproval
        let stated = state.flatMap(reading.words.status)
        let signedOn = date() ?? dayOfSignature
        // A function beside what is to be signed is asked; only a day or a word beside it tells that it has.
        let asked = written.flatMap { RoleNames.isRole($0) && signedOn == nil && state == nil ? $0 : nil }
        let name = asked != nil || written.map(isVacant) ?? false ? nil : written
        let isRecorded = name != nil || signedOn != nil || state != nil
        guard
            var fact = fact(
                isRecorded ? .signoff : .requiredSignoff, title: role, modality: isRecorded ? reading.claim : .required)
        else { return [] }
        fact.id = nil
        fact.role = asked.map { RoleNames.isRole(role) ? role : $0 }?.withoutMarks ?? role.withoutMarks
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
        if fact.status == .signed, row.cells.contains(where: { Remarks.denySigning($0.text) || Remarks.bind($0.text) })
        {
            fact.status = .unknown
        }
        if fact.status == .signed, SignerCell.isNoSigner(seat, reading) || isDaySaidOtherwise { fact.status = .unknown }
        // Words that were struck out of a row took something of the signature with them.
        if row.cells.contains(where: \.isStruck) { fact.doubt() }
        nameRelease(of: &fact, role)
        fact.details[.statusWords] = state
        if FoldedText(role).says("mandatory") { fact.details[.mandatory] = "yes" }
        // Everybody may vote on a list; a vote that does not count is asked of nobody.
        if row.cells.contains(where: { GivenVote.namesGuest($0.text) }) { fact.details[.mandatory] = "no" }
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

    /// Whether the only column of days says something else than a day: `due 2 April`, `after the audit`.
    private var isDaySaidOtherwise: Bool {
        guard table.has(.signer) || table.has(.signature), let cell = text(.signedOn, .date), !Placeholder.isOne(cell)
        else { return false }
        guard let day = reading.dates.all(in: cell).first else { return Self.isWord(cell) }
        return FoldedText(cell.bytes(0..<day.range.lowerBound)).text.split(onByte: 0x20).contains(
            where: Self.dues.contains)
    }

    /// Whether a cell is in words, and not in figures that nobody reads as a day, or a week.
    private static func isWord(_ cell: String) -> Bool { !cell.hasDigit && FoldedText(cell).wordCount > 0 }

    private static let dues: Set<String> = [
        "due", "by", "until", "planned", "expected", "after", "before", "from", "bis", "fällig", "geplant", "nach",
        "ab",
        "prévu", "après", "avant", "dès", "previsto", "después", "antes", "hasta", "depois", "até",
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
        if !table.has(.role), !table.has(.person), let voter = TableKind.voter(in: row) {
            return (voter.person, voter.role)
        }
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
            .map { GivenVote.words(in: $0, reading.words, isOfVoter: isOfVoter) }
        let state = (said + [signature].compactMap { $0 }).first {
            !Placeholder.isOne($0) || reading.words.mark(in: $0) != nil
        }
        return (said, state)
    }

    /// Whether the row says that it is of somebody whose vote counts.
    private var isOfVoter: Bool {
        raw(.demand) != nil || row.cells.contains { GivenVote.namesVoter($0.text) || GivenVote.namesGuest($0.text) }
            || table.columns.contains { GivenVote.areVoters($0.folded) }
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

    private static let vacancies: Phrases = [
        "to be named", "to be appointed", "to be nominated", "to be found", "not yet named", "not named yet", "vacant",
        "nobody yet", "noch zu benennen", "wird noch benannt", "noch offen", "à nommer", "à désigner", "por nombrar",
        "por designar", "a nomear", "a designar", "待定", "未定", "待指定",
    ]

    private func isVacant(_ name: String) -> Bool {
        Placeholder.isOne(name) || SpokenSeat.isAwaited(name) || Self.vacancies.all.contains(FoldedText(name))
            || name.utf8.first == UInt8(ascii: "(") && Placeholder.isOne(FoldedText(name).text)
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
        let people = text(.signer).flatMap { SpokenSeat.isAwaited($0) ? nil : RoleList.names(in: $0) } ?? []
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
            if fact.status == .signed, row.cells.contains(where: { Remarks.bind($0.text) }) { fact.status = .unknown }
            fact.details[.subject] = title
            return fact
        }
    }
}

extension String {
    /// The text without bold marks that a cell kept, and without a star at its end.
    var withoutMarks: String { split(onByte: UInt8(ascii: "*")).joined().trimmed }
}
