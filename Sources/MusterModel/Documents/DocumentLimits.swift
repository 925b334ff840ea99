/// How large and how deep a document may be before it is refused by the parser and shown as plain text.
///
/// The defaults let every real document that we know through and end every known attack on the parser within a second;
/// the measurements are in `docs/limits.md`.
public struct DocumentLimits: Sendable, Equatable {
    /// Bytes of a file.
    public var file = 1 << 20
    /// Bytes of a line.
    public var line = 64 << 10
    /// Bytes of a run of lines that are not blank.
    public var runBytes = 64 << 10
    /// Lines of a run of lines that are not blank.
    public var runLines = 2_000
    /// Columns of a table.
    public var tableColumns = 64
    /// Cells of all tables of a document.
    public var tableCells = 20_000
    /// Depth of nested quotes and lists.
    public var nesting = 100

    public init() {}
}
