import MusterModel

extension HTMLRenderer {
    mutating func openHeading(_ index: Int, _ node: Node) {
        beginLine()
        guard options.isPage else { return writeHeadingTag("<h", level: Int(node.value)) }
        let level = anchors.add(node, text: tree.plainText(of: index))
        write("<h")
        write(number: level)
        writeLineID(node.line)
        write("><span id=\"")
        if let anchor = anchors.all.last { write(text: Array(anchor.id.utf8)[...]) }
        write("\">")
    }

    mutating func closeHeading(_ node: Node) {
        guard options.isPage else { return writeHeadingTag("</h", level: Int(node.value)) }
        write("</span></h")
        write(number: anchors.all.last?.level ?? 2)
        write(">\n")
    }

    private mutating func writeHeadingTag(_ tag: StaticString, level: Int) {
        let isClosing = tag.utf8CodeUnitCount > 2
        write(tag)
        write(number: level)
        write(isClosing ? ">\n" : ">")
    }
}
