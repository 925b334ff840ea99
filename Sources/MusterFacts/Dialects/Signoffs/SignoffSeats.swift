import MusterModel
import MusterText

/// Seats of those who are to sign, a line each, filled or still blank.
///
///     ## Sign-offs                              Approved by: ____________
///     - QA Lead: pending                        **Infra Lead**
///     - Security Lead ⏳                         Signature: ______ Date: ____
///     - Finance Lead: Kim Roe, 2031-04-02, approved
struct SignoffSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        // A specification names who will have to sign; whatever it says behind the name is no signature.
        guard !reading.isPlan || reading.kind == .taskSpec && !reading.isTemplate else { return }
        let told = reading.isPlan ? [] : SeatLists.sectionsOfApprovals(in: reading)
        let lists =
            reading.isPlan
            ? [] : SeatLists.sections(in: reading).union(told).union(SeatLists.sectionsAskingForWords(in: reading))
        let functions = SeatLists.sectionsOfFunctions(in: reading)
        for index in reading.statements.indices
        where !sheet.isTaken(index) && !reading.isInert(index) && reading.statements[index].box == nil
            && !isTitle(reading.statements[index], index, reading) && !isToldBelow(index, reading)
            && !isClosingName(index, reading)
        {
            let statement = reading.statements[index]
            if !reading.isPlan, let line = line(statement, index, reading, lists: lists),
                !isBehindList(index, reading) || isSeat(line.role ?? line.person, line.person)
            {
                sheet.take(index, Self.fact(line, statement, reading), parent: sheet.holder(of: index, kinds: [.task]))
                continue
            }
            guard
                let seat = reading.isPlan
                    ? demanded(statement, index, reading)
                    : seat(statement, index, reading)
                        ?? (lists.contains(statement.section)
                            && !(told.contains(statement.section) && statement.introduces)
                            ? SeatLists.seat(statement, reading) : nil)
                            ?? (functions.contains(statement.section)
                                ? SeatLists.function(statement).map { Seat(role: $0, said: "") } : nil),
                !isBehindList(index, reading) || isSeat(seat.role ?? seat.title, seat.person)
            else { continue }
            let fact = Self.fact(seat, statement, reading)
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task]))
        }
        if !reading.isPlan {
            StruckSeats.read(reading, into: &sheet)
            SeatSides.settle(&sheet, reading)
        }
    }

    /// Whether the points below a function tell what became of its sign-off; see ``SeatRuns``.
    private func isToldBelow(_ index: Int, _ reading: Reading) -> Bool {
        // Most statements hold no other.
        guard reading.statements[index].isItem, reading.statements[index].end > index + 1 else { return false }
        let points = reading.outline.children(of: index)
        return !points.isEmpty
            && SpokenSeat(
                reading.statements[index], above: points.map { reading.statements[$0] }, in: .asked, reading) != nil
    }

    /// A line of a list of sign-offs or votes that names a person, and says by a day or a word that he approved or did not;
    /// votes by numbers are told anywhere.
    private func line(_ statement: Statement, _ index: Int, _ reading: Reading, lists: Set<Int>) -> SeatLine? {
        guard !statement.isHeading, !Self.isVerdict(statement.field?.key ?? ""), !statement.introduces,
            statement.field.map({ !ColumnTitles.isKnown($0.key) || RoleNames.isRole($0.name) }) ?? true,
            !SeatLists.isNoSeat(statement.field?.key ?? ""),
            SignatureBlock(statement.body, reading.words) == nil, SignoffAccount(statement.body) == nil,
            !PersonalApproval.areSeveral(in: statement.body), !SpokenSeat.tellsDecision(statement.text.text)
        else { return nil }
        let isVote =
            statement.isItem && (statement.body.startsWithBytes("+1 ") || statement.body.startsWithBytes("-1 "))
        guard isVote || (isList(index, reading) || lists.contains(statement.section)) && statement.field?.meaning == nil
        else { return nil }
        return SeatLine(statement, reading)
            ?? (lists.contains(statement.section) ? SeatLine.unread(statement, reading) : nil)
    }

    private static func fact(_ line: SeatLine, _ statement: Statement, _ reading: Reading) -> Fact {
        var fact = Fact(.signoff, statement, title: line.role ?? line.person, modality: reading.claim)
        fact.role = line.role
        fact.person = line.person
        fact.date = line.date
        fact.status = line.status
        if statement.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
        if statement.folded.says("optional") { fact.details[.mandatory] = "no" }
        return fact
    }

    private func seat(_ statement: Statement, _ index: Int, _ reading: Reading) -> Seat? {
        if statement.isHeading {
            // A function alone titles what stands beneath it.
            let section = reading.outline.sections[statement.section]
            guard section.ownRole == nil, isList(index, reading) else { return nil }
            return listed(statement, reading).flatMap { $0.said.isEmpty ? nil : $0 }
        }
        if let field = statement.field, field.meaning == .signer, Placeholder.isOne(field.value) {
            let isList =
                statement.introduces
                && reading.statements[(index + 1)...].first(where: { $0.line > statement.line })?.isItem ?? false
                || introducesTable(index, reading)
                || statement.introduces && index + 1 < reading.statements.count
                    && reading.statements[index + 1].line == statement.line + 1
                    && reading.statements[index + 1].signs.contains(.filledField)
            return isList ? nil : Seat(role: field.name, said: "")
        }
        if let told = SignedSeat.read(statement.body, reading.dates) ?? statement.field.flatMap(SignedSeat.read) {
            return told
        }
        if let field = statement.field, isSigned(field, statement, reading) {
            return Seat(role: field.name, said: field.value)
        }
        if let block = SignatureBlock(statement.body, reading.words) { return seat(block, index, reading) }
        guard isList(index, reading), statement.mark == nil || statement.field != nil,
            !namesSubject(statement, reading)
        else { return nil }
        return listed(statement, reading)
    }

    /// Whether a line at the head of a document, which has a part of its own for those who sign, says what it is about and
    /// nothing of a state: `Product: Kite Duo`.
    private func namesSubject(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let field = statement.field, statement.section == reading.outline.titleSection, !statement.isItem else {
            return false
        }
        return ReleaseReader.names(subject: field.key) && statement.mark == nil
            && reading.words.states.meaning(of: FoldedText(field.value)) == nil
            && reading.dates.first(in: field.value) == nil && !Placeholder.isOne(field.value)
            && reading.outline.sections.contains { $0.ownRole == .signoffs && $0.level > 1 }
    }

    /// Whether a line stands behind the points of a list that a label announces: what it says may be about anything.
    private func isBehindList(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        guard statement.form == .line, reading.outline.sections[statement.section].level == 7 else { return false }
        return reading.outline.statements(in: statement.section).contains {
            $0 < index && reading.statements[$0].isItem
        }
    }

    /// `Kit Rowe, release manager` as the last line, behind running text below a list: who wrote the document, and no seat.
    private func isClosingName(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        guard index == reading.statements.indices.last, index > 1, statement.form == .line, !statement.body.hasDigit,
            case let before = reading.statements[index - 1], before.form == .line, before.section == statement.section,
            before.folded.wordCount > 5, before.field == nil, before.line + 1 < statement.line, !before.introduces,
            Self.granted.areSaid(in: before.folded), !Reservations.denies(before.folded),
            !Reservations.putsOff(before.folded),
            case let parts = Clauses(statement.body).list, parts.count == 2, PersonName.isOne(parts[0])
        else { return false }
        return reading.outline.bySection[statement.section].contains { reading.statements[$0].isItem }
    }

    /// What such a text says that was decided.
    private static let granted: Phrases = [
        "approved", "passes", "passed", "released", "go", "accepted", "freigegeben", "angenommen", "approuvé",
        "approuvée",
        "adopté", "aprobado", "aprobada", "aprovado", "aprovada", "通过", "承認",
    ]

    /// Whether a label is that of a seat, and not of what minutes go on with.
    private func isSeat(_ name: String, _ person: String?) -> Bool {
        !Self.topics.begin(FoldedText(name)) || !RoleNames.mentions(in: name).isEmpty
            || person.map { PersonName.isOne($0) && !$0.containsBytes(":") } ?? false
    }

    private static let topics: Phrases = [
        "roll out", "rollout", "resolution", "task status", "tasks", "schedule", "plan", "timeline", "risks", "scope",
        "budget", "next steps", "next meeting", "discussion", "remarks", "notes", "background", "distribution",
        "for the",
        "beschluss", "zeitplan", "risiken", "nächste schritte", "anmerkungen", "für den", "für die", "résolution",
        "calendrier", "risques", "prochaines étapes", "remarques", "pour le", "resolución", "calendario", "riesgos",
        "próximos pasos", "resolução", "cronograma", "riscos", "próximos passos",
    ]

    /// `Signatures:` right above the table of them.
    private func isTitle(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        // Fewer lines stand above a table than can be titles.
        statement.field?.value.isEmpty ?? true && (isAboveTable(index, reading) || isAboveList(index, reading))
            && SectionTitles.exactRole(of: statement.folded) == .signoffs
    }

    /// Whether a line that is no point stands right above points.
    private func isAboveList(_ index: Int, _ reading: Reading) -> Bool {
        !reading.statements[index].isItem && index + 1 < reading.statements.count
            && reading.statements[index + 1].isItem
    }

    /// Whether a line announces a table, which follows before anything else is said.
    private func introducesTable(_ index: Int, _ reading: Reading) -> Bool {
        reading.statements[index].introduces && isAboveTable(index, reading)
    }

    /// Whether a table follows before anything else is said.
    private func isAboveTable(_ index: Int, _ reading: Reading) -> Bool {
        guard let table = reading.outline.table(below: reading.statements[index].line) else { return false }
        return index + 1 == reading.statements.count || table.line < reading.statements[index + 1].line
    }

    /// `QA Lead: signed, Kit Rowe, 2031-04-02` wherever it stands: a function with a word of signing, or of not signing.
    private func isSigned(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        guard field.meaning == nil, field.key.wordCount <= 4, reading.kind != .knownIssues,
            reading.kind != .riskRegister,
            ColumnTitles.role(of: field.key, written: field.name) == nil, RoleNames.isRole(field.name),
            let first = Clauses(field.value).list.first.map({ FoldedText(StatusMark.stripped($0)) }),
            first.wordCount <= 3
        else { return false }
        return first.says("signed") || first.says("approved") || first.says("unsigned") || first.says("freigegeben")
            || first.says("unterschrieben")
    }

    /// A function alone in a list of those who must sign.
    private func demanded(_ statement: Statement, _ index: Int, _ reading: Reading) -> Seat? {
        guard !statement.isHeading, isList(index, reading), statement.mark == nil, statement.field == nil else {
            return nil
        }
        return listed(statement, reading).map { Seat(role: $0.role ?? $0.title, said: "") }
    }

    private func isList(_ index: Int, _ reading: Reading) -> Bool {
        let role = reading.role(of: index)
        return role == .signoffs || role == .votes
    }

    /// `Role: words`, `Role – words`, `Role (Name): words`, or the role alone, in a list of sign-offs.
    private func listed(_ statement: Statement, _ reading: Reading) -> Seat? {
        if let field = statement.field {
            guard field.meaning == nil, RoleNames.isRole(SeatName(field.name).role), !Self.isVerdict(field.key) else {
                return nil
            }
            if isSentence(field.value, reading) { return nil }
            let name = SeatName(field.name)
            return Seat(role: name.role, person: name.person, said: field.value)
        }
        guard statement.isItem || statement.isHeading else { return nil }
        for dash in [" – ", " — ", " - "] {
            guard let at = statement.body.firstOffset(of: dash) else { continue }
            let name = SeatName(statement.body.bytes(0..<at))
            guard RoleNames.isRole(name.role) else { return nil }
            return Seat(role: name.role, person: name.person, said: statement.body.bytes(from: at + dash.utf8.count))
        }
        let bare = StatusMark.stripped(statement.body)
        let name = SeatName(bare)
        guard RoleNames.isRole(name.role), FoldedText(name.role).wordCount <= 5 else { return nil }
        let mark = statement.body.startsWithBytes(bare) ? statement.body.bytes(from: bare.utf8.count).trimmed : ""
        return Seat(role: name.role, person: name.person, said: mark)
    }

    /// `Board decision (2031-04-02): GO` is what all came to.
    private static func isVerdict(_ key: FoldedText) -> Bool {
        verdicts.contains { key.says($0) }
    }

    private static let verdicts: [FoldedText] = [
        "decision", "verdict", "resolution", "statement", "outcome", "entscheidung", "beschluss", "décision",
        "decisión", "decisão", "決定",
        "决定",
    ]

    /// Whether words tell of something at length, without a state or a day: they explain, and record nothing.
    private func isSentence(_ words: String, _ reading: Reading) -> Bool {
        FoldedText(words).wordCount > 8 && reading.dates.first(in: words) == nil && reading.words.mark(in: words) == nil
            && !Clauses(words).list.contains { reading.words.states.whole(FoldedText($0)) != nil }
    }

    /// The function above a signature line that names none.
    private func seat(_ block: SignatureBlock, _ index: Int, _ reading: Reading) -> Seat? {
        let role = block.role ?? (index > 0 ? functionAbove(index, reading) : nil)
        if role == nil, block.person == nil, !block.said.isEmpty {
            return reading.dates.first(in: block.said) == nil
                ? nil : Seat(title: block.title, role: nil, said: block.said)
        }
        guard role != nil || block.person != nil || isList(index, reading) else { return nil }
        return Seat(role: role ?? block.title, person: block.person, said: block.said)
    }

    private func functionAbove(_ index: Int, _ reading: Reading) -> String? {
        let above = reading.statements[index - 1]
        let name = SeatName(above.field.map { $0.value.isEmpty ? $0.name : $0.value } ?? above.body)
        return RoleNames.isRole(name.role) && reading.dates.all(in: name.role).isEmpty ? name.role : nil
    }

    /// The sign-off of a seat, or the demand for one where the seat is blank.
    static func fact(_ seat: Seat, _ statement: Statement, _ reading: Reading) -> Fact {
        let record = SeatRecord(seat, reading)
        var fact = Fact(
            record.isBlank ? .requiredSignoff : .signoff, statement, title: seat.title,
            modality: record.isBlank ? .required : reading.claim)
        fact.role = seat.role
        fact.person = record.person
        fact.date = record.date
        fact.status = record.status
        // A cross or an open box before the line outweighs the name behind it.
        if fact.status == .signed, let mark = statement.mark.flatMap(StatusMeaning.init), !mark.isFavourable {
            fact.status = mark.status(of: .signoff)
        }
        if !seat.said.isEmpty { fact.details[.statusWords] = seat.said }
        if statement.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
        if statement.folded.says("optional") { fact.details[.mandatory] = "no" }
        return fact
    }
}
