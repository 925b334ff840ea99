import MusterModel
import MusterText

/// What keeps every release from being better than not assessed: documents that should have been read and were not.
struct UnreadDocuments {
    let index: ProjectIndex

    /// A result to add to every blocking gate; nil when every document was read.
    var result: RuleResult? {
        let unread = index.project.unread.filter(\.isFailure).map { item($0.path, $0.reason) }
        let items = (unread + refused).withoutRepeats(of: \.title)
        guard !items.isEmpty else { return nil }
        let wording = Wording(
            singular: "document", plural: "documents", met: "read", failed: "unreadable", pending: "unread",
            unknown: "unread")
        return RuleResult(
            rule: .evidence, title: "Every document can be read", state: .unknown,
            reason: RuleRun.reason(for: items, in: wording), items: items)
    }

    private var refused: [ItemResult] {
        index.project.documents.compactMap { document in document.refusal.map { item(document.path, $0) } }
    }

    private func item(_ path: RelativePath, _ reason: String) -> ItemResult {
        let location = SourceLocation(path: path, line: 1)
        return ItemResult(
            entity: .document(path), title: path.text,
            assessment: Assessment(.unknown, "The document was not read: \(reason)", at: [location]),
            expected: "A document that can be read",
            mend: Mend(
                location: location,
                instruction: "Mend the document, or leave it out with exclude: [\(path.text)] in muster.yml"))
    }
}
