import MusterText

/// One file of the published site.
public struct SiteFile: Sendable, Equatable {
    /// Relative to the folder of the site.
    public let path: RelativePath
    public let bytes: [UInt8]

    public init(path: RelativePath, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
