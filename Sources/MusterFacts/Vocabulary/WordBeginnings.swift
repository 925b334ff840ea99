/// Which two letters the words of a text begin with, as a set that may hold more than there are: by it, most searches for
/// a phrase end before they begin.
struct WordBeginnings: OptionSet, Sendable {
    let rawValue: UInt64

    static let none: WordBeginnings = []
    /// The set of a text of which nothing is known, or whose words have no spaces between them.
    static let any = WordBeginnings(rawValue: .max)

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// The beginning of the one word that starts at an offset, which must be one of the bytes. A letter beyond ASCII
    /// stands anywhere, and tells nothing.
    @inline(__always)
    init(of bytes: Span<UInt8>, at start: Int) {
        let first = bytes[start]
        let second = start + 1 < bytes.count ? bytes[start + 1] : 0x20
        let mixed = (UInt64(first) << 8 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
        rawValue = first < 0x80 ? 1 << (mixed >> 58) : 0
    }
}
