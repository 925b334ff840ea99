import MusterModel
import MusterText

/// Which blockers are only the consequence of another.
///
/// - A task that is not done follows from the first open sign-off, checklist item, criterion or deliverable of its own,
///   else from an open task that it depends on.
/// - A criterion follows from the row of its document that its reason points at, from the missing file that it names, or,
///   where it asks for sign-offs, from one of its task.
/// - A file that is promised twice is missing once.
/// - A finding, a missing list and a lack of triage follow from the blocker about the same entity or line.
///
/// A finding that stands on several open items gathers them instead: see ``GatheredItems``.
struct KnockOns {
    private let index: ProjectIndex
    private let blockers: [Blocker]
    private let byEntity: [EntityReference: Int]
    private let byPlace: [SourceLocation: Int]
    /// The first blocker about each promised file, by its path as written.
    private let byPath: [String: Int]
    private let gathered: GatheredItems

    init(index: ProjectIndex, blockers: [Blocker]) {
        self.index = index
        self.blockers = blockers
        gathered = GatheredItems(blockers)
        let named = blockers.enumerated().filter { $0.element.rule != .noOpenFindings }
        byEntity = Dictionary(
            named.compactMap { item in item.element.entity.map { ($0, item.offset) } }, uniquingKeysWith: min)
        byPath = Dictionary(
            named.compactMap { item in
                KnockOns.path(of: item.element, in: index).map { ($0, item.offset) }
            }, uniquingKeysWith: min)
        byPlace = Dictionary(
            named.flatMap { item in item.element.assessment.locations.map { (KnockOns.line($0), item.offset) } },
            uniquingKeysWith: min)
    }

    /// For each blocker the one that it follows from; nil for a root. No blocker follows from itself, however far.
    var parents: [Int?] { withoutCycles(blockers.indices.map(parent)) }

    /// Whether a blocker is a part of the one that it is listed under, rather than its consequence.
    func isPart(_ at: Int) -> Bool { gathered.isPart(at) }

    private func parent(of at: Int) -> Int? {
        if let finding = gathered.finding(of: at) { return finding }
        if gathered.isGathering(at) { return nil }
        let blocker = blockers[at]
        let parent: Int?
        switch blocker.rule {
        case .noOpenFindings, .issuesTriaged, .signoffsNotStale: parent = sameSubject(as: blocker)
        case .tasksDone: parent = cause(ofTask: blocker)
        case .criteriaMet: parent = cause(ofCriterion: blocker)
        case .noOpenIssues: parent = blocker.entity.flatMap { byEntity[$0] }
        case .deliverablesPresent: parent = KnockOns.path(of: blocker, in: index).flatMap { byPath[$0] }
        case .checklistComplete, .signoffs, .artifactsVerified, .artifactsComplete, .reportsPassed, .sameBuild,
            .evidence, .decisionRecorded:
            parent = nil
        }
        return parent == at ? nil : parent
    }

    private func sameSubject(as blocker: Blocker) -> Int? {
        if let finding = blocker.finding, FindingDialect.standAlone.contains(finding) { return nil }
        if let entity = blocker.entity, let same = byEntity[entity] { return same }
        return blocker.assessment.locations.lazy.compactMap { byPlace[KnockOns.line($0)] }.first
    }

    private func cause(ofTask blocker: Blocker) -> Int? {
        guard case .task(let id) = blocker.entity, let task = index.task(id) else { return nil }
        let own: [EntityReference] =
            task.requirements.map { .requirement($0) } + task.checklistItems.map { .checklistItem($0) }
            + task.criteria.map { .criterion($0) } + task.deliverables.map { .deliverable($0) }
        return (own + task.dependsOn.map { .task($0) }).lazy.compactMap { byEntity[$0] }.first
    }

    private func cause(ofCriterion blocker: Blocker) -> Int? {
        guard case .criterion(let id) = blocker.entity, let position = index.position(id) else { return nil }
        let criterion = index.project.criteria[position]
        // "All rows pass" waits for the rows, which its reason points at.
        let others = blocker.assessment.locations.dropFirst().filter { $0.path == criterion.location.path }
        if let row = others.lazy.compactMap({ byPlace[KnockOns.line($0)] }).first { return row }
        guard let task = index.task(criterion.task) else { return nil }
        let promised = task.deliverables.compactMap { index.position($0) }.compactMap {
            index.project.deliverables[$0].path
        }
        if let path = promised.first(where: { byPath[$0] != nil && criterion.title.containsBytes($0) }) {
            return byPath[path]
        }
        let words = criterion.title.asciiLowercased
        guard ["sign-off", "signed off", "signed-off", "sign off"].contains(where: words.containsBytes) else {
            return nil
        }
        return task.requirements.lazy.compactMap { byEntity[.requirement($0)] }.first
    }

    private static func path(of blocker: Blocker, in index: ProjectIndex) -> String? {
        guard blocker.rule == .deliverablesPresent, case .deliverable(let id) = blocker.entity,
            let position = index.position(id)
        else { return nil }
        return index.project.deliverables[position].path
    }

    /// The parents without those that would close a circle.
    private func withoutCycles(_ parents: [Int?]) -> [Int?] {
        var parents = parents
        var settled = Set<Int>()
        for start in parents.indices {
            var trail = Set<Int>()
            var at = start
            while settled.insert(at).inserted {
                trail.insert(at)
                guard let next = parents[at] else { break }
                if trail.contains(next) { parents[at] = nil }
                at = parents[at] ?? at
            }
        }
        return parents
    }

    private static func line(_ location: SourceLocation) -> SourceLocation {
        SourceLocation(path: location.path, line: location.line)
    }
}
