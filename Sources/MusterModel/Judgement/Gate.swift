import MusterText

/// A named checkpoint.
public struct Gate: Sendable, Equatable {
    public typealias ID = Identifier<Gate>

    public var id: ID
    /// `launch`, or the configured name, or "Phase 7 entry".
    public var name: String
    public var kind: Kind
    public var release: Release.ID?
    public var phase: Phase.ID?
    /// Whether its rules decide on the readiness of its releases; others inform.
    public var isBlocking: Bool
    /// Whether the configuration declares it.
    public var isConfigured: Bool
    public var location: SourceLocation?

    public enum Kind: String, Sendable, CaseIterable {
        case phaseEntry = "phase-entry"
        case phaseExit = "phase-exit"
        case launch, configured
    }

    public init(
        id: ID, name: String, kind: Kind, release: Release.ID? = nil, phase: Phase.ID? = nil, isBlocking: Bool,
        isConfigured: Bool = false, location: SourceLocation? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.release = release
        self.phase = phase
        self.isBlocking = isBlocking
        self.isConfigured = isConfigured
        self.location = location
    }
}
