import MusterText

/// The number of a version, whatever its spelling: `v1.0.0`, `1.0.0` and `V1.0` are one.
public struct VersionNumber: Hashable, Sendable {
    /// Without trailing zeros; never empty.
    public let components: [Int]
    /// What follows the number, in lower case (`rc.1`); empty for a final version.
    public let suffix: String

    /// The version that the whole text is a spelling of; nil for a text with other words.
    ///
    /// A single number counts when a `v` stands before it; no date is one (`14.11.2026`).
    public init?(_ text: String) {
        let text = text.trimmed
        var scanner = VersionScanner(text, isAboutVersions: true)
        guard let found = scanner.next(), found.isWhole,
            found.numberCount > 1 || text.utf8.first.map({ $0 | 0x20 == 0x76 }) == true
        else { return nil }
        self = found.version
    }

    init(numbers: [Int], suffix: String) {
        var kept = numbers
        while kept.count > 1, kept.last == 0 { kept.removeLast() }
        components = kept
        self.suffix = suffix
    }

    /// The versions that occur in running text, in order, each once: `v1.2`, `1.2.3`, `release/mve-v1.0.0`.
    ///
    /// Without a `v` a version needs three numbers, so that task numbers are none; a single number (`/v1`) is none.
    public static func all(in text: String) -> [VersionNumber] { all(VersionScanner(text)) }

    /// The versions that a cell or field for versions states, in order, each once: there `1.1` is one too.
    public static func stated(in field: String) -> [VersionNumber] { all(VersionScanner(field, isAboutVersions: true)) }

    /// The versions that running text names, those of two numbers too where a word before them says so: `GO for 9.4`.
    public static func named(in text: String) -> [VersionNumber] {
        let found = all(in: text)
        return found.isEmpty ? ShortVersions.named(in: text).compactMap { VersionNumber($0.text) } : found
    }

    /// The versions of two numbers that the words of a verdict name as its aim: `GO for Harvest Store 1.0`.
    public static func aims(of verdict: String) -> [VersionNumber] {
        let clause = verdict.bytes(0..<(verdict.firstOffset(of: ". ") ?? verdict.utf8.count))
        return ShortVersions.inTitle(clause).compactMap { VersionNumber($0.text) }
    }

    /// The versions of ``stated(in:)``, each with its first spelling.
    public static func spellings(in field: String) -> [(version: VersionNumber, spelling: String)] {
        let scanner = VersionScanner(field, isAboutVersions: true)
        return found(scanner).map { ($0.version, scanner.text(of: $0)) }
    }

    /// One spelling for every spelling of a version: `v`, three numbers or more, the suffix (`v1.0.0`, `v2.1.0-rc.1`).
    public var canonical: String {
        let padded = components + Array(repeating: 0, count: max(0, 3 - components.count))
        return "v" + padded.map { String($0) }.joined(separator: ".") + (suffix.isEmpty ? "" : "-" + suffix)
    }

    private static func all(_ scanner: VersionScanner) -> [VersionNumber] { found(scanner).map(\.version) }

    private static func found(_ scanner: VersionScanner) -> [VersionScanner.Found] {
        var scanner = scanner
        var found: [VersionScanner.Found] = []
        while let next = scanner.next() {
            if next.numberCount > 1, !found.contains(where: { $0.version == next.version }) { found.append(next) }
        }
        return found
    }
}

extension VersionNumber: Comparable {
    /// By number; a version with a suffix comes before the final one.
    public static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        for place in 0..<max(left.components.count, right.components.count) {
            let a = place < left.components.count ? left.components[place] : 0
            let b = place < right.components.count ? right.components[place] : 0
            if a != b { return a < b }
        }
        if left.suffix.isEmpty != right.suffix.isEmpty { return !left.suffix.isEmpty }
        return naturallyLess(left.suffix, right.suffix)
    }
}

/// Finds the spellings of versions in a text, one after the other.
private struct VersionScanner {
    struct Found {
        var version: VersionNumber
        var numberCount: Int
        /// Where it stands in the text.
        var bytes: Range<Int>
        /// Whether nothing else stands in the text.
        var isWhole: Bool
    }

    private let bytes: [UInt8]
    private let isAboutVersions: Bool
    private var at = 0

    init(_ text: String, isAboutVersions: Bool = false) {
        bytes = Array(text.utf8)
        self.isAboutVersions = isAboutVersions
    }

    func text(of found: Found) -> String { String(decoding: bytes[found.bytes], as: UTF8.self) }

    mutating func next() -> Found? {
        while at < bytes.count {
            let start = at
            guard mayStart(at: start), let found = version(from: start) else {
                at = start + 1
                continue
            }
            return found
        }
        return nil
    }

    private func mayStart(at place: Int) -> Bool {
        guard place > 0 else { return true }
        let before = bytes[place - 1]
        return !before.isASCIIAlphanumeric && before != UInt8(ascii: ".") && before < 0x80
    }

    private mutating func version(from start: Int) -> Found? {
        var place = start
        let isMarked = bytes[place].asciiLowercased == UInt8(ascii: "v")
        if isMarked { place += 1 }
        guard let numbers = numbers(from: &place) else { return nil }
        at = place
        guard isMarked || !isDate(numbers), isMarked || numbers.count == 3 || isAboutVersions else { return nil }
        let suffix = suffix(from: &place)
        at = place
        let version = VersionNumber(numbers: numbers, suffix: suffix)
        return Found(
            version: version, numberCount: numbers.count, bytes: start..<place,
            isWhole: start == 0 && place == bytes.count)
    }

    /// Whether three numbers are a day: `14.11.2026`.
    private func isDate(_ numbers: [Int]) -> Bool {
        numbers.count == 3 && (1...31).contains(numbers[0]) && (1...12).contains(numbers[1])
            && (1900...2199).contains(numbers[2])
    }

    private func numbers(from place: inout Int) -> [Int]? {
        var numbers: [Int] = []
        var cursor = place
        while true {
            var end = cursor
            while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
            guard let number = Int(digits: bytes[cursor..<end]) else { break }
            numbers.append(number)
            place = end
            guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isASCIIDigit else { break }
            cursor = end + 1
        }
        return numbers.isEmpty ? nil : numbers
    }

    private static let suffixes = ["rc", "alpha", "beta", "pre", "preview", "dev", "snapshot", "stable", "hotfix"]

    private func suffix(from place: inout Int) -> String {
        var start = place
        if start < bytes.count, bytes[start] == UInt8(ascii: "-") { start += 1 }
        var end = start
        while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
        let word = String(decoding: bytes[start..<end], as: UTF8.self).asciiLowercased
        guard VersionScanner.suffixes.contains(word) else { return "" }
        while end < bytes.count, bytes[end].isASCIIDigit || isJoint(at: end) { end += 1 }
        place = end
        return String(decoding: bytes[start..<end], as: UTF8.self).asciiLowercased
    }

    private func isJoint(at place: Int) -> Bool {
        bytes[place] == UInt8(ascii: ".") && place + 1 < bytes.count && bytes[place + 1].isASCIIDigit
    }
}
