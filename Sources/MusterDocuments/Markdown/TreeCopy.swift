import CCMarkGFM
import Glibc
import MusterModel

/// Copies a tree out of cmark-gfm into a flat one, walking with the library's iterator.
struct TreeCopy {
    private let input: MarkdownInput
    private var nodes: ContiguousArray<Node> = []
    private var bytes: [UInt8] = []
    /// The index of the innermost node that is still open; -1 before the document.
    private var open: Int32 = -1
    /// The line, as the parser counts, on which inline content has arrived.
    private var inlineLine: Int32 = 1
    /// The lines of link definitions that the open paragraph is counted from too early.
    private var definitionLines: Int32 = 0
    /// The column of the next cell in the row that is open.
    private var column: Int32 = 0
    /// The bytes of the destinations and titles of links so far.
    private var linkBytes = 0
    /// The indices of the footnote definitions; the library puts them last and in the order of their numbers.
    private var footnotes: [Int32] = []

    private init(input: MarkdownInput) {
        self.input = input
        nodes.reserveCapacity(input.fileLines.count * 4)
        bytes.reserveCapacity(input.bytes.count)
    }

    /// The tree under `root`, which stays the caller's; adjacent text is joined to one node.
    ///
    /// - Returns: nil when the bytes of links come to more than the input's and `expansion`.
    static func copy(_ root: OpaquePointer?, of input: MarkdownInput, expansion: Int) -> NodeTree? {
        let (most, isOverflow) = input.bytes.count.addingReportingOverflow(expansion)
        guard let root, let iterator = cmark_iter_new(root) else { return NodeTree() }
        defer { cmark_iter_free(iterator) }
        var copy = TreeCopy(input: input)
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            if !isOverflow, copy.linkBytes > most { return nil }
            if event == CMARK_EVENT_ENTER {
                copy.enter(cmark_iter_get_node(iterator))
            } else {
                copy.leave()
            }
        }
        copy.nameFootnoteReferences()
        return NodeTree(nodes: copy.nodes, bytes: copy.bytes)
    }

    private mutating func leave() {
        guard open >= 0 else { return }
        let closed = Int(open)
        nodes[closed].end = Int32(nodes.count)
        open = nodes[closed].parent
    }

    private mutating func enter(_ source: OpaquePointer?) {
        guard let source, let kind = NodeKind(of: source) else { return }
        if kind == .text {
            appendText(source)
        } else {
            append(kind, source)
        }
    }

    /// Text directly after text of the same parent extends that node.
    private mutating func appendText(_ source: OpaquePointer) {
        let range = store(cmark_node_get_literal(source))
        guard !range.isEmpty else { return }
        if let last = nodes.last, last.kind == .text, last.parent == open {
            nodes[nodes.count - 1].text.length += range.length
        } else {
            appendNode(Node(kind: .text, line: inline(source), text: range))
        }
    }

    private mutating func append(_ kind: NodeKind, _ source: OpaquePointer) {
        let line = kind == .document ? 1 : kind.isInline ? inline(source) : block(source, kind)
        var node = Node(kind: kind, line: line)
        if !kind.isInline, !input.isRecovered(inlineLine) { node.column = cmark_node_get_start_column(source) }
        fill(&node, from: source)
        appendNode(node)
        if !kind.isCMarkLeaf { open = Int32(nodes.count) - 1 }
    }

    private mutating func appendNode(_ node: Node) {
        var node = node
        node.parent = open
        node.end = Int32(nodes.count) + 1
        nodes.append(node)
    }
}

extension TreeCopy {
    private mutating func block(_ source: OpaquePointer, _ kind: NodeKind) -> Int32 {
        let line = cmark_node_get_start_line(source)
        definitionLines = kind == .paragraph ? definitions(above: source, from: line) : 0
        // A cell of a table stands on the line of its row, which some versions leave out.
        if line > 0 { inlineLine = line + definitionLines }
        return input.fileLine(of: inlineLine)
    }

    /// Breaks have no position of their own; they stand at the end of the line that they end.
    private mutating func inline(_ source: OpaquePointer) -> Int32 {
        let line = cmark_node_get_start_line(source)
        if line > 0 { inlineLine = line + definitionLines }
        return input.fileLine(of: inlineLine)
    }

