import MusterModel

/// The severities that the configuration sets for findings.
struct FindingSeverities {
    private let configured: [String: SeverityConfiguration]

    init(_ configuration: Configuration) {
        configured = Dictionary(configuration.severities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The findings with their configured severities; one that is lowered or switched off stays, and says so.
    func applied(to findings: [Finding]) -> [Finding] {
        findings.map { finding in
            guard let setting = configured[finding.id] else { return finding }
            var changed = finding
            changed.severity = setting.severity ?? .note
            if setting.severity.map({ $0 < finding.severity }) ?? true {
                changed.suppression = "\(setting.severity?.rawValue ?? "off") at \(setting.location)"
            }
            return changed
        }
    }
}
