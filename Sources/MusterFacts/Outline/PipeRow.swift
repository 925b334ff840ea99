import MusterText

/// Rows of cells between pipes.
enum PipeRow {
    /// The number of cells that a row is written with, empty ones at its end left out.
    static func cellCount(of line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var filled = 0
        var isFilled = false
        var isEscaped = false
        var isFirst = true
        for byte in line {
            if byte == UInt8(ascii: "|"), !isEscaped {
                // The pipe before the first cell parts nothing.
                if !(isFirst && !isFilled) { count += 1 }
                if isFilled { filled = count }
                isFirst = false
                isFilled = false
            } else if !byte.isASCIISpace, !(isFirst && byte == UInt8(ascii: ">")) {
                isFilled = true
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return isFilled ? count + 1 : filled
    }

    /// The number of cells that a row is written with, empty ones too; 1 for a line without pipes.
    static func width(of line: ArraySlice<UInt8>) -> Int {
        var pipes = 0
        var isEscaped = false
        for byte in line {
            if byte == UInt8(ascii: "|"), !isEscaped { pipes += 1 }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        let words = line.drop { $0.isASCIISpace || $0 == UInt8(ascii: ">") }
        if words.first == UInt8(ascii: "|") { pipes -= 1 }
        if pipes > 0, words.last(where: { !$0.isASCIISpace }) == UInt8(ascii: "|") { pipes -= 1 }
        return pipes + 1
    }

    /// The cells of a line of text, without the empty ones outside of pipes at either end; pipes in code part none.
    static func cells(of text: InlineText) -> [InlineText] {
        let bytes = Array(text.text.utf8)
        var cuts = bytes.indices.filter { bytes[$0] == UInt8(ascii: "|") }
        if cuts.isEmpty { return [text] }
        let code = text.spans.filter { $0.kind == .code }
        if !code.isEmpty { cuts.removeAll { cut in code.contains { $0.range.contains(cut) } } }
        var cells: [InlineText] = []
        var start = 0
        for cut in cuts + [bytes.count] {
            cells.append(text.cut(start..<cut))
            start = cut + 1
        }
        if bytes.first == UInt8(ascii: "|") { cells.removeFirst() }
        if bytes.last == UInt8(ascii: "|"), !cells.isEmpty { cells.removeLast() }
        return cells
    }

    /// Whether a line begins with a pipe and holds another.
    static func isOne(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "|") else { return false }
        return text.utf8.dropFirst().contains(UInt8(ascii: "|"))
    }

    /// Whether a line is nothing but pipes and dashes: the rule under the titles of a table.
    static func isRule(_ text: String) -> Bool {
        let bytes = text.utf8
        guard let first = bytes.first, first == 0x7C || first == 0x2D || first == 0x3A || first == 0x2B,
            bytes.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }),
            bytes.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "+") })
        else { return false }
        return bytes.allSatisfy {
            $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x2B || $0 == 0x3D || $0.isASCIISpace
        }
    }
}

extension InlineText {
    /// A stretch of the text, with its marks, without white space at the ends.
    func cut(_ range: Range<Int>) -> InlineText {
        let part = text.bytes(range)
        let words = part.trimmed
        let start = range.lowerBound + part.utf8.prefix { $0.isASCIISpace }.count
        let end = start + words.utf8.count
        let kept = spans.compactMap { span -> Span? in
            let low = max(span.range.lowerBound, start)
            let high = min(span.range.upperBound, end)
            return low < high ? .init(kind: span.kind, range: low - start..<high - start) : nil
        }
        return InlineText(text: words, spans: kept)
    }
}
