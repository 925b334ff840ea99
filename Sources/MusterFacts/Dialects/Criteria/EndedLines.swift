import MusterModel
import MusterText

/// Lines and points that tell what was looked at and end in what came of it, as a sentence of its own.
///
///     Medical gas – tested by the hospital engineer. OK.
///     Alarm system – two rooms without signal. Not OK.
///
/// Two such lines in a part of the document make a list. A good word behind words that take something back is unknown.
struct EndedLines: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, !reading.isTemplate, reading.kind != .knownIssues,
            reading.kind != .riskRegister
        else { return }
        var lists: [Int: [(index: Int, title: String, said: StatusMeaning)]] = [:]
        for (index, statement) in reading.statements(with: [.line, .item])
        where statement.parent == nil && statement.box == nil && statement.mark == nil && !sheet.isTaken(index)
            && !reading.isInert(index) && Self.mayStand(under: reading.role(of: index))
        {
            guard let told = Self.told(statement, reading) else { continue }
            lists[statement.section, default: []].append((index, told.title, told.said))
        }
        let isLog = reading.kind == .progressLog || reading.kind == .minutes
        for section in lists.keys.sorted() {
            guard let list = lists[section], list.count > 1 else { continue }
            for line in list {
                var fact = Fact(
                    isLog ? .task : .checklistItem, reading.statements[line.index], title: line.title,
                    modality: reading.claim)
                fact.status = Self.isWhole(line.index, line.said, reading) ? line.said.status(of: fact.kind) : .unknown
                sheet.take(line.index, fact)
            }
        }
    }

    private static func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case nil, .checklist, .testSummary, .evidence, .log, .security: true
        case _: false
        }
    }

    /// What stands before the first dash or colon, and the state that the last sentence is.
    private static func told(_ statement: Statement, _ reading: Reading) -> (title: String, said: StatusMeaning)? {
        guard let last = VerdictSentence.last(ofSeveralIn: statement.body), FoldedText(last).wordCount <= 2,
            !Questions.asks(last), let said = reading.words.states.alone(FoldedText(last)),
            said == .done || said == .rejected || said == .moving || said == .todo,
            statement.field?.meaning == nil
        else { return nil }
        let cuts = [" – ", " — ", " - ", ": "].compactMap { statement.body.firstOffset(of: $0) }
        guard let cut = cuts.min(), case let title = statement.body.bytes(0..<cut).trimmed,
            (1...8).contains(FoldedText(title).wordCount), title.withoutEnd == title
        else { return nil }
        return (title, said)
    }

    private static func isWhole(_ index: Int, _ said: StatusMeaning, _ reading: Reading) -> Bool {
        guard said.isFavourable else { return true }
        let text = reading.statements[index].body
        let words = FoldedText(text)
        return !CompletedPoints.takesBack(words, reading.words) && !Exceptions.areMade(in: words)
            && !Reservations.putsOff(words) && !Suppositions.areIn(words) && !Shortfall.isIn(text)
            && !CellDoubts.areIn(words)
    }
}
