import MusterModel
import MusterText

/// Rows of minutes that tell what was decided on a topic, and who does what about it.
extension RowReader {
    // | Topic | Decision | Action | Owner | Due |
    //
    /// Nil for a row of any other table. What is a verdict is left to those who read verdicts: the topic may be a part only.
    func settled() -> [Fact]? {
        guard reading.kind == .minutes, let column = table.column(.decision), column > 0,
            table.has(.task)
                || table.has(.person) && table.column([.status, .due, .severity, .role, .signature]) == nil
        else { return nil }
        var facts: [Fact] = []
        if let decided = row.text(column), !EmptyLists.saysNone(FoldedText(decided)) {
            guard FoldedText(decided).wordCount > 1, !DecisionWords.isVerdict(decided),
                Votes.meaning(of: decided) == nil,
                reading.words.states.alone(FoldedText(decided)) == nil
            else { return nil }
            var fact = Fact(
                kind: .decision, line: row.line(of: decided), title: decided, modality: reading.claim,
                text: row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ").clipped(300))
            fact.status = .accepted
            fact.date = reading.heldOn ?? reading.date
            facts.append(fact)
        }
        if let action = text(.task), !EmptyLists.saysNone(FoldedText(action)) { facts += task() }
        return facts
    }
}
