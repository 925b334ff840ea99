import MusterText

/// In which way a document is written, as far as structure recovery is concerned.
enum PlainStyle: Sendable, Equatable {
    /// Markdown as it should be; only foreign bullets are mended.
    case proper
    /// Titles stand on bare lines between blank lines; a paragraph may go over several lines.
    case spaced
    /// Every line is a paragraph, an item or a title of its own, as pasted from a word processor.
    ///
    /// Where titles do without a colon, a known title with one is a label within its section.
    case dense(titlesEndInColon: Bool)

    /// The style that the titles of a document tell.
    static func of(_ lines: [ClassifiedLine]) -> PlainStyle {
        var evidence = Evidence()
        for index in lines.indices { evidence.add(index, of: lines) }
        return evidence.style
    }

    /// Whether every line stands for itself.
    var isDense: Bool {
        switch self {
        case .proper, .spaced: false
        case .dense: true
        }
    }

    /// Whether a known title may end in a colon.
    var allowsColons: Bool {
        switch self {
        case .proper: false
        case .spaced: true
        case .dense(let titlesEndInColon): titlesEndInColon
        }
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
    /// The same, of titles that end in a colon.
    private var touchingLabels = 0
    /// Known titles between blank lines.
    private var lonelyTitles = 0
    /// Lines that look like titles, directly above text that does not.
    private var shapedTitles = 0

    mutating func add(_ index: Int, of lines: [ClassifiedLine]) {
        switch lines[index].kind {
        case .heading: headings += 1
        case .text: addText(index, of: lines)
        case .item(let marker):
            if marker.kind == .number, index + 1 < lines.count, Evidence.isContent(lines[index + 1]),
                SectionTitle.isNumbered(lines[index], marker, before: lines[index + 1])
            {
                touchingTitles += 1
            }
        case .blank, .verbatim, .rule: break
        }
    }

    private mutating func addText(_ index: Int, of lines: [ClassifiedLine]) {
        guard index + 1 < lines.count else { return }
        let isAboveContent = Evidence.isContent(lines[index + 1])
        if lines[index].isKnownTitle {
            let touches = isAboveContent || index > 0 && Evidence.isContent(lines[index - 1])
            addKnown(touches: touches, isLabel: lines[index].isLabel)
        } else if isAboveContent, lines[index].hasTitleShape, !lines[index + 1].hasTitleShape,
            index == 0 || !lines[index - 1].hasTitleShape
        {
            shapedTitles += 1
        }
    }

    private mutating func addKnown(touches: Bool, isLabel: Bool) {
        if !touches {
            lonelyTitles += 1
        } else if isLabel {
            touchingLabels += 1
        } else {
            touchingTitles += 1
        }
    }

    private static func isContent(_ line: ClassifiedLine) -> Bool {
        switch line.kind {
        case .text, .item: true
        case .blank, .verbatim, .heading, .rule: false
        }
    }

    var style: PlainStyle {
        if touchingTitles >= 2 { return .dense(titlesEndInColon: false) }
        guard headings == 0 else { return .proper }
        if touchingLabels >= 2 { return .dense(titlesEndInColon: true) }
        if shapedTitles >= 3 { return .dense(titlesEndInColon: false) }
        return lonelyTitles >= 2 ? .spaced : .proper
    }
}
