import MusterModel
import MusterText

/// What `muster facts` prints for people: each document with its kind, then a line for each fact and each line not placed.
public struct FactsText: Sendable {
    private let style: Style

    public init(style: Style) {
        self.style = style
    }

    public func text(_ entries: [FactsJSON.Entry]) -> String {
        entries.map(document).joined(separator: "\n")
    }

    private func document(_ entry: FactsJSON.Entry) -> String {
        let record = entry.record
        let path = style.paint(Escape.terminal(entry.path), .strong)
        var out =
            "\(path): \(record.kind.rawValue), \(Escape.terminal(record.title)) (\(count(record.facts.count, "fact")))\n"
        for fact in record.facts { out += line(fact) }
        for unplaced in record.unplaced {
            out += "  \(unplaced.line): \(style.paint("not placed", .warning)): \(Escape.terminal(unplaced.text))"
            out += " (\(Escape.terminal(unplaced.reason)))\n"
        }
        return out
    }

    private func line(_ fact: Fact) -> String {
        let status = [fact.status?.rawValue, fact.severity?.rawValue, fact.date?.description, fact.role, fact.person]
        let values = status.compactMap { $0 }.map { Escape.terminal($0) }
        let id = fact.id.map { Escape.terminal($0) + " " } ?? ""
        let end = values.isEmpty ? "" : style.paint(" [" + values.joined(separator: ", ") + "]", .faint)
        return
            "  \(fact.line): \(fact.modality.rawValue) \(fact.kind.rawValue): \(id)\(Escape.terminal(fact.title))\(end)\n"
    }
}

/// `1 fact`, `2 facts`.
func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
