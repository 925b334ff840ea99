import MusterModel
import MusterText

/// Lines that are nothing but who signed and on which day, wherever they stand.
///
///     Approved by Kit Rowe on 2031-08-15            Unterschrift Bauherr: K. Wieland, 14.03.2031
///     Taken over by: Kit Rowe, 2031-05-12           QA lead: Kit Rowe, signed 2031-08-15
///     Sign-off: finance director (pending), project lead (signed 2031-04-04)
///
/// A word more, and the line says something else; of several seats on a line each has to be told in full.
struct SignedLines: Dialect {
    /// Whether lines of several seats are read, which others would take for one; else those of a single one, which others read
    /// in lists of them.
    var areSeveral = false

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        if areSeveral { readRuns(reading, &sheet) }
        for (index, statement) in reading.statements(with: [.line, .item])
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.parent == nil && statement.box == nil
            && statement.mark == nil && statement.body.utf8.count <= 200
            && (areSeveral || !Questions.asks(statement.body))
            && Self.mayStand(under: reading.role(of: index))
        {
            let seats =
                areSeveral ? Self.listed(statement, reading) : Self.single(statement, reading).map { [$0] } ?? []
            for (place, seat) in seats.enumerated() {
                let fact = seat.fact(statement)
                if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    // Lines right below each other.
    /// Functions with a name and a day, or with a word that they have not signed, on two lines or more right below a decision or
    /// a label that calls for signatures: `Terminal: J. Rowe, 2031-10-09`, `Prevention: pending`.
    private func readRuns(_ reading: Reading, _ sheet: inout FactSheet) {
        var start = 0
        while start < reading.statements.count {
            var end = start
            var seats: [Told] = []
            while end < reading.statements.count, !sheet.isTaken(end), !reading.isInert(end),
                end == start || reading.statements[end].line == reading.statements[end - 1].line + 1,
                let seat = Self.seatOfRun(reading.statements[end], reading)
            {
                seats.append(seat)
                end += 1
            }
            if seats.count > 1, seats.contains(where: { $0.person != nil }), start > 0,
                reading.statements[start].line == reading.statements[start - 1].line + 1,
                Self.calls(reading.statements[start - 1])
            {
                for (at, seat) in zip(start..<end, seats) { sheet.take(at, seat.fact(reading.statements[at])) }
            }
            start = max(end, start + 1)
        }
    }

    /// Whether a line right above is a verdict or calls for signatures.
    private static func calls(_ statement: Statement) -> Bool {
        guard let field = statement.field else { return signings.contains(statement.folded.text) }
        return field.value.isEmpty ? signings.contains(field.key.text) : DecisionLines.isDecision(field)
    }

    private static func seatOfRun(_ statement: Statement, _ reading: Reading) -> Told? {
        guard statement.form == .line, statement.parent == nil, statement.box == nil, statement.mark == nil,
            let field = statement.field, (1...4).contains(field.key.wordCount), !field.name.hasDigit,
            field.meaning == nil, !Questions.asks(field.value), !SeatLists.isNoSeat(field.key),
            !writers.begin(field.key)
        else { return nil }
        if var told = named(field.value.withoutEnd, reading) {
            told.role = field.name
            return told
        }
        guard FoldedText(field.value).wordCount <= 3, let state = state(of: field.value.withoutEnd, reading),
            state.status != .signed
        else { return nil }
        return Told(role: field.name, person: nil, date: nil, status: state.status)
    }

    /// Who wrote something, or is to be asked about it, signs nothing by that.
    private static let writers: Phrases = [
        "author", "prepared", "written", "created", "contact", "owner", "reporter", "reported", "next", "last", "due",
        "updated", "version", "published", "meeting", "autor", "erstellt", "verfasst", "kontakt", "auteur", "rédigé",
        "préparé", "contacto", "redactado", "elaborado", "contato", "作者", "编写", "联系人", "作成", "連絡先",
    ]

    private struct Told {
        var role: String?
        var person: String?
        var date: CivilDate?
        var status: FactStatus

        func fact(_ statement: Statement) -> Fact {
            var fact = Fact(.signoff, statement, title: role ?? person ?? "", modality: .claimed)
            fact.role = role
            fact.person = person
            fact.date = date
            fact.status = status
            return fact
        }
    }

    private static func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case .issues, .risks, .tasks, .actions, .backlog, .guidance, .history, .waivers, .references, .versionControl,
            .completed, .decisions:
            false
        case _: true
        }
    }

