/// Why a text is not the YAML that Muster reads, and where.
public struct YAMLError: Error, Sendable, Equatable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    /// From 1, in UTF-8 bytes.
    public let column: Int
    /// What is wrong, in words for the author of the text, without the place.
    public let message: String

    public init(line: Int, column: Int, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    public var description: String { "\(line):\(column): \(message)" }
}
