import MusterModel
import MusterText

/// Whether a document is a template, which claims nothing, or a procedure, which tells how things are done.
enum DocumentStanding {
    /// A workflow, or a document whose title or file name says that it is a template.
    static func isTemplate(_ document: ParsedDocument, kind: DocumentKind, title: String, outline: Outline) -> Bool {
        let name = FoldedText(document.path.name)
        let title = FoldedText(title)
        let folders = document.path.components.dropLast().map { FoldedText($0) }
        return kind == .workflow || templates.contains { title.says($0) }
            || outline.titleSection == nil && templates.contains { name.says($0) }
            || folders.contains { folder in templates.contains { folder.says($0) } }
            || (document.path.name.asciiLowercased.split(onByte: 0x2E).first ?? "").endsWithBytes("_template")
    }

    private static let templates: [FoldedText] = [
        "template", "templates", "模板", "テンプレート", "雛形", "vorlage", "plantilla",
    ]

    /// A runbook, guide or manual by its title or file name, in which no box is ticked; a document of a kind of its own
    /// (a checklist, minutes) is none, whatever it is called.
    static func isProcedure(_ document: ParsedDocument, kind: DocumentKind, title: String, outline: Outline) -> Bool {
        guard kind == .other || kind == .roadmap else { return false }
        // The file name alone makes none of a document whose title names a version: it is about that release.
        let isOfRelease = !VersionReader.all(in: title).isEmpty || !ShortVersions.inTitle(title).isEmpty
        let names = [FoldedText(title)] + (isOfRelease ? [] : [FoldedText(document.path.name)])
        // `Conditions for releasing Kite 4.2` tells no way of releasing.
        guard SubjectTitles.role(of: names[0]) == nil else { return false }
        guard !records.contains(where: { word in names.contains { $0.says(word) } }) else { return false }
        return procedures.contains { word in names.contains { $0.says(word) } }
            && !outline.statements.contains { $0.box == .checked } && !outline.tables.contains(where: tellsResults)
    }

    /// Whether each row of a table says that its step was carried out well.
    private static func tellsResults(_ table: Table) -> Bool {
        guard let column = table.column(.status), table.rows.count > 2 else { return false }
        return table.rows.allSatisfy { row in
            let bare = FoldedText(StatusMark.stripped(row.text(column) ?? ""))
            return StatusWords.builtIn.whole(bare).map(\.isFavourable) ?? false
        }
    }

    /// What is told of a procedure that was carried out records it.
    private static let records: [FoldedText] = [
        "verification", "validation", "report", "drill", "results", "evidence", "record", "log", "review", "status",
        "summary", "plan",
    ]

    private static let procedures: [FoldedText] = [
        "runbook", "runbooks", "playbook", "guide", "guides", "handbook", "tutorial", "manual", "cookbook", "how to",
        "walkthrough", "release process", "release procedure", "releasing", "quick start", "quickstart",
        "getting started", "ガイド", "手順書", "マニュアル", "指南", "手册", "教程",
        "anleitung", "handbuch", "leitfaden", "guía", "guia", "tutoriel",
    ]
}
