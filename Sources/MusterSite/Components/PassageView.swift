import MusterModel
import MusterText

/// A section of a document as it stands there: the partial `passage`.
struct PassageView: Sendable {
    let passage: Passage
    let document: DocumentRecord
    let view: PageView

    var value: TemplateValue { members.announcingLists }

    private var members: TemplateValue {
        [
            "title": .optional(passage.title.isEmpty ? nil : passage.title),
            "source": view.source(SourceLocation(path: document.path, line: passage.line)).value,
            "isOrdered": .bool(isOrdered),
            "points": .list(of: passage.points) { point in
                ["text": .text(PassageView.words(point)), "depth": .number(min(point.depth, 3))]
            },
        ]
    }

    /// A point as it stands; where it is a row of a table, with its boxes as signs.
    private static func words(_ point: Passage.Point) -> String {
        let cells = point.text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "·" }
        return cells.count == 1 ? point.text : cells.map { sign(String($0)) }.joined(separator: "·")
    }

    private static func sign(_ cell: String) -> String {
        switch cell.trimmed {
        case "[x]", "[X]": " ☑ "
        case "[ ]", "[]": " ☐ "
        case _: cell
        }
    }

    // Only steps have an order of their own.
    private var isOrdered: Bool {
        switch passage.role {
        case .rollbackStep, .deploymentPlan, .agenda: passage.points.allSatisfy { $0.depth == 0 }
        case .scope, .attendees, .vote, .condition, .testSummary, .metrics, .rollbackTrigger, .supportPlan,
            .communicationPlan, .operatorCommand, .freeze, .logEntry, .backlog:
            false
        }
    }
}

extension PageView {
    /// The passages of some roles in some documents, in the order of the documents.
    func passages(_ roles: [PassageRole], in documents: [DocumentRecord]) -> TemplateValue {
        .list(of: passageViews(roles, in: documents), \.value)
    }

    /// The same, still to be shown; a document that is named twice gives its passages once.
    func passageViews(_ roles: [PassageRole], in documents: [DocumentRecord]) -> [PassageView] {
        var seen = Set<RelativePath>()
        return documents.filter { seen.insert($0.path).inserted }.flatMap { document in
            document.passages.filter { roles.contains($0.role) }
                .map { PassageView(passage: $0, document: document, view: self) }
        }
    }
}
