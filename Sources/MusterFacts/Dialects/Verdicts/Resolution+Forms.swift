import MusterText

/// The forms in which somebody resolves, each with the words of the verdict, from its first part to its object.
extension Resolution.Parts {
    /// The words of the verdict, from its first part to its object.
    func core(_ frame: Resolution.Frame, isVote: Bool) -> Range<Int>? {
        let isDeciding = frame != .none
        if let said = resolved(isDeciding) ?? placed(isDeciding) ?? consented(isDeciding) ?? lit(isDeciding) {
            return said
        }
        if let said = told(isDeciding) ?? passive() ?? certified() ?? going(isDeciding) { return said }
        return bare(isDeciding) ?? answered(frame) ?? (isVote ? first(.carried) : nil)
    }

    /// `ship it`, `4.2 goes out to all stations`, `wird am 9. April produktiv gesetzt`, `approved`, behind a label that asks
    /// for the verdict.
    private func answered(_ frame: Resolution.Frame) -> Range<Int>? {
        guard case .label(let isOnRelease) = frame else { return nil }
        // `4.2 geht am 9. April in allen Häfen live`
        if let goes = words.indices.first(where: { Self.german.contains(words[$0].key) }),
            let live = (goes + 1..<words.count).first(where: { words[$0].key == "live" }),
            (0..<live).allSatisfy({ isLoose($0) || $0 == goes }), words[..<live].contains(where: isVersion)
        {
            return goes..<live + 1
        }
        let kernels = hits.filter {
            [.act, .outcome, .consents, .granted, .departure].contains($0.part) && !isNoGo($0.range.lowerBound)
        }
        guard let first = kernels.first, (0..<first.range.lowerBound).allSatisfy(isLoose) else { return nil }
        // Of a noun alone nothing is told: "Release: notes".
        guard kernels.contains(where: { $0.part != .departure }) || words.count == first.range.count else { return nil }
        // What is approved may be a plan.
        guard
            isOnRelease || words.contains(where: isVersion)
                || kernels.contains(where: { $0.part != .consents && $0.part != .granted })
        else { return nil }
        let start = first.range.lowerBound
        var end = first.range.upperBound
        while end < words.count, !ends.contains(end) || kernels.contains(where: { $0.range.lowerBound >= end }),
            !Self.boundaries.contains(words[end].key)
        {
            guard isPlain(end) || kernels.contains(where: { $0.range.contains(end) }) else { return nil }
            end += 1
        }
        return start..<end
    }

    private static let german: Set<String> = ["geht", "gehen", "gehe"]

    /// Whether a word is that of a no-go, which ends in one of a go.
    func isNoGo(_ at: Int) -> Bool { words[at].key == "no go" || words[at].key == "nogo" }

    /// Whether they are a no-go and nothing else.
    var isNoGoAlone: Bool { words.count == 1 && isNoGo(0) }

    /// Whether a label is answered by a no-go: `second vote: no-go, the crane is down`.
    var answerNoGo: Bool {
        let goes = hits.filter { [.act, .outcome, .granted].contains($0.part) }.map(\.range)
        // `GO / NO-GO` calls what is asked, and answers nothing.
        guard !deciders.contains(where: { text($0) == "go no go" }) || hits.count > 1 else { return false }
        return words.indices.first { !isLoose($0) || isNoGo($0) || goes.containsPlace($0) }.map(isNoGo) ?? false
    }

    /// Whether a word says nothing else than when, where or for whom something goes.
    private func isLoose(_ at: Int) -> Bool {
        isPlain(at) || Self.boundaries.contains(words[at].key) || GrantSentence.isBreadth(words[at].key)
    }

    /// `This is to certify that firmware 4.2 was reviewed and is authorised for release`
    func certified() -> Range<Int>? {
        guard let outcome = first(.outcome),
            let start = words.indices.first(where: { Self.certifying.contains(words[$0].key) }),
            start < outcome.lowerBound,
            case let said = start + 1..<outcome.lowerBound, isRelease(said),
            RoleNames.mentions(in: text(said)).isEmpty, !VerdictWords.bend(text(said)),
            !Reservations.denies(FoldedText(text(said)))
        else { return nil }
        return outcome
    }

    private static let certifying: Set<String> = [
        "certify", "certifies", "certified", "bescheinigen", "bescheinigt", "certifions", "certifie", "certifico",
        "certificamos", "certifica", "attest",
    ]

