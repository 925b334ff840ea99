import MusterModel
import MusterText

/// Verdicts behind the label of one function, or in a letter of somebody who speaks for one, which lets nothing go but for
/// itself.
///
///     QA verdict: ship it.        Decision by Legal: GO        ## Decision              **From:** Ada Marsh (QA)
///                                                              QA: 4.2 is a go.         Go for 4.2.
enum VerdictsOfFunctions: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices where facts[index].kind == .decision && facts[index].status == .go {
            if let label = label(of: facts[index]), DecisionLabel.isOfFunction(label) {
                facts[index].status = .accepted
            }
        }
        settleLetters(&facts, in: reading)
    }

    private static func settleLetters(_ facts: inout [Fact], in reading: Reading) {
        guard facts.contains(where: isFavourable), reading.statements.contains(where: LetterApproval.mayHead) else {
            return
        }
        let letters = Letter.all(in: reading)
        guard !letters.isEmpty else { return }
        let names = Letter.names(in: reading, letters)
        facts.settleDecisions(in: reading, where: isFavourable) { fact, at in
            guard let letter = letters.first(where: { $0.lines.contains(at) }),
                reading.statements[at].field?.meaning != .decision || isOutsider(letter) || isVote(letter),
                !letter.mayDecide(fact.text, about: names)
            else { return }
            if isOutsider(letter) { fact.doubt() } else { fact.status = .accepted }
        }
    }

    private static func isFavourable(_ fact: Fact) -> Bool {
        fact.kind == .decision && fact.status == .go
    }

    /// Whether the subject of a letter calls what it says one voice of several.
    private static func isVote(_ letter: Letter) -> Bool {
        letter.subject.map { votes.areSaid(in: FoldedText($0)) } ?? false
    }

    private static let votes: Phrases = [
        "vote", "votes", "voting", "opinion", "view", "feedback", "input", "stimme", "votum", "meinung", "avis", "voto",
        "opinión", "parecer",
    ]

    private static func isOutsider(_ letter: Letter) -> Bool {
        VerdictWords.isOutsider(letter.function ?? letter.person)
    }

    /// What stands before the first colon of the sentence that a verdict is told in.
    private static func label(of fact: Fact) -> String? {
        let sentence = VerdictSentence.all(in: fact.text).first {
            $0.containsBytes(fact.title) || fact.title.containsBytes($0.withoutEnd)
        }
        guard let sentence, let colon = sentence.firstOffset(of: ":") ?? sentence.firstOffset(of: "：") else {
            return nil
        }
        let label = sentence.bytes(0..<colon)
        return FoldedText(label).wordCount <= 8 ? label : nil
    }
}
