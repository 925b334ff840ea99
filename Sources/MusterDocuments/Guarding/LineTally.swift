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
        for at in bytes.indices {
            let byte = bytes[at]
            // Letters and spaces are most of any text and none of the marks.
            if byte != 0x20, (byte | 0x20) &- 0x61 >= 26 { count(byte, after: at > 0 ? bytes[at - 1] : 0) }
        }
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
