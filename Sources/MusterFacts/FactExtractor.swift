import MusterModel
import MusterText

/// Reads facts, passages and releases out of parsed documents: a pure function, safe to call from several threads.
public struct FactExtractor: Sendable {
    public init() {}

    /// Everything that Muster keeps of a document.
    ///
    /// A document that was refused gives a record without facts, whose filled lines are all unplaced.
    public func record(of document: ParsedDocument) -> DocumentRecord {
        let outline = OutlineBuilder.outline(of: document)
        let title = DocumentTitle.title(of: document, outline: outline)
        let kind = KindReader.kind(of: document, outline: outline, title: title)
        let dates = DateHabits.reader(for: document)
        let reading = Reading(
            document: document, outline: outline, dates: dates, kind: kind.kind,
            isTemplate: kind.kind == .workflow || FoldedText(title).contains("template"), date: DocumentDate.date(in: outline, dates: dates))
        var sheet = FactSheet(reading: reading)
        for dialect in Dialects.all { dialect.read(reading, into: &sheet) }
        return DocumentRecord(
            path: document.path, digest: document.digest, kind: kind.kind, kindReason: kind.reason, title: title, frontMatter: document.frontMatter ?? FrontMatter(),
            isTemplate: reading.isTemplate, date: reading.date, facts: sheet.ordered(), diagnostics: sheet.diagnostics, html: document.html, lineCount: document.lines.count,
            filledLineCount: document.lines.ranges.count { range in document.lines.bytes[range].contains { !$0.isASCIISpace } }, refusal: document.refusal)
    }
}
