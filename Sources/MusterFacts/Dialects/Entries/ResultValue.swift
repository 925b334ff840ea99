import MusterModel
import MusterText

/// Reads the value of a field for a result: `passed`, `Failed (see log)`, `____`, `Pass / Fail`.
enum ResultValue {
    static func answer(_ value: String, _ words: Wording) -> EntryResult.Answer {
        let bare = StatusMark.stripped(value)
        if isBlank(value, bare, words) { return .blank }
        guard let stated = words.status(value) else { return .blank }
        let head = ends.compactMap { bare.firstOffset(of: $0) }.min().map { bare.bytes(0..<$0) } ?? bare
        let folded = FoldedText(head)
        guard let said = StatusRows.no.contains(folded.text) ? .rejected : words.states.whole(folded) else {
            // A mark with words beside it that say nothing of a state stands for itself.
            if StatusMark.leading(value.utf8) != nil, let meaning = stated.meaning { return .state(meaning) }
            return stated.meaning.map { $0.isFavourable || $0 == .hedge ? .unclear : .state($0) } ?? .unclear
        }
        let meaning = stated.meaning ?? (said.isFavourable ? nil : said)
        guard let meaning, !meaning.denies else { return .unclear }
        guard said.isFavourable, meaning.isFavourable, head.utf8.count < bare.utf8.count else { return .state(meaning) }
        return takesBack(FoldedText(bare.bytes(from: head.utf8.count)), words) ? .state(.hedge) : .state(meaning)
    }

    /// What a line says that is a result in bold letters or behind a mark, and hardly anything else: `**PASS**`,
    /// `❌ Failed – times out`; nil for any other line.
    static func alone(_ statement: Statement, _ words: Wording) -> EntryResult.Answer? {
        guard case .line = statement.form, statement.box == nil, statement.field == nil else { return nil }
        let text = statement.text.text
        let strong = statement.text.spans.first { $0.kind == .strong && $0.range.lowerBound == 0 }
        let head =
            strong.map { statement.text.text(of: $0) } ?? (statement.mark == nil ? nil : firstWords(of: statement.body))
        guard let head, let said = words.states.whole(FoldedText(StatusMark.stripped(head))),
            said == .done || said == .rejected || said == .todo || said == .blocked, text.utf8.count <= 160
        else { return nil }
        return answer(text, words)
    }

    /// The words up to the first sign that sets others apart.
    private static func firstWords(of text: String) -> String {
        ends.compactMap { text.firstOffset(of: $0) }.min().map { text.bytes(0..<$0) } ?? text
    }

    private static func isBlank(_ value: String, _ bare: String, _ words: Wording) -> Bool {
        let isBracketed = value.utf8.first == 0x5B || value.utf8.first == 0x3C
        let inner = isBracketed ? String(decoding: value.utf8.dropFirst().dropLast(), as: UTF8.self) : bare
        return Placeholder.isOne(value) && FoldedText(value).text != "n a" && FoldedText(value).text != "na"
            || VerdictOptions.areOffered(withoutSlash(inner), words)
    }

    /// `N/A` is one word and offers no choice.
    private static func withoutSlash(_ text: String) -> String {
        guard let at = text.asciiLowercased.firstOffset(of: "n/a") else { return text }
        return text.bytes(0..<at) + "not applicable" + text.bytes(from: at + 3)
    }

    /// Whether a remark after a good result takes something of it back.
    private static func takesBack(_ remark: FoldedText, _ words: Wording) -> Bool {
        if words.states.hedges(remark) || Reservations.putsOff(remark) { return true }
        return words.states.meaning(of: remark).map { !$0.isFavourable } ?? false
    }

    private static let ends = ["(", " — ", " – ", " - ", ": ", ", ", "; ", ". ", "（", "，", "。", "、", " | "]
}
