import MusterText

/// A block whose lines the parser takes as they are, so that no limit on paragraphs applies to them.
enum SkippedBlock: Equatable {
    case none
    case fence(UInt8, length: Int)
    /// HTML up to the next blank line.
    case html

    /// The block that a line opens, its container marks taken off.
    init(openedBy content: Span<UInt8>) {
        guard !content.isEmpty else {
            self = .none
            return
        }
        let first = content[0]
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "`"):
            let length = content.lengthOfRun(of: first, from: 0)
            let isFence = first == UInt8(ascii: "~") || content.firstOffset(of: first, from: length) == nil
            self = length >= 3 && isFence ? .fence(first, length: length) : .none
        case UInt8(ascii: "<") where SkippedBlock.isBlockTag(content):
            self = .html
        default:
            self = .none
        }
    }

    /// Whether a line still belongs to the block; a line that ends a fence closes it.
    mutating func holds(_ line: Span<UInt8>) -> Bool {
        switch self {
        case .none:
            return false
        case .html:
            return true
        case .fence(let mark, let length):
            var start = 0
            while start < line.count, line[start] == 0x20 || line[start] == 0x09 || line[start] == UInt8(ascii: ">") {
                start += 1
            }
            let run = line.lengthOfRun(of: mark, from: start)
            if run >= length, (start + run..<line.count).allSatisfy({ line[$0].isASCIISpace }) { self = .none }
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
    private static func isBlockTag(_ content: Span<UInt8>) -> Bool {
        let start = content.count > 1 && content[1] == UInt8(ascii: "/") ? 2 : 1
        var name = ""
        for at in start..<max(start, min(start + 12, content.count)) {
            guard content[at].isASCIIAlphanumeric else { break }
            name.unicodeScalars.append(Unicode.Scalar(content[at].asciiLowercased))
        }
        return blockTags.contains(name)
    }

    private static let blockTags: Set<String> = [
        "blockquote", "center", "details", "dialog", "div", "dl", "fieldset", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    ]
}
