import MusterModel
import MusterText

/// Sentences which say that a signature can be given by one person only, and by nobody in that person's place.
///
///     The security approval is Kit Rowe's alone. It is not delegated.
enum PersonalSeats {
    /// In order of lines. The line as a whole is kept: who is meant may stand in the sentence before.
    static func all(in reading: Reading) -> [DocumentRecord.PersonalSeat] {
        reading.statements(with: .belowTitles).compactMap { index, statement in
            guard !reading.isInert(index) else { return nil }
            let one = SoleSigner.named(in: statement)
            guard
                one != nil
                    || SigningWords.signing.areSaid(in: statement.folded)
                        && (refusals.areSaid(in: statement.folded) || holder(in: statement.body) != nil)
            else { return nil }
            return DocumentRecord.PersonalSeat(text: statement.body, line: statement.line, holder: one)
        }
    }

    /// Those whom a sentence or a table names as the ones who may sign for a function.
    static func admitted(in reading: Reading) -> [DocumentRecord.Actor] {
        let told = reading.statements(with: .belowTitles).compactMap { index, statement in
            reading.isInert(index) ? nil : holder(in: statement.body)
        }
        return told + listed(in: reading)
    }

    /// `Only Kit Rowe may sign as harbour master`, `Kit Rowe signs as harbour master; nobody may stand in for him`
    private static func holder(in text: String) -> DocumentRecord.Actor? {
        for sentence in VerdictSentence.all(in: text) where !Questions.asks(sentence) {
            if let giver = giver(in: sentence) { return giver }
            let only = onlys.first { sentence.startsWithBytes($0) }
            guard only != nil || refusals.areSaid(in: FoldedText(sentence)) else { continue }
            let clause = sentence.bytes(from: only?.utf8.count ?? 0).split(onByte: UInt8(ascii: ";")).first ?? ""
            let lower = clause.asciiLowercased
            guard let verb = signs.compactMap({ lower.firstOffset(of: $0) }).min(),
                let joint = joints.first(where: { lower.firstOffset(of: $0, from: verb) != nil }),
                let at = lower.firstOffset(of: joint, from: verb)
            else { continue }
            let person = clause.bytes(0..<verb).trimmed
            let function = clause.bytes(from: at + joint.utf8.count).withoutEnd.split(onByte: 0x20)
                .drop { articles.contains($0.asciiLowercased) }.joined(separator: " ")
            if PersonName.isOne(person), RoleNames.isRole(function) {
                return DocumentRecord.Actor(part: function, person: person)
            }
        }
        return nil
    }

    /// `The safety signature may be given only by the harbour master (Kit Rowe)`
    private static func giver(in sentence: String) -> DocumentRecord.Actor? {
        let lower = sentence.asciiLowercased
        guard
            let (at, words) = givings.lazy.compactMap({ words in lower.firstOffset(of: words).map { ($0, words) } })
                .first
        else { return nil }
        let noun = sentence.bytes(0..<at).split(onByte: 0x20).map(\.trimmed)
            .drop { articles.contains($0.asciiLowercased) }
        let part = noun.filter { !nouns.contains($0.asciiLowercased) }
            .drop { articles.contains($0.asciiLowercased) }.joined(separator: " ")
        let rest = sentence.bytes(from: at + words.utf8.count)
        let clauses = VerdictSentence.clauses(of: rest).map(\.withoutEnd).prefix(3)
        guard !part.isEmpty, noun.count != part.split(onByte: 0x20).count,
            let person = clauses.first(where: { PersonName.isOne($0) && !RoleNames.isRole($0) })
        else { return nil }
        return DocumentRecord.Actor(part: part, person: person)
    }

    private static let givings = [
        " may only be given by ", " may be given only by ", " can only be given by ", " can be given only by ",
        " is only given by ", " is given only by ", " may only be signed by ", " can only be signed by ",
        " may only come from ", " can only come from ", " darf nur von ", " kann nur von ", " gibt nur ",
        " erteilt nur ",
        " ne peut être donnée que par ", " ne peut être donné que par ", " n'est donnée que par ",
        " solo puede darla ", " sólo puede darla ", " solo la puede dar ", " solo puede ser dada por ",
        " só pode ser dada por ", " somente pode ser dada por ", " apenas pode ser dada por ",
    ]
    /// What is given, in whose name the function stands.
    private static let nouns: Set<String> = [
        "signature", "approval", "sign-off", "signoff", "release", "unterschrift", "freigabe", "zustimmung",
        "l'approbation", "approbation", "l'accord", "accord", "aprobación", "firma", "aprovação", "assinatura",
    ]

