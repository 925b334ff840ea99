import MusterModel

/// Something that somebody excused: a row of the partial `waiver-table`.
struct WaiverRow: Sendable {
    let waiver: Waiver
    let view: PageView

    init(_ waiver: Waiver, _ view: PageView) {
        self.waiver = waiver
        self.view = view
    }

    /// Those that a gate may rest on: all that name its release, or none.
    static func waivers(of gate: Gate, in site: Site) -> [Waiver] {
        site.project.waivers.filter { $0.release == nil || $0.release == gate.release }
    }

    var value: TemplateValue {
        [
            "rule": .text(waiver.rule),
            "entity": .text(waiver.entity),
            "reason": .optional(waiver.reason),
            "approver": .optional(waiver.approver),
            "until": .date(waiver.until),
            "source": view.source(waiver.location).value,
        ]
    }
}
