import MusterModel
import MusterText

/// Whether the line of an item says where its evidence is, be it only in words.
enum RowEvidence {
    /// Whether the last cell of a row names something in code or by a link: `seen in a/b` with marks around the path, or
    /// `[run 12](…)`.
    static func isCited(in fact: Fact) -> Bool {
        guard let line = fact.markdown?.trimmed, line.startsWithBytes("|") else { return false }
        let cells = line.split(onByte: UInt8(ascii: "|")).map(\.trimmed)
        let inner = line.endsWithBytes("|") ? cells.dropLast() : cells[...]
        guard let last = inner.last, !last.containsBytes(fact.title) else { return false }
        return last.containsBytes("`") || last.containsBytes("](") || last.containsBytes("://")
    }
}
