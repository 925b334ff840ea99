import MusterModel
import MusterText

/// A mark right behind the name that a point begins with: `**openGate** ✅ - opened both gates`, `` `gate` ❌ stuck ``.
enum NamedMark {
    /// The name and its mark; nil for a point that begins otherwise, or has a mark or box of its own.
    static func read(_ statement: Statement, _ words: Wording) -> (name: String, mark: StatusMark)? {
        guard statement.isItem, statement.box == nil, statement.mark == nil,
            let name = statement.text.spans.first(where: { $0.kind == .strong || $0.kind == .code }),
            name.range.lowerBound == 0
        else { return nil }
        let rest = statement.text.text.bytes(from: name.range.upperBound).trimmed
        guard let mark = words.mark(leading: rest.utf8)?.mark, !mark.isLight, mark != .warning else { return nil }
        return (statement.text.text(of: name), mark)
    }
}
