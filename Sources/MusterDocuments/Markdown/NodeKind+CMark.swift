import CCMarkGFM
import MusterModel

extension NodeKind {
    /// The kind of a node of cmark-gfm; nil for kinds that its parser never makes.
    init?(of node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: self = .document
        case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
        case CMARK_NODE_LIST: self = .list
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_CODE_BLOCK: self = .codeBlock
        case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_HEADING: self = .heading
        case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
        case CMARK_NODE_TEXT: self = .text
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_CODE: self = .code
        case CMARK_NODE_HTML_INLINE: self = .htmlInline
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK: self = .link
        case CMARK_NODE_IMAGE: self = .image
        case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
        default: self.init(ofExtension: node)
        }
    }

    /// The kinds of extensions get their numbers when the process registers them; only their names are fixed.
    private init?(ofExtension node: OpaquePointer) {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "table": self = .table
        case "table_row", "table_header": self = .tableRow
        case "table_cell": self = .tableCell
        case "strikethrough": self = .strikethrough
        default: return nil
        }
    }

    /// Whether the library's iterator enters such nodes without leaving them.
    var isCMarkLeaf: Bool {
        switch self {
        case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline: true
        case .document, .blockQuote, .list, .item, .paragraph, .heading, .footnoteDefinition, .table, .tableRow,
            .tableCell, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
            false
        }
    }
}
