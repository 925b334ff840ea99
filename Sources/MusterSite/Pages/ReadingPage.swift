import MusterModel
import MusterText

/// What was read and what was not: for each document its kind and why, its facts, and the lines that found no place.
struct ReadingPage: HTMLPage {
    static let template = "reading"

    /// From 1.
    let page: Int

    static func all(in site: Site) -> [ReadingPage] { chunks(site).numbers.map { ReadingPage(page: $0) } }

    /// Over the documents, by how much is said of each, and then the files that were not read.
    private static func chunks(_ site: Site) -> Chunks {
        let documents = site.project.documents.map { 2 + $0.unplaced.count }
        return Chunks(weighing: documents + site.project.unread.map { _ in 1 }, limit: 200)
    }

    var address: PageAddress { .reading.chunk(page) }

    func head(in site: Site) -> PageHead { PageHead(title: "Reading".page(page), section: .reading) }

    func content(_ view: PageView) -> TemplateValue {
        let documents = view.site.project.documents
        let chunks = ReadingPage.chunks(view.site)
        let shown = chunks[page]
        let files = shown.filter { $0 >= documents.count }.map { view.site.project.unread[$0 - documents.count] }
        let unplaced = documents.reduce(0) { $0 + $1.unplaced.count }
        return [
            "documents": .text(counted(documents.count, "document")),
            "facts": .text(counted(documents.reduce(0) { $0 + $1.facts.count }, "fact")),
            "unplaced": .text(counted(unplaced, "line")),
            "unread": .text(counted(view.site.project.unread.count, "file")),
            "rows": .list(of: shown.filter { $0 < documents.count }) { row(documents[$0], view) },
            "isFirst": .bool(page == 1),
            "showsFiles": .bool(page == chunks.count || !files.isEmpty),
            "pager": Pager(chunks, showing: page, of: "documents and files", from: .reading).value(view),
            "files": .list(of: files) { file in
                [
                    "path": .text(file.path.text), "reason": .optional(file.isFailure ? file.reason : nil),
                    "tag":
                        (file.isFailure ? StatusTag("Could not be read", .fail) : StatusTag("Not a document", .neutral))
                        .value,
                ]
            },
        ]
    }

    private func row(_ document: DocumentRecord, _ view: PageView) -> TemplateValue {
        let members: TemplateValue = [
            "link": view.link(.document(document.path), document.path.text).value,
            "kind": .text(document.kind.words),
            "reason": .sentence(document.kindReason),
            "facts": .text(facts(document)),
            "refusal": .optional(document.refusal),
            "unplaced": .list(of: document.unplaced) { line in
                [
                    "text": .text(line.text), "reason": .text(line.reason),
                    "source": view.source(SourceLocation(path: document.path, line: line.line)).value,
                ]
            },
            "unplacedCount": .text(counted(document.unplaced.count, "line")),
        ]
        return members.announcingLists
    }

    /// `2 tasks, 14 criteria`; "none".
    private func facts(_ document: DocumentRecord) -> String {
        let parts = FactKind.allCases.compactMap { kind -> String? in
            let count = document.facts.count { $0.kind == kind }
            return count > 0 ? counted(count, kind.words.one, kind.words.several) : nil
        }
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }
}
