import MusterText

/// Words that keep a favourable verdict from counting, in several languages.
enum Reservations {
    enum Effect: Sendable {
        case withdraws, putsOff, denies
        /// Words that hold one of the others, and leave the verdict whole.
        case nothing
    }

    private static let lexicon = Lexicon(ReservationRows.all)

    /// Whether words take back what stands beside them.
    static func withdraws(_ words: FoldedText) -> Bool { has(.withdraws, words) }

    /// Whether words say that what stands beside them is still to come.
    static func putsOff(_ words: FoldedText) -> Bool { has(.putsOff, words) }

    /// Whether words deny.
    static func denies(_ words: FoldedText) -> Bool { has(.denies, words) }

    /// Whether one word, folded, denies what follows it.
    static func isNegation(_ word: String) -> Bool { denies(FoldedText(word)) }

    private static func has(_ effect: Effect, _ words: FoldedText) -> Bool {
        lexicon.hits(in: words).contains { $0.meaning == effect }
    }
}
