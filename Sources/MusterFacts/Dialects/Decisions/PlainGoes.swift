import MusterModel
import MusterText

/// Verdicts spoken plainly where a document decides: those who decide say that they go, or call the release a go.
///
///     ## Decision
///     2031-04-02, Kit Rowe: every box is ticked, so Kite 4.2 is a go.
///     2 April 2031, Ada and Hugh: yes, we go live on Monday 9 April 2031.
///     With all four true, I decide for **go**: Kite 4.2 ships on 9 April. Kit Rowe, 2 April 2031.
///
/// Whatever stands beside such words and is neither a day nor the release limits the verdict; what bends it anywhere in its
/// line leaves it unread.
struct PlainGoes: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let known = ReleaseWords.all(in: reading)
        var deciding = SectionAnswers<Bool>()
        var index = 0
        while index < reading.statements.count {
            let end = reading.paragraphEnd(from: index)
            let section = reading.statements[index].section
            if deciding.answer(of: section, { decides(section, reading) }) {
                readParagraph(index..<end, known, reading, &sheet)
            }
            index = end
        }
    }

    /// A sentence may run over several lines; it is told at the first one of its paragraph.
    private func readParagraph(_ lines: Range<Int>, _ known: Set<String>, _ reading: Reading, _ sheet: inout FactSheet)
    {
        let first = reading.statements[lines.lowerBound]
        let isWhole = lines.allSatisfy { at in
            let line = reading.statements[at]
            return !line.isHeading && line.box == nil && !line.introduces && !sheet.isTaken(at) && !reading.isInert(at)
                && line.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true
        }
        let text = reading.statements[lines].map(\.body).joined(separator: " ")
        guard isWhole, !Questions.asks(text), let told = Told(text, known, reading),
            !told.isBare || standsAlone(lines, known, reading)
        else { return }
        var fact = Fact(.decision, first, title: told.sentence.withoutEnd, modality: reading.claim)
        fact.status = .go
        fact.date = told.date ?? reading.day(above: first.section) ?? reading.heldOn
        fact.details[.statusWords] = told.sentence
        fact.details[.scope] = told.scope
        fact.details[.conditions] = DecisionWords.conditions(in: text)
        let entry = sheet.take(lines.lowerBound, fact)
        for line in lines.dropFirst() { sheet.mark(line, readBy: entry) }
    }

    /// Whether nothing stands in the section beside a paragraph that might be whose wording it is, or take it back.
    private func standsAlone(_ lines: Range<Int>, _ known: Set<String>, _ reading: Reading) -> Bool {
        reading.outline.statements(in: reading.statements[lines.lowerBound].section).allSatisfy { place in
            lines.contains(place) || reading.statements[place].isHeading
                || Asides.areHarmless(reading.statements[place].body, known, reading.dates)
        }
    }

    /// Whether a section is about the decision by its own title, is not the document as a whole, and does not explain what
    /// the words for either verdict mean.
    private func decides(_ section: Int, _ reading: Reading) -> Bool {
        let place = reading.outline.sections[section]
        return section != reading.outline.titleSection
            && (place.ownRole == .decision || DecidingPlaces.isCall(place.folded))
            && !reading.outline.statements(in: section).contains { reading.statements[$0].folded.starts(with: "no go") }
    }

    /// The sentence of a line that speaks a go, where none of its sentences takes anything back.
    private struct Told {
        let sentence: String
        let scope: String?
        let date: CivilDate?
        /// Whether its own words alone tell it.
        let isBare: Bool

        init?(_ body: String, _ known: Set<String>, _ reading: Reading) {
            let sentences = VerdictSentence.all(in: body)
            let found = sentences.lazy.compactMap { sentence in
                PlainGo(sentence, known, reading.dates).map { (sentence, $0) }
            }.first
            guard let (sentence, spoken) = found else { return nil }
            let isBent = sentences.contains { other in
                let words = FoldedText(other)
                if other != sentence, Asides.areHarmless(other, known, reading.dates) { return false }
                if other != sentence, spoken.isBare { return true }
                return Reservations.withdraws(words)
                    || other != sentence
                        && (Reservations.putsOff(words) || Reservations.denies(words) && !EmptyLists.saysNone(words))
            }
            guard !isBent else { return nil }
            self.sentence = sentence
            scope = spoken.limit
            isBare = spoken.isBare
            date =
                sentences.lazy.compactMap { DecisionDay.dayOfDeciding(in: $0, reading.dates) }.first
                ?? sentences.lazy.compactMap { DecisionDay.dayAlone(in: $0, reading.dates) }.first
                ?? sentences.lazy.filter { $0 != sentence }.compactMap { Self.dayOfGo(in: $0, reading) }.first
                ?? reading.dates.all(in: sentence).first { !DecisionDay.isAhead($0.range, in: sentence) }?.date
        }

        /// The day of a sentence that only says that it is a go, and how it was decided: `Go, unanimous, 2031-04-02.`
        private static func dayOfGo(in sentence: String, _ reading: Reading) -> CivilDate? {
            let days = reading.dates.all(in: sentence)
            guard days.count == 1, FoldedText(sentence).starts(with: "go"),
                VerdictWords.areOfRecord(reading.dates.removingDays(from: sentence.bytes(from: 2)))
            else { return nil }
            return days[0].date
        }
    }
}
