/// How large a YAML text may be.
public struct YAMLLimits: Sendable, Equatable {
    /// The most bytes of a text.
    public let bytes: Int
    /// How many sequences and mappings may lie within each other.
    public let depth: Int

    public init(bytes: Int = 64 * 1024, depth: Int = 20) {
        self.bytes = bytes
        self.depth = depth
    }
}
