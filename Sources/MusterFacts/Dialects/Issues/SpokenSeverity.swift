import MusterModel
import MusterText

/// The severity of an issue that is told in one line, in a sentence of its own or in brackets.
///
///     - KI-12: Tooltips flicker (P3). Open, goes to 7.3.1.      - #598 Stray newline. Severity: trivial. Open.
///     **KI-13 – Lamp flickers.** Medium, we are still looking.
enum SpokenSeverity {
    static func severity(in text: String, _ words: Wording) -> Severity? {
        let sentences = VerdictSentence.all(in: text).map(\.withoutEnd)
        return sentences.lazy.compactMap { labelled($0, words) ?? bracketed($0, words) }.first
            ?? sentences.dropFirst().lazy.compactMap { alone($0, words) }.first
    }

    /// A sentence behind the first one that is a severity, or begins with one before a comma.
    private static func alone(_ sentence: String, _ words: Wording) -> Severity? {
        let head = sentence.firstOffset(of: ", ").map { sentence.bytes(0..<$0) } ?? sentence
        return FoldedText(head).wordCount == 1 ? words.severity(exactly: head) : nil
    }

    private static func labelled(_ sentence: String, _ words: Wording) -> Severity? {
        guard let colon = sentence.firstOffset(of: ":"),
            FieldKeys.meaning(of: FoldedText(sentence.bytes(0..<colon))) == .severity
        else { return nil }
        return words.severity(in: sentence.bytes(from: colon + 1))
    }

    /// The severity in the last brackets.
    private static func bracketed(_ sentence: String, _ words: Wording) -> Severity? {
        // What stands before a colon is the title: `K-204 (minor): the margin is too wide`.
        let title = sentence.firstOffset(of: ": ").map { sentence.bytes(0..<$0).trimmed } ?? sentence
        return [sentence, title].lazy.flatMap(inLastBrackets)
            .compactMap { FoldedText($0).wordCount <= 2 ? words.severity(in: $0) : nil }.first
    }

    private static func inLastBrackets(_ text: String) -> [String] {
        for (open, close) in [("(", ")"), ("（", "）")] where text.endsWithBytes(close) {
            var start: Int?
            while let next = text.firstOffset(of: open, from: start.map { $0 + 1 } ?? 0) { start = next }
            guard let start else { continue }
            return [text.bytes(start + open.utf8.count..<text.utf8.count - close.utf8.count)]
        }
        // `盘点单重复提交（严重）：已关闭`
        if let end = text.firstOffset(of: "）：") { return inLastBrackets(text.bytes(0..<end + "）".utf8.count)) }
        return []
    }
}
