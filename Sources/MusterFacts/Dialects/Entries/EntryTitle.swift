import MusterModel
import MusterText

/// A title under which one thing is told, and what stands there.
///
///     ### TF-1 Open the gate        **TF-1 – Open the gate**        1. Open the gate
///     - Expected: it opens          Expected: it opens                 - Expected: it opens
struct EntryTitle: Sendable {
    let statement: Int
    /// The section that the title opens; for a point of a list the one that it stands in.
    let section: Int
    /// 1 to 6 for headings, 7 for lines in bold letters, 8 for points of a list.
    let level: Int
    /// The section in which titles beside it stand.
    let group: Int
    /// What it has in common with the titles beside it.
    var place: Place { Place(level: level, group: group) }
    /// The statements beneath it, without those of titles of its own kind.
    let body: [Int]
    /// The tables beneath it, as places among those of the document.
    let tables: [Int]

    /// Where titles stand that are beside each other.
    struct Place: Hashable {
        let level: Int
        let group: Int
    }

    /// All titles under which something may be told, in order.
    static func all(in reading: Reading) -> [EntryTitle] {
        let outline = reading.outline
        let ofSections = outline.sections.indices.compactMap { ofSection($0, reading) }
        let ofPoints = outline.statements.indices.compactMap { ofPoint($0, outline) }
        return (ofSections + ofPoints).sorted { $0.statement < $1.statement }
    }

    private static func ofSection(_ index: Int, _ reading: Reading) -> EntryTitle? {
        let outline = reading.outline
        let section = outline.sections[index]
        guard let title = section.statement, index != outline.titleSection, (1...7).contains(section.level),
            let group = section.parent, section.level < 7 || isBoldTitle(reading.statements[title])
        else { return nil }
        let labels =
            section.level == 7
            ? labels(after: index, outline)
            : (index + 1..<outline.sectionEnds[index]).prefix { outline.sections[$0].level == 7 }
        let sections = index..<max(index + 1, labels.upperBound)
        let body = sections.flatMap { outline.bySection[$0] }.filter { $0 != title }
        return EntryTitle(
            statement: title, section: index, level: section.level, group: group, body: body.sorted(),
            tables: sections.flatMap(outline.tables(in:)).sorted())
    }

    /// The sections after one of a line in bold letters that are only labels within it: `Steps:`.
    private static func labels(after index: Int, _ outline: Outline) -> Range<Int> {
        (index + 1..<outline.sections.count).prefix { inner in
            let section = outline.sections[inner]
            return section.level == 7 && section.parent == outline.sections[index].parent
                && section.statement.map { !isBoldTitle(outline.statements[$0]) } ?? false
        }
    }

    /// Whether a line is the name of something, and no label of what follows.
    private static func isBoldTitle(_ line: Statement) -> Bool {
        guard line.text.isStrong, line.box == nil, line.mark == nil else { return false }
        if OutlineBuilder.namesItself(line) { return true }
        return !line.introduces && line.field == nil && line.folded.wordCount > 1
    }

    private static func ofPoint(_ index: Int, _ outline: Outline) -> EntryTitle? {
        let point = outline.statements[index]
        guard point.isItem, point.parent == nil, point.box == nil, point.mark == nil, point.end > index + 1,
            !point.body.isEmpty, !point.introduces, point.field?.value.isEmpty ?? true
        else { return nil }
        return EntryTitle(
            statement: index, section: point.section, level: 8, group: point.section,
            body: Array(index + 1..<point.end), tables: [])
    }
}
