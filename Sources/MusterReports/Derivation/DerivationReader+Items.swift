import MusterModel
import MusterText

// Tasks, conditions, products and issues: what is claimed of each, what it rests on, and what it counts for.
extension DerivationReader {
    var tasks: [Subject] {
        project.tasks.map { task in
            Subject(
                kind: "task", id: task.id.text,
                names: task.number.isEmpty ? [task.title] : [task.number, "task \(task.number)"]
            ) {
                derivation(task)
            }
        }
    }

    var issues: [Subject] {
        project.issues.map { issue in
            Subject(kind: "issue", id: issue.id.text, names: [issue.code]) { derivation(issue) }
        }
    }

    var products: [Subject] {
        project.artifacts.map { artifact in
            Subject(kind: "artifact", id: artifact.id.text, names: [artifact.file]) { derivation(artifact) }
        }
            + project.deliverables.map { deliverable in
                Subject(kind: "deliverable", id: deliverable.id.text, names: [deliverable.path ?? ""]) {
                    item(
                        "Deliverable", deliverable.id.text, deliverable.title, deliverable.assessment,
                        .deliverable(deliverable.id), sources: [deliverable.source])
                }
            }
    }

    var conditions: [Subject] {
        project.criteria.map { criterion in
            Subject(kind: "criterion", id: criterion.id.text, names: [criterion.title]) {
                item(
                    "Criterion", criterion.id.text, criterion.title, criterion.assessment, .criterion(criterion.id),
                    sources: [criterion.source])
            }
        }
            + project.checklistItems.map { check in
                Subject(kind: "check", id: check.id.text, names: [check.code, check.title]) {
                    item(
                        "Check", check.id.text, check.title, check.assessment, .checklistItem(check.id),
                        sources: [check.source])
                }
            }
    }

    private func derivation(_ task: Task) -> Derivation {
        let label = task.number.isEmpty ? task.title : "\(task.number) \(task.title)"
        var derivation = item("Task", task.id.text, label, task.assessment, .task(task.id), sources: task.sources)
        derivation.steps += project.criteria.filter { $0.task == task.id }.flatMap { own in
            [.init(0, "criterion", own.title, own.assessment)] + claims(own.assessment, depth: 1)
        }
        derivation.steps += project.checklistItems.filter { $0.task == task.id }.flatMap { own in
            [.init(0, "check", own.title, own.assessment)] + claims(own.assessment, depth: 1)
        }
        derivation.steps += project.requirements.filter { $0.scope == .task(task.id) }.map { own in
            .init(0, "sign-off", name(own.role), own.assessment)
        }
        derivation.steps += project.deliverables.filter { $0.task == task.id }.map {
            .init(0, "deliverable", $0.title, $0.assessment)
        }
        derivation.steps += project.tasks.filter { task.dependsOn.contains($0.id) }.map {
            .init(0, "depends on", "Task \($0.number): \($0.title)", $0.assessment)
        }
        let own: [EntityReference] =
            task.criteria.map { .criterion($0) } + task.checklistItems.map { .checklistItem($0) }
            + task.requirements.map { .requirement($0) } + task.deliverables.map { .deliverable($0) }
        derivation.mends = (derivation.mends + own.flatMap(mends)).withoutEquals
        return derivation
    }

    private func derivation(_ issue: Issue) -> Derivation {
        let words = issue.statusWords.map { " (“\($0)”)" } ?? ""
        let severity = issue.severity.map { "severity \($0.rawValue)" } ?? "no severity is stated"
        let assessment = Assessment(
            issue.isOpen ? .fail : .pass, "its status is \(issue.status.rawValue)\(words), \(severity)",
            at: [issue.location])
        return item(
            "Issue", issue.id.text, issue.code.isEmpty ? issue.title : "\(issue.code) \(issue.title)", assessment,
            .issue(issue.id), sources: issue.sources)
    }

    private func derivation(_ artifact: Artifact) -> Derivation {
        var derivation = item(
            "Artifact", artifact.id.text, artifact.file, artifact.assessment, .artifact(artifact.id),
            sources: artifact.statements.map(\.source))
        derivation.steps.insert(
            contentsOf: artifact.statements.map {
                .init(0, "stated", $0.digest ?? "to follow", nil, $0.algorithm ?? "", at: [$0.location])
            }, at: 0)
        if let found = artifact.found { derivation.steps.insert(.init(0, "file", found.text), at: 0) }
        return derivation
    }

    /// The derivation that all items share: state, claims, evidence, findings, the rules that they count for.
    func item(
        _ kind: String, _ id: String, _ title: String, _ assessment: Assessment, _ entity: EntityReference,
        sources: [FactReference]
    ) -> Derivation {
        let steps =
            [Derivation.Step(0, "because", assessment.reason, nil, "", at: assessment.locations)]
            + claims(assessment, depth: 1) + evidence(of: sources) + findings(about: entity) + rules(holding: entity)
        return Derivation(
            kind, id: id, title: title, state: assessment.state.rawValue, steps: steps, mends: mends(of: entity))
    }

    /// What the mends of a gate say about an entity.
    func mends(of entity: EntityReference) -> [Mend] {
        report.gates.flatMap(\.rules).flatMap(\.items).filter { $0.entity == entity && $0.assessment.state < .waived }
            .compactMap(\.mend).withoutEquals
    }

    private func evidence(of sources: [FactReference]) -> [Derivation.Step] {
        let facts = Set(sources)
        return project.references.filter { reference in
            guard reference.isEvidence else { return false }
            if facts.contains(reference.source) { return true }
            let parent = project.fact(reference.source).parent
            return parent.map { facts.contains(FactReference(document: reference.source.document, fact: $0)) } ?? false
        }.map { .init(0, "evidence", $0.target, nil, $0.resolution.words, at: [$0.location]) }
    }

    private func findings(about entity: EntityReference) -> [Derivation.Step] {
        report.findings.filter { $0.entities.contains(entity) }.map {
            .init(0, "finding", $0.message, nil, $0.id, at: $0.locations)
        }
    }

    /// The rules that an entity is an item of, with its state there when that is another one.
    private func rules(holding entity: EntityReference) -> [Derivation.Step] {
        report.gates.flatMap { gate in
            gate.rules.flatMap { rule in
                rule.items.filter { $0.entity == entity }.map { item in
                    .init(
                        0, "counts for", "\(gate.gate.id.text): \(rule.title)", item.assessment.state,
                        (rule.isBlocking && gate.gate.isBlocking ? "" : "informs only; ") + item.assessment.reason)
                }
            }
        }
    }

    func name(_ role: Role.ID) -> String { project.roles.first { $0.id == role }?.name ?? role.text }
}

extension Reference.Resolution {
    /// What a citation turned out to be, in words.
    fileprivate var words: String {
        switch self {
        case .document(let path, _): "the document \(path)"
        case .file(let path): "the file \(path)"
        case .entity: "something else of the project"
        case .external: "an address outside the project"
        case .outside: "lives elsewhere, by the configuration"
        case .missing(let nearest): "not at hand" + (nearest.first.map { "; the nearest is \($0)" } ?? "")
        case .words: "words, no path"
        }
    }
}
