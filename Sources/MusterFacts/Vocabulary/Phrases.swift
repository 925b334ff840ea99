import MusterText

/// Phrases of which any one may stand in a text: nearly all are ruled out by numbers, without a look at the text.
struct Phrases: ExpressibleByArrayLiteral, Sendable {
    private let phrases: [FoldedText]
    /// The words of each phrase: of a folded text nothing else is asked, and a copy of all of it would cost more.
    private let words: [String]
    /// For each phrase, how all its words begin.
    private let beginnings: [WordBeginnings]
    /// For each phrase, how its first word begins.
    private let firsts: [WordBeginning]
    /// How phrases begin, but for those that begin beyond ASCII: most texts begin as none of them.
    private let openings: WordBeginnings
    /// Whether one of them begins beyond ASCII.
    private let mayOpenBeyondASCII: Bool
    /// For each phrase, its last byte.
    private let lasts: [UInt8]
    /// For five bits of the byte before the last one, a bit for each five of the last: whether a phrase may end so, as hardly
    /// any text does.
    private let mayEnd: [UInt32]
    /// Many phrases, to be found in one walk over a text; nil for a few, which are sooner asked for one by one.
    private let lexicon: Lexicon<Void>?

    init(arrayLiteral phrases: FoldedText...) { self.init(phrases) }

    init(_ phrases: [FoldedText]) {
        self.phrases = phrases
        words = phrases.map(\.text)
        beginnings = phrases.map { FoldedText($0.text).beginnings }
        firsts = phrases.map(\.beginning)
        openings = firsts.reduce(into: .none) { if $1 != .none { $0.insert($1) } }
        mayOpenBeyondASCII = firsts.contains(.none)
        lasts = phrases.map { $0.text.utf8.last ?? 0x20 }
        mayEnd = phrases.reduce(into: Array(repeating: 0, count: 32)) { known, phrase in
            let end = Self.ending(phrase.text.utf8.span)
            known[end.before] |= end.last
        }
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
        return words.indices.contains { at in
            said.isSuperset(of: beginnings[at]) && said.contains(firsts[at])
                && words[at].lendingBytes { text.holds($0) }
        }
    }

    /// Whether a text begins with one of them.
    func begin(_ text: FoldedText) -> Bool {
        let first = text.beginning
        guard first == .none ? mayOpenBeyondASCII : openings.contains(first) else { return false }
        return words.indices.contains { at in
            firsts[at] == first && words[at].lendingBytes { text.holds($0, at: 0) }
        }
    }

    /// Whether a text is one of them as a whole.
    func areAll(of text: FoldedText) -> Bool {
        let first = text.beginning
        guard first == .none ? mayOpenBeyondASCII : openings.contains(first) else { return false }
        return words.indices.contains { firsts[$0] == first && words[$0].hasSameBytes(as: text.text) }
    }

    /// Whether a text ends with one of them.
    func end(_ text: FoldedText) -> Bool {
        let end = text.text.lendingBytes { Self.ending($0) }
        guard mayEnd[end.before] & end.last != 0, let last = text.text.lastByte else { return false }
        return words.indices.contains { lasts[$0] == last && text.ends(withWords: words[$0]) }
    }

    /// The place of the last two bytes in `mayEnd`. Before a single letter stands nothing or a space, which have the same one.
    @inline(__always)
    private static func ending(_ text: Span<UInt8>) -> (before: Int, last: UInt32) {
        let last = text.isEmpty ? 0x20 : text[text.count - 1]
        return (text.count > 1 ? Int(text[text.count - 2] & 31) : 0, 1 << UInt32(last & 31))
    }
}
