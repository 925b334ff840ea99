import MusterText

/// A function that signs, votes or approves.
public struct Role: Sendable {
    public typealias ID = Identifier<Role>

    public var id: ID
    /// Its fullest name in the documents, or the configured one.
    public var name: String
    public var aliases: [String]
    /// The people who alone may sign for it; empty when none are configured.
    public var people: [String]
    /// Whether it stands for several roles or people ("All Tech Leads", "All Stakeholders").
    public var isCollective: Bool
    /// The roles that a collective one expands to, where the documents list them.
    public var members: [Role.ID]
    public var isVeto: Bool
    public var locations: [SourceLocation]

    public init(
        id: ID, name: String, aliases: [String] = [], people: [String] = [], isCollective: Bool = false,
        members: [Role.ID] = [], isVeto: Bool = false, locations: [SourceLocation] = []
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.people = people
        self.isCollective = isCollective
        self.members = members
        self.isVeto = isVeto
        self.locations = locations
    }
}

/// What a sign-off is about.
public enum SignoffScope: Hashable, Sendable {
    case task(Task.ID)
    case phase(Phase.ID)
    case release(Release.ID)
    case document(RelativePath)
}

/// A sign-off that a document demands of one role for one thing.
public struct SignoffRequirement: Sendable {
    public typealias ID = Identifier<SignoffRequirement>

    public var id: ID
    public var role: Role.ID
    /// What is to be signed, in the document's words.
    public var subject: String
    public var scope: SignoffScope
    public var release: Release.ID?
    /// Whether no number of other approvals outweighs it.
    public var isVeto: Bool
    /// Whether the document says that it is optional.
    public var isOptional: Bool
    /// Since when it is asked for; nil when no date is known.
    public var asked: CivilDate?
    /// The sign-offs that answer it, best first.
    public var answers: [Signoff.ID]
    /// The collective requirement that it was expanded from ("All Stakeholders").
    public var expandedFrom: String?
    public var assessment: Assessment
    /// Every fact that demands it.
    public var sources: [FactReference]
    public var location: SourceLocation

    public init(
        id: ID, role: Role.ID, subject: String, scope: SignoffScope, release: Release.ID? = nil, isVeto: Bool = false,
        isOptional: Bool = false, asked: CivilDate? = nil, answers: [Signoff.ID] = [], expandedFrom: String? = nil,
        assessment: Assessment, sources: [FactReference], location: SourceLocation
    ) {
        self.id = id
        self.role = role
        self.subject = subject
        self.scope = scope
        self.release = release
        self.isVeto = isVeto
        self.isOptional = isOptional
        self.asked = asked
        self.answers = answers
        self.expandedFrom = expandedFrom
        self.assessment = assessment
        self.sources = sources
        self.location = location
    }
}

/// A sign-off that a document records.
public struct Signoff: Sendable {
    public typealias ID = Identifier<Signoff>

    public var id: ID
    public var role: Role.ID?
    public var person: String?
    public var date: CivilDate?
    public var status: FactStatus
    public var subject: String
    public var scope: SignoffScope
    public var release: Release.ID?
    public var conditions: String?
    /// pass: signed; pending: conditional or empty; fail: rejected; stale: what was signed has changed since.
    public var assessment: Assessment
    /// Whether what was signed is still the same: pass, or stale; nil when that is not known.
    public var freshness: Assessment?
    /// What shows who gave it.
    public var proof = SignoffProof()
    public var source: FactReference
    public var location: SourceLocation

    public init(
        id: ID, role: Role.ID? = nil, person: String? = nil, date: CivilDate? = nil, status: FactStatus,
        subject: String, scope: SignoffScope, release: Release.ID? = nil, conditions: String? = nil,
        assessment: Assessment, source: FactReference, location: SourceLocation
    ) {
        self.id = id
        self.role = role
        self.person = person
        self.date = date
        self.status = status
        self.subject = subject
        self.scope = scope
        self.release = release
        self.conditions = conditions
        self.assessment = assessment
        self.source = source
        self.location = location
    }
}

/// Leave not to meet one item for a while.
public struct Waiver: Sendable {
    /// The configured rule or the words of the document.
    public var rule: String
    /// The id of the item that it covers, as written.
    public var entity: String
    /// What the waiver is called itself, as written (`W-2`); nil for one without a code, or whose code is that of its item.
    public var code: String?
    public var reason: String?
    public var approver: String?
    /// Inclusive.
    public var until: CivilDate?
    public var release: Release.ID?
    /// Nil for one of the configuration.
    public var source: FactReference?
    public var location: SourceLocation

    public init(
        rule: String, entity: String, reason: String? = nil, approver: String? = nil, until: CivilDate? = nil,
        release: Release.ID? = nil, source: FactReference? = nil, location: SourceLocation
    ) {
        self.rule = rule
        self.entity = entity
        self.reason = reason
        self.approver = approver
        self.until = until
        self.release = release
        self.source = source
        self.location = location
    }
}
