import MusterModel
import MusterText

/// One source document as its authors wrote it, with what was read on it and who cites it.
struct DocumentPage: HTMLPage {
    static let template = "document"

    let position: Int
    let address: PageAddress
    private let title: String

    static func all(in site: Site) -> [DocumentPage] {
        site.project.documents.enumerated().compactMap { position, document in
            site.addresses.page(of: .document(document.path)).map {
                DocumentPage(position: position, address: $0, title: document.title)
            }
        }
    }

    func head(in site: Site) -> PageHead {
        PageHead(title: title, section: .documents, parents: [(.documents, "Documents")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let document = view.site.project.documents[position]
        return [
            "title": .text(document.title),
            "path": .text(document.path.text),
            "kind": .text(document.kind.words),
            "isTemplate": .bool(document.isTemplate),
            "isDraft": .bool(document.isDraft),
            "date": .date(document.date),
            "refusal": .optional(document.refusal),
            "repository": .optional(view.site.repositoryURL(of: SourceLocation(path: document.path, line: 1))),
            "markup": .html(LinkedMarkup(document, view).html),
            "repeatsTitle": .bool(document.outline.first.map { $0.level == 1 && $0.text == document.title } ?? false),
            "isBlank": .bool(document.html.markup.isEmpty),
            "citations": .list(of: view.site.citations.citations(of: document.path)) { citation in
                [
                    "source": view.source(citation.reference.location).value,
                    "task": .optional(citation.task) { view.link(.task($0)).value },
                    "isEvidence": .bool(citation.reference.isEvidence),
                ]
            },
            "facts": .list(of: document.facts) { fact in
                fact.row(view.href(SourceLocation(path: document.path, line: fact.line)))
            },
            "factCount": .text(counted(document.facts.count, "fact")),
        ]
    }
}
