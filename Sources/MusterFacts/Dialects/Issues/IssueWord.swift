import MusterModel
import MusterText

/// Titles that call a thing an issue: `Issue #3: …`, `Bug 12 – …`, `Known issue: …`.
enum IssueWord {
    static func leading(_ text: String) -> (id: String?, rest: String)? {
        guard let word = words.firstIgnoringCase(of: text), let behind = text.utf8.dropFirst(word.utf8.count).first,
            behind == 0x20 || behind == 0x3A
        else { return nil }
        let tail = text.bytes(from: word.utf8.count).trimmed
        if tail.utf8.first == 0x3A { return (nil, tail.bytes(from: 1).trimmed) }
        let number = tail.utf8.first == 0x23 ? tail.bytes(from: 1) : tail
        // `Erratum E1 – …`
        let letters = number.utf8.prefix { (0x41...0x5A).contains($0) }
        let digits = number.utf8.dropFirst(letters.count).prefix { $0.isASCIIDigit }
        guard !digits.isEmpty, letters.count <= 2 else { return nil }
        let rest = number.bytes(from: letters.count + digits.count).trimmed
        guard let sign = rest.utf8.first,
            sign == 0x3A || sign == 0x2D || rest.startsWithBytes("–") || rest.startsWithBytes("—")
        else { return nil }
        let title = rest.trimmedDashes
        return (
            (letters.isEmpty ? "#" : String(decoding: Array(letters), as: UTF8.self))
                + String(decoding: Array(digits), as: UTF8.self),
            title.utf8.first == 0x3A ? title.bytes(from: 1).trimmed : title
        )
    }

    /// None begins with another.
    private static let words: Openings = ["known issue", "issue", "bug", "defect", "incident", "blocker", "erratum"]

    /// The number that a tracker gives to an issue at the end of its title: `Upload stalls (GitHub #39077)`.
    static func tracker(in title: String) -> (id: String, rest: String)? {
        guard title.utf8.last == 0x29, let open = title.utf8.lastIndex(of: 0x28) else { return nil }
        let inside = String(decoding: title.utf8[title.utf8.index(after: open)...].dropLast(), as: UTF8.self)
        guard let hash = inside.firstOffset(of: "#"), let id = WrittenID.leading(inside.bytes(from: hash)) else {
            return nil
        }
        return (id.id, String(decoding: title.utf8[..<open], as: UTF8.self).trimmed)
    }
}
