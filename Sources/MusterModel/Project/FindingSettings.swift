import MusterText

/// What the configuration and the documents say about single findings: other severities, and which are set aside and why.
public struct FindingSettings: Sendable {
    private let configured: [String: SeverityConfiguration]
    private let comments: [RelativePath: [Suppression]]

    public init(_ configuration: Configuration, documents: [DocumentRecord]) {
        configured = Dictionary(configuration.severities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        comments = documents.reduce(into: [:]) { comments, document in
            if !document.suppressions.isEmpty { comments[document.path] = document.suppressions }
        }
    }

    /// The findings as they count; one that is lowered, switched off or set aside stays, and says why.
    public func applied(to findings: [Finding]) -> [Finding] { findings.map { commented(weighed($0)) } }

    private func weighed(_ finding: Finding) -> Finding {
        guard let setting = configured[finding.id] else { return finding }
        var finding = finding
        if setting.severity.map({ $0 < finding.severity }) ?? true {
            let words = setting.severity.map { "Lowered to \($0.rawValue)" } ?? "Switched off"
            finding.suppression = "\(words) at \(setting.location)" + (setting.reason.map { ": \($0)" } ?? "")
        }
        finding.severity = setting.severity ?? .note
        return finding
    }

    /// A comment sets aside what has one of its places in the comment's document.
    private func commented(_ finding: Finding) -> Finding {
        guard !comments.isEmpty, let (path, comment) = comment(on: finding) else { return finding }
        var finding = finding
        finding.suppression = "\(comment.reason) (\(path):\(comment.line))"
        finding.severity = .note
        return finding
    }

    private func comment(on finding: Finding) -> (RelativePath, Suppression)? {
        for location in finding.locations {
            let found = comments[location.path]?.first { $0.id.utf8.elementsEqual(finding.id.utf8) }
            if let found { return (location.path, found) }
        }
        return nil
    }
}
