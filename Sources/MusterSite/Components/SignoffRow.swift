import MusterModel

/// A recorded sign-off: the partial `signoff-row`.
struct SignoffRow: Sendable {
    let signoff: Signoff
    let view: PageView

    init(_ signoff: Signoff, _ view: PageView) {
        self.signoff = signoff
        self.view = view
    }

    var value: TemplateValue {
        [
            "person": .optional(signoff.person),
            "role": .optional(signoff.role) { view.link(.role($0)).value },
            "date": .date(signoff.date),
            "status": StatusTag(signoff.status).value,
            "tag": StatusTag(signoff.assessment.state).value,
            "reason": .text(signoff.assessment.reason),
            "subject": .text(signoff.subject),
            "scope": view.link(view.site.entity(of: signoff.scope)).value,
            "conditions": .optional(signoff.conditions),
            "proof": .optional(signoff.proof.isSeen ? signoff.proof : nil) { ProofNote($0).value },
            "source": view.source(signoff.location).value,
        ]
    }
}
