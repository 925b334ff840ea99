/// How much of a document is read.
public enum ReadingExtent: Sendable {
    /// All that a project needs.
    case whole
    /// Only the facts, passages and unplaced lines: no page, no headings, no releases.
    case facts
}
