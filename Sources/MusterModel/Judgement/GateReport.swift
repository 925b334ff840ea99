import MusterText

/// What judging found: the state of every gate, the verdict of every release, and all findings.
public struct GateReport: Sendable {
    /// Launch gates first, then phases by number, then configured ones by name.
    public var gates: [GateResult]
    /// In the order of ``Project/releases``.
    public var releases: [ReleaseResult]
    /// Those of linking and of judging, sorted.
    public var findings: [Finding]

    public init(gates: [GateResult] = [], releases: [ReleaseResult] = [], findings: [Finding] = []) {
        self.gates = gates
        self.releases = releases
        self.findings = findings
    }

    /// The result for a release; nil when there is none.
    public func result(for release: Release.ID) -> ReleaseResult? { releases.first { $0.release == release } }
}

/// The state of one gate with everything behind it.
public struct GateResult: Sendable {
    public var gate: Gate
    /// The worst state of its rules; unknown for a gate without rules.
    public var state: State
    /// One sentence without a full stop.
    public var reason: String
    public var rules: [RuleResult]
    /// The items of all its rules.
    public var tally: Tally

    public init(gate: Gate, state: State, reason: String, rules: [RuleResult]) {
        self.gate = gate
        self.state = state
        self.reason = reason
        self.rules = rules
        tally = Tally(rules.flatMap { $0.items.map(\.assessment.state) })
    }
}

/// The state of one rule of one gate.
public struct RuleResult: Sendable {
    public var rule: RuleName
    /// The rule in plain words with its parameters: "No open issue of severity P0".
    public var title: String
    public var state: State
    /// One sentence without a full stop.
    public var reason: String
    /// Whether its items decide on readiness where its gate does.
    public var isBlocking: Bool
    public var items: [ItemResult]

    public init(
        rule: RuleName, title: String, state: State, reason: String, isBlocking: Bool = true, items: [ItemResult]
    ) {
        self.rule = rule
        self.title = title
        self.state = state
        self.reason = reason
        self.isBlocking = isBlocking
        self.items = items
    }
}

/// The state of one item under one rule.
public struct ItemResult: Sendable {
    public var entity: EntityReference?
    public var title: String
    public var assessment: Assessment
    /// What would have to be seen for it to pass.
    public var expected: String
    /// Who is to act, where that is known: a role or a person.
    public var owner: String?
    public var mend: Mend?
    /// How many things have to be done before it passes; 1 but for a number of sign-offs.
    public var steps: Int
    /// The id of the finding that it stands for; nil for any other item.
    public var finding: String?

    public init(
        entity: EntityReference?, title: String, assessment: Assessment, expected: String, owner: String? = nil,
        mend: Mend? = nil, steps: Int = 1, finding: String? = nil
    ) {
        self.entity = entity
        self.title = title
        self.assessment = assessment
        self.expected = expected
        self.owner = owner
        self.mend = mend
        self.steps = steps
        self.finding = finding
    }
}

/// What to write where, so that a blocker goes away; it never writes a person's approval.
public struct Mend: Sendable, Equatable {
    public var location: SourceLocation
    /// What to do in one sentence.
    public var instruction: String
    /// The Markdown to write at the location, in that document's own way of writing; nil when nothing is to be written.
    public var markdown: String?
    public var edit: Edit
    /// What has to be written elsewhere along with it: further places that say the same thing. They have no further ones.
    public var further: [Mend]

    public enum Edit: String, Sendable {
        /// The line is replaced.
        case replace
        /// New lines follow the line.
        case insertAfter = "insert-after"
        /// Nothing is written: somebody has to do something.
        case act
    }

    public init(
        location: SourceLocation, instruction: String, markdown: String? = nil, edit: Edit = .act, further: [Mend] = []
    ) {
        self.location = location
        self.instruction = instruction
        self.markdown = markdown
        self.edit = edit
        self.further = further
    }

    /// It and its further places, in the order in which they are shown.
    public var places: [Mend] { [self] + further }
}

/// The judgement of one release.
public struct ReleaseResult: Sendable {
    public var release: Release.ID
    public var readiness: Readiness
    public var decision: DecisionState
    /// The recorded decision that counts; nil when there is none.
    public var recorded: Decision.ID?
    public var verdict: Verdict
    /// Why, most important first; each with its places.
    public var reasons: [Assessment]
    /// A tree laid flat: parents before children.
    public var blockers: [Blocker]
    /// The least number of steps to GO: root blockers, one that gathers others counted by its parts.
    public var steps: Int
    /// "3 sign-offs and 1 checksum away"; "Nothing stands in the way" when there is none.
    public var stepsSentence: String

