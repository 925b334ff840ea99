import MusterModel
import MusterText

/// Works out what has to be asked of the history: who wrote the lines of sign-offs, and whether the evidence of claims was
/// there when they were made.
struct HistoryAsking {
    let sources: ProjectSources

    func add(to questions: inout EvidenceQuestions) {
        for signoff in sources.facts(.signoff) where HistoryAsking.isFavourable(sources.fact(signoff)) {
            let line = HistoryAsking.line(of: signoff, sources)
            questions.lines.insert(line)
            if sources.configuration.signatures.isGiven { questions.signedLines.insert(line) }
            if isStatement(line.document) { questions.statements.insert(line.document) }
        }
        if sources.configuration.signatures.isGiven { questions.signedReleases = releaseNames }
        for (document, record) in sources.records.enumerated() {
            addFrozen(in: record, &questions)
            for place in record.facts.indices {
                addEvidence(citedAt: FactReference(document: document, fact: place), in: record, &questions)
            }
        }
    }

    /// Whatever is named as a release.
    private var releaseNames: Set<String> {
        Set(sources.records.flatMap { $0.releases.map(\.name) } + sources.configuration.releases.map(\.version))
    }

    /// The line of a fact.
    static func line(of reference: FactReference, _ sources: ProjectSources) -> LineQuestion {
        let place = sources.location(of: reference)
        return LineQuestion(document: place.path, line: place.line)
    }

    /// Whether evidence was there when its claim was made; nil for what cites no other file.
    static func presence(
        of path: String, for claim: FactReference, _ sources: ProjectSources
    ) -> PresenceQuestion? {
        let document = sources.record(of: claim).path
        let found = sources.index.document(at: path, from: document)
        guard found != document else { return nil }
        return PresenceQuestion(
            cited: FileQuestion(path: path, document: document), found: found, claim: line(of: claim, sources))
    }

    private func addFrozen(in record: DocumentRecord, _ questions: inout EvidenceQuestions) {
        for question in FrozenFiles.questions(for: record, sources) {
            questions.changes.insert(question)
            if question.found == nil { questions.files.insert(question.cited) }
        }
    }

    private func addEvidence(
        citedAt place: FactReference, in record: DocumentRecord, _ questions: inout EvidenceQuestions
    ) {
        let fact = record.facts[place.fact]
        let claim = fact.kind == .reference ? sources.parent(of: place) : place
        guard let claim, CitedPath.isEvidence(for: claim, in: fact.sectionRole, sources) else { return }
        let own = fact.kind == .reference ? [CitedPath(fact).path].compactMap(\.self) : []
        for path in own + CitedPath.again(by: fact) {
            if let question = HistoryAsking.presence(of: path, for: claim, sources) {
                questions.presences.insert(question)
            }
        }
    }

    private static func isFavourable(_ fact: Fact) -> Bool {
        switch fact.status {
        case .signed, .go, .done, .accepted, .closed: true
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown, nil: false
        }
    }

    private func isStatement(_ document: RelativePath) -> Bool {
        sources.configuration.signatures.statements.contains { $0.matches(document) }
    }
}
