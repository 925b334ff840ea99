import MusterModel
import MusterText

/// A sentence in which somebody resolves that a release goes, or that it does not, told by its parts: who resolves, that
/// they did, and what is let go.
///
///     The board decided to release Kite 4.2 on Tuesday.        Der Ausschuss hat Kite 4.2 heute freigegeben.
///     At its session the council therefore gave 4.2 the green light.        The launch of Kite 4.2 is refused.
///
/// Between these parts nothing may stand but small words, names and the release: "approved the plan for the launch of Kite
/// 4.2" and "decided to publish the notes" let no release go.
struct Resolution {
    /// Go or no-go.
    let status: FactStatus
    /// Where alone the release goes, in folded words; nil where that is everywhere, or not said.
    let place: String?
    /// Whether the sentence says who decided.
    let namesDecider: Bool
    /// The sentence from the verdict on, without days.
    let verdict: String
    /// What has to be before it, where that stands before the verdict.
    let condition: String?
    /// Whether a day behind the verdict may be that of the verdict: one behind "decided to ship" is that of shipping.
    let isOfDay: Bool

    typealias Part = ResolutionRows.Part
    static let lexicon = Lexicon(ResolutionRows.all)

    /// Whether a text may hold such a sentence: a quick look.
    static func mayStand(in words: FoldedText) -> Bool { lexicon.first(in: words) != nil }

    /// Whether words name the going of a release: `ship decision`, `the launch`.
    static func namesGoing(_ words: FoldedText) -> Bool {
        lexicon.hits(in: words).contains { $0.meaning == .act || $0.meaning == .departure }
    }

    /// Whether words name it by a noun, as titles do: `release review`.
    static func namesDeparture(_ words: FoldedText) -> Bool {
        lexicon.hits(in: words).contains { $0.meaning == .departure }
    }

    /// What stands around a sentence and says that it is the decision, so that the sentence need not say who took it.
    enum Frame: Equatable {
        /// Nothing.
        case none
        /// The title of the document or of its section.
        case place
        /// Words right before it that ask for a verdict: "The board decided:"; on the release, where these or the title of
        /// the document name its going, so that "approved" alone is meant of it.
        case label(isOnRelease: Bool)

        var isLabel: Bool { self != .none && self != .place }
    }

    /// - Parameters:
    ///   - line: the whole line that the sentence is of.
    ///   - known: the words of the names of the release, in lower case.
    init?(_ sentence: String, in line: String, about known: Set<String>, _ frame: Frame, _ reading: Reading) {
        if GrantSentence.isIdeographic(sentence, about: known, isAsked: frame.isLabel, reading) {
            self.init(.go, whole: sentence)
            return
        }
        if frame != .none, GrantSentence.isCalled(sentence, known) {
            self.init(.go, whole: sentence, namesDecider: false)
            return
        }
        let said = ReleaseVerdict.removingAssurances(from: Self.withoutDays(sentence, reading.dates))
        let called = frame == .place ? Self.callingDecider(said) : said
        let text = Self.joiningVerb(called)
        let parts = Parts(text, known)
        guard !parts.hits.isEmpty, frame != .none || parts.tellWhoDecided, !Questions.asks(sentence),
            !VerdictWords.areHearsay(FoldedText(sentence)), !VerdictWords.areAttributed(sentence),
            // What somebody is quoted with was said before.
            !VerdictWords.quote(sentence), !(sentence.hasWideLetters && GrantSentence.isAhead(sentence)),
            Self.isOfRelease(text, known)
        else { return nil }
        if parts.refuse || frame.isLabel && parts.answerNoGo || frame == .place && parts.isNoGoAlone {
            guard !parts.isRefusalSupposed else { return nil }
            self.init(.noGo, whole: sentence)
            return
        }
        guard let core = parts.core(frame, isVote: Self.isVote(line, known, reading)),
            !VerdictWords.bend(parts.text(0..<core.lowerBound)),
            !Self.wishes.areSaid(in: FoldedText(parts.text(0..<core.lowerBound))),
            !parts.isAhead(core),
            Self.isWhole(parts.text(core.lowerBound..<parts.words.count))
        else { return nil }
        // Whoever is called by his name alone may have been answered by others.
        self.init(text, parts, core, namesDecider: parts.nameDecider && called == said)
    }

