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
            "reason": .sentence(signoff.assessment.reason),
            "words": .optional(words),
            "scope": view.link(view.site.entity(of: signoff.scope), view.site.shortName(of: signoff.scope)).value,
            "conditions": .optional(signoff.conditions),
            "proof": .optional(signoff.proof.isSeen ? signoff.proof : nil) { ProofNote($0).value },
            "source": view.source(signoff.location).value,
        ]
    }

    /// What it says of its subject beyond who signs.
    private var words: String? {
        let names = [signoff.role.map { view.site.name(of: .role($0)) }, signoff.person].compactMap(\.self)
        return names.contains { $0.hasSameBytes(as: signoff.subject) } ? nil : signoff.subject
    }
}
