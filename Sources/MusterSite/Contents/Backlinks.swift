import MusterModel

/// What refers to an entity, the other way round than the project holds it; every list in the order of the project.
struct Backlinks: Sendable {
    private let neededBy: [MusterModel.Task.ID: [MusterModel.Task.ID]]
    private let gates: [EntityReference: [GateResult]]
    private let findings: [EntityReference: [Finding]]
    private let decisions: [FactReference: [Decision]]
    private let ready: [Phase.ID: [Criterion]]
    private let deliverables: [Phase.ID: [Deliverable]]
    /// The sign-offs that answer a requirement.
    private let answering: Set<Signoff.ID>

    init(_ project: Project, _ report: GateReport, _ index: EntityIndex) {
        neededBy = Backlinks.grouped(project.tasks.flatMap { task in task.dependsOn.map { ($0, task.id) } })
        gates = Backlinks.gates(report)
        findings = Backlinks.grouped(report.findings.flatMap { finding in finding.entities.map { ($0, finding) } })
        decisions = Backlinks.decisions(project)
        ready = Backlinks.grouped(
            project.criteria.compactMap { criterion in
                criterion.role == .definitionOfReady ? criterion.phase.map { ($0, criterion) } : nil
            })
        deliverables = Backlinks.grouped(
            project.deliverables.compactMap { deliverable in
                (deliverable.phase ?? deliverable.task.flatMap { index.tasks[$0]?.phase }).map { ($0, deliverable) }
            })
        answering = Set(project.requirements.flatMap(\.answers))
    }

    /// The tasks that depend on a task.
    func tasks(needing task: MusterModel.Task.ID) -> [MusterModel.Task.ID] { neededBy[task] ?? [] }

    /// The gates with a rule over an entity.
    func gates(over entity: EntityReference) -> [GateResult] { gates[entity] ?? [] }

    /// The findings about an entity.
    func findings(about entity: EntityReference) -> [Finding] { findings[entity] ?? [] }

    /// The decisions that stand in some facts or belong to them.
    func decisions(in facts: [FactReference]) -> [Decision] {
        var seen = Set<Decision.ID>()
        return facts.flatMap { decisions[$0] ?? [] }.filter { seen.insert($0.id).inserted }
    }

    /// The Definition of Ready of a phase.
    func ready(of phase: Phase.ID) -> [Criterion] { ready[phase] ?? [] }

    /// What a phase or one of its tasks promises.
    func deliverables(of phase: Phase.ID) -> [Deliverable] { deliverables[phase] ?? [] }

    /// Whether a sign-off answers what somebody asked for.
    func answers(_ signoff: Signoff.ID) -> Bool { answering.contains(signoff) }
}

extension Backlinks {
    private static func gates(_ report: GateReport) -> [EntityReference: [GateResult]] {
        var pairs: [(EntityReference, GateResult)] = []
        for gate in report.gates {
            let entities = Set(gate.rules.flatMap { $0.items.compactMap(\.entity) })
            for entity in entities { pairs.append((entity, gate)) }
        }
        return grouped(pairs)
    }

    private static func decisions(_ project: Project) -> [FactReference: [Decision]] {
        var pairs: [(FactReference, Decision)] = []
        for decision in project.decisions {
            pairs.append((decision.source, decision))
            guard let parent = project.fact(decision.source).parent else { continue }
            pairs.append((FactReference(document: decision.source.document, fact: parent), decision))
        }
        return grouped(pairs)
    }

    private static func grouped<Key: Hashable, Value>(_ pairs: [(Key, Value)]) -> [Key: [Value]] {
        var groups: [Key: [Value]] = [:]
        for (key, value) in pairs { groups[key, default: []].append(value) }
        return groups
    }
}
