import MusterText

/// A sentence in which somebody says that a release goes: `so Kite 4.2 is a go`, `we go live on Monday`, `I decide for go`.
struct PlainGo {
    /// What the sentence lets go, where that may be less than the release; nil where it names nothing but the release and
    /// days.
    let limit: String?
    /// Whether the verdict is told by its own words alone, so that what stands beside it must be known to leave it whole.
    let isBare: Bool

    /// - Parameter known: the words of the names of the release, in lower case.
    init?(_ spoken: String, _ known: Set<String>, _ dates: DateReader) {
        let sentence = Self.inPerson(spoken)
        // What somebody is quoted with was said before what stands beside it.
        guard !VerdictWords.bend(sentence), !VerdictWords.quote(sentence) else { return nil }
        let clauses = VerdictSentence.clauses(of: dates.removingDays(from: sentence, for: " "))
        if Self.opens(clauses, known) {
            limit = clauses.contains { DecisionWords.limits.areSaid(in: FoldedText($0)) } ? sentence.withoutEnd : nil
            isBare = false
            return
        }
        guard let at = clauses.firstIndex(where: { Self.speaks(Self.withoutLead($0), known) }),
            !clauses.contains(where: { UndecidedPapers.awaits.contains(FoldedText($0).text) }),
            !clauses.indices.contains(where: { $0 != at && Self.telling.areSaid(in: FoldedText(clauses[$0])) })
        else { return nil }
        let clause = Self.withoutLead(clauses[at])
        let isLimited = clauses.contains { DecisionWords.limits.areSaid(in: FoldedText($0)) }
        limit = isLimited ? sentence.withoutEnd : Self.aim(of: clause, known)
        let words = FoldedText(clause)
        isBare =
            Self.openings.begin(words) || Self.resolution(in: clause, words) != nil
            || Self.approved(in: clause, words) != nil
        // `Gate failed, GO for Kite 4.2`: beside it stands what is well, or leaves it as it is.
        let isAlone = clauses.indices.allSatisfy { place in
            place == at || Asides.areHarmless(clauses[place], known, dates)
                || PersonName.isOne(clauses[place]) || RoleNames.isRole(clauses[place])
                || StatusWords.builtIn.meaning(of: FoldedText(clauses[place]))?.isFavourable ?? false
                || Self.departures.areSaid(in: FoldedText(clauses[place]))
        }
        guard !isBare || isAlone && !VerdictWords.bystanders.areSaid(in: FoldedText(sentence)) else { return nil }
    }

    /// `Go: Kite 4.2 goes live on 2031-04-09`: the word by itself, and a clause that says of the release that it leaves.
    private static func opens(_ clauses: [String], _ known: Set<String>) -> Bool {
        guard clauses.count == 2, FoldedText(clauses[0]) == "go" else { return false }
        let words = FoldedText(clauses[1])
        guard let leaving = departures.all.first(where: words.ends) else { return false }
        let subject = clauses[1].split(onByte: 0x20).dropLast(leaving.wordCount).joined(separator: " ")
        return VerdictWords.words(of: subject).contains { known.contains($0.key) && $0.key.hasDigit }
            && isRelease(subject.split(onByte: 0x20).filter { !auxiliaries.contains($0) }.joined(separator: " "), known)
    }

    private static let departures: Phrases = [
        "is released on", "is released", "goes live on", "goes live", "goes out on", "ships on", "is published on",
        "is rolled out on", "produktiv gesetzt", "ausgeliefert", "ausgerollt", "veröffentlicht", "geht live",
        "mise en production le", "mise en service le", "se publica el", "sale a producción el", "é publicada em",
        "entra em produção em",
    ]
    private static let auxiliaries: Set<String> = ["wird", "am", "est", "sera"]

    /// `Se decide GO: la versión 4.2 se publica` without the word that by itself may be an "if".
    private static func inPerson(_ sentence: String) -> String {
        impersonal.reduce(sentence) { text, told in
            guard let at = text.asciiLowercased.firstOffset(of: told.from), text.isWordStart(at) else { return text }
            return text.bytes(0..<at) + told.to + text.bytes(from: at + told.from.utf8.count)
        }
    }

    private static let impersonal =
        ["se decide ", "se decidió ", "se acuerda ", "se resuelve ", "decide-se ", "decidiu-se "].map {
            ($0, "decidimos ")
        }
        .map { (from: $0.0, to: $0.1) }
        + ["pone en", "publica", "lanza", "libera", "despliega", "entrega", "coloca em"].map {
            (from: "se \($0)", to: $0)
        }

    private static func speaks(_ clause: String, _ known: Set<String>) -> Bool {
        let words = FoldedText(clause)
        if goings.begin(words) || decisions.end(words) && isDecider(words) { return true }
        if let opening = openings.all.first(where: words.starts) {
            return isRelease(clause.split(onByte: 0x20).dropFirst(opening.wordCount).joined(separator: " "), known)
        }
        if let going = resolution(in: clause, words) ?? approved(in: clause, words) { return isRelease(going, known) }
        guard let verdict = verdicts.all.first(where: words.ends) else { return false }
        let subject = clause.split(onByte: 0x20).dropLast(verdict.wordCount).joined(separator: " ")
        return isRelease(subject, known)
    }

    /// What is let go by a clause that tells of a decision: `the board decided that Kite 4.2 shall go live`.
    private static func resolution(in clause: String, _ words: FoldedText) -> String? {
        guard let verb = resolving.all.first(where: words.says), !telling.areSaid(in: words),
            let at = clause.asciiLowercased.firstOffset(of: verb.text)
        else { return nil }
        let aim = clause.bytes(from: at + verb.text.utf8.count).withoutEnd.trimmed.beforeDay.trimmed
        guard let leaving = leavings.all.first(where: FoldedText(aim).ends) else { return nil }
        return aim.split(onByte: 0x20).dropLast(leaving.wordCount).joined(separator: " ")
    }

