import MusterModel
import MusterText

/// Writes the lines of a document anew, as the Markdown that they were meant to be.
struct RecoveryWriter {
    /// What was written so far.
    private(set) var input: MarkdownInput
    /// The file whose lines are written.
    private let source: SourceLines
    private var nesting = ListNesting()
    private var previous = Previous.blank
    /// Whether nothing but blank lines and rules was met since the document or its present part began.
    private var isAtStart = true
    /// Whether the entries of the present section are names, which look like titles.
    private var isAmongNames = false

    /// What the last line written was.
    private enum Previous {
        case blank, text, item, kept
    }

    init(_ source: SourceLines) {
        self.source = source
        input = MarkdownInput(capacity: source.bytes.count + source.bytes.count / 8)
    }

    private func bytes(of line: ClassifiedLine) -> ArraySlice<UInt8> { source.bytes[line.range] }

    /// A line without white space at either end.
    private func words(of line: ClassifiedLine) -> ArraySlice<UInt8> { source.bytes[line.wordRange] }

    /// Copies lines as they are.
    mutating func keep(_ run: ArraySlice<ClassifiedLine>) {
        for line in run { keep(line) }
        guard let last = run.last else { return }
        if last.kind != .blank { nesting.close() }
        previous = last.kind == .blank ? .blank : .kept
    }

    /// Writes a run of lines as titles, items and paragraphs.
    mutating func rewrite(_ run: ArraySlice<ClassifiedLine>, in style: PlainStyle) {
        var wasKept = false
        for (index, line) in zip(run.indices, run) {
            let after = index + 1 < run.endIndex ? run[index + 1] : nil
            switch line.kind {
            case .blank, .verbatim, .heading, .rule:
                if !(wasKept && line.kind == .verbatim) { separate(before: line) }
                keep(line)
                nesting.close()
                previous = .kept
            case .item(let marker):
                if style.isDense, SectionTitle.isNumbered(line, marker, before: after) {
                    write(title: line, level: 2)
                } else {
                    write(item: marker, line, in: style)
                }
            case .text:
                write(text: line, after: after, in: style)
            }
            wasKept = line.kind == .verbatim
        }
    }

    private mutating func keep(_ line: ClassifiedLine) {
        input.append(bytes(of: line), fileLine: line.number)
        if let marks = line.forgottenMarks {
            input.append(repeatElement(marks.mark, count: marks.count), fileLine: line.number, isRecovered: true)
        }
        switch line.kind {
        case .blank: break
        case .rule: isAtStart = true
        case .heading:
            isAtStart = false
            isAmongNames = SectionTitle.listsNames(words(of: line))
        case .verbatim, .item, .text: isAtStart = false
        }
    }

    private mutating func separate(before line: ClassifiedLine) {
        guard previous != .blank else { return }
        input.append([], fileLine: line.number)
        previous = .blank
    }
}

extension RecoveryWriter {
    private mutating func write(item marker: ListMarker, _ line: ClassifiedLine, in style: PlainStyle) {
        guard style != .proper || line.isForeign || marker.kind.isMarkdown else {
            return write(continuation: line)
        }
        if nesting.isEmpty || previous == .kept || previous == .text { separate(before: line) }
        let bytes = bytes(of: line)
        let marker = nesting.resolved(marker, in: bytes)
        put(item: marker, line, content: bytes.dropFirst(marker.contentOffset).trimmedSpaces)
    }

    private mutating func put(item marker: ListMarker, _ line: ClassifiedLine, content: ArraySlice<UInt8>) {
        let marks = RecoveryWriter.markdown(marker)
        let indent = nesting.place(marker, line: line, content, markerWidth: marks.utf8.count)
        let bytes = bytes(of: line)
        let length = indent + marks.utf8.count
        let isAsWritten =
            bytes.count == length + content.count && bytes.span.lengthOfRun(of: 0x20, from: 0) >= indent
            && bytes.span.holds(marks.utf8.span, at: indent) && bytes.span.holds(content.span, at: length)
        input.append(marks, indent: indent, content, fileLine: line.number, isRecovered: !isAsWritten)
        previous = .item
        isAtStart = false
    }

