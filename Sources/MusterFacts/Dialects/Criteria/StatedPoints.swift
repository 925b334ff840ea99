import MusterModel
import MusterText

/// Points of a checklist that say their state in a word or sign of their own instead of a box.
///
///     - Rollback rehearsed: FAIL        - Restore rehearsed ... OK        - Alerts tested ☐        - 🔴 Support briefed
///
/// So do the points of any list most of which give the result of a test: `1. Upgrade from 2.0 — PASS`.
struct StatedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var stated = SectionAnswers<Bool>()
        var results = ResultLists()
        for (index, statement) in reading.statements(with: .item) where statement.box == nil {
            let isResult = results.hold(index, reading)
            guard isResult || isListed(index, reading), !sheet.isTaken(index), !reading.isInert(index),
                let point = StatedPoint.leftOut(statement, reading.words)
                    ?? StatedPoint.read(statement, reading.words) ?? titled(statement, reading)
                    ?? (isResult ? ResultLists.remarked(statement, reading.words) : nil)
                        ?? doubtful(index, &stated, reading),
                !FoldedText(point.title).isEmpty
            else { continue }
            // What minutes say of a thing is how far it is: `Moving of the stores: finished`.
            let isProgress = reading.kind == .minutes && !isResult && statement.mark == nil && !point.words.isEmpty
            var fact = Fact(
                isProgress ? .task : .checklistItem, statement, title: point.title,
                modality: reading.isPlan ? .required : .claimed)
            fact.id = WrittenID.leading(point.title)?.id ?? TableCodes.leading(point.title)?.code
            fact.status = point.meaning?.status(of: fact.kind) ?? .unknown
            fact.details[.statusWords] = point.words
            fact.details[.reason] = point.reason
            fact.severity = SectionSeverity.severity(above: statement.section, in: reading)
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase, .checklistItem]))
        }
    }

    /// A point without a word of its own under `Not done yet` has the state of the title.
    private func titled(_ statement: Statement, _ reading: Reading) -> StatedPoint? {
        let section = reading.outline.sections[statement.section]
        guard statement.mark == nil, statement.parent == nil, section.ownRole == nil, section.level > 2,
            !EmptyLists.saysNone(statement.folded), RefusingTitles.isAdverse(section.folded, reading.words)
        else { return nil }
        return StatedPoint(title: statement.body, meaning: .todo, words: section.title)
    }

    /// A name with words of which nobody knows what they say, in a list whose other names have states.
    private func doubtful(
        _ index: Int, _ stated: inout SectionAnswers<Bool>, _ reading: Reading
    ) -> StatedPoint? {
        let statement = reading.statements[index]
        if statement.field == nil, let (name, words) = Self.dashed(statement),
            stated.answer(of: statement.section, { areStated(in: statement.section, reading) })
        {
            return StatedPoint(title: name, meaning: nil, words: words)
        }
        guard statement.mark == nil, statement.parent == nil, let field = statement.field, !field.value.isEmpty,
            field.meaning == nil, FoldedText(field.value).wordCount <= 8, !Self.isLink(field.value, in: statement.text),
            ColumnTitles.role(of: field.key, written: field.name) == nil,
            stated.answer(of: statement.section, { areStated(in: statement.section, reading) })
        else { return nil }
        return StatedPoint(title: field.name, meaning: nil, words: field.value)
    }

    /// A name and a few words behind the only dash of a plain point: `slew brake — worn, new pads ordered`.
    private static func dashed(_ statement: Statement) -> (String, String)? {
        guard statement.mark == nil, statement.parent == nil,
            let sign = [" — ", " – ", " - "].first(where: statement.body.containsBytes),
            case let parts = statement.body.split(at: sign), parts.count == 2,
            case let words = FoldedText(parts[1]), (1...8).contains(words.wordCount),
            (1...8).contains(FoldedText(parts[0]).wordCount)
        else { return nil }
        return (parts[0].trimmed, parts[1].trimmed)
    }

    /// `Rope: [the drill](drill.md)`: where it stands, and not how it is.
    private static func isLink(_ value: String, in text: InlineText) -> Bool {
        text.spans.contains { span in
            guard case .link = span.kind else { return false }
            return text.text(of: span).trimmed.hasSameBytes(as: value.trimmed)
        }
    }

    /// Whether at least half of the names with words in a list have states.
    private func areStated(in section: Int, _ reading: Reading) -> Bool {
        let points = reading.outline.topStatements(in: section).map { reading.statements[$0] }
            .filter { $0.isItem && ($0.field?.value.isEmpty == false || $0.field == nil && Self.dashed($0) != nil) }
        let stated = points.count { StatedPoint.read($0, reading.words) != nil }
        return stated > 0 && stated * 2 >= points.count
    }

    /// How titles end under which things were looked at: `Operational readiness checks`.
    private static let checks: Phrases = [
        "checks", "prüfungen", "contrôles", "comprobaciones", "verificações", "チェック項目",
    ]

    private func isListed(_ index: Int, _ reading: Reading) -> Bool {
        let role = reading.role(of: index)
        let title = reading.outline.section(of: index).folded
        if role == nil, Self.checks.end(title) { return true }
        if role == nil || role == .actions || role == .tasks, SectionTitles.isBeforeGoing(title) { return true }
        return role == .checklist || role == .testSummary && reading.judgedAs == .readinessReview
    }
}

