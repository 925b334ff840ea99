/// Why a text is not the XML that Muster reads, and where.
public struct XMLFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in words, without the place.
    public let reason: String
    /// From 1.
    public let line: Int

    public init(reason: String, line: Int) {
        self.reason = reason
        self.line = line
    }

    public var description: String { "line \(line): \(reason)" }
}
