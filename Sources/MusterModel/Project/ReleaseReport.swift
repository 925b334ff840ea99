import MusterText

/// A report of tests or of an analysis that the configuration names for a release.
public struct ReleaseReport: Sendable {
    public var release: Release.ID
    /// As configured, relative to the root.
    public var path: RelativePath
    /// What the report says.
    public var answer: ReportAnswer
    /// Whether a file is there.
    public var isThere: Bool
    /// Where the configuration names it.
    public var location: SourceLocation

    public init(
        release: Release.ID, path: RelativePath, answer: ReportAnswer, isThere: Bool, location: SourceLocation
    ) {
        self.release = release
        self.path = path
        self.answer = answer
        self.isThere = isThere
        self.location = location
    }
}
