import MusterText

/// Text that stands where something is still to be written.
enum Placeholder {
    private static let words: Phrases = [
        "tbd", "tba", "tbc", "todo", "n a", "na", "none", "pending name", "name", "date", "xxx", "yyyy mm dd",
        "dd mm yyyy",
        "dd mm yy", "to be determined", "to be confirmed", "to be announced", "to be decided", "unassigned", "vacant",
        "nobody", "nobody yet", "no one", "no one yet", "open position", "未定", "なし", "to be completed",
        "to be filled in", "to be filled", "à compléter", "à remplir", "por completar", "a completar", "a preencher",
        "auszufüllen", "noch auszufüllen", "待填写", "記入予定",
    ]

    /// Whether a text is a place-holder: empty, dashes, underscores, `TBD`, `[Name]`, `<pending>`, a date pattern.
    static func isOne(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 60 else { return false }
        let span = bytes.span
        if span.indices.allSatisfy({ !span[$0].isASCIIAlphanumeric && span[$0] < 0x80 }) { return true }
        if text.hasSameBytes(as: "–") || text.hasSameBytes(as: "—") || text.hasSameBytes(as: "…") { return true }
        let isBracketed = (bytes.first == 0x3C && bytes.last == 0x3E) || (bytes.first == 0x5B && bytes.last == 0x5D)
        if isBracketed, !text.containsBytes("://"), StatusMark.leading(bytes) == nil { return true }
        guard bytes.count <= 20 else { return false }
        let folded = FoldedText(text)
        // A mark of state by itself says something.
        return folded.isEmpty ? StatusMark.first(in: text) == nil : words.areAll(of: folded)
    }
}
