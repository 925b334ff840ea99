/// A parsed Markdown document as one flat array of nodes over one store of bytes.
///
/// Nodes stand in document order (a node before its children). There are no references between nodes but indices, so a
/// tree of any depth is built, walked and freed without recursion.
public struct NodeTree: Sendable, Equatable {
    /// The nodes; the first is the document and is always there.
    public private(set) var nodes: ContiguousArray<Node>
    /// The store that the nodes' text ranges point into; valid UTF-8.
    public private(set) var bytes: [UInt8]

    /// A tree of an empty document.
    public init() {
        nodes = [Node(kind: .document, line: 1)]
        bytes = []
    }

    /// A tree of `nodes`, the first of which must be the document, over `bytes`.
    public init(nodes: ContiguousArray<Node>, bytes: [UInt8]) {
        precondition(nodes.first?.kind == .document)
        self.nodes = nodes
        self.bytes = bytes
    }

    public subscript(index: Int) -> Node { nodes[index] }

    /// The text that a range of a node names.
    public func text(_ range: TextRange) -> String {
        String(decoding: bytes[Int(range.offset)..<Int(range.offset + range.length)], as: UTF8.self)
    }

    /// The bytes that a range of a node names.
    public func slice(_ range: TextRange) -> ArraySlice<UInt8> {
        bytes[Int(range.offset)..<Int(range.offset + range.length)]
    }

    /// The indices of a node's children, in order.
    public func children(of index: Int) -> Children {
        Children(tree: self, cursor: index + 1, end: Int(nodes[index].end))
    }

    /// The index range of a node's descendants, in document order; empty for a leaf.
    public func descendants(of index: Int) -> Range<Int> { index + 1..<Int(nodes[index].end) }

    /// The indices of the children of one node, in order.
    public struct Children: Sequence, IteratorProtocol {
        let tree: NodeTree
        var cursor: Int
        let end: Int

        public mutating func next() -> Int? {
            guard cursor < end else { return nil }
            defer { cursor = Int(tree.nodes[cursor].end) }
            return cursor
        }
    }
}

/// A run of bytes in the store of a ``NodeTree``.
public struct TextRange: Sendable, Equatable {
    public var offset: Int32
    public var length: Int32

    public static let empty = TextRange(offset: 0, length: 0)

    public init(offset: Int32, length: Int32) {
        self.offset = offset
        self.length = length
    }

    public var isEmpty: Bool { length == 0 }
}

/// One element of a Markdown document.
public struct Node: Sendable, Equatable {
    public var kind: NodeKind
    /// The line of the source file on which the node begins, from 1: for inline nodes too.
    public var line: Int32
    /// The column in UTF-8 bytes from 1, of blocks; 0 where it is not known.
    public var column: Int32
    /// The index of the parent; -1 for the document.
    public var parent: Int32
    /// The index after the node's last descendant.
    public var end: Int32
    /// Literal text of a text, code, code-block or HTML node; destination of a link or image; name of a footnote.
    public var text: TextRange
    /// Title of a link or image; info string of a code block.
    public var detail: TextRange
    /// Heading level; first number of an ordered list (-1: a bullet list); column of a table cell; 1 for a header row;
    /// for a list item 0: no box, 1: empty box, 2: checked box.
    public var value: Int32
    /// Of a list: items without blank lines between them. Of a table cell: alignment as 0 none, 1 left, 2 centre, 3 right.
    /// Of a code block: 1 between fences, 0 indented.
    public var flag: Int32

    public init(
        kind: NodeKind, line: Int32, column: Int32 = 0, parent: Int32 = -1, end: Int32 = 1,
        text: TextRange = .empty, detail: TextRange = .empty, value: Int32 = 0, flag: Int32 = 0
    ) {
        self.kind = kind
        self.line = line
        self.column = column
        self.parent = parent
        self.end = end
        self.text = text
        self.detail = detail
        self.value = value
        self.flag = flag
    }
}

/// The elements of GitHub-flavoured Markdown.
public enum NodeKind: UInt8, Sendable, CaseIterable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image, footnoteReference

    /// Whether nodes of this kind stand in running text.
    public var isInline: Bool { rawValue >= NodeKind.text.rawValue }
}
