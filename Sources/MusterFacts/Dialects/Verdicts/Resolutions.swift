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
        let known = ReleaseWords.all(in: reading)
        guard known.contains(where: \.hasDigit) else { return }
        var places = DecidingPlaces(reading)
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index) && VerdictLines.mayStand(under: reading.role(of: index))
            && statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true
            && Resolution.mayStand(in: statement.folded) && !Self.isToldByField(statement, reading)
        {
            guard let told = Told(statement, isDeciding: places.decide(statement), known, reading) else { continue }
            var fact = Fact(.decision, statement, title: told.sentence.withoutEnd, modality: reading.claim)
            fact.status = told.status
            fact.date = told.date ?? reading.day(above: statement.section) ?? reading.heldOn
            fact.details[.statusWords] = told.sentence
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
        case .go, .noGo, .pending: return true
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

        init?(_ statement: Statement, isDeciding: Bool, _ known: Set<String>, _ reading: Reading) {
            let said = Speaker.removed(from: EarlierRefusals.removed(from: statement.body))
            let sentences = VerdictSentence.all(in: said)
            let isDeciding = isDeciding || CalledVerdicts.head(of: said) != nil
            let found = sentences.lazy.compactMap { sentence in
                Resolution(sentence, in: said, about: known, isDeciding: isDeciding, reading).map { (sentence, $0) }
            }.first
            guard let (sentence, resolution) = found else { return nil }
            let others = sentences.filter { $0 != sentence }
            guard resolution.status == .noGo || !others.contains(where: { Reservations.withdraws(FoldedText($0)) })
            else { return nil }
            self.sentence = sentence
            status = resolution.status
            // What is resolved in a meeting may be for a day behind it.
            let day =
                DecisionDay.dayAlone(in: sentence, reading.dates)
                ?? others.lazy.compactMap { DecisionDay.dayAlone(in: $0, reading.dates) }.first
                ?? (resolution.isOfDay ? DecisionDay.day(in: sentence, reading.dates, of: reading.heldOn) : nil)
            date = day.flatMap { day in reading.heldOn.map { day > $0 } ?? false ? nil : day }
            let start = ConditionWords.start(in: sentence)
            let verdict = start.map { sentence.bytes(0..<$0).trimmed } ?? sentence
            scope =
                DecisionWords.scope(in: verdict)
                ?? (FoldedText(verdict).says("go") ? nil : ReleaseVerdict.scope(of: verdict)) ?? resolution.place
            condition =
                start.map { sentence.bytes(from: $0).withoutEnd }
                ?? others.first { ConditionWords.bind(FoldedText($0)) || ConditionWords.qualify(FoldedText($0)) }
        }
    }
}
