import MusterModel
import MusterText

/// Signatures whose own words leave open whether they are any, or say what else was signed.
///
///     Security Lead: signed for 4.1            The Security Lead has probably signed.
///     Security Lead: signed by N.N.            Security Lead: signed in error, Kit Rowe
///
/// Such a sign-off is unknown; one that says until when it holds keeps that day.
enum SignoffWords: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let signed = facts.givenSignoffs
        guard !signed.isEmpty else { return }
        let rows = Set(reading.outline.tables.flatMap(\.rows).map(\.line))
        let demands = facts.filter { $0.kind == .requiredSignoff }.map { $0.details[.subject] ?? $0.title }
        let places = reading.places
        for index in signed {
            let fact = facts[index]
            let said = words(of: fact)
            if let until = Validity.end(in: said, reading.dates) { limit(&facts[index], until, said, reading) }
            let known = demands + [fact.details[.subject] ?? ""]
            let isOther = SignedThing.other(in: said, reading).map { !isAsked($0, by: known) } ?? false
            let isLine = !rows.contains(fact.line)
            if isOther || doubts(said, reading) || fact.person.map({ SignerCell.isNoSigner($0, reading) }) ?? false
                || isLine
                    && (isCode(fact, reading, places) || isHeard(said, fact, reading, places)
                        || isNobody(fact.person, said))
            {
                facts[index].doubt()
            }
        }
    }

    /// Whether the sentence that tells it says that it is only believed.
    private static func isHeard(_ said: String, _ fact: Fact, _ reading: Reading, _ places: [Int: Int]) -> Bool {
        guard let text = places[fact.line].map({ reading.statements[$0].text.text }) else { return false }
        return VerdictSentence.all(in: text).contains {
            $0.containsBytes(said.withoutEnd) && VerdictWords.areHearsay(FoldedText($0))
        }
    }

    /// Whether the whole line is written as code: it shows how a signature is written.
    private static func isCode(_ fact: Fact, _ reading: Reading, _ places: [Int: Int]) -> Bool {
        guard let text = places[fact.line].map({ reading.statements[$0].text }) else { return false }
        return text.spans.contains {
            $0.kind == .code && $0.range.lowerBound == 0 && $0.range.count + 1 >= text.text.utf8.count
        }
    }

    /// What the line itself says of the signature.
    private static func words(of fact: Fact) -> String {
        let said = fact.details[.statusWords] ?? fact.title
        guard let role = fact.role, said.startsWithBytes(role) else { return said }
        return said.bytes(from: role.utf8.count).trimmed
    }

    private static func limit(_ fact: inout Fact, _ until: CivilDate, _ said: String, _ reading: Reading) {
        if fact.details[.until] == nil { fact.details[.until] = until.description }
        guard fact.date == until else { return }
        fact.date = reading.dates.all(in: said).map(\.date).first { $0 != until } ?? reading.date
    }

    private static func isAsked(_ thing: String, by demands: [String]) -> Bool {
        demands.contains { FoldedText($0).says(FoldedText(thing)) }
    }

    // What may turn it.
    private static func doubts(_ said: String, _ reading: Reading) -> Bool {
        let sentence = SigningClause.withoutOccasion(said)
        let words = FoldedText(sentence)
        let clauses = VerdictSentence.clauses(of: sentence).map { FoldedText($0) }
        return OtherVersions.areNamed(in: said, reading) || Validity.isShort(words)
            || clauses.dropFirst().contains { $0.wordCount <= 3 && Reservations.putsOff($0) }
            || isAnsweredNo(said) || errors.areSaid(in: words)
            || VerdictWords.areHearsay(words) || Remarks.putOff(sentence) || Questions.asks(sentence)
            || ahead.areSaid(in: words) || Reservations.withdraws(words) || isLeftBlank(said)
            || isDeniedOrMeant(sentence, reading)
    }

    /// `no`, `approved: false`
    private static func isAnsweredNo(_ said: String) -> Bool {
        let parts = said.split(onByte: UInt8(ascii: ":")).flatMap { $0.split(onByte: UInt8(ascii: "=")) }
        return parts.last.map { noes.contains(FoldedText($0).text) } ?? false
    }

    /// Whether words before that of signing deny it, or say that it may be so.
    ///
    /// Those that say that nothing was found deny nothing: `All ran, no crashes. I sign off.`
    private static func isDeniedOrMeant(_ told: String, _ reading: Reading) -> Bool {
        let clauses = VerdictSentence.all(in: told).flatMap { Clauses($0.withoutEnd).list }
        let words = FoldedText(clauses.filter { !Trouble.isNone(FoldedText($0)) }.joined(separator: ", "))
        guard let hit = hit(in: words) else { return false }
        let before = FoldedText(words.text.bytes(0..<hit.range.lowerBound))
        if isForLater(words, hit.range) { return true }
        return Reservations.denies(before) || Reservations.putsOff(before) || modals.areSaid(in: before)
            || exceptions.areSaid(in: before)
    }

    /// `I sign off on Monday`: what somebody says of now is not told by a day to come.
    private static func isForLater(_ words: FoldedText, _ range: Range<Int>) -> Bool {
        let said = FoldedText(words.text.bytes(range))
        guard presents.begin(said) else { return false }
        let behind = words.text.bytes(from: range.upperBound).split(onByte: 0x20).prefix(2)
        return behind.contains { CalendarWords.isOne($0) || later.contains($0) }
            && !behind.contains(where: \.hasDigit)
    }

    private static let presents: Phrases = ["i", "we", "signs", "signs off", "approves", "ich", "wir", "je", "nous"]
    private static let later: Set<String> = [
        "tomorrow", "later", "next", "once", "morgen", "demain", "mañana", "amanhã",
    ]

    private static func hit(in words: FoldedText) -> Lexicon<SeatStateRows.State>.Hit? {
        SpokenSeat.lexicon.hits(in: words).first { $0.meaning == .signed }
    }

    /// `signed by ____ on ____`, `signed by <name>`, `signed by [Name]`
    private static func isLeftBlank(_ said: String) -> Bool {
        if said.containsBytes("___") { return true }
        return [("<", ">"), ("[", "]")].contains { open, close in
            guard let start = said.firstOffset(of: open), let end = said.firstOffset(of: close, from: start) else {
                return false
            }
            return blanks.areSaid(in: FoldedText(said.bytes(start + 1..<end)))
        }
    }

    /// Whether no name stands where one should: `N.N.`, `Kit Rowe signera`, behind "by" anything but a name or a way.
    private static func isNobody(_ person: String?, _ said: String) -> Bool {
        if let person {
            return Placeholder.isOne(person) || nobodies.contains(FoldedText(person).text) || isTold(person)
                || CalendarWords.weekdays.contains(FoldedText(person).text)
        }
        let words = said.split(onByte: 0x20).map { $0.split(onByte: UInt8(ascii: ",")).first ?? "" }.filter {
            !$0.isEmpty
        }
        guard let at = words.firstIndex(where: { agents.contains($0.asciiLowercased) }), at > 0,
            SigningWords.signing.areSaid(in: FoldedText(words[at - 1]))
        else { return false }
        guard words.indices.contains(at + 1) else { return true }
        let name = words[at + 1].withoutEnd
        let rest = words[(at + 1)...].drop { articles.contains($0) }.prefix(4).map(\.withoutEnd)
        if nobodies.contains(FoldedText(name).text) || Placeholder.isOne(name)
            || name.asciiLowercased.endsWithBytes("bot")
        {
            return true
        }
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return !means.begin(FoldedText(rest.joined(separator: " ")))
            && !rest.contains { VerdictWords.bodies.contains($0.asciiLowercased) }
            && !rest.indices.contains { end in
                let name = rest[...end].joined(separator: " ")
                return RoleNames.isRole(name) || Departments.areNamed(in: name)
            }
    }

    private static let articles: Set<String> = ["the", "our", "die", "der", "dem", "le", "la", "el", "o", "a"]

    /// A name with words that no name has: a capital first, and later a word of small letters.
    private static func isTold(_ person: String) -> Bool {
        let name = VerdictSentence.clauses(of: person).first ?? person
        guard let first = name.utf8.first, (0x41...0x5A).contains(first) else { return false }
        return name.split(onByte: 0x20).dropFirst().contains { word in
            (word.utf8.first.map { (0x61...0x7A).contains($0) } ?? false) && word.utf8.count > 2
                && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 } && !particles.contains(word)
        }
    }

    private static let particles: Set<String> = [
        "van", "von", "vom", "der", "den", "dem", "des", "del", "della", "dos", "das", "bin", "ibn", "ter", "ten",
        "zur",
        "und", "and", "for", "für", "pour", "per", "via", "les",
    ]

    private static let nobodies: Set<String> = [
        "n n", "nn", "someone", "somebody", "anyone", "unknown", "others", "nobody", "xx", "xxx", "mistake", "error",
        "accident",
        "jemand", "unbekannt", "quelqu un", "inconnu", "alguien", "desconocido", "alguém", "desconhecido", "robot",
        "bot",
    ]
    private static let agents: Set<String> = ["by", "von", "durch", "par", "por"]
    private static let means: Phrases = [
        "mail", "e mail", "email", "hand", "phone", "letter", "post", "chat", "docusign", "ticket", "vote", "all",
        "both",
        "everybody", "everyone", "him", "her", "them", "me", "us", "telefon", "beide", "beiden", "allen", "courrier",
        "courriel", "correo", "todos", "ambos", "tous", "électronique",
    ]

    private static let noes: Set<String> = [
        "no", "n", "nope", "0", "false", "nein", "falsch", "non", "faux", "falso", "não", "否", "いいえ",
    ]

    private static let errors: Phrases = [
        "not allowed", "not entitled", "not authorised", "not authorized", "unauthorised", "unauthorized",
        "automatically",
        "auto approved", "by default", "by timeout", "in the wrong", "not final", "not valid", "not binding",
        "signed up",
        "signed out", "part", "nicht befugt", "automatisch", "automatiquement", "automáticamente", "automaticamente",
        "by mistake", "in error", "by accident", "mistakenly", "erroneously", "without his knowledge",
        "without her knowledge", "without their knowledge", "wrongly", "forged", "versehentlich", "irrtümlich",
        "aus versehen", "par erreur", "à tort", "à son insu", "por error", "por equivocación", "por engano", "por erro",
        "误签", "代签未授权", "誤って", "誤署名",
    ]

    private static let ahead: Phrases = [
        "will sign", "vai assinar", "vão assinar", "va a firmar", "va signer", "signera", "firmará", "assinará", "待签",
        "as soon as", "provided that", "provided the", "dès que", "en cuanto", "assim que", "sobald", "falls",
        "ready for signature", "ready for signing", "ready for approval", "ready to sign", "zur unterschrift",
        "zur freigabe",
        "prêt à signer", "para firma", "para firmar", "para assinatura", "se o", "se a", "se os", "se as", "si el",
        "si la",
        "si le", "si les", "将于", "将签", "拟签", "承認予定", "署名予定", "していない", "しておらず", "すれば", "したら", "次第",
    ]

    private static let modals: Phrases = [
        "may", "might", "could", "would", "should", "must", "shall", "will", "when", "whether", "assuming", "supposing",
        "suppose", "if", "once", "until", "unless", "before", "wird", "werden", "soll", "sollte", "würde", "könnte",
        "wohl",
        "vermutlich", "wahrscheinlich", "hoffentlich", "angeblich", "wenn", "falls", "sobald", "hardly", "barely",
        "scarcely",
        "kaum", "à peine", "peut être", "probablement", "aurait", "devrait", "doit", "si", "dès que", "quand", "quizá",
        "quizás", "habría", "debería",
        "debe", "cuando", "talvez", "teria", "deveria", "deve", "vai", "quando", "se", "将", "若", "如果", "可能", "据说", "应",
    ]

    private static let exceptions: Phrases = [
        "all but", "everybody but", "everyone but", "except", "apart from", "außer", "bis auf", "sauf", "hormis",
        "salvo",
        "excepto", "menos", "exceto", "除", "以外",
    ]

    private static let blanks: Phrases = [
        "name", "names", "date", "signature", "signer", "person", "role", "datum", "unterschrift", "nom", "nombre",
        "fecha", "firma", "nome", "data", "assinatura", "姓名", "日期", "氏名", "日付",
    ]
}

extension [Fact] {
    /// The places of the signatures that count as given. A fact is a large value: those of other kinds are asked where they
    /// stand.
    var givenSignoffs: [Int] {
        indices.filter { place in
            guard self[place].kind == .signoff else { return false }
            switch self[place].status {
            case .signed, .go, .accepted, .done: return true
            case .todo, .inProgress, .blocked, .rejected, .pending, .open, .closed, .noGo, .unknown, nil: return false
            }
        }
    }
}