/// A point with the words before its state.
struct StatedPoint {
    let title: String
    let meaning: StatusMeaning?
    /// The words of its state as written; empty for a sign.
    let words: String
    /// Why it does not apply; nil for points that do, and for those that give no reason.
    var reason: String?

    /// The point that begins or ends by saying that it does not apply: `N/A — Radio test: wired model only`,
    /// `Radio test: N/A, wired model only`.
    static func leftOut(_ statement: Statement, _ words: Wording) -> StatedPoint? {
        guard statement.mark == nil else { return nil }
        if let field = statement.field, let reason = LeftOut.reason(in: field.value, words) {
            return StatedPoint(title: field.name, meaning: .notApplicable, words: field.value, reason: reason)
        }
        guard let rest = LeftOut.reason(in: statement.body, words) else { return nil }
        guard let colon = rest.firstOffset(of: ": ") else {
            return StatedPoint(title: rest, meaning: .notApplicable, words: "N/A")
        }
        return StatedPoint(
            title: rest.bytes(0..<colon), meaning: .notApplicable, words: "N/A",
            reason: rest.bytes(from: colon + 2).trimmed)
    }

    /// The point that a statement makes; nil for one that states nothing of itself.
    static func read(_ statement: Statement, _ words: Wording) -> StatedPoint? {
        if let mark = statement.mark {
            guard mark == .red || mark == .yellow || mark == .green else { return nil }
            return StatedPoint(title: statement.body, meaning: StatusMeaning(mark), words: "")
        }
        let body = statement.body
        if let last = body.utf8.last, last >= 0x80 || last == 0x3A || last == 0x5D, let point = signed(body, words) {
            return point
        }
        if let field = statement.field, !field.value.isEmpty {
            // `Task 5.1 Rehearsal of the move: done` names a thing, and no property of one.
            guard ColumnTitles.role(of: field.key, written: field.name) == nil || isNumbered(field) else {
                return nil
            }
            return stated(field.name, field.value, words)
        }
        // What is looked at in many words is no key: `CT-03 Two boats at the same hour: failed`.
        if statement.field == nil, let at = body.lastOffset(of: ": "),
            let point = stated(body.bytes(0..<at), body.bytes(from: at + 2), words)
        {
            return point
        }
        for dash in [" - ", " – ", " — ", " → ", " —— ", "——", "　"] {
            guard let at = body.lastOffset(of: dash) else { continue }
            let (title, value) = (body.bytes(0..<at), body.bytes(from: at + dash.utf8.count))
            return stated(title, value, words) ?? reached(title, value, words)
        }
        if !Questions.isQuestion(body), let at = body.firstOffset(of: "? "),
            let point = stated(body.bytes(0..<at + 1), body.bytes(from: at + 2), words)
        {
            return point
        }
        for dots in ["...", "…"] {
            guard let at = body.firstOffset(of: dots) else { continue }
            let tail = String(decoding: body.bytes(from: at).utf8.drop { $0 == 0x2E }, as: UTF8.self)
            return stated(body.bytes(0..<at), dots == "…" ? tail.bytes(from: 3) : tail, words)
        }
        return nil
    }

