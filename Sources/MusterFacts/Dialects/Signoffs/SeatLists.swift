import MusterModel
import MusterText

/// Lists under a title of sign-offs whose seats have names that nobody listed.
///
///     - Stage design: Wanda Holm, 2031-04-02 ✅        - @rowe approved on 2031-04-02
///     - Pyrotechnics: open                             - Ada Marsh, Harbour master, 2031-04-02
///
/// One seat that is filled in such a form tells that each line of the list is one, whatever its function is called.
enum SeatLists {
    /// The sections of sign-offs or votes with at least one seat that is filled with a name, and a day or a mark.
    static func sections(in reading: Reading) -> Set<Int> {
        var sections: Set<Int> = []
        for (index, statement) in reading.statements.enumerated() where isLine(statement) && !reading.isInert(index) {
            let role = reading.role(of: index)
            guard !sections.contains(statement.section),
                statement.section != reading.outline.titleSection || statement.isItem
            else { continue }
            if role == .signoffs || role == .votes {
                if isFilled(statement, reading) || statement.field.map({ SeatRecord.isForm($0.value) }) ?? false {
                    sections.insert(statement.section)
                }
            } else if statement.isItem, SectionTitles.isApproval(reading.outline.sections[statement.section].folded),
                signer(statement.body, reading) != nil
            {
                sections.insert(statement.section)
            }
        }
        return sections
    }

    /// The sections of sign-offs whose points are nothing but short names with a capital, at least one of them that of a
    /// function: then each is one, whatever it is called.
    static func sectionsOfFunctions(in reading: Reading) -> Set<Int> {
        let points = reading.statements.indices.filter { index in
            let role = reading.role(of: index)
            return reading.statements[index].isItem && (role == .signoffs || role == .votes) && !reading.isInert(index)
        }
        let bySection = Dictionary(grouping: points) { reading.statements[$0].section }
        return Set(
            bySection.filter { _, points in
                let names = points.compactMap { function(reading.statements[$0]) }
                let isAsked = points.first.map {
                    SpokenTitles.asksSeats(reading.outline.sections[reading.statements[$0].section].folded)
                }
                return points.count > 1 && names.count == points.count
                    && (isAsked ?? false || names.contains(where: RoleNames.isRole))
            }.keys)
    }

    /// The name that a point consists of: `Rope Liaison`.
    static func function(_ statement: Statement) -> String? {
        guard statement.isItem, statement.field == nil, statement.box == nil, statement.mark == nil else { return nil }
        let whole = statement.body.withoutEnd
        // `Treasurer (fuel budget)`
        let seat = SeatName(whole)
        let name = seat.person == nil ? seat.role.trimmed : whole
        guard !name.hasDigit, (1...5).contains(FoldedText(name).wordCount), !Placeholder.isOne(name),
            name.utf8.first.map({ (0x41...0x5A).contains($0) || $0 >= 0xC3 }) ?? false,
            !name.utf8.contains(where: { ",;:.(".utf8.contains($0) }),
            StatusWords.builtIn.meaning(of: FoldedText(name)) == nil
        else { return nil }
        return name
    }

    /// The sections without a title of their own kind in which at least two points of a list, and more than half of them,
    /// are a person who approved or refused in so many words.
    static func sectionsOfApprovals(in reading: Reading) -> Set<Int> {
        let points = reading.statements.indices.filter { index in
            let statement = reading.statements[index]
            return statement.isItem && statement.box == nil && !reading.isInert(index)
                && mayHoldSeats(reading.role(of: index))
        }
        let bySection = Dictionary(grouping: points) { reading.statements[$0].section }
        return Set(
            bySection.filter { _, points in
                let said = points.count {
                    SeatLine(reading.statements[$0], reading).map { $0.isSaid && $0.date != nil } ?? false
                }
                return said > 1 && said * 2 > points.count
            }.keys)
    }

    /// The sections in which a line asks several for their word in the list below it: `Both of us give an ok here.`
    static func sectionsAskingForWords(in reading: Reading) -> Set<Int> {
        let asking = reading.statements.indices.filter { index in
            let statement = reading.statements[index]
            return !statement.isHeading && !statement.isItem && statement.folded.wordCount <= 20
                && SigningWords.everybody.areSaid(in: statement.folded) && words.areSaid(in: statement.folded)
                && here.areSaid(in: statement.folded) && !reading.isInert(index) && !Questions.asks(statement.body)
        }
        return Set(asking.map { reading.statements[$0].section })
    }

    private static let words: Phrases = [
        "ok", "okay", "go", "yes", "sign", "signs", "approve", "approves", "approval", "thumbs up", "ja", "freigabe",
        "unterschreiben", "oui", "accord", "signent", "sí", "aprobación", "firman", "sim", "aprovação", "assinam", "同意",
        "承認",
    ]

