import MusterModel
import MusterText

/// Lines of a paragraph that each give the result of a check by its name, as machines write them.
///
///     power_cycle_10k: PASS
///     brownout_2v7: FAIL
///
/// Two such lines right below each other make a list; what another line of it says in words that nobody knows is unknown.
struct ResultLines: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        var at = 0
        while at < reading.statements.count {
            let end = run(from: at, reading, sheet)
            let results = (at..<end).count { result(of: reading.statements[$0], reading) != nil }
            if results > 1, (at..<end).count(where: { isStated(reading.statements[$0], reading) }) * 2 > end - at {
                for index in at..<end { add(index, reading, &sheet) }
            }
            at = max(end, at + 1)
        }
    }

    /// The end of the lines from a place on that are fields right below each other, in one section.
    private func run(from start: Int, _ reading: Reading, _ sheet: FactSheet) -> Int {
        var end = start
        while end < reading.statements.count, isLine(end, reading, sheet) {
            let isNext =
                end == start
                || reading.statements[end].line == reading.statements[end - 1].line + 1
                    && reading.statements[end].section == reading.statements[start].section
            guard isNext else { break }
            end += 1
        }
        return end
    }

    private func isLine(_ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let statement = reading.statements[index]
        guard case .line = statement.form, statement.box == nil, statement.parent == nil, !sheet.isTaken(index),
            !reading.isInert(index), let field = statement.field, !field.value.isEmpty, field.meaning == nil,
            field.key.wordCount <= 8
        else { return false }
        switch reading.role(of: index) {
        case nil, .checklist, .testSummary, .acceptance, .evidence, .security:
            return field.key.wordCount > 2 || !Self.heads.areSaid(in: field.key)
        case _: return false
        }
    }

    /// Keys that sum up, or say something of the document.
    private static let heads: Phrases = [
        "overall", "summary", "result", "results", "total", "conclusion", "outcome", "build", "ci", "pipeline",
        "workflow",
        "version", "release", "date", "author",
    ]

    private func result(of statement: Statement, _ reading: Reading) -> StatusMeaning? {
        if let signed = Self.signed(statement, reading) { return signed }
        guard let value = statement.field.map({ Self.withoutLink($0.value, statement) }),
            FoldedText(value).wordCount <= 3, Answers.answer(value) == nil
        else { return nil }
        let meaning = reading.words.states.alone(FoldedText(StatusMark.stripped(value)))
        return meaning == .done || meaning == .rejected ? meaning : nil
    }

    /// `Stage: roof certified this morning ✅`: a tick or a cross behind the words, which may say less.
    private static func signed(_ statement: Statement, _ reading: Reading) -> StatusMeaning? {
        guard let value = statement.field?.value, let last = value.utf8.last, last >= 0x80,
            case let bare = StatusMark.stripped(value), !FoldedText(bare).isEmpty, value.startsWithBytes(bare),
            let mark = reading.words.mark(in: value.bytes(from: bare.utf8.count)), mark == .done || mark == .failed
        else { return nil }
        if mark == .failed { return .rejected }
        let words = FoldedText(bare)
        let isWhole =
            !CompletedPoints.takesBack(words, reading.words) && !Exceptions.areMade(in: words)
            && !Reservations.putsOff(words) && !CellDoubts.areIn(words) && !Suppositions.areIn(words)
            && !Shortfall.isIn(bare) && !Questions.asks(bare)
        return isWhole ? .done : nil
    }

    /// `PASS (run 8812)`, where what stands in brackets is a link to the run.
    private static func withoutLink(_ value: String, _ statement: Statement) -> String {
        guard let remark = TitleRemark.remark(of: value), let bare = TitleRemark.removed(from: value),
            statement.text.spans.contains(where: { span in
                if case .link = span.kind { return statement.text.text(of: span) == remark }
                return false
            })
        else { return value }
        return bare
    }

    /// Whether a line has a result, or says in as few words that there is none yet, or begins with a failure: `FAIL – empty file`.
    private func isStated(_ statement: Statement, _ reading: Reading) -> Bool {
        if result(of: statement, reading) != nil || failure(of: statement, reading) { return true }
        guard let value = statement.field?.value, FoldedText(value).wordCount <= 3, Answers.answer(value) == nil else {
            return false
        }
        return reading.words.states.alone(FoldedText(value)) == .todo
    }

    /// Whether what stands before a dash, a comma or brackets is a failure.
    private func failure(of statement: Statement, _ reading: Reading) -> Bool {
        guard let value = statement.field?.value,
            let cut = [" – ", " — ", " - ", ", ", " (", "; "].compactMap({ value.firstOffset(of: $0) }).min(),
            case let head = FoldedText(StatusMark.stripped(value.bytes(0..<cut))), head.wordCount <= 3
        else { return false }
        return reading.words.states.alone(head) == .rejected
    }

    private func add(_ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let statement = reading.statements[index]
        guard let field = statement.field else { return }
        var fact = Fact(.checklistItem, statement, title: field.name, modality: reading.claim)
        fact.status =
            (result(of: statement, reading) ?? reading.words.states.alone(FoldedText(StatusMark.stripped(field.value))))?
            .status(of: .checklistItem) ?? (failure(of: statement, reading) ? .rejected : .unknown)
        fact.details[.statusWords] = field.value
        sheet.take(index, fact)
    }
}
