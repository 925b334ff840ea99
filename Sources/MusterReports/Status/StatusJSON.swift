import MusterModel
import MusterText

/// What `muster status RELEASE --format json` prints, version 1.
public struct StatusJSON: Sendable {
    /// The version of the shape, raised when a reader of the old one could go wrong.
    public static let schemaVersion = 1

    private let project: Project
    private let report: GateReport
    private let paths: PathDisplay

    public init(_ project: Project, _ report: GateReport, paths: PathDisplay = PathDisplay()) {
        self.project = project
        self.report = report
        self.paths = paths
    }

    /// - Parameter change: what a supposed patch changes; nil when nothing is supposed, and then no member tells of it.
    public func value(_ release: Release, _ result: ReleaseResult, supposed change: SupposedChange? = nil) -> JSON {
        let findings = report.findings.filter { $0.releases.contains(release.id) }
        let members: [JSON.Member] = [
            JSON.Member("schemaVersion", .integer(Self.schemaVersion)), JSON.Member("release", .string(release.name)),
            JSON.Member("verdict", .string(result.verdict.rawValue)),
            JSON.Member("readiness", .string(result.readiness.rawValue)),
            JSON.Member("decision", decision(result.recorded)), JSON.Member("steps", .integer(result.steps)),
            JSON.Member("blockers", .array(result.blockers.map(blocker))),
            JSON.Member("findings", .array(findings.map { CheckJSON.value($0, paths) })),
        ]
        return .object(members + (change.map { [JSON.Member("supposed", $0.value(paths))] } ?? []))
    }

    private func decision(_ id: Decision.ID?) -> JSON {
        guard let id, let decision = project.decisions.first(where: { $0.id == id }) else { return .null }
        return [
            "outcome": .string(decision.outcome.rawValue), "date": .optional(decision.date?.description),
            "scope": .optional(decision.scope), "limited": .bool(decision.isLimited),
            "conditions": .array(decision.conditions.map(condition)),
            "location": CheckJSON.value(decision.location, paths),
        ]
    }

    private func condition(_ condition: Decision.Condition) -> JSON {
        [
            "text": .string(condition.text), "due": .optional(condition.due?.description),
            "state": .string(condition.assessment.state.rawValue),
        ]
    }

    private func blocker(_ blocker: Blocker) -> JSON {
        [
            "id": .optional(blocker.entity?.explainedName), "kind": .string(blocker.kind.rawValue),
            "title": .string(blocker.title),
            "state": .string(blocker.assessment.state.rawValue), "reason": .string(blocker.assessment.reason),
            "owner": .optional(blocker.owner), "since": .optional(blocker.since?.description),
            "gate": .string(blocker.gate.text), "rule": .string(blocker.rule.rawValue),
            "parent": blocker.parent.map(JSON.integer) ?? .null,
            "locations": .array(blocker.assessment.locations.map { CheckJSON.value($0, paths) }),
            "mend": blocker.mend.map { MendJSON.value($0, paths) } ?? .null,
        ]
    }
}