    /// What begins with a state, whatever is told of it: `Depots informed → done, 34 of 34 confirmed`, `Orders moved – yes,
    /// finished on Sunday`. A remark in words that may take it back leaves it open.
    private static func reached(_ title: String, _ value: String, _ words: Wording) -> StatedPoint? {
        let clauses = VerdictSentence.clauses(of: value)
        guard clauses.count > 1, let first = clauses.first, !Questions.asks(value),
            let begins = words.states.alone(StateBesideDay.state(in: first, words)), begins.isFavourable,
            case let rest = clauses.dropFirst().map({ FoldedText($0) }),
            clauses.dropFirst().allSatisfy(Self.tellsPast),
            !rest.contains(where: { Exceptions.areMade(in: $0) || Reservations.withdraws($0) || Suppositions.areIn($0) }
            ),
            !rest.contains(where: { Reservations.denies($0) && !EmptyLists.saysNone($0) && !Self.sayNone($0) })
        else { return nil }
        let said = words.status(value)?.meaning ?? begins
        return StatedPoint(title: title.trimmed, meaning: said == .negation ? nil : said, words: value.trimmed)
    }

    /// Whether a remark tells what was done, or is a code: what is still to come may be told in any words.
    private static func tellsPast(_ clause: String) -> Bool {
        let words = FoldedText(clause)
        let list = words.text.split(onByte: 0x20)
        guard !clause.hasWideLetters, !leaves.areSaid(in: words) else { return false }
        return list.count == 1 && clause.hasDigit || sayNone(words) || EmptyLists.saysNone(words)
            || list.contains { $0.utf8.count > 4 && $0.endsWithBytes("ed") && !owed.contains($0) || pasts.contains($0) }
    }

    /// Words of what is still to do.
    static let leaves: Phrases = [
        "left", "remaining", "missing", "to do", "to go", "tomorrow", "next", "later", "still", "pending", "open",
        "will", "must", "should", "wrong", "failed", "rejected", "skipped", "unconfirmed", "offen", "fehlt", "fehlen",
        "reste", "manque", "falta", "faltan", "faltam",
    ]
    private static let owed: Set<String> = [
        "needed", "planned", "expected", "required", "scheduled", "delayed", "blocked", "limited", "postponed",
        "wanted", "cancelled", "canceled", "aborted", "crashed", "disabled", "removed", "reverted", "excluded",
    ]
    private static let pasts: Set<String> = [
        "sent", "held", "met", "done", "run", "found", "written", "given", "taken", "built", "ok", "green",
    ]

    /// `without errors`, `nothing lost`
    private static func sayNone(_ words: FoldedText) -> Bool { flawless.areSaid(in: words) }

    private static let flawless: Phrases = [
        "no errors", "no differences", "no difference", "no losses", "no loss", "no findings", "no findings left",
        "no complaints", "no crash", "no crashes", "no failures", "no objections", "no issues", "no deviations",
        "without errors", "without findings", "nothing lost", "none failed", "zero errors", "keine fehler",
        "keine abweichungen", "ohne befund", "sans erreur", "aucune erreur", "sin errores", "sin incidencias",
        "sem erros", "sem falhas",
    ]

    /// Whether words name a thing by its number, and go on.
    private static func isNumbered(_ field: Statement.Field) -> Bool {
        field.name.hasDigit && field.key.wordCount > 3 && field.name.utf8.last.map { !$0.isASCIIDigit } ?? false
    }

    /// Words with a sign at their end.
    private static func signed(_ body: String, _ words: Wording) -> StatedPoint? {
        let title = StatusMark.stripped(body)
        guard !title.isEmpty, title.utf8.count < body.utf8.count,
            let mark = words.mark(in: body.bytes(from: title.utf8.count)),
            body.startsWithBytes(title)
        else { return nil }
        return StatedPoint(title: title.cleanTitle, meaning: StatusMeaning(mark), words: "")
    }

    /// Words with a state after them that is all that follows.
    private static func stated(_ title: String, _ value: String, _ words: Wording) -> StatedPoint? {
        let bare = FoldedText(StatusMark.stripped(value))
        if Questions.asks(value) { return nil }
        if StatusMark.first(in: value) == nil, let meaning = Questions.meaning(of: value, to: title, words) {
            return StatedPoint(
                title: title.trimmed, meaning: meaning == .hedge ? nil : meaning, words: value.trimmed)
        }
        let isShort = bare.wordCount <= 3
        guard
            let meaning = (isShort ? words.states.alone(bare) : nil)
                ?? words.states.alone(StateBesideDay.state(in: value, words))
        else { return nil }
        return StatedPoint(title: title.trimmed, meaning: meaning == .negation ? nil : meaning, words: value.trimmed)
    }
}
