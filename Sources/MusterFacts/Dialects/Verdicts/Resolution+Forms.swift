import MusterText

/// The forms in which somebody resolves, each with the words of the verdict, from its first part to its object.
extension Resolution.Parts {
    /// The words of the verdict, from its first part to its object.
    func core(isDeciding: Bool, isVote: Bool) -> Range<Int>? {
        resolved(isDeciding) ?? consented(isDeciding) ?? lit(isDeciding) ?? told(isDeciding) ?? going(isDeciding)
            ?? bare(isDeciding) ?? (isVote ? first(.carried) : nil)
    }

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
        for verb in all(.consents) {
            if let end = object(from: verb.upperBound), isRelease(verb.upperBound..<end),
                follows(verb, by: bodies(isDeciding), isDeciding)
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

    /// `gave 4.2 the green light`, `hat grünes Licht für 4.2 gegeben`
    private func lit(_ isDeciding: Bool) -> Range<Int>? {
        for decider in bodies(isDeciding).map(\.upperBound) {
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
        for act in all(.act) where isOurs(act) {
            guard (0..<act.lowerBound).allSatisfy(isPlain), let end = object(from: act.upperBound),
                isRelease(act.upperBound..<end)
            else { continue }
            return act.lowerBound..<end
        }
        return nil
    }

    /// Whether we do something: `we ship`, `we are going live`.
    private func isOurs(_ act: Range<Int>) -> Bool {
        let before = words[..<act.lowerBound].reversed().prefix(2).map(\.key)
        guard let last = before.first else { return false }
        return Self.we.contains(last)
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

    /// Whether a verdict is told as a consent or as a go that was given.
    func consents(in core: Range<Int>) -> Bool {
        hits.contains { ($0.part == .consents || $0.part == .gives) && core.overlaps($0.range) }
    }

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
        return nil
    }

    /// Whether a verb is that of those who resolve: nothing but small words and names between them. Where a document
    /// decides, it may be that of its writer, or of nobody.
    private func follows(_ verb: Range<Int>, by bodies: [Range<Int>], _ isDeciding: Bool) -> Bool {
        let ends = bodies.map(\.upperBound).filter { $0 <= verb.lowerBound }
        if ends.contains(where: { ($0..<verb.lowerBound).allSatisfy { isPlain($0) || words[$0].isCapital } }) {
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

    private static let impersonal = [
        "it was ", "es wurde ", "es wird ", "il est ", "il a été ", "se acuerda", "se acordó", "se decide",
        "se decidió",
        "se resuelve", "ficou ", "foi ", "decidiu se",
    ]
    private static let others: Set<String> = ["she", "he", "they", "who", "that", "dass", "sie", "er", "qu", "que"]
    private static let writers: Set<String> = ["i", "ich", "je", "yo", "eu"]
}