    private static func single(_ statement: Statement, _ reading: Reading) -> Told? {
        bySigner(statement.body, reading) ?? bySeat(statement, reading)
    }

    private static func listed(_ statement: Statement, _ reading: Reading) -> [Told] {
        guard let field = statement.field, field.key.wordCount <= 3, signings.contains(field.key.text) else {
            return []
        }
        return several(field.value, reading)
    }

    /// `Approved by Kit Rowe on 2031-08-15`: a word for signing, a name and a day.
    private static func bySigner(_ body: String, _ reading: Reading) -> Told? {
        let text = body.withoutEnd
        let lower = text.asciiLowercased
        guard let opening = openings.first(where: lower.startsWithBytes) else { return nil }
        let rest = text.bytes(from: opening.utf8.count).trimmed
        let words = rest.utf8.first == 0x3A ? rest.bytes(from: 1).trimmed : rest
        guard let told = named(words, reading), told.person?.hasByte(0x20) ?? false else { return nil }
        return told
    }

    /// `Unterschrift Bauherr: K. Wieland, 14.03.2031`, `QA lead: Kit Rowe, signed 2031-08-15`.
    private static func bySeat(_ statement: Statement, _ reading: Reading) -> Told? {
        guard let field = statement.field, (1...6).contains(field.key.wordCount), !field.name.hasDigit,
            field.meaning == nil
        else { return nil }
        let lower = field.name.asciiLowercased
        let opening = signatures.first(where: lower.startsWithBytes)
        let seat = opening.map { field.name.bytes(from: $0.utf8.count).trimmed } ?? field.name
        guard !seat.isEmpty, opening != nil || RoleNames.isRole(seat),
            var told = named(field.value.withoutEnd, reading, mustSay: opening == nil)
        else { return nil }
        told.role = seat
        return told
    }

    /// A name and a whole day, and the word for signing between them where that has to be said.
    private static func named(_ words: String, _ reading: Reading, mustSay: Bool = false) -> Told? {
        let days = reading.dates.all(in: words)
        guard days.count == 1, let day = days.first, day.hasYear,
            FoldedText(words.bytes(from: day.range.upperBound)).isEmpty
        else { return nil }
        var name = words.bytes(0..<day.range.lowerBound).trimmed
        var isSaid = false
        var isShorter = true
        while isShorter {
            isShorter = false
            name = name.withoutComma
            for joint in joints where name.endsWithBytes(" " + joint) {
                name = name.bytes(0..<name.utf8.count - joint.utf8.count).trimmed
                isShorter = true
            }
            for said in saids where name.asciiLowercased.endsWithBytes(" " + said) {
                name = name.bytes(0..<name.utf8.count - said.utf8.count).trimmed
                (isSaid, isShorter) = (true, true)
            }
        }
        guard PersonName.isOne(name), !RoleNames.isRole(name), isSaid || !mustSay else { return nil }
        return Told(role: nil, person: name, date: day.date, status: .signed)
    }

    // MARK: - Several on a line

    /// Seats of which each is told with its name or state; none where any of them is told otherwise.
    private static func several(_ value: String, _ reading: Reading) -> [Told] {
        let isSet = value.hasByte(0x3B) || value.containsBytes("；")
        let signs = isSet ? [";", "；"] : ["), ", "）、", "），", ") "]
        var parts = [value.withoutEnd]
        for sign in signs { parts = parts.flatMap { $0.split(at: sign) } }
        let seats = parts.map(\.trimmed).filter { !$0.isEmpty }.map { part in
            isSet || part.endsWithBytes(")") || part.endsWithBytes("）")
                ? part : part + (part.containsBytes("（") ? "）" : ")")
        }.map { seat(in: $0, reading) }
        guard seats.count > 1, seats.allSatisfy({ $0 != nil }), seats.contains(where: { $0?.status != .unknown }) else {
            return []
        }
        return seats.compactMap(\.self)
    }

