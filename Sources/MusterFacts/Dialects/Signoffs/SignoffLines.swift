import MusterModel
import MusterText

/// Sign-offs that a line records.
///
///     Sign-off authority for this document: release owner (baseline sign-off).
///     **Approved by**: A. Marsh on 2031-04-02        Signed-off-by: Kit Rowe <kit@example.org>
struct SignoffLines: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            read(statement, index, reading, &sheet)
        }
    }

    private func read(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        // A place kept free to sign is no signature, whoever it is kept for.
        guard let field = statement.field,
            !statement.signs.contains(.lowLine) || !BlankSignatures.holdsBlank(statement.body)
        else { return }
        let key = field.key
        if key.starts(with: "sign off authority") || key.starts(with: "signoff authority")
            || key.starts(with: "approval authority for this")
        {
            addAuthority(field, statement, index, reading, &sheet)
        } else if field.meaning == .signer, !Placeholder.isOne(field.value) {
            addSigner(field, statement, index, reading, &sheet)
        } else if SectionTitles.isApproval(key), isList(field.value, reading) {
            addSigner(field, statement, index, reading, &sheet)
        } else if let state = ApprovalField.state(of: field, reading) {
            addApproval(field, state, statement, index, reading, &sheet)
        } else if ApprovalField.isOfPerson(field, reading), !reading.isPlan {
            // What is told of an approval that is called by its signer, and is no state, leaves it open.
            addApproval(field, .hedge, statement, index, reading, &sheet)
        } else if let given = NamedApproval(field, reading) {
            sheet.take(index, given.fact(statement))
        } else if field.meaning == .signature, isSigned(field, reading) {
            addSigner(field, statement, index, reading, &sheet)
        }
    }

    /// Whether all that stands behind a key is people with a day each, or with what they stand for.
    private func isList(_ value: String, _ reading: Reading) -> Bool {
        !reading.isPlan
            && (!SignerList.read(value, reading.dates).isEmpty || SignerList.read(withoutDays: value).count > 1)
    }

    /// `**Signed:** Harbour team — 2031-06-16`: who, and when.
    private func isSigned(_ field: Statement.Field, _ reading: Reading) -> Bool {
        if reading.date != nil, !reading.isPlan, SignerName(field.value) != nil { return true }
        guard let day = reading.dates.all(in: field.value).first else { return false }
        let name = signer(field.value.bytes(0..<day.range.lowerBound)).trimmed
        return !FoldedText(name).isEmpty && !Placeholder.isOne(name)
            && reading.words.states.meaning(of: FoldedText(name)) == nil
    }

    /// One authority for a whole document.
    private func addAuthority(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let value = field.value.withoutEnd
        var role = value
        var title = field.name
        if let open = value.utf8.firstIndex(of: 0x28) {
            role = String(decoding: value.utf8[..<open], as: UTF8.self).trimmed
            let inside = String(decoding: value.utf8[value.utf8.index(after: open)...], as: UTF8.self)
            title = inside.split(onByte: 0x29).first?.trimmed ?? title
        }
        var fact = Fact(.signoff, statement, title: title, modality: reading.claim)
        fact.role = role
        fact.status = reading.isPlan ? .pending : .signed
        fact.date = reading.date(in: field.value)
        fact.details[.subject] = "this document"
        sheet.take(index, fact)
    }

    /// `Security Lead approval: ✅ Approved`
    private func addApproval(
        _ field: Statement.Field, _ state: StatusMeaning, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        let isRequest = reading.isPlan
        var fact = Fact(
            isRequest ? .requiredSignoff : .signoff, statement, title: field.name,
            modality: isRequest ? .required : .claimed)
        let key = ApprovalField.Key(field, reading.dates)
        fact.role = ApprovalField.role(in: field, reading.dates)
        fact.person = key.person
        fact.status = isRequest ? .pending : state.status(of: .signoff)
        fact.date =
            fact.status == .signed ? reading.dates.first(in: field.value) ?? key.day ?? reading.date : nil
        fact.details[.statusWords] = field.value
        sheet.take(index, fact)
    }

    private func addSigner(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let first = sheet.facts.count
        addSigners(field, statement, index, reading, &sheet)
        // A sign that is no tick beside a name leaves open what was said, whatever the sign is.
        let signs = SignedWords.parts(of: field.value).signs
        if signs.contains(where: { $0 != .done && $0 != .green }) {
            for entry in sheet.facts.indices.dropFirst(first) { sheet.change(entry) { $0.doubt() } }
        }
        guard let outcome = outcome(near: index, in: reading) else { return }
        for entry in sheet.facts.indices.dropFirst(first) where sheet.facts[entry].fact.kind == .signoff {
            sheet.change(entry) { $0.status = outcome }
        }
    }

    /// What the lines right below name as the outcome of the approval: who is named as approver may have refused it.
    private func outcome(near index: Int, in reading: Reading) -> FactStatus? {
        let section = reading.statements[index].section
        return reading.statements[(index + 1)...].prefix(4).lazy
            .prefix { $0.section == section && $0.field?.meaning != .signer }
            .compactMap { statement -> FactStatus? in
                guard let field = statement.field, field.meaning == .decision || field.meaning == .reviewOutcome,
                    !field.value.isEmpty
                else { return nil }
                switch DecisionWords.status(of: field.value, in: reading) {
                case .noGo, .rejected: return .rejected
                case .pending, .todo, .inProgress, .open, .blocked: return .pending
                case .unknown, .go, .accepted, .done, .signed, .closed: return nil
                }
            }.first
    }

    private func addSigners(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let signers = reading.isPlan ? [] : SignerList.read(field.value, reading.dates)
        if signers.contains(where: { $0.role != nil }) || signers.count > 1 {
            return add(signers, statement, index, reading, &sheet)
        }
        let several = reading.isPlan ? [] : SignerList.read(withoutDays: field.value)
        if several.count > 1 {
            let signers = several.map { SignerList.Signer(person: $0.person, role: $0.role, date: reading.date) }
            return add(signers, statement, index, reading, &sheet)
        }
        if let signer = SignerName(signer(field.value)) {
            return add(signer, field, statement, index, reading, &sheet)
        }
        if let signer = signerWithFunction(field.value, reading.dates) {
            return add([signer], statement, index, reading, &sheet)
        }
        let names = RoleList.names(in: signer(field.value)).filter {
            FoldedText($0.name).wordCount <= 6 && mayBeSomebody($0.name) && reading.dates.first(in: $0.name) == nil
        }
        // `Freigabe durch: Leitung, Sicherheit` names whose word it takes, and nobody who gave it.
        let isAsked =
            !names.isEmpty && Self.asking.all.contains(field.key) && reading.dates.all(in: field.value).isEmpty
            && reading.words.mark(in: field.value) == nil && names.contains { RoleNames.isRole($0.name) }
            && names.allSatisfy { RoleNames.isRole($0.name) || Departments.mayBeAsked($0.name) }
        for (position, name) in names.enumerated() {
            let isRequest = reading.isPlan || isAsked
            var fact = Fact(
                isRequest ? .requiredSignoff : .signoff, statement, title: name.text,
                modality: isRequest ? .required : .claimed)
            if isAsked || RoleNames.isRole(name.name) { fact.role = name.name } else { fact.person = name.name }
            fact.status =
                isRequest ? .pending : (reading.words.status(field.value)?.meaning == .todo ? .pending : .signed)
            fact.date = isRequest ? nil : reading.date(in: field.value)
            fact.details[.subject] = reading.document.path.name
            if position == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
        }
    }

    /// Keys that call the approval by its noun and ask for it as well as they tell of it.
    private static let asking: Phrases = [
        "approval by", "approvals by", "approval from", "approvals from", "sign off by", "sign offs by", "signoff by",
        "freigabe durch", "freigabe von", "freigaben durch", "genehmigung durch", "zustimmung durch", "abnahme durch",
        "unterschrift durch", "approbation par", "validation par", "accord de", "visa de", "aprobación por",
        "aprobación de", "visto bueno de", "firma de", "aprovação por", "aprovação de", "assinatura de",
    ]

    /// `Gus Lind, quality, 2031-04-02`: a name, what it stands for in small letters, and the day.
    private func signerWithFunction(_ value: String, _ dates: DateReader) -> SignerList.Signer? {
        let parts = value.split(onByte: 0x2C).map(\.trimmed)
        guard parts.count == 3, PersonName.isOne(parts[0]), let day = dates.first(in: parts[2]),
            let first = parts[1].utf8.first, (0x61...0x7A).contains(first), FoldedText(parts[1]).wordCount <= 3
        else { return nil }
        return SignerList.Signer(person: parts[0], role: parts[1], date: day)
    }

    /// Several who signed, each with a day of his own.
    private func add(
        _ signers: [SignerList.Signer], _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        for (position, signer) in signers.enumerated() {
            let title = [signer.person, signer.role].compactMap(\.self).joined(separator: ", ")
            var fact = Fact(.signoff, statement, title: title, modality: .claimed)
            fact.person = signer.person
            fact.role = signer.role
            fact.status = .signed
            fact.date = signer.date
            fact.details[.subject] = reading.document.path.name
            if position == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
        }
    }

    /// One person with the function in which he signs.
    private func add(
        _ signer: SignerName, _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        let isRequest = reading.isPlan
        var fact = Fact(
            isRequest ? .requiredSignoff : .signoff, statement, title: "\(signer.person), \(signer.role)",
            modality: isRequest ? .required : .claimed)
        fact.person = signer.person
        fact.role = signer.role
        fact.status =
            isRequest ? .pending : (reading.words.status(field.value)?.meaning == .todo ? .pending : .signed)
        fact.date = isRequest ? nil : reading.date(in: field.value)
        fact.details[.subject] = reading.document.path.name
        sheet.take(index, fact)
    }

    /// `Validated by: Web searches`: several words that end in one without a capital name nobody.
    private func mayBeSomebody(_ text: String) -> Bool {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count > 1, let last = words.last, let first = last.utf8.first, !RoleNames.isRole(text) else {
            return true
        }
        return !(0x61...0x7A).contains(first) || ["agent", "bot"].contains(last)
    }

    /// The name before a date.
    private func signer(_ value: String) -> String {
        for word in [" on ", " am ", " em ", " el ", " — ", " – "] {
            if let at = value.firstOffset(of: word) { return value.bytes(0..<at) }
        }
        return value
    }
}

