/// Where a document writes the state of a fact, where that is not simply the fact's own line: what a mend rewrites.
public struct StatePlace: Sendable, Equatable {
    /// From 1.
    public var line: Int
    /// The cell of a row of a table that holds the state, or the mark of what is met, from 0; nil outside of tables.
    public var cell: Int?
    /// Where a table has a column for each result: the cell that holds the mark of what is not met, from 0.
    public var failCell: Int?
    /// The whole line as it stands, without its line end; nil where it was not kept.
    public var markdown: String?

    public init(line: Int, cell: Int? = nil, failCell: Int? = nil, markdown: String? = nil) {
        self.line = line
        self.cell = cell
        self.failCell = failCell
        self.markdown = markdown
    }
}
