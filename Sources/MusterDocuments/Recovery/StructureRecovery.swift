import MusterModel

/// Gives documents pasted from a word processor the structure that their authors saw: section titles on bare lines,
/// foreign bullets, nesting by the order of markers, `Key: value` trailers.
///
/// Works on lines, before the Markdown parser, and keeps the line of the file for each line that it writes. What is
/// proper Markdown comes out byte for byte as it went in: headings, lists, tables, code, HTML and quotes.
enum StructureRecovery {
    /// The lines of a file from the one numbered `first` on, ready for the Markdown parser.
    static func recover(_ source: SourceLines, from first: Int) -> MarkdownInput {
        let lines = LineClassifier.classify(source, from: first)
        let style = PlainStyle.of(lines)
        if style == .proper, !lines.contains(where: \.isForeign) { return MarkdownInput(lines: source, from: first) }
        var writer = RecoveryWriter(source)
        for run in Runs(lines) {
            if style.rewrites(run) {
                writer.rewrite(run, in: style)
            } else {
                writer.keep(run)
            }
        }
        return writer.input
    }
}

/// The lines of a document in maximal runs without a blank line, and the blank lines between them one by one.
struct Runs: Sequence, IteratorProtocol {
    private let lines: [ClassifiedLine]
    private var position = 0

    init(_ lines: [ClassifiedLine]) {
        self.lines = lines
    }

    mutating func next() -> ArraySlice<ClassifiedLine>? {
        guard position < lines.count else { return nil }
        let start = position
        position += 1
        guard lines[start].kind != .blank else { return lines[start..<position] }
        while position < lines.count, lines[position].kind != .blank { position += 1 }
        return lines[start..<position]
    }
}
