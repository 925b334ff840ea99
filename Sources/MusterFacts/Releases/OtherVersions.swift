import MusterModel
import MusterText

/// Versions in words about a signature that are none of the release that the document is about: `signed for 4.1`.
enum OtherVersions {
    /// Whether words name some version, and only ones of other releases. A document that names no version of its own
    /// leaves it open.
    ///
    /// - Parameter isOfSeries: whether those count only that begin with the number of the release: others are of tools.
    static func areNamed(in said: String, _ reading: Reading, isOfSeries: Bool = false) -> Bool {
        guard said.hasDigit else { return false }
        let named = versions(in: reading.dates.removingDays(from: said))
        guard !named.isEmpty else { return false }
        let own = ReleaseWords.names(in: reading).flatMap { versions(in: reading.dates.removingDays(from: $0)) }
        guard !own.isEmpty, !named.contains(where: { name in own.contains { isSame(name, $0) } }) else { return false }
        return !isOfSeries || named.allSatisfy { name in own.contains { series($0) == series(name) } }
    }

    private static func series(_ version: String) -> String { version.split(onByte: UInt8(ascii: ".")).first ?? "" }

    /// Without a `v` before them.
    private static func versions(in text: String) -> [String] {
        let text = spaced(text)
        let short = ShortVersions.apart(in: " " + text).filter { !ShortVersions.isPartOfDocument($0.noun) }
        return (VersionReader.all(in: text).map(\.text) + short.map(\.text)).map { name in
            let name = name.asciiLowercased
            return name.utf8.first == UInt8(ascii: "v") ? name.bytes(from: 1) : name
        }
    }

    /// A text whose brackets of scripts without spaces are those of others: `已签字（4.1）`.
    private static func spaced(_ text: String) -> String {
        guard text.hasByte(0x28) || text.hasByte(0x29) || !text.lendingBytes({ $0.isASCII }) else { return text }
        return text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "（", "(": " ("
            case "）", ")": ") "
            case "，", "、", "。", "；": ", "
            default: String(scalar)
            }
        }.joined()
    }

    /// Whether one says the other with more or fewer numbers: `4.2` and `4.2.0`.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        left == right || left.startsWithBytes(right + ".") || right.startsWithBytes(left + ".")
            || left.startsWithBytes(right + "-") || right.startsWithBytes(left + "-")
    }
}
