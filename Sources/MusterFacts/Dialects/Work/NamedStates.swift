import MusterModel
import MusterText

/// Lines of a log or plan that are a name in bold letters and, behind a dash, how far it is.
///
///     **Bootstrap** – complete
///     The tools are in the hold.
///
///     **Libraries** – in progress
///     **Windows** – on hold, wrong glass delivered
///
/// Two such lines tell of work; what stands beneath tells more of each.
struct NamedStates: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, Self.mayHold(reading.kind) else { return }
        let named = reading.statements(with: [.line, .item]).compactMap { index, statement -> (Int, Fact)? in
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
            let status = Self.status(of: state, reading)
        else { return nil }
        var fact = Fact(.task, statement, title: name, modality: .claimed)
        fact.status = status
        fact.details[.statusWords] = state
        return fact
    }

    /// What a state says as a whole, or before the comma behind which more is told of it: `on hold, wrong glass delivered`. What
    /// is done with a remark is not known to be.
    private static func status(of state: String, _ reading: Reading) -> FactStatus? {
        // `on track (now 14)`
        if let bare = TitleRemark.removed(from: state), let said = reading.words.states.alone(FoldedText(bare)),
            said != .hedge, !said.denies
        {
            return said.isFavourable ? .unknown : said.status(of: .task)
        }
        let words = FoldedText(StatusMark.stripped(state))
        if let share = Clauses(state).list.first, share.hasDigit, share.utf8.last == UInt8(ascii: "%"),
            words.wordCount <= 14
        {
            return Int(digits: share.utf8.filter(\.isASCIIDigit)).map { $0 < 100 } ?? false ? .inProgress : nil
        }
        if words.wordCount <= 3 {
            guard let said = reading.words.states.alone(words), said != .hedge, !said.denies else { return nil }
            return said.status(of: .task)
        }
        guard words.wordCount <= 14, !Questions.asks(state), let first = Clauses(state).list.first,
            FoldedText(first).wordCount <= 3
        else { return nil }
        guard let said = reading.words.states.alone(FoldedText(first)), said != .hedge, !said.denies else { return nil }
        return said.isFavourable ? .unknown : said.status(of: .task)
    }

    private static func mayHold(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .progressLog, .roadmap, .minutes, .other: true
        case .readinessReview, .checklist, .knownIssues, .riskRegister, .taskSpec, .checksums, .workflow: false
        }
    }
}