    private static let onlys = ["Only ", "Nur ", "Seul ", "Seule ", "Solo ", "Sólo ", "Só ", "Somente ", "Apenas "]
    private static let signs = [
        " may sign", " can sign", " signs", " may approve", " can approve", " approves", " darf ", " peut signer",
        " signe",
        " puede firmar", " firma ", " pode assinar", " assina ",
    ]
    private static let joints = [
        " as ", " for ", " als ", " für ", " comme ", " pour ", " como ", " por ", " pela ", " pelo ",
    ]
    private static let articles: Set<String> = [
        "the", "our", "die", "der", "des", "le", "la", "el", "o", "a", "de", "du", "da", "do",
    ]

    private static func listed(in reading: Reading) -> [DocumentRecord.Actor] {
        reading.outline.tables.filter { !reading.isInert($0) }.flatMap { table -> [DocumentRecord.Actor] in
            let section = reading.outline.sections[table.section]
            // A line that introduces the table stands between it and the title.
            let isOfSigners =
                table.columns.count == 2
                && (section.role == .signoffs
                    || reading.outline.path(of: table.section).contains { titles.contains(FoldedText($0).text) })
            let who = table.columns.firstIndex {
                signers.contains($0.folded.text) || isOfSigners && people.contains($0.folded.text)
            }
            guard let who, who > 0 else { return [] }
            return table.rows.compactMap { row in
                guard let function = row.text(0), let person = row.text(who) else { return nil }
                return DocumentRecord.Actor(part: function, person: VerdictSentence.clauses(of: person).first ?? person)
            }
        }
    }

    /// What such a list is called where nobody says "sign-offs".
    private static let titles: Set<String> = [
        "who signs", "who has to sign", "who must sign", "signatories", "signers", "wer unterschreibt",
        "wer unterschreiben muss", "qui signe", "signataires", "quién firma", "firmantes", "quem assina", "signatários",
    ]

    /// What the second column of a list of those who sign is called.
    private static let people: Set<String> = [
        "person", "name", "holder", "who", "wer", "personne", "nom", "persona", "nombre", "pessoa", "nome", "姓名", "氏名",
    ]

    private static let signers: Set<String> = [
        "who may sign", "may sign", "who can sign", "who may approve", "may approve", "entitled to sign",
        "zeichnungsberechtigt", "wer unterschreiben darf", "qui peut signer", "quién puede firmar", "quem pode assinar",
        "有权签字人", "署名権限者",
    ]

    private static let refusals: Phrases = [
        "and nobody else", "and no one else", "nobody may stand in", "no one may stand in", "nobody stands in",
        "somebody else does not count", "anybody else does not count",
        "und niemand sonst", "et personne d autre", "y nadie más", "e ninguém mais",
        "nobody else may", "no one else may", "nobody else can", "no one else can", "not delegated",
        "cannot be delegated", "can t be delegated", "may not be delegated", "must not be delegated",
        "can not be delegated",
        "no delegation", "no deputy", "no deputies", "nobody signs for", "no one signs for", "nobody may sign for",
        "only the persons named", "only the people named", "only those named", "deputies are not admitted",
        "deputies are not allowed", "nur die genannten", "niemand unterschreibt für", "seules les personnes nommées",
        "solo las personas nombradas", "apenas as pessoas nomeadas", "in person only", "not be represented",
        "niemand sonst",
        "nicht delegiert", "nicht delegierbar", "keine vertretung", "ohne vertretung", "nur persönlich",
        "personne d autre", "pas de délégation", "ne peut être déléguée", "ne peut pas être déléguée", "nadie más",
        "no se delega", "no es delegable", "indelegable", "ninguém mais", "não se delega", "não pode ser delegada",
        "indelegável", "不得代签", "不可代签", "不得委托", "代理不可", "代理は認め",
    ]
}
