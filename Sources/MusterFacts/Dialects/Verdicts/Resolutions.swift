import MusterModel
import MusterText

/// Decisions told in sentences of their own, wherever a document about a release says that somebody resolved on it; see
/// ``Resolution``.
///
/// Fields that hold a verdict in so many words are left to those who read what stands around them. A recommendation, a wish
/// and the consent of one function alone are none.
struct Resolutions: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let named = ReleaseWords.all(in: reading)
        var above = SectionAnswers<Set<String>>()
        var places = DecidingPlaces(reading)
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index) && VerdictLines.mayStand(under: reading.role(of: index))
            && statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true
            && Resolution.mayStand(in: statement.folded) && !Self.isToldByField(statement, reading)
        {
            let known = named.union(
                above.answer(of: statement.section) { ReleaseWords.above(statement.section, in: reading) })
            guard known.contains(where: \.hasDigit),
                let told = Told(statement, places.decide(statement) ? .place : .none, known, reading)
            else {
                continue
            }
            var fact = Fact(.decision, statement, title: told.sentence.withoutEnd, modality: reading.claim)
            fact.status = told.status
            let entryDay = reading.day(above: statement.section)
            fact.date = told.date ?? entryDay ?? reading.heldOn
            // A refusal below the day of its entry may name that of what went before it.
            if told.status == .noGo, let entryDay, let day = fact.date, day < entryDay { fact.date = entryDay }
            // What takes a go back is itself not taken back.
            if told.status == .go || !Reservations.withdraws(FoldedText(told.sentence)) {
                fact.details[.statusWords] = told.sentence
            }
            if told.status == .go {
                fact.details[.scope] = told.scope
                fact.details[.conditions] = told.condition
            }
            sheet.take(index, fact)
        }
    }

    /// Whether a field of a decision holds a verdict in so many words: what stands around it is read with it, as its scope is.
    private static func isToldByField(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let field = statement.field, field.meaning == .decision else { return false }
        switch DecisionWords.status(of: field.value, in: reading) {
        case .go, .noGo: return true
        case _: return false
        }
    }

    /// The sentence of a statement that resolves, where no other of its sentences takes that back.
    private struct Told {
        let sentence: String
        let status: FactStatus
        let date: CivilDate?
        let scope: String?
        let condition: String?

        init?(_ statement: Statement, _ place: Resolution.Frame, _ known: Set<String>, _ reading: Reading) {
            let said = Speaker.removed(from: EarlierRefusals.removed(from: statement.body))
            let isOfDocument = place == .place || statement.section == reading.outline.titleSection
            let entry = isOfDocument ? Entry(said, reading.dates) : nil
            let label = DecisionLabel.end(in: said) ?? entry?.start
            let sentences = VerdictSentence.all(in: said)
            let found =
                label.flatMap { Self.answer(to: $0, in: said, known, reading) }
                ?? sentences.lazy.compactMap { sentence in
                    Resolution(
                        sentence, in: said, about: known, Self.frame(of: sentence, among: sentences, place), reading
                    )
                    .map { (sentence, $0) }
                }.first
            guard let (sentence, resolution) = found else { return nil }
            let others = sentences.filter { !$0.endsWithBytes(sentence) }
            let isTakenBack = others.contains { other in
                Reservations.withdraws(FoldedText(other))
                    // Where nobody is said to have decided, whatever is denied or put off beside it may be why.
                    || !resolution.namesDecider && label == nil
                        && Resolutions.bends(FoldedText(Consensus.removed(from: FoldedText(other).text)))
                    || Resolution(other, in: said, about: known, .place, reading)?.status == .noGo
            }
            guard resolution.status == .noGo || !isTakenBack else { return nil }
            self.sentence = sentence
            status = resolution.status
            // What is resolved in a meeting may be for a day behind it.
            let day =
                DecisionDay.dayAlone(in: sentence, reading.dates)
                ?? others.lazy.compactMap { DecisionDay.dayAlone(in: $0, reading.dates) }.first
                ?? (resolution.isOfDay ? DecisionDay.day(in: sentence, reading.dates, of: reading.heldOn) : nil)
            // A day in a sentence before the one that is labelled is that of something else.
            let leading =
                label.flatMap { VerdictSentence.all(in: said.bytes(0..<$0)).last.flatMap(reading.dates.first) }
                ?? reading.dates.all(in: said).first { $0.range.lowerBound == 0 }?.date
            date =
                entry?.day ?? (label == nil && status == .go ? nil : leading)
                ?? day.flatMap { day in reading.heldOn.map { day > $0 } ?? false ? nil : day }
            let start = ConditionWords.start(in: resolution.verdict)
            let verdict = ReleaseVerdict.removingAssurances(
                from: start.map { resolution.verdict.bytes(0..<$0).trimmed } ?? resolution.verdict
            ).trimmed
            scope =
                DecisionWords.scope(in: verdict)
                ?? (FoldedText(verdict).says("go") ? nil : ReleaseVerdict.scope(of: verdict)) ?? resolution.place
            condition =
                resolution.condition ?? start.map { resolution.verdict.bytes(from: $0).withoutEnd }
                ?? others.first { ConditionWords.bind(FoldedText($0)) || ConditionWords.qualify(FoldedText($0)) }
        }

        /// What the first sentence behind a label says.
        private static func answer(
            to label: Int, in said: String, _ known: Set<String>, _ reading: Reading
        ) -> (String, Resolution)? {
            let sentence = VerdictSentence.first(in: said.bytes(from: label).trimmed)
            let head = said.bytes(0..<label)
            // That something came out well does not say that it was the release.
            let isWeak = DecisionLabel.namesOutcome(head)
            let isOnRelease =
                !isWeak && (Resolution.namesGoing(FoldedText(head)) || ReleaseApproval.begins(sentence, in: reading))
                || DecidingPlaces.isOnRelease(reading)
            // Several verdicts to pick from, and one that its mark denies, are read where both are looked at.
            guard VerdictOptions(sentence) == nil,
                reading.words.mark(in: sentence).flatMap(StatusMeaning.init)?.isFavourable ?? true
            else { return nil }
            return Resolution(
                sentence, in: said, about: known, .label(isOnRelease: isOnRelease), reading
            )
            .map { (sentence, $0) }
        }

        /// What stands around a sentence. Where nobody objected, all have decided; `Made on 2 April. Release.` is a word by
        /// itself, where a document decides.
        private static func frame(
            of sentence: String, among sentences: [String], _ place: Resolution.Frame
        ) -> Resolution.Frame {
            let words = FoldedText(sentence)
            if place == .place, sentences.first != sentence, words.wordCount == 1,
                sentence.utf8.last == UInt8(ascii: ".")
            {
                return .label(isOnRelease: false)
            }
            let isOfAll =
                Consensus.isTold(in: words)
                || sentences.contains { $0 != sentence && Consensus.isAll(of: FoldedText($0)) }
            return isOfAll ? .place : place
        }
    }

    /// Whether words beside a verdict put something off or deny it, but for what nobody wants.
    fileprivate static func bends(_ words: FoldedText) -> Bool {
        Reservations.putsOff(words) || Reservations.denies(words) && !EmptyLists.saysNone(words)
    }

    /// A bare verdict behind a day: `2031-04-02: go. 4.2 ships on the 9th.`
    private struct Entry {
        let day: CivilDate
        /// The offset of the verdict.
        let start: Int

        init?(_ text: String, _ dates: DateReader) {
            guard let found = dates.all(in: text).first, found.range.lowerBound == 0 else { return nil }
            let rest = text.bytes(from: found.range.upperBound)
            let said = rest.drop { !$0.isLetter && !$0.isNumber }
            guard let clause = VerdictSentence.clauses(of: VerdictSentence.first(in: String(said))).first,
                Self.verdicts.contains(FoldedText(clause).text)
            else { return nil }
            day = found.date
            start = text.utf8.count - said.utf8.count
        }

        private static let verdicts: Set<String> = ["go", "no go", "nogo", "full go", "unanimous go"]
    }
}
