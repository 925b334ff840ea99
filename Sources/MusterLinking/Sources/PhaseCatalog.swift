import MusterModel
import MusterText

/// The phases of the project and which documents belong to them.
struct PhaseCatalog: Sendable {
    /// One phase with the facts that introduce it.
    struct Entry: Sendable {
        var id: Phase.ID
        /// Its number or code; empty when it has none.
        var number: String
        var facts: [FactReference]
    }

    /// By number.
    let entries: [Entry]
    private let byKey: [String: Phase.ID]
    private let byFact: [FactReference: Phase.ID]
    private let byDocument: [Phase.ID?]
    private let statements: [Phase.ID: [FactReference]]

    init(_ sources: ProjectSources) {
        var facts: [String: [FactReference]] = [:]
        for reference in sources.facts(.phase) {
            facts[PhaseCatalog.key(of: sources.fact(reference)), default: []].append(reference)
        }
        for reference in sources.facts(.task) where sources.record(of: reference).judgedAs == .taskSpec {
            let number = sources.fact(reference).id.map(TaskNumber.key) ?? ""
            if let phase = TaskNumber.phase(of: number), facts[phase] == nil { facts[phase] = [] }
        }
        var pool = IdentifierPool<Phase>()
        let keys = facts.keys.sorted(by: naturallyLess)
        entries = keys.map { key in
            let numbered = facts[key]?.allSatisfy { sources.fact($0).id != nil } ?? true
            return Entry(
                id: pool.identifier(for: key, orElse: "phase"), number: numbered ? key : "", facts: facts[key] ?? [])
        }
        byKey = Dictionary(uniqueKeysWithValues: zip(keys, entries.map(\.id)))
        var byFact: [FactReference: Phase.ID] = [:]
        for entry in entries { for fact in entry.facts { byFact[fact] = entry.id } }
        self.byFact = byFact
        let byDocument = PhaseCatalog.phases(ofDocumentsIn: sources, byKey: byKey, byFact: byFact)
        self.byDocument = byDocument
        var statements: [Phase.ID: [FactReference]] = [:]
        for reference in sources.facts(.task) where PhaseCatalog.isHead(reference, in: sources) {
            if let phase = byDocument[reference.document] { statements[phase, default: []].append(reference) }
        }
        self.statements = statements
    }

    /// What the heads of its logs say of a phase as a whole.
    func statements(about phase: Phase.ID) -> [FactReference] { statements[phase] ?? [] }

    /// Whether a fact that reads as a task is what the head of a log says of its phase.
    func isStatement(_ fact: FactReference) -> Bool {
        byDocument[fact.document].map { statements[$0]?.contains(fact) ?? false } ?? false
    }

    /// `# Progress Log: Phase 7` with a status line below it.
    private static func isHead(_ reference: FactReference, in sources: ProjectSources) -> Bool {
        let (fact, record) = (sources.fact(reference), sources.record(of: reference))
        return record.judgedAs == .progressLog && fact.id == nil && fact.title.titleKey == record.title.titleKey
            && TaskNumber.phaseNumber(in: fact.title) != nil
    }

    /// The phase with a number or code in any spelling; nil when there is none.
    func phase(numbered number: String) -> Phase.ID? { byKey[PhaseCatalog.key(of: number)] }

    /// The phase that a fact introduces.
    func phase(introducedBy fact: FactReference) -> Phase.ID? { byFact[fact] }

    /// The phase that a whole document is about, told by its title, name or folder, or its only phase.
    func phase(ofDocument document: Int) -> Phase.ID? { byDocument[document] }

    private static func key(of fact: Fact) -> String {
        if let id = fact.id { return key(of: id) }
        return TaskNumber.phaseNumber(in: fact.title) ?? fact.title.titleKey
    }

    /// `Phase 4.0` is phase 4: its kickoff task has that number.
    private static func key(of number: String) -> String {
        let parts = TaskNumber.key(number).split(onByte: UInt8(ascii: "."))
        return parts.count == 2 && parts[1] == "0" ? parts[0] : TaskNumber.key(number)
    }

    private static func phases(
        ofDocumentsIn sources: ProjectSources, byKey: [String: Phase.ID], byFact: [FactReference: Phase.ID]
    ) -> [Phase.ID?] {
        var introduced: [Int: Set<Phase.ID>] = [:]
        for (fact, phase) in byFact { introduced[fact.document, default: []].insert(phase) }
        return sources.records.indices.map { document in
            let record = sources.records[document]
            let names = [record.title, record.path.name, record.path.parent?.name ?? ""]
            if let named = names.lazy.compactMap({ TaskNumber.phaseNumber(in: $0) }).first.flatMap({ byKey[$0] }) {
                return named
            }
            guard let only = introduced[document], only.count == 1 else { return nil }
            return only.first
        }
    }
}
