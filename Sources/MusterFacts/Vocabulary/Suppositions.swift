/// Sentences on what would be, and not on what is: `If a check is open, we wait.`
enum Suppositions {
    /// Whether a sentence supposes what it tells. Words that also refer to somebody ("se") are left out.
    static func areIn(_ words: FoldedText) -> Bool { said.areSaid(in: words) }

    private static let said: Phrases = [
        "if", "whether", "when", "whenever", "unless", "once", "until", "would", "could", "should", "example",
        "e g", "wenn", "falls", "sobald", "solange", "würde", "könnte", "sollte", "beispiel",
        "si", "lorsque", "dès que", "serait", "exemple", "cuando", "en cuanto", "sería", "ejemplo", "quando", "caso",
        "assim que", "seria", "exemplo", "如果", "若", "例如", "もし", "場合", "例",
    ]
}
