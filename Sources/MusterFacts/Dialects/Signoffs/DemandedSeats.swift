import MusterModel
import MusterText

/// Functions of which a sentence says that they all have to sign: the points below it, or the table beside it.
///
///     - These roles have approved it, and each is mandatory:      | Role | Person |
///       - Product Owner                                           All three must sign before a release goes out.
///       - Harbour Master (Kit Rowe)
///
///     A release may only go live with the written approval of:
///     1. Harbour Master
///     2. Actuarial Function (optional)
struct DemandedSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .belowTitles)
        where !statement.topics.isDisjoint(with: [.signing, .approvalOf, .consent]) && !reading.isInert(index) {
            if let role = signing(statement, reading) ?? Self.wanted(statement, reading), !sheet.isTaken(index) {
                var fact = Fact(.requiredSignoff, statement, title: role, modality: .required)
                fill(&fact, SeatName(role: role), statement)
                sheet.take(index, fact)
            } else if Self.endsInApproval(statement) {
                read(points(below: index, reading), ruledBy: statement, reading, &sheet)
            } else if !reading.isTemplate, statement.topics.contains(.signing), mayRule(statement, reading),
                SigningWords.signing.areSaid(in: statement.folded),
                Self.obliges.areSaid(in: statement.folded)
                    || introducesSeats(statement) && Self.tellsWhoSigns(statement.folded),
                !Questions.asks(statement.body)
            {
                if introducesSeats(statement) {
                    read(functions(below: index, reading), ruledBy: statement, reading, &sheet)
                } else if SigningWords.everybody.areSaid(in: statement.folded),
                    let table = table(beside: statement, reading),
                    !table.rows.contains(where: { sheet.owner(ofLine: $0.line) != nil })
                {
                    read(table, ruledBy: statement, into: &sheet)
                }
            }
        }
    }

    /// The function of a point that says, in a rule about what comes before any release, who signs: `4. The Harbour Master
    /// signs.` A day or a version makes it a record.
    private func signing(_ statement: Statement, _ reading: Reading) -> String? {
        guard statement.isItem, statement.topics.contains(.signing), statement.box == nil, statement.mark == nil,
            statement.parent == nil, Self.verbs.areSaid(in: statement.folded),
            SigningWords.signing.areSaid(in: statement.folded),
            reading.outline.path(of: statement.section).contains(where: { Self.befores.begin(FoldedText($0)) }),
            reading.dates.all(in: statement.body).isEmpty
        else { return nil }
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].title } ?? ""
        guard VersionReader.all(in: title).isEmpty, ShortVersions.inTitle(title).isEmpty else { return nil }
        let words = statement.body.withoutEnd.split(onByte: 0x20)
        guard let verb = words.firstIndex(where: { Self.signs.contains(FoldedText($0).text) }), verb > 1,
            Self.articles.contains(words[0].asciiLowercased),
            case let role = words[1..<verb].joined(separator: " "), RoleNames.isRole(role)
        else { return nil }
        return role
    }

    /// Whose approval a point asks for below a title of what is needed: `## Needed for go-live`, `3. Approval of the harbour
    /// office`.
    private static func wanted(_ statement: Statement, _ reading: Reading) -> String? {
        guard statement.isItem, statement.box == nil, statement.mark == nil, statement.field == nil,
            case let title = reading.outline.sections[statement.section].folded,
            needs.areSaid(in: title), !EmptyLists.saysNone(title), !Reservations.denies(title),
            case let text = statement.body.withoutEnd,
            let opening = wants.first(where: text.asciiLowercased.startsWithBytes)
        else { return nil }
        var words = text.bytes(from: opening.utf8.count).split(onByte: 0x20).filter { !$0.isEmpty }[...]
        while let first = words.first,
            owning.contains(FoldedText(first).text) || first.endsWithBytes("'s") || first.endsWithBytes("’s")
        { words.removeFirst() }
        let name = words.joined(separator: " ")
        let role = name.bytes(0..<(name.firstOffset(of: " (") ?? name.firstOffset(of: ", ") ?? name.utf8.count))
        guard !role.hasDigit, (1...6).contains(FoldedText(role).wordCount),
            RoleNames.isRole(role) || Departments.mayBeAsked(role) || Departments.areNamed(in: role)
                || !RoleNames.mentions(in: role).isEmpty
        else { return nil }
        return role
    }

    private static let needs: Phrases = [
        "needed", "need", "needs", "required", "requirements", "mandatory", "must", "have to", "has to", "before",
        "conditions", "prerequisites", "nötig", "notwendig", "erforderlich", "voraussetzungen", "vor", "requis",
        "nécessaire", "nécessaires", "obligatoire", "obligatoires", "avant", "necesario", "necesaria", "necesarios",
        "obligatorio", "obligatorios", "requisitos", "antes", "necessário", "necessários", "obrigatório", "条件", "必要",
        "必须", "必須",
    ]
    private static let wants =
        [
            "approval", "sign-off", "signoff", "consent", "agreement", "signature", "acceptance", "written approval",
            "clearance",
        ]
        .flatMap { noun in [" of ", " by ", " from "].map { noun + $0 } } + [
            "zustimmung des ", "zustimmung der ", "freigabe durch ", "freigabe des ", "freigabe der ",
            "genehmigung des ",
            "genehmigung der ", "abnahme durch ", "accord du ", "accord de ", "accord des ", "approbation de ",
            "approbation du ", "validation de ", "validation du ", "aprobación de ", "aprobación del ",
            "visto bueno de ", "visto bueno del ", "conformidad de ", "aprovação de ", "aprovação da ", "aprovação do ",
        ]
    private static let owning: Set<String> = [
        "the", "our", "den", "die", "das", "dem", "der", "la", "le", "les", "el", "l",
    ]

    /// How the title of such a rule begins.
    private static let befores: Phrases = [
        "before", "vor", "bevor", "avant", "antes", "what has to", "what must", "requirements for", "voraussetzungen",
    ]
    private static let verbs: Phrases = [
        "signs", "approves", "unterschreibt", "genehmigt", "signe", "approuve", "firma", "aprueba", "assina", "aprova",
    ]
    private static let signs = Set(verbs.all.map(\.text))
    private static let articles: Set<String> = ["the", "der", "die", "das", "le", "la", "el", "o", "a", "our"]

    /// Whether there is anything that a statement may be about: points that it introduces, or a table beside it.
    private func mayRule(_ statement: Statement, _ reading: Reading) -> Bool {
        introducesSeats(statement) || !reading.outline.tables(in: statement.section).isEmpty
    }

    /// Whether a line leads to the points below it, by a colon or in words: `… is signed by each of the following functions.`
    private func introducesSeats(_ statement: Statement) -> Bool {
        statement.introduces || !statement.isItem && Self.followers.areSaid(in: statement.folded)
    }

    private static let followers: Phrases = [
        "the following", "each of the following", "these functions", "these roles", "these people", "folgende",
        "folgenden", "suivants", "suivantes", "siguientes", "seguintes", "以下",
    ]

    // Lists.
    private func read(_ points: [Int], ruledBy rule: Statement, _ reading: Reading, _ sheet: inout FactSheet) {
        for place in points where !sheet.isTaken(place) {
            let point = reading.statements[place]
            guard point.box == nil, point.mark == nil, let seat = Self.seat(point.body) else { continue }
            var fact = Fact(.requiredSignoff, point, title: seat.role, modality: .required)
            fill(&fact, seat, rule)
            if point.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
            if point.folded.says("optional") { fact.details[.mandatory] = "no" }
            sheet.take(place, fact)
        }
    }

    private func fill(_ fact: inout Fact, _ seat: SeatName, _ rule: Statement) {
        fact.role = seat.role
        fact.person = seat.person
        fact.status = .pending
        fact.details[.subject] = rule.body
        if rule.folded.says("mandatory") { fact.details[.mandatory] = "yes" }
    }

    /// The function without what stands in brackets behind it, and the person there; nil for sentences and for days.
    private static func seat(_ text: String) -> SeatName? {
        let named = SeatName(text.withoutEnd)
        let bare = text.bytes(0..<(text.firstOffset(of: " (") ?? text.utf8.count)).withoutEnd
        let seat = named.person == nil ? SeatName(role: bare) : named
        let words = FoldedText(seat.role)
        guard !seat.role.hasDigit, (1...6).contains(words.wordCount), !Placeholder.isOne(seat.role) else { return nil }
        return seat
    }

    /// The points of the list that a line introduces.
    private func points(below index: Int, _ reading: Reading) -> [Int] {
        let statements = reading.statements
        return statements.indices.suffix(from: index + 1)
            .prefix {
                statements[$0].isItem && statements[$0].depth >= statements[index].depth && $0 < index + Self.most
            }
            .filter { statements[$0].parent == index || !statements[index].isItem && statements[$0].parent == nil }
    }

    /// The points of a list of functions; empty where any of them is something else.
    private func functions(below index: Int, _ reading: Reading) -> [Int] {
        let points = points(below: index, reading)
        let seats = points.compactMap { Self.seat(reading.statements[$0].body) }
        let areNamed =
            Self.persons.areSaid(in: reading.statements[index].folded)
            || Self.tellsAllSign(reading.statements[index].folded)
        guard seats.count > 1, seats.count == points.count, seats.allSatisfy({ mayBeFunction($0.role) }),
            areNamed || seats.allSatisfy({ RoleNames.isRole($0.role) })
        else { return [] }
        return points
    }

    private func mayBeFunction(_ name: String) -> Bool {
        let words = FoldedText(name)
        return words.wordCount <= 5 && !name.hasByte(UInt8(ascii: ":")) && StatusWords.builtIn.meaning(of: words) == nil
    }

    /// More points than any body has seats.
    private static let most = 20

    // Tables.
    /// The table of functions and people in the section of a statement that has no column of anything recorded.
    private func table(beside statement: Statement, _ reading: Reading) -> Table? {
        let found = reading.outline.tables.filter { $0.section == statement.section && $0.has(.role) }
        guard found.count == 1, let table = found.first, table.has(.person) || table.has(.signer),
            !table.has(.date), !table.has(.status)
        else { return nil }
        return table
    }

    private func read(_ table: Table, ruledBy rule: Statement, into sheet: inout FactSheet) {
        for row in table.rows {
            guard let role = row.text(table.column(.role)) else { continue }
            var fact = Fact(kind: .requiredSignoff, line: row.line, title: role, modality: .required, text: role)
            fill(&fact, SeatName(role: role), rule)
            fact.person = row.text(table.column([.person, .signer]))
            sheet.takeRow(row.line, section: table.section, fact)
        }
    }

    /// Whether a line asks for the approval of those whom it introduces: not who gave it, on some day.
    private static func endsInApproval(_ statement: Statement) -> Bool {
        let words = statement.folded
        return !statement.isItem && statement.topics.contains(.approvalOf) && words.wordCount <= 24
            && !words.text.hasDigit && rules.areSaid(in: words)
            && (endings.end(withoutCount(words)) || endings.end(withoutCount(withoutAim(words))))
    }

    /// `a yes from these four before it goes out`: without what their word is asked for.
    private static func withoutAim(_ words: FoldedText) -> FoldedText {
        guard let at = aims.compactMap({ words.text.firstOffset(of: $0) }).min() else { return words }
        return FoldedText(words.text.bytes(0..<at))
    }

    private static let aims = [
        " before ", " prior to ", " so that ", " in order to ", " bevor ", " avant ", " antes de ",
    ]

    /// `the written approval from each of`: without the words that ask all of them.
    private static func withoutCount(_ words: FoldedText) -> FoldedText {
        // Most lines count nobody.
        guard counts.contains(words.text.bytes(words.lastWord)) else { return words }
        let list = words.text.split(onByte: 0x20)
        let kept = list.count - list.reversed().prefix { counts.contains($0) }.count
        // `of` belongs to what stands before it where nobody is counted.
        let end = kept < list.count && list[kept] == "of" ? kept + 1 : kept
        return FoldedText(list[..<end].joined(separator: " "))
    }

    private static let counts: Set<String> = [
        "each", "all", "every", "one", "of", "the", "these", "following", "functions", "roles", "people", "persons",
        "parties", "two",
        "three", "four", "five", "six", "seven", "eight", "zwei", "drei", "vier", "fünf", "sechs", "deux", "trois",
        "quatre", "cinq", "ces", "dos", "tres", "cuatro", "cinco", "estos", "estas", "dois", "três", "quatro", "estes",
        "rollen", "personen", "rôles", "personnes", "funciones", "personas", "papéis", "pessoas", "diesen", "dieser",
        "jedem",
        "allen", "folgenden", "chacun", "chacune", "des", "cada", "uno", "um", "una", "uma",
    ]

    static let endings: Phrases = [
        "approval of", "approvals of", "approval by", "approval from", "approved by", "approved in writing by",
        "sign off of", "sign off by", "sign off from", "sign offs of", "signed by", "signed off by", "signature of",
        "signatures of", "yes from", "yes of", "ok from", "ok of", "okay from", "a go from", "the go from",
        "consent of", "agreement of",
        "ja von", "ok von", "oui de", "sí de", "sim de", "zustimmung von", "freigabe durch", "freigegeben von",
        "genehmigt von", "unterschrift von",
        "accord de", "approuvé par", "approuvée par", "validé par", "validée par", "signé par", "aprobación de",
        "aprobado por", "aprobada por", "firmado por", "aprovação de", "aprovado por", "aprovada por", "assinado por",
    ]

    private static let rules: Phrases = [
        "without", "ohne", "sans", "sin", "sem", "must", "may only", "only", "requires", "require", "required", "needs",
        "need", "every", "each", "shall",
        "has to",
        "have to", "muss", "darf nur", "jede", "jedes", "jeder", "doit", "chaque", "toute", "debe", "cada", "requiere",
        "deve", "toda", "exige",
    ]

    /// "These people sign on the sheet:", and not "The board may approve these people:".
    private static func tellsWhoSigns(_ words: FoldedText) -> Bool {
        guard let who = persons.all.compactMap({ words.text.firstOffset(of: $0.text) }).min() else { return false }
        return presents.areSaid(in: FoldedText(words.text.bytes(from: who)))
            || passives.areSaid(in: FoldedText(words.text.bytes(0..<who)))
    }

    /// `unless all of the following have signed`, `if these four have approved`: who signs is whoever is named below.
    private static func tellsAllSign(_ words: FoldedText) -> Bool {
        let list = words.text.split(onByte: 0x20)
        guard let verb = list.firstIndex(where: { signed.contains($0) }) else { return false }
        return list[max(0, verb - 4)..<verb].contains { parties.contains($0) }
    }

    private static let signed: Set<String> = [
        "sign", "signed", "approve", "approved", "agree", "agreed", "consented", "unterschrieben", "zugestimmt",
        "freigegeben", "genehmigt", "signé", "approuvé", "validé", "firmado", "aprobado", "assinado", "aprovado",
        "assinaram", "aprovaram",
    ]
    private static let parties: Set<String> = [
        "following", "these", "those", "all", "two", "three", "four", "five", "six", "seven", "folgende", "folgenden",
        "diese",
        "alle", "drei", "vier", "fünf", "suivants", "suivantes", "ces", "tous", "toutes", "siguientes", "estos",
        "estas", "todos", "todas", "seguintes", "estes",
    ]

    private static let passives: Phrases = [
        "is signed by", "are signed by", "is approved by", "are approved by", "is signed off by", "are signed off by",
        "is released by", "are released by", "wird von", "werden von", "est signée par", "est approuvée par",
        "est signé par", "es firmada por", "es aprobada por", "é assinada por", "é aprovada por",
    ]

    private static let presents: Phrases = [
        "sign", "approve", "unterschreiben", "geben frei", "zeichnen", "signent", "approuvent", "firman", "aprueban",
        "assinam", "aprovam", "签字", "署名する", "承認する",
    ]

    private static let obliges: Phrases = [
        "must", "mandatory", "have to", "has to", "required", "needs to", "need to", "unless", "may only", "only if",
        "only when", "only once", "only after", "not before", "nur wenn", "erst wenn", "darf nur", "que si", "sauf si",
        "solo si", "sólo si", "a menos que", "só se", "somente se", "müssen", "muss", "zwingend",
        "pflicht", "erforderlich", "doivent", "doit", "obligatoire", "obligatoires", "deben", "debe", "obligatorio",
        "obligatoria", "obligatorios", "obligatorias", "devem", "deve", "obrigatório", "obrigatória", "obrigatórios",
        "obrigatórias", "必须", "必須",
    ]

    /// Who signs, and not what is signed.
    private static let persons: Phrases = [
        "roles", "people", "persons", "functions", "approvers", "signers", "signatories", "departments", "teams",
        "leads", "members", "parties", "rollen", "personen", "stellen", "funktionen", "abteilungen", "rôles",
        "personnes", "fonctions", "services", "personas", "funciones", "áreas", "papéis", "pessoas", "funções",
        "角色", "人员", "部门", "役割", "担当者", "部署",
    ]
}
