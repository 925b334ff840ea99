// Scanning over UTF-8 bytes. Everything that decides something about text from a document (splitting, trimming,
// comparing, folding) happens here or on `.utf8`, never on `Character`.

extension UInt8 {
    /// Space, tab, line feed, vertical tab, form feed or carriage return.
    @inlinable public var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    /// `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    /// `A` to `Z` or `a` to `z`.
    @inlinable public var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// A letter or digit of ASCII.
    @inlinable public var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// The lower-case letter for `A` to `Z`; every other byte as it is.
    @inlinable public var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
    /// A digit of base 16, in either case.
    @inlinable public var isHexDigit: Bool {
        isASCIIDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}

extension Int {
    /// The number that one to eighteen ASCII digits write; nil for anything else.
    @inlinable public init?(digits: some Collection<UInt8>) {
        guard (1...18).contains(digits.count) else { return nil }
        var value = 0
        for byte in digits {
            guard byte.isASCIIDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        self = value
    }
}

extension String {
    /// The text without ASCII white space at either end.
    public var trimmed: String {
        // Most texts have none, and need no copy.
        guard firstByte?.isASCIISpace ?? false || lastByte?.isASCIISpace ?? false else { return self }
        let span = utf8.span
        var (first, last) = (0, span.count)
        while first < last, span[first].isASCIISpace { first += 1 }
        while first < last, span[last - 1].isASCIISpace { last -= 1 }
        return self.bytes(first..<last)
    }

    /// The text with `A` to `Z` in lower case; every other byte as it is.
    public var asciiLowercased: String {
        let bytes = utf8.span
        return String(unsafeUninitializedCapacity: bytes.count) { out in
            for at in bytes.indices { out[at] = bytes[at].asciiLowercased }
            return bytes.count
        }
    }

    /// The text in lower case with runs of white space folded to one space and none at the ends: the form in which
    /// names and titles are compared.
    public var folded: String {
        if utf8.span.isASCII { return foldedASCII }
        var out: [UInt8] = []
        var pending = false
        for byte in composed.lowercased().utf8 {
            if byte.isASCIISpace {
                pending = !out.isEmpty
            } else {
                if pending { out.append(0x20) }
                pending = false
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The same for a text of ASCII.
    private var foldedASCII: String {
        let bytes = utf8.span
        return String(unsafeUninitializedCapacity: bytes.count) { out in
            var count = 0
            var isPending = false
            for at in bytes.indices {
                if bytes[at].isASCIISpace {
                    isPending = count > 0
                    continue
                }
                if isPending {
                    out[count] = 0x20
                    count += 1
                }
                isPending = false
                out[count] = bytes[at].asciiLowercased
                count += 1
            }
            return count
        }
    }

    /// Lends the bytes of the text to `body`, without the calls into the standard library by which `utf8.span` comes: as
    /// many instructions as a short search, which is what most readers ask of most lines.
    @inlinable @inline(__always)
    public func lendingBytes<Answer>(_ body: (Span<UInt8>) -> Answer) -> Answer {
        utf8.withContiguousStorageIfAvailable { body($0.span) } ?? body(utf8.span)
    }

    /// Its first byte; nil for an empty text.
    @inlinable public var firstByte: UInt8? { lendingBytes { $0.isEmpty ? nil : $0[0] } }

    /// Its last byte; nil for an empty text.
    @inlinable public var lastByte: UInt8? { lendingBytes { $0.isEmpty ? nil : $0[$0.count - 1] } }

    /// Whether an ASCII digit is among its bytes.
    public var hasDigit: Bool { lendingBytes { $0.hasDigit } }

    /// Whether this byte is among its bytes.
    public func hasByte(_ byte: UInt8) -> Bool { lendingBytes { $0.firstOffset(of: byte) != nil } }

    /// Whether the text starts with exactly these bytes.
    public func startsWithBytes(_ prefix: String) -> Bool {
        guard utf8.count >= prefix.utf8.count else { return false }
        return lendingBytes { bytes in prefix.lendingBytes { bytes.holds($0, at: 0) } }
    }

    /// Whether the text ends with exactly these bytes.
    public func endsWithBytes(_ suffix: String) -> Bool {
        guard utf8.count >= suffix.utf8.count else { return false }
        return lendingBytes { bytes in suffix.lendingBytes { bytes.holds($0, at: bytes.count - $0.count) } }
    }

    /// Whether these bytes occur in the text; an empty needle always does.
    public func containsBytes(_ needle: String) -> Bool { firstOffset(of: needle) != nil }

    /// The offset in bytes at which these bytes first occur, at or after `start`; nil when they do not.
    public func firstOffset(of needle: String, from start: Int = 0) -> Int? {
        lendingBytes { bytes in needle.lendingBytes { bytes.firstOffset(of: $0, from: start) } }
    }

    /// Where the last occurrence of some bytes begins; nil for none.
    public func lastOffset(of needle: String) -> Int? {
        var found: Int?
        while let next = firstOffset(of: needle, from: found.map { $0 + 1 } ?? 0) { found = next }
        return found
    }

    /// The bytes of a range as text; the part of the range that lies inside.
    public func bytes(_ range: Range<Int>) -> String {
        let start = Swift.max(0, range.lowerBound)
        let end = Swift.min(range.upperBound, utf8.count)
        guard start < end else { return "" }
        if start == 0, end == utf8.count { return self }
        return lendingBytes { bytes in
            // Letters are hardly ever cut; where they are not, the text is known to be well formed.
            let isWhole = bytes[start] & 0xC0 != 0x80 && (end == bytes.count || bytes[end] & 0xC0 != 0x80)
            let part = bytes.extracting(start..<end)
            if isWhole {
                var text = UTF8Span(unchecked: part)
                // Texts that are known to be ASCII are compared and hashed byte by byte, and no other ones.
                _ = text.checkForASCII()
                return String(copying: text)
            }
            return part.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The text from a byte offset on; empty from its end on.
    public func bytes(from offset: Int) -> String { bytes(offset..<max(offset, utf8.count)) }

    /// The parts between occurrences of one ASCII separator, empty parts among them, as `components(separatedBy:)`
    /// would give but on bytes.
    public func split(onByte separator: UInt8) -> [String] {
        var parts: [String] = []
        var start = 0
        let span = utf8.span
        while let end = span.firstOffset(of: separator, from: start) {
            parts.append(bytes(start..<end))
            start = end + 1
        }
        parts.append(bytes(from: start))
        return parts
    }

    /// Whether both texts are the same bytes; texts that only look alike are not.
    public func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return lendingBytes { bytes in other.lendingBytes { bytes.holds($0, at: 0) } }
    }

    /// Hashes the bytes, for types that compare by them.
    public func hashBytes(into hasher: inout Hasher) {
        var text = self
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Whether `left` sorts before `right` by their UTF-8 bytes: the one order of everything that is published.
public func bytewiseLess(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8.span, right.utf8.span)
    for at in stride(from: 0, to: min(left.count, right.count), by: 8) {
        let (first, second) = (left.eightBytes(from: at), right.eightBytes(from: at))
        // What stands first counts most; behind the end stands less than any byte, or nought for nought.
        if first != second { return first.byteSwapped < second.byteSwapped }
    }
    return left.count < right.count
}

extension String {
    /// What stands in the first pair of round brackets; nil without one.
    public var inBrackets: String? {
        guard let open = firstOffset(of: "("), let close = firstOffset(of: ")", from: open) else { return nil }
        return bytes(open + 1..<close)
    }
}
