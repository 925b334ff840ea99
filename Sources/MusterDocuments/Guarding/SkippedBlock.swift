import MusterText

/// A block whose lines the parser takes as they are, so that no limit on paragraphs applies to them.
enum SkippedBlock: Equatable {
    case none
    case fence(UInt8, length: Int)
    /// HTML up to the next blank line.
    case html

    /// The block that a line opens, its container marks taken off.
    init(openedBy content: ArraySlice<UInt8>) {
        guard let first = content.first else {
            self = .none
            return
        }
        let run = content.prefix { $0 == first }
        switch first {
        case UInt8(ascii: "~") where run.count >= 3:
            self = .fence(first, length: run.count)
        case UInt8(ascii: "`") where run.count >= 3 && !content.dropFirst(run.count).contains(first):
            self = .fence(first, length: run.count)
        case UInt8(ascii: "<") where SkippedBlock.isBlockTag(content):
            self = .html
        default:
            self = .none
        }
    }

    /// Whether a line still belongs to the block; a line that ends a fence closes it.
    mutating func holds(_ line: LineTally) -> Bool {
        switch self {
        case .none:
            return false
        case .html:
            return true
        case .fence(let mark, let length):
            let words = line.bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
            let run = words.prefix { $0 == mark }
            if run.count >= length, words.dropFirst(run.count).allSatisfy(\.isASCIISpace) { self = .none }
            return true
        }
    }

    var survivesBlankLines: Bool {
        switch self {
        case .fence: true
        case .none, .html: false
        }
    }

    /// Whether the line begins with a tag that starts a block wherever it stands (CommonMark 0.29, HTML blocks, 6).
    private static func isBlockTag(_ content: ArraySlice<UInt8>) -> Bool {
        var name = content.dropFirst()
        if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
        name = name.prefix(12).prefix { $0.isASCIIAlphanumeric }
        return blockTags.contains(String(decoding: name, as: UTF8.self).asciiLowercased)
    }

    private static let blockTags: Set<String> = [
        "blockquote", "center", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
