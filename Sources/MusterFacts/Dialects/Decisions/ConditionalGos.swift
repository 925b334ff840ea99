import MusterModel
import MusterText

/// A go under conditions that a sentence of a report gives, wherever it stands on its line.
///
///     Two leaks were found in the hold. Recommendation: **conditional go** — sail once both are caulked.
///     Conditional go for Kite 2.0, pending the second test.      Bedingtes Go für Kite 2.0 bis zur Abnahme.
///
/// It never counts as more than it says: what follows it, else the sentence as a whole, is kept as its condition. Rules that
/// say when there will be such a go, options and points of lists that explain the word are none.
struct ConditionalGos: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .line)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && Self.mayDecide(index, reading)
        {
            guard Self.phrases.areSaid(in: statement.folded), !Questions.asks(statement.body),
                let told = Self.verdict(in: statement.body)
            else { continue }
            var fact = Fact(.decision, statement, title: told.verdict.withoutEnd, modality: reading.claim)
            fact.status = .go
            fact.date =
                DecisionDay.day(in: told.verdict, reading.dates, of: reading.heldOn)
                ?? DecisionDay.dayAlone(in: statement.body, reading.dates) ?? reading.date
            fact.details[.statusWords] = told.verdict
            fact.details[.conditions] = told.condition
            sheet.take(index, fact)
        }
    }

    private static func mayDecide(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .acceptance, .definitionOfReady, .definitionOfDone, .guidance, .conditions, .rollback, .objectives, .scope:
            false
        case _: true
        }
    }

    /// The first sentence that is, or that a label calls, such a verdict, and what it depends on.
    private static func verdict(in text: String) -> (verdict: String, condition: String)? {
        for sentence in VerdictSentence.all(in: text) {
            if isGiven(sentence) { return (sentence, DecisionWords.conditions(in: sentence) ?? sentence.withoutEnd) }
            let said = behindLabel(sentence) ?? sentence
            let words = FoldedText(said)
            guard phrases.begin(words), !DecisionWords.isSupposed(FoldedText(labelled(sentence))),
                !Reservations.withdraws(words), let phrase = phrases.all.first(where: words.starts)
            else { continue }
            let rest = words.dropping(phrase)
            // `Conditional go: one open P1` explains the word, and what it alone is no sentence.
            guard rest.wordCount > 1, said.utf8.dropFirst(phrase.text.utf8.count).first != 0x3A else { continue }
            return (said, DecisionWords.conditions(in: said) ?? said.withoutEnd)
        }
        return nil
    }

    /// `On 2 April we gave a conditional go: it sails once the leak is caulked.`
    private static func isGiven(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        guard let phrase = phrases.all.first(where: words.says), let at = words.text.firstOffset(of: phrase.text) else {
            return false
        }
        let before = FoldedText(words.text.bytes(0..<at))
        return givers.end(before) && !DecisionWords.isSupposed(before) && !Reservations.denies(before)
            && !Reservations.putsOff(before) && !Reservations.withdraws(words)
    }

    private static let givers: Phrases = [
        "gave a", "gave the", "gave it a", "gave the release a", "was given a", "given a", "agreed on a", "agreed a",
        "decided on a", "decided a", "voted for a", "issued a", "gaben ein", "gaben wir ein", "erteilte ein",
        "erteilten eine", "gab ein", "a donné un", "avons donné un", "a accordé une", "dimos un", "dio un",
        "otorgó una", "demos um", "deu um", "concedeu uma",
    ]

    /// What stands before the colon of a label.
    private static func labelled(_ sentence: String) -> String {
        sentence.firstOffset(of: ": ").map { sentence.bytes(0..<$0) } ?? ""
    }

    /// `Recommendation: conditional go — …`: what a word for a verdict and a colon lead to.
    private static func behindLabel(_ sentence: String) -> String? {
        guard let colon = sentence.firstOffset(of: ": ") else { return nil }
        let label = FoldedText(sentence.bytes(0..<colon))
        // `2031-04-02: Conditional go for Kite 2.0`
        let isDay = label.text.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x20 } && label.wordCount == 3
        return isDay || label.wordCount <= 3 && labels.end(label) ? sentence.bytes(from: colon + 2).trimmed : nil
    }

    private static let labels: Phrases = [
        "recommendation", "verdict", "decision", "conclusion", "outcome", "result", "empfehlung", "entscheidung",
        "fazit", "ergebnis", "beschluss", "votum", "résultat", "resultado", "acuerdo", "acordo",
        "recommandation", "décision", "conclusion", "recomendación", "decisión", "veredicto", "recomendação", "decisão",
        "结论", "建议", "判定", "結論",
    ]

    private static let phrases: Phrases = [
        "approved with conditions", "approved with reservations", "freigegeben mit auflagen", "approuvé avec réserves",
        "aprobado con condiciones", "aprobado con reservas", "aprovado com ressalva", "aprovado com ressalvas",
        "conditional go", "go with conditions", "go with one condition", "go with a condition",
        "go with two conditions",
        "go with three conditions", "go with the following conditions", "go with these conditions",
        "go on one condition",
        "go under one condition", "go mit einer auflage", "go mit zwei auflagen", "go mit folgenden auflagen",
        "go mit bedingung", "go unter auflagen", "go sous réserve", "go avec réserve", "go avec réserves",
        "go avec une réserve", "go con una condición", "go con condiciones", "go com uma condição", "go com condições",
        "go com ressalva", "go com ressalvas", "conditionally go", "conditional approval", "bedingtes go",
        "bedingte freigabe", "go mit auflagen", "freigabe mit auflagen", "go conditionnel", "feu vert conditionnel",
        "go sous conditions", "go condicional", "go condicionado", "aprobación condicional", "aprovação condicional",
        "有条件通过", "有条件发布", "条件付きgo", "条件付き承認",
    ]
}
