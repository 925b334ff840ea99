import MusterModel

/// The findings in the order of their page: what contradicts the decision on the main release first.
struct FindingOrder: Sendable {
    /// Errors before warnings before notes; within one severity what contradicts the decision on the release of the front
    /// page first, then what touches that release, then the rest; each in its own order.
    let ordered: [Finding]

    init(_ findings: [Finding], main release: Release.ID?) {
        let ranked = FindingOrder.byWhatTheyBlock(findings, release)
        ordered = DiagnosticSeverity.allCases.reversed().flatMap { severity in
            ranked.filter { $0.severity == severity }
        }
    }

    private static func byWhatTheyBlock(_ findings: [Finding], _ release: Release.ID?) -> [Finding] {
        guard let release else { return findings }
        let ranked = findings.map { finding in
            (rank: finding.releases.contains(release) ? finding.isDerivedFromVerdict ? 0 : 1 : 2, finding: finding)
        }
        return (0...2).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.finding) }
    }
}
