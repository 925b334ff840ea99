import MusterModel
import MusterText

/// A document's title: its front matter, its first heading or titled line, else the name of its file.
enum DocumentTitle {
    static func title(of document: ParsedDocument, outline: Outline) -> String {
        if let title = document.frontMatter?.value("title") { return title }
        if let section = outline.titleSection, !outline.sections[section].title.isEmpty,
            outline.sections[section].line < 40
        {
            return outline.sections[section].title
        }
        if let first = outline.statements.first(where: {
            IdentifiedTitle(task: $0.body) != nil || IdentifiedTitle(leadingIn: $0.body) != nil
        }), first.line < 6 {
            return first.body.cleanTitle
        }
        return document.path.name
    }
}
