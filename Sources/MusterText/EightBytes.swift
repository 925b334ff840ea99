// Eight bytes of a text as one number, the first of them the lowest. What is asked of each byte is answered in its high bit;
// the lowest bit that is set is sure, those above it may be there by the borrow of the byte below.

extension UInt64 {
    /// Where a byte stands, up to the first place.
    @inlinable @inline(__always)
    public func bytes(equalTo byte: UInt8) -> UInt64 { (self ^ Self.repeating(byte)).noughts }

    /// Where two bytes stand side by side, up to the first place.
    ///
    /// - Parameter next: the bytes from the second one on.
    @inlinable @inline(__always)
    func pairs(_ first: UInt8, _ next: UInt64, _ second: UInt8) -> UInt64 {
        ((self ^ Self.repeating(first)) | (next ^ Self.repeating(second))).noughts
    }

    /// Where spaces and bytes beyond ASCII stand, up to the first place.
    @inlinable @inline(__always)
    public var endsOfWord: UInt64 { (self ^ Self.repeating(0x20)).noughts | self & Self.repeating(0x80) }

    /// The bytes before the first space or byte beyond ASCII; noughts stand for all others.
    @inlinable @inline(__always)
    public var firstASCIIWord: UInt64 {
        let ends = endsOfWord
        return ends == 0 ? self : self & (1 << UInt64(ends.trailingZeroBitCount & ~7) - 1)
    }

    /// Where digits of ASCII stand, each of them.
    @inlinable @inline(__always)
    public var digits: UInt64 {
        let low = self & Self.repeating(0x7F)
        return (low &+ Self.repeating(0x50)) & ~(low &+ Self.repeating(0x46)) & ~self & Self.repeating(0x80)
    }

    /// Where letters of ASCII stand, each of them.
    @inlinable @inline(__always)
    public var letters: UInt64 {
        let lower = self & Self.repeating(0x7F) | Self.repeating(0x20)
        return (lower &+ Self.repeating(0x1F)) & ~(lower &+ Self.repeating(0x05)) & ~self & Self.repeating(0x80)
    }

    /// One byte eight times.
    @inlinable @inline(__always)
    public static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Where bytes are nought, up to the first place.
    @inlinable @inline(__always)
    var noughts: UInt64 { (self &- Self.repeating(1)) & ~self & Self.repeating(0x80) }
}
