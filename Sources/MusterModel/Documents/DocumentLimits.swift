/// How large and how deep a document may be before it is refused by the parser and shown as plain text.
///
/// The defaults let every real document that we know through and end every known attack on the parser within a second;
/// the measurements are in `docs/limits.md`.
public struct DocumentLimits: Sendable, Equatable {
    /// Bytes of a file.
    public var file = 1 << 20
    /// Bytes of a line.
    public var line = 64 << 10
    /// Bytes of the lines of one paragraph.
    public var runBytes = 64 << 10
    /// Lines of one paragraph.
    public var runLines = 2_000
    /// Columns of a table.
    public var tableColumns = 64
    /// Cells of all tables of a document.
    public var tableCells = 20_000
    /// Depth of nested quotes and lists.
    public var nesting = 100
    /// Bytes that link definitions may expand to, over all links of a document.
    public var references = 8 << 20
    /// Steps of about a nanosecond that the parser may take beyond one pass over the bytes, as estimated from the
    /// shapes on which it is known to be slow.
    public var work = 300_000_000

    public init() {}
}
