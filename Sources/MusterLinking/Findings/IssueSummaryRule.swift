import MusterModel
import MusterText

/// Minutes, reviews and logs that count no P0 while one is open.
enum IssueSummaryRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let open = context.project.issues.filter { $0.isOpen && $0.severity?.rank == 0 }
        guard !open.isEmpty else { return [] }
        let byRelease = Dictionary(grouping: open, by: \.release)
        var found: [Finding] = []
        for (place, record) in context.sources.records.enumerated() where RecordStatements.isRecord(record) {
            let release = context.catalogs.releases.release(ofDocument: place)
            guard let issues = byRelease[release] else { continue }
            for (line, text) in RecordStatements.statements(of: record) where claimsNone(text) {
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

    private static func claimsNone(_ text: String) -> Bool {
        Words(text).containAny(["no p0", "no open p0", "zero p0", "0 p0", "no p0s", "no open p0s", "no remaining p0"])
            && !Words(text).containAny(["no p0 may", "no p0 bugs should", "no p0 issue may", "no new p0"])
    }
}