    /// `finance director (pending)`, `project lead (signed 2031-04-04)`, `K. Thal (head of IT), 2031-05-02`, `产品 王敏（已签）`.
    private static func seat(in part: String, _ reading: Reading) -> Told? {
        let isWide = part.containsBytes("（")
        guard let open = part.firstOffset(of: isWide ? "（" : "("),
            let close = part.firstOffset(of: isWide ? "）" : ")", from: open)
        else { return nil }
        let outside = part.bytes(0..<open).trimmed
        let inside = part.bytes(open + (isWide ? 3 : 1)..<close).trimmed
        let behind = part.bytes(from: close + (isWide ? 3 : 1)).withoutComma.trimmed
        if behind.isEmpty, !RoleNames.isRole(inside) {
            // What nobody knows as a state signs nothing.
            let state = state(of: inside, reading) ?? (.unknown, nil)
            let words = outside.split(onByte: 0x20).filter { !$0.isEmpty }
            var told = Told(role: outside, person: nil, date: state.date, status: state.status)
            if isWide, words.count == 2 { (told.role, told.person) = (words[0], words[1]) }
            guard let role = told.role, !role.hasDigit, (1...6).contains(FoldedText(role).wordCount) else { return nil }
            if !isWide, PersonName.isOne(role), role.hasByte(0x20), !RoleNames.isRole(role) {
                (told.role, told.person) = (nil, role)
            }
            return told
        }
        guard PersonName.isOne(outside), RoleNames.isRole(inside) || Departments.mayBeAsked(inside),
            let state = state(of: behind, reading)
        else { return nil }
        return Told(role: inside, person: outside, date: state.date, status: state.status)
    }

    /// A word for signing or for what is still to come, a day, or both.
    private static func state(of words: String, _ reading: Reading) -> (status: FactStatus, date: CivilDate?)? {
        let days = reading.dates.all(in: words)
        guard days.count <= 1, days.first?.hasYear ?? true, !words.hasByte(UInt8(ascii: "?")) else { return nil }
        let rest = FoldedText(reading.dates.removingDays(from: words)).text.split(onByte: 0x20)
            .filter { !joints.contains($0) }.joined(separator: " ")
        if rest.isEmpty { return days.first.map { (.signed, $0.date) } }
        if saids.contains(rest) || rest == "已签" || rest == "署名済" || rest == "済" {
            return (.signed, days.first?.date)
        }
        switch reading.words.states.alone(FoldedText(rest)) {
        case .todo, .open, .inReview, .moving, .blocked: return (.pending, nil)
        case .rejected: return (.rejected, days.first?.date)
        case _: return nil
        }
    }

    /// How lines begin that name behind them who signed.
    private static let openings = [
        "approved by", "signed by", "signed off by", "accepted by", "taken over by", "released by", "genehmigt von",
        "freigegeben von", "abgenommen von", "unterschrieben von", "übernommen von", "approuvé par", "validé par",
        "signé par", "accepté par", "aprobado por", "firmado por", "aceptado por", "aprovado por", "assinado por",
        "aceito por",
    ]

    /// What stands before the function whose signature follows.
    private static let signatures = [
        "unterschrift ", "signature of the ", "signature of ", "signature ", "signature du ", "signature de la ",
        "signature de l'", "firma del ", "firma de la ", "firma ", "assinatura do ", "assinatura da ", "assinatura ",
    ]

    private static let signings: Set<String> = [
        "sign off", "sign offs", "signoff", "signoffs", "signatures", "approvals", "approval", "signed",
        "unterschriften", "freigaben", "freigabe", "validation", "validations", "visas", "signatures", "firmas",
        "aprobaciones", "vistos buenos", "assinaturas", "aprovações", "签字", "签署", "会签", "署名", "承認",
    ]

    private static let saids: Set<String> = [
        "signed", "approved", "signed off", "accepted", "gez.", "gezeichnet", "unterschrieben", "genehmigt",
        "freigegeben", "signé", "signée", "validé", "validée", "approuvé", "approuvée", "firmado", "firmada",
        "aprobado", "aprobada", "assinado", "assinada", "aprovado", "aprovada", "已签字", "已签署", "署名済み",
    ]
    private static let joints: Set<String> = ["on", "am", "le", "el", "em", "the"]
}

extension String {
    /// The text without the commas and dashes at both ends.
    fileprivate var withoutComma: String {
        var text = trimmed.trimmedDashes
        while let last = text.utf8.last, last == 0x2C { text = text.bytes(0..<text.utf8.count - 1).trimmed }
        while let first = text.utf8.first, first == 0x2C { text = text.bytes(from: 1).trimmed }
        for dash in [" –", " —", " -"] where text.endsWithBytes(dash) {
            text = text.bytes(0..<text.utf8.count - dash.utf8.count).trimmed
        }
        return text
    }
}
