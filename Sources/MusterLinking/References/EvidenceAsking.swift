import MusterModel
import MusterText

/// Works out what has to be observed: paths that no document has, files with digests, demanded commit messages.
struct EvidenceAsking {
    private let sources: ProjectSources

    init(_ sources: ProjectSources) {
        self.sources = sources
    }

    func questions() -> EvidenceQuestions {
        var questions = EvidenceQuestions()
        for (_, question) in sources.configuration.releases.flatMap(ReportLinker.questions) {
            questions.files.insert(question.file)
            questions.reports.insert(question)
        }
        for record in sources.records {
            for fact in record.facts { ask(about: fact, in: record, &questions) }
        }
        HistoryAsking(sources: sources).add(to: &questions)
        return questions
    }

    private func ask(about fact: Fact, in record: DocumentRecord, _ questions: inout EvidenceQuestions) {
        for path in CitedPath.again(by: fact) { ask(forEvidenceAt: path, in: record, &questions) }
        switch fact.kind {
        case .reference:
            if let path = CitedPath(fact).path { ask(forEvidenceAt: path, in: record, &questions) }
        case .deliverable:
            if let path = CitedPath(fact).path { ask(forFileAt: path, in: record, &questions) }
        case .artifact:
            if let question = ArtifactLinker.question(for: fact, in: record.path) {
                questions.artifacts.insert(question)
            }
        case .task:
            if let subject = fact.details[.commitMessage] { questions.commits.insert(CommitQuestion(subject: subject)) }
        case .criterion:
            if let path = FileCriterion(fact)?.path { ask(forFileAt: path, in: record, &questions) }
        case .phase, .checklistItem, .requiredSignoff, .signoff, .decision, .issue, .risk, .milestone:
            return
        }
    }

    /// Is it there, and what does it say where it may be a report?
    private func ask(forEvidenceAt path: String, in record: DocumentRecord, _ questions: inout EvidenceQuestions) {
        ask(forFileAt: path, in: record, &questions)
        let file = FileQuestion(path: path, document: record.path)
        if ReportQuestion.mayBeReport(path), questions.files.contains(file) {
            questions.reports.insert(ReportQuestion(file: file))
        }
    }

    /// What a document lies at need not be looked for.
    private func ask(forFileAt path: String, in record: DocumentRecord, _ questions: inout EvidenceQuestions) {
        guard sources.index.document(at: path, from: record.path) == nil else { return }
        questions.files.insert(FileQuestion(path: path, document: record.path))
        // Where the whole folder lives elsewhere, that is what there is to say.
        if let folder = CitedPath.topFolder(of: path) {
            questions.files.insert(FileQuestion(path: folder, document: record.path))
        }
    }
}
