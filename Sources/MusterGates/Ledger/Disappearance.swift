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

    /// Why, as a sentence without a full stop.
    var reason: String {
        let what = entries.count == 1 ? "The ledger lists it as \(entries[0].entry.key)" : "The ledger lists them"
        if isLeft { return "\(what), and nothing that this gate looks at states \(pronoun) any more" }
        if entries[0].relation == .replaced {
            return "\(what); \(path.text) does not state \(pronoun) any more, and another document says other words"
        }
        return "\(what); it stood in \(path.text), and no document states \(pronoun) any more"
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
