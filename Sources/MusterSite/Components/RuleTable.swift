import MusterModel

/// One rule of a gate with what was expected and found of each item: the partial `rule`.
struct RuleTable: Sendable {
    let rule: RuleResult
    /// From 1, among the rules of the gate.
    let number: Int
    let view: PageView

    init(_ rule: RuleResult, number: Int, _ view: PageView) {
        self.rule = rule
        self.number = number
        self.view = view
    }

    var value: TemplateValue { members.announcingLists }

    private var members: TemplateValue {
        [
            "anchor": .text("rule-\(number)"),
            "title": .text(rule.title),
            "tag": StatusTag(rule.state).value,
            "reason": .text(rule.reason),
            "isBlocking": .bool(rule.isBlocking),
            "bar": TallyBar(Tally(rule.items.map(\.assessment.state))).value,
            "items": .list(of: worstFirst, item),
        ]
    }

    /// What is open before what is met; within one state in the order of the documents.
    private var worstFirst: [ItemResult] {
        State.allCases.sorted().flatMap { state in rule.items.filter { $0.assessment.state == state } }
    }

    private func item(_ item: ItemResult) -> TemplateValue {
        [
            "title": PageLink(item.title, item.entity.flatMap(view.href)).value,
            "expected": .text(item.expected),
            "assessment": view.assessment(item.assessment),
            "owner": .optional(item.owner),
            "mend": .optional(item.mend) { MendView($0, view).value },
        ]
    }
}
