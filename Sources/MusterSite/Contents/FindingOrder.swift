import MusterModel

/// The findings in the order of their page: what contradicts the decision on the main release first.
struct FindingOrder: Sendable {
    /// Errors before warnings before notes; within one severity what contradicts the decision on the release of the front
    /// page first, then what touches that release, then the rest; each by kinds in the order in which they first appear.
    let ordered: [Finding]

    init(_ findings: [Finding], main release: Release.ID?) {
        let ranked = FindingOrder.byWhatTheyBlock(findings, release)
        ordered = DiagnosticSeverity.allCases.reversed().flatMap { severity in
            ranked.filter { $0.severity == severity }
        }
    }

    private static func byWhatTheyBlock(_ findings: [Finding], _ release: Release.ID?) -> [Finding] {
        guard let release else { return byKind(findings) }
        let ranked = findings.map { finding in
            (rank: finding.releases.contains(release) ? finding.isDerivedFromVerdict ? 0 : 1 : 2, finding: finding)
        }
        return (0...2).flatMap { rank in byKind(ranked.filter { $0.rank == rank }.map(\.finding)) }
    }

    private static func byKind(_ findings: [Finding]) -> [Finding] {
        var places: [String: Int] = [:]
        for finding in findings where places[finding.id] == nil { places[finding.id] = places.count }
        return findings.enumerated().map { (kind: places[$1.id] ?? 0, offset: $0, finding: $1) }
            .sorted { ($0.kind, $0.offset) < ($1.kind, $1.offset) }.map(\.finding)
    }
}
