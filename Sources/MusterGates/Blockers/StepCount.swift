import MusterModel

/// The least number of steps to GO: one for each root blocker, and for each part instead of what gathers them.
struct StepCount {
    private let roots: [Blocker]

    init(_ blockers: [Blocker]) {
        let parts = blockers.filter { $0.parent != nil && $0.kind != .knockOn }
        let gathering = Set(parts.compactMap(\.parent))
        roots = blockers.enumerated().filter { place, blocker in
            blocker.parent == nil ? !gathering.contains(place) : blocker.kind != .knockOn
        }.map(\.element)
    }

    var total: Int { roots.reduce(0) { $0 + $1.steps } }

    /// "3 sign-offs and 1 checksum away", or why nothing can be counted.
    func sentence(for verdict: Verdict, readiness: Readiness, gates: [GateResult]) -> String {
        if !roots.isEmpty { return "\(joined(groups)) away" }
        if gates.isEmpty { return "No gate says what has to be met" }
        switch readiness {
        case .ready: return "Nothing stands in the way"
        case .conditionallyReady:
            let waived = Tally(gates.flatMap(\.countingStates))[.waived]
            return "Nothing but \(counted(waived, "waived item")) stands in the way"
        case .notAssessed, .notReady: return "Nothing that could be assessed says what is missing"
        }
    }

    private var groups: [String] {
        let nouns = roots.flatMap { Array(repeating: StepCount.noun(for: $0.rule), count: $0.steps) }
        return nouns.withoutRepeats.map { noun in
            let count = nouns.count { $0 == noun }
            return noun.counted(count)
        }
    }

    /// What has to come for a rule to be met.
    private static func noun(for rule: RuleName) -> Noun {
        switch rule {
        case .tasksDone: Noun("task")
        case .criteriaMet: Noun("criterion", "criteria")
        case .checklistComplete: Noun("check")
        case .signoffs: Noun("sign-off")
        case .noOpenIssues, .issuesTriaged: Noun("issue")
        case .deliverablesPresent: Noun("deliverable")
        case .artifactsVerified: Noun("checksum")
        case .artifactsComplete: Noun("platform")
        case .reportsPassed: Noun("report")
        case .sameBuild: Noun("document of another build", "documents of another build")
        case .evidence: Noun("piece of evidence", "pieces of evidence")
        case .signoffsNotStale: Noun("renewed sign-off")
        case .noOpenFindings: Noun("contradiction")
        case .decisionRecorded: Noun("decision")
        }
    }

    private struct Noun: Hashable {
        var singular: String
        var plural: String

        init(_ singular: String, _ plural: String? = nil) {
            self.singular = singular
            self.plural = plural ?? singular + "s"
        }

        func counted(_ count: Int) -> String { "\(count) \(count == 1 ? singular : plural)" }
    }
}
