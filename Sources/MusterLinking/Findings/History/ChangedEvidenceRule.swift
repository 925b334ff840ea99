import MusterModel
import MusterText

/// Evidence that has changed since it was cited: one finding for each file, at all claims that rest on it.
enum ChangedEvidenceRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        var claims: [RelativePath: [(Reference, Commit)]] = [:]
        for reference in context.project.references where reference.isEvidence {
            guard case .changed(let commit)? = reference.presence, let path = path(of: reference) else { continue }
            claims[path, default: []].append((reference, commit))
        }
        return claims.compactMap { path, citing in
            guard let first = citing.map(\.1).min(by: { ($0.date, $0.hash) < ($1.date, $1.hash) }) else { return nil }
            let count = citing.count == 1 ? "a claim that cites" : "\(citing.count) claims that cite"
            return HistoryFindingID.evidenceChanged.finding(
                "\(path.text) has changed since \(count) it (\(first.shortHash), \(first.date))",
                at: citing.map(\.0.location).sorted())
        }
    }

    private static func path(of reference: Reference) -> RelativePath? {
        switch reference.resolution {
        case .document(let path, _), .file(let path): path
        case .entity, .external, .outside, .missing, .words: nil
        }
    }
}
