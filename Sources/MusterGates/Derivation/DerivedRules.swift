import MusterModel

/// The rules that a derived gate has: those for which the documents state or promise something.
struct DerivedRules {
    let index: ProjectIndex
    let scope: GateScope

    /// The rules of the launch of a release.
    var ofLaunch: [PlannedRule] {
        var rules = conditions
        rules += signoffs
        rules += outputs
        if statesIssues {
            rules.append(.noOpenIssues(.p0))
            rules.append(.issuesTriaged(from: .p1))
        }
        if !scope.items.artifacts.isEmpty { rules.append(.artifactsVerified) }
        if index.project.reports.contains(where: { $0.release == scope.release?.id }) { rules.append(.reportsPassed) }
        if statesBuilds { rules.append(.sameBuild) }
        rules.append(.noOpenFindings(.error))
        if !scope.items.signoffs.isEmpty || hasAnswers { rules.append(.signoffsNotStale) }
        return rules.map { PlannedRule(requirement: $0) }
    }

    /// The rules of the entry to or exit from a phase.
    var ofPhase: [PlannedRule] {
        (conditions + signoffs + outputs).map { PlannedRule(requirement: $0) }
    }

    private var conditions: [RuleRequirement] {
        var rules: [RuleRequirement] = []
        if !scope.items.criteria.isEmpty { rules.append(.criteriaMet) }
        if !scope.items.checklistItems.isEmpty { rules.append(.checklistComplete) }
        if !scope.items.tasks.isEmpty { rules.append(.tasksDone) }
        return rules
    }

    private var signoffs: [RuleRequirement] {
        scope.items.requirements.isEmpty && scope.items.signoffs.isEmpty ? [] : [.signoffs(SignoffParameters())]
    }

    private var outputs: [RuleRequirement] { scope.items.deliverables.isEmpty ? [] : [.deliverablesPresent] }

    private var hasAnswers: Bool { scope.requirements(index).contains { !$0.answers.isEmpty } }

    private var statesBuilds: Bool {
        !SameBuild.statements(in: scope, of: index).isEmpty
            || !ReportedBuilds(in: scope, of: index).statements.isEmpty
            || !StatedBuilds(in: scope, of: index).items.isEmpty
    }

    private var statesIssues: Bool {
        !scope.items.issues.isEmpty || !IssueList.documents(in: scope, of: index).isEmpty
            || IssueList.promise(in: scope, of: index) != nil
    }
}
