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
            facts[index].details[.scope] = limit ?? stage(in: facts[index].text)
        }
    }

    /// The sentence beside a verdict that says that it is for what comes before production, or that production is decided
    /// on later.
    private static func stage(in text: String) -> String? {
        VerdictSentence.all(in: text).first { sentence in
            let words = FoldedText(sentence)
            return stages.areSaid(in: words) && !production.areSaid(in: words)
                && Resolution.namesGoing(words) || laters.areSaid(in: words)
        }?.withoutEnd
    }

    private static let stages: Phrases = [
        "to pre production", "to preproduction", "to pre prod", "to staging", "to the staging environment",
        "to the test environment", "in pre production", "auf vorproduktion", "in die vorproduktion", "auf staging",
        "en préproduction", "en pré production", "en recette", "a preproducción", "en preproducción",
        "para pré produção", "em pré produção", "em homologação", "预生产环境", "预发布环境", "ステージング環境",
    ]
    private static let production: Phrases = [
        "and production", "and to production", "then production", "then to production", "und produktion",
        "et en production", "y a producción", "e para produção",
    ]
    private static let laters: Phrases = [
        "production will be put to", "production is decided", "production will be decided", "production follows",
        "production comes later", "production is a separate decision", "production needs a separate",
        "über die produktion wird", "la mise en production sera décidée", "la producción se decidirá",
        "a produção será decidida",
    ]

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
