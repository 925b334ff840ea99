import MusterText

/// Words that tell that nobody was against what is said beside them: it was decided by all.
enum Consensus {
    static func isTold(in words: FoldedText) -> Bool { phrases.areSaid(in: words) }

    /// Whether words say nothing else: "No objections." and not "No objections to the plan."
    static func isAll(of words: FoldedText) -> Bool {
        isTold(in: words) && FoldedText(removed(from: words.text)).wordCount <= 1
    }

    /// Folded words without such.
    static func removed(from text: String) -> String {
        phrases.all.reduce(text) { said, phrase in
            guard FoldedText(said).says(phrase), let at = said.firstOffset(of: phrase.text) else { return said }
            return said.bytes(0..<at) + said.bytes(from: at + phrase.text.utf8.count)
        }
    }

    /// How all agree, in words that deny something.
    static let manners = [
        "with all members in favour", "with all members in favor", "with all in favour", "with all in favor",
        "without dissent", "without a dissenting vote", "without dissenting votes", "without opposition",
        "without a vote against", "without votes against", "with no dissent", "with no votes against",
        "ohne gegenstimmen",
        "ohne gegenstimme", "ohne widerspruch", "sans opposition", "sans voix contre", "sin oposición",
        "sin votos en contra", "sem oposição", "sem votos contra",
    ]

    private static let phrases: Phrases = [
        "no objections", "no objection", "nobody objected", "no one objected", "nobody dissented", "none objected",
        "nobody was against", "no votes against", "no dissent", "unanimously", "unanimous", "everybody agreed",
        "everyone agreed", "all agreed", "keine einwände", "kein einwand", "keine gegenstimmen", "einstimmig",
        "alle einverstanden", "aucune objection", "à l unanimité", "personne ne s y oppose", "sin objeciones",
        "nadie se opuso", "por unanimidad", "sem objeções", "ninguém se opôs", "por unanimidade", "无异议", "一致同意",
        "異議なし", "全員一致",
    ]
}
