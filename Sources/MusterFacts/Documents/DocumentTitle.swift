import MusterModel
import MusterText

/// A document's title: its front matter, its first heading or titled line, else the name of its file.
enum DocumentTitle {
    static func title(of document: ParsedDocument, outline: Outline) -> String {
        if let title = document.frontMatter?.value("title") { return title }
        if let section = outline.titleSection, !outline.sections[section].title.isEmpty,
            outline.sections[section].line < 40, !isFirstOfMany(section, in: outline)
        {
            return outline.sections[section].title
        }
        if let first = outline.statements.first(where: {
            IdentifiedTitle(task: $0.body) != nil || IdentifiedTitle(leadingIn: $0.body) != nil
        }), first.line < 6 {
            return first.body.cleanTitle
        }
        return subject(of: outline) ?? document.path.name
    }

    /// What a letter is about, told in its head.
    private static func subject(of outline: Outline) -> String? {
        outline.statements.prefix(4).lazy.compactMap(\.field).first {
            subjects.contains($0.key.text) && !$0.value.isEmpty
        }?
        .value
    }

    private static let subjects: Set<String> = ["subject", "betreff", "objet", "asunto", "assunto", "件名", "主题"]

    /// Whether the heading is number one of several of its level: it names a part, and not the whole.
    private static func isFirstOfMany(_ section: Int, in outline: Outline) -> Bool {
        guard number(of: outline.sections[section]) == 1 else { return false }
        return outline.sections.contains {
            $0.level == outline.sections[section].level && number(of: $0) == 2
        }
    }

    private static func number(of section: Section) -> Int? {
        let digits = section.title.utf8.prefix(while: \.isASCIIDigit)
        let rest = section.title.utf8.dropFirst(digits.count)
        guard rest.first == 0x20 || rest.first == 0x2E || rest.starts(with: "、".utf8),
            rest.dropFirst().first?.isASCIIDigit != true
        else { return nil }
        return Int(digits: Array(digits))
    }
}
