import MusterModel
import MusterText

/// Every name of a role that the documents use, and which of them is short for which.
struct RoleNames {
    /// By key.
    private(set) var names: [String: RoleName] = [:]
    private(set) var locations: [String: [SourceLocation]] = [:]
    /// Each spelling with the name that it is.
    private(set) var spellings: [String: RoleName] = [:]
    /// The keys of names that stand for themselves, bytewise.
    private(set) var fullKeys: [String] = []
    /// Short keys with the full key that each is short for, by short key.
    private(set) var abbreviations: [(short: String, full: String)] = []

    init(_ sources: ProjectSources) {
        for kind in [FactKind.requiredSignoff, .signoff] {
            for reference in sources.facts(kind) {
                let fact = sources.fact(reference)
                let written = [fact.role].compactMap(\.self) + CollectiveRole.members(of: reference, in: sources)
                for role in written { add(role, at: sources.location(of: reference)) }
            }
        }
        let configured = Set(sources.configuration.roles.flatMap(RoleNames.keys))
        for key in configured where names[key] == nil { names[key] = RoleName(key) }
        join(except: configured)
    }

    /// The keys of all names of a configured role.
    static func keys(of role: RoleConfiguration) -> [String] {
        let written = [role.name, role.id].compactMap(\.self) + role.aliases
        let spaced = role.id.split(onByte: UInt8(ascii: "-")).joined(separator: " ")
        return (written + [spaced]).compactMap { RoleName($0)?.key }
    }

    /// How the documents write a configured role that has no name.
    func display(of role: RoleConfiguration) -> String? {
        RoleNames.keys(of: role).lazy.filter { locations[$0] != nil }.compactMap { names[$0]?.display }.first
    }

    private mutating func add(_ written: String, at location: SourceLocation) {
        guard let name = spellings[written] ?? RoleName(written) else { return }
        spellings[written] = name
        // Of two spellings that differ by case only, the bytewise first is shown.
        if names[name.key].map({ bytewiseLess(name.display, $0.display) }) ?? true { names[name.key] = name }
        locations[name.key, default: []].append(location)
    }

    private mutating func join(except configured: Set<String>) {
        let keys = names.keys.sorted(by: bytewiseLess)
        let byWord = RoleNames.index(names.values)
        var fullOf: [String: String] = [:]
        // Halves of composites first: then "SRE" finds one role, not "SRE Lead" and "SRE/DevOps Lead".
        for isShort in [false, true] {
            for key in keys where !configured.contains(key) {
                guard let name = names[key], name.isShort == isShort, !name.isCollective else { continue }
                let near = Words(key).list.first.flatMap { byWord[$0] } ?? []
                let found = Set(near.filter { names[$0].map(name.mayAbbreviate) ?? false }.map { fullOf[$0] ?? $0 })
                if found.count == 1, let full = found.first { fullOf[key] = full }
            }
        }
        fullKeys = keys.filter { fullOf[$0] == nil }
        abbreviations = keys.compactMap { key in fullOf[key].map { (key, $0) } }
    }

    /// Names by each of their words and by their initials.
    private static func index(_ names: some Sequence<RoleName>) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for name in names {
            let words = Words(name.key).list
            let initials = String(decoding: words.compactMap(\.utf8.first), as: UTF8.self)
            for word in Set(words + [initials]) { found[word, default: []].append(name.key) }
        }
        return found
    }
}
