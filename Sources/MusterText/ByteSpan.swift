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
        if let isBeyond = anySixteenBytes({ !$0.bytesBeyondASCII.isEmpty }) { return !isBeyond }
        return (eightBytes(from: 0) | eightBytes(from: 8)) & 0x8080_8080_8080_8080 == 0
    }

    /// Whether an ASCII digit is among the bytes.
    public var hasDigit: Bool {
        anySixteenBytes { !$0.digits.isEmpty } ?? (eightBytes(from: 0).digits | eightBytes(from: 8).digits != 0)
    }

    /// The offset of the first of these bytes at or after `start`; nil when there is none.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard start >= 0, start < count else { return nil }
        var at = start
        if var block = sixteenBytes(from: at) {
            while true {
                let found = block.bytes(equalTo: byte)
                if !found.isEmpty { return at + found.firstPlace }
                // The last block begins where sixteen bytes are left: those of it that were seen before are none.
                guard at < count - 16, let next = sixteenBytes(from: Swift.min(at + 16, count - 16)) else { return nil }
                at = Swift.min(at + 16, count - 16)
                block = next
            }
        }
        while at < count {
            let found = eightBytes(from: at).bytes(equalTo: byte)
            if found != 0 {
                let place = at + found.trailingZeroBitCount >> 3
                return place < count ? place : nil
            }
            at += 8
        }
        return nil
    }

    /// Up to eight bytes from an offset on, the first of them the lowest; noughts stand for those behind the end.
    @inlinable @inline(__always)
    public func eightBytes(from start: Int) -> UInt64 {
        guard start >= 0, start < count else { return 0 }
        if count - start >= 8 {
            return withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt64.self)) }
        }
        guard count >= 8 else { return allOfFewBytes &>> UInt64(truncatingIfNeeded: start &* 8) }
        let last = withUnsafeBytes { $0.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self) }
        return UInt64(littleEndian: last) &>> UInt64(truncatingIfNeeded: (start &+ 8 &- count) &* 8)
    }

    /// All bytes, of which there are one to seven, the first of them the lowest.
    ///
    /// It stays a function of its own: all that ask for eight bytes would pay for what few of them need.
    @inline(never) @usableFromInline
    var allOfFewBytes: UInt64 {
        guard count >= 4 else {
            let middle = count &>> 1
            return UInt64(self[0]) | UInt64(self[middle]) &<< UInt64(truncatingIfNeeded: middle &* 8)
                | UInt64(self[count &- 1]) &<< UInt64(truncatingIfNeeded: (count &- 1) &* 8)
        }
        return withUnsafeBytes { bytes in
            let first = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
            let last = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return UInt64(first) | UInt64(last) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
        }
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
        var at = start
        while at < count {
            // Noughts behind the end are no ends.
            let ends = eightBytes(from: at).endsOfWord
            if ends != 0 { return at + ends.trailingZeroBitCount >> 3 }
            at += 8
        }
        return count
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
        var at = start
        if var block = sixteenBytes(from: at), var next = sixteenBytes(from: at + 1) {
            while true {
                let found = block.bytes(equalTo: first) & next.bytes(equalTo: second)
                if !found.isEmpty { return at + found.firstPlace }
                guard at < count - 17 else { return nil }
                at = Swift.min(at + 16, count - 17)
                guard let further = sixteenBytes(from: at), let behind = sixteenBytes(from: at + 1) else { return nil }
                (block, next) = (further, behind)
            }
        }
        while at + 1 < count {
            let found = eightBytes(from: at).pairs(first, eightBytes(from: at + 1), second)
            if found != 0 {
                let place = at + found.trailingZeroBitCount >> 3
                return place + 1 < count ? place : nil
            }
            at += 8
        }
        return nil
    }
}