    private static let here: Phrases = [
        "here", "below", "in this list", "hier", "unten", "ici", "ci dessous", "aquí", "abajo", "aqui", "abaixo", "在此",
        "下面", "ここ", "以下",
    ]

    private static func mayHoldSeats(_ role: SectionRole?) -> Bool {
        role == nil || role == .signoffs || role == .votes
    }

    /// The seat of a line in such a list; nil for lines that name none.
    static func seat(_ statement: Statement, _ reading: Reading) -> Seat? {
        // The label above a list is no seat of it.
        guard isLine(statement), reading.outline.sections[statement.section].line != statement.line else { return nil }
        if let approval = PersonalApproval(statement.body) { return approval.seat }
        if let seat = named(statement) { return seat }
        if let signer = signer(statement.body, reading) {
            return Seat(
                title: signer.role ?? signer.person, role: signer.role, person: signer.person,
                said: ([signer.person] + [signer.date?.description].compactMap(\.self)).joined(separator: ", "))
        }
        return SignerName(statement.body).map { Seat(role: $0.role, person: $0.person, said: "") }
    }

    private static func isLine(_ statement: Statement) -> Bool { !statement.isHeading && statement.box == nil }

    private static func isFilled(_ statement: Statement, _ reading: Reading) -> Bool {
        if let approval = PersonalApproval(statement.body) {
            return SeatRecord(approval.seat, reading).status == .signed
        }
        guard let seat = named(statement) else { return signer(statement.body, reading) != nil }
        let record = SeatRecord(seat, reading)
        return record.person != nil && record.status == .signed && Clauses(seat.said).list.count <= 4
    }

    private static func signer(_ text: String, _ reading: Reading) -> SignerList.Signer? {
        let signers = SignerList.read(text, reading.dates)
        return signers.count == 1 ? signers.first : nil
    }

    /// `Deploy: 23 November, 10:00 UTC`: when something happens, and nobody who signs.
    private static func isPlannedEvent(_ field: Statement.Field) -> Bool {
        deployments.contains(field.key.text) && field.value.utf8.first?.isASCIIDigit ?? false
            && !SigningWords.signing.areSaid(in: FoldedText(field.value))
    }

    private static let deployments: Set<String> = [
        "deploy", "deployment", "rollout", "roll out", "go live", "golive", "launch", "cut over", "cutover", "ship",
        "shipping", "ausrollen", "livegang", "déploiement", "mise en production", "despliegue", "lanzamiento",
        "implantação", "lançamento", "上线", "发布", "リリース", "公開",
    ]

    /// `Function: words`, `Function – words`.
    private static func named(_ statement: Statement) -> Seat? {
        let name: String
        let said: String
        if let field = statement.field {
            guard field.meaning == nil, field.exactRole == nil, !isPlannedEvent(field) else { return nil }
            (name, said) = (field.name, field.value)
        } else if statement.isItem,
            let dash = [" – ", " — ", " - "].first(where: { statement.body.containsBytes($0) }),
            let at = statement.body.firstOffset(of: dash)
        {
            (name, said) = (statement.body.bytes(0..<at), statement.body.bytes(from: at + dash.utf8.count))
        } else {
            return nil
        }
        let seat = SeatName(name)
        let words = FoldedText(seat.role)
        guard (1...5).contains(words.wordCount), !decisions.areSaid(in: words), !holdsElse(words, seat.role),
            !isFigure(said)
        else { return nil }
        return Seat(role: seat.role, person: seat.person, said: said)
    }

    /// What all came to is no seat, nor is who wrote it down.
    private static let decisions: Phrases = [
        "deadline", "target date", "due date", "release date", "print date", "launch date", "stichtag", "frist",
        "abgabetermin", "date limite", "échéance", "fecha límite", "fecha de salida", "prazo", "data limite", "截止日期",
        "締切",
        "für das protokoll", "for the record", "for the minutes", "recorded by", "minutes by", "pour le procès verbal",
        "approvals needed", "approvals required", "signatures needed", "signatures required", "sign offs needed",
        "sign offs required", "are needed", "is needed", "are required", "is required", "are mandatory", "must sign",
        "must approve",
        "have to sign", "sind erforderlich", "sind nötig", "werden benötigt", "sont requis", "sont requises",
        "sont nécessaires", "son necesarias", "son obligatorias", "são necessárias", "são obrigatórias",
        "result", "condition", "caveat", "rule", "rules", "policy", "regel", "règle", "regla", "regra", "ergebnis",
        "auflage", "résultat", "réserve", "resultado", "condición",
        "ressalva",
        "condição", "decision", "verdict", "resolution", "outcome", "statement", "entscheidung", "beschluss",
        "décision",
        "decisión", "decisão",
        "決定", "决定", "结论", "結論",
    ]