    /// `The launch of 4.2 was approved by the steering group`
    private func passive() -> Range<Int>? {
        for verb in all(.consents) + all(.resolves) + all(.granted) {
            guard verb.lowerBound > 0,
                Self.been.contains(words[verb.lowerBound - 1].key) || ends.contains(verb.lowerBound),
                (0..<verb.lowerBound).allSatisfy(isPlain), isRelease(0..<verb.lowerBound),
                let by = (verb.upperBound..<words.count).first(where: { Self.bys.contains(words[$0].key) }),
                (verb.upperBound..<by).allSatisfy(isLoose),
                let decider = deciders.first(where: { $0.lowerBound > by }),
                (by + 1..<decider.lowerBound).allSatisfy({ isPlain($0) || words[$0].isCapital }),
                isWholeBody(decider)
            else { continue }
            return 0..<decider.upperBound
        }
        return nil
    }

    /// Whether nothing behind those who decided says that they are a part: "all testers", "the team of testers".
    private func isWholeBody(_ decider: Range<Int>) -> Bool {
        let next = decider.upperBound
        guard next < words.count, !ends.contains(next) else { return true }
        if words[next..<min(next + 2, words.count)].contains(where: { Self.attending.contains($0.key) }) { return true }
        guard !Self.parting.contains(words[next].key) else { return false }
        return isSmall(next) || Self.boundaries.contains(words[next].key)
    }

    private static let attending: Set<String> = [
        "present", "members", "anwesenden", "mitglieder", "présents", "membres", "presentes", "miembros", "membros",
    ]
    private static let parting: Set<String> = [
        "of", "in", "from", "der", "des", "von", "de", "du", "des", "del", "do", "da",
    ]

    private static let been: Set<String> = [
        "was", "were", "is", "been", "wurde", "ist", "est", "été", "fue", "sido", "es", "foi", "é",
    ]
    private static let bys: Set<String> = ["by", "durch", "von", "vom", "par", "por", "pelo", "pela"]

    /// `decided to ship 4.2`
    private func resolved(_ isDeciding: Bool) -> Range<Int>? {
        for verb in all(.resolves) {
            guard let act = all(.act).first(where: { $0.lowerBound >= verb.upperBound }),
                (verb.upperBound..<act.lowerBound).allSatisfy({ isSmall($0) && !isAbout($0) }),
                let end = object(from: act.upperBound),
                isRelease(act.upperBound..<end) || !Self.vague.contains(text(act)),
                follows(verb, by: deciders, isDeciding)
            else { continue }
            return verb.lowerBound..<end
        }
        return nil
    }

    /// `voted to put 4.2 into service`, `a décidé de mettre la 4.2 en ligne`
    private func placed(_ isDeciding: Bool) -> Range<Int>? {
        for verb in all(.resolves) where follows(verb, by: deciders, isDeciding) {
            guard
                let put = (verb.upperBound..<words.count).first(where: {
                    !isSmall($0) && !Self.boundaries.contains(words[$0].key) || Self.puts.contains(words[$0].key)
                }),
                Self.puts.contains(words[put].key),
                let end = (put + 1..<words.count).first(where: { Self.placed.begin(FoldedText(text($0..<words.count))) }
                ),
                case let object = put + 1..<end, object.contains(where: { isVersion(words[$0]) }),
                object.allSatisfy(isPlain)
            else { continue }
            return verb.lowerBound..<min(end + 2, words.count)
        }
        return nil
    }

    private static let puts: Set<String> = ["put", "bring", "take", "mettre", "poner", "pôr", "colocar"]
    private static let placed: Phrases = [
        "into service", "into production", "into use", "into operation", "live", "online", "en ligne", "en production",
        "en service", "en producción", "en servicio", "em produção", "em serviço",
    ]

    /// Whether a word leads to what is decided on; "decided on 2 April to ship" tells a day.
    private func isAbout(_ at: Int) -> Bool {
        Self.abouts.contains(words[at].key) && !(at + 1 < words.count && Self.tos.contains(words[at + 1].key))
    }

    private static let tos: Set<String> = ["to", "that", "zu", "de", "que"]

    /// What is decided on is not decided yet: "decide on the release".
    private static let abouts: Set<String> = ["on", "about", "of", "over", "über", "sur", "sobre", "acerca"]

    /// Verbs that let many things go: "agreed to go to the yard".
    private static let vague: Set<String> = [
        "go", "open", "proceed", "proceed with", "go with", "go ahead with", "going out", "is going out",
        "goes out",
        "ouvrir", "sacar", "deliver", "switch over", "publish", "publicar", "publier",
    ]

