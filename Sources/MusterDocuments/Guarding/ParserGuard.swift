import MusterModel
import MusterText

/// One linear pass over a text that tells whether the Markdown parser would take too long over it.
///
/// The parser has inputs of a few kilobytes on which it takes quadratic time and worse; `docs/limits.md` lists them,
/// with what each costs. The guard counts what those inputs are made of: the length of lines and paragraphs, nesting,
/// cells, and, as `work`, the steps that the parser takes beyond one pass over the bytes.
struct ParserGuard {
    private let limits: DocumentLimits
    private var nesting = NestingEstimate()
    private var paragraph = Paragraph()
    private var skip = SkippedBlock.none
    /// The columns of the table that the line before belongs to; 0 outside of tables.
    private var tableColumns = 0
    private var cells = 0
    private var work = 0
    private var references = ReferenceEstimate()

    private init(_ limits: DocumentLimits) {
        self.limits = limits
    }

    /// The first limit that `input` passes; nil when it may be parsed.
    static func refusal(of input: MarkdownInput, limits: DocumentLimits) -> Refusal? {
        var state = ParserGuard(limits)
        let bytes = input.bytes.span
        for number in 1..<(input.lineCount + 1) {
            if let reason = state.reason(toRefuse: bytes.extracting(input.range(ofLine: Int32(number)))) {
                return Refusal(line: Int(input.fileLine(of: Int32(number))), reason: reason)
            }
        }
        guard let reason = state.reasonAtEnd() else { return nil }
        return Refusal(line: Int(input.fileLine(of: Int32(input.lineCount))), reason: reason)
    }

    private mutating func reason(toRefuse bytes: Span<UInt8>) -> String? {
        let line = LineTally(bytes)
        if line.length > limits.line { return "a line of more than \(limits.line) bytes" }
        work += nesting.depth * Weight.openBlock
        if line.isBlank { return reasonAfterBlank() }
        if skip.holds(bytes) { return nil }
        let step = nesting.enter(bytes)
        let content = bytes.extracting(step.content..<bytes.count)
        if nesting.depth > limits.nesting { return "quotes and lists nested deeper than \(limits.nesting) levels" }
        skip = SkippedBlock(openedBy: content)
        if skip != .none { return nil }
        if step.startsParagraph || content.hasFirst(UInt8(ascii: "#")) { endParagraph() }
        references.add(content, closing: line.closingBrackets)
        return reasonInParagraph(line, content: content) ?? reasonOfWork()
    }

    private mutating func reasonInParagraph(_ line: LineTally, content: Span<UInt8>) -> String? {
        if let columns = TableShape.delimiterColumns(content) {
            if columns > limits.tableColumns { return "a table of more than \(limits.tableColumns) columns" }
            work += paragraph.headerWork
            if tableColumns == 0, columns == paragraph.lastColumns { tableColumns = columns }
        }
        guard tableColumns == 0 else { return reasonInTable(line) }
        paragraph.add(line, content: content)
        if paragraph.bytes > limits.runBytes { return "a paragraph of more than \(limits.runBytes) bytes" }
        if paragraph.lines > limits.runLines { return "a paragraph of more than \(limits.runLines) lines" }
        return nil
    }

    private mutating func reasonInTable(_ line: LineTally) -> String? {
        endParagraph()
        cells += tableColumns
        work += line.pipes * line.pipes * Weight.cell + InlineWork(line).steps
        return cells > limits.tableCells ? "tables of more than \(limits.tableCells) cells" : nil
    }

    private mutating func reasonAfterBlank() -> String? {
        if !skip.survivesBlankLines { skip = .none }
        endParagraph()
        tableColumns = 0
        references.endParagraph()
        return reasonOfWork()
    }

    private mutating func endParagraph() {
        work += paragraph.inline.steps
        paragraph = Paragraph()
    }

    private mutating func reasonAtEnd() -> String? {
        if let reason = reasonAfterBlank() { return reason }
        guard references.bytes > limits.references else { return nil }
        return "link definitions that expand to more than \(limits.references) bytes"
    }

    private func reasonOfWork() -> String? {
        work > limits.work ? "brackets, raw HTML, tables or nesting that the Markdown parser takes too long over" : nil
    }
}
