import MusterModel
import MusterText

/// Columns that answer a question about each row: `Done | Verified`, `Approved (Y/N)`, `Expected | Actual`.
struct AnswerColumns {
    let words: Wording
    /// What the table stands under.
    let role: SectionRole?

    /// The table with one column of states where its answers stand in several, or say yes and no.
    ///
    /// Where several columns count, the state of a row is the worst of them.
    func joined(_ table: Table) -> Table {
        if table.has(.pass), table.has(.fail) { return table }
        let table = questioned(measured(table))
        let answers = table.columns.indices.filter { isAnswer(table.columns[$0], at: $0, in: table) }
        if !answers.isEmpty { return joined(table, answers) }
        let apart = columnsApart(table)
        if !apart.isEmpty { return joined(table, apart) }
        return compared(table) ?? table
    }

    /// The table without the columns of mere measurements among its states: `Result: 0.6 s | Verdict: PASS`; a row with
    /// a count of failures has failed.
    private func measured(_ table: Table) -> Table {
        let states = table.columns.indices.filter { table.columns[$0].role == .status }
        guard let last = states.last else { return table }
        let isStated = states.count > 1 && saysStates(last, in: table)
        let measures = states.dropLast().filter { index in
            table.rows.allSatisfy { row in row.cells.indices.contains(index) && isMeasured(row.cells[index].text) }
                || isStated && !saysStates(index, in: table)
        }
        let failures = table.columns.indices.filter { Self.countsFailures(table.columns[$0].folded) }
        guard !measures.isEmpty || !failures.isEmpty else { return table }
        let columns = table.columns.enumerated().map { index, column in
            measures.contains(index) ? Table.Column(title: column.title, folded: column.folded, role: .actual) : column
        }
        let rows = table.rows.map { broken(refuted($0, by: measures, in: last), by: failures, in: last) }
        return Table(line: table.line, section: table.section, columns: columns, rows: rows)
    }

    /// Whether each cell of a column that is filled holds a state and little else: beside words of all sorts, it decides.
    private func saysStates(_ column: Int, in table: Table) -> Bool {
        let cells = table.rows.compactMap { $0.text(column) }
        return !cells.isEmpty
            && cells.allSatisfy { FoldedText($0).wordCount <= 4 && words.status($0)?.meaning != nil }
    }

    /// A row whose words of what came out say plainly that it did not hold is worse than its state.
    private func refuted(_ row: Table.Row, by measures: [Int], in state: Int) -> Table.Row {
        guard row.cells.indices.contains(state), words.status(row.cells[state].text)?.meaning?.isFavourable ?? false,
            let refuting = measures.lazy.filter({ row.cells.indices.contains($0) }).map({ row.cells[$0] })
                .first(where: { refutes($0.text) })
        else { return row }
        var row = row
        row.cells[state] = refuting
        return row
    }

    private func refutes(_ text: String) -> Bool {
        // A share is a measurement here, and says nothing by itself.
        switch words.mark(in: text).flatMap(StatusMeaning.init) ?? words.states.meaning(of: FoldedText(text)) {
        case .rejected, .noGo, .blocked, .todo, .inReview, .open, .moving: true
        case .done, .closed, .accepted, .signed, .approved, .go, .met, .confirmed, .notApplicable, .hedge, .negation,
            .absence, .notYet, nil:
            Shortfall.isIn(text) || Self.waits.contains(where: FoldedText(text).says)
        }
    }

    private static let waits: [FoldedText] = [
        "waiting", "awaiting", "awaits", "wartet", "steht aus", "en attente", "a la espera", "aguardando", "待ち", "等待",
    ]

    /// A row that counts a failure has failed, whatever its state says.
    private func broken(_ row: Table.Row, by failures: [Int], in state: Int) -> Table.Row {
        let isBroken = failures.contains { at in
            row.cells.indices.contains(at) && Int(digits: row.cells[at].text.utf8).map { $0 > 0 } ?? false
        }
        guard isBroken, row.cells.indices.contains(state),
            words.status(row.cells[state].text)?.meaning?.isFavourable ?? false
        else { return row }
        var row = row
        row.cells[state].text = "❌ " + StatusMark.stripped(row.cells[state].text)
        return row
    }

    /// A number with its unit, that names no state and counts no fewer than all.
    private func isMeasured(_ text: String) -> Bool {
        text.utf8.contains(where: \.isASCIIDigit) && words.mark(in: text) == nil
            && words.states.meaning(of: FoldedText(text)) == nil && !Shortfall.isIn(text)
    }

    private static func countsFailures(_ title: FoldedText) -> Bool {
        ["failed", "fail", "failures", "errors", "fehlgeschlagen", "échoués", "fallidos", "falhas", "失败", "失敗"]
            .contains(title.text)
    }

