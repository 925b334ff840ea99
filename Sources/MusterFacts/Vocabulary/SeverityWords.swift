import MusterModel
import MusterText

/// Severity and priority in several languages, normalised to the words of the model.
struct SeverityWords: Sendable {
    private let lexicon: Lexicon<Severity>
    private let cells: Lexicon<Severity>

    /// The words that Muster knows.
    static let builtIn = SeverityWords(own: [])

    /// - Parameter own: a project's own words, which win over those that Muster knows.
    init(own: [(Severity, [String])]) {
        lexicon = Lexicon(own: own, SeverityRows.all)
        cells = Lexicon(own: own, SeverityRows.cells)
    }

    /// The severity that a cell states, qualifiers left aside; nil for place-holders and unknown words.
    func severity(in text: String) -> Severity? {
        if let part = Self.firstPart(of: text) {
            let folded = FoldedText(part)
            if let alone = cells.exact(folded) ?? lexicon.exact(folded) { return alone }
        }
        let folded = FoldedText(text)
        guard folded.wordCount <= 8 else { return nil }
        if let alone = cells.exact(folded) ?? head(of: text) { return alone }
        return lexicon.first(in: folded)?.meaning
    }

    /// What stands before a stroke that sets two answers apart: `LOW / fixed in the second round`.
    private static func firstPart(of text: String) -> String? { text.firstOffset(of: " / ").map { text.bytes(0..<$0) } }

    /// The severity that a cell begins with, set apart from what explains it: `Sev-1 (outage)`.
    private func head(of text: String) -> Severity? {
        let clauses = Clauses(text).list
        return clauses.count > 1 ? cells.exact(FoldedText(clauses[0])) : nil
    }

    /// The severity that a text names, and nothing else: `minor`, `P1`.
    func severity(exactly text: String) -> Severity? {
        lexicon.exact(FoldedText(text))
    }

    /// The severity that a title gives to what stands under it ("Critical (blockers)", "P1"); nil for other titles.
    func severity(inTitle title: FoldedText) -> Severity? {
        let title = SectionTitles.unnumbered(title)
        if let code = Self.code(leading: title) { return code }
        guard title.wordCount <= 6, let hit = lexicon.first(in: title) else { return nil }
        if hit.range.lowerBound == 0 {
            return Self.blocksOnly(title) || Self.overviews.begin(title) ? nil : hit.meaning
        }
        return Self.nouns.contains(where: title.says) ? hit.meaning : nil
    }

    /// How titles begin that tell how closely they look, and not how grave things are: `High-level risks`.
    private static let overviews: Phrases = [
        "high level", "low level", "high availability", "low latency", "high performance",
    ]

    /// What a title may call the scale beside the word of the severity.
    private static let nouns: [FoldedText] = [
        "priority", "severity", "issues", "priorität", "schweregrad", "priorité", "gravité", "prioridad", "severidad",
        "gravedad", "prioridade", "severidade", "gravidade", "优先级", "严重程度", "優先度", "重要度", "重大度", "深刻度",
    ]

    /// The priority with which a title of any length begins: `P0 — before the first paid order`.
    private static func code(leading title: FoldedText) -> Severity? {
        let codes: [(FoldedText, Severity)] = [("p0", .p0), ("p1", .p1), ("p2", .p2), ("p3", .p3)]
        return codes.first { title.starts(with: $0.0) }?.1
    }

    /// "Blockers" alone names a list, no severity.
    private static func blocksOnly(_ title: FoldedText) -> Bool {
        title == "blocker" || title == "blocking" || title.wordCount > 4 && !nouns.contains(where: title.says)
    }

    /// A priority in words that name one by itself: `P0` to `P3`, "priority P1".
    static func priority(in text: FoldedText) -> Severity? {
        for (phrase, severity) in [("p0", Severity.p0), ("p1", .p1), ("p2", .p2), ("p3", .p3)]
            as [(FoldedText, Severity)]
        where text.says(phrase) { return severity }
        return nil
    }
}
