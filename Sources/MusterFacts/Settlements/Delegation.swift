import MusterModel
import MusterText

/// Sign-offs that somebody gave for somebody else: `Kit Rowe on behalf of Ida Poe`, `Kit Rowe (on behalf of Ida Poe)`.
enum Delegation: Settlement {
    /// Parts the name of who signed from that of the one for whom, and doubts those who may not sign for anybody.
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices where facts[index].kind == .signoff && facts[index].details[.onBehalfOf] == nil {
            guard let person = facts[index].person, let (signer, principal) = parts(of: person) else { continue }
            facts[index].person = signer
            facts[index].details[.onBehalfOf] = principal
        }
        doubtStandIns(&facts, in: reading)
    }

    /// An assistant holds no function but his own; where each has to sign in person, nobody signs for another.
    private static func doubtStandIns(_ facts: inout [Fact], in reading: Reading) {
        var isPersonal: Bool?
        for index in facts.givenSignoffs {
            let fact = facts[index]
            let role = fact.role.map { FoldedText($0) }
            let said = FoldedText(
                [fact.person ?? "", fact.details[.statusWords] ?? "", fact.text].joined(separator: ", "))
            if assistants.areSaid(in: said) && !(role.map(assistants.areSaid) ?? false) || lacking.areSaid(in: said) {
                facts[index].doubt()
            } else if fact.details[.onBehalfOf] != nil || standIns.areSaid(in: said) {
                let forbids = isPersonal ?? forbidsStandIns(reading)
                isPersonal = forbids
                if forbids { facts[index].doubt() }
            }
        }
    }

    /// Whether the document says that those who sign do it themselves: `signed in person`, `Deputies cannot sign`.
    private static func forbidsStandIns(_ reading: Reading) -> Bool {
        reading.statements.contains { statement in
            !statement.isHeading
                && (VerdictSentence.all(in: statement.text.text) + [statement.text.text]).contains { sentence in
                    let words = FoldedText(sentence)
                    if words.wordCount > 30 { return false }
                    return personal.areSaid(in: words)
                        && (SigningWords.signing.areSaid(in: words) || signatures.areSaid(in: words))
                        || standIns.areSaid(in: words) && (Reservations.denies(words) || exclusions.areSaid(in: words))
                        || forbidding.areSaid(in: words)
                }
        }
    }

    private static let assistants: Phrases = [
        "assistant", "assistant to", "secretary", "secretary to", "assistent", "assistentin", "assistenz", "sekretär",
        "sekretärin", "assistante", "secrétaire", "asistente", "secretaria", "assistente", "secretária", "助理", "秘書",
    ]
    /// That nobody wrote the name, or that the signature itself is not there.
    private static let lacking: Phrases = [
        "auto filled", "autofilled", "auto generated", "pre filled", "prefilled", "filled in by", "signature missing",
        "signature is missing", "missing signature", "signature pending", "no signature", "unsigned",
        "unterschrift fehlt",
        "fehlende unterschrift", "vorausgefüllt", "signature manquante", "pré rempli", "falta la firma",
        "firma pendiente",
        "sin firma", "falta a assinatura", "assinatura pendente", "sem assinatura", "缺签名", "未签名", "自动填写", "署名なし",
        "自動入力",
    ]
    private static let standIns: Phrases = [
        "deputy", "deputies", "stand in", "stand ins", "standing in", "on behalf of", "p p", "delegate", "delegates",
        "delegation", "delegated", "proxy", "proxies", "pp", "in place of", "instead of", "in lieu of", "acting for",
        "covering for", "filling in for", "substitute", "substitutes", "i v", "anstelle von", "an stelle von", "statt",
        "à la place de", "en remplacement de", "suppléants", "délégation", "en lugar de", "suplentes", "delegación",
        "no lugar de", "delegação",
        "i a", "in vertretung", "im auftrag", "vertretung",
        "stellvertreter", "stellvertretend", "p o", "par délégation", "suppléant", "suppléante", "suplente",
        "por poder",
        "en nombre de", "em nome de", "代理", "代签", "代行",
    ]
    private static let signatures: Phrases = [
        "signature", "signatures", "sign offs", "approvals", "unterschriften", "firmas", "assinaturas", "签字", "署名",
    ]
    private static let exclusions: Phrases = [
        "excluded", "forbidden", "cannot", "can t", "may not", "must not", "ausgeschlossen", "verboten", "unzulässig",
        "exclue", "exclu", "interdit", "interdite", "no", "ne peuvent pas", "ne peut pas", "no pueden", "no puede",
        "não podem", "não pode", "excluida", "prohibido", "prohibida", "excluída", "proibido",
        "不得", "不可", "禁止",
    ]
    private static let forbidding: Phrases = [
        "only the named person", "only the named persons", "only those named", "the person s own", "each their own",
        "nobody signs for anybody else", "no one signs for anyone else", "nobody may sign for another",
        "cannot be delegated", "not be delegated", "by their own hand", "by his own hand", "by her own hand",
        "eigenhändig", "nicht übertragbar",
    ]
    private static let personal: Phrases = [
        "in person", "personally", "himself", "herself", "themselves", "persönlich", "selbst", "en personne",
        "personnellement", "en persona", "personalmente", "pessoalmente", "em pessoa", "本人",
    ]

    private static func parts(of name: String) -> (signer: String, principal: String)? {
        for phrase in phrases {
            guard let at = name.asciiLowercased.firstOffset(of: phrase) else { continue }
            let signer = trimmed(name.bytes(0..<at))
            let principal = trimmed(name.bytes(from: at + phrase.utf8.count))
            return signer.isEmpty || principal.isEmpty ? nil : (signer, principal)
        }
        return bracketed(name)
    }

    /// `Kit Rowe (for Ida Poe, on leave)`, `Kit Rowe, intern, for Ida Poe`, `Kit Rowe (Ida Poe is on leave)`: a name before
    /// and behind the word.
    private static func bracketed(_ name: String) -> (signer: String, principal: String)? {
        if let absent = absent(name) { return absent }
        for word in joints {
            guard let at = name.firstOffset(of: word) else { continue }
            let signer = trimmed(VerdictSentence.clauses(of: name.bytes(0..<at)).first ?? "")
            let rest = name.bytes(from: at + word.utf8.count)
            let principal = trimmed(VerdictSentence.clauses(of: rest).first ?? "")
            return PersonName.isOne(signer) && PersonName.isOne(principal) ? (signer, principal) : nil
        }
        return nil
    }

    /// Somebody of whom a remark says only that another one is away: he signed in that one's place.
    private static func absent(_ name: String) -> (signer: String, principal: String)? {
        let clauses = VerdictSentence.clauses(of: name)
        guard clauses.count > 1, let signer = clauses.first.map(trimmed), PersonName.isOne(signer) else { return nil }
        for clause in clauses.dropFirst() {
            let lower = clause.asciiLowercased
            guard let at = absences.compactMap({ lower.firstOffset(of: $0) }).min(),
                case let principal = trimmed(clause.bytes(0..<at)), PersonName.isOne(principal), principal != signer
            else { continue }
            return (signer, principal)
        }
        return nil
    }

    private static let absences = [
        " is on leave", " on leave", " is on holiday", " on holiday", " is on vacation", " on vacation", " is away",
        " is absent", " is ill", " is sick", " out of office", " is out", " ist im urlaub", " im urlaub", " ist krank",
        " ist abwesend", " est en congé", " en congé", " est absent", " est absente", " está de vacaciones",
        " de vacaciones", " está de baja", " está ausente", " está de férias", " de férias",
    ]

    /// Words by which somebody has signed for another one, wherever they stand between two names.
    private static let replacing = [
        " instead of ", " in place of ", " in lieu of ", " covering for ", " filling in for ", " standing in for ",
        " acting for ", " (proxy for ", " proxy for ", " anstelle von ", " an Stelle von ", " statt ",
        " à la place de ",
        " en remplacement de ", " par délégation de ", " en lugar de ", " por delegación de ", " no lugar de ",
        " por delegação de ", " 代",
    ]

    private static let joints =
        replacing + [" (for ", " for ", " (für ", " für ", " (pour ", " pour ", " (por ", " por "]

    private static func trimmed(_ text: String) -> String {
        var bytes = ArraySlice(text.trimmed.utf8)
        while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
        while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let marks = Array(" ,;()".utf8)
    private static let phrases = [
        "on behalf of", "in vertretung von", "im auftrag von", "au nom de", "en nombre de", "em nome de",
    ]
}
