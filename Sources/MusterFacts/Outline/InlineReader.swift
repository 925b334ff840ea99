import MusterModel
import MusterText

/// Collects the inline nodes under a block into lines of text: one reader for all blocks of a document, whose memory
/// serves for each of them in turn.
struct InlineReader {
    private let tree: NodeTree
    private var lines: [(line: Int, text: InlineText)] = []
    private var bytes: [UInt8] = []
    private var spans: [InlineText.Span] = []
    private var line = 0
    private var startsLine = false

    init(_ tree: NodeTree) {
        self.tree = tree
        bytes.reserveCapacity(Self.usualLength)
    }

    /// The lines of a paragraph, heading or table cell, each with its line in the file; empty lines are left out.
    mutating func lines(of block: Int) -> [(line: Int, text: InlineText)] {
        line = Int(tree[block].line)
        startsLine = false
        read(block)
        endLine()
        defer { lines = [] }
        return lines
    }

    /// Takes back lines that are done with: their memory serves for the next ones.
    mutating func reuse(_ done: inout [(line: Int, text: InlineText)]) {
        // Nearly all are one line.
        while !done.isEmpty { done.removeLast() }
        swap(&lines, &done)
    }

    /// The text of a block as one line.
    mutating func text(of block: Int) -> InlineText {
        var lines = lines(of: block)
        defer { reuse(&lines) }
        guard var joined = lines.first?.text else {
            return Self.struck(in: block, of: tree).map { InlineText(text: "", spans: [], struck: $0) } ?? .empty
        }
        for (_, text) in lines.dropFirst() { joined.append(text) }
        return joined
    }

    /// The words of a block whose words are all struck through; nil where nothing is.
    static func struck(in block: Int, of tree: NodeTree) -> String? {
        let inside = block + 1..<max(block + 1, Int(tree[block].end))
        guard inside.contains(where: { tree[$0].kind == .strikethrough }) else { return nil }
        return inside.filter { tree[$0].kind == .text || tree[$0].kind == .code }
            .map { String(decoding: tree.slice(tree[$0].text), as: UTF8.self) }.joined(separator: " ").trimmed
    }

    /// Hardly any line has more bytes.
    private static var usualLength: Int { 240 }

    private mutating func read(_ block: Int) {
        /// Marks that are open: the node's end, what it is, and where its text begins.
        var open: [(end: Int, kind: InlineText.Span.Kind, start: Int)] = []
        var index = block + 1
        let end = Int(tree[block].end)
        while index < end {
            close(&open, at: index)
            let node = tree[index]
            if startsLine, node.kind != .softBreak, node.kind != .lineBreak {
                line = Int(node.line)
                startsLine = false
            }
            switch node.kind {
            case .strikethrough:
                index = Int(node.end)
                continue
            case .softBreak, .lineBreak:
                reopen(&open)
            case .text: bytes += tree.slice(node.text).composed
            case .code:
                let start = bytes.count
                bytes += tree.slice(node.text)
                spans.append(.init(kind: .code, range: start..<bytes.count))
            case .htmlInline: readTag(tree.slice(node.text))
            case .strong: open.append((Int(node.end), .strong, bytes.count))
            case .emphasis: open.append((Int(node.end), .emphasis, bytes.count))
            case .link: open.append((Int(node.end), .link(tree.text(node.text)), bytes.count))
            case .image: open.append((Int(node.end), .image(tree.text(node.text)), bytes.count))
            case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
                .footnoteDefinition, .table, .tableRow, .tableCell, .footnoteReference:
                break
            }
            index += 1
        }
        close(&open, at: end)
    }

    private mutating func close(_ open: inout [(end: Int, kind: InlineText.Span.Kind, start: Int)], at index: Int) {
        while let last = open.last, last.end <= index {
            open.removeLast()
            spans.append(.init(kind: last.kind, range: last.start..<bytes.count))
        }
    }

    /// Ends the line within open marks, which go on in the next one.
    private mutating func reopen(_ open: inout [(end: Int, kind: InlineText.Span.Kind, start: Int)]) {
        for mark in open where mark.start < bytes.count {
            spans.append(.init(kind: mark.kind, range: mark.start..<bytes.count))
        }
        endLine()
        startsLine = true
        for index in open.indices { open[index].start = 0 }
    }

    /// A break is a space; a coloured sign takes the colour as its mark, since the colour is what it says.
    private mutating func readTag(_ tag: ArraySlice<UInt8>) {
        let text = String(decoding: tag, as: UTF8.self).asciiLowercased
        if text.startsWithBytes("<br") || text.startsWithBytes("<p") || text.startsWithBytes("</p") {
            bytes.append(0x20)
        }
        if text.startsWithBytes("<input"), let box = HTMLAttributes.box(tag.dropFirst("<input".utf8.count)) {
            bytes += box.utf8
        }
        guard text.startsWithBytes("<font"), text.containsBytes("color") else { return }
        for (name, sign) in [("green", "🟢"), ("red", "🔴"), ("yellow", "🟡"), ("orange", "🟡")]
        where text.containsBytes(name) {
            bytes += sign.utf8
            return
        }
    }

    private mutating func endLine() {
        let shift = bytes.firstIndex { !$0.isASCIISpace } ?? bytes.count
        let stop = (bytes.lastIndex { !$0.isASCIISpace }).map { $0 + 1 } ?? shift
        if shift < stop {
            let text = String(decoding: bytes[shift..<stop], as: UTF8.self)
            lines.append(
                (line, InlineText(text: text, spans: spans.isEmpty ? [] : sortedSpans(shift, text.utf8.count))))
        }
        bytes.removeAll(keepingCapacity: true)
        if !spans.isEmpty { spans.removeAll(keepingCapacity: true) }
    }

    /// The spans of a line that begins at an offset, in order; `end` is its length.
    private func sortedSpans(_ shift: Int, _ end: Int) -> [InlineText.Span] {
        let moved = spans.compactMap { span -> InlineText.Span? in
            let start = min(max(0, span.range.lowerBound - shift), end)
            let stop = min(max(0, span.range.upperBound - shift), end)
            return start < stop ? .init(kind: span.kind, range: start..<stop) : nil
        }
        return moved.sorted {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }
    }
}

extension InlineText {
    /// Adds a further line of the same paragraph, after a space.
    mutating func append(_ other: InlineText) {
        guard !other.text.isEmpty else { return }
        let shift = text.isEmpty ? 0 : text.utf8.count + 1
        text = text.isEmpty ? other.text : text + " " + other.text
        spans += other.spans.map {
            .init(kind: $0.kind, range: $0.range.lowerBound + shift..<$0.range.upperBound + shift)
        }
    }
}
