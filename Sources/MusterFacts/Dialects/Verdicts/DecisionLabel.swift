import MusterText

/// The words before a verdict that say that it is one.
///
///     Board decision (2031-04-02): …        The council was unanimous: …        Final call from Ada Marsh: …
enum DecisionLabel {
    /// Where the words begin that stand behind a label; nil for a text without one.
    static func end(in text: String) -> Int? {
        for sign in signs {
            var from = 0
            while let at = text.firstOffset(of: sign, from: from) {
                from = at + sign.utf8.count
                if saysDecided(text.bytes(0..<at)) { return from }
            }
        }
        return nil
    }

    /// Whether a label asks how something came out, which may be another thing than the release.
    static func namesOutcome(_ label: String) -> Bool { outcomes.end(FoldedText(label)) }

    private static let outcomes: Phrases = [
        "outcome", "result", "ergebnis", "résultat", "resultado", "结果", "結果", "avis", "opinion",
    ]

    private static let signs = [": ", "：", ":**", " ▸ "]

    /// Whether the last sentence of words before a verdict ends by saying that something was decided, and names no case in
    /// which it would be.
    static func saysDecided(_ head: String) -> Bool {
        let last = Sentences(head).list.last ?? ""
        let sentence = withoutCircumstances(withoutDay(withoutBrackets(last)))
        let words = withoutManner(FoldedText(withoutDay(sentence)))
        let isBody = VerdictWords.words(of: sentence).contains {
            VerdictWords.bodies.contains($0.key) || compounds.end(FoldedText($0.key))
        }
        return words.wordCount <= 12
            && (endings.end(words) || bodies.end(words) && !addresses.areSaid(in: words)
                || (isBody || isName(sentence, words)) && presents.end(words))
            && !isOfFunction(last) && !isOfFunction(withoutAttendance(head)) && !DecisionWords.isSupposed(words)
            && !VerdictWords.bend(sentence)
            && !DecisionWords.isSupposed(FoldedText(head)) && !isOfThePast(words)
    }

    /// The several who met may have their functions in brackets behind their names; of one alone it tells whose decision it is.
    private static func withoutAttendance(_ head: String) -> String {
        head.utf8.count(where: { $0 == UInt8(ascii: "(") }) > 1 ? head.withoutBrackets : head
    }

    /// Whether a label is that of one function, which decides for itself alone: `QA verdict`. Those who decide for all may be
    /// called by a function too: `Decision of the release manager`.
    static func isOfFunction(_ head: String) -> Bool {
        let words = FoldedText(head)
        guard !RoleNames.mentions(in: head).isEmpty || functions.areSaid(in: words) else { return false }
        return !authorities.areSaid(in: words) && !(heads.areSaid(in: words) && !controls.areSaid(in: words))
    }

    /// The words of the one who decides for all, where a text names one and no function that only looks at a release: `The
    /// flight director declares`.
    static func authority(in text: String) -> Set<String> {
        let words = FoldedText(text)
        guard !controls.areSaid(in: words), !outsiders.areSaid(in: words),
            let named = authorities.all.first(where: words.says), !isOfOther(words, named),
            case let title = Set(named.text.split(onByte: 0x20)),
            case let others = words.text.split(onByte: 0x20).filter({ !title.contains($0) }),
            !functions.areSaid(in: FoldedText(others.joined(separator: " ")))
        else { return [] }
        return title
    }

    /// Whether words behind the one who decides say of what: `The release manager of Torch`.
    private static func isOfOther(_ words: FoldedText, _ named: FoldedText) -> Bool {
        guard let at = words.text.firstOffset(of: named.text) else { return false }
        return words.text.bytes(from: at + named.text.utf8.count).startsWithBytes(" of ")
    }

    private static let outsiders: Phrases = [
        "only", "former", "deputy", "assistant", "secretary", "spokesman", "spokesperson", "representative", "vendor",
        "supplier", "customer", "partner", "pilot", "previous", "last", "nur",
        "seul", "seule", "sólo", "apenas",
    ]