    /// A sentence with somebody's name before what he lets go, where the title says that it is the decision, with the name of
    /// a function that decides instead: `Ada Marsh approves the release of Kite 4.2`.
    private static func callingDecider(_ text: String) -> String {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        for count in (2...4).reversed() where count < words.count {
            let name = words.prefix(count).joined(separator: " ")
            let rest = words.dropFirst(count).joined(separator: " ")
            // `Die QS` and `Le juridique` are functions.
            guard PersonName.isOne(name), !articles.contains(FoldedText(words[0]).text), !RoleNames.isRole(name),
                namedDeeds.begin(FoldedText(rest)),
                !Suppositions.areIn(FoldedText(name)), !VerdictWords.isOutsider(name),
                // What goes on may be what another says, or that it was taken back.
                !joints.areSaid(in: FoldedText(rest)),
                VerdictSentence.clauses(of: rest).count(where: { FoldedText($0) != "go" }) == 1
            else { continue }
            return "The director " + rest
        }
        return text
    }

    private static let articles: Set<String> = [
        "the", "our", "der", "die", "das", "unser", "unsere", "le", "la", "les", "notre", "el", "los", "las", "nuestro",
        "nuestra", "o", "a", "os", "as", "nosso", "nossa",
    ]

    private static let joints: Phrases = [
        "and", "but", "while", "or", "und", "aber", "oder", "et", "mais", "ou", "y", "pero", "o", "e", "mas",
    ]

    /// Whether what a German sentence lets go behind "Freigabe für" is the release: not `die Freigabe für den Testplan von 4.2`.
    static func isOfRelease(_ text: String, _ known: Set<String>) -> Bool {
        guard let word = ["Freigabe für ", "Freigabe von "].first(where: text.containsBytes),
            let at = text.firstOffset(of: word)
        else { return true }
        let words = VerdictWords.words(of: text.bytes(from: at + word.utf8.count)).map(\.key)
        guard let first = words.first(where: { !objectArticles.contains($0) }) else { return true }
        let version = words.prefix(4).first { $0.hasDigit }
        guard version.map(known.contains) ?? true else { return false }
        return known.contains(first) || first.hasDigit || objects.contains(first)
    }

    private static let objectArticles: Set<String> = ["die", "den", "das", "der", "unsere", "unser", "unseren"]
    private static let objects: Set<String> = [
        "version", "release", "produktion", "betrieb", "produktivbetrieb", "software", "firmware", "inbetriebnahme",
        "auslieferung", "einführung", "alle",
    ]

    /// A sentence without its days, and without the word before a day in the midst of it: `erteilt am 2. April die Freigabe`.
    private static func withoutDays(_ sentence: String, _ dates: DateReader) -> String {
        let text = dates.removingDays(from: sentence, for: " \u{1} ")
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        let isAmid = words.indices.contains { at in
            at + 2 < words.count && words[at] == "am" && words[at + 1] == "\u{1}"
        }
        guard isAmid else { return dates.removingDays(from: sentence, for: " ") }
        let kept = words.indices.filter { at in
            words[at] != "\u{1}" && !(at + 2 < words.count && words[at + 1] == "\u{1}" && words[at] == "am")
        }
        return kept.map { words[$0] }.joined(separator: " ")
    }

    /// A German sentence whose verb stands in two parts, with one that does not: `Der Ausschuss gibt Kite 4.2 frei`.
    private static func joiningVerb(_ text: String) -> String {
        if text.withoutEnd.endsWithBytes(" nicht frei"),
            let verb = [" gibt ", " gab "].first(where: text.containsBytes),
            let at = text.firstOffset(of: verb), case let body = text.withoutEnd
        {
            return text.bytes(0..<at) + " verweigert " + body.bytes(at + verb.utf8.count..<body.utf8.count - 11)
        }
        guard text.withoutEnd.endsWithBytes(" frei"), let verb = [" gibt ", " gab "].first(where: text.containsBytes),
            let at = text.firstOffset(of: verb), case let body = text.withoutEnd,
            !datives.contains(where: text.bytes(from: at + verb.utf8.count).startsWithBytes),
            lexicon.hits(in: FoldedText(text.bytes(0..<at))).contains(where: { $0.meaning == .decider })
        else { return text }
        return text.bytes(0..<at) + " genehmigt " + body.bytes(at + verb.utf8.count..<body.utf8.count - 5)
    }

    /// Who is given a day off.
    private static let datives = ["dem ", "ihm ", "ihr ", "uns ", "euch ", "ihnen ", "allen ", "einem ", "einer "]

    /// What somebody does who decides by his own name.
    private static let namedDeeds: Phrases = [
        "approves", "approved", "has approved", "hereby approves", "authorises", "authorizes", "authorised",
        "authorized", "has authorised", "has authorized", "releases", "gibt", "hat", "genehmigt", "erteilt",
        "approuve", "a approuvé", "autorise", "a autorisé", "valide", "a validé", "aprueba", "aprobó", "ha aprobado",
        "autoriza", "autorizó", "ha autorizado", "aprova", "aprovou", "autorizou", "libera", "liberou",
    ]

