import MusterModel
import MusterText

/// The roles of the project and their names.
struct RoleCatalog: Sendable {
    /// A short form that was taken for the one role that it abbreviates.
    struct Abbreviation: Sendable {
        var short: String
        var role: Role.ID
        var locations: [SourceLocation]
    }

    /// By name; vetoes and members of collective roles are not yet filled in.
    let roles: [Role]
    /// By short form.
    let abbreviations: [Abbreviation]
    private let byKey: [String: Role.ID]
    /// The spellings of the documents, so that they need not be taken apart again.
    private let bySpelling: [String: Role.ID]
    private let byPerson: [PersonName: [Role.ID]]
    private let configured: [Role.ID: RoleConfiguration]

    init(_ sources: ProjectSources) {
        let names = RoleNames(sources)
        var pool = IdentifierPool<Role>()
        var byKey: [String: Role.ID] = [:]
        var configured: [Role.ID: RoleConfiguration] = [:]
        var roles: [Role] = []
        for configuration in sources.configuration.roles {
            let id = pool.identifier(for: configuration.id, orElse: "role")
            let display = configuration.name ?? names.display(of: configuration) ?? configuration.id
            roles.append(Role(id: id, name: display, people: configuration.people, isVeto: configuration.veto))
            configured[id] = configuration
            for key in RoleNames.keys(of: configuration) where byKey[key] == nil { byKey[key] = id }
        }
        for key in names.fullKeys where byKey[key] == nil {
            guard let name = names.names[key] else { continue }
            let id = pool.identifier(for: name.display, orElse: "role")
            roles.append(Role(id: id, name: name.display, isCollective: name.isCollective))
            byKey[key] = id
        }
        var abbreviations: [Abbreviation] = []
        for (short, full) in names.abbreviations {
            guard byKey[short] == nil, let id = byKey[full], let name = names.names[short] else { continue }
            byKey[short] = id
            abbreviations.append(Abbreviation(short: name.display, role: id, locations: names.locations[short] ?? []))
        }
        self.roles = RoleCatalog.described(roles, byKey: byKey, names: names)
        self.abbreviations = abbreviations
        self.byKey = byKey
        bySpelling = names.spellings.compactMapValues { byKey[$0.key] }
        self.configured = configured
        byPerson = RoleCatalog.people(of: configured)
    }

    /// The role that a name means; nil for a text that names none.
    func role(named written: String) -> Role.ID? {
        bySpelling[written] ?? RoleName(written).flatMap { byKey[$0.key] }
    }

    /// The roles for which a person is configured to sign, by id.
    func roles(of person: String) -> [Role.ID] { byPerson[PersonName(person)] ?? [] }

    /// What the configuration says of a role; nil when it says nothing.
    func configuration(of role: Role.ID) -> RoleConfiguration? { configured[role] }

    private static func described(_ roles: [Role], byKey: [String: Role.ID], names: RoleNames) -> [Role] {
        var keys: [Role.ID: [String]] = [:]
        for (key, id) in byKey { keys[id, default: []].append(key) }
        return roles.map { role in
            var role = role
            let own = (keys[role.id] ?? []).sorted(by: bytewiseLess)
            role.aliases = own.compactMap { names.names[$0]?.display ?? $0 }.filter { $0.folded != role.name.folded }
            role.locations = own.flatMap { names.locations[$0] ?? [] }.sorted()
            role.isCollective = RoleName(role.name)?.isCollective ?? false
            return role
        }.sorted { bytewiseLess($0.name.folded, $1.name.folded) }
    }

    private static func people(of configured: [Role.ID: RoleConfiguration]) -> [PersonName: [Role.ID]] {
        var found: [PersonName: [Role.ID]] = [:]
        for (role, configuration) in configured {
            for person in configuration.people { found[PersonName(person), default: []].append(role) }
        }
        return found.mapValues { $0.sorted() }
    }
}
