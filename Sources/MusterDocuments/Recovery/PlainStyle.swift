import MusterText

/// In which way a document is written, as far as structure recovery is concerned.
enum PlainStyle: Sendable, Equatable {
    /// Markdown as it should be; only foreign bullets are mended.
    case proper
    /// Titles stand on bare lines between blank lines; a paragraph may go over several lines.
    case spaced
    /// Every line is a paragraph, an item or a title of its own, as pasted from a word processor.
    case dense

    /// The style that the titles of a document tell.
    static func of(_ lines: [ClassifiedLine]) -> PlainStyle {
        var evidence = Evidence()
        for (index, line) in lines.enumerated() {
            evidence.add(
                line, before: index > 0 ? lines[index - 1] : nil, after: index + 1 < lines.count ? lines[index + 1] : nil)
        }
        return evidence.style
    }

    /// Whether a run of lines without a blank one is written anew in this style.
    func rewrites(_ run: ArraySlice<ClassifiedLine>) -> Bool {
        switch self {
        case .proper: run.contains(where: \.isForeign) && PlainStyle.hasLists(run)
        case .spaced, .dense: run.contains { PlainStyle.isLoose($0) }
        }
    }

    /// One foreign bullet may be a word; two of a kind make a list.
    private static func hasLists(_ run: ArraySlice<ClassifiedLine>) -> Bool {
        var counts: [ListMarker.Kind: Int] = [:]
        for line in run {
            if line.isForeign, case .item(let marker) = line.kind { counts[marker.kind, default: 0] += 1 }
        }
        return counts.values.contains { $0 >= 2 }
    }

    /// Whether a line is something that Markdown would not read as it is meant, or might not.
    private static func isLoose(_ line: ClassifiedLine) -> Bool {
        switch line.kind {
        case .blank, .verbatim, .heading, .rule: false
        case .item(let marker): !marker.kind.isMarkdown
        case .text: line.indent < 2
        }
    }
}

/// What speaks for a style.
private struct Evidence {
    private var headings = 0
    /// Known titles that touch a line of text or an item.
    private var touchingTitles = 0
    /// Known titles between blank lines.
    private var lonelyTitles = 0
    /// Lines that look like titles, directly above text that does not.
    private var shapedTitles = 0

    mutating func add(_ line: ClassifiedLine, before: ClassifiedLine?, after: ClassifiedLine?) {
        switch line.kind {
        case .heading: headings += 1
        case .text: addText(line, before: before, after: after)
        case .blank, .verbatim, .rule, .item: break
        }
    }

    private mutating func addText(_ line: ClassifiedLine, before: ClassifiedLine?, after: ClassifiedLine?) {
        guard let after else { return }
        let words = line.words
        if SectionTitle.isKnown(words) {
            let touches = Evidence.isContent(after) || before.map(Evidence.isContent) == true
            if touches { touchingTitles += 1 } else { lonelyTitles += 1 }
        } else if SectionTitle.hasShape(words), Evidence.isContent(after), !SectionTitle.hasShape(after.words),
            before.map({ !SectionTitle.hasShape($0.words) }) ?? true
        {
            shapedTitles += 1
        }
    }

    private static func isContent(_ line: ClassifiedLine) -> Bool {
        switch line.kind {
        case .text, .item: true
        case .blank, .verbatim, .heading, .rule: false
        }
    }

    var style: PlainStyle {
        if touchingTitles >= 2 { return .dense }
        guard headings == 0 else { return .proper }
        if shapedTitles >= 3 { return .dense }
        return lonelyTitles >= 2 ? .spaced : .proper
    }
}
