import MusterModel
import MusterText

/// A role of `readiness.json`.
struct ReadinessRole: Sendable {
    private let role: Role
    private let site: Site

    init(_ role: Role, _ site: Site) {
        self.role = role
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(role.id.text),
            "page": .page(.role(role.id), site),
            "sources": .sources(role.locations),
            "name": .string(role.name),
            "aliases": .array(role.aliases.map(JSON.string)),
            "collective": .bool(role.isCollective),
            "members": .ids(role.members),
            "veto": .bool(role.isVeto),
        ]
    }
}

/// A required sign-off of `readiness.json`.
struct ReadinessRequirement: Sendable {
    private let requirement: SignoffRequirement
    private let site: Site

    init(_ requirement: SignoffRequirement, _ site: Site) {
        self.requirement = requirement
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(requirement.id.text),
            "page": .page(.requirement(requirement.id), site),
            "sources": .sources([requirement.location]),
            "role": .string(requirement.role.text),
            "subject": .string(requirement.subject),
            "scope": .entity(site.entity(of: requirement.scope)),
            "release": .id(requirement.release),
            "veto": .bool(requirement.isVeto),
            "optional": .bool(requirement.isOptional),
            "asked": .date(requirement.asked),
            "expandedFrom": .optional(requirement.expandedFrom),
            "answers": .ids(requirement.answers),
            "assessment": .assessment(requirement.assessment),
        ]
    }
}

/// A recorded sign-off of `readiness.json`.
struct ReadinessSignoff: Sendable {
    private let signoff: Signoff
    private let site: Site

    init(_ signoff: Signoff, _ site: Site) {
        self.signoff = signoff
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(signoff.id.text),
            "page": .page(.signoff(signoff.id), site),
            "sources": .sources([signoff.location]),
            "role": .id(signoff.role),
            "person": .optional(signoff.person),
            "date": .date(signoff.date),
            "status": .string(signoff.status.rawValue),
            "subject": .string(signoff.subject),
            "scope": .entity(site.entity(of: signoff.scope)),
            "release": .id(signoff.release),
            "conditions": .optional(signoff.conditions),
            "assessment": .assessment(signoff.assessment),
            "grade": .string(signoff.proof.grade.rawValue),
            "commit": .optional(signoff.proof.commit?.hash),
        ]
    }
}

/// A decision of `readiness.json`.
struct ReadinessDecision: Sendable {
    private let decision: Decision
    private let site: Site

    init(_ decision: Decision, _ site: Site) {
        self.decision = decision
        self.site = site
    }

    var json: JSON {
        [
            "id": .string(decision.id.text),
            "page": .page(.decision(decision.id), site),
            "sources": .sources([decision.location]),
            "title": .string(decision.title),
            "outcome": .string(decision.outcome.rawValue),
            "date": .date(decision.date),
            "release": .id(decision.release),
            "scope": .optional(decision.scope),
            "limited": .bool(decision.isLimited),
            "modality": .string(decision.modality.rawValue),
            "superseded": .bool(decision.isSuperseded),
            "goNoGo": .bool(decision.isGoNoGo),
            "votes": .array(decision.votes.map(JSON.string)),
            "conditions": .array(decision.conditions.map(condition)),
        ]
    }

    private func condition(_ condition: Decision.Condition) -> JSON {
        [
            "text": .string(condition.text), "due": .date(condition.due),
            "assessment": .assessment(condition.assessment),
        ]
    }
}
