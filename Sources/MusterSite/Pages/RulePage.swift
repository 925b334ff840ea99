import MusterModel
import MusterText

/// Every item of one rule of a gate, where the page of the gate shows only the worst of them.
struct RulePage: HTMLPage {
    static let template = "rule"

    let result: GateResult
    let position: Int
    /// From 1.
    let page: Int
    private let gate: PageAddress

    static func all(in site: Site) -> [RulePage] {
        site.report.gates.flatMap { result -> [RulePage] in
            guard let gate = site.addresses.page(of: .gate(result.gate.id)) else { return [] }
            let shown = GatePage.shownItems(of: result)
            return result.rules.enumerated().filter { $1.items.count > shown + 2 }.flatMap { position, rule in
                RuleTable.chunks(of: rule).numbers.map {
                    RulePage(result: result, position: position, page: $0, gate: gate)
                }
            }
        }
    }

    private var first: PageAddress { RuleTable.address(of: position + 1, in: gate) }

    var address: PageAddress { first.chunk(page) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "\(result.rules[position].title): \(site.gateName(result.gate))", section: .gates,
            parents: [(.gates, "Gates"), (gate, site.gateName(result.gate))])
    }

    func content(_ view: PageView) -> TemplateValue {
        let rule = result.rules[position]
        let chunks = RuleTable.chunks(of: rule)
        let numbers = BlockerNumbers(result.gate, view)
        return [
            "gate": view.link(.gate(result.gate.id)).value,
            "rule": RuleTable(rule, number: position + 1, of: gate, numbers, view).value(onPage: page),
            "pager": Pager(chunks, showing: page, of: "items", from: first).value(view),
        ]
    }
}
