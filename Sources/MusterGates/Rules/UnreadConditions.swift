import MusterModel

/// What keeps a launch from being assessed of which conditions are listed that nobody could read: a table of approvals with
/// columns of its own, points of a checklist with signs that nothing explains.
struct UnreadConditions {
    let index: ProjectIndex

    /// A result to add to a derived launch gate; nil for every other gate, and where all that is listed was read.
    func result(for planned: PlannedGate) -> RuleResult? {
        guard planned.gate.kind == .launch, !planned.gate.isConfigured, let release = planned.scope.release else {
            return nil
        }
        let items = release.reviews.compactMap(index.document).compactMap(item)
        guard !items.isEmpty else { return nil }
        let wording = Wording(
            singular: "document", plural: "documents", met: "read", failed: "unreadable", pending: "unread",
            unknown: "unread in parts")
        return RuleResult(
            rule: .criteriaMet, title: "Every listed condition can be read", state: .unknown,
            reason: RuleRun.reason(for: items, in: wording), items: items)
    }

    private func item(_ document: DocumentRecord) -> ItemResult? {
        let unread = document.unplaced.filter(\.isCondition)
        guard let first = unread.first else { return nil }
        let places = unread.map { SourceLocation(path: document.path, line: $0.line) }
        let lines = counted(unread.count, "line")
        return ItemResult(
            entity: .document(document.path), title: document.title,
            assessment: Assessment(
                .unknown, "\(lines) under a title of sign-offs, checks or issues could not be read: \(first.reason)",
                at: places
            ),
            expected: "Lines that say what must be met, and whether it is",
            mend: Mend(
                location: places[0],
                instruction:
                    "Say in the titles of the columns, or in the line, who answers for it and whether it is met"))
    }
}
