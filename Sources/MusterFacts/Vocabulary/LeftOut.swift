import MusterText

/// Things that do not apply, with the reason behind the words: `N/A — wired model only`, `entfällt, weil es kein Funk hat`.
enum LeftOut {
    /// The reason that the first of some texts gives that begins by saying that the thing does not apply.
    static func reason(in texts: [String], _ words: Wording) -> String? {
        texts.lazy.compactMap { reason(in: $0, words) }.first
    }

    /// What stands behind the words that a thing does not apply; nil where a text begins otherwise, or gives no reason.
    static func reason(in text: String, _ words: Wording) -> String? {
        let bytes = Array(text.utf8)
        for at in bytes.indices where at > 1 && (signs.contains(bytes[at]) || bytes[at] == 0xE2) {
            let head = FoldedText(String(decoding: bytes[..<at], as: UTF8.self))
            guard head.wordCount <= 5 else { return nil }
            guard words.states.whole(head) == .notApplicable else { continue }
            let rest = bytes[at...].drop { signs.contains($0) || dash.contains($0) }
            let reason = String(decoding: Array(rest), as: UTF8.self).withoutEnd
            return FoldedText(reason).wordCount > 1 || reason.utf8.contains { $0 >= 0xE3 } ? reason : nil
        }
        return nil
    }

    private static let signs: Set<UInt8> = [
        0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "-"), UInt8(ascii: "."),
    ]
    /// The bytes of an en or em dash.
    private static let dash: Set<UInt8> = [0xE2, 0x80, 0x93, 0x94]
}
