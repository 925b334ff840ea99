import MusterModel

/// A risk: the partial `risk-row`.
struct RiskRow: Sendable {
    let risk: Risk
    let view: PageView

    init(_ risk: Risk, _ view: PageView) {
        self.risk = risk
        self.view = view
    }

    var value: TemplateValue {
        [
            "anchor": .text(view.site.anchor(.risk(risk.id))),
            "code": .text(risk.code),
            "title": .text(risk.title),
            "severity": .optional(risk.severity) { StatusTag($0).value },
            "status": .optional(risk.status) { StatusTag($0).value },
            "likelihood": .optional(risk.likelihood),
            "mitigation": .optional(risk.mitigation),
            "followUp": .optional(risk.followUp),
            "owner": .optional(risk.owner),
            "release": .optional(risk.release) { view.link(.release($0)).value },
            "source": view.source(risk.location).value,
        ]
    }
}
