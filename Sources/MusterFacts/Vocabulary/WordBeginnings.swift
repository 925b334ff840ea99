import MusterText

/// How a word begins: up to eight bytes of it as one number, the first of them the lowest.
struct WordBeginning: Equatable, Sendable {
    /// Noughts stand for what a shorter word lacks; all are noughts for no word, and for one that begins beyond ASCII.
    private let letters: UInt64

    @inline(__always)
    static var none: WordBeginning { WordBeginning(of: 0) }

    /// - Parameter bytes: the eight bytes from the word's first one on, or as many as there are.
    @inline(__always)
    init(of bytes: UInt64) { letters = bytes.firstASCIIWord }

    /// Its place in a set.
    @inline(__always)
    fileprivate var place: UInt64 { Self.place(of: letters) }

    /// The place of up to eight letters of a word of ASCII.
    @inline(__always)
    fileprivate static func place(of letters: UInt64) -> UInt64 { (letters &* 0x9E37_79B9_7F4A_7C15) >> 56 }

    @inline(__always)
    fileprivate var isKnown: Bool { letters != 0 }
}

/// How the words of a text begin, as a set that may hold more than there are: by it, most searches for a phrase end before
/// they begin.
struct WordBeginnings: Equatable, Sendable {
    // A quarter of the places each. Wider numbers would stand at places of memory that are asked for by a slower way.
    private var first: UInt64
    private var second: UInt64
    private var third: UInt64
    private var fourth: UInt64

    // Both are asked for so often that a lazy global would show.
    @inline(__always)
    static var none: WordBeginnings { WordBeginnings(all: 0) }
    /// The set of a text of which nothing is known, or whose words have no spaces between them.
    @inline(__always)
    static var any: WordBeginnings { WordBeginnings(all: .max) }

    @inline(__always)
    private init(all places: UInt64) { (first, second, third, fourth) = (places, places, places, places) }

    /// The set with these places, of each quarter those of a number.
    @inline(__always)
    fileprivate init(_ places: InlineArray<4, UInt64>) {
        (first, second, third, fourth) = (places[0], places[1], places[2], places[3])
    }

    /// Adds how a word begins; of a text with one that begins beyond ASCII nothing is known.
    @inline(__always)
    mutating func insert(_ beginning: WordBeginning) {
        guard beginning.isKnown else {
            self = .any
            return
        }
        let bit: UInt64 = 1 &<< (beginning.place & 63)
        let quarter = beginning.place >> 6
        first |= quarter == 0 ? bit : 0
        second |= quarter == 1 ? bit : 0
        third |= quarter == 2 ? bit : 0
        fourth |= quarter == 3 ? bit : 0
    }

    /// Whether a word of the text may begin so; no phrase begins with no word.
    @inline(__always)
    func contains(_ beginning: WordBeginning) -> Bool {
        guard beginning.isKnown else { return self == .any }
        let places =
            switch beginning.place >> 6 {
            case 0: first
            case 1: second
            case 2: third
            case _: fourth
            }
        return places >> (beginning.place & 63) & 1 != 0
    }

    @inline(__always)
    mutating func formUnion(_ other: WordBeginnings) {
        first |= other.first
        second |= other.second
        third |= other.third
        fourth |= other.fourth
    }

    @inline(__always)
    func isSuperset(of other: WordBeginnings) -> Bool {
        (other.first & ~first) | (other.second & ~second) | (other.third & ~third) | (other.fourth & ~fourth) == 0
    }

    @inline(__always)
    func isDisjoint(with other: WordBeginnings) -> Bool {
        (first & other.first) | (second & other.second) | (third & other.third) | (fourth & other.fourth) == 0
    }
}

/// The number of words of a folded text, and how they begin.
struct WordTally {
    private(set) var count = 0
    /// Of all words; any, where one holds a letter beyond ASCII.
    let beginnings: WordBeginnings
    /// Of the first word.
    let first: WordBeginning

    /// - Parameter words: with single spaces between them.
    init(_ words: Span<UInt8>) {
        first = WordBeginning(of: words.eightBytes(from: 0))
        var places = InlineArray<4, UInt64>(repeating: 0)
        var isASCII = true
        var start = 0
        while start < words.count {
            let bytes = words.eightBytes(from: start)
            let ends = bytes.endsOfWord
            var end: Int
            let letters: UInt64
            let stop: UInt64
            if ends != 0 {
                let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount & ~7)
                letters = bytes & ((1 &<< bits) &- 1)
                stop = (bytes &>> bits) & 0xFF
                end = start &+ Int(truncatingIfNeeded: bits &>> 3)
            } else {
                letters = bytes
                end = start &+ 8 < words.count ? words.endOfLongWord(from: start &+ 8) : words.count
                stop = end < words.count ? UInt64(words[end]) : 0x20
            }
            let place = WordBeginning.place(of: letters)
            places[Int(truncatingIfNeeded: place &>> 6)] |= 1 &<< (place & 63)
            count &+= 1
            if stop != 0x20 {
                isASCII = false
                end = words.firstOffset(of: 0x20, from: end) ?? words.count
            }
            start = end &+ 1
        }
        beginnings = isASCII ? WordBeginnings(places) : .any
    }
}
