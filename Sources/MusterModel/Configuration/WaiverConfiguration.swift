import MusterText

/// A waiver as configured; it counts only when reason, approver and until are all there and until is not past.
public struct WaiverConfiguration: Sendable, Equatable {
    /// The rule that is waived; nil for every rule that the entity fails.
    public var rule: RuleName?
    /// The id of what is waived: `KI-007`; nil for the whole rule.
    public var entity: String?
    /// The version or name of the release that it is for, as written.
    public var release: String?
    public var reason: String?
    public var approver: String?
    /// The last day on which it counts.
    public var until: CivilDate?
    public var location: SourceLocation

    public init(location: SourceLocation) {
        self.location = location
    }
}
