import MusterModel
import MusterText

/// The tasks of the project: which facts speak of the same one.
struct TaskCatalog: Sendable {
    /// One task with the facts that speak of it.
    struct Entry: Sendable {
        var id: Task.ID
        /// As written; empty when it has none.
        var number: String
        /// The facts of its specification, one document; empty when it has none.
        var specification: [FactReference]
        /// What logs, tables and minutes say of it.
        var mentions: [FactReference]
        /// What is said of a number that several specifications have: it may be about any of them.
        var ambiguous: [FactReference]

        var facts: [FactReference] { specification + mentions }
    }

    /// By number, those without one last.
    let entries: [Entry]
    private let byFact: [FactReference: Int]
    private let byKey: [String: [Int]]
    private let onlyOfDocument: [Int: Int]
    /// For each report on one specified task its entry.
    private let subjects: [Int: Int]

    init(_ sources: ProjectSources, phases: PhaseCatalog) {
        var draft = TaskDrafts(sources, phases: phases)
        draft.gather()
        entries = draft.identified()
        var byFact: [FactReference: Int] = [:]
        var byKey: [String: [Int]] = [:]
        var specified: [Int: Set<Int>] = [:]
        for (place, entry) in entries.enumerated() {
            for fact in entry.facts { byFact[fact] = place }
            if !entry.number.isEmpty { byKey[TaskNumber.key(entry.number), default: []].append(place) }
            for fact in entry.specification where sources.parent(of: fact).map({ sources.fact($0).kind }) != .task {
                specified[fact.document, default: []].insert(place)
            }
        }
        self.byFact = byFact
        self.byKey = byKey
        onlyOfDocument = specified.compactMapValues { $0.count == 1 ? $0.first : nil }
        let specifications = entries.map(\.specification)
        let known = byKey.filter { $0.value.count == 1 && !specifications[$0.value[0]].isEmpty }
        subjects = TaskSubjects.documents(in: sources).compactMapValues { known[$0]?[0] }
    }

    /// The place in ``entries`` of the task that a fact states.
    func entry(of fact: FactReference) -> Int? { byFact[fact] }

    /// The tasks with a number in any spelling; several where a number was given twice.
    func tasks(numbered number: String) -> [Task.ID] { (byKey[TaskNumber.key(number)] ?? []).map { entries[$0].id } }

    /// The task that a fact belongs to: the one above it, else the only one that its document specifies.
    func task(owning fact: FactReference, in sources: ProjectSources) -> Task.ID? {
        if let above = sources.nearest(.task, from: fact), let place = byFact[above] { return entries[place].id }
        return (onlyOfDocument[fact.document] ?? subjects[fact.document]).map { entries[$0].id }
    }

    /// The specified task that a whole document reports on; nil for a specification, and for other documents.
    func task(reportedBy document: Int) -> Task.ID? { subjects[document].map { entries[$0].id } }
}
