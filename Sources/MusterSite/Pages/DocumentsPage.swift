import MusterModel
import MusterText

/// Every document, by folder.
struct DocumentsPage: HTMLPage {
    static let template = "documents"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [DocumentsPage] { chunks(site).numbers.map { DocumentsPage(page: $0) } }

    private static func chunks(_ site: Site) -> Chunks { Chunks(of: site.project.documents.count, by: 180) }

    // Not `page`: documents stand in folders of this page that have the names of their own.
    var address: PageAddress { PageAddress.documents.chunk(page, of: "all-documents") }

    func head(in site: Site) -> PageHead { PageHead(title: "Documents".page(page), section: .documents) }

    func content(_ view: PageView) -> TemplateValue {
        var folders: [(path: String, documents: [DocumentRecord])] = []
        let chunks = DocumentsPage.chunks(view.site)
        for document in view.site.project.documents[chunks[page]] {
            let folder = document.path.parent?.text ?? ""
            // Those of the folders within it stand between the documents of a folder.
            if let place = folders.lastIndex(where: { $0.path.hasSameBytes(as: folder) }) {
                folders[place].documents.append(document)
            } else {
                folders.append((folder, [document]))
            }
        }
        return [
            "total": .number(view.site.project.documents.count),
            "pager": Pager(chunks, showing: page, of: "documents", from: .documents, word: "all-documents").value(view),
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
