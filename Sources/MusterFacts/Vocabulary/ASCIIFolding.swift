import MusterText

/// Folds ASCII text, eight bytes at a time where no two signs stand side by side: all text of all documents passes here.
struct ASCIIFolding {
    /// Where the words are written; it holds as many bytes as the text has.
    private let out: UnsafeMutableBufferPointer<UInt8>
    /// The number of bytes written so far.
    private var length = 0
    /// Whether a space, or nothing at all, was written last.
    private var isBetween = true

    init(out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

    /// A letter in lower case, a digit as it is; 0 for every other byte.
    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 {
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26 { return lower }
        return byte &- UInt8(ascii: "0") < 10 ? byte : 0
    }

    /// Adds a byte.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let letter = Self.folded(byte)
        guard letter != 0 else { return addSpace() }
        out[length] = letter
        length += 1
        isBetween = false
    }

    /// Adds eight bytes, the first of them the lowest.
    @inline(__always)
    mutating func add(_ bytes: UInt64) {
        let words = bytes.letters | bytes.digits
        let gaps = ~words & .repeating(0x80)
        let afterGaps = gaps << 8 | (isBetween ? 0x80 : 0)
        // Of letters and digits this bit makes small letters and digits, and a space is nothing else.
        let folded = bytes & ((words >> 7) &* 0xFF) | .repeating(0x20)
        guard gaps & afterGaps == 0 else { return addWords(of: folded, words) }
        UnsafeMutableRawBufferPointer(out)
            .storeBytes(of: folded.littleEndian, toByteOffset: length, as: UInt64.self)
        isBetween = gaps >> 63 != 0
        length += 8
    }

    /// Adds what is left of eight bytes when of signs that stand side by side one space is kept.
    ///
    /// - Parameter words: the high bits of the letters and digits.
    private mutating func addWords(of folded: UInt64, _ words: UInt64) {
        var rest = words
        var at = 0
        while rest != 0 {
            let start = rest.trailingZeroBitCount >> 3
            if start > at { addSpace() }
            at = start
            while at < 8, words >> UInt64(at * 8 + 7) & 1 != 0 {
                out[length] = UInt8(truncatingIfNeeded: folded >> UInt64(at * 8))
                length += 1
                at += 1
            }
            isBetween = false
            rest = at < 8 ? rest & (.max << UInt64(at * 8)) : 0
        }
        if at < 8 { addSpace() }
    }

    @inline(__always)
    private mutating func addSpace() {
        guard !isBetween else { return }
        out[length] = 0x20
        length += 1
        isBetween = true
    }

    /// The number of bytes that the text has become.
    mutating func end() -> Int {
        if isBetween, length > 0 { length -= 1 }
        return length
    }
}
