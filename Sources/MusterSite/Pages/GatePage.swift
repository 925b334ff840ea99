import MusterModel
import MusterText

/// One gate: its state in a sentence, its rules, and what was expected and found of every item.
struct GatePage: HTMLPage {
    static let template = "gate"

    let result: GateResult
    let address: PageAddress

    static func all(in site: Site) -> [GatePage] {
        site.report.gates.compactMap { result in
            site.addresses.page(of: .gate(result.gate.id)).map { GatePage(result: result, address: $0) }
        }
    }

    func head(in site: Site) -> PageHead {
        PageHead(title: site.gateName(result.gate), section: .gates, parents: [(.gates, "Gates")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let gate = result.gate
        let numbers = BlockerNumbers(gate, view)
        let limit = GatePage.shownItems(of: result)
        let waivers = WaiverRow.waivers(of: gate, in: view.site)
        return [
            "tag": StatusTag(result.state).value,
            "title": .text(view.site.gateName(gate)),
            "reason": .sentence(result.reason),
            "bar": TallyBar(result.tally).value,
            "kind": .text(gate.kind.words),
            "isBlocking": .bool(gate.isBlocking),
            "isConfigured": .bool(gate.isConfigured),
            "release": .optional(gate.release) { view.link(.release($0)).value },
            "phase": .optional(gate.phase) { view.link(.phase($0)).value },
            "source": .optional(gate.location) { view.source($0).value },
            "rules": .list(of: result.rules.enumerated()) { position, rule in
                RuleTable(rule, number: position + 1, of: address, numbers, view).value(showing: limit)
            },
            "waivers": .list(of: waivers.prefix(GateWaiversPage.shown(of: waivers))) { WaiverRow($0, view).value },
            "allWaivers": GateWaiversPage.link(waivers, of: gate, view),
        ]
    }

    /// How many items of each rule stand on the page of the gate: all of them, unless they are many.
    static func shownItems(of result: GateResult) -> Int {
        result.tally.total <= 70 ? .max - 2 : max(3, 70 / max(1, result.rules.count))
    }
}
