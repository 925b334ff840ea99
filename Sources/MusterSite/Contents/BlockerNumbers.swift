import MusterModel
import MusterText

/// Where the items of a gate stand among the blockers of a release.
struct BlockerNumbers: Sendable {
    private let tree: BlockerTree
    private let numbers: [Key: Int]

    private struct Key: Hashable {
        let rule: RuleName
        let entity: EntityReference?
        let title: [UInt8]
    }

    /// The blockers of the gate's own release, else of the first release that the gate holds back; nil when it holds
    /// back none.
    init?(_ gate: Gate, _ view: PageView) {
        let releases = view.site.report.releases.filter { release in
            release.blockers.contains { $0.gate == gate.id }
        }
        guard let result = releases.first(where: { $0.release == gate.release }) ?? releases.first else { return nil }
        tree = BlockerTree(result.blockers, of: result.release, view)
        var numbers: [Key: Int] = [:]
        for (blocker, number) in tree.numbers where blocker.gate == gate.id {
            let key = Key(rule: blocker.rule, entity: blocker.entity, title: Array(blocker.title.utf8))
            if numbers[key] == nil { numbers[key] = number }
        }
        self.numbers = numbers
    }

    /// Where the mend of an item stands; nil for one that blocks nothing.
    func href(_ item: ItemResult, under rule: RuleName) -> String? {
        numbers[Key(rule: rule, entity: item.entity, title: Array(item.title.utf8))].map { tree.href(toNumber: $0) }
    }
}
