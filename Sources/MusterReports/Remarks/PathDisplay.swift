import MusterModel
import MusterText

/// How paths of the project are written for somebody who stands in the working folder.
public struct PathDisplay: Sendable, Equatable {
    /// What stands before each path: empty, or the root's path with a slash at its end.
    public let prefix: String

    public init(prefix: String = "") {
        self.prefix = prefix
    }

    public func text(_ path: RelativePath) -> String { prefix + path.text }

    /// `path:line` or `path:line:column`.
    public func text(_ location: SourceLocation) -> String { prefix + location.description }
}
