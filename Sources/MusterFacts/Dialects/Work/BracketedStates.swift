import MusterModel
import MusterText

/// Work whose state stands before it in brackets, as boards in plain text write it.
///
///     - [Done] Paint the pier (assignee: Mara)        - [In-Progress] Order the bolts
///
/// A box with a tick is none of these: it is read as a check box.
struct BracketedStates: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var bracketed: Set<Int> = []
        let lines = bracketedLines(reading)
        for (index, statement) in reading.statements(with: [.item, .line])
        where (statement.isItem || lines.contains(index)) && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index)
        {
            let parent = reading.outline.sections[statement.section].parent ?? statement.section
            guard let (state, rest) = stated(statement, reading, isAmongStates: bracketed.contains(parent)) else {
                continue
            }
            let id = WrittenID.leading(rest)?.id
            let kind = kind(of: state, id, statement, reading)
            if kind == .issue { bracketed.insert(parent) }
            var fact = Fact(kind, statement, title: Self.title(of: rest), modality: reading.claim)
            // What follows a good result may say less: `[PASS] Load test: skipped`.
            let less = state.isFavourable ? Afterthought.meaning(of: statement, reading.words) : nil
            fact.status = (less ?? state).status(of: kind)
            fact.id = id
            StatusLines.apply(under: index, to: &fact, in: reading)
            if fact.person == nil, fact.role == nil, let owner = Self.owner(in: rest) { Owner.read(owner, into: &fact) }
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .task]))
        }
    }

    /// Lines of a paragraph that each begin with a state in brackets, three or more in a row of which each is known.
    private func bracketedLines(_ reading: Reading) -> Set<Int> {
        var runs: [[Int]] = []
        for (index, statement) in reading.statements(with: .line) where statement.body.utf8.first == 0x5B {
            guard statement.box == nil, stated(statement, reading, isAmongStates: false) != nil else { continue }
            if let last = runs.last?.last, reading.statements[last].line + 1 == statement.line {
                runs[runs.count - 1].append(index)
            } else {
                runs.append([index])
            }
        }
        return Set(runs.filter { $0.count > 2 }.flatMap { $0 })
    }

    /// What was found is open or fixed, where a board's work is under way or done; a numbered decision is neither.
    private func kind(
        of state: StatusMeaning, _ id: String?, _ statement: Statement, _ reading: Reading
    ) -> FactKind {
        // Lines that are no points of a list say what was looked at.
        if isResult(statement) || statement.form == .line { return .checklistItem }
        if let id, ["ADR", "DEC", "D-", "OD-"].contains(where: id.startsWithBytes) { return .decision }
        guard state == .closed || state == .open || state == .hedge else { return .task }
        switch reading.kind {
        case .readinessReview, .knownIssues, .riskRegister, .checklist: return .issue
        case .taskSpec, .progressLog, .checksums, .workflow, .minutes, .roadmap, .other: return .task
        }
    }

    /// Whether the word in brackets is what came of a check: `[PASS] Alerts tested`.
    private func isResult(_ statement: Statement) -> Bool {
        guard let close = statement.body.firstOffset(of: "]") else { return false }
        return Self.results.contains(FoldedText(statement.body.bytes(1..<close)).text)
    }

    private static let results: Set<String> = [
        "pass", "passed", "fail", "failed", "ok", "nok", "ko", "not ok", "pass with remarks", "bestanden",
        "nicht bestanden", "réussi", "échoué", "échec", "conforme", "non conforme", "aprobado", "no aprobado", "pasa",
        "no pasa", "falla", "não ok", "no ok", "nicht ok", "pas ok", "aprovado", "reprovado", "passou", "falhou", "通过",
        "不通过", "未通过", "合格", "不合格", "通過",
        "不通過",
    ]

    /// - Parameter isAmongStates: whether points above it begin with states in brackets, so that a word nobody knows is one.
    private func stated(
        _ statement: Statement, _ reading: Reading, isAmongStates: Bool
    ) -> (StatusMeaning, String)? {
        let body = statement.body
        guard body.utf8.first == 0x5B, let close = body.firstOffset(of: "]"), (3...24).contains(close) else {
            return nil
        }
        let rest = body.bytes(from: close + 1)
        guard rest.utf8.first == 0x20 else { return nil }
        let word = FoldedText(body.bytes(1..<close))
        let doubted: StatusMeaning? = isAmongStates && word.wordCount == 1 ? .hedge : nil
        return (reading.words.states.alone(word) ?? doubted).map { ($0, rest.trimmed) }
    }

    /// What stands before a dash that sets fields apart.
    private static func title(of text: String) -> String {
        for dash in [" — ", " – ", " - "] {
            if let at = text.firstOffset(of: dash) { return text.bytes(0..<at) }
        }
        return text
    }

    /// `… Assignee: mara …`
    private static func owner(in text: String) -> String? {
        let lower = text.asciiLowercased
        for key in ["assignee:", "owner:", "assigned to:"] {
            guard let at = lower.firstOffset(of: key) else { continue }
            let tail = text.bytes(from: at + key.utf8.count).trimmed
            let end = [" — ", " – ", " - ", ",", ";", ")", "("].compactMap { tail.firstOffset(of: $0) }.min()
            return tail.bytes(0..<(end ?? tail.utf8.count)).trimmed
        }
        return nil
    }
}
