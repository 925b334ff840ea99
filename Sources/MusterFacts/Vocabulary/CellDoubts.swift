import MusterText

/// What in a cell or value keeps a good state from being the whole of it.
enum CellDoubts {
    /// True for those that doubt.
    private static let anywhere = Lexicon<Bool>(rows(.nowhere, false) + rows(.anywhere))
    private static let beginnings = Lexicon<Bool>(rows(.beginning))

    /// Whether a cell begins with a limit, or names a condition, an exception or an objection.
    static func areIn(_ cell: FoldedText) -> Bool {
        beginnings.first(in: cell)?.range.lowerBound == 0 || anywhere.hits(in: cell).contains { $0.meaning }
            || namesDeadline(cell)
            // `通过（除模块外）`: a word that begins so excepts something.
            || cell.text.containsBytes(" 除") || cell.text.startsWithBytes("除") && cell.text.containsBytes("外")
    }

    /// `done by 25 November`: a day by which something is to be so.
    private static func namesDeadline(_ cell: FoldedText) -> Bool {
        guard deadlines.contains(where: cell.says) else { return false }
        let words = cell.text.split(onByte: 0x20)
        return zip(words, words.dropFirst()).contains { word, next in
            deadlineWords.contains(word) && next.utf8.first?.isASCIIDigit ?? false
        }
    }

    private static let deadlineWords: Set<String> = ["by", "bis", "avant", "até", "jusqu"]
    private static let deadlines = deadlineWords.map { FoldedText($0) }

    /// The words of a cell without the numbers at its end: a day, or the number of a run.
    static func withoutNumbers(_ cell: FoldedText) -> FoldedText {
        let words = cell.text.split(onByte: 0x20)
        let kept = words.prefix(1 + (words.lastIndex { !$0.utf8.allSatisfy(\.isASCIIDigit) } ?? -1))
        return kept.count == words.count ? cell : FoldedText(kept.joined(separator: " "))
    }

    private static func rows(_ place: DoubtRows.Place, _ doubts: Bool = true) -> [(Bool, [String])] {
        DoubtRows.all.filter { $0.meaning == place }.map { (doubts, $0.phrases) }
    }
}
