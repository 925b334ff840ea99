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
        guard statement.box != nil, statement.isItem, statement.folded.wordCount <= 4 else { return false }
        return names(.go, statement, reading) || names(.noGo, statement, reading)
            || statement.folded.says("conditional")
            || statement.folded.says("defer")
    }

    private func names(_ status: FactStatus, _ statement: Statement, _ reading: Reading) -> Bool {
        DecisionWords.status(of: statement.body, in: reading) == status
    }

    private func add(_ points: [Int], _ reading: Reading, _ sheet: inout FactSheet) {
        let ticked = points.filter { reading.statements[$0].box == .checked }
        let isReadable = points.allSatisfy { reading.statements[$0].box != .unreadable }
        guard let place = ticked.first ?? points.first else { return }
        let statement = reading.statements[place]
        var fact = Fact(.decision, statement, title: statement.body, modality: reading.claim)
        fact.status = !isReadable || ticked.count > 1 ? .unknown : .pending
        if ticked.count == 1, isReadable {
            fact.status = DecisionWords.status(of: statement.body, in: reading)
            fact.details[.scope] = DecisionWords.scope(in: statement.body)
            fact.details[.conditions] = DecisionWords.conditions(in: statement.body)
        }
        fact.date = reading.date
        fact.details[.statusWords] = statement.body
        let entry = sheet.take(place, fact)
        for point in points where point != place { sheet.mark(point, readBy: entry) }
    }
}
