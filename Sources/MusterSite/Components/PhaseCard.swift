import MusterModel

/// A phase at a glance: the partial `phase-card`.
struct PhaseCard: Sendable {
    let phase: Phase
    let view: PageView

    var value: TemplateValue {
        let tally = Tally(phase.tasks.compactMap { view.site.index.tasks[$0]?.assessment.state })
        let gates = view.site.report.gates.filter { $0.gate.phase == phase.id }
        return
            ([
                "link": view.link(.phase(phase.id), phase.shortLabel).value,
                "title": .optional(phase.number.isEmpty ? nil : phase.ownTitle),
                "done": .number(tally[.pass]),
                "total": .number(tally.total),
                "bar": TallyBar(tally).value,
                "claimed": .optional(phase.claimed) { view.assessment($0) },
                "gates": .list(of: gates) { gate in
                    [
                        "link": view.link(.gate(gate.gate.id), PhaseCard.short(gate.gate)).value,
                        "tag": StatusTag(gate.state).value,
                    ]
                },
            ] as TemplateValue).announcingLists
    }

    private static func short(_ gate: Gate) -> String {
        switch gate.kind {
        case .phaseEntry: "Entry"
        case .phaseExit: "Exit"
        case .launch, .configured: gate.name.capitalizedWord
        }
    }
}
