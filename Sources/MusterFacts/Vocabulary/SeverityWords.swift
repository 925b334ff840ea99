import MusterModel
import MusterText

/// Severity and priority in several languages, normalised to the words of the model.
enum SeverityWords {
    private static let lexicon = Lexicon<Severity>([
        (.p0, ["p0", "priority 0"]), (.p1, ["p1", "priority 1"]), (.p2, ["p2", "priority 2"]),
        (.p3, ["p3", "priority 3"]),
        (
            .critical,
            [
                "critical", "blocker", "fatal", "catastrophic", "crítico", "crítica", "critique", "kritisch", "クリティカル",
                "致命的", "致命", "極高", "紧急", "urgent", "showstopper", "blocking",
            ]
        ),
        (
            .high,
            [
                "high", "major", "severe", "grave", "alto", "alta", "élevé", "élevée", "hoch", "高", "高優先", "严重", "主要",
                "重大", "mayor",
            ]
        ),
        (
            .medium,
            [
                "medium", "moderate", "médio", "média", "medio", "media", "moyen", "moyenne", "mittel", "中", "中優先",
                "普通", "一般",
            ]
        ),
        (
            .low,
            [
                "low", "minor", "trivial", "baixo", "baixa", "bajo", "baja", "faible", "niedrig", "gering", "低", "低優先",
                "次要", "不重要", "軽微", "cosmetic",
            ]
        ),
    ])

    /// The severity that a cell states, qualifiers left aside; nil for place-holders and unknown words.
    static func severity(in text: String) -> Severity? {
        let folded = FoldedText(text)
        guard folded.wordCount <= 8 else { return nil }
        return lexicon.first(in: folded)?.meaning
    }

    /// The severity that a title gives to what stands under it ("Critical (blockers)", "P1"); nil for other titles.
    static func severity(inTitle title: FoldedText) -> Severity? {
        guard title.wordCount <= 6, let hit = lexicon.first(in: SectionTitles.unnumbered(title)) else { return nil }
        if hit.range.lowerBound == 0 { return blocksOnly(title) ? nil : hit.meaning }
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
