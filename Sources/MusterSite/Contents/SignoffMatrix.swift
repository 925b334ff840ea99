import MusterModel

/// The required sign-offs as a table of roles and of what is to be signed.
struct SignoffMatrix: Sendable {
    /// In the order of the project; only those of which something is asked.
    let roles: [Role.ID]
    /// In the order in which requirements name them.
    let scopes: [SignoffScope]
    private let cells: [Cell: [SignoffRequirement]]
    private let columns: [SignoffScope: [SignoffRequirement]]

    private struct Cell: Hashable {
        let role: Role.ID
        let scope: SignoffScope
    }

    init(_ project: Project) {
        let asked = Set(project.requirements.map(\.role))
        let known = project.roles.map(\.id).filter(asked.contains)
        var seen = Set(known)
        roles = known + project.requirements.map(\.role).filter { seen.insert($0).inserted }
        var seenScopes = Set<SignoffScope>()
        scopes = project.requirements.map(\.scope).filter { seenScopes.insert($0).inserted }
        columns = Dictionary(grouping: project.requirements, by: \.scope)
        cells = Dictionary(grouping: project.requirements) { Cell(role: $0.role, scope: $0.scope) }
    }

    /// What a role is asked to sign of one thing; empty when nothing.
    func requirements(_ role: Role.ID, _ scope: SignoffScope) -> [SignoffRequirement] {
        cells[Cell(role: role, scope: scope)] ?? []
    }

    /// What is asked of anybody for one thing, in the order of the project.
    func requirements(of scope: SignoffScope) -> [SignoffRequirement] { columns[scope] ?? [] }

    /// The roles of which something is asked for any of some things.
    func roles(asked scopes: [SignoffScope]) -> [Role.ID] {
        let asked = Set(scopes.flatMap { requirements(of: $0).map(\.role) })
        return roles.filter(asked.contains)
    }
}
