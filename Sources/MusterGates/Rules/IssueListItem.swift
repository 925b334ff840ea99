import MusterModel

/// The item that stands for a whole list of issues when none of its issues concerns a rule.
enum IssueListItem {
    /// One item for each list, or for the promise of one; empty when no list is there or promised.
    ///
    /// - Parameter subject: what was looked for: `at P0/critical or worse`.
    static func items(in context: RuleContext, about subject: String) -> [ItemResult] {
        let documents = IssueList.documents(in: context.scope, of: context.index)
        if !documents.isEmpty { return documents.map { item(for: $0, about: subject) } }
        let issues = context.scope.issues(context.index)
        if !issues.isEmpty {
            let reason = "None of \(counted(issues.count, "listed issue")) is \(subject)"
            return [
                ItemResult(
                    entity: nil, title: "Listed issues",
                    assessment: Assessment(.pass, reason, at: issues.map(\.location).withoutRepeats.prefixArray(5)),
                    expected: "No issue \(subject)")
            ]
        }
        return IssueList.promise(in: context.scope, of: context.index).map { [item(for: $0)] } ?? []
    }

    /// What a single list says, when no single issue is among the items.
    static func reason(for items: [ItemResult]) -> String? {
        guard items.count == 1, let item = items.first else { return nil }
        switch item.entity {
        case .document, .deliverable, nil: return item.assessment.reason
        case .release, .phase, .task, .criterion, .checklistItem, .requirement, .signoff, .decision, .issue, .risk,
            .artifact, .milestone, .role, .gate, .workflow:
            return nil
        }
    }

    private static func item(for document: DocumentRecord, about subject: String) -> ItemResult {
        let location = SourceLocation(path: document.path, line: 1)
        let unread = document.unplaced.first { !$0.isRemark }
        let assessment =
            unread.map {
                Assessment(
                    .unknown, "A line of the list could not be read as an issue: \($0.reason)",
                    at: [SourceLocation(path: document.path, line: $0.line)])
            } ?? Assessment(.pass, "The list names no issue \(subject)", at: [location])
        return ItemResult(
            entity: .document(document.path), title: document.title, assessment: assessment,
            expected: "No issue \(subject)",
            mend: assessment.state == .unknown
                ? assessment.locations.first.map {
                    Mend(
                        location: $0,
                        instruction: "Write the line like the others of the list, or as a note apart from it")
                } : nil)
    }

    private static func item(for promise: Deliverable) -> ItemResult {
        ItemResult(
            entity: .deliverable(promise.id), title: promise.title,
            assessment: Assessment(.pending, "The promised list of known issues is not there", at: [promise.location]),
            expected: "A list of known issues",
            mend: Mend(
                location: promise.location,
                instruction:
                    "Write \(promise.path ?? "the list of known issues"), also when it is empty, or correct the path"))
    }
}

extension Array {
    /// The first elements, at most so many.
    func prefixArray(_ count: Int) -> [Element] { Array(prefix(count)) }
}
