import MusterModel

/// What a task rests on: its criteria and checks, its sign-offs, and what it cites.
struct Trace: Sendable {
    let task: MusterModel.Task
    /// Criteria and checks together.
    let criteria: Tally
    let signoffs: Tally
    /// The citations that name something of the project, found or not.
    let evidence: Tally
    /// The roles that have still to sign, each once.
    let waiting: [Role.ID]
    /// The citations that are not at hand, as written.
    let missing: [String]

    init(_ task: MusterModel.Task, _ site: Site) {
        self.task = task
        let checks = task.checklistItems.compactMap { site.index.checklistItems[$0]?.assessment.state }
        criteria = Tally(task.criteria.compactMap { site.index.criteria[$0]?.assessment.state } + checks)
        let requirements = task.requirements.compactMap { site.index.requirements[$0] }
        signoffs = Tally(requirements.map(\.assessment.state))
        var seen = Set<Role.ID>()
        waiting = requirements.filter { $0.assessment.state < .waived }.map(\.role).filter { seen.insert($0).inserted }
        let references = task.references.compactMap { site.index.references[$0] }
        evidence = Tally(references.compactMap(Trace.state))
        missing = references.filter { Trace.state($0) == .fail }.map(\.target)
    }

    /// Nil for what is kept elsewhere or only named in words.
    private static func state(_ reference: Reference) -> State? {
        switch reference.resolution {
        case .document, .file, .entity: .pass
        case .missing: .fail
        case .external, .outside, .words: nil
        }
    }
}
