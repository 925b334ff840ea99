import MusterModel
import MusterText

/// Things of one kind that the ledger lists for a gate and that do not count for it any more, all from one document.
struct Disappearance {
    var kind: LedgerKind
    /// The document that stated them.
    var path: RelativePath
    /// Whether they are still stated, but where the gate does not look.
    var isLeft: Bool
    /// In the order of the ledger; never empty.
    var entries: [LedgerAccount.Listed]
    var ledger: Ledger

    /// What is missing, in a few words.
    var title: String {
        let first = entries[0].entry
        guard entries.count > 1 else { return first.title.isEmpty ? first.key.id : first.title }
        return "\(entries.count) \(kind.plural) of \(path.text)"
    }

    /// What has happened, as the end of a sentence.
    var story: String {
        let stood = "\(pronoun == "it" ? "it" : "they") stood in \(path.text)"
        if isLeft { return "\(stood), and nothing that this gate looks at states \(pronoun) any more" }
        if entries[0].relation == .replaced {
            return "\(stood), which does not state \(pronoun) any more, and another document has other words"
        }
        return "\(stood), and no document states \(pronoun) any more"
    }

    /// Why it is unknown, as a sentence without a full stop.
    var reason: String {
        let names = entries.count == 1 ? "; the ledger lists it as \(entries[0].entry.key)" : ""
        return story.capitalizedFirst + names
    }

    private var pronoun: String { entries.count == 1 ? "it" : "them" }

    /// The lines of the ledger, then the document that stated them, where that is still there.
    func locations(in index: ProjectIndex) -> [SourceLocation] {
        let lines = entries.prefix(3).map { ledger.location($0.entry.line) }
        return lines + (index.document(path) == nil ? [] : [SourceLocation(path: path, line: 1)])
    }

    /// Put it back, or retire it: a line in which reason and person are still to be filled in.
    func mend(for gate: Gate.ID?) -> Mend {
        let first = entries[0].entry
        let gates = gate.map { isLeft ? " gates=\($0)" : "" } ?? ""
        let name = entries.count == 1 ? first.key.description : path.text
        return Mend(
            location: ledger.location(first.line),
            instruction: "State \(pronoun) again, or let somebody retire \(pronoun), with a reason: "
                + "muster ledger --retire \(name) --reason … --by …",
            markdown: entries.map { "retired \($0.entry.key)\(gates) by=\"\" reason=\"\"" }.joined(separator: "\n"),
            edit: .insertAfter)
    }
}
