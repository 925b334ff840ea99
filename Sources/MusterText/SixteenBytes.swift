// Sixteen bytes of a text side by side, for questions about a whole line: whether any byte of it is such a one.

/// Which of sixteen bytes are such ones: sets of them are joined before one question is asked, as processors like it best.
@frozen public struct FoundBytes: Sendable {
    /// Of each byte that is found all bits, or some; noughts of all others.
    @usableFromInline let lanes: SIMD16<UInt8>

    @inlinable @inline(__always)
    init(_ lanes: SIMD16<UInt8>) { self.lanes = lanes }

    @inlinable @inline(__always)
    init(_ mask: SIMDMask<SIMD16<Int8>>) { lanes = unsafeBitCast(mask, to: SIMD16<UInt8>.self) }

    /// Whether none is found.
    @inlinable @inline(__always)
    public var isEmpty: Bool {
        let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        return halves.x | halves.y == 0
    }

    /// Whether all sixteen are found.
    @inlinable @inline(__always)
    public var areAll: Bool {
        let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        return halves.x & halves.y == .max
    }

    /// The place of the first one, from 0; 16 where none is found.
    @inlinable @inline(__always)
    var firstPlace: Int {
        let halves = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        let low = UInt64(littleEndian: halves.x)
        let high = UInt64(littleEndian: halves.y)
        return low != 0 ? low.trailingZeroBitCount >> 3 : 8 + high.trailingZeroBitCount >> 3
    }

    /// Those of either set.
    @inlinable @inline(__always)
    public static func | (left: FoundBytes, right: FoundBytes) -> FoundBytes { FoundBytes(left.lanes | right.lanes) }

    /// Those of both sets.
    @inlinable @inline(__always)
    static func & (left: FoundBytes, right: FoundBytes) -> FoundBytes { FoundBytes(left.lanes & right.lanes) }
}

extension SIMD16<UInt8> {
    /// Those that are one byte.
    @inlinable @inline(__always)
    public func bytes(equalTo byte: UInt8) -> FoundBytes { FoundBytes(self .== SIMD16(repeating: byte)) }

    /// Those that differ from a byte by no other bits than some.
    @inlinable @inline(__always)
    public func bytes(equalTo byte: UInt8, butFor bits: UInt8) -> FoundBytes {
        (self & SIMD16(repeating: ~bits)).bytes(equalTo: byte & ~bits)
    }

    /// Those up to a byte.
    @inlinable @inline(__always)
    public func bytes(upTo byte: UInt8) -> FoundBytes { FoundBytes(self .<= SIMD16(repeating: byte)) }

    /// Digits of ASCII.
    @inlinable @inline(__always)
    public var digits: FoundBytes { (self &- SIMD16(repeating: UInt8(ascii: "0"))).bytes(upTo: 9) }

    /// Letters of ASCII.
    @inlinable @inline(__always)
    public var letters: FoundBytes {
        ((self | SIMD16(repeating: 0x20)) &- SIMD16(repeating: UInt8(ascii: "a"))).bytes(upTo: 25)
    }

    /// Letters of ASCII in lower case, digits as they are, and a space for every other byte.
    ///
    /// - Parameter words: the letters and digits.
    @inlinable @inline(__always)
    public func folded(_ words: FoundBytes) -> SIMD16<UInt8> { self & words.lanes | SIMD16(repeating: 0x20) }

    /// Those that are not ASCII.
    @inlinable @inline(__always)
    public var bytesBeyondASCII: FoundBytes { FoundBytes(self & SIMD16(repeating: 0x80)) }
}

extension Span<UInt8> {
    /// Sixteen bytes from an offset on; nil where there are fewer.
    @inlinable @inline(__always)
    public func sixteenBytes(from start: Int) -> SIMD16<UInt8>? {
        guard start >= 0, start <= count - 16 else { return nil }
        return withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self) }
    }

    /// Whether a question is answered with yes for one of the blocks of sixteen bytes that hold all bytes; nil where
    /// there are fewer than sixteen.
    ///
    /// The last block begins where sixteen bytes are left and overlaps the one before it, so that no bytes remain to be
    /// asked one by one.
    @inlinable @inline(__always)
    public func anySixteenBytes(_ isOne: (SIMD16<UInt8>) -> Bool) -> Bool? {
        guard var block = sixteenBytes(from: 0) else { return nil }
        var start = 0
        while true {
            if isOne(block) { return true }
            guard start < count - 16, let next = sixteenBytes(from: Swift.min(start + 16, count - 16)) else {
                return false
            }
            start += 16
            block = next
        }
    }
}
