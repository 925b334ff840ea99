import MusterText

/// The words that may stand beside a verdict and leave it whole: who decides, that it was decided, small joints, days and
/// numbers. Whatever else stands before a verdict may bend it.
enum VerdictWords {
    /// Whether every word of a text is one of those, or a name with a capital beside somebody who decides or a word like
    /// "by".
    ///
    /// - Parameter known: further words, in lower case, such as those of the name of the release.
    static func areOfRecord(_ text: String, known: Set<String> = []) -> Bool {
        let words = words(of: text)
        let hasDecider = words.contains { bodies.contains($0.key) }
        let isNames = words.allSatisfy { $0.isCapital || isHarmless($0.key, known) }
        var isNamed = hasDecider || isNames && !words.isEmpty
        return words.allSatisfy { word in
            if introducing.contains(word.key) { isNamed = true }
            return isHarmless(word.key, known) || word.isCapital && isNamed
        } && !DecisionWords.isSupposed(FoldedText(text))
    }

    /// Whether words before a verdict leave it whole: nothing at all, a day, the release, or somebody who decides.
    static func leadTo(verdict text: String, known: Set<String>) -> Bool {
        let isPoll = FoldedText(text).says("go no go")
        let words = words(of: text).filter { !isNumber($0.key) && !(isPoll && polls.contains($0.key)) }
        if words.isEmpty { return true }
        guard !bend(text), !nameOther(text, known: known), !bystanders.areSaid(in: FoldedText(text)) else {
            return false
        }
        let one = DecisionLabel.authority(in: text)
        let hasDecider = !one.isEmpty || words.contains { bodies.contains($0.key) }
        guard hasDecider || words.allSatisfy({ isHarmless($0.key, known) }) else { return false }
        return words.allSatisfy {
            isHarmless($0.key, known) || one.contains($0.key) || $0.isCapital && hasDecider
        }
    }

    /// Who is in the room, or speaks for somebody, and decides nothing: `Ida Poe, guest: GO`.
    static let bystanders: Phrases = [
        "guest", "observer", "visitor", "advisor", "adviser", "consultant", "tester", "intern", "trainee", "apprentice",
        "by proxy", "proxy", "absent", "customer", "gast", "beobachter", "beobachterin", "berater", "beraterin",
        "praktikant", "praktikantin", "azubi", "testerin", "abwesend", "in vertretung", "invité", "invitée",
        "observateur", "observatrice", "stagiaire", "testeur", "testeuse", "absente", "par procuration", "invitado",
        "invitada", "observador", "observadora", "becario", "becaria", "probador", "ausente", "por poder", "convidado",
        "convidada", "estagiário", "estagiária", "testador", "testadora", "por procuração", "实习生", "观察员", "顾问", "列席",
        "代理", "オブザーバー", "実習生", "代理人", "欠席",
    ]

    /// Whether words call somebody who has no say: a bystander, one who left, or one of another house.
    static func isOutsider(_ text: String) -> Bool {
        let words = FoldedText(text)
        return bystanders.areSaid(in: words) || outsiders.areSaid(in: words)
    }

    private static let outsiders: Phrases = [
        "former", "ex", "previous", "vendor", "vendors", "supplier", "suppliers", "sales", "press", "ehemalig",
        "ehemaliger", "ehemalige", "ehemaligen", "lieferant", "lieferantin", "ancien", "ancienne", "fournisseur",
        "antiguo", "antigua", "proveedor", "proveedora", "antigo", "antiga", "fornecedor", "fornecedora", "前任", "供应商",
    ]

    /// The words of `go/no-go`, and of `go / no go`.
    private static let polls: Set<String> = ["go", "no go", "no", "nogo"]

    /// Whether words name a version of another product: `Decision of the board for Torch 2.4` in the review of Lantern 2.4.
    static func nameOther(_ text: String, known: Set<String>) -> Bool {
        let words = words(of: text)
        return zip(words, words.dropFirst()).contains { name, version in
            version.key.hasDigit && name.isCapital && !isHarmless(name.key, known)
        }
    }

    /// Whether words say who decides, or that somebody did.
    static func nameDecider(_ text: String) -> Bool {
        words(of: text).contains { bodies.contains($0.key) || isDecided($0.key) }
    }

