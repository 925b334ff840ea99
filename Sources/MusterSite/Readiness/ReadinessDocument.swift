import MusterModel
import MusterText

/// `readiness.json`, version 1: what is published for machines, apart from the model so that the model may change.
///
/// Every entity has an `id`, the `page` that shows it (relative to the site's root, null for none) and its `sources`.
/// Members are always present and in this order; what is not known is null.
struct ReadinessDocument: Sendable {
    /// Changes whenever a member is renamed, removed or means something else.
    static let schemaVersion = 1

    private let site: Site

    init(_ site: Site) { self.site = site }

    var json: JSON {
        let project = site.project
        return [
            "schemaVersion": .integer(Self.schemaVersion),
            "generator": ["name": "muster", "version": .string(site.options.toolVersion)],
            "project": .string(project.name),
            "asOf": .string(project.asOf.description),
            "commit": .optional(site.options.commit),
            "policy": .optional(site.options.policy),
            "releases": .array(project.releases.map { ReadinessRelease($0, site).json }),
            "gates": .array(site.report.gates.map { ReadinessGate($0, site).json }),
            "phases": .array(project.phases.map { ReadinessPhase($0, site).json }),
            "tasks": .array(project.tasks.map { ReadinessTask($0, site).json }),
            "roles": .array(project.roles.map { ReadinessRole($0, site).json }),
            "requiredSignoffs": .array(project.requirements.map { ReadinessRequirement($0, site).json }),
            "signoffs": .array(project.signoffs.map { ReadinessSignoff($0, site).json }),
            "decisions": .array(project.decisions.map { ReadinessDecision($0, site).json }),
            "issues": .array(project.issues.map { ReadinessIssue($0, site).json }),
            "risks": .array(project.risks.map { ReadinessRisk($0, site).json }),
            "artifacts": .array(project.artifacts.map { ReadinessArtifact($0, site).json }),
            "milestones": .array(project.milestones.map { ReadinessMilestone($0, site).json }),
            "deliverables": .array(project.deliverables.map { ReadinessDeliverable($0, site).json }),
            "waivers": .array(project.waivers.map { ReadinessWaiver($0).json }),
            "workflows": .array(project.workflows.map { ReadinessWorkflow($0, site).json }),
            "findings": .array(site.report.findings.map { ReadinessFinding($0, site).json }),
            "documents": .array(project.documents.map { ReadinessSource($0, site).json }),
            "unread": .array(project.unread.map { ReadinessUnread($0).json }),
        ]
    }
}
