import MusterText

/// Tells words that make something mandatory from those that make it optional; what is not clear is neither.
enum Obligation {
    private static let words = Lexicon(ObligationRows.words)
    private static let columns = Lexicon(ObligationRows.columns)

    /// What a whole text says: true for mandatory, false for optional; nil for any other text.
    static func whole(_ text: FoldedText) -> Bool? { words.exact(text) }

    /// What a column with this title asks: whether "yes" makes a row mandatory; nil for other columns.
    static func column(_ title: FoldedText) -> Bool? { columns.exact(title) }

    /// What the letter or word in a cell of a column of obligations says. A dash or "N/A" demands nothing; an empty
    /// cell, a condition and everything else that is not clear demand it.
    ///
    /// - Parameter yes: what "yes" or a tick in the column means.
    static func isMandatory(_ cell: String, yes: Bool = true) -> Bool {
        let folded = FoldedText(cell)
        if let said = whole(folded) { return said }
        if folded == "o" || folded == "n a" || folded == "na" || isDash(cell) { return false }
        if let answer = Answers.answer(cell) { return answer == yes }
        if let mark = StatusMark.leading(cell.utf8)?.mark, folded.isEmpty {
            if mark == .done { return yes }
            return mark == .failed || mark == .todo ? !yes : true
        }
        return folded == "x" ? yes : true
    }

    /// Whether a cell holds nothing but the letter or word of an obligation; false for an empty one.
    static func isOne(_ cell: String) -> Bool {
        let folded = FoldedText(cell)
        return whole(folded) != nil || letters.contains { folded == $0 } || isDash(cell)
    }

    /// Whether a cell spells the word out.
    static func isSpelt(_ cell: String) -> Bool { whole(FoldedText(cell)) != nil }

    private static let letters: [FoldedText] = ["m", "o", "c", "r", "n a", "na", "recommended"]

    private static func isDash(_ cell: String) -> Bool {
        let bare = cell.trimmed
        return bare == "-" || bare == "–" || bare == "—"
    }

    /// What the title of a section, or a label before a list, says of all that stands under it:
    /// `Optional`, `Nice to have`, `Mandatory items`, `Accessibility (optional)`.
    ///
    /// - Parameter words: the title, folded.
    static func title(_ title: String, _ words: FoldedText) -> Bool? {
        guard self.words.mayBegin(in: words) else { return nil }
        let folded = SectionTitles.unnumbered(words)
        if folded.wordCount <= 5, let said = whole(withoutNouns(folded)) { return said }
        return remark(in: title)
    }

    private static func withoutNouns(_ title: FoldedText) -> FoldedText {
        let kept = title.text.split(onByte: 0x20).filter { !ObligationRows.nouns.contains($0) }
        return FoldedText(kept.joined(separator: " "))
    }

    /// What stands in brackets at the beginning or end: `(optional) Soak test`, `[Optional] Blog post`.
    static func remark(in text: String) -> Bool? {
        let bare = text.trimmed
        for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")] {
            if bare.startsWithBytes(open), let end = bare.firstOffset(of: close),
                let said = whole(FoldedText(bare.bytes(open.utf8.count..<end)))
            {
                return said
            }
            if let last = lastRemark(of: bare, open, close), let said = whole(FoldedText(last)) { return said }
        }
        return nil
    }

    private static func lastRemark(of text: String, _ open: String, _ close: String) -> String? {
        var start: Int?
        var from = 0
        while let next = text.firstOffset(of: open, from: from) {
            start = next
            from = next + open.utf8.count
        }
        guard let start, let end = text.firstOffset(of: close, from: start),
            FoldedText(text.bytes(from: end + close.utf8.count)).isEmpty
        else { return nil }
        return text.bytes(start + open.utf8.count..<end)
    }

    /// What the words of an item say of it: a remark in brackets, or a label before it (`Optional: soak test`).
    static func item(_ statement: Statement) -> Bool? {
        guard statement.signs.contains(.filledField) || TitleRemark.mayStand(in: statement.body),
            words.mayBegin(in: statement.folded)
        else { return nil }
        if let said = remark(in: statement.body) { return said }
        guard let field = statement.field, !field.value.isEmpty else { return nil }
        return whole(field.key)
    }

}

extension Reading {
    /// Whether the words of a statement, or of the nearest item around it that introduces it, say that it must be met.
    func obligation(around statement: Int) -> Bool? {
        if let own = Obligation.item(statements[statement]) { return own }
        var at = statements[statement].parent
        while let index = at {
            if let said = Obligation.title(statements[index].body, statements[index].folded) { return said }
            at = statements[index].parent
        }
        return nil
    }
}