    /// Whether words before a verdict deny it, put it off, or say that it was only asked for or talked about.
    static func bend(_ text: String) -> Bool {
        let words = FoldedText(text)
        let plain = FoldedText(
            words.text.split(onByte: 0x20).filter { $0 != "no" || !words.says("go no go") }.joined(separator: " "))
        return Reservations.denies(plain) || Reservations.putsOff(plain) || Reservations.withdraws(plain)
            || DecisionWords.isSupposed(words) || reports.areSaid(in: words) || areHearsay(words)
            || parts.areSaid(in: words)
    }

    /// Some of those who decide, whose word is not that of all.
    private static let parts: Phrases = [
        "one of the", "some of the", "two of the", "half of the", "part of the", "most of the", "einer der", "eine der",
        "einige der", "ein teil", "un des", "l un des", "une partie", "certains", "uno de los", "una parte", "algunos",
        "um dos", "uma parte", "alguns", "部分", "一部",
    ]

    /// Whether words tell what somebody else is said to have decided, or what is only believed.
    static func areHearsay(_ words: FoldedText) -> Bool { hearsay.areSaid(in: words) }

    /// Whether words hold a quotation, which was said elsewhere or before.
    static func quote(_ text: String) -> Bool { quotes.contains(where: text.containsBytes) }

    private static let quotes = ["\"", "“", "”", "„", "«", "»", "「", "『"]

    /// Whether a clause of a sentence says whose word the rest is, or that it is only thought: `It's a go, says Ada`.
    static func areAttributed(_ sentence: String) -> Bool {
        VerdictSentence.clauses(of: sentence).dropFirst().contains { attributions.begin(FoldedText($0)) }
    }

    private static let attributions: Phrases = [
        "says", "said", "writes", "wrote", "thinks", "believes", "reports", "reported", "claims", "claimed",
        "i believe",
        "i think", "i guess", "i hope", "i suppose", "we believe", "we think", "we hope", "we guess", "or so",
        "apparently", "allegedly", "it seems", "as far as", "sagt", "sagte", "meint", "meinte", "glaube ich",
        "denke ich",
        "hoffe ich", "angeblich", "dit", "disait", "pense", "je crois", "je pense", "j espère", "paraît il", "dice",
        "dijo", "cree", "creo", "supongo", "espero", "parece", "diz", "disse", "acha", "acho", "creio",
    ]

    private static let hearsay: Phrases = [
        "said that the", "says that the", "heard that", "hears that", "told us", "said the board", "says the board",
        "tells us",
        "claims that", "believes that", "according to", "told me", "i think", "we think", "i assume", "we assume",
        "i hear", "we hear", "reportedly",
        "point of view", "in my opinion", "in our opinion", "from my side", "from our side", "for my part", "aus sicht",
        "aus meiner sicht", "aus unserer sicht", "du point de vue", "à mon avis", "punto de vista", "en mi opinión",
        "ponto de vista", "na minha opinião", "such as", "nothing but",
        "d après", "听说", "some colleagues", "dream of", "dreams of", "with a vote on", "which was wrong",
        "sagt der", "sagt die", "sagt das", "sagte der", "sagte die", "meint der", "meint die", "heißt es", "angeblich",
        "laut", "selon", "según", "segundo", "据说", "とのこと",
    ]

    private static let reports: Phrases = [
        "discussed", "recommended", "recommends", "asked", "requested", "wants", "want", "wanted", "hopes", "will",
        "refused", "refuses", "did not", "beantragt", "empfiehlt", "empfohlen",
        "diskutiert", "will", "soll", "wünscht",
        "recommande", "recommandé", "demande", "demandé", "prononcera", "rendra", "donnera", "décidera", "recomienda",
        "recomendó", "solicita", "pide", "decidirá", "recomenda", "recomendou", "pede", "将", "予定", "拟",
    ]

    /// One word without the signs around it.
    struct Word {
        let key: String
        let isCapital: Bool
    }