    /// `approved the launch of 4.2`, `hat 4.2 heute freigegeben`
    private func consented(_ isDeciding: Bool) -> Range<Int>? {
        let verbs = (all(.consents) + all(.granted)).map { ($0, false) } + all(.resolves).map { ($0, true) }
        for (verb, isResolve) in verbs {
            if let end = object(from: verb.upperBound), isRelease(verb.upperBound..<end),
                !isResolve || names(.departure, in: verb.upperBound..<end),
                follows(verb, by: bodies(isDeciding), isDeciding)
            {
                return verb.lowerBound..<end
            }
            // Verbs that stand last.
            let start = (starts(isDeciding) + (isDeciding ? ends.sorted() : [])).last {
                $0 < verb.lowerBound && ($0..<verb.lowerBound).allSatisfy(isPlain)
                    && isRelease($0..<verb.lowerBound)
                    && (!isResolve || names(.departure, in: $0..<verb.lowerBound))
            }
            if let start, object(from: verb.upperBound) != nil { return start..<verb.upperBound }
        }
        return nil
    }

    private func names(_ part: Resolution.Part, in range: Range<Int>) -> Bool {
        hits.contains { $0.part == part && range.overlaps($0.range) }
    }

    /// `gave 4.2 the green light`, `hat grünes Licht für 4.2 gegeben`
    private func lit(_ isDeciding: Bool) -> Range<Int>? {
        for decider in bodies(isDeciding).map(\.upperBound) {
            guard
                let verb = (all(.gives) + all(.consents)).first(where: { $0.lowerBound >= decider }),
                let light = all(.light).first(where: { $0.lowerBound >= decider }),
                case let between = decider..<max(verb.upperBound, light.upperBound),
                between.allSatisfy({ isPlain($0) || verb.contains($0) || light.contains($0) })
                    || judges.contains(where: { $0.upperBound == decider })
                        && isTheirs(decider..<min(verb.lowerBound, light.lowerBound)),
                let end = object(from: light.upperBound)
            else { continue }
            return min(verb.lowerBound, light.lowerBound)..<max(end, between.upperBound)
        }
        return nil
    }

    /// `We release 4.2 on Monday`, `4.2 goes out to all halls`, where a document decides.
    private func going(_ isDeciding: Bool) -> Range<Int>? {
        guard isDeciding else { return nil }
        for act in all(.act) where isOurs(act) || isItsOwn(act) {
            guard (0..<act.lowerBound).allSatisfy(isPlain), let end = object(from: act.upperBound),
                isRelease(act.upperBound..<end) || isItsOwn(act)
            else { continue }
            return act.lowerBound..<end
        }
        return nil
    }

    /// Whether the release does something: `4.2 goes live`.
    private func isItsOwn(_ act: Range<Int>) -> Bool {
        Self.departs.contains(text(act)) && words[..<act.lowerBound].contains(where: isVersion)
    }

    private static let departs: Set<String> = [
        "goes live", "goes out", "ships", "launches", "is released", "is published", "geht live",
        "se publica", "entra en producción", "sale a producción", "entra em produção", "vai para produção",
    ]

