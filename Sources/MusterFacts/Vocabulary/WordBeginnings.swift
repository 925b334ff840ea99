/// Which three letters the words of a text begin with, as a set that may hold more than there are: by it, most searches for
/// a phrase end before they begin.
struct WordBeginnings: OptionSet, Sendable {
    let rawValue: UInt128

    static let none: WordBeginnings = []
    /// The set of a text of which nothing is known, or whose words have no spaces between them.
    static let any = WordBeginnings(rawValue: .max)

    init(rawValue: UInt128) { self.rawValue = rawValue }

    /// The beginning of the one word that starts at an offset, which must be one of the bytes.
    @inline(__always)
    init(of bytes: Span<UInt8>, at start: Int) {
        let second = start + 1 < bytes.count ? bytes[start + 1] : 0x20
        self.init(bytes[start], second, second != 0x20 && start + 2 < bytes.count ? bytes[start + 2] : 0x20)
    }

    /// The beginning of a word by its first three bytes; what a shorter one lacks is a space. A letter beyond ASCII only
    /// stands in a text of which nothing is known.
    @inline(__always)
    init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        let letters = UInt64(first) << 16 | UInt64(second) << 8 | UInt64(third)
        rawValue = first < 0x80 ? 1 &<< UInt128((letters &* 0x9E37_79B9_7F4A_7C15) >> 57) : .max
    }
}

/// Counts the words of a text and gathers their beginnings.
struct WordTally {
    private(set) var count = 0
    /// Of all words.
    private(set) var beginnings = WordBeginnings.none
    /// Of the first word.
    private(set) var first = WordBeginnings.none

    /// Adds a word by its beginning.
    mutating func add(_ beginning: WordBeginnings) {
        if count == 0 { first = beginning }
        beginnings.formUnion(beginning)
        count += 1
    }
}
