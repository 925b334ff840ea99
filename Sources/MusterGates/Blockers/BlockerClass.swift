import MusterModel

/// Which class of blocker an open item is, before it is known whether it follows from another.
struct BlockerClass {
    let index: ProjectIndex

    /// Unknown states are unknown; a sign-off that was asked for waits, one that nobody was asked for needs an approval;
    /// a task that is blocked waits; everything else is to be acted on now.
    func kind(of item: ItemResult, under rule: RuleName) -> Blocker.Kind {
        if item.assessment.state == .unknown { return .unknown }
        switch rule {
        case .signoffs: return signoffKind(of: item)
        case .signoffsNotStale, .decisionRecorded: return .needsApproval
        case .tasksDone: return isBlocked(item) ? .waiting : .actNow
        case .criteriaMet, .checklistComplete, .noOpenIssues, .issuesTriaged, .deliverablesPresent, .artifactsVerified,
            .artifactsComplete, .reportsPassed, .sameBuild, .evidence, .noOpenFindings:
            return .actNow
        }
    }

    private func signoffKind(of item: ItemResult) -> Blocker.Kind {
        if item.assessment.state == .fail { return .actNow }
        guard case .requirement(let id) = item.entity, index.requirement(id)?.asked != nil else {
            return .needsApproval
        }
        return .waiting
    }

    private func isBlocked(_ item: ItemResult) -> Bool {
        guard case .task(let id) = item.entity, let task = index.task(id) else { return false }
        return task.sources.contains { index.fact($0)?.status == .blocked }
    }
}
