import MusterText

/// A verdict, approval or gate outcome that a document records or plans.
public struct Decision: Sendable {
    public typealias ID = Identifier<Decision>

    public var id: ID
    public var title: String
    public var outcome: Outcome
    public var date: CivilDate?
    /// The release that it is about; nil when that can't be told.
    public var release: Release.ID?
    /// What it is limited to, as written ("pilot rollout"); nil when it states no limit.
    public var scope: String?
    /// Whether the scope is less than the whole release.
    public var isLimited: Bool
    /// planned: the outcome that a specification wants, never a decision.
    public var modality: Modality
    public var conditions: [Condition]
    public var votes: [String]
    /// Whether a later decision replaced it or it was withdrawn.
    public var isSuperseded: Bool
    /// Whether it decides on going: a go/no-go rather than the approval of a document or a design.
    public var isGoNoGo: Bool
    public var source: FactReference
    public var location: SourceLocation

    /// What was decided.
    public enum Outcome: String, Sendable, CaseIterable {
        case go, conditional
        case noGo = "no-go"
        case pending, accepted, rejected, unknown
    }

    /// A condition of a conditional decision.
    public struct Condition: Sendable, Equatable {
        public var text: String
        public var due: CivilDate?
        public var assessment: Assessment

        public init(text: String, due: CivilDate? = nil, assessment: Assessment) {
            self.text = text
            self.due = due
            self.assessment = assessment
        }
    }

    public init(
        id: ID, title: String, outcome: Outcome, date: CivilDate? = nil, release: Release.ID? = nil,
        scope: String? = nil, isLimited: Bool = false, modality: Modality, conditions: [Condition] = [],
        votes: [String] = [], isSuperseded: Bool = false, isGoNoGo: Bool, source: FactReference,
        location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.outcome = outcome
        self.date = date
        self.release = release
        self.scope = scope
        self.isLimited = isLimited
        self.modality = modality
        self.conditions = conditions
        self.votes = votes
        self.isSuperseded = isSuperseded
        self.isGoNoGo = isGoNoGo
        self.source = source
        self.location = location
    }
}
