import MusterModel

/// The lines of documents that remarks point at.
public struct SourceExcerpts: Sendable {
    private let lines: [SourceLocation: String]

    /// - Parameter lines: the text of each line, by its location without column.
    public init(_ lines: [SourceLocation: String] = [:]) {
        self.lines = lines
    }

    /// All lines of several sets, no two of which hold lines of one document.
    public init(merging sets: [SourceExcerpts]) {
        lines = sets.reduce(into: [:]) { all, set in all.merge(set.lines) { first, _ in first } }
    }

    /// The line at a location; nil when it is not at hand.
    public subscript(location: SourceLocation) -> String? {
        lines[SourceLocation(path: location.path, line: location.line)]
    }
}
