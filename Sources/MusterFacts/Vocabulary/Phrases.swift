import MusterText

/// Phrases of which any one may stand in a text: nearly all are ruled out by numbers, without a look at the text.
struct Phrases: ExpressibleByArrayLiteral, Sendable {
    private let phrases: [FoldedText]
    /// For each phrase, how all its words begin.
    private let beginnings: [WordBeginnings]
    /// For each phrase, how its first word begins.
    private let firsts: [WordBeginning]
    /// For each phrase, its last byte.
    private let lasts: [UInt8]
    /// Many phrases, to be found in one walk over a text; nil for a few, which are sooner asked for one by one.
    private let lexicon: Lexicon<Void>?

    init(arrayLiteral phrases: FoldedText...) { self.init(phrases) }

    init(_ phrases: [FoldedText]) {
        self.phrases = phrases
        beginnings = phrases.map { FoldedText($0.text).beginnings }
        firsts = phrases.map(\.beginning)
        lasts = phrases.map { $0.text.utf8.last ?? 0x20 }
        lexicon = phrases.count > Self.few ? Lexicon([((), phrases.map(\.text))]) : nil
    }

    private static let few = 12

    /// The phrases as they were written.
    var all: [FoldedText] { phrases }

    /// Whether a text whose words begin so may say one of them.
    func mayStand(in beginnings: WordBeginnings) -> Bool {
        self.beginnings.contains { beginnings.isSuperset(of: $0) }
    }

    /// Whether a text says one of them.
    func areSaid(in text: FoldedText) -> Bool {
        if let lexicon { return lexicon.isSaid(in: text) }
        let said = text.beginnings
        return phrases.indices.contains { said.isSuperset(of: beginnings[$0]) && text.says(phrases[$0]) }
    }

    /// Whether a text begins with one of them.
    func begin(_ text: FoldedText) -> Bool {
        let first = text.beginning
        return phrases.indices.contains { firsts[$0] == first && text.starts(with: phrases[$0]) }
    }

    /// Whether a text ends with one of them.
    func end(_ text: FoldedText) -> Bool {
        guard let last = text.text.lastByte else { return false }
        return phrases.indices.contains { lasts[$0] == last && text.ends(with: phrases[$0]) }
    }
}
