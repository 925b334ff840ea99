import MusterModel

extension NodeTree {
    /// The words of a node without markup; breaks become spaces.
    func plainText(of index: Int) -> [UInt8] {
        var text: [UInt8] = []
        for child in descendants(of: index) {
            switch nodes[child].kind {
            case .text, .code: text += slice(nodes[child].text)
            case .softBreak, .lineBreak: text.append(0x20)
            case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
                .footnoteDefinition, .table, .tableRow, .tableCell, .htmlInline, .emphasis, .strong, .strikethrough,
                .link, .image, .footnoteReference:
                break
            }
        }
        return text
    }
}
