import MusterModel
import MusterText

/// Makes the flat view of a parsed document in one walk over its tree.
struct OutlineBuilder {
    let document: ParsedDocument
    let tree: NodeTree
    let words: Wording
    var outline = Outline()
    /// Reads the words of blocks.
    var inlines: InlineReader
    /// The section that is open.
    var section = 0
    /// The version that the title of the document names; nil until it has been read.
    var ownVersion: VersionNumber?
    /// For each list item of the tree, its statement.
    var itemStatements: [Int?]
    /// The line that a list follows, which may be its title.
    var aboveList: Int?
    /// The raw HTML that is being read.
    var html = HTMLReader()
    /// For each ordered list of the tree, the number of its next item.
    var numbers: [Int: Int] = [:]

    /// - Parameter words: what the document's marks and titles mean.
    static func outline(of document: ParsedDocument, words: Wording = .builtIn) -> Outline {
        var builder = OutlineBuilder(document: document, words: words)
        builder.build()
        return builder.outline
    }

    private init(document: ParsedDocument, words: Wording) {
        self.document = document
        self.words = words
        tree = document.tree
        inlines = InlineReader(tree)
        itemStatements = Array(repeating: nil, count: document.tree.nodes.count)
    }

    private mutating func build() {
        outline.statements.reserveCapacity(document.lines.count)
        outline.openBlocks = OpenBlock.all(in: document)
        outline.isRecovered = !document.recoveredLines.isEmpty
        outline.sections = [
            Section(
                line: 1, level: 0, title: "", folded: "", ownRole: nil, role: nil, parent: nil, statement: nil,
                mark: nil)
        ]
        var index = 1
        while index < tree.nodes.count { index = read(index) }
        finish()
    }

    /// Reads the block at an index and returns the index of the next one to read.
    private mutating func read(_ index: Int) -> Int {
        let node = tree[index]
        switch node.kind {
        case .heading:
            readHeading(index)
            return Int(node.end)
        case .paragraph:
            readParagraph(index)
            return Int(node.end)
        case .item:
            readItem(index)
            return index + 1
        case .table:
            readTable(index)
            return Int(node.end)
        case .codeBlock:
            readFence(index)
            return Int(node.end)
        case .blockQuote:
            readQuotation(index)
            return Int(node.end)
        case .htmlBlock:
            readHTML(index)
            return Int(node.end)
        case .thematicBreak, .footnoteDefinition:
            return Int(node.end)
        case .document, .list, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis,
            .strong,
            .strikethrough, .link, .image, .footnoteReference:
            return index + 1
        }
    }
}

// Headings, paragraphs, and the statements that all of them become.
extension OutlineBuilder {
    private mutating func readHeading(_ index: Int) {
        let text = inlines.text(of: index)
        if html.isInTable { return html.readMarkdown(text, line: Int(tree[index].line)) }
        addHeading(Int(tree[index].value), line: Int(tree[index].line), text: text)
    }

    mutating func addHeading(_ level: Int, line: Int, text: InlineText) {
        guard !text.text.isEmpty else { return }
        let statement = add(.heading(level), line: line, text: text, parent: nil, box: nil)
        open(level: level, statement: statement, role: words.role(ofTitle:))
    }

    private mutating func readParagraph(_ index: Int) {
        var lines = inlines.lines(of: index)
        defer { inlines.reuse(&lines) }
        aboveList = isAboveList(index) ? lines.last?.line : nil
        if let title = firstTitle(lines) {
            lines.removeFirst()
            addTitle(title.line, title.text)
            if lines.isEmpty { return }
        }
        if html.isInTable {
            for (line, text) in lines { html.readMarkdown(text, line: line) }
            return
        }
        let item = enclosingItem(of: index)
        if let item, itemStatements[item] == nil {
            readItemText(lines, of: item)
        } else {
            let parent = item.flatMap { itemStatements[$0] }
            addParts(of: lines, parent: parent, isMarkup: false)
        }
    }

    mutating func add(
        _ form: Statement.Form, line: Int, text: InlineText, parent: Int?, box: Statement.Box?
    ) -> Int {
        var text = text
        text.removeCitations()
        var box = box
        text.removeTreeLines()
        let leading = words.mark(leading: text.text.utf8)
        var mark = leading?.mark
        var body = text.text
        if let leading { body = text.text.bytes(from: leading.length).trimmed }
        if box == nil, leading != nil, text.text.utf8.first == UInt8(ascii: "[") {
            box = mark == .done ? .checked : .empty
            mark = nil
        }
        if box == nil, leading == nil, case .item = form, let unknown = Statement.Box.unknown(in: text.text) {
            box = unknown.box
            body = text.text.bytes(from: unknown.length).trimmed
        }
        let depth = parent.map { outline.statements[$0].depth + 1 } ?? 0
        let statement = Statement(
            form: form, line: line, text: text, body: body, box: box, mark: mark, section: section, parent: parent,
            depth: depth)
        outline.statements.append(statement)
        return outline.statements.count - 1
    }
}
