import MusterText

/// The names of digest algorithms in a text.
enum AlgorithmNames {
    /// The one algorithm that a text names, as `sha256`, `md5`, `blake2b`, `sha3-256`; nil when it names none or several.
    ///
    /// Whatever its case and separators: `SHA-256`, `Sha 256`, `sha2-256`, `SHA256SUMS`, `b2sums`.
    static func only(in text: String) -> String? {
        let found = all(in: text)
        guard let first = found.first, found.allSatisfy({ $0.hasSameBytes(as: first) }) else { return nil }
        return first
    }

    /// The algorithm that a digest of so many digits is taken for when no words name one.
    static func usual(length: Int) -> String? {
        switch length {
        case 32: "md5"
        case 40: "sha1"
        case 56: "sha224"
        case 64: "sha256"
        case 96: "sha384"
        case 128: "sha512"
        case _: nil
        }
    }

    private static func all(in text: String) -> [String] {
        let bytes = text.utf8.span
        var found: [String] = []
        for start in bytes.indices.dropLast()
        where mayBegin(bytes[start], bytes[start + 1]) && (start == 0 || !bytes[start - 1].isASCIILetter) {
            if let name = name(in: text, at: start) { found.append(name) }
        }
        return found
    }

    /// Whether a name may begin with these letters: every title is searched, and hardly a word of it is looked at.
    @inline(__always)
    private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
        guard initials >> UInt32(first & 31) & 1 != 0 else { return false }
        let second = second.asciiLowercased
        return switch first.asciiLowercased {
        case UInt8(ascii: "s"): second == UInt8(ascii: "h")
        case UInt8(ascii: "m"): second == UInt8(ascii: "d")
        case UInt8(ascii: "b"): second == UInt8(ascii: "l") || second.isASCIIDigit
        case UInt8(ascii: "r"): second == UInt8(ascii: "i")
        case UInt8(ascii: "c"): second == UInt8(ascii: "r")
        case UInt8(ascii: "w"): second == UInt8(ascii: "h")
        case _: false
        }
    }

    /// For five bits of each letter that a name may begin with, which are the same for both cases of it, a bit.
    private static var initials: UInt32 { 1 << 19 | 1 << 13 | 1 << 2 | 1 << 18 | 1 << 3 | 1 << 23 }

    private static func name(in text: String, at start: Int) -> String? {
        let bytes = text.utf8.span
        if bytes.holdsIgnoringCase("sha".utf8.span, at: start) { return secureHash(text.bytes(from: start + 3)) }
        for (beginning, name) in others where bytes.holdsIgnoringCase(beginning.utf8.span, at: start) { return name }
        return nil
    }

    private static let others = [
        ("md5", "md5"), ("blake2s", "blake2s"), ("blake2", "blake2b"), ("blake3", "blake3"), ("b2sum", "blake2b"),
        ("b3sum", "blake3"), ("ripemd", "ripemd"), ("crc32", "crc32"), ("whirlpool", "whirlpool"),
    ]

    /// What stands behind `sha`: `1`, `-256`, `2-512`, `3 256`.
    private static func secureHash(_ text: String) -> String? {
        let (first, rest) = number(text.utf8[...])
        switch first {
        case "1", "224", "256", "384", "512": return "sha" + first
        case "2": return ["224", "256", "384", "512"].contains(number(rest).digits) ? "sha" + number(rest).digits : nil
        case "3": return "sha3-" + number(rest).digits
        case _: return nil
        }
    }

    /// The digits behind at most one separator, and what follows them.
    private static func number(_ bytes: Substring.UTF8View) -> (digits: String, rest: Substring.UTF8View) {
        let isSeparated = bytes.first.map { [0x20, 0x2D, 0x5F].contains($0) } ?? false
        let start = isSeparated ? bytes.dropFirst() : bytes
        let digits = start.prefix { $0.isASCIIDigit }
        return (String(Substring(digits)), start[digits.endIndex...])
    }
}
