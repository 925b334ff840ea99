import MusterModel
import MusterText

/// Every document, by folder.
struct DocumentsPage: HTMLPage {
    static let template = "documents"

    static func all(in site: Site) -> [DocumentsPage] { [DocumentsPage()] }

    var address: PageAddress { .documents }

    func head(in site: Site) -> PageHead { PageHead(title: "Documents", section: .documents) }

    func content(_ view: PageView) -> TemplateValue {
        var folders: [(path: String, documents: [DocumentRecord])] = []
        for document in view.site.project.documents {
            let folder = document.path.parent?.text ?? ""
            if folders.last?.path.utf8.elementsEqual(folder.utf8) == true {
                folders[folders.count - 1].documents.append(document)
            } else {
                folders.append((folder, [document]))
            }
        }
        return [
            "total": .number(view.site.project.documents.count),
            "reading": .text(view.href(.reading)),
            "folders": .list(of: folders.enumerated()) { number, folder in
                [
                    "anchor": .text("folder-\(number + 1)"),
                    "path": .text(folder.path.isEmpty ? "Root folder" : folder.path + "/"),
                    "documents": .list(of: folder.documents) { row($0, view) },
                ]
            },
        ]
    }

    private func row(_ document: DocumentRecord, _ view: PageView) -> TemplateValue {
        [
            "link": view.link(.document(document.path), document.title).value,
            "file": .text(document.path.name),
            "kind": .text(document.kind.words),
            "facts": .number(document.facts.count),
            "cited": .number(view.site.citations.citations(of: document.path).count),
            "isTemplate": .bool(document.isTemplate),
            "isDraft": .bool(document.isDraft),
            "date": .date(document.date),
        ]
    }
}
