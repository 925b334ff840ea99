import MusterModel
import MusterText

/// Functions whose approval a field still asks for, one fact for each.
///
///     To be approved by: Registrar, Library        Approval needed before wave 2: Head of Visitor Services
struct AskedSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate || reading.kind == .workflow else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && statement.mark == nil {
            if let seats = Self.named(statement, reading), let field = statement.field {
                add(seats, field.name, statement, index, &sheet)
            } else if let field = Self.field(of: statement), !field.value.hasDigit,
                let seats = Self.seats(field.value, areMissing: Self.missing.begin(field.key))
            {
                add(seats, field.name, statement, index, &sheet)
            } else if let seats = Self.listed(statement, index, reading) {
                add(seats, reading.outline.sections[statement.section].title, statement, index, &sheet)
            }
        }
    }

    private func add(
        _ seats: [String], _ subject: String, _ statement: Statement, _ index: Int, _ sheet: inout FactSheet
    ) {
        for (place, seat) in seats.enumerated() {
            var fact = Fact(.requiredSignoff, statement, title: seat, modality: .required)
            fact.role = seat
            fact.status = .pending
            fact.details[.subject] = subject
            if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
        }
    }

    /// `Approval of the wiring: site engineer, grid operator`: what is to be approved, and none but functions behind it.
    private static func named(_ statement: Statement, _ reading: Reading) -> [String]? {
        guard statement.signs.isSuperset(of: [.line, .filledField]), statement.parent == nil,
            let field = statement.field, (2...7).contains(field.key.wordCount), field.meaning == nil
        else { return nil }
        // Hardly any key begins so, and what stands behind one is long to take apart.
        let isTimed = times.begin(field.key)
        let namesThing = things.begin(field.key)
        guard isTimed || namesThing, !field.value.hasDigit, let seats = seats(field.value, areMissing: false),
            let first = seats.first, RoleNames.isRole(first)
        else { return nil }
        if isTimed, seats.allSatisfy({ RoleNames.isRole($0) || Departments.areNamed(in: $0) }) { return seats }
        let areCommon = seats.allSatisfy { $0.unicodeScalars.first?.properties.isLowercase ?? false }
        return namesThing && areCommon ? seats : nil
    }

    /// How keys begin that say when functions have to approve: `Sign-off after cutover: Head of Harbour, Duty Manager`.
    private static let times: Phrases = [
        "sign off after", "sign off before", "sign offs after", "sign offs before", "signoff after", "signoff before",
        "signature after", "signature before", "approval after", "approval before", "approvals before",
        "approvals after", "freigabe nach", "freigabe vor", "abnahme nach", "abnahme vor", "unterschrift vor",
        "validation après", "validation avant", "signature avant", "approbation avant", "approbation après",
        "aprobación antes", "aprobación después", "firma antes", "firma después", "aprovação antes", "aprovação após",
        "assinatura antes", "assinatura após",
    ]

    /// How keys begin that name what takes an approval.
    private static let things: Phrases = [
        "approval of", "approval for", "sign off of", "sign off for", "approbation de", "approbation du",
        "validation de",
        "validation du", "aprobación de", "aprobación del", "visto bueno de", "aprovação de", "aprovação da",
        "aprovação do", "liberação de", "liberação da", "liberação do",
    ]

    /// `Headteacher, surveyor, fire officer` below a title that asks for them.
    private static func listed(_ statement: Statement, _ index: Int, _ reading: Reading) -> [String]? {
        guard statement.form == .line, statement.field == nil, statement.parent == nil, !statement.body.hasDigit,
            statement.body.hasByte(UInt8(ascii: ",")) || statement.body.containsBytes("、"),
            reading.outline.sections[statement.section].ownRole == .signoffs,
            SpokenTitles.asksSeats(reading.outline.sections[statement.section].folded),
            let seats = seats(statement.body, areMissing: false),
            seats.count(where: { RoleNames.isRole($0) || Departments.areNamed(in: $0) }) * 2 >= seats.count
        else { return nil }
        return seats
    }

    /// The field that asks: the first of a line, or one in the last of its sentences (`Owner: Kit Rowe. Approves: the board.`).
    private static func field(of statement: Statement) -> Statement.Field? {
        guard let first = statement.field else { return nil }
        // `Sign-off: ☑ yes`, `Approval: QA (signed)`: what stands behind such a word may have been said.
        if approves.exact(first.key) != nil,
            StatusMark.first(in: first.value) != nil || first.value.hasByte(0x28) || first.value.hasByte(0x5B)
        {
            return nil
        }
        if first.key.wordCount <= 8, asks(first.key) { return first }
        guard statement.form == .line, mayHoldAnother(statement.body, behind: first),
            let last = VerdictSentence.last(ofSeveralIn: statement.body),
            let field = FieldReader.first(in: InlineText(text: last, spans: []), body: last),
            field.key.wordCount <= 4, asks(field.key)
        else { return nil }
        return field
    }

    /// Whether a colon stands behind a field, or the end of a sentence in its key: most lines hold no second field.
    private static func mayHoldAnother(_ body: String, behind first: Statement.Field) -> Bool {
        if first.value.hasByte(0x3A) || first.value.hasByte(0xEF) { return true }
        let end = body.utf8.count - first.value.utf8.count
        return body.lendingBytes { bytes in
            (0..<end).contains { bytes[$0] == 0x2E || bytes[$0] == 0x21 || bytes[$0] == 0x82 }
        }
    }

    /// Whether a key asks for an approval that nobody gave yet: `Closure to be approved by`.
    static func asks(_ key: FoldedText) -> Bool {
        endings.end(key) || beginnings.begin(key) || missing.begin(key) || approves.exact(key) != nil
    }

    /// What says of those it names that they have not signed, whoever they are.
    private static let missing: Phrases = [
        "approval pending", "approvals pending", "approval outstanding", "approvals outstanding",
        "outstanding approvals",
        "pending approvals", "approval missing", "approvals missing", "missing approvals", "sign off missing",
        "sign offs missing", "missing sign offs", "signature missing", "signatures missing", "missing signatures",
        "awaiting approval", "awaiting sign off", "awaiting signature", "not signed yet", "not yet signed",
        "freigabe ausstehend", "freigaben ausstehend", "ausstehende freigaben", "unterschrift fehlt",
        "unterschriften fehlen",
        "fehlende unterschriften", "signature manquante", "signatures manquantes", "approbation en attente",
        "falta la firma de", "firmas pendientes", "aprobación pendiente", "falta a assinatura de",
        "assinaturas pendentes",
        "aprovação pendente", "待批准", "待签字", "承認待ち", "未署名",
        "needed signatures", "required signatures", "signatures needed", "signatures required", "signature needed",
        "still to sign", "must sign", "must accept", "have to sign", "still has to sign", "has to sign", "to sign",
        "benötigte unterschriften", "nötige unterschriften", "erforderliche unterschriften", "unterschriften nötig",
        "es fehlen die unterschriften", "muss unterschreiben", "müssen unterschreiben", "noch zu unterschreiben",
        "signatures nécessaires", "signatures requises", "signatures attendues", "reste à signer", "doit signer",
        "doivent signer", "firmas necesarias", "firmas requeridas", "faltan las firmas", "falta firmar", "debe firmar",
        "deben firmar", "assinaturas necessárias", "assinaturas exigidas", "faltam as assinaturas", "falta assinar",
        "deve assinar", "devem assinar", "需签字", "需要审批", "需要批准", "待审批", "审批待定", "需会签", "待会签", "署名が必要", "要承認",
    ]

    private static let endings: Phrases = [
        "to be approved by", "to be signed by", "to be signed off by", "must be approved by", "must be signed by",
        "needs approval from", "needs approval by", "needs sign off from", "needs sign off by",
        "requires approval from",
        "requires approval by", "requires sign off by", "zu genehmigen von", "zu genehmigen durch",
        "freizugeben durch", "freizugeben von", "zu unterschreiben von", "à approuver par", "à valider par",
        "à signer par", "por aprobar por", "debe aprobar", "a aprovar por", "deve ser aprovado por",
    ]
    private static let beginnings: Phrases = [
        "required approval", "required approvals", "required sign off", "required sign offs", "necessary approvals",
        "approvals required", "needed approvals", "nötige freigaben", "benötigte freigaben", "erforderliche freigaben",
        "nötige genehmigungen", "erforderliche genehmigungen", "accords requis", "accords nécessaires",
        "approbations requises", "validations requises", "aprobaciones necesarias", "aprobaciones requeridas",
        "aprovações necessárias", "aprovações exigidas",
        "approval needed", "approvals needed", "approval required", "approval required from", "sign off needed",
        "sign off required", "needs approval of", "genehmigung nötig", "freigabe nötig", "freigabe erforderlich",
        "permissions needed", "permits needed", "nötige erlaubnisse", "autorisations nécessaires",
        "permisos necesarios", "permissões necessárias", "voting members", "who says yes", "who has to say yes",
        "who must say yes", "needs acceptance by",
        "needs the ok of", "stimmberechtigt", "stimmberechtigte", "wer zustimmt", "wer zustimmen muss",
        "membres votants", "qui donne son accord", "qui doit dire oui", "miembros con voto", "quién da el visto bueno",
        "quién tiene que aprobar", "membros com voto", "quem dá o aval", "quem precisa aprovar", "表决成员", "需经谁同意",
        "承認者", "accord requis", "validation requise", "aprobación requerida", "aprobación necesaria",
        "aprovação necessária",
    ]

    /// Keys that name in one word what those behind them do: `Approves: product committee`.
    private static let approves = Lexicon<Void>([
        (
            (),
            [
                "approval", "approvals", "sign off", "sign offs", "freigabe", "freigabe durch", "approbation",
                "aprobación", "aprovação", "审批", "承認", "approves", "signs off", "gives approval", "genehmigt",
                "gibt frei", "approuve", "valide", "aprueba",
                "da el visto bueno", "aprova",
            ]
        )
    ])

    /// The functions of a list; nil where any part of it is something else.
    private static func seats(_ value: String, areMissing: Bool) -> [String]? {
        let signs = [", ", "; ", " and ", " und ", " et ", " y ", " e ", " & ", "、", "，"]
        let parts = signs.reduce([value.withoutEnd]) { parts, sign in parts.flatMap { $0.split(at: sign) } }
        let seats = parts.map { $0.trimmed.withoutJoint }.filter { !$0.isEmpty }
        let areNamed = seats.enumerated().allSatisfy { place, seat in
            FoldedText(seat).wordCount <= 6 && !Placeholder.isOne(seat) && !seat.containsBytes("__")
                && (place > 0 || !areMissing
                    || seat.unicodeScalars.first.map { $0.properties.isUppercase || $0.value > 0x2E7F } ?? false)
        }
        guard !seats.isEmpty, seats.count <= 8, areNamed, areMissing || seats.contains(where: RoleNames.isRole),
            !EmptyLists.saysNone(FoldedText(value))
        else { return nil }
        return seats
    }
}

extension String {
    /// The last part of a list without the word that joins it to the others: `and QA`.
    fileprivate var withoutJoint: String {
        for joint in ["and ", "und ", "et ", "y ", "e "] where startsWithBytes(joint) {
            return bytes(from: joint.utf8.count)
        }
        return self
    }
}
