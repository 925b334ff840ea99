import MusterText

/// A word of at most 32 bytes, as numbers that are quickly compared.
struct PackedWord: Equatable, Sendable {
    // Four numbers, and no vector of them, which would ask for memory by a slower way.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    /// The bytes of a range, letters of ASCII in lower case; nil when there are more than 32.
    init?(lowercasing bytes: Span<UInt8>, _ range: Range<Int>) {
        guard range.count <= 32 else { return nil }
        first = Self.packed(bytes, range, from: 0)
        // Hardly any word is longer.
        guard range.count > 8 else { return }
        second = Self.packed(bytes, range, from: 8)
        third = Self.packed(bytes, range, from: 16)
        fourth = Self.packed(bytes, range, from: 24)
    }

    /// Up to eight bytes of a range, from its byte `start` on, as a number; 0 behind its end.
    private static func packed(_ bytes: Span<UInt8>, _ range: Range<Int>, from start: Int) -> UInt64 {
        var packed: UInt64 = 0
        for at in range.dropFirst(start).prefix(8) { packed = packed << 8 | UInt64(bytes[at].asciiLowercased) }
        return packed
    }

    /// A number that is rarely the same for two words.
    fileprivate var mixed: UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        return (((first &* factor ^ second) &* factor ^ third) &* factor ^ fourth) &* factor
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
