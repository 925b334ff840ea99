import MusterModel

/// What each role was asked to sign and what it signed.
struct SignoffsByRole: Sendable {
    private let requirements: [Role.ID: [SignoffRequirement]]
    private let signoffs: [Role.ID: [Signoff]]

    init(_ project: Project) {
        requirements = Dictionary(grouping: project.requirements, by: \.role)
        signoffs = Dictionary(grouping: project.signoffs.filter { $0.role != nil }) { $0.role ?? Role.ID("") }
    }

    /// In the order of the project.
    func requirements(of role: Role.ID) -> [SignoffRequirement] { requirements[role] ?? [] }

    /// In the order of the project.
    func signoffs(of role: Role.ID) -> [Signoff] { signoffs[role] ?? [] }
}
