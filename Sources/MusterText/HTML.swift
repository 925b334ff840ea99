/// Markup that is safe to place in HTML element content as it is.
///
/// A type of its own, so that the compiler tells markup from text: text becomes markup only by being escaped, and
/// nothing reads markup back as text.
public struct HTML: Hashable, Sendable {
    /// The markup.
    public let markup: String

    /// Markup that the caller vouches for: written by Muster itself, with every text in it escaped.
    public init(trusted markup: String) {
        self.markup = markup
    }

    /// Text as markup, escaped.
    public init(text: String) {
        markup = Escape.html(text)
    }

    public static func + (left: HTML, right: HTML) -> HTML {
        HTML(trusted: left.markup + right.markup)
    }
}
