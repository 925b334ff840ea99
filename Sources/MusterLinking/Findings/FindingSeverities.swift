import MusterModel

/// Applies the severities that the configuration gives to findings.
struct FindingSeverities {
    private let byID: [String: SeverityConfiguration]

    init(_ configuration: Configuration) {
        byID = Dictionary(configuration.severities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The findings with configured severities; one that is lowered or switched off stays, with the reason in its
    /// suppression.
    func applied(to findings: [Finding]) -> [Finding] { findings.map(applied) }

    private func applied(to finding: Finding) -> Finding {
        guard let configured = byID[finding.id] else { return finding }
        var finding = finding
        guard let severity = configured.severity else {
            finding.suppression = "Switched off at \(configured.location)"
            return finding
        }
        if severity < finding.severity {
            finding.suppression = "Lowered to \(severity.rawValue) at \(configured.location)"
        }
        finding.severity = severity
        return finding
    }
}
