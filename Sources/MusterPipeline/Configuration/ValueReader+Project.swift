import MusterModel
import MusterText
import MusterYAML

extension ValueReader {
    private enum ProjectKey: String, CaseIterable {
        case name, repository, branch
    }

    mutating func project(_ node: YAMLNode) -> ProjectConfiguration {
        var project = ProjectConfiguration()
        for (key, entry) in keys(of: node, in: "`project`", as: ProjectKey.self) {
            switch key {
            case .name: project.name = text(entry.value, "name")
            case .repository: project.repository = address(entry.value, "repository")
            case .branch: project.branch = text(entry.value, "branch")
            }
        }
        return project
    }

    private mutating func address(_ node: YAMLNode, _ name: String) -> String? {
        guard let written = text(node, name) else { return nil }
        guard let address = SafeURL(written), address.isExternal else {
            report(.wrongValue, "`\(name)` must be an address that starts with https:// or http://", node.position)
            return nil
        }
        return address.text
    }

    private enum ReleaseKey: String, CaseIterable {
        case aliases, branch, target, reports
    }

    mutating func releases(_ node: YAMLNode) -> [ReleaseConfiguration] {
        entries(of: node, in: "releases").map { entry in
            var release = ReleaseConfiguration(version: entry.key, location: location(entry.keyPosition))
            for (key, entry) in keys(of: entry.value, in: "the release `\(entry.key)`", as: ReleaseKey.self) {
                switch key {
                case .aliases: release.aliases = texts(entry.value, "aliases")
                case .branch: release.branch = text(entry.value, "branch")
                case .target: release.target = date(entry.value, "target")
                case .reports: release.reports = paths(entry.value, "reports")
                }
            }
            return release
        }
    }

    private enum RoleKey: String, CaseIterable {
        case name, aliases, people, delegates, veto, days
    }

    mutating func roles(_ node: YAMLNode) -> [RoleConfiguration] {
        entries(of: node, in: "roles").map { entry in
            var role = RoleConfiguration(id: entry.key, location: location(entry.keyPosition))
            for (key, entry) in keys(of: entry.value, in: "the role `\(entry.key)`", as: RoleKey.self) {
                switch key {
                case .name: role.name = text(entry.value, "name")
                case .aliases: role.aliases = texts(entry.value, "aliases")
                case .people: role.people = texts(entry.value, "people")
                case .delegates: role.delegates = texts(entry.value, "delegates")
                case .veto: role.veto = flag(entry.value, "veto") ?? role.veto
                case .days: role.days = count(entry.value, "days") ?? role.days
                }
            }
            return role
        }
    }
}
