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
        var start = 0
        while start < bytes.count {
            // Hardly any sixteen bytes hold a mark.
            let end = min(start + 16, bytes.count)
            if bytes.sixteenBytes(from: min(start, bytes.count - 16)).map({ Self.holdsMarks($0) }) ?? true {
                for at in start..<end { count(bytes[at], after: at > 0 ? bytes[at - 1] : 0) }
            }
            start = end
        }
    }

    /// Whether one of sixteen bytes is counted.
    private static func holdsMarks(_ block: SIMD16<UInt8>) -> Bool {
        // `|` and `~` differ by one bit, `[`, `]` and `_` by two.
        let brackets = block.bytes(equalTo: UInt8(ascii: "["), butFor: 0x06)
        let bars = block.bytes(equalTo: UInt8(ascii: "|"), butFor: 0x02)
        let calls = block.bytes(equalTo: UInt8(ascii: "!")) | block.bytes(equalTo: UInt8(ascii: "?"))
        return !(brackets | bars | calls | block.bytes(equalTo: UInt8(ascii: "*"))).isEmpty
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
