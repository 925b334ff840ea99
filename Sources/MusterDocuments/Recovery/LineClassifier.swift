import MusterModel
import MusterText

/// Tells, line by line, what must be left alone (code, HTML, quotes, tables, headings) from items and text.
struct LineClassifier {
    private let source: SourceLines
    private var block = Block.none
    private var lines: [ClassifiedLine] = []

    /// What an earlier line opened and no line has closed yet.
    private enum Block: Equatable {
        case none
        case fence(UInt8, length: Int, opened: Int)
        case html(until: String)
        case untilBlank
        case table
    }

    private init(_ source: SourceLines) {
        self.source = source
        lines.reserveCapacity(source.count)
    }

    /// The lines of a file from the one numbered `first` on.
    ///
    /// A fence that is never closed takes in all lines after it, as in Markdown. In a document whose titles stand on
    /// bare lines it ends before the first known title after it, if there are two: code does not speak of both.
    static func classify(_ source: SourceLines, from first: Int) -> [ClassifiedLine] {
        guard first <= source.count else { return [] }
        var classifier = LineClassifier(source)
        let text = source.bytes.span
        for number in first...source.count { classifier.add(number, of: text) }
        if let end = classifier.forgottenEnd {
            classifier.endFence(before: end)
            for number in end...source.count { classifier.add(number, of: text) }
        }
        return classifier.lines
    }

    /// The first known title within a fence that is open at the end of a document of bare titles.
    private var forgottenEnd: Int? {
        guard case .fence(_, _, let opened) = block, PlainStyle.of(lines) != .proper else { return nil }
        let titles = lines.filter { $0.number > opened && $0.indent == 0 && $0.isKnownTitle }
        return titles.count > 1 ? titles.first?.number : nil
    }

    private mutating func endFence(before end: Int) {
        guard case .fence(let mark, let length, _) = block else { return }
        lines.removeAll { $0.number >= end }
        if !lines.isEmpty { lines[lines.count - 1].forgottenMarks = FenceMarks(mark: mark, count: length) }
        block = .none
    }

    /// - Parameter text: the bytes of the file, which are lent once for all lines.
    private mutating func add(_ number: Int, of text: Span<UInt8>) {
        let line = source.ranges[number - 1]
        var start = line.lowerBound
        while start < line.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        let indent = LineClassifier.indent(of: text.extracting(line.lowerBound..<start))
        let kind = kind(of: line, words: start..<line.upperBound, in: text, number: number, indent: indent)
        lines.append(ClassifiedLine(number: number, range: line, in: text, kind: kind, indent: indent))
    }

    /// The columns that spaces and tabs take.
    private static func indent(of blanks: Span<UInt8>) -> Int {
        var columns = 0
        for at in blanks.indices { columns += blanks[at] == 0x20 ? 1 : 4 - columns % 4 }
        return columns
    }

    /// - Parameter words: the line without the white space before its words.
    private mutating func kind(
        of line: Range<Int>, words: Range<Int>, in text: Span<UInt8>, number: Int, indent: Int
    ) -> LineKind {
        if block != .none, let kept = continuation(source.bytes[words]) { return kept }
        guard !words.isEmpty else { return .blank }
        let first = text[words.lowerBound]
        if opensBlock(words, in: text, first: first, number: number) { return .verbatim }
        if indent >= 4, lines.last.map({ $0.kind == .blank || $0.kind == .verbatim }) ?? true { return .verbatim }
        if first == UInt8(ascii: "#"), isHeading(source.bytes[words]) { return .heading }
        if isUnderline(text.extracting(text.trimmedSpaces(in: words))), lines.last?.kind == .text, indent < 4 {
            underlineLast(in: text)
            return .heading
        }
        if isRule(text.extracting(words), first: first) { return .rule }
        if ListMarker.mayBegin(text.extracting(line)), let marker = ListMarker(source.bytes[line]) {
            return .item(marker)
        }
        return indent == 1 && followsLead() ? .item(ListMarker(kind: .space, ordinal: 0, contentOffset: 1)) : .text
    }

