import MusterText

/// What the words of a statement may be about, as one number: told once, in one walk over them for the phrases of all readers
/// that are listed here, so that each of these passes most statements over without a search of its own.
///
/// A topic may be told too often (where a letter beyond ASCII follows a phrase), never too seldom: a reader still asks for its
/// own phrases. Headings have none.
struct StatementTopics: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An order to sign or review: ``SignoffSentences``.
    static let order = StatementTopics(rawValue: 1)
    /// A verb of consent, or a limit: ``ConsentSentences``.
    static let consent = StatementTopics(rawValue: 2)
    /// What stops a release: ``GateSentences``.
    static let stop = StatementTopics(rawValue: 4)
    /// Signing or approving in any form: ``SigningWords/signing``.
    static let signing = StatementTopics(rawValue: 8)
    /// An approval of those who are named next: ``DemandedSeats``.
    static let approvalOf = StatementTopics(rawValue: 16)

    /// What tells of each topic.
    private static let words = Lexicon<StatementTopics>([
        (.order, SignoffSentences.triggers),
        (.consent, ConsentSentences.signs.all.map(\.text)),
        (.stop, GateSentences.stops.all.map(\.text)),
        (.signing, SigningWords.signing.all.map(\.text)),
        (.approvalOf, DemandedSeats.endings.all.map(\.text)),
    ])

    init(of words: FoldedText) {
        var topics: StatementTopics = []
        Self.words.eachPossibleMeaning(in: words) { topics.formUnion($0) }
        self = topics
    }
}