    /// Whether a key says that what follows is nobody's own word.
    static func isNoSeat(_ key: FoldedText) -> Bool { decisions.areSaid(in: key) }

    /// `3 of 5` behind a key is no word of anybody.
    private static func isFigure(_ said: String) -> Bool {
        said.utf8.first?.isASCIIDigit == true && FoldedText(said).wordCount <= 3 && !said.containsBytes("-")
    }

    /// Whether a key tells something of the whole list, as `Date: …` or `Version: …` do.
    private static func holdsElse(_ key: FoldedText, _ name: String) -> Bool {
        switch ColumnTitles.isKnown(key) ? ColumnTitles.role(of: key, written: name) : nil {
        case .date, .signedOn, .due, .start, .until, .version, .release, .note, .id, .status, .decision, .evidence,
            .reason, .detail, .file, .digest, .size, .conditions, .severity, .followUp, .change, .count, .definition,
            .resolved, .firstSeen, .fixedIn, .affects, .workaround, .progress, .target, .actual, .impact:
            true
        case _: false
        }
    }
}

/// A line that says of a person, or of a function, that he approved or signed, or did not: `@rowe approved on 2031-04-02`.
struct PersonalApproval: Sendable {
    /// Its words behind the name are what is recorded.
    let seat: Seat

    /// Nil for a line without a name at its head, or without a word of approval right behind it.
    init?(_ text: String) {
        let words = StatusMark.stripped(text).split(onByte: 0x20).filter { !$0.isEmpty }
        let name = words.prefix(while: PersonalApproval.isOfName)
        let said = Array(words.dropFirst(name.count))
        guard (1...4).contains(name.count), !name.dropLast().contains(where: PersonName.endsSentence), !said.isEmpty,
            name.last.map(PersonalApproval.endsName) == true
        else {
            return nil
        }
        let near = FoldedText(said.prefix(6).joined(separator: " "))
        // A dash parts the name of a seat from what is said of it: "Store hardware – approved by Kit Rowe".
        let isParted = said.prefix(6).contains { $0 == "–" || $0 == "—" || $0 == "-" }
        guard PersonalApproval.verbs.first(in: near) != nil, !isParted, !SigningSubject.isNobody(name[0]),
            !PersonalApproval.areSeveral(in: text)
        else { return nil }
        let holder = name.joined(separator: " ")
        // What functions do is told with what they sign.
        guard !RoleNames.isRole(holder) else { return nil }
        let isWhole = said.allSatisfy(PersonalApproval.leavesWhole)
        seat = Seat(
            title: holder, role: nil, person: holder,
            said: isWhole
                || StatusWords.builtIn.meaning(of: FoldedText(said.joined(separator: " ")))?.isFavourable != true
                ? said.joined(separator: " ") : "pending: " + said.joined(separator: " "))
    }

    /// Whether a text tells of more than one who approved, so that no single seat can be read from it.
    static func areSeveral(in text: String) -> Bool {
        let hits = verbs.hits(in: FoldedText(text))
        let later = VerdictSentence.all(in: text).dropFirst()
        if later.contains(where: { SigningClause.mayStand(in: FoldedText($0)) }) { return true }
        return hits.count > 1 && Set(hits.map { FoldedText(text).text.bytes($0.range) }).count == 1
    }

    /// Whether a word behind the name leaves open nothing of what was approved: part of a verb, of a day, of the release.
    private static func leavesWhole(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x61...0x7A).contains(first), word.utf8.count > 2 else { return true }
        let bare = FoldedText(word).text
        return filling.contains(bare) || verbWords.contains(bare)
    }

    private static let verbWords: Set<String> = Set(
        ApprovalRows.verbs.flatMap(\.phrases).flatMap { FoldedText($0).text.split(onByte: 0x20) })

    private static let filling: Set<String> = [
        "the", "this", "for", "via", "has", "have", "hat", "and", "release", "launch", "version", "build", "rollout",
        "mail", "email", "today", "das", "die", "den", "diese", "vom", "per", "livraison", "pour", "cette", "por",
        "para",
        "esta", "versión", "versão", "lanzamiento", "utc",
    ]

    private static let verbs = Lexicon(ApprovalRows.verbs)

    private static func isOfName(_ word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        return first == 0x40 || (0x41...0x5A).contains(first) || first >= 0xC3 && first != 0xE2 && first != 0xF0
            || particles.contains(word)
    }

    private static func endsName(_ word: String) -> Bool {
        guard let last = word.utf8.last else { return false }
        return last.isASCIIAlphanumeric || last >= 0x80 || last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
    }

    private static let particles: Set<String> = ["van", "von", "de", "da", "dos", "der", "del", "la", "bin", "al"]
}
