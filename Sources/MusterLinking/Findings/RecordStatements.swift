import MusterModel
import MusterText

/// What records of what was seen say line by line, for rules that look for summaries.
enum RecordStatements {
    /// Only what is written as having been seen can be contradicted; a specification demands.
    static func isRecord(_ record: DocumentRecord) -> Bool {
        switch record.judgedAs {
        case .minutes, .readinessReview, .progressLog: ProjectSources.speaksForProject(record)
        case .taskSpec, .knownIssues, .checklist, .checksums, .riskRegister, .workflow, .roadmap, .other: false
        }
    }

    /// Points of passages and the words of claimed facts, each line once.
    static func statements(of record: DocumentRecord) -> [(Int, String)] {
        var byLine: [Int: String] = [:]
        for point in record.passages.flatMap(\.points) { byLine[point.line] = point.text }
        for fact in record.facts where fact.modality == .claimed && fact.status != .todo && fact.status != .rejected {
            byLine[fact.line] = byLine[fact.line] ?? fact.text
        }
        return byLine.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