    /// Bullets of different kinds that meet on one level stay different lists.
    private static func markdown(_ marker: ListMarker) -> String {
        switch marker.kind {
        case .dash, .letterO, .none: "- "
        case .star, .space: "* "
        case .plus, .glyph: "+ "
        case .number, .lowerLetter, .upperLetter, .lowerRoman, .upperRoman: "\(marker.ordinal). "
        }
    }
}

extension RecoveryWriter {
    private mutating func write(text line: ClassifiedLine, after: ClassifiedLine?, in style: PlainStyle) {
        if let level = titleLevel(line, after: after, in: style) {
            write(title: line, level: level)
        } else if style.isDense, nesting.takesUnmarked, previous == .item, !isTrailer(line) {
            put(item: ListMarker(kind: .none, ordinal: 0, contentOffset: 0), line, content: words(of: line))
        } else if style.isDense, line.indent < 2 || previous != .item {
            write(paragraph: line)
        } else {
            write(continuation: line)
        }
    }

    /// The level of the heading that a line is; nil for a line that is none.
    private func titleLevel(_ line: ClassifiedLine, after: ClassifiedLine?, in style: PlainStyle) -> Int? {
        guard style != .proper, line.indent < 4 else { return nil }
        let isAlone = previous == .blank && after == nil
        guard style.isDense || isAlone else { return nil }
        let words = words(of: line)
        if style.allowsColons || !line.isLabel, line.isKnownTitle || SectionTitle.isKnownWord(words.span) { return 2 }
        if isAtStart, words.count <= 300, words.last != UInt8(ascii: "."), after != nil || style == .spaced { return 1 }
        guard line.hasTitleShape else { return nil }
        if SectionTitle.beginsPart(words) { return 1 }
        guard let after, style.isDense, !isAmongNames, !nesting.takesUnmarked else { return nil }
        return after.hasTitleShape || after.isKnownTitle ? nil : 2
    }

    /// - Parameter level: 1 or 2.
    private mutating func write(title line: ClassifiedLine, level: Int) {
        separate(before: line)
        nesting.close()
        input.append(level == 1 ? "# " : "## ", words(of: line), fileLine: line.number, isRecovered: true)
        previous = .kept
        isAtStart = false
        isAmongNames = SectionTitle.listsNames(words(of: line))
    }

    private mutating func write(paragraph line: ClassifiedLine) {
        let isSplit = previous != .blank
        separate(before: line)
        nesting.close()
        input.append(words(of: line), fileLine: line.number, isRecovered: isSplit)
        previous = .text
        isAtStart = false
    }

    /// A line that goes on with the paragraph or item before it.
    private mutating func write(continuation line: ClassifiedLine) {
        if previous == .item {
            input.append(
                "", indent: nesting.contentColumns, words(of: line), fileLine: line.number, isRecovered: false)
        } else {
            if previous == .kept { separate(before: line) }
            nesting.close()
            input.append(bytes(of: line), fileLine: line.number)
            previous = .text
        }
        isAtStart = false
    }

    /// Whether a line is a `Key: value` that closes a document: its key is one word of several capitalised parts, or
    /// names a review, an approval or a commit.
    private func isTrailer(_ line: ClassifiedLine) -> Bool {
        let words = words(of: line)
        guard let colon = words.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return false }
        let key = words[..<colon]
        let capitals = key.reduce(0) { (0x41...0x5A).contains($1) ? $0 + 1 : $0 }
        if !key.contains(0x20) { return capitals >= 2 && key.contains { (0x61...0x7A).contains($0) } }
        let folded = String(decoding: key, as: UTF8.self).folded
        return ["reviewed by", "approved by", "signed off by", "git commit", "review outcome", "validation method"]
            .contains { folded.startsWithBytes($0) }
    }
}
