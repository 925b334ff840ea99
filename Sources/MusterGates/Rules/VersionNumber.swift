import MusterText

/// A version as text names it (`v1.10.0`, `1.2-rc.1`), for comparing only.
struct VersionNumber: Comparable {
    private let numbers: [Int]
    /// What follows a hyphen; empty for a final version.
    private let candidate: String

    /// The first version in a text: digits with at least one dot; nil when there is none.
    init?(in text: String) {
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            let end = VersionNumber.end(of: bytes, from: at) { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
            let parts = bytes[at..<end].split(separator: UInt8(ascii: ".")).compactMap { Int(digits: $0) }
            if parts.count > 1 {
                numbers = VersionNumber.withoutTrailingZeros(parts)
                candidate = VersionNumber.candidate(in: bytes, from: end)
                return
            }
            at = max(end, at + 1)
        }
        return nil
    }

    static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
        if left.candidate.isEmpty || right.candidate.isEmpty {
            return !left.candidate.isEmpty && right.candidate.isEmpty
        }
        return naturallyLess(left.candidate, right.candidate)
    }

    private static func candidate(in bytes: [UInt8], from start: Int) -> String {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "-") else { return "" }
        let end = end(of: bytes, from: start + 1) { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".") }
        return String(decoding: bytes[(start + 1)..<end], as: UTF8.self).asciiLowercased
    }

    private static func end(of bytes: [UInt8], from start: Int, while belongs: (UInt8) -> Bool) -> Int {
        var end = start
        while end < bytes.count, belongs(bytes[end]) { end += 1 }
        return end
    }

    private static func withoutTrailingZeros(_ parts: [Int]) -> [Int] {
        Array(parts.prefix((parts.lastIndex { $0 != 0 } ?? 0) + 1))
    }
}
