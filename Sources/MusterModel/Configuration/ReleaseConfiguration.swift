import MusterText

/// A release as configured.
public struct ReleaseConfiguration: Sendable, Equatable {
    /// Its version, as written: `v1.0.0`.
    public var version: String
    /// Other names that documents call it by.
    public var aliases: [String] = []
    public var branch: String?
    /// The day on which it is to go out.
    public var target: CivilDate?
    /// Reports of tests and analyses that must pass, relative to the root.
    public var reports: [RelativePath] = []
    public var location: SourceLocation

    public init(version: String, location: SourceLocation) {
        self.version = version
        self.location = location
    }
}
