import MusterModel
import MusterText

/// Puts each task together with what belongs to it.
struct TaskLinker {
    /// What belongs to the tasks of a project.
    struct Parts {
        var criteria: [Criterion]
        var checklistItems: [ChecklistItem]
        var requirements: [SignoffRequirement]
        var deliverables: [Deliverable]
        var references: [Reference]
    }

    private let catalogs: Catalogs
    private let balances: [Task.ID: ClaimBalance]
    private let answers: EvidenceAnswers
    private let criteria: [Task.ID: [Criterion.ID]]
    private let items: [Task.ID: [ChecklistItem.ID]]
    private let requirements: [Task.ID: [SignoffRequirement.ID]]
    private let deliverables: [Task.ID: [Deliverable.ID]]
    private let references: [Task.ID: [Reference.ID]]

    init(
        _ catalogs: Catalogs, balances: [Task.ID: ClaimBalance], parts: Parts, answers: EvidenceAnswers
    ) {
        self.answers = answers
        self.catalogs = catalogs
        self.balances = balances
        criteria = TaskLinker.owned(parts.criteria, by: \.task, id: \.id)
        items = TaskLinker.owned(parts.checklistItems, by: \.task, id: \.id)
        deliverables = TaskLinker.owned(parts.deliverables, by: \.task, id: \.id)
        var requirements: [Task.ID: [SignoffRequirement.ID]] = [:]
        for requirement in parts.requirements {
            if case .task(let task) = requirement.scope { requirements[task, default: []].append(requirement.id) }
        }
        self.requirements = requirements
        var references: [Task.ID: [Reference.ID]] = [:]
        for reference in parts.references {
            guard let task = catalogs.task(of: reference.source) else { continue }
            references[task, default: []].append(reference.id)
        }
        self.references = references
    }

    private var sources: ProjectSources { catalogs.sources }

    /// By number, those without one last.
    func tasks() -> [Task] { catalogs.tasks.entries.map(task) }

    private static func owned<Part, ID>(
        _ parts: [Part], by owner: (Part) -> Task.ID?, id: (Part) -> ID
    ) -> [Task.ID: [ID]] {
        var found: [Task.ID: [ID]] = [:]
        for part in parts {
            if let task = owner(part) { found[task, default: []].append(id(part)) }
        }
        return found
    }

    private func task(_ entry: TaskCatalog.Entry) -> Task {
        let ordered = inOrder(entry)
        let facts = ordered.map(sources.fact)
        let fact = facts[0]
        let balance = balances[entry.id]
        let assessment = balance?.assessment ?? Assessment(.pending, "Nothing is claimed of it")
        func first(_ key: DetailKey) -> String? { facts.lazy.compactMap { $0.details[key] }.first }
        let title = titles(facts)
        var task = Task(
            id: entry.id, number: entry.number, title: title, phase: catalogs.phase(of: ordered[0]),
            release: catalogs.release(of: ordered[0]), severity: facts.lazy.compactMap(\.severity).first,
            owner: first(.owner) ?? facts.lazy.compactMap { $0.person ?? $0.role }.first,
            due: due(facts),
            completed: assessment.state == .pass ? balance?.decisive.flatMap { sources.fact($0.source).date } : nil,
            isKickoff: isKickoff(entry, title: title), isLaunch: catalogs.launches[entry.id] != nil,
            isBacklog: isBacklog(fact), dependsOn: dependencies(facts).flatMap(catalogs.tasks.tasks),
            criteria: criteria[entry.id] ?? [], checklistItems: items[entry.id] ?? [],
            requirements: requirements[entry.id] ?? [], deliverables: deliverables[entry.id] ?? [],
            references: references[entry.id] ?? [], commitMessage: first(.commitMessage),
            commit: first(.commitMessage).flatMap { answers.commits[CommitQuestion(subject: $0)] },
            assessment: assessment,
            sources: ordered, locations: ordered.map(sources.location))
        task.demand = StatedDemand.demand(of: facts)
        return task
    }

    /// The specification first, then what logs say, newest first.
    private func inOrder(_ entry: TaskCatalog.Entry) -> [FactReference] {
        let mentions = (entry.mentions + entry.ambiguous).sorted { left, right in
            let (a, b) = (sources.fact(left).date ?? .distantPast, sources.fact(right).date ?? .distantPast)
            return a == b ? left < right : b < a
        }
        return entry.specification.sorted() + mentions
    }

    private func titles(_ facts: [Fact]) -> String { facts.first?.title ?? "" }

    private func due(_ facts: [Fact]) -> CivilDate? {
        if let stated = facts.lazy.compactMap({ $0.details[.due].flatMap(CivilDate.init(iso:)) }).first {
            return stated
        }
        return facts.first { $0.status != .done && $0.date != nil }?.date
    }

    /// The numbers that the words behind "depends on" name.
    private func dependencies(_ facts: [Fact]) -> [String] { TaskDependencies.numbers(of: facts) }

    private func isKickoff(_ entry: TaskCatalog.Entry, title: String) -> Bool {
        let key = TaskNumber.key(entry.number)
        if TaskNumber.isDotted(key) {
            let parts = key.split(onByte: UInt8(ascii: "."))
            return parts.count == 2 && parts[1] == "0"
        }
        return Words(title).containAny(["kickoff", "kick off"]) && !entry.specification.isEmpty
    }

    private func isBacklog(_ fact: Fact) -> Bool {
        if fact.details[.mandatory] == "yes" { return false }
        return fact.sectionRole == .backlog
            || fact.section.contains { heading in
                Words(heading).containAny([
                    "backlog", "post release", "post launch backlog", "post mvp", "later phase", "later phases",
                    "carried over",
                ])
            }
    }
}
