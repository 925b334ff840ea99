import MusterModel
import MusterText

/// Claims that are backed by a document in which something is open or failed: one finding for each document that claims
/// and document that is cited.
enum OpenEvidenceRule: FindingRule {
    /// What the items of a cited document come to.
    private struct Rows {
        var open: [SourceLocation] = []
        var marked = 0
    }

    private struct Key: Hashable {
        var citing: RelativePath
        var cited: RelativePath
    }

    static func findings(in context: FindingContext) -> [Finding] {
        let rows = rows(context).filter { !$0.value.open.isEmpty }
        guard !rows.isEmpty else { return [] }
        let references = Dictionary(
            context.project.references.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var order: [Key] = []
        var claims: [Key: [ChecklistItem]] = [:]
        for item in context.project.checklistItems where isClaimed(item, in: context) {
            for case .document(let path, _)? in item.evidence.map({ references[$0]?.resolution })
            where path != item.location.path && rows[path] != nil {
                let key = Key(citing: item.location.path, cited: path)
                if claims[key] == nil { order.append(key) }
                if claims[key]?.last?.id != item.id { claims[key, default: []].append(item) }
            }
        }
        return order.compactMap { key in
            guard let claimed = claims[key], let rows = rows[key.cited] else { return nil }
            return finding(claimed, on: key.cited, rows, in: context)
        }
    }

    /// Whether somebody says that an item is done, be its evidence at hand or not.
    private static func isClaimed(_ item: ChecklistItem, in context: FindingContext) -> Bool {
        if item.assessment.state == .pass { return true }
        guard item.assessment.state == .unknown else { return false }
        let fact = context.sources.fact(item.source)
        switch fact.status {
        case .done, .signed, .closed, .go, .accepted:
            return fact.modality == .claimed && !context.sources.record(of: item.source).isDraft
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown, nil: return false
        }
    }

    private static func finding(
        _ claimed: [ChecklistItem], on cited: RelativePath, _ rows: Rows, in context: FindingContext
    ) -> Finding {
        let go = context.project.decisions.first { decision in
            decision.location.path == claimed[0].location.path && decision.isGoNoGo && !decision.isSuperseded
                && decision.modality == .claimed && [.go, .conditional].contains(decision.outcome)
        }
        let word = context.sources.fact(claimed[0].source).status == .signed ? "signed" : "done"
        let what =
            claimed.count == 1
            ? "“\(claimed[0].title)” is recorded as \(word)" : "\(claimed.count) items are recorded as \(word)"
        let head = go == nil ? what : "GO is recorded and \(what)"
        return FindingID.evidenceOpen.finding(
            "\(head), but of the \(rows.marked) items of \(cited.name), cited as evidence, \(rows.open.count) "
                + (rows.open.count == 1 ? "is not met" : "are not met"),
            at: [go?.location].compactMap(\.self) + claimed.map(\.location) + rows.open,
            suggestion: FindingID.evidenceOpen.explanation.mend,
            entities: claimed.map { .checklistItem($0.id) } + [go.map { .decision($0.id) }].compactMap(\.self),
            releases: claimed.map(\.release))
    }

    /// The items with a mark of their own, by document.
    private static func rows(_ context: FindingContext) -> [RelativePath: Rows] {
        let criteria = context.project.criteria.filter { context.isAsked($0.demand, of: $0.release) }
            .map { (EntityReference.criterion($0.id), $0.source, $0.location) }
        let items = context.project.checklistItems.filter { context.isAsked($0.demand, of: $0.release) }
            .map { (EntityReference.checklistItem($0.id), $0.source, $0.location) }
        var found: [RelativePath: Rows] = [:]
        for (entity, source, location) in criteria + items {
            if context.sources.fact(source).status != nil { found[location.path, default: Rows()].marked += 1 }
            if context.openItems.contains(entity) { found[location.path, default: Rows()].open.append(location) }
        }
        return found.mapValues { rows in
            var rows = rows
            rows.open.sort()
            return rows
        }
    }
}
