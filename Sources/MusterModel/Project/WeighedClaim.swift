import MusterText

/// One thing that documents claim of an item, with what it counted for when all of them were weighed.
public struct WeighedClaim: Sendable, Equatable {
    /// The state that it claims.
    public var state: State
    /// What it says, or why it does not count; one sentence without a full stop.
    public var reason: String
    /// When it was made; nil when no date is known.
    public var date: CivilDate?
    public var standing: Standing
    public var location: SourceLocation

    public enum Standing: String, Sendable, CaseIterable {
        /// It gives the item its state.
        case decides
        /// It has the date of the one that decides, and says something better.
        case outweighed
        /// A later one, or a dated one, decides.
        case superseded
        /// A draft, or a date that is still to come.
        case void
    }

    public init(state: State, reason: String, date: CivilDate?, standing: Standing, location: SourceLocation) {
        self.state = state
        self.reason = reason
        self.date = date
        self.standing = standing
        self.location = location
    }
}
