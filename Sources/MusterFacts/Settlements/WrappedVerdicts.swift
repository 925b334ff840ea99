import MusterModel
import MusterText

/// Verdicts whose sentence goes on in the next line of the text: what stands there belongs to them.
///
///     **GO** for Kite OS 4.2, decided on 2031-04-02 by Kit Rowe
///     if the harbour agrees.
enum WrappedVerdicts: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        facts.settleDecisions(in: reading, where: { $0.status == .go }) { fact, at in
            guard let rest = rest(of: at, reading) else { return }
            let words = FoldedText(rest)
            if let start = ConditionWords.start(in: rest) {
                fact.details[.conditions] = fact.details[.conditions] ?? rest.bytes(from: start).withoutEnd
            } else if ConditionWords.bind(words) {
                fact.details[.conditions] = fact.details[.conditions] ?? rest.withoutEnd
            }
            if denials.areSaid(in: words) || Reservations.withdraws(words) { fact.doubt() }
            if DecisionWords.limits.areSaid(in: words) {
                fact.details[.scope] = [fact.details[.scope], rest.withoutEnd].compactMap(\.self)
                    .joined(separator: ", ")
            }
        }
    }

    /// What the lines below say up to the end of the sentence that the line of a verdict leaves open; nil for a line that
    /// ends its sentence, or whose open sentence says nothing of going.
    private static func rest(of at: Int, _ reading: Reading) -> String? {
        let open = VerdictSentence.unfinished(in: reading.statements[at].body)
        let said = FoldedText(open)
        guard !said.isEmpty, said.says("go") || ReleaseVerdict.saysGoing(said) else { return nil }
        let end = reading.paragraphEnd(from: at, within: reach)
        guard end > at + 1 else { return nil }
        let below = reading.statements[(at + 1)..<end].map(\.body).joined(separator: " ")
        let all = VerdictSentence.first(in: open + " " + below)
        return all.utf8.count > open.utf8.count ? all.bytes(from: open.utf8.count).trimmed : nil
    }

    /// How many lines a sentence runs over, at most.
    private static let reach = 6

    private static let denials: Phrases = [
        "not", "never", "no longer", "nicht", "nie", "pas", "jamais", "nunca", "não", "jamás", "ya no",
    ]
}
