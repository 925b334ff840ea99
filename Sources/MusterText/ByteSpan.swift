// Searching and comparing runs of bytes, sixteen at a time where it pays.

extension Span<UInt8> {
    /// Whether both are the same bytes.
    @inlinable public func hasSameBytes(as other: Span<UInt8>) -> Bool { count == other.count && holds(other, at: 0) }

    /// Whether these bytes stand at an offset; false where they would not fit.
    @inlinable public func holds(_ other: Span<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start <= count - other.count else { return false }
        for at in other.indices where self[start + at] != other[at] { return false }
        return true
    }

    /// Whether these bytes stand at an offset, letters of ASCII in either case.
    public func holdsIgnoringCase(_ other: Span<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start <= count - other.count else { return false }
        for at in other.indices where self[start + at].asciiLowercased != other[at].asciiLowercased { return false }
        return true
    }

    /// Whether these bytes begin with one byte.
    @inlinable public func hasFirst(_ byte: UInt8) -> Bool { count > 0 && self[0] == byte }

    /// How many times one byte stands in a row from `start` on.
    @inlinable public func lengthOfRun(of byte: UInt8, from start: Int) -> Int {
        var end = start
        while end < count, self[end] == byte { end += 1 }
        return end - start
    }

    /// Whether all bytes are ASCII.
    public var isASCII: Bool {
        withUnsafeBytes { bytes in
            var at = 0
            while at + 8 <= bytes.count {
                if bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                    return false
                }
                at += 8
            }
            while at < bytes.count {
                if bytes[at] >= 0x80 { return false }
                at += 1
            }
            return true
        }
    }

    /// Whether an ASCII digit is among the bytes.
    public var hasDigit: Bool {
        withUnsafeBytes { bytes in
            var at = 0
            let (zero, ten) = (SIMD16<UInt8>(repeating: 0x30), SIMD16<UInt8>(repeating: 10))
            while at + 16 <= bytes.count {
                if any(bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self) &- zero .< ten) { return true }
                at += 16
            }
            while at < bytes.count {
                if bytes[at].isASCIIDigit { return true }
                at += 1
            }
            return false
        }
    }

    /// The offset of the first of these bytes at or after `start`; nil when there is none.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start >= 0, start < count else { return nil }
        return withUnsafeBytes { bytes in
            var at = start
            let pattern = SIMD16<UInt8>(repeating: byte)
            while at + 16 <= bytes.count {
                let block = bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
                if any(block .== pattern) { break }
                at += 16
            }
            // Most texts are short, so that what is left after whole blocks is most of the work.
            let repeated = UInt64(byte) &* 0x0101_0101_0101_0101
            while at + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                if let found = Self.firstZero(in: word ^ repeated) { return at + found }
                at += 8
            }
            while at < bytes.count {
                if bytes[at] == byte { return at }
                at += 1
            }
            return nil
        }
    }

    /// The offset of the first space or byte beyond ASCII at or after `start`; the number of bytes when there is none.
    public func endOfWord(from start: Int) -> Int {
        withUnsafeBytes { bytes in
            var at = start
            while at + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let ends = word & 0x8080_8080_8080_8080
                let space = Self.firstZero(in: word ^ 0x2020_2020_2020_2020) ?? 8
                if ends != 0 { return at + Swift.min(space, ends.trailingZeroBitCount >> 3) }
                if space < 8 { return at + space }
                at += 8
            }
            while at < bytes.count, bytes[at] != 0x20, bytes[at] < 0x80 { at += 1 }
            return at
        }
    }

    /// Which of eight bytes, from the lowest on, is the first that is zero.
    @inline(__always)
    private static func firstZero(in word: UInt64) -> Int? {
        // The borrow of a zero may spoil bytes above it, and none below.
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        return zeros == 0 ? nil : zeros.trailingZeroBitCount >> 3
    }

    /// The offset at which `needle` first stands at or after `start`, an empty one at `start`; nil when it does not.
    public func firstOffset(of needle: Span<UInt8>, from start: Int = 0) -> Int? {
        guard start >= 0, start <= count - needle.count else { return nil }
        guard needle.count > 1 else { return needle.isEmpty ? start : firstOffset(of: needle[0], from: start) }
        var at = start
        while let found = firstOffset(ofPair: needle[0], needle[1], from: at) {
            if holds(needle, at: found) { return found }
            at = found + 1
        }
        return nil
    }

    /// The offset of the first place at or after `start` where these two bytes stand side by side; one alone would stop the
    /// search at every few letters.
    private func firstOffset(ofPair first: UInt8, _ second: UInt8, from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            var at = start
            let firsts = UInt64(first) &* 0x0101_0101_0101_0101
            let seconds = UInt64(second) &* 0x0101_0101_0101_0101
            while at + 9 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let next = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self))
                if let found = Self.firstZero(in: (word ^ firsts) | (next ^ seconds)) { return at + found }
                at += 8
            }
            while at + 1 < bytes.count {
                if bytes[at] == first, bytes[at + 1] == second { return at }
                at += 1
            }
            return nil
        }
    }
}
