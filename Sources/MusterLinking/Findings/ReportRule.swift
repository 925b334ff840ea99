import MusterModel
import MusterText

/// A claim rests on a report that has failures, or on evidence that is there and proves nothing.
enum ReportRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        context.project.references.compactMap { reference in
            guard reference.isEvidence, let claim = reference.claim,
                isFavourable(context.sources.fact(claim)),
                ProjectSources.speaksForProject(context.sources.record(of: reference.source)),
                let objection = objection(reference)
            else { return nil }
            return objection.id.finding(
                "“\(context.sources.fact(claim).title)” cites \(reference.target), \(objection.words)",
                at: [reference.location] + objection.places, suggestion: objection.id.explanation.mend,
                entities: [.document(reference.location.path)], releases: [context.catalogs.release(of: claim)])
        }
    }

    private struct Objection {
        var id: FindingID
        var words: String
        var places: [SourceLocation] = []
    }

    private static func objection(_ reference: Reference) -> Objection? {
        switch reference.proof {
        case .unseen: return nil
        case .nothing(let reason): return Objection(id: .evidenceEmpty, words: "which proves nothing: \(reason)")
        case .report(let report, let path):
            if report.failureCount > 0 {
                let count = "which has \(report.failureCount) failure\(report.failureCount == 1 ? "" : "s")"
                return Objection(
                    id: .evidenceOpen, words: count + (report.failures.first.map { ", first \($0.name)" } ?? ""),
                    places: report.failures.map { SourceLocation(path: path, line: $0.line) }.withoutRepeats)
            }
            return report.isPassed
                ? nil
                : Objection(id: .evidenceEmpty, words: "which proves nothing: \(report.doubt ?? "it holds no test")")
        }
    }

    /// Whether a claim says that something is met.
    private static func isFavourable(_ claim: Fact) -> Bool {
        switch claim.status {
        case .done, .signed, .go, .accepted, .closed: true
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown, nil: false
        }
    }
}

extension [SourceLocation] {
    /// The places without those that occurred before.
    fileprivate var withoutRepeats: [SourceLocation] {
        var seen = Set<SourceLocation>()
        return filter { seen.insert($0).inserted }
    }
}
