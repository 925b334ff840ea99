import MusterModel
import MusterText

/// Sentences that let a release go in words of their own, in documents that state what must hold and record no decision
/// in any better way.
///
///     Model risk committee, 2 April 2031: heron-xgb 2031.04 approved for production.
///     The method, version 3.0, is released for routine use. Signed: Dr Ada Marsh, 2 April 2031.
///     Autorizo a entrada em produção da versão 2031.04.
///
/// A grant names what the document is about, or says at its beginning where it goes. Words that bend, put off, suppose or
/// report, and a part alone that grants, leave the decision unread; what it is limited to stays its scope.
struct SpokenGrants: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure,
            sheet.statesDemands,
            !sheet.contains([.decision], where: { $0.status != .accepted })
        else { return }
        let subject = Subject(reading)
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index) && mayStand(under: reading.role(of: index))
            && statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true
        {
            guard let told = grant(in: statement, subject, reading) else { continue }
            var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .go
            fact.date = day(of: told, in: statement, reading)
            fact.details[.statusWords] = told
            fact.details[.scope] = ReleaseVerdict.scope(of: told).flatMap(subject.limit)
            fact.details[.conditions] = DecisionWords.conditions(in: statement.body)
            sheet.take(index, fact)
        }
    }

    /// A day by itself or with a name, in its line; else the one in its sentence, but for that of what it is for, which the
    /// lines around may tell better.
    private func day(of told: String, in statement: Statement, _ reading: Reading) -> CivilDate? {
        let alone = VerdictSentence.all(in: statement.body).lazy.compactMap {
            DecisionDay.dayAlone(in: $0, reading.dates)
        }
        if let day = alone.first { return day }
        guard let found = reading.dates.all(in: told).first else { return reading.heldOn }
        let ahead = FoldedText(told.bytes(0..<found.range.lowerBound))
        return Self.aims.areSaid(in: ahead) ? nil : found.date
    }

    private static let aims: Phrases = [
        "for", "to", "from", "für", "zum", "zur", "ab", "pour", "dès", "para", "a partir",
    ]

    /// A grant in running text is one only where the text does not tell what there is, or was before.
    private func mayStand(under role: SectionRole?) -> Bool {
        VerdictLines.mayStand(under: role) && role != .scope && role != .context && role != .history
            && role != .references
    }

    /// The sentence of a line that grants, where no other of its sentences takes anything back.
    private func grant(in statement: Statement, _ subject: Subject, _ reading: Reading) -> String? {
        guard ReleaseVerdict.saysGoing(statement.folded) else { return nil }
        let sentences = VerdictSentence.all(in: statement.body)
        guard let told = sentences.first(where: { grants($0, statement, subject, reading) }) else { return nil }
        let others = sentences.filter { $0 != told }.map { FoldedText($0) }
        let isBent = others.contains {
            Reservations.withdraws($0) || Reservations.putsOff($0)
                || Reservations.denies($0) && !EmptyLists.saysNone($0)
        }
        return isBent || Questions.asks(statement.body) ? nil : told
    }

    private func grants(_ sentence: String, _ statement: Statement, _ subject: Subject, _ reading: Reading) -> Bool {
        let words = FoldedText(sentence)
        guard ReleaseVerdict.saysGoing(words), !VerdictWords.bend(sentence), !isOfSeat(sentence, words),
            !Schedule.isTold(by: sentence, reading),
            ReleaseVerdict.status(of: sentence, in: reading, isAsked: true) == .go
        else { return false }
        return subject.isNamed(in: sentence)
            || ReleaseVerdict.saysWhereTo(words) && (ReleaseVerdict.begins(words) || subject.isCalled(in: words))
    }

    /// Whether one function alone approves: `QA approves 2.19`, `Approved by Operations`. That is its sign-off.
    private func isOfSeat(_ sentence: String, _ words: FoldedText) -> Bool {
        guard !Schedule.deciders.areSaid(in: words) else { return false }
        return Self.sources.areSaid(in: words) || RoleNames.mentions(in: sentence).contains { !$0.isCollective }
    }

    private static let sources: Phrases = [
        "approved by", "approved from", "approves", "approve", "approved as", "approved on behalf", "released by",
        "freigegeben von", "freigegeben durch", "genehmigt durch", "genehmigt von", "approuvé par", "validé par",
        "validée par", "autorisé par", "aprobado por", "aprobada por", "aprovado por", "aprovada por",
    ]
}

extension SpokenGrants {
    /// What a document is about, as its title calls it.
    struct Subject {
        private let title: String
        private let names: Set<String>

        init(_ reading: Reading) {
            title = reading.outline.titleSection.map { reading.outline.sections[$0].title } ?? ""
            names = ReleaseWords.all(in: reading).filter(\.hasDigit)
        }

        /// Whether a sentence calls it by a name with a number of the title, or by the name that it shares with it.
        func isNamed(in sentence: String) -> Bool {
            VerdictWords.words(of: sentence).contains { names.contains($0.key) }
                || SharedName.of(verdict: sentence, titles: [title]) != nil
        }

        /// Whether words call it by what it is: "the package", "die Software".
        func isCalled(in words: FoldedText) -> Bool { Self.nouns.areSaid(in: words) }

        /// A scope without the words of the title, which limit nothing; nil where nothing is left.
        func limit(_ scope: String) -> String? {
            let own = Set(VerdictWords.words(of: title).map(\.key))
            return VerdictWords.words(of: scope).allSatisfy { own.contains($0.key) } ? nil : scope
        }

        private static let nouns: Phrases = [
            "the release", "this release", "the package", "the software", "the system", "the method", "the version",
            "this version", "the upgrade", "the edition", "the product", "the model", "the change", "the application",
            "die software", "das release", "die version", "das system", "la version", "le système", "la livraison",
            "la versión", "el sistema", "la edición", "la entrega", "a versão", "o sistema", "a entrega", "本版本", "该版本",
            "本システム", "本リリース",
        ]
    }
}
