import MusterText

/// A place in a document: what every statement of Muster points at.
public struct SourceLocation: Hashable, Sendable {
    /// The document, relative to the project's root.
    public var path: RelativePath
    /// The line in the file on disk, from 1; CRLF is one line end, front matter and a byte-order mark count.
    public var line: Int
    /// The column in UTF-8 bytes from 1, where it is known.
    public var column: Int?

    public init(path: RelativePath, line: Int, column: Int? = nil) {
        self.path = path
        self.line = line
        self.column = column
    }
}

extension SourceLocation: Comparable {
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.path != right.path { return left.path < right.path }
        return (left.line, left.column ?? 0) < (right.line, right.column ?? 0)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line` or `path:line:column`.
    public var description: String {
        "\(path.text):\(line)" + (column.map { ":\($0)" } ?? "")
    }
}
