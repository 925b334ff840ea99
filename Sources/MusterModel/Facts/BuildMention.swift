import MusterText

/// What a document says of the build that it is about: what tells it from other builds of its version.
public struct BuildMention: Sendable, Equatable {
    /// What sort of mark tells builds apart. Marks of two sorts can be of one build, so only those of one are compared.
    public enum Sort: Sendable, CaseIterable {
        /// A number, or a version with a number behind a plus sign: `519`, `7.4.0.515`, `5.4.0+1177`.
        case number
        /// The number of a candidate: `rc2`.
        case candidate
        /// The digest of a commit, whole or shortened, in lower case.
        case commit
    }

    public var sort: Sort
    /// As it is compared and shown.
    public var mark: String
    public var line: Int

    public init(_ sort: Sort, _ mark: String, line: Int) {
        self.sort = sort
        self.mark = mark
        self.line = line
    }

    /// Whether both are marks of one build; of commits, the shorter one may be the beginning of the other.
    public func isSame(as other: BuildMention) -> Bool {
        guard sort == other.sort else { return false }
        switch sort {
        case .number, .candidate: return mark.hasSameBytes(as: other.mark)
        case .commit: return mark.startsWithBytes(other.mark) || other.mark.startsWithBytes(mark)
        }
    }
}
