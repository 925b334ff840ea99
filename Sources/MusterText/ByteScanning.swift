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
        let bytes = utf8
        // Most texts have none, and need no copy.
        guard let start = bytes.first, let end = bytes.last, start.isASCIISpace || end.isASCIISpace else { return self }
        guard let first = bytes.firstIndex(where: { !$0.isASCIISpace }),
            let last = bytes.lastIndex(where: { !$0.isASCIISpace })
        else { return "" }
        return String(self[first..<bytes.index(after: last)])
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
        var out: [UInt8] = []
        var pending = false
        for byte in lowercased().utf8 {
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

    /// Whether the text starts with exactly these bytes.
    public func startsWithBytes(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Whether the text ends with exactly these bytes.
    public func endsWithBytes(_ suffix: String) -> Bool { utf8.reversed().starts(with: suffix.utf8.reversed()) }

    /// Whether these bytes occur in the text; an empty needle always does.
    public func containsBytes(_ needle: String) -> Bool { firstOffset(of: needle) != nil }

    /// The offset in bytes at which these bytes first occur, at or after `start`; nil when they do not.
    public func firstOffset(of needle: String, from start: Int = 0) -> Int? {
        // Native strings have their bytes in one piece; only bridged ones are copied.
        utf8.withContiguousStorageIfAvailable { hay in
            needle.utf8.withContiguousStorageIfAvailable { pin in String.offset(of: pin, in: hay, from: start) }
                ?? Array(needle.utf8).withUnsafeBufferPointer { String.offset(of: $0, in: hay, from: start) }
        }
            ?? Array(utf8).withUnsafeBufferPointer { hay in
                Array(needle.utf8).withUnsafeBufferPointer { String.offset(of: $0, in: hay, from: start) }
            }
    }

    private static func offset(
        of pin: UnsafeBufferPointer<UInt8>, in hay: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        guard start >= 0, hay.count - start >= pin.count else { return nil }
        guard let head = pin.first else { return start }
        var at = start
        while at + pin.count <= hay.count {
            if hay[at] == head, hay[at..<at + pin.count].elementsEqual(pin) { return at }
            at += 1
        }
        return nil
    }

    /// The parts between occurrences of one ASCII separator, empty parts among them, as `components(separatedBy:)`
    /// would give but on bytes.
    public func split(onByte separator: UInt8) -> [String] {
        var parts: [String] = []
        var start = startIndex
        while let end = utf8[start...].firstIndex(of: separator) {
            parts.append(String(self[start..<end]))
            start = utf8.index(after: end)
        }
        parts.append(String(self[start...]))
        return parts
    }

    /// Whether both texts are the same bytes; texts that only look alike are not.
    public func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    /// Hashes the bytes, for types that compare by them.
    public func hashBytes(into hasher: inout Hasher) {
        var text = self
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// Whether `left` sorts before `right` by their UTF-8 bytes: the one order of everything that is published.
public func bytewiseLess(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
}