    /// Whether we do something: `we ship`, `we are going live`.
    private func isOurs(_ act: Range<Int>) -> Bool {
        let before = words[..<act.lowerBound].reversed().drop { Self.thus.contains($0.key) }.prefix(2).map(\.key)
        guard let last = before.first else { return false }
        return Self.we.contains(last) || Self.i.contains(last)
            || before.count > 1 && last == "are" && Self.we.contains(before[1])
                && words[act.lowerBound].key == "going"
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
    private static let i: Set<String> = ["i", "ich", "je", "eu", "yo"]
    private static let thus: Set<String> = [
        "therefore", "hereby", "thus", "daher", "deshalb", "hiermit", "donc", "portanto", "hoy",
    ]

    /// Whether a verdict is told as a consent or as a go that was given.
    func consents(in core: Range<Int>) -> Bool {
        hits.contains { hit in
            core.overlaps(hit.range)
                && (hit.part == .consents || hit.part == .gives
                    || hit.part == .outcome && Self.givens.end(FoldedText(text(hit.range))))
        }
    }

    private static let givens: Phrases = ["given", "granted", "confirmed", "erteilt", "gegeben"]

    /// Whether a verdict is still to come: `4.2 is to be approved for release`, `the board is to decide to ship 4.2`.
    func isAhead(_ core: Range<Int>) -> Bool {
        if core.lowerBound > 0, Self.auxiliaries.contains(words[core.lowerBound - 1].key) { return true }
        guard first(.resolves).map({ !core.overlaps($0) }) ?? true else { return false }
        return Resolution.modals.areSaid(in: FoldedText(text(0..<core.upperBound)))
    }

    /// What stands right before a verb that nobody has done yet.
    private static let auxiliaries: Set<String> = [
        "to", "will", "shall", "must", "may", "can", "should", "would", "could", "might", "not", "never", "didn t",
        "can t", "won t", "zu", "à", "de", "a", "para",
    ]

    /// Whether "it" is something else than the release: `Android has passed its review, so it is a go`.
    private func isOfOther(_ outcome: Range<Int>) -> Bool {
        words[outcome.lowerBound].key == "it" && !words[..<outcome.lowerBound].contains(where: isVersion)
            && !(0..<outcome.lowerBound).allSatisfy(isLoose)
    }

    /// `4.2 was cleared for launch`, `the motion is carried`
    private func told(_ isDeciding: Bool) -> Range<Int>? {
        if let outcome = first(.outcome), let end = object(from: outcome.upperBound),
            isRelease(0..<end) || isDeciding, !isOfOther(outcome),
            (starts(isDeciding || speakForAll) + all(.resolves).map(\.upperBound) + (isDeciding ? Array(ends) : []))
                .contains(where: {
                    $0 <= outcome.lowerBound && ($0..<outcome.lowerBound).allSatisfy(isPlain)
                })
        {
            return outcome
        }
        return nil
    }

    /// Whether a verb is that of those who resolve: nothing but small words and names between them. Where a document
    /// decides, it may be that of its writer, or of nobody.
    private func follows(_ verb: Range<Int>, by bodies: [Range<Int>], _ isDeciding: Bool) -> Bool {
        let ends = bodies.map(\.upperBound).filter { $0 <= verb.lowerBound }
        if ends.contains(where: { ($0..<verb.lowerBound).allSatisfy { isPlain($0) || words[$0].isCapital } }) {
            return true
        }
        // `The board met, looked at the certificate and approved …`: nobody else is named on the way.
        if judges.map(\.upperBound).contains(where: { $0 <= verb.lowerBound && isTheirs($0..<verb.lowerBound) }) {
            return true
        }
        // `It was agreed to ship 4.2`: those of whom the document tells.
        if Self.impersonal.contains(where: text(verb).startsWithBytes) { return true }
        guard isDeciding else { return false }
        if (0..<verb.lowerBound).allSatisfy(isPlain) { return true }
        // "I have read the report and authorise …", and not "I know that Ada approved …".
        guard let writer = words[..<verb.lowerBound].lastIndex(where: { Self.writers.contains($0.key) }) else {
            return false
        }
        return words[(writer + 1)..<verb.lowerBound].allSatisfy { !$0.isCapital && !Self.others.contains($0.key) }
    }

    /// Whether what is done behind words is still done by those before them: they name no function and nobody else, deny
    /// nothing, and begin no clause about what others say or do.
    private func isTheirs(_ range: Range<Int>) -> Bool {
        let said = text(range)
        // A noun right before the verb would do what it tells: "met, and the supplier approved".
        guard let last = range.last(where: { !Self.manners.contains(words[$0].key) }) else { return true }
        guard Self.joining.contains(words[last].key) || ends.contains(last + 1) else { return false }
        return range.count <= 24 && !range.contains { Self.turning.contains(words[$0].key) }
            && RoleNames.mentions(in: said).isEmpty && !VerdictWords.bend(said)
            && !Reservations.denies(FoldedText(said)) && !Resolution.wishes.areSaid(in: FoldedText(said))
    }

    private static let joining: Set<String> = [
        "and", "und", "et", "y", "e", "then", "also", "therefore", "dann", "puis",
    ]
    private static let manners: Set<String> = [
        "unanimously", "finally", "formally", "then", "therefore", "also", "einstimmig", "schließlich", "daher",
        "finalement", "finalmente", "has", "have", "hat", "haben", "a", "ont", "ha", "han",
    ]

    /// What begins a clause in which somebody else may act.
    private static let turning: Set<String> = [
        "that", "who", "whom", "whose", "which", "where", "what", "how", "if", "when", "while", "because", "since",
        "they", "he", "she", "dass", "ob", "wenn", "weil", "welche", "welcher", "welches", "sie", "er", "que", "qui",
        "si", "quien", "quienes", "cuando", "porque", "quem", "quando", "ils", "elle", "il", "ellos", "ella", "eles",
        "report", "draft", "plan", "proposal", "request", "minutes",
    ]

    private static let impersonal = [
        "i hereby release", "we hereby release", "it was ", "it s ", "it is ", "that s ", "c est ", "está decidido",
        "es wurde ", "es wird ", "il est ",
        "il a été ", "se acuerda", "se acordó", "se decide",
        "se decidió",
        "se resuelve", "ficou ", "foi ", "decidiu se",
    ]
    private static let others: Set<String> = ["she", "he", "they", "who", "that", "dass", "sie", "er", "qu", "que"]
    private static let writers: Set<String> = ["i", "ich", "je", "yo", "eu"]
}

extension [Range<Int>] {
    fileprivate func containsPlace(_ place: Int) -> Bool { contains { $0.contains(place) } }
}
