import MusterModel
import MusterText

/// An approval that a field names by whose it is, with a person and a day behind it, and nothing else.
///
///     Teacher's approval of the topic: Ms. Iyer, 27 January 2031        Freigabe durch die Bauleitung: T. Lind, 12.06.2031
///
/// Any other word before or behind the colon, as of asking or planning, makes it none; one that is open is still asked for.
struct NamedApproval: Sendable {
    private let title: String
    private let role: String
    /// Who gave it, and when; nil for one that is still missing.
    private let given: (person: String, date: CivilDate)?

    init?(_ field: Statement.Field, _ reading: Reading) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, field.meaning == nil,
            (2...9).contains(field.key.wordCount), !Reservations.denies(field.key), !Reservations.putsOff(field.key),
            !Reservations.withdraws(field.key), let role = Self.giver(in: field.name)
        else { return nil }
        title = field.name
        self.role = role
        if Self.lacks.all.contains(FoldedText(field.value.withoutEnd)) {
            given = nil
        } else if let signer = Self.signer(field.value, reading.dates) {
            given = signer
        } else {
            return nil
        }
    }

    /// A name and a day, and nothing else.
    private static func signer(_ value: String, _ dates: DateReader) -> (person: String, date: CivilDate)? {
        guard case let parts = value.withoutEnd.split(at: ", "), parts.count == 2 || parts.count == 3,
            case let name = parts[0].trimmed, PersonName.isOne(name) || PersonName.hasHonorific(name),
            FoldedText(name).wordCount <= 4, !name.hasDigit,
            case let day = parts.dropFirst().joined(separator: ", "), let date = dates.all(in: day).first?.date,
            FoldedText(dates.removingDays(from: day)).isEmpty
        else { return nil }
        return (name, date)
    }

    private static let lacks: Phrases = [
        "not yet", "pending", "missing", "still missing", "open", "still open", "outstanding", "awaited", "noch offen",
        "offen", "steht aus", "ausstehend", "fehlt", "fehlt noch", "noch nicht", "en attente", "pas encore", "manque",
        "manquante", "pendiente", "falta", "aún no", "todavía no", "pendente", "ainda não", "ainda não temos",
    ]

    func fact(_ statement: Statement) -> Fact {
        var fact = Fact(
            given == nil ? .requiredSignoff : .signoff, statement, title: title,
            modality: given == nil ? .required : .claimed)
        fact.role = role
        fact.person = given?.person
        fact.date = given?.date
        fact.status = given == nil ? .pending : .signed
        fact.details[.subject] = title
        return fact
    }

    /// The function whose approval a key names: `Teacher's approval of …`, `Freigabe durch die Bauleitung`.
    private static func giver(in key: String) -> String? {
        for sign in ["'s ", "’s "] {
            guard let at = key.firstOffset(of: sign) else { continue }
            let behind = FoldedText(key.bytes(from: at + sign.utf8.count))
            guard
                behind == "approval" || behind == "consent" || behind == "sign off" || behind == "permission"
                    || behind.starts(with: "approval of") || behind.starts(with: "consent to")
            else { return nil }
            let role = key.bytes(0..<at).trimmed
            return RoleNames.isRole(role) ? role : nil
        }
        for lead in leads where key.startsWithBytes(lead) {
            let role = key.bytes(from: lead.utf8.count).trimmed
            return RoleNames.isRole(role) && FoldedText(role).wordCount <= 4 ? role : nil
        }
        return nil
    }

    private static let leads = [
        "Approval by the ", "Approval of the ", "Consent of the ", "Freigabe durch die ", "Freigabe durch den ",
        "Freigabe der ", "Freigabe des ", "Genehmigung durch die ", "Genehmigung durch den ", "Zustimmung der ",
        "Zustimmung des ", "Accord du ", "Accord de la ", "Approbation du ", "Approbation de la ", "Visto bueno del ",
        "Visto bueno de la ", "Aprobación del ", "Aprobación de la ", "Aprovação do ", "Aprovação da ",
        "Autorización del ", "Autorización de la ", "Autorização do ", "Autorização da ",
    ]
}
