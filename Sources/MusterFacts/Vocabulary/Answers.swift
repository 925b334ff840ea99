import MusterText

/// Reads yes and no, and the columns that ask for them.
enum Answers {
    private static let answers = Lexicon(AnswerRows.answers)
    private static let participles = Lexicon(AnswerRows.participles)
    private static let choices: [FoldedText] = [
        "y n", "yes no", "ja nein", "j n", "sí no", "s n", "oui non", "o n", "sim não", "是 否",
    ]

    /// The answer that a whole text is; nil for any other text.
    static func answer(_ text: String) -> Bool? { text.utf8.count <= 12 ? answers.exact(FoldedText(text)) : nil }

    /// Whether a title says of each row if something was done with it (`Verified`), alone or as a question (`Approved (Y/N)`).
    static func isParticiple(_ title: FoldedText) -> Bool {
        participles.exact(title) != nil || question(title).map { participles.exact($0) != nil } ?? false
    }

    /// Whether "no" to this title is a failure rather than work that is still to do.
    static func isVerdict(_ title: FoldedText) -> Bool {
        (participles.exact(title) ?? question(title).flatMap(participles.exact)) == false || title.says("result")
            || title.says("outcome") || title.says("pass") || title == "ok" || title == "in ordnung"
    }

    /// What a title asks for yes or no; nil for a title that offers no such choice.
    private static func question(_ title: FoldedText) -> FoldedText? {
        guard let ending = choices.first(where: { title.ends(with: $0) && title != $0 }) else { return nil }
        return FoldedText(title.text.bytes(0..<title.text.utf8.count - ending.text.utf8.count))
    }
}
