/// One change of a text by whole lines.
public struct LineEdit: Sendable, Hashable {
    /// The line that is changed, or that the new lines follow, from 1; 0 for new lines before the first.
    public var line: Int
    public var kind: Kind
    /// The new lines, parted by LF, without a line end behind the last.
    public var text: String

    public enum Kind: Sendable, Hashable {
        case replace, insertAfter
    }

    public init(_ kind: Kind, line: Int, text: String) {
        self.line = line
        self.kind = kind
        self.text = text
    }
}

/// Why an edit cannot be made.
public enum LineEditFailure: Error, Equatable {
    /// The text has no such line.
    case noLine(Int)
    /// Two edits replace one line with different words.
    case conflict(line: Int)
    /// The text is not UTF-8, so that lines in UTF-8 do not fit into it.
    case notUTF8
}
