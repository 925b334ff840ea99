import MusterText

/// A line with counts of what the parser may be slow over.
struct LineTally {
    let bytes: ArraySlice<UInt8>
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

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        isBlank = bytes.allSatisfy { $0 <= 0x20 }
        bytes.withUnsafeBufferPointer { count($0) }
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
        let whole = bytes.count & ~15
        for start in stride(from: 0, to: whole, by: 16) {
            let block = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self)
            // Letters and spaces are most of any text and none of the marks.
            if Self.holdsMark(block) { count(bytes, start..<start + 16) }
        }
        count(bytes, whole..<bytes.count)
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        for at in range where !bytes[at].isASCIILetter { count(bytes[at], after: at > 0 ? bytes[at - 1] : 0) }
    }

    private static func holdsMark(_ block: SIMD16<UInt8>) -> Bool {
        let brackets = (block .== UInt8(ascii: "|")) .| (block .== UInt8(ascii: "]")) .| (block .== UInt8(ascii: "["))
        let html = (block .== UInt8(ascii: "!")) .| (block .== UInt8(ascii: "?"))
        let emphasis = (block .== UInt8(ascii: "*")) .| (block .== UInt8(ascii: "_")) .| (block .== UInt8(ascii: "~"))
        return any(brackets .| html .| emphasis)
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
