import MusterModel
import MusterText

/// What is told under a title of what came of it.
struct EntryResult: Sendable {
    /// What all that is said comes to: the worst of it; nil where nobody can tell.
    let meaning: StatusMeaning?
    /// Whether boxes say it, and no words.
    let isBoxed: Bool
    /// Whether a state is told, or a place for one: other accounts say in words what happened.
    let isTold: Bool
    /// Whether only fields say it that tell how far anything is, as `Status`, and none that tells of a result.
    let isStatus: Bool
    let words: String
    /// The lines that say it.
    let statements: [Int]
    let place: Int
    /// The line of the row of a table that says it; nil where none does.
    let row: Int?

    /// Nil where nothing under the title tells of a result.
    init?(under title: EntryTitle, in reading: Reading) {
        var said: [Said] = []
        var boxes: [ResultBox] = []
        for index in title.body where Self.isOwn(index, of: title, reading) {
            let statement = reading.statements[index]
            if !Self.isField(statement), let options = ResultBox.all(in: statement, reading.words) {
                boxes += options.map { $0.at(index) }
            } else if let answer = ResultValue.alone(statement, reading.words) {
                said.append(Said(answer: answer, statement.body, at: index))
            } else {
                for field in FieldReader.all(in: statement) {
                    guard let part = ResultKeys.part(of: field.key), part != .course else { continue }
                    if field.value.isEmpty, statement.end > index + 1 || statement.introduces && statement.isItem {
                        continue
                    }
                    said.append(Said(of: field, part, at: index, reading))
                }
            }
        }
        if let box = ResultBox.verdict(of: boxes) {
            said.append(Said(boxes: box, at: boxes[0].place))
        }
        var line: Int?
        if said.isEmpty, boxes.isEmpty, let row = Self.row(under: title, reading) {
            said.append(Said(cell: row.cell, reading))
            line = row.line
        }
        let firm = said.contains { $0.answer.isDefinite } ? said.filter { $0.answer.isDefinite || !$0.isLoose } : said
        // A vote on going is a decision, whatever its title names.
        guard let first = firm.first, !firm.contains(where: \.isVote) else { return nil }
        meaning = Self.worst(firm.map(\.answer))
        isBoxed = firm.allSatisfy(\.isBox)
        isStatus = firm.allSatisfy(\.isStatus)
        isTold = firm.contains { $0.answer.isDefinite }
        words = first.words
        statements = said.compactMap(\.statement) + boxes.map(\.place)
        place = line ?? reading.statements[first.statement ?? title.statement].line
        row = line
    }

    /// Whether a line is the field of a result, whose value is looked at by itself.
    private static func isField(_ statement: Statement) -> Bool {
        guard let field = statement.field, !field.value.isEmpty, let part = ResultKeys.part(of: field.key) else {
            return false
        }
        return part != .course
    }

    /// The only row of a table without names: `| Expected | Actual | Status |`.
    private static func row(under title: EntryTitle, _ reading: Reading) -> (cell: String, line: Int)? {
        guard title.tables.count == 1, let table = title.tables.first.map({ reading.outline.tables[$0] }),
            table.rows.count == 1, let row = table.rows.first, let status = table.column(.status),
            TableKind.titleColumn(table) == nil, !table.has(.id), !table.has(.role), !table.has(.person)
        else { return nil }
        return (row.cells[status].text, row.line)
    }

    /// A line of the title itself, or a box under a label of a result.
    private static func isOwn(_ index: Int, of title: EntryTitle, _ reading: Reading) -> Bool {
        guard let parent = reading.statements[index].parent, parent != title.statement else { return true }
        let part = (reading.statements[parent].field?.key).flatMap(ResultKeys.part)
        return part == .result || part == .account
    }

    private static func worst(_ answers: [Answer]) -> StatusMeaning? {
        let meanings = answers.map(\.meaning)
        let order: [StatusMeaning] = [
            .rejected, .noGo, .blocked, .open, .moving, .inReview, .hedge, .todo, .notApplicable,
        ]
        if let bad = order.first(where: { meanings.contains($0) }) { return bad }
        return meanings.contains(nil) ? nil : meanings.first ?? nil
    }

    /// What one field or one set of boxes says.
    private struct Said {
        let answer: Answer
        let isBox: Bool
        /// Whether it may tell in other words what happened.
        let isLoose: Bool
        let isStatus: Bool
        let words: String
        let statement: Int?

        var isVote: Bool { answer == .state(.go) || answer == .state(.noGo) }

        init(cell: String, _ reading: Reading) {
            answer = ResultValue.answer(cell, reading.words)
            isBox = false
            isLoose = false
            isStatus = false
            words = cell
            statement = nil
        }

        /// What a line by itself says.
        init(answer: Answer, _ words: String, at statement: Int) {
            self.answer = answer
            isBox = false
            isLoose = false
            isStatus = false
            self.words = words
            self.statement = statement
        }

        init(boxes: (answer: Answer, words: String), at statement: Int) {
            answer = boxes.answer
            isBox = true
            isLoose = false
            isStatus = false
            words = boxes.words
            self.statement = statement
        }

        init(of field: Statement.Field, _ part: ResultRows.Part, at statement: Int, _ reading: Reading) {
            let options = ResultBox.options(in: field.value, reading.words)
            answer =
                options.flatMap { ResultBox.verdict(of: $0)?.answer }
                ?? ResultValue.answer(field.value, reading.words)
            isBox = options != nil
            isLoose = part == .account
            isStatus = part == .result && FieldKeys.meaning(of: field.key) == .status
            words = field.value
            self.statement = statement
        }
    }

    /// A state, a place for one that nobody filled, or words of which nobody knows what they say.
    enum Answer: Sendable, Equatable {
        case state(StatusMeaning)
        case blank, unclear

        var isDefinite: Bool { self != .unclear }

        var meaning: StatusMeaning? {
            switch self {
            case .state(let meaning): meaning
            case .blank: .todo
            case .unclear: nil
            }
        }
    }
}

/// Tells the keys of what stands under a title.
enum ResultKeys {
    private static let lexicon = Lexicon(ResultRows.all)

    static func part(of key: FoldedText) -> ResultRows.Part? { lexicon.exact(key) }
}
