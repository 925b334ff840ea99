import MusterModel
import MusterText

/// Resolves what documents cite.
struct ReferenceLinker {
    let sources: ProjectSources
    let answers: EvidenceAnswers
    let phases: PhaseCatalog
    let tasks: TaskCatalog
    private let proofs: EvidenceProof

    init(sources: ProjectSources, answers: EvidenceAnswers, phases: PhaseCatalog, tasks: TaskCatalog) {
        self.sources = sources
        self.answers = answers
        self.phases = phases
        self.tasks = tasks
        proofs = EvidenceProof(sources, answers)
    }

    /// All references, by document and line; a path that a document cites in several claims once for each of them.
    func references() -> [Reference] {
        var pool = IdentifierPool<Reference>()
        var found: [Reference] = []
        for (document, record) in sources.records.enumerated() {
            for (place, fact) in record.facts.enumerated() {
                let source = FactReference(document: document, fact: place)
                let cited = fact.kind == .reference ? [first(fact, at: source, in: record)] : again(fact, at: source)
                for var reference in cited {
                    reference.id = pool.identifier(for: "\(record.path.text)-\(fact.line)-\(place)")
                    found.append(reference)
                }
            }
        }
        return found
    }

    private func first(_ fact: Fact, at source: FactReference, in record: DocumentRecord) -> Reference {
        let claim = sources.parent(of: source)
        let isEvidence = CitedPath.isEvidence(for: claim, in: fact.sectionRole, sources)
        return Reference(
            id: Reference.ID(""), target: fact.title,
            resolution: following(resolution(of: fact, in: record), CitedPath(fact).path, isEvidence: isEvidence),
            proof: isEvidence ? proofs.proof(ofPath: CitedPath(fact).path, in: record) : .unseen,
            isEvidence: isEvidence, claim: claim, presence: presence(of: CitedPath(fact).path, for: claim),
            source: source, location: sources.location(of: source))
    }

    /// What a claim cites that a line above it cites already.
    private func again(_ fact: Fact, at claim: FactReference) -> [Reference] {
        let record = sources.record(of: claim)
        let isEvidence = CitedPath.isEvidence(for: claim, in: fact.sectionRole, sources)
        return CitedPath.again(by: fact).map { path in
            Reference(
                id: Reference.ID(""), target: path, resolution: resolution(ofPath: path, anchor: nil, in: record),
                proof: isEvidence ? proofs.proof(ofPath: path, in: record) : .unseen, isEvidence: isEvidence,
                claim: claim, presence: presence(of: path, for: claim), source: claim,
                location: sources.location(of: claim))
        }
    }

    /// A document that lies elsewhere now is followed there, with a note; what a claim rests on has to be where it says.
    private func following(
        _ resolution: Reference.Resolution, _ path: String?, isEvidence: Bool
    ) -> Reference.Resolution {
        guard case .missing = resolution, !isEvidence, let found = path.flatMap(sources.index.moved) else {
            return resolution
        }
        return .document(found, anchor: nil)
    }

    private func presence(of path: String?, for claim: FactReference?) -> PresenceAnswer? {
        guard let path, let claim else { return nil }
        return HistoryAsking.presence(of: path, for: claim, sources).flatMap { answers.presences[$0] }
    }

    private func resolution(of fact: Fact, in record: DocumentRecord) -> Reference.Resolution {
        switch CitedPath(fact) {
        case .address(let address): return .external(address)
        case .path(let path): return resolution(ofPath: path, anchor: fact.details[.anchor], in: record)
        case .words: return entity(in: fact.title).map(Reference.Resolution.entity) ?? .words
        }
    }

    private func resolution(ofPath path: String, anchor: String?, in record: DocumentRecord) -> Reference.Resolution {
        if let document = sources.index.document(at: path, from: record.path) {
            return .document(document, anchor: anchor)
        }
        switch answers[FileQuestion(path: path, document: record.path)] {
        case .file(let found, _, _), .folder(let found, _, _): return .file(found)
        case .outside: return .outside
        case .missing(let candidates):
            return .missing(nearest: candidates.isEmpty ? sources.index.nearest(to: path) : candidates)
        case .unreadable:
            return .missing(nearest: sources.index.nearest(to: path))
        }
    }

    /// The task or phase that a text without a path is about, where it names exactly one.
    private func entity(in text: String) -> EntityReference? {
        let named = TaskNumber.mentions(in: text)
        if named.count == 1, let task = tasks.tasks(numbered: named[0]).first { return .task(task) }
        guard named.isEmpty, let phase = TaskNumber.phaseNumber(in: text) else { return nil }
        return phases.phase(numbered: phase).map(EntityReference.phase)
    }
}
