import MusterModel
import MusterText

extension HTMLRenderer {
    mutating func openInline(_ index: Int, _ node: Node) {
        switch node.kind {
        case .emphasis: write("<em>")
        case .strong: write("<strong>")
        case .strikethrough: write("<del>")
        default: openLink(node)
        }
    }

    mutating func closeInline(_ node: Node) {
        switch node.kind {
        case .emphasis: write("</em>")
        case .strong: write("</strong>")
        case .strikethrough: write("</del>")
        default:
            openLinks -= 1
            write("</a>")
        }
    }

    mutating func writeInline(_ index: Int, _ node: Node) {
        switch node.kind {
        case .text: writeText(node)
        case .softBreak: writeSoftBreak(index)
        case .lineBreak: write(options.isPage ? "<br>\n" : "<br />\n")
        case .code: writeCode(node)
        case .htmlInline: writeRawHTML(node)
        case .image: writeImage(index, node)
        default: writeFootnoteReference(node)
        }
    }

    private mutating func writeText(_ node: Node) {
        let text = tree.slice(node.text)
        guard options.findsReferences, openLinks == 0 else { return write(text: text) }
        var written = text.startIndex
        while let address = BareAddress.next(in: text, from: written) {
            writeProse(text[written..<address.lowerBound], line: node.line)
            if let url = SafeURL(String(decoding: text[address], as: UTF8.self)) {
                openExternal(url)
                write(text: text[address])
                write("</a>")
            } else {
                write(text: text[address])
            }
            written = address.upperBound
        }
        writeProse(text[written...], line: node.line)
    }

    /// Words without addresses; what they may name is remembered with its place.
    private mutating func writeProse(_ text: ArraySlice<UInt8>, line: Int32) {
        var written = text.startIndex
        while let mention = ProseMention.next(in: text, from: written) {
            write(text: text[written..<mention.lowerBound])
            let start = out.count
            write(text: text[mention])
            mentions.append(RenderedDocument.Mention(range: start..<out.count, line: Int(line)))
            written = mention.upperBound
        }
        write(text: text[written...])
    }

    /// Marks the line that begins after the break, unless a block of its own did.
    private mutating func writeSoftBreak(_ index: Int) {
        write("\n")
        guard options.isPage, index + 1 < tree.nodes.count else { return }
        let line = tree[index + 1].line
        guard line > tree[index].line, markedLines.insert(line) else { return }
        write("<span id=\"L")
        write(number: Int(line))
        write("\"></span>")
    }

    private mutating func writeCode(_ node: Node) {
        let text = tree.slice(node.text)
        let isPath = options.findsReferences && openLinks == 0 && PathLikeness.isPath(text)
        if isPath { writeSlot(String(decoding: text, as: UTF8.self), line: node.line) }
        write("<code>")
        write(text: text)
        write(isPath ? "</code></a>" : "</code>")
    }

    private mutating func writeRawHTML(_ node: Node) {
        guard options.isPage else { return write("<!-- raw HTML omitted -->") }
        if RawHTML.isLineBreak(tree.slice(node.text)) { write("<br>") }
    }
}

extension HTMLRenderer {
    private mutating func openLink(_ node: Node) {
        openLinks += 1
        openAnchor(to: node)
        write(">")
    }

    /// Writes an `<a` with its attributes, without the `>`: an address, a slot for the project to fill, or, for an
    /// address that is not to be linked to, nothing.
    private mutating func openAnchor(to node: Node) {
        let destination = tree.text(node.text)
        let url = SafeURL(destination)
        guard options.findsReferences else {
            write("<a href=\"")
            if let url { write(text: Array(url.text.utf8)[...]) }
            write("\"")
            return writeTitle(node)
        }
        switch url {
        case nil: write("<a")
        case .some(let url) where url.isExternal: writeExternal(url)
        case .some:
            write("<a")
            addSlot(destination, line: node.line)
        }
        writeTitle(node)
    }

    private mutating func openExternal(_ url: SafeURL) {
        writeExternal(url)
        write(">")
    }

    private mutating func writeExternal(_ url: SafeURL) {
        write("<a href=\"")
        write(text: Array(url.text.utf8)[...])
        write("\" rel=\"noopener noreferrer\"")
    }

    private mutating func writeSlot(_ target: String, line: Int32) {
        write("<a")
        addSlot(target, line: line)
        write(">")
    }

    private mutating func addSlot(_ target: String, line: Int32) {
        slots.append(RenderedDocument.Slot(offset: out.count, target: target, line: Int(line)))
    }

    private mutating func writeTitle(_ node: Node) {
        guard !node.detail.isEmpty else { return }
        write(" title=\"")
        write(text: tree.slice(node.detail))
        write("\"")
    }

    /// A page shows no images of documents: it shows their words, linked to the image.
    private mutating func writeImage(_ index: Int, _ node: Node) {
        let words = tree.plainText(of: index)
        guard options.isPage else { return writeImageTag(node, alternative: words) }
        let shown = words.isEmpty ? tree.slice(node.text) : words[...]
        guard openLinks == 0 else { return write(text: shown) }
        openAnchor(to: node)
        write(" class=\"image\">")
        write(text: shown)
        write("</a>")
    }

    private mutating func writeImageTag(_ node: Node, alternative: [UInt8]) {
        write("<img src=\"")
        if let url = SafeURL(tree.text(node.text)) { write(text: Array(url.text.utf8)[...]) }
        write("\" alt=\"")
        write(text: alternative[...])
        write("\"")
        writeTitle(node)
        write(" />")
    }
}
