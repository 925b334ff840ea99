import MusterModel
import MusterText

/// Verdicts behind the label of one function, which lets nothing go but for itself.
///
///     QA verdict: ship it.        Decision by Legal: GO        ## Decision
///                                                              QA: 4.2 is a go.
enum VerdictsOfFunctions: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices where facts[index].kind == .decision && facts[index].status == .go {
            if let label = label(of: facts[index]), DecisionLabel.isOfFunction(label) {
                facts[index].status = .accepted
            }
        }
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
