import MusterModel
import MusterText

/// Functions whose approval a field still asks for, one fact for each.
///
///     To be approved by: Registrar, Library        Approval needed before wave 2: Head of Visitor Services
struct AskedSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate || reading.kind == .workflow else { return }
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && statement.mark == nil {
            guard let field = statement.field, field.key.wordCount <= 8, Self.asks(field.key),
                !field.value.hasDigit,
                let seats = Self.seats(field.value, areMissing: Self.missing.begin(field.key))
            else { continue }
            for (place, seat) in seats.enumerated() {
                var fact = Fact(.requiredSignoff, statement, title: seat, modality: .required)
                fact.role = seat
                fact.status = .pending
                fact.details[.subject] = field.name
                if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    /// Whether a key asks for an approval that nobody gave yet: `Closure to be approved by`.
    static func asks(_ key: FoldedText) -> Bool { endings.end(key) || beginnings.begin(key) || missing.begin(key) }

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
        "approval needed", "approvals needed", "approval required", "approval required from", "sign off needed",
        "sign off required", "needs approval of", "genehmigung nötig", "freigabe nötig", "freigabe erforderlich",
        "accord requis", "validation requise", "aprobación requerida", "aprobación necesaria", "aprovação necessária",
    ]

    /// The functions of a list; nil where any part of it is something else.
    private static func seats(_ value: String, areMissing: Bool) -> [String]? {
        let signs = [", ", "; ", " and ", " und ", " et ", " y ", " e ", " & ", "、", "，"]
        let parts = signs.reduce([value.withoutEnd]) { parts, sign in parts.flatMap { $0.split(at: sign) } }
        let seats = parts.map { $0.trimmed.withoutJoint }.filter { !$0.isEmpty }
        let areNamed = seats.enumerated().allSatisfy { place, seat in
            FoldedText(seat).wordCount <= 6 && !Placeholder.isOne(seat)
                && (place > 0
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
