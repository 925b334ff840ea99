// Searching and comparing runs of bytes, eight or sixteen at a time where it pays.

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
            while let block = sixteenBytes(from: at) {
                if !block.bytesBeyondASCII.isEmpty { return false }
                at += 16
            }
            while at + 8 <= bytes.count {
                if bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                    return false
                }
                at += 8
            }
            if let word = Self.rest(of: bytes, from: at) { return word & 0x8080_8080_8080_8080 == 0 }
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
            while let block = sixteenBytes(from: at) {
                if !block.digits.isEmpty { return true }
                at += 16
            }
            while at + 8 <= bytes.count {
                if bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).digits != 0 { return true }
                at += 8
            }
            if let word = Self.rest(of: bytes, from: at) { return word.digits != 0 }
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
            while at + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let found = word.bytes(equalTo: byte)
                if found != 0 { return at + found.trailingZeroBitCount >> 3 }
                at += 8
            }
            // Most texts are short, so that what is left after whole blocks is most of the work.
            if let word = Self.rest(of: bytes, from: at) {
                let found = at + word.bytes(equalTo: byte).trailingZeroBitCount >> 3
                return found < bytes.count ? found : nil
            }
            while at < bytes.count {
                if bytes[at] == byte { return at }
                at += 1
            }
            return nil
        }
    }

    /// What is left of more than eight bytes, as the lowest bytes of a number with noughts above them; nil where nothing is
    /// left, or the bytes were fewer.
    @inline(__always)
    private static func rest(of bytes: UnsafeRawBufferPointer, from at: Int) -> UInt64? {
        guard bytes.count >= 8, at < bytes.count else { return nil }
        let last = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
        return last >> UInt64(truncatingIfNeeded: (at + 8 - bytes.count) * 8)
    }

    /// Up to eight bytes from an offset on, the first of them the lowest; noughts stand for those behind the end.
    @inlinable @inline(__always)
    public func eightBytes(from start: Int) -> UInt64 {
        guard start >= 0, start < count else { return 0 }
        if start + 8 <= count {
            return withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
        }
        if count >= 8 {
            let last = withUnsafeBytes { $0.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) }
            return UInt64(littleEndian: last) >> UInt64(truncatingIfNeeded: (start + 8 - count) * 8)
        }
        var bytes: UInt64 = 0
        for at in start..<count { bytes |= UInt64(self[at]) << UInt64((at - start) * 8) }
        return bytes
    }

    /// The offset of the first space or byte beyond ASCII at or after `start`; the number of bytes when there is none.
    @inlinable @inline(__always)
    public func endOfWord(from start: Int) -> Int {
        // Hardly any word is longer.
        let ends = eightBytes(from: start).endsOfWord
        return ends == 0 ? endOfLongWord(from: start + 8) : Swift.min(start + ends.trailingZeroBitCount >> 3, count)
    }

    /// The same of a word that has no end before `start`, which may lie behind the end.
    public func endOfLongWord(from start: Int) -> Int {
        withUnsafeBytes { bytes in
            var at = start
            while at + 8 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let ends = word.endsOfWord
                if ends != 0 { return at + ends.trailingZeroBitCount >> 3 }
                at += 8
            }
            if let word = Self.rest(of: bytes, from: at) {
                return Swift.min(at + word.endsOfWord.trailingZeroBitCount >> 3, bytes.count)
            }
            while at < bytes.count, bytes[at] != 0x20, bytes[at] < 0x80 { at += 1 }
            return Swift.min(at, bytes.count)
        }
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
            let (one, other) = (SIMD16<UInt8>(repeating: first), SIMD16<UInt8>(repeating: second))
            while at + 17 <= bytes.count {
                let block = bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
                let next = bytes.loadUnaligned(fromByteOffset: at + 1, as: SIMD16<UInt8>.self)
                if any((block .== one) .& (next .== other)) { break }
                at += 16
            }
            while at + 9 <= bytes.count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let next = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self))
                let found = word.pairs(first, next, second)
                if found != 0 { return at + found.trailingZeroBitCount >> 3 }
                at += 8
            }
            if let word = Self.rest(of: bytes, from: at) {
                let found = at + word.pairs(first, word >> 8, second).trailingZeroBitCount >> 3
                return found + 1 < bytes.count ? found : nil
            }
            while at + 1 < bytes.count {
                if bytes[at] == first, bytes[at + 1] == second { return at }
                at += 1
            }
            return nil
        }
    }
}
