import MusterModel

extension HTMLRenderer {
    mutating func openTablePart(_ index: Int, _ node: Node) {
        beginLine()
        switch node.kind {
        case .table: openTable(node)
        case .tableRow: openRow(node)
        default: openCell(index, node)
        }
    }

    mutating func closeTablePart(_ index: Int, _ node: Node) {
        switch node.kind {
        case .table: closeTable(index, node)
        case .tableRow: closeRow(index, node)
        default: write(isHeader(index, node) ? "</th>" : "</td>")
        }
    }

    private mutating func openTable(_ node: Node) {
        if options.isPage {
            write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table, line ")
            write(number: Int(node.line))
            write("\">")
        }
        write("<table>")
    }

    private mutating func closeTable(_ index: Int, _ node: Node) {
        let rows = tree.children(of: index).reduce(0) { count, _ in count + 1 }
        beginLine()
        if rows > 1 { write("</tbody>\n") }
        write(options.isPage ? "</table></div>\n" : "</table>\n")
    }

    private mutating func openRow(_ node: Node) {
        if node.value == 1 { write("<thead>\n") }
        write("<tr")
        writeLineID(node.line)
        write(">")
    }

    private mutating func closeRow(_ index: Int, _ node: Node) {
        beginLine()
        write("</tr>")
        guard node.value == 1 else { return }
        write("\n</thead>")
        let table = tree[Int(node.parent)]
        if table.end > node.end { write("\n<tbody>") }
    }

    private mutating func openCell(_ index: Int, _ node: Node) {
        write(isHeader(index, node) ? "<th" : "<td")
        if options.isPage, isHeader(index, node) { write(" scope=\"col\"") }
        write(options.isPage ? alignmentClass(node.flag) : alignmentAttribute(node.flag))
        write(">")
    }

    /// An empty header cell heads nothing; on a page it is a plain cell.
    private func isHeader(_ index: Int, _ cell: Node) -> Bool {
        guard cell.parent >= 0, tree[Int(cell.parent)].value == 1 else { return false }
        return !options.isPage || Int(cell.end) > index + 1
    }

    private func alignmentClass(_ flag: Int32) -> StaticString {
        switch flag {
        case 1: " class=\"left\""
        case 2: " class=\"center\""
        case 3: " class=\"right\""
        default: ""
        }
    }

    private func alignmentAttribute(_ flag: Int32) -> StaticString {
        switch flag {
        case 1: " align=\"left\""
        case 2: " align=\"center\""
        case 3: " align=\"right\""
        default: ""
        }
    }
}
