import MusterModel
import MusterText

/// A sentence that lets a release go in words of its own, with nothing in it that is known to bend a verdict.
struct FreeVerdict {
    /// As written.
    let sentence: String
    /// What limits it; nil where it is for all.
    let scope: String?
    let day: CivilDate?
    /// Whether the sentence begins with who says it.
    let isVoiced: Bool

    /// - Parameter known: the words of the names of the release.
    init?(_ sentence: String, _ known: Set<String>, _ reading: Reading) {
        guard !Questions.asks(sentence), let (voice, said) = Self.parted(sentence) else { return nil }
        let text = ReleaseVerdict.removingAssurances(from: reading.dates.removingDays(from: said, for: " "))
        let words = FoldedText(Consensus.removed(from: FoldedText(text).text))
        guard words.wordCount <= Self.mostWords, Self.mayStand(words) else { return nil }
        let parts = Resolution.Parts(text, known)
        guard Self.calls(words, text, parts) || Self.resolves(parts), !parts.refuse, Self.isWhole(words),
            !Self.isSubject(parts), !Self.tellsFailure(said), !DecisionLabel.isOfFunction(text),
            !VerdictWords.areAttributed(said),
            parts.words.contains(where: parts.isVersion) || Self.firsts.areSaid(in: words),
            !OtherVersions.areNamed(in: said, reading)
        else { return nil }
        self.sentence = sentence
        isVoiced = voice != nil
        scope = Self.scope(of: text, parts)
        day =
            DecisionDay.dayOfDeciding(in: sentence, reading.dates)
            ?? reading.dates.all(in: sentence).first { $0.range.lowerBound == 0 }?.date
            ?? Self.dayOfDecision(in: sentence, reading.dates)
    }

    private static let mostWords = 40

    /// Whether a sentence beside a verdict leaves it whole.
    static func leavesWhole(_ sentence: String, _ reading: Reading) -> Bool {
        let text = ReleaseVerdict.removingAssurances(from: sentence)
        if quiet.begin(FoldedText(text)), !Exceptions.areMadeBehindNone(in: FoldedText(text)) { return true }
        let words = FoldedText(Consensus.removed(from: FoldedText(text).text))
        return !Questions.asks(sentence) && !Reservations.withdraws(words) && !Reservations.putsOff(words)
            && !(Reservations.denies(words) && !EmptyLists.saysNone(words))
            && !ConditionWords.bind(words) && !ConditionWords.qualify(words) && ConditionWords.start(in: text) == nil
            && !Exceptions.areMade(in: words) && !DecisionWords.limits.areSaid(in: words)
            && !VerdictWords.areHearsay(words) && !Self.tellsFailure(sentence)
            && !(retractions.areSaid(in: words) && !EmptyLists.saysNone(words))
            && !OtherVersions.areNamed(in: sentence, reading)
    }

    private static func tellsFailure(_ sentence: String) -> Bool {
        VerdictSentence.clauses(of: sentence).contains(where: AdverseConclusions.tellsFailure)
    }

    /// Whether a title is of what is imagined, taught, told or to be said: `Training, lesson 3`, `Wording of the mail`.
    static func tellsStory(_ title: FoldedText) -> Bool { stories.areSaid(in: title) }

    private static let stories: Phrases = [
        "exercise", "training", "lesson", "lessons", "scene", "faq", "strings", "translation", "translations", "wishes",
        "wish list", "communication plan", "survey", "bot", "proposal", "proposals", "proposed", "wording", "opinion",
        "opinions", "answers", "if all goes well", "option", "options", "example", "examples", "key", "will write",
        "quiz", "script", "poster", "posters", "draft", "drafts", "story", "stories", "play", "film", "competitor",
        "rival", "rehearsal", "drill", "day of the launch", "launch day", "after the vote", "template", "sample",
        "idea", "ideas", "joke", "jokes", "dream", "scenario", "scenarios", "what if", "guest", "guests", "press",
        "announcement", "interview", "übung", "schulung", "entwurf", "vorschlag", "beispiel", "szenario", "formation",
        "exercice", "brouillon", "exemple", "scénario", "ejercicio", "formación", "borrador", "ejemplo", "guion",
        "exercício", "treinamento", "rascunho", "exemplo", "演练", "培训", "草稿", "示例", "訓練", "研修", "下書き", "例",
    ]

    /// How sentences begin that say there is nothing in the way.
    private static let quiet: Phrases = [
        "no open blockers", "no open blocker", "no open bugs", "no open defects", "no open issues", "no blockers left",
        "no blockers", "nothing is open", "nothing left", "no objections", "keine offenen", "aucun point bloquant",
        "ningún bloqueo", "nenhum bloqueio",
    ]

