import MusterText

/// Collects the text of HTML elements into one line of plain words with their marks.
struct HTMLText {
    private var bytes: [UInt8] = []
    private var spans: [InlineText.Span] = []
    private var open: [(name: String, kind: InlineText.Span.Kind, start: Int)] = []
    /// The line of the file on which the first word stands; nil before there is one.
    private(set) var line: Int?

    /// Whether there is no word yet.
    var isEmpty: Bool { line == nil }

    /// Adds words, white space folded to single spaces.
    mutating func append(_ text: ArraySlice<UInt8>, line: Int) {
        var at = line
        for byte in text {
            if byte.isASCIISpace {
                if byte == 0x0A { at += 1 }
                space()
            } else {
                if self.line == nil { self.line = at }
                bytes.append(byte)
            }
        }
    }

    /// Adds text that has its marks already.
    mutating func append(_ text: InlineText, line: Int) {
        guard !text.text.isEmpty else { return }
        if self.line == nil { self.line = line }
        space()
        let shift = bytes.count
        bytes += text.text.utf8
        spans += text.spans.map {
            .init(kind: $0.kind, range: $0.range.lowerBound + shift..<$0.range.upperBound + shift)
        }
    }

    mutating func space() {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    }

    /// Opens an element whose words bear a mark; others are passed over.
    mutating func openElement(_ name: String, _ attributes: ArraySlice<UInt8>) {
        guard open.count < 32 else { return }
        let kind: InlineText.Span.Kind? =
            switch name {
            case "b", "strong": .strong
            case "i", "em": .emphasis
            case "code", "kbd", "samp", "tt": .code
            case "a": HTMLAttributes.value("href", in: attributes).map { .link($0) }
            case _: nil
            }
        if let kind { open.append((name, kind, bytes.count)) }
    }

    /// Closes the innermost open element of a name.
    mutating func closeElement(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        let mark = open.remove(at: index)
        if mark.start < bytes.count { spans.append(.init(kind: mark.kind, range: mark.start..<bytes.count)) }
    }

    /// The words so far, which are then forgotten; nil when there are none.
    mutating func take() -> (line: Int, text: InlineText)? {
        defer { self = HTMLText() }
        guard let line else { return nil }
        for mark in open where mark.start < bytes.count {
            spans.append(.init(kind: mark.kind, range: mark.start..<bytes.count))
        }
        while bytes.last == 0x20 { bytes.removeLast() }
        let end = bytes.count
        let kept = spans.compactMap { span -> InlineText.Span? in
            let low = min(span.range.lowerBound, end)
            let high = min(span.range.upperBound, end)
            return low < high ? .init(kind: span.kind, range: low..<high) : nil
        }
        let sorted = kept.sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
        return (line, InlineText(text: String(decoding: bytes, as: UTF8.self), spans: sorted))
    }
}