    private func isAnswer(_ column: Table.Column, at index: Int, in table: Table) -> Bool {
        guard index > 0, isTitled(column, in: table) else { return false }
        // States of several products beside each other say of each what it is; only words of work add up.
        if column.role == .status, index != table.column(.status), !Answers.isParticiple(column.folded),
            !isSignedInTurn(table)
        {
            return false
        }
        return table.rows.allSatisfy { row in
            guard row.cells.indices.contains(index) else { return true }
            return isState(row.cells[index].text)
        }
    }

    /// Rounds of approval beside each other, which all must be given.
    private func isSignedInTurn(_ table: Table) -> Bool { table.has(.role) && role == .signoffs }

    /// The columns of a list of checks that each say a state of the row for one part or place: `Linux | Windows`.
    private func columnsApart(_ table: Table) -> [Int] {
        guard listsChecks || saysResults(table) || isSignedInTurn(table) && !isSigned(table), !table.has(.status),
            table.rows.count > 0
        else {
            return []
        }
        let columns = table.columns.indices.dropFirst().filter { index in
            let column = table.columns[index]
            guard !column.folded.isEmpty, !Self.isMeasure(column.role) else { return false }
            let cells = table.rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index].text : nil }
            let said = cells.count { !StatusMark.stripped($0).isEmpty || words.mark(in: $0) != nil }
            return said * 2 >= table.rows.count && cells.allSatisfy { isState($0) }
        }
        return columns.count > 1 || isSignedInTurn(table) ? columns : []
    }

    /// Whether most cells of at least two columns say that something passed or failed: results of tests, wherever they
    /// stand. A bare tick or a yes may say what a thing can do.
    private func saysResults(_ table: Table) -> Bool {
        guard !table.rows.isEmpty, !isSignedInTurn(table) else { return false }
        let columns = table.columns.indices.dropFirst().filter { index in
            let results = table.rows.count { row in
                row.cells.indices.contains(index) && saysResult(row.cells[index].text)
            }
            return results * 2 > table.rows.count
        }
        return columns.count > 1
    }

    private func saysResult(_ text: String) -> Bool {
        let bare = FoldedText(StatusMark.stripped(text))
        let meaning = words.states.whole(bare)
        return !bare.isEmpty && Answers.answer(bare.text) == nil && (meaning == .done || meaning == .rejected)
    }

    /// Whether a column of its own says who signed, or what was decided.
    private func isSigned(_ table: Table) -> Bool {
        table.has(.signature) || table.has(.decision) || table.has(.accepted)
    }

    private var listsChecks: Bool {
        role == .checklist || role == .testSummary || CriteriaList.isCriteria(role) && role != .objectives
    }

    /// Columns whose words are no states of the row, whatever they look like.
    private static func isMeasure(_ role: ColumnRole?) -> Bool {
        role == .severity || role == .target || role == .impact || role == .likelihood || role == .count || role == .id
            || role == .note || role == .fail || role == .demand
    }

    /// A table of questions and answers, with the mark of what each answer means.
    private func questioned(_ table: Table) -> Table {
        guard let answer = table.columns.indices.dropFirst().first(where: { isAnswerColumn($0, of: table) }) else {
            return table
        }
        var isAnswered = false
        let rows = table.rows.map { row in
            var row = row
            guard let question = question(of: row, before: answer), row.cells.indices.contains(answer),
                Questions.isQuestion(question) || Questions.isAnswerTitle(table.columns[answer].folded),
                let meaning = Questions.meaning(of: row.cells[answer].text, to: question, words)
            else { return row }
            isAnswered = true
            row.cells[answer].text = meaning == .done ? "✅" : meaning == .rejected ? "❌" : "?"
            return row
        }
        guard isAnswered else { return table }
        let columns = table.columns.enumerated().map { index, column in
            index == answer ? Table.Column(title: column.title, folded: column.folded, role: .status) : column
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: rows)
    }

    /// The cell that asks, else the first one of words: a number may stand before it.
    private func question(of row: Table.Row, before answer: Int) -> String? {
        let cells = row.cells.prefix(answer).map(\.text)
        return cells.first(where: Questions.isQuestion) ?? cells.first { Int(digits: $0.utf8) == nil && !$0.isEmpty }
            ?? cells.first
    }

    private func isAnswerColumn(_ index: Int, of table: Table) -> Bool {
        let column = table.columns[index]
        return Questions.isAnswerTitle(column.folded) && !table.has(.status)
            || column.role == .status && !Answers.isParticiple(column.folded)
    }

    private func isTitled(_ column: Table.Column, in table: Table) -> Bool {
        switch column.role {
        case .status: true
        case .pass, .accepted, nil: Answers.isParticiple(column.folded) && isListOfWork(table)
        case .signature: isListOfWork(table) && !table.has(.role) && !table.has(.person) && holdsBoxes(column, table)
        case .id, .item, .detail, .severity, .person, .role, .date, .start, .due, .evidence, .task, .issue, .risk,
            .criterion, .check, .deliverable, .milestone, .decision, .feature, .waiver, .impact, .likelihood,
            .mitigation, .followUp, .workaround, .component, .affects, .fixedIn, .firstSeen, .resolved, .fail, .signer,
            .signedOn, .target, .actual, .file, .digest, .size, .platform, .algorithm, .dependsOn, .release,
            .reason, .approver, .until, .conditions, .progress, .resource, .version, .change, .count, .definition,
            .note, .demand:
            false
        }
    }

    /// Whether all cells of a column are boxes, ticked or not: then they are no signatures.
    private func holdsBoxes(_ column: Table.Column, _ table: Table) -> Bool {
        guard let index = table.columns.firstIndex(where: { $0.folded == column.folded }) else { return false }
        return table.rows.allSatisfy { row in
            guard row.cells.indices.contains(index) else { return false }
            let mark = StatusMark.leading(row.cells[index].text.utf8)?.mark
            return (mark == .done || mark == .todo) && FoldedText(row.cells[index].text).wordCount <= 1
        }
    }

    /// What a tick beside a feature or a risk says is another matter.
    private func isListOfWork(_ table: Table) -> Bool {
        guard !table.has(.risk), !table.has(.issue) else { return false }
        return table.column([.check, .criterion, .item, .task, .deliverable, .role]) != nil
    }

    /// Whether a cell holds a state or an answer and nothing else.
    private func isState(_ text: String) -> Bool {
        let bare = Self.withoutMeasure(StatusMark.stripped(text))
        return Placeholder.isOne(bare) || Answers.answer(bare) != nil || FoldedText(bare) == "x"
            || words.states.whole(FoldedText(bare)) != nil
    }

    /// A cell without what was measured, in brackets at its end: `PASS (14 %)`.
    private static func withoutMeasure(_ text: String) -> String {
        guard text.utf8.last == UInt8(ascii: ")"), let open = text.firstOffset(of: " ("),
            Measure(text.bytes(open + 2..<text.utf8.count - 1)) != nil
        else { return text }
        return text.bytes(0..<open)
    }

    private func joined(_ table: Table, _ answers: [Int]) -> Table {
        guard let first = answers.first else { return table }
        // A single column of states in words of its own stands as it is.
        if answers.count == 1, table.columns[first].role == .status,
            !table.rows.contains(where: { Answers.answer($0.cells[first].text) != nil })
        {
            return table
        }
        let rows = table.rows.map { row in
            var row = row
            row.cells[first] = worst(answers.map { state(row.cells[$0], table.columns[$0].folded) })
            return row
        }
        let columns = table.columns.enumerated().map { index, column in
            guard answers.contains(index) else { return column }
            return Table.Column(title: column.title, folded: column.folded, role: index == first ? .status : nil)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: rows)
    }

    /// A cell with the mark of its answer before its words; an empty one is an open box.
    private func state(_ cell: InlineText, _ title: FoldedText) -> InlineText {
        var cell = cell
        let text = cell.text
        if let answer = Answers.answer(text) {
            cell.text = (answer ? "✅ " : Answers.isVerdict(title) ? "❌ " : "☐ ") + text
        } else if FoldedText(text) == "x", StatusMark.leading(text.utf8) == nil {
            cell.text = "✅"
        } else if text.isEmpty {
            cell.text = "☐"
        }
        return cell
    }

    private func worst(_ cells: [InlineText]) -> InlineText {
        let ranked = cells.map { (rank: rank(words.status($0.text)?.meaning), cell: $0) }
        return ranked.max { $0.rank < $1.rank }?.cell ?? .empty
    }

    private func rank(_ meaning: StatusMeaning?) -> Int {
        switch meaning {
        case .done, .signed, .approved, .closed, .go, .met, .confirmed: 0
        case .accepted: 1
        case .notApplicable: 2
        case .moving, .inReview: 3
        case .todo, .open: 4
        case .hedge, .negation, .absence, .notYet, nil: 5
        case .blocked: 6
        case .rejected, .noGo: 7
        }
    }

    // | Check | Expected | Actual |
    private func compared(_ table: Table) -> Table? {
        guard !table.has(.status), table.has(.check) || table.has(.criterion), let target = table.column(.target),
            let actual = table.column(.actual), table.columns[target].folded.says("expected")
        else { return nil }
        let state = Table.Column(title: "", folded: "", role: .status)
        let rows = table.rows.map { row in
            var row = row
            let said = result(row.cells[target].text, row.cells[actual].text)
            row.cells.append(InlineText(text: row.isUneven(in: table) ? "?" : said, spans: []))
            return row
        }
        return Table(line: table.line, section: table.section, columns: table.columns + [state], rows: rows)
    }

    /// Words for what came out beside what was expected: only the same words are as expected.
    private func result(_ expected: String, _ actual: String) -> String {
        if Placeholder.isOne(actual) { return "☐" }
        let said = FoldedText(actual)
        if said == FoldedText(expected) || said == "as expected" { return "✅ " + actual }
        if let meaning = words.states.whole(said), meaning != .done { return actual }
        return "? " + actual
    }
}
