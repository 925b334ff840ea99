import MusterModel
import MusterText

/// Lines of a log or plan that are a name in bold letters and, behind a dash, how far it is.
///
///     **Bootstrap** – complete
///     The tools are in the hold.
///
///     **Libraries** – in progress
///
/// Two such lines tell of work; what stands beneath tells more of each.
struct NamedStates: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, reading.kind == .progressLog || reading.kind == .roadmap else {
            return
        }
        let named = reading.statements(with: .line).compactMap { index, statement -> (Int, Fact)? in
            guard !sheet.isTaken(index), !reading.isInert(index), statement.parent == nil, statement.box == nil,
                statement.mark == nil, mayStand(under: reading.role(of: index))
            else { return nil }
            return Self.told(statement, reading).map { (index, $0) }
        }
        guard named.count > 1 else { return }
        for (index, fact) in named { sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase])) }
    }

    private func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case nil, .tasks, .actions, .backlog, .log, .phases, .completed: true
        case _: false
        }
    }

    private static func told(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
            case let name = statement.text.text(of: strong).cleanTitle, (1...8).contains(FoldedText(name).wordCount),
            case let behind = statement.text.text.bytes(from: strong.range.upperBound).trimmed,
            let dash = ["– ", "— ", "- ", "→ "].first(where: behind.startsWithBytes),
            case let state = behind.bytes(from: dash.utf8.count).trimmed.withoutEnd,
            case let words = FoldedText(StatusMark.stripped(state)), words.wordCount <= 3,
            let said = reading.words.states.alone(words), said != .hedge, !said.denies
        else { return nil }
        var fact = Fact(.task, statement, title: name, modality: .claimed)
        fact.status = said.status(of: .task)
        fact.details[.statusWords] = state
        return fact
    }
}
