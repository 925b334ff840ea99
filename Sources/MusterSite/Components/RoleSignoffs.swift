import MusterModel

/// How far one role is with the sign-offs that are asked of it: the partial `role-signoffs`.
struct RoleSignoffs: Sendable {
    let role: Role
    let requirements: [SignoffRequirement]
    let view: PageView

    var value: TemplateValue {
        let tally = Tally(requirements.map(\.assessment.state))
        return [
            "role": view.link(.role(role.id)).value,
            "isVeto": .bool(isVeto),
            "tag": (tally.worst.map(RoleSignoffs.tag) ?? StatusTag("Not asked", .neutral)).value,
            "given": .number(tally[.pass]),
            "asked": .number(tally.total),
            "open": .list(of: open.prefix(2)) {
                view.link(view.site.entity(of: $0.scope), view.site.shortName(of: $0.scope)).value
            },
            "more": .optional(open.count > 2 ? "and \(open.count - 2) more" : nil),
            "since": .date(open.compactMap(\.asked).min()),
        ]
    }

    /// Whether the role can forbid what it is asked to sign.
    var isVeto: Bool { role.isVeto || requirements.contains(where: \.isVeto) }

    /// Whether any of its sign-offs is still to be given.
    var isOpen: Bool { !open.isEmpty }

    /// A state in the words of sign-offs.
    static func tag(_ state: State) -> StatusTag {
        switch state {
        case .pass: StatusTag("Signed", .pass)
        case .fail: StatusTag("Refused", .fail)
        case .pending, .unknown, .stale, .waived, .notApplicable: StatusTag(state)
        }
    }

    private var open: [SignoffRequirement] {
        requirements.filter { $0.assessment.state < .waived }
    }
}
