import MusterModel
import MusterText

/// Everything that the documents of a project state now and that a ledger lists.
struct PublishedItems {
    private(set) var items: [PublishedItem] = []

    private let project: Project
    private let roleNames: [Role.ID: [String]]

    /// In the order of the project's lists.
    init(_ project: Project) {
        self.project = project
        roleNames = Dictionary(
            project.roles.map { ($0.id, [$0.name] + $0.aliases) }, uniquingKeysWith: { first, _ in first })
        items += project.tasks.compactMap(item) + project.criteria.compactMap(item)
        items += project.checklistItems.compactMap(item) + project.requirements.compactMap(item)
        items += signoffs
        items += project.deliverables.compactMap(item) + project.artifacts.compactMap(item)
        items += project.issues.compactMap(item) + project.decisions.compactMap(item)
    }

    private func item(
        _ entity: EntityReference, _ title: String, words: [String], hasOwnID: Bool = false,
        at location: SourceLocation, from sources: [FactReference] = []
    ) -> PublishedItem? {
        guard let key = LedgerKind.key(of: entity) else { return nil }
        var paths = [location.path]
        for source in sources where project.documents.indices.contains(source.document) {
            let path = project.documents[source.document].path
            if !paths.contains(path) { paths.append(path) }
        }
        return PublishedItem(
            entity: entity, key: key, hasOwnID: hasOwnID, paths: paths, words: Fingerprint.of(words),
            title: title.shortened(to: 120), location: location)
    }

    private func item(_ task: Task) -> PublishedItem? {
        guard let location = task.locations.first else { return nil }
        return item(
            .task(task.id), task.title, words: [task.title.ledgerWords], hasOwnID: !task.number.isEmpty, at: location,
            from: task.sources
        ).map { $0.weighing(task.demand) }
    }

    private func item(_ criterion: Criterion) -> PublishedItem? {
        item(
            .criterion(criterion.id), criterion.title, words: [criterion.title.ledgerWords],
            hasOwnID: hasID(criterion.source), at: criterion.location
        ).map { $0.weighing(criterion.demand) }
    }

    private func item(_ check: ChecklistItem) -> PublishedItem? {
        item(
            .checklistItem(check.id), check.title, words: [check.title.ledgerWords], hasOwnID: !check.code.isEmpty,
            at: check.location
        ).map { $0.weighing(check.demand) }
    }

    private func item(_ requirement: SignoffRequirement) -> PublishedItem? {
        let names = roleNames[requirement.role] ?? [requirement.role.text]
        let scope = PublishedItems.text(of: requirement.scope)
        var found = item(
            .requirement(requirement.id), names[0], words: [scope, names[0].ledgerWords], at: requirement.location,
            from: requirement.sources)
        found?.otherWords = names.dropFirst().map { Fingerprint.of([scope, $0.ledgerWords]) }
        found?.weight = requirement.isVeto ? LedgerWeight.veto : requirement.isOptional ? LedgerWeight.optional : nil
        return found
    }

    private var signoffs: [PublishedItem] {
        let content = SignedContent(project)
        return project.signoffs.compactMap { signoff in
            let names = signoff.role.flatMap { roleNames[$0] } ?? [signoff.person ?? ""]
            let scope = PublishedItems.text(of: signoff.scope)
            var found = item(
                .signoff(signoff.id), names[0], words: [scope, names[0].ledgerWords], at: signoff.location)
            found?.otherWords = names.dropFirst().map { Fingerprint.of([scope, $0.ledgerWords]) }
            if signoff.isGiven, let fingerprint = content.fingerprint(of: signoff.scope) {
                found?.signed = SignedText(fingerprint: fingerprint, date: signoff.date, person: signoff.person)
            }
            return found
        }
    }

    private func item(_ deliverable: Deliverable) -> PublishedItem? {
        item(
            .deliverable(deliverable.id), deliverable.title,
            words: [deliverable.title.ledgerWords, deliverable.path ?? ""], at: deliverable.location
        ).map { $0.weighing(deliverable.demand) }
    }

    private func item(_ artifact: Artifact) -> PublishedItem? {
        item(
            .artifact(artifact.id), artifact.file,
            words: [artifact.file] + artifact.statements.compactMap(\.digest).map(\.asciiLowercased), hasOwnID: true,
            at: artifact.location, from: artifact.statements.map(\.source))
    }

    private func item(_ issue: Issue) -> PublishedItem? {
        var found = item(
            .issue(issue.id), issue.title, words: [issue.title.ledgerWords], hasOwnID: !issue.code.isEmpty,
            at: issue.location, from: issue.sources)
        found?.weight = issue.severity?.rawValue
        return found
    }

    /// Only decisions on going: taking back one that says no would be a way to say yes.
    private func item(_ decision: Decision) -> PublishedItem? {
        guard decision.isGoNoGo, decision.modality == .claimed else { return nil }
        var found = item(
            .decision(decision.id), decision.title,
            words: [decision.title.ledgerWords, decision.outcome.rawValue, decision.release?.text ?? ""]
                + decision.conditions.map(\.text.ledgerWords), at: decision.location)
        found?.weight = decision.conditions.isEmpty ? nil : String(decision.conditions.count)
        return found
    }

    private func hasID(_ source: FactReference) -> Bool {
        guard project.documents.indices.contains(source.document) else { return false }
        let facts = project.documents[source.document].facts
        return facts.indices.contains(source.fact) && facts[source.fact].id != nil
    }

    /// What is signed, in words that stay when a document is moved.
    static func text(of scope: SignoffScope) -> String {
        switch scope {
        case .task(let id): "task/\(id)"
        case .phase(let id): "phase/\(id)"
        case .release(let id): "release/\(id)"
        case .document: "document"
        }
    }
}

extension Signoff {
    /// Whether somebody has signed, whatever has become of it since.
    var isGiven: Bool { assessment.state == .pass || assessment.state == .stale }
}

extension String {
    /// The words by which a title is known again: letters and digits in lower case, without what stands between them.
    var ledgerWords: String { Words(self).list.joined(separator: " ") }
}
