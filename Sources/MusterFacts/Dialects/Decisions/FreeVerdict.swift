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
        guard words.wordCount <= Self.mostWords else { return nil }
        let parts = Resolution.Parts(text, known)
        guard Self.calls(words, text, parts) || Self.resolves(parts), !parts.refuse, Self.isWhole(words),
            !Self.isSubject(parts), !Self.tellsFailure(said), !DecisionLabel.isOfFunction(text),
            !VerdictWords.areAttributed(said),
            parts.words.contains(where: parts.isVersion) || Words.firsts.areSaid(in: words),
            !OtherVersions.areNamed(in: said, reading)
        else { return nil }
        self.sentence = sentence
        isVoiced = voice != nil
        scope = Self.scope(of: text, parts)
        day =
            DecisionDay.dayOfDeciding(in: sentence, reading.dates)
            ?? Self.dayOfDecision(in: sentence, reading.dates)
    }

    private typealias Words = FreeVerdictWords
    private static let mostWords = 40

    /// Whether a sentence beside a verdict leaves it whole.
    static func leavesWhole(_ sentence: String, _ reading: Reading) -> Bool {
        let text = ReleaseVerdict.removingAssurances(from: sentence)
        if Words.quiet.begin(FoldedText(text)), !Exceptions.areMadeBehindNone(in: FoldedText(text)) { return true }
        let words = FoldedText(Consensus.removed(from: FoldedText(text).text))
        return !Questions.asks(sentence) && !Reservations.withdraws(words) && !Reservations.putsOff(words)
            && !deniesMore(sentence, words)
            && !ConditionWords.bind(words) && !ConditionWords.qualify(words) && ConditionWords.start(in: text) == nil
            && !Exceptions.areMade(in: words) && !DecisionWords.limits.areSaid(in: words)
            && !VerdictWords.areHearsay(words) && !Self.tellsFailure(sentence)
            && !(Words.retractions.areSaid(in: words) && !EmptyLists.saysNone(words))
            && !(Words.musts.areSaid(in: words) && Words.priors.areSaid(in: words))
            && !OtherVersions.areNamed(in: sentence, reading)
    }

    /// Whether a sentence denies anything but that there is trouble: `Access rights are reviewed, no findings.`
    private static func deniesMore(_ sentence: String, _ words: FoldedText) -> Bool {
        guard Reservations.denies(words), !EmptyLists.saysNone(words) else { return false }
        return VerdictSentence.clauses(of: sentence).contains { clause in
            let words = FoldedText(clause)
            return Reservations.denies(words) && !EmptyLists.saysNone(words)
        }
    }

    private static func tellsFailure(_ sentence: String) -> Bool {
        VerdictSentence.clauses(of: sentence).contains(where: AdverseConclusions.tellsFailure)
    }

    /// Whether a title is of what is imagined, taught, told or to be said: `Training, lesson 3`, `Wording of the mail`.
    static func tellsStory(_ title: FoldedText) -> Bool { Words.stories.areSaid(in: title) }

    /// Who says a sentence, where it begins with that and a colon, and what is said; nil where a function speaks for itself,
    /// or words that are no name stand there.
    private static func parted(_ sentence: String) -> (voice: String?, said: String)? {
        let body = Speaker.removed(from: sentence)
        guard let colon = body.firstOffset(of: ": ") else { return VerdictWords.quote(body) ? nil : (nil, body) }
        let head = body.bytes(0..<colon)
        let said = body.bytes(from: colon + 2).trimmed
        let isAuthority = !DecisionLabel.authority(in: head).isEmpty
        if DecisionLabel.saysDecided(head) || Words.leads.areSaid(in: FoldedText(head)) {
            return VerdictWords.quote(said) ? nil : (nil, said)
        }
        guard !DecisionLabel.isOfFunction(head), isAuthority || PersonName.isOne(head) && head.trimmed.hasByte(0x20)
        else { return nil }
        return VerdictWords.quote(said) ? nil : (head, said)
    }

    /// Whether words may hold such a sentence: a quick look.
    static func mayStand(in words: FoldedText) -> Bool {
        words.says("go") || Resolution.mayStand(in: words) || Words.kernels.areSaid(in: words)
    }

    /// Whether words call the release a go, by a phrase or by the word in capital letters, at the beginning of a clause, and
    /// name nothing but it behind that: `Go for Kite 4.2.`, and not `The posters with GO Kite 4.2 are printed.`
    private static func calls(_ words: FoldedText, _ text: String, _ parts: Resolution.Parts) -> Bool {
        guard !Words.polls.areSaid(in: words) else { return false }
        if parts.words.contains(where: { $0.key.hasWideLetters }) { return Words.endings.end(words) }
        let isCapital = text.split(onByte: 0x20).contains { word in
            String(word.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }) == "GO"
        }
        guard Words.kernels.areSaid(in: words) || isCapital else { return false }
        guard let go = parts.words.lastIndex(where: { $0.key == "go" || $0.key == "adelante" }) else {
            return Words.firsts.areSaid(in: words)
        }
        let start = (parts.ends.filter { $0 <= go }.max() ?? 0)
        let isPlain = parts.words[start..<go].allSatisfy { word in
            Words.openers.contains(word.key) || parts.known.contains(word.key)
        }
        guard isPlain else { return false }
        guard go + 1 < parts.words.count, !parts.ends.contains(go + 1) else { return true }
        guard aims.contains(parts.words[go + 1].key) else { return false }
        return parts.object(from: go + 2) != nil
    }

    /// Whether something is told of a go, which is not given by it: `The GO for Kite 4.2 is with the board.`
    private static func isSubject(_ parts: Resolution.Parts) -> Bool {
        guard let go = parts.words.firstIndex(where: { $0.key == "go" }), go + 1 < parts.words.count,
            aims.contains(parts.words[go + 1].key),
            let end = parts.words.indices.dropFirst(go + 2).first(where: {
                !parts.isVersion(parts.words[$0]) && !parts.known.contains(parts.words[$0].key)
            })
        else { return false }
        return Words.verbs.contains(parts.words[end].key)
    }

    private static let aims: Set<String> = ["for", "on", "with", "für", "mit", "pour", "avec", "para", "con", "com"]

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
            || isOwn && parts.all(.consents).contains { core.overlaps($0) && !Words.pasts.contains(parts.text($0)) }
    }

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

    /// Whether nothing in a sentence is known to bend a verdict.
    private static func isWhole(_ words: FoldedText) -> Bool {
        !VerdictWords.bend(words.text) && !Reservations.withdraws(words) && !Suppositions.areIn(words)
            && !Exceptions.areMade(in: words) && !DecisionWords.limits.areSaid(in: words)
            && !ReleaseVerdict.isTrial(words) && !ConditionWords.bind(words) && !ConditionWords.qualify(words)
            && ConditionWords.start(in: words.text) == nil && !Resolution.wishes.areSaid(in: words)
            && !Words.bends.areSaid(in: words) && !ReleaseVerdict.bends.contains(where: words.text.containsBytes)
            && !DoubtWords.lifts(words)
    }

    /// What limits a verdict: what is known to, and what stands behind a word of place and is not for all.
    private static func scope(of text: String, _ parts: Resolution.Parts) -> String? {
        if let scope = DecisionWords.scope(in: text) { return scope }
        let version = parts.words.indices.last { parts.isVersion(parts.words[$0]) } ?? 0
        return parts.place(behind: version)
    }

    /// The day that a sentence begins with: `On 2 April 2031 the board decided that …`.
    private static func dayOfDecision(in sentence: String, _ dates: DateReader) -> CivilDate? {
        let days = dates.all(in: sentence)
        guard let first = days.first, first.range.lowerBound <= 4 else { return nil }
        return first.date
    }
}
