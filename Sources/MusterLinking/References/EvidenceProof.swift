import MusterModel
import MusterText

/// Tells what the content of cited evidence is worth.
struct EvidenceProof {
    private let sources: ProjectSources
    private let answers: EvidenceAnswers
    private let records: [RelativePath: DocumentRecord]

    init(_ sources: ProjectSources, _ answers: EvidenceAnswers) {
        self.sources = sources
        self.answers = answers
        records = Dictionary(sources.records.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a look into the thing at a path that a document cites showed.
    func proof(ofPath path: String?, in record: DocumentRecord) -> Reference.Proof {
        guard let path else { return .unseen }
        if let cited = sources.index.document(at: path, from: record.path) {
            return EvidenceProof.proof(of: records[cited])
        }
        let question = FileQuestion(path: path, document: record.path)
        switch answers[question] {
        case .file(_, size: 0, _): return .nothing("it is empty")
        case .folder(_, isEmpty: true, _): return .nothing("nothing lies in it")
        case .file: return proof(of: answers[ReportQuestion(file: question)])
        case .folder, .outside, .missing, .unreadable: return .unseen
        }
    }

    private func proof(of answer: ReportAnswer) -> Reference.Proof {
        switch answer {
        case .report(let report, let path): .report(report, at: path)
        case .unreadable(let reason, _): .nothing("it cannot be read as a report: \(reason)")
        case .noReport: .unseen
        }
    }

    /// A document without a word, or of nothing but titles, proves nothing, and neither does a draft.
    private static func proof(of record: DocumentRecord?) -> Reference.Proof {
        guard let record, record.refusal == nil else { return .unseen }
        if record.filledLineCount == 0 { return .nothing("it is empty") }
        if record.isDraft { return .nothing("it is still a draft") }
        let isMarkdown = ["md", "markdown"].contains(record.path.fileExtension ?? "")
        return isMarkdown && record.filledLineCount <= record.outline.count
            ? .nothing("it holds nothing but titles") : .unseen
    }
}
