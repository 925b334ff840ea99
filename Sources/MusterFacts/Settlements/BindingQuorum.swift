import MusterModel
import MusterText

/// A vote that passes with so many binding votes, and a table with fewer: what it decided in favour is not known to hold.
///
///     A release passes with at least three binding +1 votes.        We ask for at least three +1 of maintainers.
///     | Voter | Vote | Binding |
enum BindingQuorum: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let decisions = facts.favourable([.decision])
        guard !decisions.isEmpty, let wanted = wanted(in: reading) else { return }
        let signed = facts.filter { $0.kind == .signoff && $0.status == .signed && $0.details[.mandatory] != "no" }
        // Beside votes in numbers, other signatures are none.
        let inNumbers = signed.filter { reading.document.lines.text($0.line).containsBytes("+1") }
        let binding = inNumbers.isEmpty ? signed.count : inNumbers.count
        guard binding < wanted else { return }
        for index in decisions { facts[index].doubt() }
    }

    /// How many binding votes a sentence asks for; nil where none does.
    private static func wanted(in reading: Reading) -> Int? {
        for (index, statement) in reading.statements.enumerated()
        where !reading.isInert(index) && votes.areSaid(in: statement.folded) {
            for sentence in VerdictSentence.all(in: statement.body) {
                let words = FoldedText(sentence)
                guard minima.areSaid(in: words),
                    let at = votes.all.compactMap({ words.text.firstOffset(of: $0.text) }).min(),
                    let count = CountWords.nearest(before: at, in: words)
                else { continue }
                return count
            }
        }
        return nil
    }

    private static let votes: Phrases = [
        "1 of maintainers", "1 from maintainers", "1 by maintainers", "1 of committers", "1 from committers",
        "1 of the maintainers", "1 votes", "maintainer votes", "votes of maintainers", "votes from maintainers",
        "binding", "bindende", "bindenden", "contraignants", "contraignantes", "vinculantes", "vinculativos",
    ]

    private static let minima: Phrases = [
        "at least", "minimum of", "a minimum", "or more", "no fewer than", "not fewer than", "needs", "requires",
        "required", "passes with", "mindestens", "wenigstens", "au moins", "al menos", "por lo menos", "pelo menos",
        "no mínimo",
    ]
}
