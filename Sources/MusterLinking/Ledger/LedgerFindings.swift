import MusterModel
import MusterText

/// What differs between ledger and documents, apart from what has disappeared: that is for judging, which knows the gates.
struct LedgerFindings {
    let account: LedgerAccount
    /// What the documents state now, by what it is.
    let items: [EntityReference: PublishedItem]
    /// What they state that is not listed.
    let unlisted: [PublishedItem]

    private var ledger: Ledger { account.ledger }

    var findings: [Finding] {
        weakened + withdrawn + reworded + additions + ledger.retirements.compactMap(finding)
    }

    private var weakened: [Finding] {
        account.listed.compactMap { listed in
            guard let entity = listed.entity, let item = items[entity],
                LedgerWeight.isLess(item.weight, than: listed.entry.weight)
            else { return nil }
            return LedgerFindingID.weakened.finding(
                "The \(item.key.kind.noun) \(item.name) was \(LedgerFindings.words(listed.entry.weight)) and is now "
                    + LedgerFindings.words(item.weight),
                at: [item.location, ledger.location(listed.entry.line)], entities: [entity])
        }
    }

    private var withdrawn: [Finding] {
        account.listed.filter {
            $0.isWithdrawal && account.retirement(of: $0.entry.key.description, for: nil) == nil
        }.map { listed in
            LedgerFindingID.withdrawn.finding(
                "The sign-off of \(listed.entry.title) is not recorded in \(listed.entry.path) any more",
                at: [ledger.location(listed.entry.line)])
        }
    }

    private static func words(_ weight: String?) -> String {
        switch weight {
        case nil: "without a weight"
        case LedgerWeight.veto: "mandatory"
        case LedgerWeight.optional: "optional"
        case let weight?:
            Int(digits: weight.utf8).map { "under \($0) condition\($0 == 1 ? "" : "s")" } ?? weight
        }
    }

    /// One finding for each document.
    private var reworded: [Finding] {
        let other = account.listed.filter { $0.relation == .changed || $0.relation == .moved }
        return Dictionary(grouping: other, by: \.entry.path).map { path, listed in
            let names = listed.compactMap { $0.entity.flatMap { items[$0] }?.name }
            return LedgerFindingID.reworded.finding(
                "Other words or another place than the ledger lists: \(LedgerFindings.list(names))",
                at: listed.compactMap { $0.entity.flatMap { items[$0] }?.location }.prefix(5)
                    + [ledger.location(listed[0].entry.line)],
                entities: listed.compactMap(\.entity))
        }
    }

    /// One finding for all.
    private var additions: [Finding] {
        guard !unlisted.isEmpty else { return [] }
        let count = unlisted.count
        return [
            LedgerFindingID.unlisted.finding(
                "\(count) thing\(count == 1 ? " is" : "s are") not in the ledger yet: "
                    + LedgerFindings.list(unlisted.map(\.name)), at: [ledger.location(1)])
        ]
    }

    private func finding(_ retirement: LedgerRetirement) -> Finding? {
        let place = [ledger.location(retirement.line)]
        guard retirement.isComplete else {
            return LedgerFindingID.incompleteRetirement.finding(
                "The retirement of \(retirement.target) does not say \(retirement.missing)", at: place)
        }
        let listed = account.listed.first { $0.entry.key.description == retirement.target }
        let isGate = ledger.gates.contains { "gate/\($0.id)" == retirement.target }
        if listed == nil, !isGate {
            return LedgerFindingID.idleRetirement.finding(
                "The ledger lists no \(retirement.target) that could be retired", at: place)
        }
        guard let entity = listed?.entity, retirement.gates.isEmpty else { return nil }
        return LedgerFindingID.idleRetirement.finding(
            "\(retirement.target) is retired and still there", at: place + (items[entity].map { [$0.location] } ?? []),
            entities: [entity])
    }

    /// The first names of a list, and how many there are beyond.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(3).joined(separator: "; ")
        return names.count > 3 ? "\(shown) and \(names.count - 3) more" : shown
    }
}

extension PublishedItem {
    /// What it is called in a sentence: its own id, else its title.
    var name: String { hasOwnID ? key.id : "“\(title.shortened(to: 60))”" }
}

extension LedgerRetirement {
    fileprivate var missing: String {
        switch (person.trimmed.isEmpty, reason.trimmed.isEmpty) {
        case (true, true): "who retires it, and why"
        case (true, false): "who retires it (by)"
        case (false, _): "why (reason)"
        }
    }
}
