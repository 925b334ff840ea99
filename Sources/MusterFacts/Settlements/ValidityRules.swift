import MusterModel
import MusterText

/// Rules that say when a result counts at all: `Reconciliation counts only if done with a full copy of production.`
///
/// A result to which the rule applies, and whose row says nothing of what it asks for, is not known to count.
enum ValidityRules: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let judged = facts.favourable([.criterion, .checklistItem])
        guard !judged.isEmpty else { return }
        let rules = reading.statements.indices
            .filter { Rule.mayStand(in: reading.statements[$0].folded) && !reading.isInert($0) }
            .flatMap { VerdictSentence.all(in: reading.statements[$0].body).compactMap(Rule.init) }
        guard !rules.isEmpty else { return }
        let rows = Dictionary(
            reading.outline.tables.flatMap(\.rows).map { ($0.line, $0.cells.map(\.text).joined(separator: " ")) },
            uniquingKeysWith: { first, _ in first })
        for index in judged {
            let words = Rule.words(of: facts[index].title)
            let told = Rule.words(of: (rows[facts[index].line] ?? facts[index].text))
            for rule in rules where !rule.subject.isDisjoint(with: words) && rule.demand.isDisjoint(with: told) {
                facts[index].doubt()
            }
        }
    }

    /// What a rule is about, and what it asks for, as the words of some length in it.
    private struct Rule {
        let subject: Set<String>
        let demand: Set<String>

        init?(_ sentence: String) {
            let text = FoldedText(sentence).text
            guard let phrase = Self.joints.first(where: { (" " + text + " ").containsBytes(" " + $0 + " ") }),
                let at = (" " + text).firstOffset(of: " " + phrase + " ")
            else { return nil }
            subject = Self.words(of: text.bytes(0..<max(0, at)))
            demand = Self.words(of: text.bytes(from: at + phrase.utf8.count)).subtracting(subject)
            guard !subject.isEmpty, !demand.isEmpty else { return nil }
        }

        /// Words of at least five letters, in lower case.
        static func words(of text: String) -> Set<String> {
            Set(FoldedText(text).text.split(onByte: 0x20).filter { $0.utf8.count >= 5 && !common.contains($0) })
        }

        private static let common: Set<String> = [
            "result", "results", "check", "checks", "ergebnis", "résultat", "resultado", "regra", "comitê", "regla",
            "comité",
            "règle", "regel", "integral", "feita", "faite", "hecha", "durchgeführt", "complete", "release",
        ]

        /// Whether words hold what parts the subject of a rule from its demand.
        static func mayStand(in words: FoldedText) -> Bool { lexicon.first(in: words) != nil }

        private static let lexicon = Lexicon<Void>([((), joints)])

        private static let joints = [
            "counts only if", "counts only when", "only counts if", "only counts when", "is valid only if",
            "is only valid if", "are only valid if", "is accepted only if", "only valid when", "zählt nur wenn",
            "zählen nur wenn", "gilt nur wenn", "gelten nur wenn", "ist nur gültig wenn", "ne vaut que si",
            "n est valable que si", "n est valable que", "ne compte que si", "ne compte que", "solo vale si",
            "sólo vale si", "solo es válida si", "solo cuenta si", "só vale se", "somente vale se", "só conta se",
            "só é válida se", "apenas vale se",
        ]
    }
}
