import MusterModel

/// One rule of a gate with what was expected and found of each item: the partial `rule`.
struct RuleTable: Sendable {
    let rule: RuleResult
    /// From 1, among the rules of the gate.
    let number: Int
    let view: PageView
    private let numbers: BlockerNumbers?
    private let address: PageAddress

    /// - Parameters:
    ///   - gate: the page of the gate.
    ///   - numbers: where the mends of its items stand; items that are not among them carry theirs themselves.
    init(_ rule: RuleResult, number: Int, of gate: PageAddress, _ numbers: BlockerNumbers?, _ view: PageView) {
        self.rule = rule
        self.number = number
        self.view = view
        self.numbers = numbers
        address = RuleTable.address(of: number, in: gate)
    }

    /// The page that lists every item of a rule; the first of several where they are many.
    static func address(of number: Int, in gate: PageAddress) -> PageAddress {
        PageAddress(folders: gate.folders + ["rules", String(number)])
    }

    /// How the items of a rule are cut into pages of its own.
    static func chunks(of rule: RuleResult) -> Chunks { Chunks(of: rule.items.count, by: 60) }

    /// The rule with those of its items that are on one of its own pages, from 1.
    func value(onPage page: Int) -> TemplateValue { value(of: Array(worstFirst[Self.chunks(of: rule)[page]])) }

    /// The rule with its worst items, at most `limit`, and the way to all others.
    func value(showing limit: Int) -> TemplateValue {
        // A few more rows take less room than another page.
        let shown = worstFirst.count <= limit + 2 ? worstFirst.count : limit
        return value(of: Array(worstFirst.prefix(shown)))
    }

    private func value(of items: [ItemResult]) -> TemplateValue {
        let open = items.filter { $0.assessment.state < .waived }
        let settled = items.filter { $0.assessment.state >= .waived }
        let members: TemplateValue = [
            "anchor": .text("rule-\(number)"),
            "title": .text(rule.title),
            "tag": StatusTag(rule.state).value,
            "reason": .sentence(rule.reason),
            "isBlocking": .bool(rule.isBlocking),
            "bar": TallyBar(Tally(rule.items.map(\.assessment.state))).value,
            "tally": .text(Tally(rule.items.map(\.assessment.state)).words),
            "hasItems": .bool(!items.isEmpty),
            "open": group(open, "Open items"),
            "settled": group(settled, "Settled items"),
            "openWords": .text(Tally(open.map(\.assessment.state)).words.capitalizedWord),
            "settledWords": .text(Tally(settled.map(\.assessment.state)).words.capitalizedWord),
            "more": .optional(items.count < rule.items.count ? "All \(rule.items.count) items of this rule" : nil),
            "all": .text(view.href(address)),
        ]
        return members.announcingLists
    }

    /// A table, or nothing when it would be empty.
    private func group(_ items: [ItemResult], _ words: String) -> TemplateValue {
        // What is expected of all alike is said once, above them.
        let common = items.first.map(\.expected)
        let isCommon = items.count > 1 && items.allSatisfy { $0.expected == common }
        return .optional(items.isEmpty ? nil : items) {
            [
                "label": .text("\(words): \(rule.title)"), "name": .text("\(number)-\(words)"),
                "expectedOfAll": .optional(isCommon ? common : nil),
                "items": .list(of: $0) { item($0, saysExpected: !isCommon) },
            ]
        }
    }

    /// What is open before what is met; within one state in the order of the documents.
    private var worstFirst: [ItemResult] {
        State.allCases.sorted().flatMap { state in rule.items.filter { $0.assessment.state == state } }
    }

    private func item(_ item: ItemResult, saysExpected: Bool) -> TemplateValue {
        // What is met, or does not apply, has nothing to mend.
        let mend = item.assessment.state <= .waived ? item.mend : nil
        let blocker = mend == nil ? nil : numbers?.href(item, under: rule.rule)
        return [
            "title": PageLink(item.title, item.entity.flatMap(view.href)).value,
            "expected": .optional(saysExpected ? item.expected : nil),
            "assessment": view.assessment(item.assessment),
            "owner": .optional(item.owner),
            "blocker": .optional(blocker),
            "mend": .optional(blocker == nil ? mend : nil) {
                MendView($0, view, isShown: item.assessment.locations.first).value
            },
        ]
    }
}
