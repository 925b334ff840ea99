import MusterText

/// How much a line holds of what the parser may be slow over.
struct LineTally {
    /// In bytes, without its line end.
    let length: Int
    let isBlank: Bool
    /// `|`.
    private(set) var pipes = 0
    /// `![`.
    private(set) var images = 0
    /// `*`, `_` and `~`.
    private(set) var delimiters = 0
    /// `]`.
    private(set) var closingBrackets = 0
    /// `<!` and `<?`.
    private(set) var rawHTML = 0

    init(_ bytes: Span<UInt8>) {
        length = bytes.count
        isBlank = !bytes.indices.contains { bytes[$0] > 0x20 }
        for block in stride(from: 0, to: bytes.count, by: 8) {
            // Hardly any eight bytes hold a mark.
            guard Self.mayHoldMarks(bytes.eightBytes(from: block)) else { continue }
            for at in block..<min(block + 8, bytes.count) { count(bytes[at], after: at > 0 ? bytes[at - 1] : 0) }
        }
    }

    /// Whether one of eight bytes is counted.
    private static func mayHoldMarks(_ block: UInt64) -> Bool {
        // `|` and `~` differ by one bit, `[`, `]` and `_` by two.
        let bars = (block & ~.repeating(0x02)).bytes(equalTo: 0x7C)
        let brackets = (block & ~.repeating(0x06)).bytes(equalTo: 0x59)
        let stars = block.bytes(equalTo: UInt8(ascii: "*"))
        let calls = block.bytes(equalTo: UInt8(ascii: "!")) | block.bytes(equalTo: UInt8(ascii: "?"))
        return bars | brackets | stars | calls != 0
    }

    private mutating func count(_ byte: UInt8, after previous: UInt8) {
        switch byte {
        case UInt8(ascii: "|"): pipes += 1
        case UInt8(ascii: "]"): closingBrackets += 1
        case UInt8(ascii: "["): if previous == UInt8(ascii: "!") { images += 1 }
        case UInt8(ascii: "!"), UInt8(ascii: "?"): if previous == UInt8(ascii: "<") { rawHTML += 1 }
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiters += 1
        default: break
        }
    }
}