    /// Functions and outsiders by the words that a label calls them, where these alone are no role.
    private static let functions = Phrases(
        controls.all + [
            "support", "marketing", "sales", "finance", "documentation", "training", "accessibility", "design",
            "operations",
            "ops", "product", "suppliers", "supplier", "vendor", "vendors", "partner", "partners", "customer",
            "customers",
            "users", "vertrieb", "lieferant", "lieferanten", "kunde", "kunden", "fournisseur", "proveedor", "ventas",
            "fornecedor",
        ])

    /// Functions that look at a release for those who decide, whoever leads them.
    private static let controls: Phrases = [
        "qa", "quality", "test", "testing", "testers", "legal", "security", "privacy", "compliance", "qs", "recht",
        "sicherheit", "datenschutz", "juridique", "sécurité", "qualité", "calidad", "seguridad", "qualidade",
        "segurança",
        "测试", "安全", "法务", "品質", "テスト",
    ]

    /// Those who lead a part of the house, and may decide for all.
    private static let heads: Phrases = [
        "head of", "leiter", "leiterin", "chef de", "cheffe de", "responsable de", "jefe de", "jefa de", "chefe de",
    ]

    private static let authorities: Phrases = [
        "release manager", "release lead", "release director", "release owner", "release captain", "release engineer",
        "release authority", "release team", "release group", "release coordinator", "launch manager", "launch lead",
        "launch director", "launch owner", "launch authority", "launch team", "flight director", "product owner",
        "product owners",
        "project lead", "project manager", "engineering lead", "engineering manager",
        "product manager",
        "tech lead", "lead developer", "maintainer", "maintainers", "vp", "programme manager", "program manager",
        "board", "committee", "council", "panel", "cab", "steerco", "steering", "exco", "director",
        "chair", "sponsor", "executive", "management", "ceo", "cto", "coo", "president", "leitung", "kreis",
        "ausschuss",
        "gremium", "vorstand", "comité", "commission", "direction", "dirección", "junta", "consejo", "comitê",
        "diretoria",
        "conselho", "会议", "会議", "委员会", "委員会",
    ]

    /// What stands before those to whom something is said.
    private static let addresses: Phrases = [
        "for", "to", "from", "with", "ask", "question", "für", "an", "mit", "pour", "à", "para", "con", "com",
    ]

    /// Whether a label names a decision that was taken before the one that counts.
    static func isOfThePast(_ label: FoldedText) -> Bool { others.areSaid(in: label) }

    private static let others: Phrases = [
        "previous decision", "earlier decision", "former decision", "last decision", "old decision", "prior decision",
        "frühere entscheidung", "décision précédente", "decisión anterior", "decisão anterior", "上次决定", "前回判定",
    ]

    /// Whether somebody is named, by a name and not by a function, who does one thing: `Kit Rowe concludes`.
    private static func isName(_ sentence: String, _ words: FoldedText) -> Bool {
        let list = VerdictWords.words(of: sentence)
        return (2...4).contains(list.count) && list.dropLast().allSatisfy(\.isCapital)
            && RoleNames.mentions(in: sentence).isEmpty && presentAlone.end(words)
    }

    private static let presentAlone: Phrases = [
        "concludes", "concluded", "declares", "entscheidet", "conclut", "concluye", "conclui",
    ]

    /// How German ends the names of those who decide.
    private static let compounds: Phrases = ["leitung", "kreis", "ausschuss", "gremium", "vorstand", "runde", "rat"]

    /// What somebody who decides does, in the minutes of it.
    private static let presents: Phrases = [
        "resolves", "concludes", "concluded", "confirms", "confirmed", "sums up", "declares", "bestätigt", "confirme",
        "confirma", "agrees", "beschließt", "entscheidet", "décide", "conclut", "decide", "acuerda",
        "resuelve", "concluye", "delibera", "conclui",
    ]

