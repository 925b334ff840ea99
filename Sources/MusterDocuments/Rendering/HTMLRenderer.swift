import MusterModel
import MusterText

/// Writes a tree as HTML: the only maker of markup from documents.
///
/// Every text is escaped, every address goes through ``SafeURL``, and no raw HTML passes. Walks the flat tree with a
/// list of open nodes, so that depth costs no stack.
struct HTMLRenderer {
    let tree: NodeTree
    let options: RenderingOptions
    var out: [UInt8] = []
    var slots: [RenderedDocument.Slot] = []
    var mentions: [RenderedDocument.Mention] = []
    var anchors = HeadingAnchors()
    /// The lines that already have an `id`.
    var markedLines = LineSet()
    /// How many links are open; HTML allows no link in a link.
    var openLinks = 0
    /// How often each footnote was referred to so far, by its number.
    var footnoteUses: [Int32: Int] = [:]
    var isInFootnotes = false

    private init(_ tree: NodeTree, options: RenderingOptions) {
        self.tree = tree
        self.options = options
        out.reserveCapacity(tree.bytes.count * 2)
    }

    /// The document that `tree` is, as HTML.
    static func render(_ tree: NodeTree, options: RenderingOptions) -> RenderedDocument {
        var renderer = HTMLRenderer(tree, options: options)
        renderer.walk()
        return RenderedDocument(
            markup: renderer.out, slots: renderer.slots, mentions: renderer.mentions, anchors: renderer.anchors.all)
    }

    private mutating func walk() {
        var open: [Int] = []
        var index = 0
        while index < tree.nodes.count {
            while let last = open.last, Int(tree[last].end) <= index {
                close(last)
                open.removeLast()
            }
            if let next = enter(index) {
                index = next
            } else {
                open.append(index)
                index += 1
            }
        }
        while let last = open.popLast() { close(last) }
        if isInFootnotes { write("</ol>\n</section>\n") }
    }

    /// Writes what comes before a node's children.
    ///
    /// - Returns: the index to go on with, for a node that was written whole; nil for one that is now open.
    private mutating func enter(_ index: Int) -> Int? {
        let node = tree[index]
        switch node.kind {
        case .document: return nil
        case .blockQuote, .list, .item, .paragraph, .heading, .footnoteDefinition:
            openBlock(index, node)
            return nil
        case .table, .tableRow, .tableCell:
            openTablePart(index, node)
            return nil
        case .emphasis, .strong, .strikethrough, .link:
            openInline(index, node)
            return nil
        case .codeBlock, .htmlBlock, .thematicBreak:
            writeLeafBlock(node)
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .image, .footnoteReference:
            writeInline(index, node)
        }
        return Int(node.end)
    }

    private mutating func close(_ index: Int) {
        let node = tree[index]
        switch node.kind {
        case .blockQuote, .list, .item, .paragraph, .heading, .footnoteDefinition: closeBlock(index, node)
        case .table, .tableRow, .tableCell: closeTablePart(index, node)
        case .emphasis, .strong, .strikethrough, .link: closeInline(node)
        case .document, .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline,
            .image, .footnoteReference:
            break
        }
    }
}

extension HTMLRenderer {
    mutating func write(_ markup: StaticString) {
        markup.withUTF8Buffer { out.append(contentsOf: $0) }
    }

    /// Writes text, escaped.
    mutating func write(text: ArraySlice<UInt8>) {
        Escape.html(text, into: &out)
    }

    /// Writes a number in base 10.
    mutating func write(number: Int) {
        out += String(number).utf8
    }

    /// Begins a new line unless one has just begun.
    mutating func beginLine() {
        if let last = out.last, last != 0x0A { out.append(0x0A) }
    }

    /// Writes ` id="L<line>"` for the first block of each line.
    mutating func writeLineID(_ line: Int32) {
        guard options.isPage, markedLines.insert(line) else { return }
        write(" id=\"L")
        write(number: Int(line))
        write("\"")
    }
}
