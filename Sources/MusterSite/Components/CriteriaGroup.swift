import MusterModel

/// The criteria of a task that stand under one kind of heading.
struct CriteriaGroup: Sendable {
    let role: SectionRole?
    let criteria: [Criterion]

    /// In the order in which the kinds first appear.
    static func groups(_ criteria: [Criterion]) -> [CriteriaGroup] {
        var roles: [SectionRole?] = []
        for criterion in criteria where !roles.contains(criterion.role) { roles.append(criterion.role) }
        return roles.map { role in CriteriaGroup(role: role, criteria: criteria.filter { $0.role == role }) }
    }

    /// - Parameter limit: how many of them are shown.
    func value(showing limit: Int = .max, _ view: PageView) -> TemplateValue {
        [
            "title": .text(title),
            "bar": TallyBar(Tally(criteria.map(\.assessment.state))).value,
            "criteria": .list(of: criteria.prefix(limit)) { CriterionRow($0, view).value },
        ]
    }

    private var title: String {
        switch role {
        case .definitionOfReady: "Definition of Ready"
        case .definitionOfDone: "Definition of Done"
        case .objectives: "Objectives"
        case .acceptance: "Verification and acceptance"
        case .security: "Security checkpoints"
        case .signoffs: "Sign-off conditions"
        case nil, .scope, .context, .guidance, .deliverables, .references, .tasks, .phases, .checklist, .decision,
            .attendees, .agenda, .votes, .conditions, .actions, .issues, .risks, .artifacts, .milestones, .evidence,
            .testSummary, .metrics, .rollback, .deployment, .support, .communication, .operations, .freeze, .backlog,
            .log, .waivers, .versionControl, .legend, .example, .decisions, .history, .completed, .deferred,
            .troubleshooting:
            "Other criteria"
        }
    }
}
