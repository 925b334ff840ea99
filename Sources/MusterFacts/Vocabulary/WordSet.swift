import MusterText

/// A word of at most 32 bytes, as numbers that are quickly compared.
struct PackedWord: Equatable, Sendable {
    private var parts = SIMD4<UInt64>()

    /// The bytes of a range, letters of ASCII in lower case; nil when there are more than 32.
    init?(lowercasing bytes: Span<UInt8>, _ range: Range<Int>) {
        guard range.count <= 32 else { return nil }
        var part = 0
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(start + 8, range.upperBound)
            var packed: UInt64 = 0
            for at in start..<end { packed = packed << 8 | UInt64(bytes[at].asciiLowercased) }
            parts[part] = packed
            part += 1
            start = end
        }
    }

    /// A number that is rarely the same for two words.
    fileprivate var mixed: UInt64 {
        var mixed: UInt64 = 0
        for part in 0..<4 { mixed = (mixed ^ parts[part]) &* 0x9E37_79B9_7F4A_7C15 }
        return mixed
    }
}

/// Words, none over 32 bytes, that are asked for very often.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    /// At most half of the slots are filled; their number is a power of two.
    private var slots: [PackedWord?]
    private let shift: UInt64

    init(arrayLiteral words: String...) { self.init(words) }

    /// - Parameter words: in lower case.
    init(_ words: some Collection<String>) {
        var bits: UInt64 = 3
        while 1 << bits < words.count * 2 { bits += 1 }
        shift = 64 - bits
        slots = Array(repeating: nil, count: 1 << bits)
        for word in words {
            let packed = PackedWord(lowercasing: word.utf8.span, 0..<word.utf8.count)
            assert(packed != nil, "Longer than 32 bytes: \(word)")
            if let packed { slots[place(of: packed)] = packed }
        }
    }

    /// Whether a word is one of them; nil is none.
    func contains(_ word: PackedWord?) -> Bool {
        guard let word else { return false }
        return slots[place(of: word)] != nil
    }

    /// Whether a word, letters in any case, is one of them.
    func contains(_ word: String) -> Bool {
        contains(PackedWord(lowercasing: word.utf8.span, 0..<word.utf8.count))
    }

    /// The slot that holds a word, or the free one in which it would be put.
    private func place(of word: PackedWord) -> Int {
        var at = Int(word.mixed >> shift)
        while let found = slots[at], found != word { at = (at + 1) & (slots.count - 1) }
        return at
    }
}