    static func words(of text: String) -> [Word] {
        text.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "/") }
            .compactMap { bytes in
                let word = String(decoding: bytes, as: UTF8.self)
                let folded = FoldedText(word).text
                guard !folded.isEmpty else { return nil }
                let first = word.utf8.first { $0.isASCIIAlphanumeric || $0 >= 0xC3 } ?? 0
                return Word(key: folded, isCapital: (0x41...0x5A).contains(first) || first == 0xC3 || first == 0x40)
            }
    }

    static func isHarmless(_ key: String, _ known: Set<String>) -> Bool {
        bodies.contains(key) || decided.contains(key) || joints.contains(key) || known.contains(key) || isNumber(key)
            || introducing.contains(key) || isJudgement(key) || answers.contains(key)
    }

    /// A word of a script without spaces that ends in that of a judgement or of those who judge: `移行判定`.
    static func isJudgement(_ key: String) -> Bool {
        key.utf8.first.map { $0 >= 0xE3 } ?? false && judgements.end(FoldedText(key))
    }

    private static let judgements: Phrases = [
        "判定", "判定結果", "结论", "結論", "决定", "決定", "会議", "会议", "委员会", "委員会", "評審", "评审",
    ]

    /// What such a judgement may say beside GO.
    private static let answers: Set<String> = [
        "可", "合格", "適合", "同意", "同意发布", "同意上线", "批准发布", "通过", "一致同意", "全員一致", "全会一致",
    ]

    private static func isNumber(_ key: String) -> Bool {
        key.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x20 }
    }

    /// Who decides, and what a decision is called.
    static let bodies: Set<String> = [
        "decision", "verdict", "ruling", "outcome", "result", "resolution", "conclusion", "vote", "poll",
        "call", "chair", "board", "committee", "council", "panel", "group", "meeting", "chair", "chair s", "cab",
        "steering",
        "review", "go no go", "gatekeeper", "gatekeepers", "advisory", "conference",
        "members", "participants", "konferenz", "freigabekonferenz", "runde", "teilnehmer", "conférence",
        "participantes", "asistentes", "approvers", "entscheidung",
        "freigabeentscheidung",
        "beschluss", "ergebnis", "gremium", "ausschuss",
        "freigabeausschuss", "lenkungskreis", "lenkungskreises", "lenkungsausschuss", "lenkungsausschusses", "sitzung",
        "votum", "vorstand", "freigabe", "décision", "comité", "avis", "résultat", "réunion", "commission", "decisión",
        "resultado", "acuerdo", "resolución", "junta", "dictamen", "veredicto", "decisão", "comitê", "parecer",
        "deliberação", "reunião", "conselho", "comissão", "liberação",
    ]

    /// Whether a word says that something was decided.
    static func isDecided(_ key: String) -> Bool { decided.contains(key) && key.utf8.count > 3 }

    /// That it was decided.
    private static let decided: Set<String> = [
        "decided", "decides", "recorded", "records", "voted", "agreed", "declared", "declares", "gave", "gives",
        "given", "granted", "issued", "resolved", "resolves", "concludes", "concluded", "agrees", "beschließt",
        "entscheidet",
        "décide", "décident", "decide", "deciden", "decidem", "acuerdan", "resuelve", "delibera", "met", "says", "said",
        "pronounced", "confirmed", "confirms", "held", "taken", "reached", "made", "announced",
        "signed", "s", "beschlossen", "entschieden", "erteilt", "gegeben", "décidé", "prononce", "prononcé",
        "prononcée",
        "réuni", "réunie", "donne", "donné", "accordé", "decidió", "reunido", "reunida", "decidido", "acuerda",
        "acordó", "decidiu", "deliberou", "released", "is", "are", "gold", "approved", "passes", "passed", "carried",
    ]

    private static let joints: Set<String> = [
        "a", "the", "of", "on", "at", "in", "to", "and", "its", "final", "full", "formal", "unanimous", "unanimously",
        "release", "launch", "production", "this", "day", "dated", "date", "der", "die", "das", "des", "dem", "den",
        "am", "vom", "im", "in", "hat", "haben", "einstimmig", "einstimmigen", "für", "und", "le", "la", "les", "du",
        "de", "d", "l", "en", "mise", "unanimité", "à", "et", "el", "los", "del", "ha", "y", "unánime", "unanimidad",
        "o", "os", "do", "da", "em", "por", "unanimidade", "utc", "cet", "january", "february", "march", "april",
        "may", "june", "july", "august", "september", "october", "november", "december", "version", "versión",
        "versão", "build", "candidate", "production", "service", "producción", "produção", "produktion", "zur",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "cab", "with", "tag",
    ]

    /// Words behind which those who decided are named.
    static let introducing: Set<String> = ["by", "durch", "von", "par", "gez", "for", "für"]
}
