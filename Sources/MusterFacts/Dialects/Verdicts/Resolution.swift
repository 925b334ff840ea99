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
    /// Whether a day behind the verdict may be that of the verdict: one behind "decided to ship" is that of shipping.
    let isOfDay: Bool

    private typealias Part = ResolutionRows.Part
    private static let lexicon = Lexicon(ResolutionRows.all)

    /// Whether a text may hold such a sentence: a quick look.
    static func mayStand(in words: FoldedText) -> Bool { lexicon.first(in: words) != nil }

    /// Whether words name the going of a release: `ship decision`, `the launch`.
    static func namesGoing(_ words: FoldedText) -> Bool {
        lexicon.hits(in: words).contains { $0.meaning == .act || $0.meaning == .departure }
    }

    /// - Parameters:
    ///   - line: the whole line that the sentence is of.
    ///   - known: the words of the names of the release, in lower case.
    ///   - isDeciding: whether what stands around the sentence says that it is the decision, so that it need not say who took it.
    init?(
        _ sentence: String, in line: String, about known: Set<String>, isDeciding: Bool, _ reading: Reading
    ) {
        if GrantSentence.isIdeographic(sentence, about: known, reading) {
            status = .go
            place = nil
            isOfDay = true
            return
        }
        let text = ReleaseVerdict.removingAssurances(from: reading.dates.removingDays(from: sentence, for: " "))
        let parts = Parts(text, known)
        guard !parts.hits.isEmpty, !Questions.asks(sentence), !VerdictWords.areHearsay(FoldedText(sentence)) else {
            return nil
        }
        guard isDeciding || parts.nameDecider || parts.carries || parts.sayResolved || parts.refusesVersion else {
            return nil
        }
        if parts.refuse {
            guard !DecisionWords.isSupposed(FoldedText(sentence)) else { return nil }
            status = .noGo
            place = nil
            isOfDay = true
            return
        }
        // What a vote was on stands beside it: `Motion: publish 4.2. The motion is carried.`
        let isVote = parts.carries && Parts(line, known).namesGoing
        guard let core = parts.core(isDeciding: isDeciding || isVote),
            !VerdictWords.bend(parts.text(0..<core.lowerBound)),
            !Self.wishes.areSaid(in: FoldedText(parts.text(0..<core.lowerBound))), !parts.isAhead(core),
            Self.isWhole(parts.text(core.lowerBound..<parts.words.count))
        else { return nil }
        status = .go
        place = parts.place(behind: core.upperBound)
        isOfDay = parts.consents(in: core)
    }

    /// What somebody only thinks, wants or asks for.
    private static let wishes: Phrases = [
        "hope", "hopes", "hoping", "expect", "expects", "expecting", "want", "wants", "wish", "wishes", "plan", "plans",
        "planning", "ask", "asks", "asked", "asking", "suggest", "suggests", "suggested", "propose", "proposes",
        "recommend", "recommends", "believe", "believes", "think", "thinks", "assume", "assumes", "whether", "before",
        "until", "unless", "as soon as", "hoffen", "hofft", "erwarten", "erwartet", "bitten", "bittet", "schlagen vor",
        "schlägt vor", "ob", "bevor", "bis", "espérons", "espère", "attendons", "proposons", "propose", "demandons",
        "avant que", "esperamos", "espera", "proponemos", "propone", "pedimos", "antes de que", "esperamos", "propomos",
        "propõe", "pedimos", "antes que",
    ]

    /// What turns a verdict round, or tells that not all agreed.
    private static let turns: Phrases = [
        "objection", "objections", "veto", "vetoed", "goes back", "back to", "however", "but", "although", "still",
        "einwand", "einspruch", "jedoch", "aber", "mais", "cependant", "objection", "pero", "aunque", "objeción", "mas",
        "porém", "objeção", "但", "ただし",
    ]

    private static let modals: Phrases = [
        "to be", "will be", "shall be", "would be", "should be", "could be", "can be", "may be", "might be", "must be",
        "needs to", "going to", "zu", "soll", "sollte", "kann", "könnte", "muss", "sera", "doit", "peut", "devra",
        "será", "debe", "puede", "deverá", "deve", "pode",
    ]

    /// Whether the words from the verdict on leave it whole; what they make it depend on is told apart.
    private static func isWhole(_ tail: String) -> Bool {
        let verdict = ConditionWords.start(in: tail).map { tail.bytes(0..<$0) } ?? tail
        let words = FoldedText(ReleaseVerdict.withoutAssurances(FoldedText(verdict)))
        return !Reservations.denies(words) && !Reservations.putsOff(words) && !Reservations.withdraws(FoldedText(tail))
            && !ReleaseVerdict.isTrial(FoldedText(tail)) && !turns.areSaid(in: words)
    }
}

