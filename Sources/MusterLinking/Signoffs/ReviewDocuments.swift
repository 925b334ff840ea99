import MusterModel
import MusterText

/// The documents that review the readiness of a release.
enum ReviewDocuments {
    /// The places of readiness reviews, and of minutes that record a decision or vote on a launch.
    static func places(_ catalogs: Catalogs) -> Set<Int> {
        let sources = catalogs.sources
        var found: Set<Int> = []
        for (place, record) in sources.records.enumerated() where ProjectSources.speaksForProject(record) {
            // What reviews a task that launches nothing reviews no release.
            if let task = catalogs.tasks.task(reportedBy: place), catalogs.launches[task] == nil { continue }
            switch record.kind {
            case .readinessReview: found.insert(place)
            case .minutes: if isLaunchReview(record) { found.insert(place) }
            case .taskSpec, .progressLog, .knownIssues, .checklist, .checksums, .riskRegister, .workflow, .roadmap,
                .other:
                continue
            }
        }
        return found
    }

    private static func isLaunchReview(_ record: DocumentRecord) -> Bool {
        if Words(record.title).containAny(["go no go", "launch", "release"]) { return true }
        return record.facts.contains { fact in
            fact.kind == .decision && (fact.status == .go || fact.status == .noGo)
                && DecisionWording.isGoNoGo(fact.title)
        }
    }
}
