import MusterModel
import MusterText

/// A verdict that is picked from points with boxes.
///
///     ## Decision
///     - [x] GO
///     - [ ] NO-GO
struct DecisionChoices: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for section in reading.outline.sections.indices where reading.outline.sections[section].role == .decision {
            let points = reading.outline.statements(in: section).filter {
                !sheet.isTaken($0) && !reading.isInert($0) && isOption(reading.statements[$0], reading)
            }
            guard points.count > 1, points.contains(where: { names(.noGo, reading.statements[$0], reading) }) else {
                continue
            }
            add(points, reading, &sheet)
        }
    }

    /// A box with a verdict and nothing else.
    private func isOption(_ statement: Statement, _ reading: Reading) -> Bool {
        guard statement.box != nil || Self.isBoxed(statement, reading),
            FoldedText(Self.choice(statement)).wordCount <= 4
        else {
            return false
        }
        return names(.go, statement, reading) || names(.noGo, statement, reading)
            || Self.others.areSaid(in: statement.folded)
    }

    /// What may be chosen beside yes and no.
    private static let others: Phrases = [
        "conditional", "conditions", "defer", "bedingt", "auflagen", "réserves", "condicional", "condiciones",
        "condições", "条件", "條件", "条件付き",
    ]

    /// Whether a line of the file begins with a sign that is drawn as a box.
    private static func isBoxed(_ statement: Statement, _ reading: Reading) -> Bool {
        guard !statement.isHeading, statement.ownMark == .todo || statement.ownMark == .done else { return false }
        let line = reading.document.lines.slice(statement.line).drop(while: \.isASCIISpace)
        return ["☐", "☑", "□"].contains { line.starts(with: $0.utf8) }
    }

    private func names(_ status: FactStatus, _ statement: Statement, _ reading: Reading) -> Bool {
        let words = Self.choice(statement)
        switch DecisionWords.status(of: words, in: reading) {
        case .go, .accepted: return status == .go
        case .noGo, .rejected: return status == .noGo
        case .unknown, .pending:
            // `通過`: a word of state where the question is whether it was passed.
            switch reading.words.states.alone(FoldedText(words)) {
            case .done, .met, .approved: return status == .go
            case .rejected: return status == .noGo
            case _: return false
            }
        case .todo, .inProgress, .blocked, .done, .signed, .open, .closed: return false
        }
    }

    /// The words of a choice without what explains it behind a dash: `Accepted — the release may be used`.
    private static func choice(_ statement: Statement) -> String {
        let body = StatusMark.stripped(statement.body)
        let end = [" — ", " – ", " - ", "：", ": "].compactMap { body.firstOffset(of: $0) }.min()
        return end.map { body.bytes(0..<$0).trimmed } ?? body
    }

    private func add(_ points: [Int], _ reading: Reading, _ sheet: inout FactSheet) {
        let ticked = points.filter { reading.statements[$0].ownMark == .done }
        let isReadable = points.allSatisfy { reading.statements[$0].box != .unreadable }
        guard let place = ticked.first ?? points.first else { return }
        let statement = reading.statements[place]
        var fact = Fact(.decision, statement, title: StatusMark.stripped(statement.body), modality: reading.claim)
        fact.status = !isReadable || ticked.count > 1 ? .unknown : .pending
        if ticked.count == 1, isReadable {
            fact.status = DecisionWords.status(of: StatusMark.stripped(statement.body), in: reading)
            fact.details[.scope] = DecisionWords.scope(in: statement.body)
            fact.details[.conditions] = DecisionWords.conditions(in: statement.body)
        }
        fact.date = reading.date
        fact.details[.statusWords] = statement.body
        let entry = sheet.take(place, fact)
        for point in points where point != place { sheet.mark(point, readBy: entry) }
    }
}
