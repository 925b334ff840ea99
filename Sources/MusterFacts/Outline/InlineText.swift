import MusterModel
import MusterText

/// One line of running text without Markdown marks, and where its marks stood.
///
/// Struck-through text, comments and tags are left out; code keeps its letters, links and images their words.
struct InlineText: Sendable {
    /// The plain words, without white space at the ends.
    var text: String
    /// The marks in order of their beginnings.
    var spans: [Span]

    /// A stretch of the text with a mark of its own.
    struct Span: Sendable {
        enum Kind: Sendable, Equatable {
            case strong, emphasis, code
            /// A link with its destination.
            case link(String)
            /// An image with its source.
            case image(String)
        }

        let kind: Kind
        /// The range in UTF-8 bytes of the text.
        let range: Range<Int>
    }

    /// The words that were struck through, where none is left beside them; nil where some are, or nothing was struck.
    var struck: String?

    /// Whether all its words were struck through, so that none is left.
    var isStruck: Bool { struck != nil }

    static let empty = InlineText(text: "", spans: [])

    /// The text of a span.
    func text(of span: Span) -> String { text.bytes(span.range) }

    /// Whether the whole text, marks of state and final punctuation aside, is in bold letters.
    var isStrong: Bool {
        guard let first = spans.first(where: { $0.kind == .strong }) else { return false }
        if first.range == 0..<text.utf8.count { return true }
        return FoldedText(self.text(of: first)).text.utf8.count == FoldedText(text).text.utf8.count
    }

    /// The bold words that it begins with; nil where it begins with others.
    var leadingStrong: String? {
        spans.first { $0.kind == .strong && $0.range.lowerBound == 0 }.map { text(of: $0) }
    }

    /// The words in the first span of code or quotation marks; nil when there is none.
    var firstCode: String? {
        spans.first { $0.kind == .code }.map { text(of: $0) }
    }
}
