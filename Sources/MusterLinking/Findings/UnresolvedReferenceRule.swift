import MusterModel
import MusterText

/// Cited paths that the project does not hold.
enum UnresolvedReferenceRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        context.project.references.compactMap { reference in
            guard case .missing(let nearest) = reference.resolution,
                ProjectSources.speaksForProject(context.sources.record(of: reference.source))
            else { return nil }
            let id: FindingID = reference.isEvidence ? .missingEvidence : .unresolvedReference
            let what = reference.isEvidence ? "Evidence that is not at hand" : "The project does not hold"
            let hint = nearest.first.map { "Did you mean \($0.text)?" } ?? id.explanation.mend
            let claim = reference.isEvidence ? reference.claim : nil
            return id.finding(
                "\(what): \(reference.target)", at: [reference.location], suggestion: hint,
                entities: [.document(reference.location.path)],
                releases: [context.catalogs.release(of: claim ?? reference.source)])
        }
    }
}