extension Resolution {
    /// The words of a sentence, and the parts that they make.
    private struct Parts {
        let words: [VerdictWords.Word]
        /// The places behind which a clause ends.
        private let ends: Set<Int>
        /// In order; they do not overlap.
        let hits: [(part: Part, range: Range<Int>)]
        private let known: Set<String>

        init(_ text: String, _ known: Set<String>) {
            self.known = known
            var words: [VerdictWords.Word] = []
            var ends: Set<Int> = []
            for piece in text.split(onByte: 0x20) {
                words += VerdictWords.words(of: piece)
                if piece.utf8.last.map(Self.signs.contains) ?? false { ends.insert(words.count) }
            }
            self.words = words
            self.ends = ends
            var starts: [Int] = []
            var joined = ""
            for word in words {
                if !joined.isEmpty { joined += " " }
                starts.append(joined.utf8.count)
                joined += word.key
            }
            hits = Resolution.lexicon.hits(in: FoldedText(joined)).map { hit in
                let first = (starts.firstIndex { $0 > hit.range.lowerBound } ?? starts.count) - 1
                let end = starts.firstIndex { $0 >= hit.range.upperBound } ?? starts.count
                return (hit.meaning, first..<max(end, first + 1))
            }
        }

        func text(_ range: Range<Int>) -> String { words[range].map(\.key).joined(separator: " ") }

        func first(_ part: Part) -> Range<Int>? { hits.first { $0.part == part }?.range }

        private func all(_ part: Part) -> [Range<Int>] { hits.filter { $0.part == part }.map(\.range) }

        var nameDecider: Bool { !deciders.isEmpty }

        /// Whether they refuse the going of the release that they name, by whomever.
        var refusesVersion: Bool {
            words.contains(where: isVersion)
                && all(.refuses).contains { refusal in
                    hits.contains {
                        Self.goes($0.part) && $0.range.upperBound <= refusal.lowerBound
                            && ($0.range.upperBound..<refusal.lowerBound).allSatisfy(isPlain)
                    }
                }
        }

        /// Whether they say that something was resolved, by whomever.
        var sayResolved: Bool { first(.resolves) != nil }

        /// Whether they say that a vote was carried.
        var carries: Bool { first(.carried) != nil }

        /// Whether they name the release and that it goes.
        var namesGoing: Bool {
            words.contains(where: isVersion) && hits.contains { Self.goes($0.part) }
        }

        /// Whether somebody refuses to let the release go, or words say of it that it may not.
        var refuse: Bool {
            first(.refused) != nil
                || first(.refuses) != nil
                    && (hits.contains { Self.goes($0.part) } || words.contains(where: isVersion))
        }

        /// The words of the verdict, from its first part to its object.
        func core(isDeciding: Bool) -> Range<Int>? {
            resolved(isDeciding) ?? consented(isDeciding) ?? lit ?? told(isDeciding) ?? going(isDeciding)
                ?? bare(isDeciding)
        }

        /// `decided to ship 4.2`
        private func resolved(_ isDeciding: Bool) -> Range<Int>? {
            for verb in all(.resolves) {
                guard let act = all(.act).first(where: { $0.lowerBound >= verb.upperBound }),
                    (verb.upperBound..<act.lowerBound).allSatisfy(isSmall), let end = object(from: act.upperBound),
                    follows(verb, isDeciding)
                else { continue }
                return verb.lowerBound..<end
            }
            return nil
        }

        /// `approved the launch of 4.2`, `hat 4.2 heute freigegeben`
        private func consented(_ isDeciding: Bool) -> Range<Int>? {
            for verb in all(.consents) {
                if let end = object(from: verb.upperBound), isRelease(verb.upperBound..<end),
                    follows(verb, isDeciding)
                {
                    return verb.lowerBound..<end
                }
                // Verbs that stand last.
                let start = starts(isDeciding).last {
                    $0 < verb.lowerBound && ($0..<verb.lowerBound).allSatisfy(isPlain)
                        && isRelease($0..<verb.lowerBound)
                }
                if let start, object(from: verb.upperBound) != nil { return start..<verb.upperBound }
            }
            return nil
        }

