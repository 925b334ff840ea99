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
            "facts": .list(of: document.facts.enumerated()) { number, fact in
                fact.row(
                    view.href(SourceLocation(path: document.path, line: fact.line)),
                    shownAt: shown(FactReference(document: position, fact: number), view))
            },
            "factCount": .text(counted(document.facts.count, "fact")),
        ]
    }

    /// The pages that show what a fact became, each once.
    private func shown(_ fact: FactReference, _ view: PageView) -> [PageLink] {
        var seen = Set<EntityReference>()
        return view.site.facts.entities(of: fact).filter { seen.insert($0).inserted }.compactMap { entity in
            view.site.place(of: entity).flatMap {
                $0.page == address ? nil : view.link(entity, shortName(entity, view))
            }
        }
    }

    private func shortName(_ entity: EntityReference, _ view: PageView) -> String {
        switch entity {
        case .task(let id): view.site.index.tasks[id]?.shortLabel ?? id.text
        case .phase(let id): view.site.index.phases[id]?.shortLabel ?? id.text
        case .requirement(let id): "Sign-off of \(view.site.name(of: .requirement(id)))"
        case .decision: "Decision"
        case .issue(let id): view.site.index.issues[id].map { $0.code.isEmpty ? "Issue" : $0.code } ?? "Issue"
        case .risk: "Risk"
        case .artifact: "Artifact"
        case .release, .criterion, .checklistItem, .signoff, .milestone, .deliverable, .role, .gate, .document,
            .workflow:
            view.site.name(of: entity)
        }
    }
}
