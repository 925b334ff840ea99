import MusterModel
import MusterText

/// Severity and priority in several languages, normalised to the words of the model.
struct SeverityWords: Sendable {
    private let lexicon: Lexicon<Severity>

    /// The words that Muster knows.
    static let builtIn = SeverityWords(own: [])

    /// - Parameter own: a project's own words, which win over those that Muster knows.
    init(own: [(Severity, [String])]) {
        lexicon = Lexicon(own: own, SeverityRows.all)
    }

    /// The severity that a cell states, qualifiers left aside; nil for place-holders and unknown words.
    func severity(in text: String) -> Severity? {
        let folded = FoldedText(text)
        guard folded.wordCount <= 8 else { return nil }
        return lexicon.first(in: folded)?.meaning
    }

    /// The severity that a title gives to what stands under it ("Critical (blockers)", "P1"); nil for other titles.
    func severity(inTitle title: FoldedText) -> Severity? {
        guard title.wordCount <= 6, let hit = lexicon.first(in: SectionTitles.unnumbered(title)) else { return nil }
        if hit.range.lowerBound == 0 { return Self.blocksOnly(title) ? nil : hit.meaning }
        return title.says("priority") || title.says("severity") || title.says("issues") ? hit.meaning : nil
    }

    /// "Blockers" alone names a list, no severity.
    private static func blocksOnly(_ title: FoldedText) -> Bool {
        title == "blocker" || title == "blocking" || title.wordCount > 4 && !title.says("priority")
    }

    /// A priority in words that name one by itself: `P0` to `P3`, "priority P1".
    static func priority(in text: FoldedText) -> Severity? {
        for (phrase, severity) in [("p0", Severity.p0), ("p1", .p1), ("p2", .p2), ("p3", .p3)]
            as [(FoldedText, Severity)]
        where text.says(phrase) { return severity }
        return nil
    }
}
