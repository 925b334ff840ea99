import MusterText

/// Words that lead somewhere, where there is something to lead to: the partial `name`.
struct PageLink: Sendable, Equatable {
    let text: String
    /// Nil for words alone.
    let href: String?

    init(_ text: String, _ href: String?) {
        self.text = text
        self.href = href
    }

    var value: TemplateValue { ["text": .text(text), "href": .optional(href)] }
}