    /// What somebody approves in so many words: `I approve Kite 4.2 for launch`.
    private static func approved(in clause: String, _ words: FoldedText) -> String? {
        guard let verb = approving.all.first(where: words.starts) else { return nil }
        let aim = clause.withoutEnd.split(onByte: 0x20).dropFirst(verb.wordCount).joined(separator: " ").beforeDay
        let end = purposes.all.first(where: FoldedText(aim).ends)?.wordCount ?? 0
        return end == 0 ? nil : aim.split(onByte: 0x20).dropLast(end).joined(separator: " ")
    }

    private static let approving: Phrases = ["i approve", "we approve", "i hereby approve", "we hereby approve"]
    private static let purposes: Phrases = [
        "for launch", "for release", "for production", "for the launch", "for going live", "for go live", "for rollout",
        "for publication", "for shipping",
    ]

    private static let resolving: Phrases = [
        "decided that", "have decided that", "decide that", "decides that", "resolved that", "resolves that",
        "a décidé que", "avons décidé que", "decidió que", "ha decidido que", "decidiu que",
    ]
    /// How somebody tells what others decided.
    private static let telling: Phrases = [
        "said", "says", "told", "tells", "thinks", "think", "heard", "hears", "reports", "reported", "believes",
        "believe",
        "wrote", "writes", "hope", "hopes", "dit", "dice", "dijo", "disse", "diz",
    ]
    private static let leavings: Phrases = [
        "shall go live", "goes live", "goes out", "shall go out", "ships", "shall ship", "is released",
        "shall be released",
        "is to go live", "may go live", "soit mise en production", "est mise en production", "sale a producción",
        "entra em produção",
    ]

    /// A verdict before the name of the release: `GO for Kite 4.2`.
    private static let openings: Phrases = ["go for", "go on", "go für", "go pour", "go para"]

    /// Whether words call nothing but the release: each number among them is one of its names.
    private static func isRelease(_ text: String, _ known: Set<String>) -> Bool {
        let words = VerdictWords.words(of: text)
        return !words.isEmpty
            && words.allSatisfy { word in
                known.contains(word.key)
                    || word.key.utf8.first == UInt8(ascii: "v") && known.contains(word.key.bytes(from: 1))
                    || pronouns.contains(word.key)
                    || !word.key.hasDigit && VerdictWords.isHarmless(word.key, known)
            }
    }

    /// Words that end in a decision and begin with those who take it: `I decide for go`.
    private static func isDecider(_ words: FoldedText) -> Bool {
        words.wordCount <= 8 && deciders.begin(words) && !(words.starts(with: "all") && !whole.begin(words))
    }

    /// Those who are all of those who decide, and not all of some: "all four leads said go" tells how a poll went.
    private static let whole: Phrases = [
        "all of us", "all agreed", "all say", "all said", "all vote", "all voted", "all decide", "all decided",
        "all present",
    ]

    /// What stands behind the words of going and is neither the release nor a joint.
    private static func aim(of clause: String, _ known: Set<String>) -> String? {
        guard let going = goings.all.first(where: FoldedText(clause).starts) else { return nil }
        let rest = clause.split(onByte: 0x20).dropFirst(going.wordCount).joined(separator: " ")
        return VerdictWords.words(of: rest).allSatisfy {
            known.contains($0.key) || VerdictWords.isHarmless($0.key, known)
        } ? nil : rest
    }

    /// A clause without the words that join it to what stands before: `so`, `yes`.
    private static func withoutLead(_ clause: String) -> String {
        clause.split(onByte: 0x20).drop { leads.contains(FoldedText($0).text) }.joined(separator: " ")
    }

    private static let leads: Set<String> = [
        "so", "therefore", "thus", "hence", "and", "yes", "with", "that", "then", "also", "damit", "daher", "somit",
        "ja",
        "donc", "ainsi", "oui", "así", "que", "por", "tanto", "sí", "portanto", "sim", "então",
    ]

    private static let pronouns: Set<String> = ["it", "this", "we", "the", "release", "version", "everything", "all"]

    private static let verdicts: Phrases = [
        "is a go", "is go", "are a go", "are go", "is a clear go", "is a full go", "ist ein go", "est un go",
        "es un go",
        "é um go",
    ]

    private static let deciders: Phrases = [
        "i", "we", "all", "everyone", "everybody", "the board", "the team", "ich", "wir", "je", "nous", "yo",
        "nosotros",
        "eu", "nós", "on", "decidimos",
    ]

    private static let decisions: Phrases = [
        "decide for go", "decided for go", "decide on go", "decided on go", "say go", "said go", "agreed on go",
        "voted go", "vote go", "give the go", "gave the go", "give a go", "entscheide für go", "entscheiden für go",
        "entscheide mich für go", "décide go", "décidons go", "decido go", "decidimos go",
        "décide le go",
    ]

    private static let goings: Phrases = [
        "we go live", "we are going live", "we ship", "we are shipping", "we launch", "we are launching", "we release",
        "we are releasing", "we roll out", "we go ahead", "wir gehen live", "wir liefern aus", "wir veröffentlichen",
        "nous mettons en production", "nous mettons en service", "nous lançons", "salimos a producción", "lanzamos",
        "entramos em produção", "lançamos", "我们上线", "同意上线", "リリースする",
    ]
}
