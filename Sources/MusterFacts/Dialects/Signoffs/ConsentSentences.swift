import MusterModel
import MusterText

/// Functions whose consent a sentence makes a condition, in whatever letters their names are written.
///
///     The data protection officer must approve the template.      Anything above needs the approval of the board and of the coach.
///     To be signed by Prof. Lind and by the yard's manager.       The pipe may only go after the fire service has given consent.
///
/// Such a sentence asks, in a document that records no signatures. What is denied, asked, past or supposed asks nobody.
struct ConsentSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        // Where signatures are recorded, such a sentence may be about anything else than what they release.
        guard !reading.isTemplate, !reading.isProcedure, !sheet.contains([.signoff]) else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where mayAsk(statement, index, reading) {
            var known: Set<String> = Self.named(on: statement.line, in: sheet)
            for sentence in VerdictSentence.all(in: statement.body) {
                for seat in Self.seats(in: sentence.withoutEnd) where known.insert(FoldedText(seat).text).inserted {
                    var fact = Fact(.requiredSignoff, statement, title: seat, modality: .required)
                    if PersonName.hasHonorific(seat), !RoleNames.isRole(seat) {
                        fact.person = seat
                    } else {
                        fact.role = seat
                    }
                    fact.status = .pending
                    fact.details[.subject] = sentence.withoutEnd
                    sheet.add(fact, at: index)
                }
            }
        }
    }

    /// Those whom a line is read to name already.
    private static func named(on line: Int, in sheet: FactSheet) -> Set<String> {
        var names: Set<String> = []
        for entry in sheet.facts where entry.fact.line == line {
            guard entry.fact.kind == .requiredSignoff || entry.fact.kind == .signoff else { continue }
            names.insert(FoldedText(entry.fact.role ?? entry.fact.person ?? entry.fact.title).text)
        }
        return names
    }

    private func mayAsk(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard statement.topics.contains(.consent), !statement.introduces, !reading.isInert(index), statement.box == nil,
            statement.mark == nil, (4...40).contains(statement.folded.wordCount) || statement.body.hasWideLetters
        else { return false }
        switch reading.role(of: index) {
        case .deliverables, .references, .context, .versionControl, .guidance, .history, .attendees, .issues, .risks:
            return false
        case _: return Self.signs.areSaid(in: statement.folded)
        }
    }

    /// Those whose consent a sentence asks for; empty where any of them is something else.
    static func seats(in sentence: String) -> [String] {
        let words = FoldedText(sentence)
        guard words.wordCount <= 32, !Questions.asks(sentence), !tales.areSaid(in: words) else { return [] }
        let lower = sentence.asciiLowercased
        let isLimit = limits.areSaid(in: words)
        if !Reservations.denies(words) || isLimit {
            for verb in verbs where words.says(verb.words) {
                guard let at = lower.firstOffset(of: verb.before) else { continue }
                let behind = FoldedText(lower.bytes(from: at + verb.before.utf8.count))
                guard verb.stands(in: behind) else { continue }
                return list(sentence.bytes(0..<at).lastClause).filter { !PersonName.hasHonorific($0) }
            }
            // Most sentences hold none of them.
            for passive in passiveWords.areSaid(in: words) ? passives : [] where words.says(passive.words) {
                guard let at = lower.firstOffset(of: passive.letters) else { continue }
                return list(cut(sentence.bytes(from: at + passive.letters.utf8.count)))
            }
        }
        guard isLimit else { return [] }
        for (lead, close) in consequences {
            guard let start = lower.firstOffset(of: lead), case let from = start + lead.utf8.count,
                let end = lower.firstOffset(of: close, from: from),
                case let behind = FoldedText(sentence.bytes(from: end + close.utf8.count)),
                given.begin(behind) || given.end(behind)
            else { continue }
            return list(sentence.bytes(from..<end))
        }
        return []
    }

    /// The words up to what tells when, for what or why.
    private static func cut(_ text: String) -> String {
        let lower = text.asciiLowercased
        let end = ends.compactMap { lower.firstOffset(of: $0) }.min() ?? text.utf8.count
        return text.bytes(0..<end)
    }

    private static let ends = [
        " before ", " until ", " prior ", " for ", " to ", " if ", " when ", " once ", " first", " (", " – ", " — ",
        "; ", ": ",
        " on ", " which ", " who ", ", which", ", who", ", because", " in writing", " vor ", " bevor ", " bis ",
        " avant ",
        " pour ", " antes ", " para ", " freigegeben", " genehmigt", " unterschrieben", " abgenommen", " gezeichnet",
    ]

    /// The functions of a list of them; empty where a part is anything else.
    private static func list(_ text: String) -> [String] {
        let parts = [", ", " and ", " und ", " et ", " y ", " e ", " & ", " sowie ", "、", "和"].reduce([text]) {
            parts, sign in
            parts.flatMap { $0.split(at: sign) }
        }
        let seats = parts.map { bare($0) }.filter { !$0.isEmpty }
        guard (1...5).contains(seats.count), seats.allSatisfy(isSeat) else { return [] }
        return seats
    }

    /// A name without the small words before it: `of the head coach`, `both the board`.
    private static func bare(_ text: String) -> String {
        text.trimmed.split(onByte: 0x20).filter { !$0.isEmpty }.drop { small.contains($0.asciiLowercased) }
            .joined(separator: " ")
    }

    private static let small: Set<String> = [
        "the", "a", "an", "our", "your", "their", "both", "also", "and", "then", "by", "of", "from", "der", "die",
        "das", "dem", "den",
        "des", "durch", "von", "vom", "unsere", "auch", "le", "la", "les", "du", "de", "par", "el", "los", "las", "del",
        "por",
        "o", "os", "as", "do", "da", "pelo", "pela", "to",
    ]

    private static func isSeat(_ name: String) -> Bool {
        let words = FoldedText(name)
        guard (1...5).contains(words.wordCount), !name.hasDigit, !pronouns.contains(words.text) else { return false }
        return RoleNames.isRole(name) || Departments.mayBeAsked(name) || PersonName.hasHonorific(name)
            || words.text.split(onByte: 0x20).last.map(bodies.contains) ?? false
    }

    private static let pronouns: Set<String> = [
        "we", "i", "you", "they", "it", "this", "that", "everybody", "nobody", "all", "users", "user",
    ]

    /// What the names of bodies end in that may consent to something.
    private static let bodies: Set<String> = [
        "committee", "board", "council", "authority", "inspectorate", "brigade", "agency", "bureau", "ministry",
        "parish", "union",
        "insurer", "landlord", "customer", "client", "bank", "court", "service", "office", "department", "coach",
        "school",
        "vorstand", "behörde", "amt", "landratsamt", "bauamt", "feuerwehr", "betriebsrat", "kunde", "comité", "conseil",
        "mairie",
        "préfecture", "client", "comité", "ayuntamiento", "consejo", "bomberos", "cliente", "comissão", "comitê",
        "conselho",
        "prefeitura", "bombeiros", "concessionária",
    ]

    /// What stands behind those who must consent, and the verb that follows it: right there, or last in the sentence.
    private struct Verb: Sendable {
        let before: String
        let words: FoldedText
        private let verbs: Phrases
        private let isLast: Bool

        init(_ before: String, _ verbs: Phrases, isLast: Bool = false) {
            self.before = before
            words = FoldedText(before)
            self.verbs = verbs
            self.isLast = isLast
        }

        func stands(in behind: FoldedText) -> Bool { isLast ? verbs.end(behind) : verbs.begin(behind) }
    }

    private static let verbs: [Verb] =
        [" must ", " has to ", " have to ", " needs to ", " need to ", " shall "].map { Verb($0, consents) }
        + [" muss ", " müssen "].map { Verb($0, lastOfSentence, isLast: true) }
        + [" doit ", " doivent "].map { Verb($0, french) }
        + [" debe ", " deben ", " tiene que ", " tienen que "].map { Verb($0, spanish) }
        + [" deve ", " devem ", " precisa ", " tem de "].map { Verb($0, portuguese) }
    private static let consents: Phrases = [
        "approve", "also approve", "still approve", "sign off", "sign the", "sign it", "sign before", "agree",
        "consent", "allow", "authorise", "authorize", "countersign", "release the", "give written consent",
        "give their consent", "give its consent", "give approval", "accept the",
    ]
    private static let lastOfSentence: Phrases = [
        "zustimmen", "freigeben", "genehmigen", "unterschreiben", "unterzeichnen", "gegenzeichnen", "abnehmen",
    ]
    private static let french: Phrases = [
        "approuver", "valider", "signer", "autoriser", "donner son accord", "donner leur accord", "viser",
    ]
    private static let spanish: Phrases = [
        "aprobar", "firmar", "autorizar", "dar el visto bueno", "dar su visto bueno", "validar",
    ]
    private static let portuguese: Phrases = ["aprovar", "assinar", "autorizar", "dar o aval", "validar"]

    /// The letters of each, and words in them of which nothing is cut off at either end: most sentences do not hold them.
    private static let passives: [(letters: String, words: FoldedText)] = [
        "needs acceptance by ", "needs acceptance from ", "needs the acceptance of ", "needs sign-off by ",
        "needs the approval of ", "need the approval of ", "requires the approval of ", "require the approval of ",
        "needs approval from ", "need approval from ", "needs approval by ", "requires approval from ",
        "requires approval by ",
        "needs the consent of ", "needs the written consent of ", "requires the consent of ", "needs the signature of ",
        "requires the signature of ", "needs the written approval of ", "needs sign-off from ", "to be signed by ",
        "to be approved by ", "to be signed off by ", "must be approved by ", "must be signed by ",
        "must be signed off by ",
        "must be countersigned by ", "must be accepted by ", "is subject to approval by ",
        "is subject to the approval of ",
        "bedarf der zustimmung ", "bedarf der freigabe ", "bedarf der genehmigung ", "braucht die freigabe ",
        "braucht die zustimmung ", "braucht die unterschrift ", "ist freizugeben durch ", "doit être approuvé par ",
        "doit être approuvée par ", "doit être validé par ", "doit être validée par ", "doit être signé par ",
        "doit être signée par ", "nécessite l'accord ", "nécessite l’accord ", "requiert l'accord ",
        "debe ser aprobado por ",
        "debe ser aprobada por ", "debe ser firmado por ", "debe ser firmada por ", "requiere la aprobación ",
        "requiere la firma ", "necesita la aprobación ", "necesita el visto bueno ", "deve ser aprovado pel",
        "deve ser aprovada pel", "deve ser assinado pel", "deve ser assinada pel",
        "deve ser aprovado por ",
        "deve ser aprovada por ", "deve ser assinado por ", "deve ser assinada por ", "requer a aprovação ",
        "precisa da aprovação ", "exige a aprovação ",
    ].map { ($0, wholeWords(of: $0)) }

    private static let passiveWords = Phrases(passives.map(\.words))

    /// The words of a phrase but the first, which may end a longer one, and the last where no space is behind it.
    private static func wholeWords(of phrase: String) -> FoldedText {
        let words = FoldedText(phrase).text.split(onByte: 0x20).dropFirst()
        return FoldedText((phrase.utf8.last == 0x20 ? words : words.dropLast()).joined(separator: " "))
    }

    /// What stands before and behind those without whose word nothing goes on.
    private static let consequences = [
        ("after ", " have "), ("after ", " has "), ("once ", " have "), ("once ", " has "), ("until ", " have "),
        ("until ", " has "), ("before ", " have "), ("before ", " has "), ("when ", " have "), ("when ", " has "),
        ("wenn ", " zugestimmt"), ("nachdem ", " zugestimmt"), ("wenn ", " freigegeben"), ("nachdem ", " freigegeben"),
        ("bevor ", " zugestimmt"), ("bevor ", " freigegeben"),
    ]
    private static let given: Phrases = [
        "given written consent", "given their consent", "given its consent", "given consent", "given approval",
        "given written approval", "given their approval", "given its approval", "approved", "signed", "signed off",
        "agreed",
        "consented", "countersigned", "hat", "haben",
    ]

    /// What makes a sentence a limit: something goes on in no other case.
    private static let limits: Phrases = [
        "only", "must not", "may not", "cannot", "can not", "not before", "no one", "nobody", "nothing", "shall not",
        "not until",
        "nur", "erst", "darf nicht", "dürfen nicht", "nichts", "niemand",
    ]

    /// What every line says that asks for consent: a verb, a passive or a limit. Most hold none, and are not taken apart.
    static let signs = Phrases(verbs.map(\.words) + passiveWords.all + limits.all)

    /// What tells of consent that was given or asked for before, or is only thought of.
    private static let tales: Phrases = [
        "had to", "would have", "would need", "would", "used to", "was asked", "no longer", "might", "musste",
        "mussten", "müsste",
        "devait", "debía", "devia", "last time", "last year",
    ]
}

extension String {
    /// The words behind the last comma or colon of a text that begins a clause of its own: `Before the launch, the board`.
    fileprivate var lastClause: String {
        guard let first = split(onByte: 0x20).first?.asciiLowercased, Self.openings.contains(first),
            let comma = firstOffset(of: ", ")
        else { return lastOffset(of: ": ").map { bytes(from: $0 + 2) } ?? self }
        return bytes(from: comma + 2)
    }

    private static let openings: Set<String> = [
        "before", "after", "for", "in", "at", "when", "vor", "nach", "avant", "pour", "antes", "para",
    ]
}
