import MusterModel
import MusterText

/// Gathers what a gate asks about, with all that it depends on.
///
/// A task brings its own items and the tasks that it depends on; a readiness document brings the items that stand in it;
/// every claim brings the checklist, criteria and sign-off documents that are cited as its evidence.
struct ScopeBuilder {
    private let index: ProjectIndex
    private let release: Release?
    private var items = ItemSet()
    private var documents = Set<RelativePath>()
    private var newTasks: [Int] = []
    private var newDocuments: [RelativePath] = []

    init(_ index: ProjectIndex, release: Release?) {
        self.index = index
        self.release = release
    }

    /// Adds a task, unless it is carried over in a backlog.
    mutating func add(task id: Task.ID) {
        guard let position = index.position(id) else { return }
        add(task: position)
    }

    /// Adds a document that reviews the readiness of the release: all items in it that are not another release's.
    mutating func add(review path: RelativePath) {
        let found = index.byDocument[path] ?? ItemSet()
        for task in found.tasks.sorted() where isOurs(index.project.tasks[task].release) { add(task: task) }
        items.deliverables.formUnion(
            found.deliverables.filter { isOurs(index.project.deliverables[$0].release) })
        add(document: path)
    }

    /// Adds what belongs to the release itself, wherever it stands.
    ///
    /// Sign-offs and deliverables of a task or phase come in with that task only: else they are for the gates of their
    /// phase.
    mutating func add(belongingTo release: Release.ID) {
        let found = index.byRelease[release] ?? ItemSet()
        let project = index.project
        items.requirements.formUnion(found.requirements.filter { project.requirements[$0].scope.isWhole })
        items.signoffs.formUnion(found.signoffs.filter { project.signoffs[$0].scope.isWhole })
        items.artifacts.formUnion(found.artifacts)
        items.issues.formUnion(found.issues)
        items.deliverables.formUnion(
            found.deliverables.filter { project.deliverables[$0].task == nil && project.deliverables[$0].phase == nil })
    }

    /// Adds the issues that belong to no release, but for those that only the plans of a later version name.
    mutating func addUnattributedIssues(of release: Release) {
        let version = VersionNumber(release.name)
        let found = (index.byRelease[nil]?.issues ?? []).filter { place in
            let issue = index.project.issues[place]
            guard let version, let other = issue.otherVersion, other > version else { return true }
            // The plan of a later version may list what the release has too.
            let named = [issue.affects, issue.firstSeen].compactMap(\.self).flatMap(VersionNumber.stated)
            return named.contains { $0 <= version }
        }
        items.issues.formUnion(found)
    }

    /// The scope with everything that its items depend on.
    mutating func scope(phase: Phase.ID? = nil) -> GateScope {
        while true {
            if let task = newTasks.popLast() {
                follow(task: index.project.tasks[task])
            } else if let path = newDocuments.popLast() {
                follow(document: path)
            } else {
                break
            }
        }
        return GateScope(items: items, documents: documents.sorted(), release: release, phase: phase)
    }

    private mutating func add(task position: Int) {
        guard !index.project.tasks[position].isBacklog, items.tasks.insert(position).inserted else { return }
        newTasks.append(position)
    }

    private mutating func add(document path: RelativePath) {
        guard documents.insert(path).inserted else { return }
        newDocuments.append(path)
    }

    private mutating func follow(task: Task) {
        for other in task.dependsOn { add(task: other) }
        items.criteria.formUnion(task.criteria.compactMap(index.position))
        items.deliverables.formUnion(task.deliverables.compactMap(index.position))
        items.requirements.formUnion(task.requirements.compactMap(index.position))
        items.requirements.formUnion(index.byTask[task.id]?.requirements ?? [])
        items.signoffs.formUnion(index.byTask[task.id]?.signoffs ?? [])
        for item in task.checklistItems.compactMap(index.position) { add(checklistItem: item) }
        for requirement in task.requirements.compactMap(index.requirement) { follow(answersOf: requirement) }
        follow(evidenceOf: task.criteria.compactMap(index.position).map { index.project.criteria[$0].source })
        follow(evidenceOf: task.sources)
    }

    private mutating func follow(document path: RelativePath) {
        let found = index.byDocument[path] ?? ItemSet()
        for item in found.checklistItems.sorted() where isOurs(index.project.checklistItems[item].release, in: path) {
            add(checklistItem: item)
        }
        for criterion in found.criteria.sorted() where isOurs(index.project.criteria[criterion].release, in: path) {
            items.criteria.insert(criterion)
            follow(evidenceOf: [index.project.criteria[criterion].source])
        }
        for position in found.requirements.sorted() where isOurs(index.project.requirements[position].release, in: path)
        {
            items.requirements.insert(position)
            follow(answersOf: index.project.requirements[position])
        }
        for signoff in found.signoffs.sorted() where isOurs(index.project.signoffs[signoff].release, in: path) {
            items.signoffs.insert(signoff)
            follow(evidenceOf: [index.project.signoffs[signoff].source])
        }
    }

    private mutating func add(checklistItem position: Int) {
        guard items.checklistItems.insert(position).inserted else { return }
        let item = index.project.checklistItems[position]
        if index.task(item.task)?.isBacklog == true { items.checklistItems.remove(position) }
        follow(index.evidence(of: item))
    }

    private mutating func follow(answersOf requirement: SignoffRequirement) {
        follow(evidenceOf: requirement.answers.compactMap { index.signoff($0)?.source })
    }

    private mutating func follow(evidenceOf sources: [FactReference]) {
        follow(index.evidence(of: sources))
    }

    private mutating func follow(_ evidence: [Reference]) {
        for reference in evidence {
            switch reference.resolution {
            case .document(let path, anchor: _): if holdsConditions(path) { add(document: path) }
            case .entity(.task(let task)): add(task: task)
            case .entity, .file, .external, .outside, .missing, .words: break
            }
        }
    }

    /// Whether a document is a checklist, criteria or sign-off document: no plan of a task, no log, list or template.
    private func holdsConditions(_ path: RelativePath) -> Bool {
        guard let document = index.document(path), !document.isTemplate else { return false }
        switch document.judgedAs {
        case .checklist, .readinessReview, .minutes: return true
        case .other: return statesConditions(index.byDocument[path] ?? ItemSet())
        case .taskSpec, .progressLog, .knownIssues, .checksums, .riskRegister, .workflow, .roadmap: return false
        }
    }

    /// Whether a document of no known kind holds checks, sign-offs or criteria of acceptance, rather than the aims of a
    /// design.
    private func statesConditions(_ items: ItemSet) -> Bool {
        let conditions: Set<SectionRole> = [.acceptance, .definitionOfDone, .definitionOfReady]
        return !items.checklistItems.isEmpty || !items.requirements.isEmpty
            || items.criteria.contains { index.project.criteria[$0].role.map(conditions.contains) ?? false }
    }

    private func isOurs(_ other: Release.ID?) -> Bool { other == nil || release == nil || other == release?.id }

    /// A document that is cited as evidence counts whole; only a review may speak of several releases.
    private func isOurs(_ other: Release.ID?, in path: RelativePath) -> Bool {
        isOurs(other) || release?.reviews.contains(path) != true
    }
}

extension SignoffScope {
    /// Whether it is more than one task or phase.
    fileprivate var isWhole: Bool {
        switch self {
        case .release, .document: true
        case .task, .phase: false
        }
    }
}
