import MusterModel
import MusterText

/// Lines of a log that begin with a day and a state in capital letters, and say then what was worked on.
///
///     2031/10/28 DONE pairing of the scanners
///     2031/11/04 WIP offline copy of the shelves
///     2031-11-05  Task 2.1 alignment of the scanner: DONE
///     2031-11-06  Issue NC-07 wheel 3 hums: OPEN
///
/// Two such lines make a log; a state that nobody knows makes no entry.
struct DatedStates: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        let entries = reading.statements(with: .digit).compactMap { index, statement -> (Int, Fact)? in
            guard !sheet.isTaken(index), !reading.isInert(index) else { return nil }
            return (Self.entry(statement, reading) ?? Self.ended(statement, reading)).map { (index, $0) }
        }
        guard entries.count > 1 else { return }
        for (index, fact) in entries { sheet.take(index, fact) }
    }

    private static func entry(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard statement.body.utf8.first?.isASCIIDigit ?? false, !statement.isHeading, statement.box == nil,
            statement.mark == nil, statement.folded.wordCount <= 30,
            let day = reading.dates.all(in: statement.body).first, day.range.lowerBound == 0,
            case let rest = Self.unsigned(statement.body.bytes(from: day.range.upperBound)),
            let (state, said) = Self.state(leading: rest, reading),
            case let title = Self.unsigned(rest.bytes(from: state.utf8.count)), FoldedText(title).wordCount > 1
        else { return nil }
        var fact = Fact(.task, statement, title: title, modality: .claimed)
        fact.status = said.status(of: .task)
        fact.date = day.date
        fact.details[.statusWords] = state
        return fact
    }

    /// A line that says behind its day what it tells of, by a word and a code, and behind a colon where that stands.
    private static func ended(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard statement.body.utf8.first?.isASCIIDigit ?? false, !statement.isHeading, statement.box == nil,
            statement.mark == nil, statement.folded.wordCount <= 30,
            let day = reading.dates.all(in: statement.body).first, day.range.lowerBound == 0,
            case let rest = unsigned(statement.body.bytes(from: day.range.upperBound)),
            let cut = [": ", " - ", " – ", " — "].compactMap({ sign in
                rest.lastOffset(of: sign).map { (at: $0, end: $0 + sign.utf8.count) }
            }).max(by: { $0.at < $1.at }), case let state = rest.bytes(from: cut.end).withoutEnd,
            FoldedText(state).wordCount <= 3, let said = reading.words.states.alone(FoldedText(state)), said != .hedge,
            !said.denies
        else { return nil }
        let words = rest.bytes(0..<cut.at)
        let kind: FactKind
        let named: (id: String, title: String)
        if let task = IdentifiedTitle(task: words) {
            (kind, named) = (.task, (task.id, task.title))
        } else if let trouble = IssueMention.read(words + " ") {
            (kind, named) = (.issue, (trouble.id, trouble.rest))
        } else {
            return nil
        }
        var fact = Fact(kind, statement, title: named.title, modality: .claimed)
        fact.id = named.id
        fact.status = said.status(of: kind)
        // The day of an entry is that of its end; one that goes on has none yet.
        if said.isFavourable { fact.date = day.date }
        fact.details[.statusWords] = state
        return fact
    }

    /// The state in capital letters that a text begins with, in up to three words: `DONE`, `EN CURSO`.
    private static func state(leading text: String, _ reading: Reading) -> (words: String, said: StatusMeaning)? {
        let words = text.split(onByte: 0x20).prefix(4)
        let capitals = words.prefix { word in
            word.utf8.count > 1 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D || $0 >= 0x80 }
        }
        for count in stride(from: min(3, capitals.count), to: 0, by: -1) {
            let state = capitals.prefix(count).joined(separator: " ")
            let folded = FoldedText(state)
            if StatusRows.no.contains(folded.text) || StatusRows.yes.contains(folded.text) { continue }
            if let said = reading.words.states.alone(folded), said != .hedge { return (state, said) }
        }
        return nil
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
