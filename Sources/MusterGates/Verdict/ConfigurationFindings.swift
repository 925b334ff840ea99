import MusterModel

/// What judging finds wrong with the configuration: gates that would silently bind nothing.
struct ConfigurationFindings {
    let index: ProjectIndex

    var findings: [Finding] {
        let gates = ConfiguredGates(index: index)
        return index.project.configuration.gates.gates.filter { gates.releases(of: $0).isEmpty }.map { gate in
            let release = gate.release.map { "“\($0)”, which no document or configuration names" } ?? "every release"
            return Finding(
                id: "gate-without-release", severity: .error,
                message: "The gate \(gate.name) is for \(release), so it binds nothing", locations: [gate.location],
                suggestion: gate.release == nil
                    ? "Name a release in the documents or under releases" : "Name a release that the project has")
        }
    }
}
