import MusterModel
import MusterText

/// The findings that stand on several open items, such as a claim and the checklist that contradicts it.
///
/// Such a finding is shown as the cause, since it says what the items have in common. The items are its parts, each a
/// step of its own; the blocker about the claim itself follows from it.
struct GatheredItems {
    private let members: [Int: Int]
    private let gathering: Set<Int>
    private let claims: Set<Int>

    init(_ blockers: [Blocker]) {
        var places: [SourceLocation: [Int]] = [:]
        for (at, blocker) in blockers.enumerated() where GatheredItems.isItem(blocker) {
            guard let place = blocker.assessment.locations.first else { continue }
            places[GatheredItems.line(place), default: []].append(at)
        }
        var members: [Int: Int] = [:]
        var gathering: Set<Int> = []
        var claims: Set<Int> = []
        for (at, finding) in blockers.enumerated() where finding.rule == .noOpenFindings {
            let items = finding.assessment.locations.flatMap { places[GatheredItems.line($0)] ?? [] }
                .filter { members[$0] == nil }.withoutRepeats
            let parts = items.filter { blockers[$0].entity != finding.entity && blockers[$0].kind != .unknown }
            guard parts.count > 1 else { continue }
            gathering.insert(at)
            for part in parts { members[part] = at }
            for item in items where blockers[item].entity == finding.entity {
                members[item] = at
                claims.insert(item)
            }
        }
        self.members = members
        self.gathering = gathering
        self.claims = claims
    }

    /// The finding that a blocker is listed under; nil when there is none.
    func finding(of at: Int) -> Int? { members[at] }

    /// Whether a blocker is a finding with parts.
    func isGathering(_ at: Int) -> Bool { gathering.contains(at) }

    /// Whether a blocker is a part of a finding, rather than the claim that it contradicts.
    func isPart(_ at: Int) -> Bool { members[at] != nil && !claims.contains(at) }

    /// Items that are settled one by one on the line where they stand.
    private static func isItem(_ blocker: Blocker) -> Bool {
        switch blocker.rule {
        case .criteriaMet, .checklistComplete, .signoffs, .tasksDone: true
        case .noOpenIssues, .issuesTriaged, .deliverablesPresent, .artifactsVerified, .artifactsComplete,
            .reportsPassed, .sameBuild,
            .evidence, .signoffsNotStale, .noOpenFindings, .decisionRecorded:
            false
        }
    }

    private static func line(_ location: SourceLocation) -> SourceLocation {
        SourceLocation(path: location.path, line: location.line)
    }
}