    /// A verdict that is the sentence as a whole.
    private init(_ status: FactStatus, whole sentence: String, namesDecider: Bool = true) {
        self.status = status
        place = nil
        verdict = sentence
        condition = nil
        self.namesDecider = namesDecider
        isOfDay = true
    }

    /// A go whose words are those of `core`.
    private init(_ text: String, _ parts: Parts, _ core: Range<Int>, namesDecider: Bool) {
        let told = parts.written(from: core.lowerBound)
        status = .go
        verdict = told
        self.namesDecider = namesDecider
        condition = Self.condition(before: core, in: text, parts)
        isOfDay = parts.consents(in: core)
        // Where something must be in place first is not where the release goes.
        let decided = ConditionWords.start(in: told).map { Parts(told.bytes(0..<$0), parts.known) }
        place =
            if let decided { decided.place(behind: min(core.count, decided.words.count)) } else {
                parts.place(behind: core.upperBound)
            }
    }

    /// What words before a verdict, or around its verb as in `wird unter der Auflage freigegeben, dass …`, make it depend on.
    /// "After a look at the figures the board approved …" tells what was before somebody decided.
    private static func condition(before core: Range<Int>, in text: String, _ parts: Parts) -> String? {
        let head = parts.written(to: core.lowerBound)
        if let start = ConditionWords.start(in: head), case let said = head.bytes(from: start),
            !(parts.nameDecider && afters.begin(FoldedText(said)))
        {
            return said
        }
        let words = FoldedText(text)
        return ConditionWords.qualify(words) || conditions.areSaid(in: words) ? text : nil
    }

    /// What somebody only thinks, wants or asks for.
    static let wishes: Phrases = [
        "hope", "hopes", "hoping", "expect", "expects", "expecting", "want", "wants", "wish", "wishes", "plan", "plans",
        "planning", "ask", "asks", "asked", "asking", "suggest", "suggests", "suggested", "propose", "proposes",
        "recommend", "recommends", "believe", "believes", "think", "thinks", "assume", "assumes", "whether", "before",
        "until", "unless", "as soon as", "hoffen", "hofft", "erwarten", "erwartet", "bitten", "bittet", "schlagen vor",
        "schlägt vor", "vorgeschlagen", "vorschlag", "beschlussvorschlag", "entwurf", "sagt", "sagte", "meint", "ob",
        "bevor", "bis", "espérons", "espère", "attendons", "proposons", "propose", "demandons",
        "avant que", "esperamos", "espera", "proponemos", "propone", "pedimos", "antes de que", "propomos", "propõe",
        "antes que", "only", "nur", "seul", "seule", "solo", "sólo", "só", "apenas",
    ]

    private static let conditions: Phrases = ["auflage", "auflagen", "bedingung", "bedingungen"]

    /// What was before a verdict that was taken.
    private static let afters: Phrases = ["after", "following"]

    /// What turns a verdict round, or tells that not all agreed.
    private static let turns: Phrases = [
        "objection", "objections", "veto", "vetoed", "goes back", "back to", "however", "but", "although", "still",
        "einwand", "einspruch", "jedoch", "aber", "mais", "cependant", "pero", "aunque", "objeción", "mas",
        "porém", "objeção", "但", "ただし", "documents", "documentation",
    ]

    static let modals: Phrases = [
        "to be", "will be", "shall be", "would be", "should be", "could be", "can be", "may be", "might be", "must be",
        "needs to", "going to", "zu", "soll", "sollte", "kann", "könnte", "muss", "sera", "doit", "peut", "devra",
        "será", "debe", "puede", "deverá", "deve", "pode",
    ]

    /// Whether a vote was on the release: the line says so, or the title of the document. `Motion: publish 4.2. The motion is
    /// carried.`
    private static func isVote(_ line: String, _ known: Set<String>, _ reading: Reading) -> Bool {
        if Parts(line, known).namesGoing { return ConditionWords.start(in: line) == nil }
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].title } ?? ""
        return FoldedText(title).says("vote") && Parts(title, known).namesGoing && ConditionWords.start(in: line) == nil
    }

    /// Whether the words from the verdict on leave it whole; what they make it depend on is told apart.
    private static func isWhole(_ tail: String) -> Bool {
        let verdict = ConditionWords.start(in: tail).map { tail.bytes(0..<$0) } ?? tail
        let words = FoldedText(Consensus.removed(from: ReleaseVerdict.withoutAssurances(FoldedText(verdict))))
        return !Reservations.denies(words) && !Reservations.putsOff(words) && !Reservations.withdraws(FoldedText(tail))
            && !ReleaseVerdict.isTrial(FoldedText(tail)) && !turns.areSaid(in: words)
    }
}
