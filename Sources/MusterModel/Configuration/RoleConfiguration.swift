import MusterText

/// A role that signs, as configured.
public struct RoleConfiguration: Sendable, Equatable {
    /// The key that gates name it by: `security-lead`.
    public var id: String
    /// The name shown; nil when only the key is given.
    public var name: String?
    /// Other names that documents call it by.
    public var aliases: [String] = []
    /// The only people who sign for it; empty when anybody may.
    public var people: [String] = []
    /// People who may sign on behalf of one of `people`.
    public var delegates: [String] = []
    /// Whether any number of other approvals never outweighs its absence.
    public var veto = false
    /// Weekdays after which an asked sign-off is overdue.
    public var days = 5
    public var location: SourceLocation

    public init(id: String, location: SourceLocation) {
        self.id = id
        self.location = location
    }
}