        /// The places behind which a verdict may begin: behind somebody who resolves, or at once where that goes without saying.
        private func starts(_ isDeciding: Bool) -> [Int] {
            (isDeciding ? [0] : []) + deciders.map(\.upperBound)
        }

        /// Those who resolve for all: no part of them, as "the docs team" and "the QA group" are.
        private var deciders: [Range<Int>] {
            all(.decider).filter { decider in
                guard decider.lowerBound > 0, case let before = words[decider.lowerBound - 1] else { return true }
                if isSmall(decider.lowerBound - 1) || Self.boundaries.contains(before.key) { return true }
                return before.isCapital && !Self.teams.contains(words[decider.upperBound - 1].key)
            }
        }

        /// Bodies of which there may be one for each part.
        private static let teams: Set<String> = [
            "team", "group", "members", "lead", "équipe", "equipo", "equipe", "head",
        ]

        /// `gave 4.2 the green light`, `hat grünes Licht für 4.2 gegeben`
        private var lit: Range<Int>? {
            for decider in deciders.map(\.upperBound) {
                guard
                    let verb = (all(.gives) + all(.consents)).first(where: { $0.lowerBound >= decider }),
                    let light = all(.light).first(where: { $0.lowerBound >= decider }),
                    case let between = decider..<max(verb.upperBound, light.upperBound),
                    between.allSatisfy({ isPlain($0) || verb.contains($0) || light.contains($0) }),
                    let end = object(from: light.upperBound)
                else { continue }
                return min(verb.lowerBound, light.lowerBound)..<max(end, between.upperBound)
            }
            return nil
        }

        /// `We release 4.2 on Monday`, where a document decides.
        private func going(_ isDeciding: Bool) -> Range<Int>? {
            guard isDeciding else { return nil }
            for act in all(.act) where act.lowerBound > 0 && Self.we.contains(words[act.lowerBound - 1].key) {
                guard (0..<act.lowerBound).allSatisfy(isPlain), let end = object(from: act.upperBound),
                    isRelease(act.upperBound..<end)
                else { continue }
                return act.lowerBound..<end
            }
            return nil
        }

        /// `2031-04-02: go for 4.2`, where a document decides; `Decided: go for 4.2`.
        private func bare(_ isDeciding: Bool) -> Range<Int>? {
            let verb = first(.resolves)
            guard isDeciding || verb != nil, let light = hits.map(\.range).first(where: { text($0) == "go" }),
                (0..<light.lowerBound).allSatisfy({ isPlain($0) || verb?.contains($0) ?? false }),
                light.upperBound < words.count,
                Self.aims.contains(words[light.upperBound].key), let end = object(from: light.upperBound + 1),
                words[light.upperBound..<end].contains(where: isVersion)
            else { return nil }
            return light.lowerBound..<end
        }

        private static let aims: Set<String> = ["for", "für", "pour", "para", "with", "mit"]

        private static let we: Set<String> = ["we", "wir", "nous", "nós"]

        /// Whether a verdict is told as a consent or as a go that was given.
        func consents(in core: Range<Int>) -> Bool {
            hits.contains { ($0.part == .consents || $0.part == .gives) && core.overlaps($0.range) }
        }

        /// Whether what is told of the release is still to come: `4.2 is to be approved for release`.
        func isAhead(_ core: Range<Int>) -> Bool {
            guard first(.resolves).map({ !core.overlaps($0) }) ?? true else { return false }
            return Resolution.modals.areSaid(in: FoldedText(text(0..<core.upperBound)))
        }

        /// What stands behind the verdict and says where to; nil for "to all customers" and "to production".
        func place(behind core: Int) -> String? {
            guard let sign = (core..<words.count).first(where: { Self.directions.contains(words[$0].key) }) else {
                return nil
            }
            let end = (sign + 1..<words.count).first { ends.contains($0) } ?? words.count
            let named = (sign + 1)..<max(sign + 1, end)
            return named.allSatisfy { isPlain($0) || GrantSentence.isBreadth(words[$0].key) } ? nil : text(named)
        }

        private static let directions: Set<String> = ["to", "in", "at", "auf", "an", "vers", "dans", "a", "en", "em"]

        /// `4.2 was cleared for launch`, `the motion is carried`
        private func told(_ isDeciding: Bool) -> Range<Int>? {
            if let outcome = first(.outcome), let end = object(from: outcome.upperBound),
                isRelease(0..<end) || isDeciding,
                starts(isDeciding || outcome.contains { words[$0].key.startsWithBytes("we") }).contains(where: {
                    $0 <= outcome.lowerBound && ($0..<outcome.lowerBound).allSatisfy(isPlain)
                })
            {
                return outcome
            }
            return isDeciding ? first(.carried) : nil
        }

