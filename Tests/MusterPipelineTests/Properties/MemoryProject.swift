import MusterDocuments
import MusterEvidence
import MusterFacts
import MusterGates
import MusterLinking
import MusterModel
import MusterTestSupport
import MusterText

/// A project that is only in memory, through the whole line from texts to verdicts.
struct MemoryProject: Sendable {
    /// The texts of the documents by their paths; in any order, no path twice.
    var documents: [(path: String, text: String)]
    /// The files that are no documents: path and SHA-256 of their bytes.
    var files: [(path: String, digest: String)] = []

    /// The day as of which it is judged.
    static let asOf = day("2026-11-21")

    func judged() -> GateReport { MemoryProject.judged(documents.map(MemoryProject.record), files: files) }

    /// The half of the work that one document needs.
    static func record(path: String, text: String) -> DocumentRecord {
        let parsed = DocumentParser().parse(Array(text.utf8), path: relative(path), digest: "").output
        return FactExtractor().record(of: parsed)
    }

    /// The half of the work that all documents need together.
    static func judged(_ records: [DocumentRecord], files: [(path: String, digest: String)] = []) -> GateReport {
        let linker = ProjectLinker(configuration: Configuration(), asOf: asOf)
        let answers = answers(to: linker.questions(for: records), records, files)
        return Judge(linker.link(records, answers: answers, name: "memory").output).report()
    }

    private static func answers(
        to questions: EvidenceQuestions, _ records: [DocumentRecord], _ files: [(path: String, digest: String)]
    ) -> EvidenceAnswers {
        var answers = EvidenceAnswers()
        let paths = Set(records.map(\.path) + files.map { relative($0.path) })
        for question in questions.files {
            let found = place(of: question.path, in: question.document, among: paths)
            answers.files[question] =
                found.map { .file($0, size: 1, otherCase: false) } ?? .missing(candidates: [])
        }
        for question in questions.artifacts {
            let found = place(of: question.file, in: question.document, among: paths)
            let digest = files.first { relative($0.path) == found }.flatMap { Digest($0.digest) }
            guard let found, let digest else {
                answers.artifacts[question] = .absent
                continue
            }
            answers.artifacts[question] =
                question.algorithm == digest.algorithm
                ? .digest(digest, at: found, size: 1) : .notRecomputed(at: found, size: 1)
        }
        return answers
    }

    private static func place(
        of written: String, in document: RelativePath, among paths: Set<RelativePath>
    ) -> RelativePath? {
        [document.parent, nil].compactMap { RelativePath(written, relativeTo: $0) }.first(where: paths.contains)
    }
}
