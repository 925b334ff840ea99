/// Phrases of which any one may occur in a text, each with how its words begin: nearly all are ruled out without a look at
/// the text.
struct Phrases: ExpressibleByArrayLiteral, Sendable {
    private let entries: [Entry]

    private struct Entry: Sendable {
        let phrase: FoldedText
        /// Of all its words.
        let beginnings: WordBeginnings
    }

    init(arrayLiteral phrases: FoldedText...) {
        entries = phrases.map { Entry(phrase: $0, beginnings: FoldedText($0.text).beginnings) }
    }

    /// Whether a text whose words begin so may say one of them.
    func mayStand(in beginnings: WordBeginnings) -> Bool {
        entries.contains { beginnings.isSuperset(of: $0.beginnings) }
    }

    /// Whether a text says one of them.
    func isSaid(in text: FoldedText) -> Bool {
        let beginnings = text.beginnings
        return entries.contains { beginnings.isSuperset(of: $0.beginnings) && text.says($0.phrase) }
    }
}