    /// How many lines of link definitions stand at the head of a paragraph; the library takes them out and still lets
    /// the paragraph begin at the first.
    private func definitions(above paragraph: OpaquePointer, from line: Int32) -> Int32 {
        guard input.line(line).first == UInt8(ascii: "["),
            let text = cmark_node_get_literal(cmark_node_first_child(paragraph)),
            text.pointee != CChar(bitPattern: UInt8(ascii: "["))
        else { return 0 }
        var count: Int32 = 0
        while TreeCopy.isDefinition(input.line(line + count)) { count += 1 }
        return count
    }

    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return line[(end + 1)...].first == UInt8(ascii: ":")
    }

    private mutating func fill(_ node: inout Node, from source: OpaquePointer) {
        switch node.kind {
        case .document, .blockQuote, .paragraph, .thematicBreak, .softBreak, .lineBreak, .emphasis, .strong,
            .strikethrough, .table:
            break
        case .text, .code, .htmlInline, .htmlBlock:
            node.text = store(cmark_node_get_literal(source))
        case .footnoteReference:
            node.value = footnoteNumber(cmark_node_get_literal(source))
        case .footnoteDefinition:
            footnotes.append(Int32(nodes.count))
            node.value = Int32(footnotes.count)
            node.text = footnoteName(on: cmark_node_get_start_line(source))
        case .codeBlock:
            node.text = store(cmark_node_get_literal(source))
            node.detail = store(cmark_node_get_fence_info(source))
            node.flag = isFenced(source) ? 1 : 0
        case .link, .image:
            node.text = store(cmark_node_get_url(source))
            node.detail = store(cmark_node_get_title(source))
            linkBytes += Int(node.text.length) + Int(node.detail.length)
        case .heading:
            node.value = cmark_node_get_heading_level(source)
        case .list:
            let isOrdered = cmark_node_get_list_type(source) == CMARK_ORDERED_LIST
            node.value = isOrdered ? cmark_node_get_list_start(source) : -1
            node.flag = cmark_node_get_list_tight(source)
        case .item:
            node.value = box(of: source)
        case .tableRow:
            node.value = cmark_gfm_extensions_get_table_row_is_header(source)
            column = 0
        case .tableCell:
            fillCell(&node, from: source)
        }
    }

    private func isFenced(_ code: OpaquePointer) -> Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var mark: CChar = 0
        return cmark_node_get_fenced(code, &length, &offset, &mark) != 0
    }

    private func box(of item: OpaquePointer) -> Int32 {
        guard let name = cmark_node_get_type_string(item), strcmp(name, "tasklist") == 0 else { return 0 }
        return cmark_gfm_extensions_get_tasklist_item_checked(item) ? 2 : 1
    }

    private mutating func store(_ text: UnsafePointer<CChar>?) -> TextRange {
        guard let text else { return .empty }
        let length = strlen(text)
        guard length > 0 else { return .empty }
        let range = TextRange(offset: Int32(bytes.count), length: Int32(length))
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: length))
        return range
    }

    private mutating func fillCell(_ node: inout Node, from source: OpaquePointer) {
        node.value = column
        column += 1
        guard let table = cmark_node_parent(cmark_node_parent(source)),
            node.value < Int32(cmark_gfm_extensions_get_table_columns(table)),
            let alignments = cmark_gfm_extensions_get_table_alignments(table)
        else { return }
        switch alignments[Int(node.value)] {
        case UInt8(ascii: "l"): node.flag = 1
        case UInt8(ascii: "c"): node.flag = 2
        case UInt8(ascii: "r"): node.flag = 3
        default: break
        }
    }
}

// The library tells a reference's number and no name; the name stands in the line of the definition.
extension TreeCopy {
    private func footnoteNumber(_ literal: UnsafePointer<CChar>?) -> Int32 {
        literal.flatMap { Int32(String(cString: $0)) } ?? 0
    }

    private mutating func footnoteName(on line: Int32) -> TextRange {
        let words = input.line(line)
        guard let bracket = words.firstIndex(of: UInt8(ascii: "^")),
            let end = words[bracket...].firstIndex(of: UInt8(ascii: "]"))
        else { return .empty }
        let range = TextRange(offset: Int32(bytes.count), length: Int32(end - bracket - 1))
        bytes += words[(bracket + 1)..<end]
        return range
    }

    private mutating func nameFootnoteReferences() {
        guard !footnotes.isEmpty else { return }
        for index in nodes.indices where nodes[index].kind == .footnoteReference {
            let number = Int(nodes[index].value)
            guard footnotes.indices.contains(number - 1) else { continue }
            nodes[index].text = nodes[Int(footnotes[number - 1])].text
        }
    }
}
