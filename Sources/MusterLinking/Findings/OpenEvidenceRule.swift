import MusterModel
import MusterText

/// A claim that is backed by a document in which something is open or failed.
enum OpenEvidenceRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let open = openPlaces(context)
        guard !open.isEmpty else { return [] }
        let references = Dictionary(
            context.project.references.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return context.project.checklistItems.flatMap { item -> [Finding] in
            guard item.assessment.state == .pass else { return [] }
            return item.evidence.compactMap { id in
                guard case .document(let path, _)? = references[id]?.resolution, path != item.location.path,
                    let places = open[path]
                else { return nil }
                return FindingID.evidenceOpen.finding(
                    "“\(item.title)” is recorded as done, but \(path.name), its evidence, has something open",
                    at: [item.location] + places, suggestion: FindingID.evidenceOpen.explanation.mend,
                    entities: [.checklistItem(item.id)], releases: [item.release])
            }
        }
    }

    /// The places of items that are marked open, by document.
    private static func openPlaces(_ context: FindingContext) -> [RelativePath: [SourceLocation]] {
        let criteria = context.project.criteria.filter { context.openItems.contains(.criterion($0.id)) }.map(\.location)
        let items = context.project.checklistItems.filter { context.openItems.contains(.checklistItem($0.id)) }
            .map(\.location)
        return Dictionary(grouping: (criteria + items).sorted(), by: \.path)
    }
}
