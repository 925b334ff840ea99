import MusterModel
import MusterText

/// What keeps a launch that was let go from being taken as ready: sentences in its papers that nothing read as a fact, and that
/// speak against going.
///
/// Such a sentence may be harmless. That is for somebody to say who reads it, and until then nobody can trust the go.
struct SpokenDoubts {
    let index: ProjectIndex

    /// A result to add to a derived launch gate; nil for every other gate, for a launch that nobody let go, and where no such
    /// sentence stands.
    func result(for planned: PlannedGate) -> RuleResult? {
        guard planned.gate.kind == .launch, !planned.gate.isConfigured, let release = planned.scope.release,
            case let decision = RecordedDecision(of: release, in: index),
            decision.state == .go || decision.state == .conditional
        else { return nil }
        let since = decision.decision?.date
        let papers = index.project.releases.count == 1 ? index.project.documents.map(\.path) : release.documents
        let items = papers.compactMap(index.document).flatMap { document -> [ItemResult] in
            let isReview = release.reviews.contains(document.path)
            return document.doubts.filter { stands($0, since: since, inReview: isReview) }
                .filter { !tellsOfCondition($0, in: document, of: decision) }
                .map { item($0, in: document) }
        }
        guard !items.isEmpty else { return nil }
        let wording = Wording(
            singular: "sentence", plural: "sentences", met: "cleared up", failed: "against going",
            pending: "not cleared up", unknown: "not cleared up")
        return RuleResult(
            rule: .criteriaMet, title: "No sentence speaks against going", state: .unknown,
            reason: RuleRun.reason(for: items, in: wording), items: items)
    }

    /// What stands behind a go with conditions in its paper tells how they stand.
    private func tellsOfCondition(
        _ doubt: DocumentRecord.Doubt, in document: DocumentRecord, of decision: RecordedDecision
    ) -> Bool {
        decision.state == .conditional
            && decision.locations.contains { $0.path == document.path && $0.line <= doubt.line }
    }

    /// What was said before the decision was known to those who took it.
    private func stands(_ doubt: DocumentRecord.Doubt, since day: CivilDate?, inReview: Bool) -> Bool {
        guard let said = doubt.date else { return inReview }
        guard said <= index.project.asOf else { return inReview }
        return day.map { said >= $0 } ?? inReview
    }

    private func item(_ doubt: DocumentRecord.Doubt, in document: DocumentRecord) -> ItemResult {
        let location = SourceLocation(path: document.path, line: doubt.line)
        return ItemResult(
            entity: .document(document.path), title: doubt.text,
            assessment: Assessment(
                .unknown, "It speaks against going, and nothing tells what it is about or that it was settled",
                at: [location]),
            expected: "A sentence that says that it is settled, or a point that says what is open",
            mend: Mend(
                location: location,
                instruction:
                    "Write what is open as a point, an issue or a condition, or say beside it how it was settled"))
    }
}
