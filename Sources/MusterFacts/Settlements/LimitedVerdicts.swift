import MusterModel
import MusterText

/// Verdicts whose own clause lets only a part go, however the words before it are put.
///
///     GO on 2 April 2031 for the harbour office only.
enum LimitedVerdicts: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices
        where facts[index].kind == .decision && facts[index].status == .go && facts[index].details[.scope] == nil {
            let sentence = VerdictSentence.first(in: facts[index].title)
            let limit = VerdictSentence.clauses(of: sentence).lazy.compactMap(limit).first
            facts[index].details[.scope] = limit
        }
    }

    /// What a clause names behind a preposition, where it says that nothing else goes.
    private static func limit(in clause: String) -> String? {
        let words = FoldedText(clause)
        guard only.areSaid(in: words) else { return nil }
        let start = prepositions.compactMap { clause.lastOffset(of: $0).map { $0 + 1 } }.max()
        return start.map(clause.bytes(from:))
    }

    private static let only: Phrases = [
        "only", "alone", "nur", "ausschließlich", "allein", "uniquement", "seulement", "exclusivement", "solo",
        "solamente", "únicamente", "exclusivamente", "apenas", "somente", "仅", "のみ",
    ]

    private static let prepositions = [" for ", " to ", " in ", " für ", " pour ", " à ", " para ", " en ", " em "]
}
