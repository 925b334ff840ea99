import MusterModel
import MusterText

/// Minutes, reviews and logs that count no P0 while one is open.
enum IssueSummaryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let open = context.project.issues.filter { $0.isOpen && $0.severity?.rank == 0 }
        guard !open.isEmpty else { return [] }
        let byRelease = Dictionary(grouping: open, by: \.release)
        var found: [Finding] = []
        for (place, record) in context.sources.records.enumerated() where isRecord(record) {
            let release = context.catalogs.releases.release(ofDocument: place)
            guard let issues = byRelease[release] else { continue }
            for (line, text) in statements(of: record) where claimsNone(text) {
                let location = SourceLocation(path: record.path, line: line)
                found.append(
                    FindingID.summaryDisagrees.finding(
                        "No P0 is counted while \(issues.map { $0.code.isEmpty ? $0.title : $0.code }.joined(separator: ", ")) is open",
                        at: [location] + issues.map(\.location),
                        suggestion: FindingID.summaryDisagrees.explanation.mend,
                        entities: issues.map { .issue($0.id) }, releases: [release]))
            }
        }
        return found
    }

    /// Only what is written as having been seen can be contradicted; a specification demands.
    private static func isRecord(_ record: DocumentRecord) -> Bool {
        switch record.kind {
        case .minutes, .readinessReview, .progressLog: ProjectSources.speaksForProject(record)
        case .taskSpec, .knownIssues, .checklist, .checksums, .riskRegister, .workflow, .roadmap, .other: false
        }
    }

    /// Points of passages and the words of claimed facts, each line once.
    private static func statements(of record: DocumentRecord) -> [(Int, String)] {
        var byLine: [Int: String] = [:]
        for point in record.passages.flatMap(\.points) { byLine[point.line] = point.text }
        for fact in record.facts where fact.modality == .claimed && fact.status != .todo && fact.status != .rejected {
            byLine[fact.line] = byLine[fact.line] ?? fact.text
        }
        return byLine.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func claimsNone(_ text: String) -> Bool {
        Words(text).containAny(["no p0", "no open p0", "zero p0", "0 p0", "no p0s", "no open p0s", "no remaining p0"])
            && !Words(text).containAny(["no p0 may", "no p0 bugs should", "no p0 issue may", "no new p0"])
    }
}
