import MusterModel
import MusterText

extension HTMLRenderer {
    mutating func openBlock(_ index: Int, _ node: Node) {
        switch node.kind {
        case .blockQuote:
            beginLine()
            write("<blockquote>\n")
        case .list:
            openList(node)
        case .item:
            openItem(node)
        case .paragraph:
            guard !isTight(node) else { break }
            beginLine()
            write("<p")
            writeLineID(node.line)
            write(">")
        case .heading:
            openHeading(index, node)
        case .footnoteDefinition:
            openFootnote(node)
        case .document, .codeBlock, .htmlBlock, .thematicBreak, .table, .tableRow, .tableCell, .text, .softBreak,
            .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
            break
        }
    }

    mutating func closeBlock(_ index: Int, _ node: Node) {
        switch node.kind {
        case .blockQuote:
            beginLine()
            write("</blockquote>\n")
        case .list:
            write(node.value < 0 ? "</ul>\n" : "</ol>\n")
        case .item:
            write("</li>\n")
        case .paragraph:
            if let footnote = footnote(endingWith: index, node) {
                write(" ")
                writeBackReferences(of: footnote)
            }
            if !isTight(node) { write("</p>\n") }
        case .heading:
            closeHeading(node)
        case .footnoteDefinition:
            closeFootnote(index, node)
        case .document, .codeBlock, .htmlBlock, .thematicBreak, .table, .tableRow, .tableCell, .text, .softBreak,
            .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
            break
        }
    }

    /// Whether a paragraph is an item's of a list without blank lines and has no tags of its own.
    private func isTight(_ paragraph: Node) -> Bool {
        guard paragraph.parent >= 0 else { return false }
        let item = tree[Int(paragraph.parent)]
        guard item.kind == .item, item.parent >= 0 else { return false }
        return tree[Int(item.parent)].flag != 0
    }

    private mutating func openList(_ node: Node) {
        beginLine()
        switch node.value {
        case ..<0: write("<ul>\n")
        case 1: write("<ol>\n")
        default:
            write("<ol start=\"")
            write(number: Int(node.value))
            write("\">\n")
        }
    }

    private mutating func openItem(_ node: Node) {
        beginLine()
        write("<li")
        if options.isPage, node.value != 0 { write(" class=\"task\"") }
        writeLineID(node.line)
        write(">")
        switch (node.value, options.isPage) {
        case (1, true): write("<span class=\"box\" role=\"img\" aria-label=\"not checked\"></span> ")
        case (2, true): write("<span class=\"box checked\" role=\"img\" aria-label=\"checked\"></span> ")
        case (1, false): write("<input type=\"checkbox\" disabled=\"\" /> ")
        case (2, false): write("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
        default: break
        }
    }

    mutating func writeLeafBlock(_ node: Node) {
        beginLine()
        switch node.kind {
        case .codeBlock: writeCodeBlock(node)
        case .htmlBlock: writeHTMLBlock(node)
        case .thematicBreak where options.isPage:
            write("<hr")
            writeLineID(node.line)
            write(">\n")
        case .thematicBreak: write("<hr />\n")
        case .document, .blockQuote, .list, .item, .paragraph, .heading, .footnoteDefinition, .table, .tableRow,
            .tableCell, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link,
            .image, .footnoteReference:
            break
        }
    }

    private mutating func writeCodeBlock(_ node: Node) {
        write("<pre")
        writeLineID(node.line)
        write(options.isPage ? " tabindex=\"0\"><code" : "><code")
        let language = tree.slice(node.detail).prefix { !$0.isASCIISpace }
        if !language.isEmpty {
            write(" class=\"language-")
            write(text: language)
            write("\"")
        }
        write(">")
        if options.isPage {
            writeLines(of: tree.slice(node.text), from: node.line + (node.flag == 1 ? 1 : 0))
        } else {
            write(text: tree.slice(node.text))
        }
        write("</code></pre>\n")
    }

    /// Writes the lines of code, each with its line in the file, so that evidence within code can be linked to.
    private mutating func writeLines(of code: ArraySlice<UInt8>, from first: Int32) {
        var line = first
        var rest = code
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            if markedLines.insert(line) {
                write("<span id=\"L")
                write(number: Int(line))
                write("\">")
                write(text: rest[..<end])
                write("</span>")
            } else {
                write(text: rest[..<end])
            }
            write("\n")
            rest = rest[min(end + 1, rest.endIndex)...]
            line += 1
        }
    }

    private mutating func writeHTMLBlock(_ node: Node) {
        guard options.isPage else { return write("<!-- raw HTML omitted -->\n") }
        guard let shown = RawHTML.shown(tree.slice(node.text)) else { return }
        write("<pre class=\"raw-html\"")
        writeLineID(node.line)
        write(" tabindex=\"0\"><code>")
        write(text: shown)
        write("</code></pre>\n")
    }
}
