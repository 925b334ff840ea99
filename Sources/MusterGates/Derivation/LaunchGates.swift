import MusterModel

/// The launch gates that the documents imply: one for each release.
struct LaunchGates {
    /// The name of every derived launch gate.
    static let name = "launch"

    let index: ProjectIndex

    /// In the order of the releases.
    var planned: [PlannedGate] {
        index.project.releases.map { release in
            let scope = LaunchGates.scope(of: release, in: index)
            let gate = Gate(
                id: LaunchGates.id(LaunchGates.name, release.id), name: LaunchGates.name, kind: .launch,
                release: release.id, phase: release.phase, isBlocking: true, location: release.locations.first)
            return PlannedGate(
                gate: gate, scope: scope, rules: DerivedRules(index: index, scope: scope).ofLaunch,
                blocks: [release.id])
        }
    }

    /// The id of a gate of a release.
    static func id(_ name: String, _ release: Release.ID) -> Gate.ID {
        Gate.ID((name + "-" + release.text).slug(orElse: "gate"))
    }

    /// What the launch of a release asks about: its readiness documents and launch tasks with all they depend on, and
    /// whatever names the release itself.
    static func scope(of release: Release, in index: ProjectIndex) -> GateScope {
        var builder = ScopeBuilder(index, release: release)
        for task in release.launchTasks { builder.add(task: task) }
        for review in release.reviews { builder.add(review: review) }
        builder.add(belongingTo: release.id)
        if !release.isReleased { builder.addUnattributedIssues(of: release) }
        return builder.scope(phase: release.phase)
    }
}
