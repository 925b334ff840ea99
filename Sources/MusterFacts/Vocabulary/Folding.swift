import MusterText

/// Writes a text as it folds, ASCII eight bytes at a time: all text of all documents passes here.
struct Folding {
    /// Where the words are written; it holds as many bytes as they may have, and of ASCII as many as the text has.
    private let out: UnsafeMutableBufferPointer<UInt8>
    /// The number of bytes written so far.
    private var length = 0
    /// Whether a space, or nothing at all, was written last.
    private var isBetween = true

    init(out: UnsafeMutableBufferPointer<UInt8>) { self.out = out }

    /// A letter in lower case, a digit as it is; 0 for every other byte.
    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 {
        let lower = byte | 0x20
        if lower &- UInt8(ascii: "a") < 26 { return lower }
        return byte &- UInt8(ascii: "0") < 10 ? byte : 0
    }

    /// Adds a byte of ASCII.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
        let letter = Self.folded(byte)
        guard letter != 0 else { return addSpace() }
        out[length] = letter
        length += 1
        isBetween = false
    }

    /// Adds a letter or digit beyond ASCII, or what became of one; nil is a sign.
    @inline(__always)
    mutating func add(_ letter: Unicode.Scalar?) {
        guard let letter else { return addSpace() }
        for byte in letter.utf8 {
            out[length] = byte
            length += 1
        }
        isBetween = false
    }

    /// Adds sixteen bytes that are not the first ones, where no two signs stand side by side among them and the byte before
    /// them; does nothing and returns false where some do.
    ///
    /// - Parameter previous: the sixteen bytes from the one before them on.
    @inline(__always)
    mutating func add(_ bytes: SIMD16<UInt8>, after previous: SIMD16<UInt8>) -> Bool {
        let words = bytes.letters | bytes.digits
        guard (words | previous.letters | previous.digits).areAll else { return false }
        UnsafeMutableRawBufferPointer(out)
            .storeBytes(of: bytes.folded(words), toByteOffset: length, as: SIMD16<UInt8>.self)
        length += 16
        isBetween = out[length - 1] == 0x20
        return true
    }

    /// Adds eight bytes, the first of them the lowest.
    @inline(__always)
    mutating func add(_ bytes: UInt64) {
        let words = bytes.letters | bytes.digits
        let gaps = ~words & .repeating(0x80)
        let afterGaps = gaps << 8 | (isBetween ? 0x80 : 0)
        // Of letters and digits this bit makes small letters and digits, and a space is nothing else.
        let folded = bytes & ((words >> 7) &* 0xFF) | .repeating(0x20)
        // Of signs that stand side by side only one becomes a space.
        let (kept, count) = folded.without(gaps & afterGaps)
        UnsafeMutableRawBufferPointer(out)
            .storeBytes(of: kept.littleEndian, toByteOffset: length, as: UInt64.self)
        isBetween = gaps >> 63 != 0
        length += count
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

extension UInt64 {
    /// The bytes that are not dropped, side by side with noughts above them, and their number.
    ///
    /// - Parameter dropped: the high bits of those that are.
    @inline(__always)
    fileprivate func without(_ dropped: UInt64) -> (kept: UInt64, count: Int) {
        var kept = self
        var count = 8
        var dropped = dropped
        // From above, so that those below stay where they are.
        while dropped != 0 {
            let sign: UInt64 = 1 << UInt64(63 - dropped.leadingZeroBitCount)
            let below = sign >> 7 &- 1
            kept = kept & below | kept >> 8 & ~below
            dropped ^= sign
            count -= 1
        }
        return (kept, count)
    }
}
