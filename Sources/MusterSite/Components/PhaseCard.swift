import MusterModel

/// A phase at a glance: the partial `phase-card`.
struct PhaseCard: Sendable {
    let phase: Phase
    let view: PageView

    var value: TemplateValue {
        let tally = tally
        return
            ([
                "link": view.link(.phase(phase.id), phase.shortLabel).value,
                "title": .optional(phase.number.isEmpty ? nil : phase.ownTitle),
                "done": .number(tally[.pass]),
                "total": .number(tally.total),
                "count": .text(
                    tally.total == 0 ? "no task" : "\(tally[.pass]) of \(counted(tally.total, "task")) done"),
                "tag": .optional(tally.worst) { StatusTag($0).value },
                "bar": .optional(tally.total == 0 ? nil : TallyBar(tally)) { $0.value },
                "claimed": .optional(phase.claimed) { view.assessment($0) },
                "gates": .list(of: gates) { gate in
                    [
                        "link": view.link(.gate(gate.gate.id), PhaseCard.short(gate.gate)).value,
                        "tag": StatusTag(gate.state).value,
                    ]
                },
            ] as TemplateValue).announcingLists
    }

    /// Whether it has tasks and gates, and all of them pass.
    var isFinished: Bool {
        tally.worst == .pass && !gates.isEmpty && gates.allSatisfy { $0.state == .pass }
    }

    private var tally: Tally { Tally(phase.tasks.compactMap { view.site.index.tasks[$0]?.assessment.state }) }

    private var gates: [GateResult] { view.site.report.gates.filter { $0.gate.phase == phase.id } }

    private static func short(_ gate: Gate) -> String {
        switch gate.kind {
        case .phaseEntry: "Entry"
        case .phaseExit: "Exit"
        case .launch, .configured: gate.name.capitalizedWord
        }
    }
}
