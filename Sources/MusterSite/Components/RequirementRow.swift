import MusterModel

/// A required sign-off with the sign-offs that answer it: the partial `requirement-row`.
struct RequirementRow: Sendable {
    let requirement: SignoffRequirement
    let view: PageView

    init(_ requirement: SignoffRequirement, _ view: PageView) {
        self.requirement = requirement
        self.view = view
    }

    var value: TemplateValue {
        [
            "anchor": .text(view.site.anchor(.requirement(requirement.id))),
            "role": view.link(.role(requirement.role)).value,
            "subject": .text(requirement.subject),
            "scope": view.link(view.site.entity(of: requirement.scope), view.site.shortName(of: requirement.scope))
                .value,
            "isVeto": .bool(requirement.isVeto),
            "isOptional": .bool(requirement.isOptional),
            "asked": .date(requirement.asked),
            "expandedFrom": .optional(requirement.expandedFrom),
            "tag": RoleSignoffs.tag(requirement.assessment.state).value,
            "note": .optionalSentence(isSaidByItsAnswers ? nil : requirement.assessment.reason),
            "answers": .list(of: requirement.answers.compactMap { view.site.index.signoffs[$0] }) {
                SignoffRow($0, view).value
            },
            "source": view.source(requirement.location).value,
        ]
    }

    /// Whether who signed when is all that there is to say.
    private var isSaidByItsAnswers: Bool { requirement.assessment.state == .pass && !requirement.answers.isEmpty }
}
