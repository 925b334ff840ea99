import MusterModel
import MusterText

/// A block of code or a comment that nothing closes, so that Markdown takes all that follows for a part of it.
struct OpenBlock: Sendable {
    enum Form: Sendable, Equatable {
        case fence, comment
    }

    let form: Form
    /// The lines of the file from the one that opens it to the last one that it takes in.
    let lines: ClosedRange<Int>

    /// The blocks of a document that are never closed, in order of lines.
    static func all(in document: ParsedDocument) -> [OpenBlock] {
        let tree = document.tree
        return tree.nodes.indices.compactMap { index in
            switch tree[index].kind {
            case .codeBlock: fence(tree[index], in: document)
            case .htmlBlock: comment(tree[index], in: document)
            case _: nil
            }
        }
    }

    private static func fence(_ node: Node, in document: ParsedDocument) -> OpenBlock? {
        let opening = document.lines.text(Int(node.line))
        let marks = ["```", "~~~"].filter { opening.containsBytes($0) }
        guard !marks.isEmpty else { return nil }
        let count = lineEnds(in: document.tree.slice(node.text).span)
        let closing = document.lines.text(Int(node.line) + count + 1)
        guard !marks.contains(where: closing.containsBytes) else { return nil }
        return OpenBlock(form: .fence, lines: Int(node.line)...Int(node.line) + count)
    }

    private static func comment(_ node: Node, in document: ParsedDocument) -> OpenBlock? {
        let text = document.tree.text(node.text).trimmed
        guard text.startsWithBytes("<!--"), !text.containsBytes("-->") else { return nil }
        let count = lineEnds(in: text.utf8.span)
        return OpenBlock(form: .comment, lines: Int(node.line)...Int(node.line) + count)
    }

    private static func lineEnds(in bytes: Span<UInt8>) -> Int {
        var (count, from) = (0, 0)
        while let end = bytes.firstOffset(of: 0x0A, from: from) { (count, from) = (count + 1, end + 1) }
        return count
    }
}
