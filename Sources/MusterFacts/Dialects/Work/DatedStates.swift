import MusterModel
import MusterText

/// Lines of a log that begin with a day and a state in capital letters, and say then what was worked on.
///
///     2031/10/28 DONE pairing of the scanners
///     2031/11/04 WIP offline copy of the shelves
///
/// Two such lines make a log; a state that nobody knows makes no entry.
struct DatedStates: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        let entries = reading.statements(with: .digit).compactMap { index, statement -> (Int, Fact)? in
            guard !sheet.isTaken(index), !reading.isInert(index) else { return nil }
            return Self.entry(statement, reading).map { (index, $0) }
        }
        guard entries.count > 1 else { return }
        for (index, fact) in entries { sheet.take(index, fact) }
    }

    private static func entry(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard statement.body.utf8.first?.isASCIIDigit ?? false, !statement.isHeading, statement.box == nil,
            statement.mark == nil, statement.folded.wordCount <= 30,
            let day = reading.dates.all(in: statement.body).first, day.range.lowerBound == 0,
            case let rest = Self.unsigned(statement.body.bytes(from: day.range.upperBound)),
            case let word = rest.utf8.prefix(while: { (0x41...0x5A).contains($0) || $0 == 0x2D }), word.count > 2,
            case let state = String(decoding: Array(word), as: UTF8.self), rest.utf8.count > word.count + 1,
            case let title = Self.unsigned(rest.bytes(from: word.count)), FoldedText(title).wordCount > 1,
            !StatusRows.no.contains(state.asciiLowercased), !StatusRows.yes.contains(state.asciiLowercased),
            let said = reading.words.states.alone(FoldedText(state)), said != .hedge
        else { return nil }
        var fact = Fact(.task, statement, title: title, modality: .claimed)
        fact.status = said.status(of: .task)
        fact.date = day.date
        fact.details[.statusWords] = state
        return fact
    }

    /// The text without the signs that set it apart from what stands before it.
    private static func unsigned(_ text: String) -> String {
        var rest = text.trimmedDashes
        while let first = rest.utf8.first, first == 0x3A || first == 0x5D || first == 0x5B || first == 0x7C {
            rest = rest.bytes(from: 1).trimmedDashes
        }
        return rest
    }
}
