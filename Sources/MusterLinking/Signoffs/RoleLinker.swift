import MusterModel
import MusterText

/// Completes the roles by what is demanded of them.
enum RoleLinker {
    /// By name, with vetoes and the members of collective roles.
    static func roles(_ catalogs: Catalogs, requirements: [SignoffRequirement]) -> [Role] {
        let vetoes = Set(requirements.filter(\.isVeto).map(\.role))
        let members = members(catalogs)
        return catalogs.roles.roles.map { role in
            var role = role
            role.isVeto = role.isVeto || vetoes.contains(role.id)
            role.members = (members[role.id] ?? []).sorted()
            return role
        }
    }

    private static func members(_ catalogs: Catalogs) -> [Role.ID: Set<Role.ID>] {
        let sources = catalogs.sources
        var found: [Role.ID: Set<Role.ID>] = [:]
        for reference in sources.facts(.requiredSignoff) {
            guard let role = sources.fact(reference).role.flatMap(catalogs.roles.role) else { continue }
            let listed = CollectiveRole.members(of: reference, in: sources).compactMap(catalogs.roles.role)
            if !listed.isEmpty { found[role, default: []].formUnion(listed) }
        }
        return found
    }
}
