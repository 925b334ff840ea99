import MusterModel

extension Fact {
    /// One statement as it was read: the partial `fact-row`.
    func row(_ href: String?, shownAt entities: [PageLink] = []) -> TemplateValue {
        [
            "line": .number(line),
            "href": .optional(href),
            "kind": .text(kind.words.one),
            "code": .optional(id),
            "title": .text(title),
            "status": .optional(status) { StatusTag($0).value },
            "modality": .text(modality.words),
            "shownAt": .list(of: entities, \.value),
        ]
    }
}
