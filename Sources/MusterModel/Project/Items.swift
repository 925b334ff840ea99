import MusterText

/// A condition that must hold.
public struct Criterion: Sendable {
    public typealias ID = Identifier<Criterion>

    public var id: ID
    public var title: String
    /// What kind of condition it is, told by its section (Definition of Ready, objectives, acceptance …).
    public var role: SectionRole?
    public var task: Task.ID?
    public var phase: Phase.ID?
    public var release: Release.ID?
    /// Whether it asks only that a decision be recorded: answered by the decision, it never blocks readiness.
    public var asksOnlyForDecision: Bool
    /// When it has to be met.
    public var demand = Demand.always
    public var assessment: Assessment
    public var source: FactReference
    public var location: SourceLocation

    public init(
        id: ID, title: String, role: SectionRole?, task: Task.ID? = nil, phase: Phase.ID? = nil,
        release: Release.ID? = nil, asksOnlyForDecision: Bool = false, assessment: Assessment, source: FactReference,
        location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.role = role
        self.task = task
        self.phase = phase
        self.release = release
        self.asksOnlyForDecision = asksOnlyForDecision
        self.assessment = assessment
        self.source = source
        self.location = location
    }
}

/// A line whose own mark says whether it is met.
public struct ChecklistItem: Sendable {
    public typealias ID = Identifier<ChecklistItem>

    public var id: ID
    /// Its code as written (`F-09`); empty when it has none.
    public var code: String
    public var title: String
    /// The headings above it.
    public var section: [String]
    public var task: Task.ID?
    public var release: Release.ID?
    /// What it cites as its evidence.
    public var evidence: [Reference.ID]
    /// When it has to be met.
    public var demand = Demand.always
    public var assessment: Assessment
    public var source: FactReference
    public var location: SourceLocation

    public init(
        id: ID, code: String = "", title: String, section: [String] = [], task: Task.ID? = nil,
        release: Release.ID? = nil, evidence: [Reference.ID] = [], assessment: Assessment, source: FactReference,
        location: SourceLocation
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.section = section
        self.task = task
        self.release = release
        self.evidence = evidence
        self.assessment = assessment
        self.source = source
        self.location = location
    }
}

/// An output that the documents promise or claim.
public struct Deliverable: Sendable {
    public typealias ID = Identifier<Deliverable>

    public var id: ID
    public var title: String
    /// The path in its words, as written.
    public var path: String?
    /// The file that it is, where one was found.
    public var file: RelativePath?
    public var task: Task.ID?
    public var phase: Phase.ID?
    public var release: Release.ID?
    /// When it has to be met.
    public var demand = Demand.always
    public var assessment: Assessment
    public var source: FactReference
    public var location: SourceLocation

    public init(
        id: ID, title: String, path: String? = nil, file: RelativePath? = nil, task: Task.ID? = nil,
        phase: Phase.ID? = nil, release: Release.ID? = nil, assessment: Assessment, source: FactReference,
        location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.path = path
        self.file = file
        self.task = task
        self.phase = phase
        self.release = release
        self.assessment = assessment
        self.source = source
        self.location = location
    }
}

/// A dated event.
public struct Milestone: Sendable {
    public typealias ID = Identifier<Milestone>

    public var id: ID
    public var title: String
    public var date: CivilDate?
    public var status: FactStatus?
    public var release: Release.ID?
    public var source: FactReference
    public var location: SourceLocation

    public init(
        id: ID, title: String, date: CivilDate?, status: FactStatus? = nil, release: Release.ID? = nil,
        source: FactReference, location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.status = status
        self.release = release
        self.source = source
        self.location = location
    }
}

/// Something that may happen.
public struct Risk: Sendable {
    public typealias ID = Identifier<Risk>

    public var id: ID
    /// Its code as written; empty when it has none.
    public var code: String
    public var title: String
    public var severity: Severity?
    public var status: FactStatus?
    public var likelihood: String?
    public var mitigation: String?
    public var followUp: String?
    public var owner: String?
    public var release: Release.ID?
    public var assessment: Assessment
    public var source: FactReference
    public var location: SourceLocation

    public init(
        id: ID, code: String = "", title: String, severity: Severity? = nil, status: FactStatus? = nil,
        likelihood: String? = nil, mitigation: String? = nil, followUp: String? = nil, owner: String? = nil,
        release: Release.ID? = nil, assessment: Assessment, source: FactReference, location: SourceLocation
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.severity = severity
        self.status = status
        self.likelihood = likelihood
        self.mitigation = mitigation
        self.followUp = followUp
        self.owner = owner
        self.release = release
        self.assessment = assessment
        self.source = source
        self.location = location
    }
}

/// A known issue, bug, blocker or finding of a test.
public struct Issue: Sendable {
    public typealias ID = Identifier<Issue>

    public var id: ID
    /// Its code as written (`KI-004`); empty when it has none.
    public var code: String
    public var title: String
    public var severity: Severity?
    /// Open unless the document closes or accepts it.
    public var status: FactStatus
    public var statusWords: String?
    public var affects: String?
    public var fixedIn: String?
    public var firstSeen: String?
    public var component: String?
    public var workaround: String?
    public var impact: String?
    public var owner: String?
    public var date: CivilDate?
    public var release: Release.ID?
    /// The version that its documents are about, where that is no release of the project: the plan of a later one.
    public var otherVersion: VersionNumber?
    /// What known-issues lists for the public say of it; nil when it stands in none.
    public var publicStatement: PublicStatement?
    public var sources: [FactReference]
    public var location: SourceLocation

    public init(
        id: ID, code: String = "", title: String, severity: Severity? = nil, status: FactStatus,
        statusWords: String? = nil, affects: String? = nil, fixedIn: String? = nil, firstSeen: String? = nil,
        component: String? = nil, workaround: String? = nil, impact: String? = nil, owner: String? = nil,
        date: CivilDate? = nil, release: Release.ID? = nil, otherVersion: VersionNumber? = nil,
        publicStatement: PublicStatement? = nil, sources: [FactReference], location: SourceLocation
    ) {
        self.otherVersion = otherVersion
        self.id = id
        self.code = code
        self.title = title
        self.severity = severity
        self.status = status
        self.statusWords = statusWords
        self.affects = affects
        self.fixedIn = fixedIn
        self.firstSeen = firstSeen
        self.component = component
        self.workaround = workaround
        self.impact = impact
        self.owner = owner
        self.date = date
        self.release = release
        self.publicStatement = publicStatement
        self.sources = sources
        self.location = location
    }

    /// Whether it stands in a known-issues list for the public.
    public var isPublic: Bool { publicStatement != nil }

    /// Whether it is open for a release: open, or fixed only in a later version.
    public var isOpen: Bool { Issue.isOpen(status) }

    /// Whether an issue of this status is open.
    static func isOpen(_ status: FactStatus) -> Bool {
        status == .open || status == .unknown || status == .inProgress || status == .blocked
    }
}
