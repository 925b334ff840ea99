/// A comment of a document that sets a finding or diagnostic of that document aside, with its reason:
/// `<!-- muster-ignore ID: reason -->`.
public struct Suppression: Sendable, Equatable {
    /// The id of what is set aside.
    public var id: String
    /// Never empty.
    public var reason: String
    /// The line of the comment, from 1.
    public var line: Int

    public init(id: String, reason: String, line: Int) {
        self.id = id
        self.reason = reason
        self.line = line
    }
}
