import MusterModel

/// A gate at a glance: the partial `gate-card`.
struct GateCard: Sendable {
    let result: GateResult
    let view: PageView

    init(_ result: GateResult, _ view: PageView) {
        self.result = result
        self.view = view
    }

    var value: TemplateValue {
        [
            "link": view.link(.gate(result.gate.id)).value,
            "tag": StatusTag(result.state).value,
            "reason": .sentence(result.reason),
            "kind": .text(result.gate.kind.words),
            "isBlocking": .bool(result.gate.isBlocking),
            "bar": TallyBar(result.tally).value,
        ]
    }
}