    public init(
        release: Release.ID, readiness: Readiness, decision: DecisionState, recorded: Decision.ID? = nil,
        verdict: Verdict, reasons: [Assessment], blockers: [Blocker] = [], steps: Int = 0, stepsSentence: String
    ) {
        self.release = release
        self.readiness = readiness
        self.decision = decision
        self.recorded = recorded
        self.verdict = verdict
        self.reasons = reasons
        self.blockers = blockers
        self.steps = steps
        self.stepsSentence = stepsSentence
    }
}

/// Whether a release is ready by the states of the items of its blocking gates.
public enum Readiness: String, Sendable, CaseIterable {
    case ready
    case conditionallyReady = "conditionally-ready"
    case notReady = "not-ready"
    case notAssessed = "not-assessed"
}

/// What the recorded decision says, as the verdict table reads it.
public enum DecisionState: String, Sendable, CaseIterable {
    case go, conditional, none, unknown
    case noGo = "no-go"
}

/// The answer to "can this release go".
public enum Verdict: String, Sendable, CaseIterable {
    case go, conditional
    case awaitingDecision = "awaiting-decision"
    case notAssessed = "not-assessed"
    case noGo = "no-go"

    /// The verdict of the table in which readiness and decision meet.
    public init(_ readiness: Readiness, _ decision: DecisionState) {
        switch (readiness, decision) {
        case (_, .noGo), (.notReady, _): self = .noGo
        case (.notAssessed, _), (_, .unknown): self = .notAssessed
        case (_, .none): self = .awaitingDecision
        case (.ready, .go): self = .go
        case (.ready, .conditional), (.conditionallyReady, _): self = .conditional
        }
    }

    /// The words on a banner: `GO`, `NO-GO`, `CONDITIONAL`, `AWAITING DECISION`, `NOT ASSESSED`.
    public var words: String {
        switch self {
        case .go: "GO"
        case .conditional: "CONDITIONAL"
        case .awaitingDecision: "AWAITING DECISION"
        case .notAssessed: "NOT ASSESSED"
        case .noGo: "NO-GO"
        }
    }
}

/// Something that stands between a release and GO.
public struct Blocker: Sendable {
    public var kind: Kind
    public var title: String
    public var assessment: Assessment
    /// Who is to act: a role or a person; nil when nobody is named.
    public var owner: String?
    /// Since when it waits.
    public var since: CivilDate?
    public var entity: EntityReference?
    /// The gate and rule that it blocks.
    public var gate: Gate.ID
    public var rule: RuleName
    public var mend: Mend?
    /// The index of the blocker that it is a consequence or a part of, in ``ReleaseResult/blockers``; nil for a root
    /// cause. A consequence is a ``Kind/knockOn`` and goes with its cause; a part keeps its kind and is a step of its own.
    public var parent: Int?
    /// How many things have to be done before it goes.
    public var steps: Int
    /// The id of the finding that it stands for; nil for any other blocker.
    public var finding: String?

    public enum Kind: String, Sendable, CaseIterable {
        case actNow = "act-now"
        case waiting
        case knockOn = "knock-on"
        case needsApproval = "needs-approval"
        case unknown
    }

    public init(
        kind: Kind, title: String, assessment: Assessment, owner: String? = nil, since: CivilDate? = nil,
        entity: EntityReference? = nil, gate: Gate.ID, rule: RuleName, mend: Mend? = nil, parent: Int? = nil,
        steps: Int = 1, finding: String? = nil
    ) {
        self.kind = kind
        self.title = title
        self.assessment = assessment
        self.owner = owner
        self.since = since
        self.entity = entity
        self.gate = gate
        self.rule = rule
        self.mend = mend
        self.parent = parent
        self.steps = steps
        self.finding = finding
    }
}

extension Blocker {
    /// What a blocker is about: two of the same subject are one.
    public struct Subject: Hashable, Sendable {
        var entity: EntityReference?
        var rule: RuleName
        var title: String
    }

    public var subject: Subject { Subject(entity: entity, rule: rule, title: title) }
}
