/// One value of a YAML text, with the place where it is written.
///
/// Nests at most ``YAMLLimits/depth`` deep.
public struct YAMLNode: Sendable, Equatable {
    /// Where the value starts.
    public let position: YAMLPosition
    public let content: Content

    public init(position: YAMLPosition, content: Content) {
        self.position = position
        self.content = content
    }

    /// What a value is made of.
    public enum Content: Sendable, Equatable {
        /// A scalar as written, without its quotes; `quoted` also for block scalars (`|`, `>`).
        case scalar(String, quoted: Bool)
        /// The elements in the order written; may be empty.
        case sequence([YAMLNode])
        /// The entries in the order written, no two with one key; may be empty.
        case mapping([YAMLEntry])
    }
}

/// One `key: value` of a mapping.
public struct YAMLEntry: Sendable, Equatable {
    public let key: String
    /// Where the key starts.
    public let keyPosition: YAMLPosition
    public let value: YAMLNode

    public init(key: String, keyPosition: YAMLPosition, value: YAMLNode) {
        self.key = key
        self.keyPosition = keyPosition
        self.value = value
    }
}

/// A place in a YAML text.
public struct YAMLPosition: Sendable, Hashable {
    /// From 1.
    public let line: Int
    /// From 1, in UTF-8 bytes.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