    /// Words without those at their end that say how it was decided: `The board decides unanimously`.
    private static func withoutManner(_ words: FoldedText) -> FoldedText {
        guard let manner = manners.all.first(where: words.ends), manner != words else { return words }
        return FoldedText(words.text.bytes(0..<words.text.utf8.count - manner.text.utf8.count))
    }

    private static let manners: Phrases = [
        "unanimously", "by unanimous vote", "einstimmig", "à l unanimité", "por unanimidad", "por unanimidade",
        "together", "gemeinsam", "ensemble", "today", "yesterday", "heute", "gestern", "hoy", "ayer", "hoje", "ontem",
    ]

    /// `Release decision of 2031-04-02`, `Review board, 2 April 2031` without their days.
    private static func withoutDay(_ text: String) -> String {
        var words = text.split(onByte: 0x20)
        while let last = words.last,
            isDay(last) || joints.contains(last.asciiLowercased) || CalendarWords.isOne(last.lowercased())
        {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    /// A word with digits, but for one of a script without spaces that only holds a day.
    private static func isDay(_ word: String) -> Bool {
        word.hasDigit && (word.utf8.allSatisfy { $0 < 0xE3 } || word.utf8.first?.isASCIIDigit ?? false)
    }

    private static let joints: Set<String> = ["of", "on", "at", "vom", "am", "du", "le", "del", "de", "em"]

    /// `Decision (board)` without what stands in brackets at its end.
    private static func withoutBrackets(_ text: String) -> String {
        let text = text.trimmed
        let isWide = text.endsWithBytes("）")
        guard text.utf8.last == 0x29 || isWide, let open = text.lastOffset(of: isWide ? "（" : "(") else { return text }
        return text.bytes(0..<open).trimmed
    }

    /// Words without those behind them that say whose the decision is, and what went before it:
    /// `Decision by Kit after a round of the table`.
    private static func withoutCircumstances(_ text: String) -> String {
        let words = text.split(onByte: 0x20)
        guard
            let joint = words.indices.dropFirst().first(where: { at in
                let tail = words[(at + 1)...]
                switch FoldedText(words[at]).text {
                case "by", "from", "durch", "von", "par", "por":
                    return !tail.isEmpty && tail.count <= 8 && (tail.first.map(isName) ?? false)
                case "after", "following", "nach", "après", "tras", "después", "após":
                    return (1...8).contains(tail.count)
                case _: return false
                }
            })
        else { return text }
        return words[..<joint].joined(separator: " ")
    }

    private static func isName(_ word: String) -> Bool {
        VerdictWords.words(of: word).first.map {
            $0.isCapital || ["the", "der", "die", "la", "le", "el", "a", "o"].contains($0.key)
        }
            ?? false
    }

    /// Those who decide, behind whom their verdict may stand at once.
    private static let bodies: Phrases = [
        "board", "council", "committee", "steering group", "steerco", "exco", "cab", "release group", "release team",
        "ausschuss", "gremium", "comité", "comitê", "会议", "会議",
    ]

    private static let endings: Phrases = [
        "decision", "decided", "decides", "verdict", "agreed", "resolved", "go no go", "go no go call", "go no go vote",
        "go no go poll", "final call", "launch call", "release call", "resolution", "ruling", "vote result",
        "result", "outcome of the vote", "result of the vote", "result of the poll", "outcome", "outcome of the review",
        "outcome of the meeting", "outcome of the call", "panel finding", "finding of the panel", "final word",
        "answer of the board", "answer of the committee", "was unanimous", "were unanimous", "is unanimous",
        "board answer", "board s answer", "is settled",
        "s settled", "this settled",
        "entscheidung", "entschieden", "beschluss", "beschlossen", "ergebnis der sitzung", "war einstimmig",
        "décision", "décidé", "a décidé", "avis du comité", "avis de la commission", "a tranché",
        "decisión", "decidió", "resolución", "resuelto", "acuerdo",
        "decisão", "decidiu", "deliberação", "decisão do comitê", "bateu o martelo",
        "决定", "決定", "判定", "结论", "結論", "审议结果", "审批结果", "審議結果",
    ]
}
