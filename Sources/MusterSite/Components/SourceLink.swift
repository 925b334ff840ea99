import MusterModel
import MusterText

/// The place of a statement, linked to the rendered document and to the repository: the partial `source`.
struct SourceLink: Sendable, Equatable {
    let location: SourceLocation
    /// Nil when the document was not read.
    let href: String?
    /// Nil when no repository is configured.
    let repository: String?
    /// How many places of the same statement are left out after it.
    var unshown = 0

    init(_ location: SourceLocation, href: String?, repository: String?) {
        self.location = location
        self.href = href
        self.repository = repository
    }

    var value: TemplateValue {
        let path = location.path.text.utf8
        let start = path.lastIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex
        return [
            "folder": .text(String(decoding: path[..<start], as: UTF8.self)),
            "file": .text(String(decoding: path[start...], as: UTF8.self)),
            "line": .number(location.line),
            "place": .text("\(location.path.text), line \(location.line)"),
            "href": .optional(href),
            "repository": .optional(repository),
            "morePlaces": .optional(unshown == 0 ? nil : "and \(counted(unshown, "more place"))"),
        ]
    }
}
