import MusterModel
import MusterText

/// Every item of the checklists is ticked and its evidence is at hand.
struct ChecklistComplete: Rule {
    static let name = RuleName.checklistComplete
    let title = "Checklist complete"
    let wording = Wording(
        singular: "checklist item", plural: "checklist items", met: "ticked", failed: "failed", pending: "open",
        unknown: "claimed or marked in a way that cannot be checked")

    init?(_ requirement: RuleRequirement) {
        guard case .checklistComplete = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        context.scope.checklistItems(context.index).map { item in
            ItemResult(
                entity: .checklistItem(item.id), title: item.label,
                assessment: item.demand.eased(
                    EvidenceSupport(index: context.index).checked(
                        item.assessment, citing: context.index.evidence(of: item)), for: context.scope.release),
                expected: item.evidence.isEmpty ? "Ticked" : "Ticked, and its evidence at hand",
                owner: owner(of: item, in: context), mend: context.mends.mend(of: item))
        }
    }

    private func owner(of item: ChecklistItem, in context: RuleContext) -> String? {
        let fact = context.index.fact(item.source)
        return fact?.role ?? fact?.person ?? fact?.details[.owner] ?? context.index.task(item.task)?.owner
    }
}

extension ChecklistItem {
    /// `F-09: Search works`, or the title of an item without a code.
    var label: String { code.isEmpty || title.startsWithBytes(code) ? title : "\(code): \(title)" }
}
