import MusterText

/// The gates as configured.
public struct GatesConfiguration: Sendable, Equatable {
    /// Whether gates are derived from the documents; a configured gate replaces the derived one of its name.
    public var derived = true
    /// In the order written.
    public var gates: [GateConfiguration] = []

    public init() {}
}

/// A gate as configured.
public struct GateConfiguration: Sendable, Equatable {
    /// Its name: `launch`.
    public var name: String
    /// The version or name of the release it belongs to, as written; nil for every release.
    public var release: String?
    /// Whether it stops the release; else it only informs.
    public var blocking = true
    /// In the order written; empty makes the gate unknown.
    public var rules: [RuleConfiguration] = []
    public var location: SourceLocation

    public init(name: String, location: SourceLocation) {
        self.name = name
        self.location = location
    }
}

/// A rule of a gate as configured.
public struct RuleConfiguration: Sendable, Equatable {
    public var requirement: RuleRequirement
    /// Whether it counts for the state of the gate; nil as the gate says.
    public var blocking: Bool?
    /// The day from which it counts; nil for always.
    public var from: CivilDate?
    /// Whether it is only shown.
    public var reportOnly = false
    public var location: SourceLocation

    public init(_ requirement: RuleRequirement, location: SourceLocation) {
        self.requirement = requirement
        self.location = location
    }
}

/// What a rule asks for.
public enum RuleRequirement: Sendable, Equatable {
    case tasksDone
    case criteriaMet
    case checklistComplete
    case signoffs(SignoffParameters)
    /// No open issue of this severity or worse.
    case noOpenIssues(Severity)
    /// No issue of this severity or worse without a decision on it.
    case issuesTriaged(from: Severity)
    case deliverablesPresent
    case artifactsVerified
    case artifactsComplete
    case reportsPassed
    case sameBuild
    case evidence(EvidenceGrade)
    case signoffsNotStale
    /// No open finding of this severity or worse.
    case noOpenFindings(DiagnosticSeverity)
    case decisionRecorded

    /// The word of the configuration for it.
    public var name: RuleName {
        switch self {
        case .tasksDone: .tasksDone
        case .criteriaMet: .criteriaMet
        case .checklistComplete: .checklistComplete
        case .signoffs: .signoffs
        case .noOpenIssues: .noOpenIssues
        case .issuesTriaged: .issuesTriaged
        case .deliverablesPresent: .deliverablesPresent
        case .artifactsVerified: .artifactsVerified
        case .artifactsComplete: .artifactsComplete
        case .reportsPassed: .reportsPassed
        case .sameBuild: .sameBuild
        case .evidence: .evidence
        case .signoffsNotStale: .signoffsNotStale
        case .noOpenFindings: .noOpenFindings
        case .decisionRecorded: .decisionRecorded
        }
    }
}

/// Whose sign-offs a rule asks for.
public struct SignoffParameters: Sendable, Equatable {
    /// Keys of ``Configuration/roles`` or names as documents write them; empty for every required role.
    public var roles: [String] = []
    /// How many of the roles must have signed; nil for all. A role with a veto must sign in any case.
    public var count: Int?
    /// Whether one person counts once only.
    public var distinct = false
    /// The most days before the as-of date that a sign-off may be old; nil for any age.
    public var within: Int?
    /// How well each sign-off must be proven; nil when it need only be written.
    public var grade: EvidenceGrade?

    public init() {}
}

/// The words for rules; the raw values are those of the configuration.
public enum RuleName: String, Sendable, CaseIterable {
    case tasksDone = "tasks-done"
    case criteriaMet = "criteria-met"
    case checklistComplete = "checklist-complete"
    case signoffs
    case noOpenIssues = "no-open-issues"
    case issuesTriaged = "issues-triaged"
    case deliverablesPresent = "deliverables-present"
    case artifactsVerified = "artifacts-verified"
    case artifactsComplete = "artifacts-complete"
    case reportsPassed = "reports-passed"
    case sameBuild = "same-build"
    case evidence
    case signoffsNotStale = "signoffs-not-stale"
    case noOpenFindings = "no-open-findings"
    case decisionRecorded = "decision-recorded"
}