/// A field that says where one approval stands: `Security Lead approval: ✅ Approved`, `Legal review: APPROVED`.
enum ApprovalField {
    private static let nouns: Phrases = [
        "approval", "sign off", "signoff", "freigabe", "approbation", "aprobación", "aprovação", "承認", "审批",
    ]

    private static let drafts: Phrases = [
        "draft", "wording", "template", "request", "example", "entwurf", "vorlage", "brouillon", "borrador", "rascunho",
    ]

    /// The state of the approval; nil for fields that are about something else, or that say more than a state.
    static func state(of field: Statement.Field, _ reading: Reading) -> StatusMeaning? {
        guard field.key.wordCount <= 12, field.meaning == nil, case let key = Key(field, reading.dates),
            !drafts.areSaid(in: field.key),
            case let words = FoldedText(key.function), words.wordCount <= 6
        else { return nil }
        let isApproval = nouns.end(words) && !nouns.all.contains { words == $0 }
        let isReview = key.person == nil && words.ends(with: "review") && words.wordCount <= 4
        guard isApproval || isReview, let stated = reading.words.status(field.value)?.meaning,
            reading.words.states.alone(StateBesideDay.state(in: field.value.withoutEnd, reading.words)) != nil
        else { return nil }
        switch stated {
        case .approved, .signed, .confirmed, .rejected: return stated
        case .done, .accepted, .todo, .moving, .blocked, .inReview, .notYet: return isApproval ? stated : nil
        case .open, .closed, .go, .noGo, .met, .notApplicable, .hedge, .negation, .absence: return nil
        }
    }

