import MusterText

/// A unit of work: its specification joined with what logs say of it.
public struct Task: Sendable {
    public typealias ID = Identifier<Task>

    public var id: ID
    /// Its number as written (`7.6`); empty when it has none.
    public var number: String
    public var title: String
    public var phase: Phase.ID?
    public var release: Release.ID?
    public var severity: Severity?
    public var owner: String?
    public var due: CivilDate?
    /// When it was claimed done; nil when it was not or no date is given.
    public var completed: CivilDate?
    /// Whether it opens its phase.
    public var isKickoff: Bool
    /// Whether it launches a release or makes its candidate.
    public var isLaunch: Bool
    /// Whether it stands under a backlog or later-phase heading: it feeds no blocking gate.
    public var isBacklog: Bool
    public var dependsOn: [Task.ID]
    public var criteria: [Criterion.ID]
    public var checklistItems: [ChecklistItem.ID]
    public var requirements: [SignoffRequirement.ID]
    public var deliverables: [Deliverable.ID]
    /// What its specification cites.
    public var references: [Reference.ID]
    /// The exact commit message that it demands.
    public var commitMessage: String?
    /// What the history says of that message; nil when none is demanded, or none was asked for.
    public var commit: CommitAnswer?
    /// When it has to be met.
    public var demand = Demand.always
    /// What is claimed of it: pass only when a log or its own status says it is done.
    public var assessment: Assessment
    /// The specification first, then log entries newest first.
    public var sources: [FactReference]
    public var locations: [SourceLocation]

    public init(
        id: ID, number: String, title: String, phase: Phase.ID? = nil, release: Release.ID? = nil,
        severity: Severity? = nil, owner: String? = nil, due: CivilDate? = nil, completed: CivilDate? = nil,
        isKickoff: Bool = false, isLaunch: Bool = false, isBacklog: Bool = false, dependsOn: [Task.ID] = [],
        criteria: [Criterion.ID] = [], checklistItems: [ChecklistItem.ID] = [],
        requirements: [SignoffRequirement.ID] = [], deliverables: [Deliverable.ID] = [],
        references: [Reference.ID] = [], commitMessage: String? = nil,
        commit: CommitAnswer? = nil, assessment: Assessment,
        sources: [FactReference] = [], locations: [SourceLocation] = []
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.phase = phase
        self.release = release
        self.severity = severity
        self.owner = owner
        self.due = due
        self.completed = completed
        self.isKickoff = isKickoff
        self.isLaunch = isLaunch
        self.isBacklog = isBacklog
        self.dependsOn = dependsOn
        self.criteria = criteria
        self.checklistItems = checklistItems
        self.requirements = requirements
        self.deliverables = deliverables
        self.references = references
        self.commitMessage = commitMessage
        self.commit = commit
        self.assessment = assessment
        self.sources = sources
        self.locations = locations
    }
}
