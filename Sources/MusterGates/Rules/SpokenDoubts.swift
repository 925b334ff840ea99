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
        let isOnly = index.project.releases.count == 1
        let items = index.project.documents.flatMap { document -> [ItemResult] in
            guard !document.doubts.isEmpty else { return [] }
            let isOwn = isOnly || release.documents.contains(document.path)
            let isReview = release.reviews.contains(document.path)
            return document.doubts.filter { doubt in
                (doubt.isOfPlan ? names(doubt, release) : isOwn) && stands(doubt, since: since, inReview: isReview)
                    && !tellsOfCondition(doubt, in: document, of: decision)
            }.map { item($0, in: document) }
        }
        guard let first = items.first else { return nil }
        let said = "“\(first.title)”"
        return RuleResult(
            rule: .criteriaMet, title: "No sentence speaks against going", state: .unknown,
            reason: items.count == 1
                ? "One sentence speaks against going: \(said)"
                : "\(items.count) sentences speak against going, first \(said)",
            items: items)
    }

    private func names(_ doubt: DocumentRecord.Doubt, _ release: Release) -> Bool {
        let words = doubt.text.folded.split(onByte: 0x20)
        return ([release.name] + release.aliases).contains { name in
            let name = name.folded
            return words.contains(name) || words.contains(name.bytes(from: 1)) || doubt.text.folded.containsBytes(name)
        }
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
