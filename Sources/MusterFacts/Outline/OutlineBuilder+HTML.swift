import MusterModel
import MusterText

// Raw HTML: what its blocks hold, and the Markdown that stands between the tags of a table.
extension OutlineBuilder {
    /// Reads a block of raw HTML; a table whose end stands in a later block stays open for what lies between.
    mutating func readHTML(_ index: Int) {
        let node = tree[index]
        let bytes = tree.slice(node.text)
        guard html.isInTable || bytes.contains(where: { $0 > 0x20 }) else { return }
        html.read(bytes, line: Int(node.line))
        if html.isInTable, !closesLater(after: Int(node.end)) { html.finish() }
        if html.isTooLarge, outline.excess == nil { outline.excess = Int(node.line) }
        if !html.isInTable { placeHTML(of: index) }
    }

    /// Whether a later block of raw HTML ends the table that is open, before another one begins.
    private func closesLater(after start: Int) -> Bool {
        var at = start
        while at < tree.nodes.count {
            let node = tree[at]
            if node.kind == .htmlBlock {
                let text = String(decoding: tree.slice(node.text), as: UTF8.self).asciiLowercased
                let end = text.firstOffset(of: "</table")
                let next = text.firstOffset(of: "<table")
                if let next, next < end ?? .max { return false }
                if end != nil { return true }
            }
            at = node.kind == .document || node.kind == .list || node.kind == .item ? at + 1 : Int(node.end)
        }
        return false
    }

    /// Puts what was read into the flat view; the first words in an item without any are the item's.
    mutating func placeHTML(of index: Int) {
        let item = enclosingItem(of: index)
        var lines: [(line: Int, text: InlineText)] = []
        for piece in html.takePieces() {
            if case .line(let line, let text) = piece {
                lines.append((line, text))
                continue
            }
            placeLines(lines, in: item)
            lines = []
            switch piece {
            case .table(let table): addTable(table)
            case .heading(let level, let line, let text): addHeading(level, line: line, text: text)
            case .item(let line, let text):
                _ = add(
                    .item(number: nil), line: line, text: text, parent: item.flatMap { itemStatements[$0] }, box: nil)
            case .line: break
            }
        }
        placeLines(lines, in: item)
        if let item, itemStatements[item] == nil {
            itemStatements[item] = addItem(item, line: Int(tree[item].line), text: .empty)
        }
    }

    private mutating func placeLines(_ lines: [(line: Int, text: InlineText)], in item: Int?) {
        var lines = lines[...]
        if let item, itemStatements[item] == nil, let (line, text) = lines.popFirst() {
            itemStatements[item] = addItem(item, line: line, text: text)
        }
        let parent = item.flatMap { itemStatements[$0] }
        addParts(of: Array(lines), parent: parent, isMarkup: true)
    }

    /// Lines of raw HTML may be written as Markdown, which then shows its marks on the page.
    mutating func addMarkupLine(_ line: Int, _ text: InlineText, parent: Int?) {
        let bytes = text.text.utf8
        let hashes = bytes.prefix { $0 == UInt8(ascii: "#") }.count
        if (1...6).contains(hashes), bytes.dropFirst(hashes).first == 0x20 {
            addHeading(hashes, line: line, text: text.cut(hashes + 1..<bytes.count))
        } else if let first = bytes.first, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first),
            bytes.dropFirst().first == 0x20
        {
            _ = add(.item(number: nil), line: line, text: text.cut(2..<bytes.count), parent: parent, box: nil)
        } else {
            addLine(line, text, parent: parent)
        }
    }
}
