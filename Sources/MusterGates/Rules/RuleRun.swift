import MusterModel

/// The judging of one gate: its rules run one by one, waivers applied, states rolled up.
struct RuleRun {
    let index: ProjectIndex
    let findings: FindingIndex
    let waivers: WaiverBook
    /// What is added to every blocking gate when documents could not be read.
    let unread: RuleResult?
    /// What has disappeared from the ledger; nil for a project without one.
    let accounted: LedgerGuard?

    /// The result of a gate.
    func result(of planned: PlannedGate) -> GateResult {
        var rules = planned.rules.compactMap { result(of: $0, in: planned) }
        if let unstated = UnstatedConditions(index: index).result(for: planned) { rules.append(unstated) }
        if let unread = UnreadConditions(index: index).result(for: planned) { rules.append(unread) }
        if let doubts = SpokenDoubts(index: index).result(for: planned) { rules.append(doubts) }
        if planned.gate.isBlocking, let unread { rules.append(unread) }
        rules += accounted?.results(for: planned) ?? []
        let counting = rules.contains(where: \.isBlocking) ? rules.filter(\.isBlocking) : rules
        let state = planned.rules.isEmpty ? .unknown : (counting.map(\.state).min() ?? .unknown)
        return GateResult(
            gate: planned.gate, state: state,
            reason: RuleRun.reason(for: state, rules: counting, besides: rules.count - counting.count), rules: rules)
    }

    private func result(of planned: PlannedRule, in gate: PlannedGate) -> RuleResult? {
        guard let rule = ruleRegistry.lazy.compactMap({ $0.init(planned.requirement) }).first else { return nil }
        let context = RuleContext(
            index: index, scope: gate.scope, findings: findings, mends: Mending(index: index))
        let items = rule.items(in: context).map { waivers.apply(to: $0, under: planned.requirement.name, in: gate) }
        let state = items.map(\.assessment.state).min() ?? .unknown
        let note = planned.note ?? rule.reasonToInform(items, in: context)
        var reason =
            items.isEmpty
            ? rule.emptyReason(in: context) : rule.reason(for: items) ?? RuleRun.reason(for: items, in: rule.wording)
        if let note { reason += " (\(note))" }
        return RuleResult(
            rule: planned.requirement.name, title: rule.title, state: state, reason: reason,
            isBlocking: planned.isBlocking && note == nil, items: items)
    }

    /// "4 of 7 required sign-offs are missing, first that of the Security Lead".
    static func reason(for items: [ItemResult], in wording: Wording) -> String {
        let tally = Tally(items.map(\.assessment.state))
        guard let worst = tally.worst, worst < .waived, let first = items.first(where: { $0.assessment.state == worst })
        else { return met(tally, in: wording) }
        let rest = State.allCases.filter { $0 != worst && $0 < .waived && tally[$0] > 0 }
            .map { "\(tally[$0]) more \(isOrAre(tally[$0])) \(wording.word(for: $0))" }
        if tally.total == 1 {
            return "The one \(wording.singular) is \(wording.word(for: worst)), \(wording.mention(first.title))"
        }
        let head =
            "\(tally[worst]) of \(wording.counted(tally.total)) \(isOrAre(tally[worst])) \(wording.word(for: worst)), "
            + "first \(wording.mention(first.title))"
        return ([head] + rest).joined(separator: "; ")
    }

    private static func met(_ tally: Tally, in wording: Wording) -> String {
        let besides = [State.waived, .notApplicable].filter { tally[$0] > 0 }
            .map { "\(tally[$0]) \(wording.word(for: $0))" }
        let whole = tally.total == 1 ? "The one \(wording.singular) is" : "All \(wording.counted(tally.total)) are"
        guard !besides.isEmpty else { return "\(whole) \(wording.met)" }
        guard tally[.pass] > 0 else { return "Of \(wording.counted(tally.total)), \(joined(besides))" }
        return "\(tally[.pass]) of \(wording.counted(tally.total)) \(isOrAre(tally[.pass])) \(wording.met), "
            + joined(besides)
    }

    /// The reason of the worst rule, with the number of rules that do not pass.
    ///
    /// - Parameter besides: how many rules only inform; where there are any, the others are said to be those that count.
    static func reason(for state: State, rules: [RuleResult], besides: Int = 0) -> String {
        guard let worst = rules.first(where: { $0.state == state }) else {
            return "The gate has no rule, so nothing shows that it is passed"
        }
        let open = rules.count { $0.state < .waived }
        let all = besides > 0 ? "\(rules.count) rules that count" : "\(rules.count) rules"
        if open == 0 { return rules.count == 1 ? worst.reason : "All \(all) are met" }
        return open == 1 ? worst.reason : "\(worst.reason); \(open) of \(all) are open"
    }
}
