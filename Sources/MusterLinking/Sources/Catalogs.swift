import MusterModel
import MusterText

/// The names of a project, worked out before anything is joined: which phases, tasks, releases and roles there are and
/// what belongs to them.
struct Catalogs: Sendable {
    let sources: ProjectSources
    let phases: PhaseCatalog
    let tasks: TaskCatalog
    let releases: ReleaseCatalog
    let roles: RoleCatalog
    /// The release that each launch task launches.
    let launches: [Task.ID: Release.ID]

    init(_ sources: ProjectSources) {
        let phases = PhaseCatalog(sources)
        let tasks = TaskCatalog(sources, phases: phases)
        let found = Catalogs.launches(in: tasks, sources: sources)
        let drafts = ReleaseDrafts(sources, launches: found.map { ($0.version, $0.fact) })
        let releases = ReleaseCatalog(sources, drafts: drafts)
        var launches: [Task.ID: Release.ID] = [:]
        for launch in found { launches[launch.task] = releases.release(named: "v" + launch.version.text) }
        self.sources = sources
        self.phases = phases
        self.tasks = tasks
        self.releases = releases
        self.launches = launches
        roles = RoleCatalog(sources)
    }

    /// The phase of a fact: the one above it, the one of its task's number, else the one of its document.
    func phase(of reference: FactReference) -> Phase.ID? {
        if let above = sources.nearest(.phase, from: reference), let phase = phases.phase(introducedBy: above) {
            return phase
        }
        if let task = sources.nearest(.task, from: reference), let id = sources.fact(task).id,
            let number = TaskNumber.phase(of: TaskNumber.key(id)), let phase = phases.phase(numbered: number),
            isNumberedByPhase(task, phase)
        {
            return phase
        }
        return phases.phase(ofDocument: reference.document)
    }

    /// Whether the number of a task is that of its phase: lists of steps that number theirs each from 1.1 have no phases.
    private func isNumberedByPhase(_ task: FactReference, _ phase: Phase.ID) -> Bool {
        switch sources.record(of: task).judgedAs {
        case .taskSpec, .progressLog, .minutes, .readinessReview: return true
        case .knownIssues, .checklist, .checksums, .riskRegister, .workflow, .roadmap, .other: break
        }
        let introduced = phases.entries.first { $0.id == phase }?.facts ?? []
        if introduced.contains(where: { $0.document == task.document }) { return true }
        return tasks.entry(of: task).map { !tasks.entries[$0].specification.isEmpty } ?? false
            || !TaskNumber.mentions(in: sources.fact(task).text).isEmpty
    }

    /// The task that a fact belongs to.
    func task(of reference: FactReference) -> Task.ID? { tasks.task(owning: reference, in: sources) }

    /// The release that a fact belongs to: that of the launch task it belongs to, else the one that its words, headings
    /// or document name.
    func release(of reference: FactReference, ownWords: Bool = false) -> Release.ID? {
        if let task = task(of: reference), let launched = launches[task] { return launched }
        return releases.release(of: reference, in: sources, ownWords: ownWords)
    }

    private static func launches(
        in tasks: TaskCatalog, sources: ProjectSources
    ) -> [(task: Task.ID, version: VersionNumber, fact: FactReference)] {
        var objectives: [Task.ID: [String]] = [:]
        for kind in [FactKind.criterion, .checklistItem] {
            for reference in sources.facts(kind) where sources.fact(reference).sectionRole == .objectives {
                guard let task = tasks.task(owning: reference, in: sources) else { continue }
                objectives[task, default: []].append(sources.fact(reference).title)
            }
        }
        return tasks.entries.compactMap { entry in
            guard let fact = entry.specification.first else { return nil }
            let title = sources.fact(fact).title
            let version = LaunchWording.version(title: title, objectives: objectives[entry.id] ?? [])
            return version.map { (entry.id, $0, fact) }
        }
    }
}