    /// What a line is within an open block; nil when no block is open, or this line is past it.
    private mutating func continuation(_ words: ArraySlice<UInt8>) -> LineKind? {
        switch block {
        case .none:
            return nil
        case .fence(let mark, let length, _):
            let run = words.prefix { $0 == mark }
            if run.count >= length, words.dropFirst(run.count).trimmedSpaces.isEmpty { block = .none }
            return .verbatim
        case .html(let end):
            if String(decoding: words, as: UTF8.self).asciiLowercased.containsBytes(end) { block = .none }
            return .verbatim
        case .untilBlank:
            guard words.isEmpty else { return .verbatim }
            block = .none
            return nil
        case .table:
            if words.contains(UInt8(ascii: "|")) { return .verbatim }
            block = .none
            return nil
        }
    }
}

extension LineClassifier {
    private mutating func opensBlock(_ words: Range<Int>, in text: Span<UInt8>, first: UInt8, number: Int) -> Bool {
        switch first {
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            return opensFence(source.bytes[words], mark: first, number: number)
        case UInt8(ascii: "<"):
            return opensHTML(source.bytes[words])
        case UInt8(ascii: ">"):
            block = .untilBlank
            return true
        default:
            guard text.extracting(words).firstOffset(of: UInt8(ascii: "|")) != nil,
                isDelimiterRow(source.slice(number + 1))
            else { return false }
            block = .table
            return true
        }
    }

    private mutating func opensFence(_ words: ArraySlice<UInt8>, mark: UInt8, number: Int) -> Bool {
        let run = words.prefix { $0 == mark }
        guard run.count >= 3 else { return false }
        if mark == UInt8(ascii: "`"), words.dropFirst(run.count).contains(mark) { return false }
        block = .fence(mark, length: run.count, opened: number)
        return true
    }

    /// HTML that ends with its own mark, else any tag, which ends with a blank line.
    private mutating func opensHTML(_ words: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: words.prefix(16), as: UTF8.self).asciiLowercased
        let ended = [
            ("<!--", "-->"), ("<?", "?>"), ("<![cdata[", "]]>"), ("<script", "</script>"), ("<pre", "</pre>"),
            ("<style", "</style>"), ("<textarea", "</textarea>"),
        ]
        if let (_, end) = ended.first(where: { text.startsWithBytes($0.0) }) {
            let whole = String(decoding: words.dropFirst(2), as: UTF8.self).asciiLowercased
            block = whole.containsBytes(end) ? .none : .html(until: end)
            return true
        }
        guard let second = words.dropFirst().first,
            second.isASCIILetter || second == UInt8(ascii: "/") || second == UInt8(ascii: "!")
        else { return false }
        block = .untilBlank
        return true
    }

    private func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-"))
            && line.allSatisfy { byte in
                byte.isASCIISpace || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
            }
    }

    private func isHeading(_ words: ArraySlice<UInt8>) -> Bool {
        let marks = words.prefix { $0 == UInt8(ascii: "#") }
        let next = words.dropFirst(marks.count).first
        return marks.count <= 6 && (next == nil || next == 0x20 || next == 0x09)
    }

    /// A row of `=`, or a short row of `-`; a long one is a rule that a word processor drew.
    private func isUnderline(_ row: Span<UInt8>) -> Bool {
        guard !row.isEmpty else { return false }
        return (row[0] == UInt8(ascii: "=") || row[0] == UInt8(ascii: "-") && row.count <= 80)
            && row.lengthOfRun(of: row[0], from: 0) == row.count
    }

    private mutating func underlineLast(in text: Span<UInt8>) {
        guard let title = lines.popLast() else { return }
        lines.append(
            ClassifiedLine(number: title.number, range: title.range, in: text, kind: .heading, indent: title.indent))
    }

    private func isRule(_ words: Span<UInt8>, first: UInt8) -> Bool {
        guard first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_") else {
            return false
        }
        var marks = 0
        for at in words.indices {
            if words[at] == first {
                marks += 1
            } else if words[at] != 0x20, words[at] != 0x09 {
                return false
            }
        }
        return marks >= 3
    }

    /// Whether the line before leads a list of lines that lost their bullets: a heading, a label, or another of them.
    private func followsLead() -> Bool {
        guard let last = lines.last else { return false }
        switch last.kind {
        case .heading: return true
        case .item(let marker): return marker.kind == .space || last.isLabel
        case .text: return last.isLabel
        case .blank, .verbatim, .rule: return false
        }
    }
}