    /// What says of words beside it that they are a text, a joke or a mistake, or that they hold no longer.
    private static let retractions: Phrases = [
        "this is the text", "that is the text", "this is the sentence", "that is the sentence", "that is the mail",
        "this is the mail", "text of", "wording", "banner", "type", "press send", "joke", "joking", "kidding", "fool",
        "dream", "dreams", "scrap that", "scrap it", "forget", "ignore", "correction", "sorry", "wrong", "by mistake",
        "mistake", "too early", "open again", "reopened", "hold it", "hold on", "nack", "veto", "against", "overruled",
        "objects", "objected", "rolled back", "undecided", "quorum", "reads", "read aloud", "forged", "pretend",
        "is up to", "up to the board", "all three are needed", "are needed", "is needed", "have to give", "has to give",
        "must give", "whose", "not mine", "not yours", "to follow", "one condition", "condition",
        "conditions", "then the", "called off", "call it off", "stop", "stopped", "halt", "scherz", "spaß", "vergesst",
        "ignoriert",
        "irrtum", "irrtümlich", "falsch", "dagegen", "offen", "plaisante", "blague", "oubliez", "erreur", "contre",
        "voilà ce que", "broma", "olvidad", "olviden", "error", "contra", "brincadeira", "esqueçam", "erro", "玩笑",
        "作废", "忽略", "错", "冗談", "間違", "無視",
    ]

    /// Who says a sentence, where it begins with that and a colon, and what is said; nil where a function speaks for itself,
    /// or words that are no name stand there.
    private static func parted(_ sentence: String) -> (voice: String?, said: String)? {
        let body = Speaker.removed(from: sentence)
        guard let colon = body.firstOffset(of: ": ") else { return quoted(body) ? nil : (nil, body) }
        let head = body.bytes(0..<colon)
        let said = body.bytes(from: colon + 2).trimmed
        let isAuthority = !DecisionLabel.authority(in: head).isEmpty
        if DecisionLabel.saysDecided(head) || leads.areSaid(in: FoldedText(head)) {
            return quoted(said) ? nil : (nil, said)
        }
        guard !DecisionLabel.isOfFunction(head), isAuthority || PersonName.isOne(head) && head.trimmed.hasByte(0x20)
        else { return nil }
        return quoted(said) ? nil : (head, said)
    }

    private static func quoted(_ text: String) -> Bool { quotes.contains(where: text.containsBytes) }
    private static let quotes = ["\"", "“", "”", "„", "«", "»", "「", "『"]

    /// What leads to a verdict without a word of who took it: `All present agree: GO for Kite 4.2`.
    private static let leads: Phrases = [
        "agree", "agreed", "all agree", "in agreement", "einig", "einverstanden", "d accord", "de acuerdo", "de acordo",
        "一致", "同意",
    ]

    /// A quick look.
    private static func mayStand(_ words: FoldedText) -> Bool {
        words.says("go") || Resolution.mayStand(in: words) || kernels.areSaid(in: words)
    }