    /// Whether a key tells whose approval it is about, and by whom: `Payment sign-off from Ada Marsh: next week`.
    static func isOfPerson(_ field: Statement.Field, _ reading: Reading) -> Bool {
        field.meaning == nil && field.key.wordCount <= 12 && !drafts.areSaid(in: field.key)
            && Key(field, reading.dates).person != nil && role(in: field, reading.dates) != nil
    }

    /// The function that the key names before the word for the approval.
    static func role(in field: Statement.Field, _ dates: DateReader) -> String? {
        let name = Key(field, dates).function
        let words = name.split(onByte: 0x20).filter { !$0.isEmpty }
        // "sign-off" is one word as written and two when folded.
        guard
            let length = (1...2).first(where: { count in
                count < words.count
                    && nouns.all.contains { $0 == FoldedText(words.suffix(count).joined(separator: " ")) }
            })
        else { return nil }
        let role = words.dropLast(length).joined(separator: " ")
        return RoleNames.isRole(role) || Departments.mayBeAsked(role) ? role : nil
    }

    /// What a key tells: `2 April 2031 – Payment sign-off from Ada Marsh`.
    struct Key {
        /// The function with the word for the approval.
        let function: String
        let person: String?
        /// The day of the entry that begins with the field.
        let day: CivilDate?

        init(_ field: Statement.Field, _ dates: DateReader) {
            let (rest, day) = Moments.dropped(from: field.name, dates)
            self.day = day
            for sign in [" from ", " by ", " von ", " durch ", " de ", " por "] {
                guard let at = rest.lastOffset(of: sign),
                    case let name = rest.bytes(from: at + sign.utf8.count).trimmed,
                    PersonName.isOne(name), nouns.end(FoldedText(rest.bytes(0..<at)))
                else { continue }
                function = rest.bytes(0..<at).trimmed
                person = name
                return
            }
            function = rest
            person = nil
        }
    }
}
