import MusterModel

/// Every waiver that a gate may rest on, where there are more than the page of the gate shows.
struct GateWaiversPage: HTMLPage {
    static let template = "gate-waivers"

    let gate: Gate
    /// From 1.
    let page: Int
    private let gatePage: PageAddress

    static func all(in site: Site) -> [GateWaiversPage] {
        site.report.gates.map(\.gate).flatMap { gate -> [GateWaiversPage] in
            let waivers = WaiverRow.waivers(of: gate, in: site)
            guard let address = site.addresses.page(of: .gate(gate.id)), isNeeded(for: waivers) else { return [] }
            return chunks(waivers).numbers.map { GateWaiversPage(gate: gate, page: $0, gatePage: address) }
        }
    }

    /// How many of its waivers the page of a gate shows.
    static func shown(of waivers: [Waiver]) -> Int { isNeeded(for: waivers) ? 20 : .max }

    /// The way to all of them from the page of the gate; nothing when that shows them.
    static func link(_ waivers: [Waiver], of gate: Gate, _ view: PageView) -> TemplateValue {
        let page = isNeeded(for: waivers) ? view.site.addresses.page(of: .gate(gate.id)) : nil
        return .optional(page) { view.link(first(of: $0), "All \(waivers.count) waivers").value }
    }

    private static func isNeeded(for waivers: [Waiver]) -> Bool { waivers.count > 40 }

    private static func chunks(_ waivers: [Waiver]) -> Chunks { Chunks(of: waivers.count, by: 80) }

    private static func first(of gatePage: PageAddress) -> PageAddress { gatePage.page("waivers") }

    var address: PageAddress { Self.first(of: gatePage).chunk(page) }

    func head(in site: Site) -> PageHead {
        PageHead(
            title: "Waivers: \(site.gateName(gate))".page(page), section: .gates,
            parents: [(.gates, "Gates"), (gatePage, site.gateName(gate))])
    }

    func content(_ view: PageView) -> TemplateValue {
        let waivers = WaiverRow.waivers(of: gate, in: view.site)
        let chunks = Self.chunks(waivers)
        return [
            "gate": view.link(.gate(gate.id)).value,
            "waivers": .list(of: waivers[chunks[page]]) { WaiverRow($0, view).value },
            "pager": Pager(chunks, showing: page, of: "waivers", from: Self.first(of: gatePage)).value(view),
        ]
    }
}
