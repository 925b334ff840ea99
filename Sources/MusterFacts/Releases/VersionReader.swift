import MusterText

/// Versions in running text: `v1.0.0`, `V2.3`, `1.20.0-rc.1`; no parts of paths, dates or addresses.
enum VersionReader {
    struct Found: Sendable, Equatable {
        /// As written: `v1.0.0`.
        let text: String
        /// The numbers, without a leading `v`, in lower case: equal for equal versions.
        let key: String
        let range: Range<Int>
        let hasLetter: Bool
    }

    static func all(in text: String) -> [Found] {
        guard mayHold(text.utf8.span) else { return [] }
        let bytes = Array(text.utf8)
        var found: [Found] = []
        var at = 0
        while at < bytes.count {
            guard isFirst(bytes[at]), at == 0 || !joins(bytes[at - 1]), let version = version(in: bytes, at: at) else {
                at += 1
                continue
            }
            found.append(version)
            at = version.range.upperBound
        }
        return found
    }

    /// Whether a point stands between two digits, as in every version.
    private static func mayHold(_ bytes: Span<UInt8>) -> Bool {
        var from = 0
        while let point = bytes.firstOffset(of: 0x2E, from: from) {
            if point > 0, bytes[point - 1].isASCIIDigit, point + 1 < bytes.count, bytes[point + 1].isASCIIDigit {
                return true
            }
            from = point + 1
        }
        return false
    }

    private static func isFirst(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte | 0x20 == 0x76 }

    /// Whether a byte before a number makes it a part of something longer.
    private static func joins(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2E || byte == 0x2F || byte == 0x2D
    }

    private static func version(in bytes: [UInt8], at start: Int) -> Found? {
        let hasLetter = bytes[start] == 0x76 || bytes[start] == 0x56
        var at = hasLetter ? start + 1 : start
        let first = at
        var points = 0
        while at < bytes.count,
            bytes[at].isASCIIDigit
                || bytes[at] == 0x2E && at > first && at + 1 < bytes.count && bytes[at + 1].isASCIIDigit
        {
            if bytes[at] == 0x2E { points += 1 }
            at += 1
        }
        guard at > first, points >= (hasLetter ? 1 : 2), points <= 3 else { return nil }
        at = suffix(in: bytes, at: at)
        if at < bytes.count,
            bytes[at] == 0x2F || bytes[at] == 0x25 || bytes[at].isASCIIAlphanumeric || bytes[at] == 0x5F
        {
            return nil
        }
        guard hasLetter || !isDate(bytes[first..<at]) else { return nil }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        let key = String(decoding: bytes[first..<at], as: UTF8.self).asciiLowercased
        return Found(text: text, key: key, range: start..<at, hasLetter: hasLetter)
    }

    /// Whether three numbers are a day: `14.11.2026`.
    private static func isDate(_ bytes: ArraySlice<UInt8>) -> Bool {
        let numbers = bytes.split(separator: 0x2E).compactMap { Int(digits: $0) }
        return numbers.count == 3 && (1...31).contains(numbers[0]) && (1...12).contains(numbers[1])
            && (1900...2199).contains(numbers[2])
    }

    /// `-rc.1`, `-beta`, `-stable`, `-dp.1`
    private static func suffix(in bytes: [UInt8], at start: Int) -> Int {
        guard start + 1 < bytes.count, bytes[start] == 0x2D, bytes[start + 1].isASCIILetter else { return start }
        var at = start + 1
        while at < bytes.count,
            bytes[at].isASCIIAlphanumeric
                || bytes[at] == 0x2E && at + 1 < bytes.count && bytes[at + 1].isASCIIAlphanumeric
        { at += 1 }
        return at
    }
}
