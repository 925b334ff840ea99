import MusterModel
import MusterText

/// The documents whose running text names something: the partial `mentions`.
struct MentionList: Sendable {
    let places: [Mentions.Group]
    let view: PageView

    init(_ places: some Sequence<Mentions.Group>, _ view: PageView) {
        self.places = Array(places)
        self.view = view
    }

    /// None when nothing names it.
    var value: TemplateValue {
        .optional(places.isEmpty ? nil : places) { places in ["mentions": .list(of: places, row)] }
    }

    private func row(_ group: Mentions.Group) -> TemplateValue {
        let lines = group.lines.prefix(Self.shownLines)
        return [
            "title": .text(view.site.document(group.document)?.title ?? group.document.text),
            "lines": .list(of: lines) { line in
                [
                    "line": .number(line),
                    "href": .optional(view.href(SourceLocation(path: group.document, line: line))),
                ]
            },
            "more": .optional(
                group.lines.count > lines.count ? counted(group.lines.count - lines.count, "more line") : nil),
        ]
    }

    private static let shownLines = 8
}
