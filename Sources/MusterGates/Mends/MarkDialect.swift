import MusterModel
import MusterText

/// How a document marks one of its own lines as done: by a box, a sign, or the word in a status cell.
struct MarkDialect {
    let index: ProjectIndex
    let at: FactReference

    /// The line of the fact, marked as done; nil when it is marked so, was not kept, or carries no mark that can be
    /// turned.
    ///
    ///     - [ ] Backups tested    →  - [x] Backups tested
    ///     | Alerts | pending |    →  | Alerts | signed |
    var done: String? {
        guard let fact = index.fact(at), let line = fact.markdown, fact.status != .done else { return nil }
        for (open, ticked) in MarkDialect.marks where line.containsBytes(open) {
            return line.replacingFirst(open, with: ticked)
        }
        guard line.trimmed.startsWithBytes("|"), let stated = fact.details[.statusWords], let word = doneWord else {
            return nil
        }
        return TableRow(line)?.replacing(cell: stated, with: word)
    }

    private static let marks = [("[ ]", "[x]"), ("☐", "☑"), ("⬜", "✅"), ("❌", "✅"), ("⏳", "✅")]

    /// The word that other rows of the document use for done, looked for among its first facts only.
    private var doneWord: String? {
        index.project.documents[at.document].facts.prefix(200).lazy.compactMap { fact in
            fact.status == .done || fact.status == .signed ? fact.details[.statusWords] : nil
        }.first
    }
}