    /// Whether words call the release a go, by a phrase or by the word in capital letters, at the beginning of a clause, and
    /// name nothing but it behind that: `Go for Kite 4.2.`, and not `The posters with GO Kite 4.2 are printed.`
    private static func calls(_ words: FoldedText, _ text: String, _ parts: Resolution.Parts) -> Bool {
        guard !polls.areSaid(in: words) else { return false }
        if parts.words.contains(where: { $0.key.hasWideLetters }) { return endings.end(words) }
        let isCapital = text.split(onByte: 0x20).contains { word in
            String(word.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }) == "GO"
        }
        guard kernels.areSaid(in: words) || isCapital else { return false }
        guard let go = parts.words.lastIndex(where: { $0.key == "go" || $0.key == "adelante" }) else {
            return firsts.areSaid(in: words)
        }
        let start = (parts.ends.filter { $0 <= go }.max() ?? 0)
        let isPlain = parts.words[start..<go].allSatisfy { word in
            openers.contains(word.key) || parts.known.contains(word.key)
        }
        guard isPlain else { return false }
        guard go + 1 < parts.words.count, !parts.ends.contains(go + 1) else { return true }
        guard aims.contains(parts.words[go + 1].key) else { return false }
        return parts.object(from: go + 2) != nil
    }

    /// What may stand between the beginning of a clause and the word for a go.
    private static let openers: Set<String> = [
        "so", "therefore", "thus", "hence", "and", "yes", "it", "is", "s", "it s", "a", "the", "this", "that", "that s",
        "we", "re", "we re",
        "are", "i", "my", "our", "give", "hereby", "you", "have", "decision", "now", "clear", "full", "final", "all",
        "with",
        "das", "ist", "mein", "unser", "damit", "also", "ein", "hier", "wir", "sind", "ja", "c", "c est", "est", "mon",
        "notre", "un", "le", "voici",
        "donc", "oui", "mi", "nuestro", "el", "es", "doy", "sí", "meu", "nosso", "o", "é", "dou", "este", "adelante",
        "sim",
    ]

    /// How such a sentence ends in scripts without spaces.
    private static let endings: Phrases = [
        "go とする", "goとする", "go と判断する", "goと判断する", "go と判断した", "goと判断した", "go で決定", "goで決定",
        "go に決定", "goに決定", "go に決定した", "goに決定した",
    ]

    /// Words that call a release a go, whatever stands around them.
    private static let kernels: Phrases = [
        "my go for", "our go for", "this is my go", "this is our go", "this is the go", "this is a go", "that is my go",
        "that s my go", "you have my go", "my go is given", "it is a go for", "it s a go for", "we are go for",
        "we re go for", "we are a go for", "i give my go", "i give the go", "i hereby give my go", "decision is go",
        "the decision is go for", "decision go for", "so go for", "therefore go for", "go for", "go with",
        "go für", "mein go für", "hier ist mein go", "das ist mein go", "damit go für",
        "go pour", "mon go pour", "c est mon go", "voici mon go", "go para", "mi go para", "go con", "doy el go",
        "meu go para", "dou o go", "go とする", "goとする", "go と判断", "goと判断", "go で決定", "goで決定", "go に決定",
        "goに決定",
    ]

    /// Whether something is told of a go, which is not given by it: `The GO for Kite 4.2 is with the board.`
    private static func isSubject(_ parts: Resolution.Parts) -> Bool {
        guard let go = parts.words.firstIndex(where: { $0.key == "go" }), go + 1 < parts.words.count,
            aims.contains(parts.words[go + 1].key),
            let end = parts.words.indices.dropFirst(go + 2).first(where: {
                !parts.isVersion(parts.words[$0]) && !parts.known.contains(parts.words[$0].key)
            })
        else { return false }
        return verbs.contains(parts.words[end].key)
    }

    private static let aims: Set<String> = ["for", "on", "with", "für", "mit", "pour", "avec", "para", "con", "com"]
    private static let verbs: Set<String> = [
        "is", "was", "has", "had", "needs", "depends", "comes", "came", "follows", "fails", "failed", "lacks", "lies",
        "rests",
        "goes", "would", "will", "can", "may", "must", "should", "stands", "remains", "expires", "ends", "hangs",
        "ist", "war", "hat", "kommt", "folgt", "fehlt", "liegt", "hängt", "steht", "bleibt", "est", "était", "vient",
        "viendra",
        "manque", "dépend", "es", "era", "llega", "llegará", "falta", "depende", "é", "vem", "virá",
    ]

    /// Words that name the asking, or a go as such.
    private static let polls: Phrases = ["go no go", "no go", "nogo", "go meeting", "go criteria", "go means"]

    /// Whether somebody resolves that the release goes: `I have decided that Kite 4.2 goes out`.
    private static func resolves(_ parts: Resolution.Parts) -> Bool {
        // Without spaces nothing tells what is resolved from what stands beside it.
        guard !parts.words.contains(where: { $0.key.hasWideLetters }) else { return false }
        if resolvesThat(parts) { return true }
        guard let core = parts.core(.place, isVote: false), parts.words.contains(where: parts.isVersion),
            !parts.isAhead(core)
        else { return false }
        let isOwn = parts.words[..<core.upperBound].contains { persons.contains($0.key) }
        return parts.all(.resolves).contains { core.overlaps($0) } && (isOwn || parts.nameDecider)
            || isOwn && parts.all(.consents).contains { core.overlaps($0) && !told.contains(parts.text($0)) }
    }

    /// What somebody did before, for all that a word tells.
    private static let told: Set<String> = [
        "approved", "authorised", "authorized", "cleared", "confirmed", "accepted", "granted", "endorsed", "signed off",
        "signed off on", "genehmigt", "freigegeben", "approuvé", "validé", "autorisé", "aprobado", "autorizado",
        "aprovado",
    ]

    /// `decided that Kite 4.2 goes out`, `decided that portal 4.2 shall go live`
    private static func resolvesThat(_ parts: Resolution.Parts) -> Bool {
        parts.all(.resolves).contains { verb in
            guard
                let act = parts.hits.first(where: { hit in
                    hit.range.lowerBound > verb.upperBound && (hit.part == .act || hit.part == .outcome)
                }),
                case let object = verb.upperBound..<act.range.lowerBound,
                object.contains(where: { parts.isVersion(parts.words[$0]) })
            else { return false }
            let next = act.range.upperBound < parts.words.count ? parts.words[act.range.upperBound].key : ""
            return object.allSatisfy { parts.isPlain($0) || modals.contains(parts.words[$0].key) } && next != "of"
        }
    }

    private static let modals: Set<String> = [
        "shall", "should", "will", "may", "be", "is", "to", "soll", "darf", "soit",
    ]

    private static let persons: Set<String> = ["i", "we", "ich", "wir", "je", "nous", "yo", "eu", "nós", "hereby"]

    /// Whether they speak for those who write.
    private static let firsts: Phrases = [
        "this is my go", "this is our go", "this is the go", "that is my go", "that s my go", "you have my go",
        "c est mon go", "das ist mein go", "hier ist mein go",
    ]

    /// Whether nothing in a sentence is known to bend a verdict.
    private static func isWhole(_ words: FoldedText) -> Bool {
        !VerdictWords.bend(words.text) && !Reservations.withdraws(words) && !Suppositions.areIn(words)
            && !Exceptions.areMade(in: words) && !DecisionWords.limits.areSaid(in: words)
            && !ReleaseVerdict.isTrial(words) && !ConditionWords.bind(words) && !ConditionWords.qualify(words)
            && ConditionWords.start(in: words.text) == nil && !Resolution.wishes.areSaid(in: words)
            && !bends.areSaid(in: words) && !ReleaseVerdict.bends.contains(where: words.text.containsBytes)
            && !DoubtWords.lifts(words)
    }

    /// Words beside which a go is one that is asked for, told of, thought of, or still to be given.
    private static let bends: Phrases = [
        "ready for", "ready to", "need", "needs", "needed", "require", "requires", "required", "request", "requests",
        "requesting", "waiting", "wait", "awaiting", "pending", "for the go", "before the go", "until the go",
        "after the go", "towards", "toward", "a go from", "the go from", "go from", "get a go", "get the go",
        "a go means",
        "go means", "means", "say go", "says", "say", "said", "declares", "declared", "declare", "announces", "gives",
        "gave", "calls", "called", "issues", "issued", "is to", "are to", "deputy", "told", "tell", "vote", "votes",
        "voted", "vetoed",
        "majority", "most",
        "half", "some", "many", "almost", "nearly", "candidate", "rumour", "rumor", "understand", "understands",
        "guess",
        "seems", "seem", "looks like", "look like", "appears", "sounds", "was a go", "were a go", "had a go", "was go",
        "last week", "last month", "last time", "last year", "previous", "previously", "earlier", "originally", "first",
        "at first", "initially", "then", "used to", "gets", "get", "can", "could", "may", "might", "must", "should",
        "would", "will be", "to be", "going to decide", "decides on", "decide on", "decide whether", "discuss",
        "discussed", "agenda", "option", "options", "either", "or", "versus", "vs", "instead", "rather", "against",
        "risk", "risks", "worried", "dream", "dreams", "pretend", "convinced", "luck", "close to", "motto", "slogan",
        "posters", "preparations",
        "submission", "over my", "version number", "for ida to", "hell", "heard", "worried", "concern", "concerns",
        "afraid", "unless", "despite", "though", "although", "but",
        "however", "yet", "still", "later", "wrote", "writes", "announced", "blog", "newsletter", "too early",
        "premature",
        "too soon", "vorher", "vorherige", "damals", "ursprünglich", "brauchen", "braucht", "benötigt",
        "warten", "wartet", "fehlt", "fehlen", "sagt", "sagte", "meint", "meinte", "oder", "aber", "jedoch", "doch",
        "trotz", "mehrheit", "erst", "bereit für", "bereit zum", "attend", "attendons", "besoin", "faut", "dit", "ou",
        "mais",
        "malgré", "majorité", "prêt pour", "prêts pour", "necesita", "necesitamos", "falta", "dice", "dijo", "o",
        "pero",
        "aunque", "mayoría", "listo para", "listos para", "precisa", "precisamos", "diz", "disse", "ou", "mas",
        "embora",
        "maioria", "pronto para", "prontos para", "需要", "等待", "希望", "如", "或", "建议", "待ち", "希望", "必要", "または",
        "かどうか", "するか", "予定",
    ]

    /// What limits a verdict: what is known to, and what stands behind a word of place and is not for all.
    private static func scope(of text: String, _ parts: Resolution.Parts) -> String? {
        if let scope = DecisionWords.scope(in: text) { return scope }
        let version = parts.words.indices.last { parts.isVersion(parts.words[$0]) } ?? 0
        return parts.place(behind: version)
    }

    /// The day behind a word of deciding in a sentence: `the board decided on 2 April 2031 that …`, `On 2 April … decided`.
    private static func dayOfDecision(in sentence: String, _ dates: DateReader) -> CivilDate? {
        let days = dates.all(in: sentence)
        guard let first = days.first, first.range.lowerBound <= 4 else { return nil }
        return first.date
    }
}
