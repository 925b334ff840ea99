import MusterModel

extension HTMLRenderer {
    mutating func writeFootnoteReference(_ node: Node) {
        let use = (footnoteUses[node.value] ?? 0) + 1
        footnoteUses[node.value] = use
        write("<sup class=\"footnote-ref\"><a href=\"#fn-")
        writeFootnoteName(node)
        write("\" id=\"fnref-")
        writeFootnoteName(node)
        if use > 1 {
            write("-")
            write(number: use)
        }
        write(options.isPage ? "\">" : "\" data-footnote-ref>")
        write(number: Int(node.value))
        write("</a></sup>")
    }

    mutating func openFootnote(_ node: Node) {
        beginLine()
        if !isInFootnotes {
            write(
                options.isPage
                    ? "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n"
                    : "<section class=\"footnotes\" data-footnotes>\n<ol>\n")
            isInFootnotes = true
        }
        write("<li id=\"fn-")
        writeFootnoteName(node)
        write("\">\n")
    }

    /// A footnote that ends in a paragraph has its links back there, any other before its end.
    mutating func closeFootnote(_ index: Int, _ node: Node) {
        let last = tree.children(of: index).reduce(nil) { _, child in child }
        if last.map({ tree[$0].kind != .paragraph }) ?? true {
            writeBackReferences(of: node)
            write("\n")
        }
        write("</li>\n")
    }

    /// The footnote whose last block is this paragraph; nil for other paragraphs.
    func footnote(endingWith index: Int, _ paragraph: Node) -> Node? {
        guard isInFootnotes, paragraph.parent >= 0 else { return nil }
        let footnote = tree[Int(paragraph.parent)]
        return footnote.kind == .footnoteDefinition && footnote.end == paragraph.end ? footnote : nil
    }

    mutating func writeBackReferences(of footnote: Node) {
        for use in 1...max(1, footnoteUses[footnote.value] ?? 1) {
            if use > 1 { write(" ") }
            write("<a href=\"#fnref-")
            writeFootnoteName(footnote)
            if use > 1 {
                write("-")
                write(number: use)
            }
            write("\" class=\"footnote-backref\"")
            writeBackLabel(footnote, use: use)
            write(">↩")
            if use > 1 {
                write("<sup class=\"footnote-ref\">")
                write(number: use)
                write("</sup>")
            }
            write("</a>")
        }
    }

    private mutating func writeBackLabel(_ footnote: Node, use: Int) {
        guard options.isPage else { return write(" data-footnote-backref aria-label=\"Back to content\"") }
        write(" aria-label=\"Back to reference ")
        write(number: Int(footnote.value))
        if use > 1 {
            write("-")
            write(number: use)
        }
        write("\"")
    }

    /// Names of documents are no safe ids of a page; its footnotes go by number.
    private mutating func writeFootnoteName(_ node: Node) {
        if options.isPage {
            write(number: Int(node.value))
        } else {
            write(text: tree.slice(node.text))
        }
    }
}