        /// Whether a verb is that of those who resolve: nothing but small words and names between them. Where a document
        /// decides, it may be that of its writer, or of nobody.
        private func follows(_ verb: Range<Int>, _ isDeciding: Bool) -> Bool {
            let ends = deciders.map(\.upperBound).filter { $0 <= verb.lowerBound }
            if ends.contains(where: { ($0..<verb.lowerBound).allSatisfy { isPlain($0) || words[$0].isCapital } }) {
                return true
            }
            guard isDeciding else { return false }
            return (0..<verb.lowerBound).allSatisfy(isPlain)
                || words[..<verb.lowerBound].contains { Self.writers.contains($0.key) }
        }

        private static let writers: Set<String> = ["i", "ich", "je", "yo", "eu"]

        /// The end of the object that begins at a place: what tells when, where and how stands behind it. Nil where it names
        /// anything but the release.
        private func object(from start: Int) -> Int? {
            var at = start
            while at < words.count, at == start || !ends.contains(at), !Self.boundaries.contains(words[at].key) {
                guard isPlain(at) else { return nil }
                at += 1
            }
            return at
        }

        /// Whether words name the release, or its going.
        private func isRelease(_ range: Range<Int>) -> Bool {
            words[range].contains(where: isVersion)
                || hits.contains { Self.goes($0.part) && range.overlaps($0.range) }
        }

        /// Whether a part says that something goes; words such as "release" are verb and noun.
        private static func goes(_ part: Part) -> Bool { part == .departure || part == .act }

        private func isVersion(_ word: VerdictWords.Word) -> Bool { word.key.hasDigit && known.contains(word.key) }

        /// Whether a word is small, or one of the release.
        private func isSmall(_ at: Int) -> Bool {
            let key = words[at].key
            return known.contains(key) || Self.small.contains(key)
                || !key.hasDigit && VerdictWords.isHarmless(key, known)
        }

        private func isPlain(_ at: Int) -> Bool {
            isSmall(at) || hits.contains { (Self.goes($0.part) || $0.part == .decider) && $0.range.contains(at) }
        }

        /// Words that begin what tells when, where, for whom and how something goes.
        private static let boundaries: Set<String> = [
            "on", "at", "from", "by", "with", "without", "during", "for", "to", "in", "after", "before", "under",
            "subject", "provided", "if", "once", "as", "so", "because", "since", "next", "am", "ab", "ohne", "mit",
            "durch", "sofern", "falls", "wenn", "für", "dès", "avec", "sans", "pour", "par", "le", "sous", "el", "con",
            "sin", "para", "por", "desde", "com", "sem", "em", "no", "na", "until", "when", "unless", "pending",
            "starting", "effective",
        ]

        /// What ends a clause behind a word.
        private static let signs: Set<UInt8> = Set(",;:)".utf8)

        private static let small: Set<String> = [
            "following", "again", "my", "mein", "meine", "mon", "ma", "notre", "mi", "nuestra", "meu", "minha", "nossa",
            "unsere",
            "top", "item", "point", "punkt", "today", "tomorrow", "yesterday", "morning", "afternoon", "evening", "now",
            "then", "therefore", "thus",
            "hereby", "also", "finally", "formally", "officially", "all", "unanimously", "together", "just", "has",
            "have", "had", "been", "was", "were", "be", "will", "that", "we", "it", "its", "our", "your", "their",
            "new", "general", "public", "worldwide", "immediate", "planned", "update", "app", "software", "product",
            "firmware", "application", "system", "library", "service", "platform", "package", "patch", "unconditional",
            "unconditionally", "so", "out", "week", "heute", "morgen", "gestern", "jetzt", "daher", "somit", "damit",
            "hiermit", "nun", "auch", "uns", "zu", "zur", "zum", "dass", "wird", "werden", "ist", "eine", "einen",
            "uneingeschränkt", "matin", "aujourd", "hui", "ce", "cette", "soir", "donc", "que", "avons", "a", "ont",
            "hoy", "ayer", "mañana", "esta", "tarde", "que", "se", "su", "ha", "han", "por", "hoje", "ontem", "manhã",
            "foi", "sua", "um", "uma", "una", "un", "the",
        ]
    }
}
