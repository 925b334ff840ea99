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
                (doubt.isOfPlan ? names(doubt, release) : isOwn)
                    && stands(doubt, since: since, inReview: isReview)
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
        let words = Words(doubt.text).list
        return ([release.name] + release.aliases).contains { name in
            let name = name.folded
            return words.contains(name) || words.contains(name.bytes(from: 1)) || doubt.text.folded.containsBytes(name)
        }
    }

    /// What stands in the paper of a go with conditions may tell how they stand: it shares words with one of them, more of them
    /// before the decision; behind it, it or its title names the condition, or it goes on with "that" or "it". Words that refuse the
    /// release itself tell more.
    private func tellsOfCondition(
        _ doubt: DocumentRecord.Doubt, in document: DocumentRecord, of decision: RecordedDecision
    ) -> Bool {
        let lines = decision.locations.filter { $0.path == document.path }.map(\.line)
        guard decision.state == .conditional, !lines.isEmpty else { return false }
        let spoken = Words(doubt.text)
        let said = spoken.list
        guard !spoken.containAny(Self.refusals) else { return false }
        let above = lines.filter { $0 <= doubt.line }.max()
        if let above {
            if (said + Words(doubt.title).list).contains(where: Self.conditions.contains) { return true }
            if let first = said.first, Self.pronouns.contains(first), doubt.line - above <= Self.reach { return true }
        }
        return (decision.decision?.conditions ?? []).contains { condition in
            if condition.text.containsBytes(doubt.text) { return true }
            let words = Set(Words(condition.text).list.filter { $0.utf8.count >= Self.shortest })
            return Set(said).intersection(words).count >= (above == nil ? 3 : 2)
        }
    }

    /// How many bytes a word has at least that two sentences on one thing share.
    private static let shortest = 5
    /// How many lines below a decision a pronoun may speak of its condition.
    private static let reach = 3
    private static let conditions: Set<String> = [
        "condition", "conditions", "auflage", "auflagen", "bedingung", "bedingungen", "réserve", "réserves",
        "condición",
        "condiciones", "condição", "condições", "条件", "otherwise", "sonst", "andernfalls", "sinon", "contrario",
        "contrário",
    ]
    private static let pronouns: Set<String> = [
        "that", "this", "it", "these", "they", "das", "dies", "es", "ce", "cela", "il", "elle", "esto", "eso", "isto",
        "isso",
    ]
    private static let refusals = [
        "failed", "fails", "crashed", "lost", "refused", "rejected", "did not pass", "cannot release", "must not ship",
        "not ship", "no release", "release is off", "launch is off", "go is off", "withdraw",
        "withdraws",
        "withdrawn", "not ready", "must not be released", "not be released", "cannot be released", "no go",
        "not go live",
        "nicht freigegeben", "keine freigabe", "zurückgezogen", "non autorisée", "no se autoriza", "não autorizada",
    ]

    /// What was said before the decision was known to those who took it; of the last word of a paper without days nobody
    /// knows that.
    private func stands(_ doubt: DocumentRecord.Doubt, since day: CivilDate?, inReview: Bool) -> Bool {
        guard let said = doubt.date else { return inReview || doubt.isLast }
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
