import MusterModel

/// How a rule speaks of the things that it counts.
struct Wording: Sendable {
    /// `required sign-off`.
    var singular: String
    /// `required sign-offs`.
    var plural: String
    /// What all of them are when each passes: `there`.
    var met: String
    /// What some of them are when they fail, are pending, or cannot be told.
    var failed: String
    var pending: String
    var unknown: String
    /// How the first one is named in a sentence, by its title.
    var mention: @Sendable (String) -> String = { "“\($0.shortened)”" }

    /// How a sign-off is named by its role: `that of the Security Lead`, `that of All Leads`.
    static let signoff: @Sendable (String) -> String = { role in
        "that of \(role.folded.startsWithBytes("all ") ? "" : "the ")\(role)"
    }

    /// `1 required sign-off`, `4 required sign-offs`.
    func counted(_ count: Int) -> String { "\(count) \(count == 1 ? singular : plural)" }

    /// What items in a state are said to be.
    func word(for state: State) -> String {
        switch state {
        case .fail: failed
        case .unknown: unknown
        case .stale: "out of date"
        case .pending: pending
        case .waived: "waived"
        case .notApplicable: "not applicable"
        case .pass: met
        }
    }
}
