import MusterModel
import MusterText

/// Decisions that a line states or asks for.
///
///     - Decision: `GO` for pilot rollout        ### **DECISION: NO-GO**       **Verdict**: approved
///     Formal Go/No-Go vote by stakeholders for the launch.
struct DecisionLines: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var announcedBefore: Set<FactStatus> = []
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && (!reading.isInert(index) || reading.role(of: index) == .agenda) {
            if let field = statement.field,
                Self.isDecision(field) || Self.isResult(field) || isStatusOfTitle(field, statement, reading),
                !field.value.isEmpty,
                isTaken(field, reading), !namesSubject(field, statement, reading)
            {
                readField(field, statement, index, reading, &sheet)
            } else if let field = statement.field, isRefused(field, statement, index, reading) {
                var fact = Fact(.decision, statement, title: statement.body.withoutEnd, modality: reading.claim)
                fact.status = .noGo
                fact.date = Self.day(of: statement, reading)
                fact.details[.statusWords] = field.value
                sheet.take(index, fact)
            } else if let field = statement.field, isConditional(field, statement, reading) {
                var fact = Fact(.decision, statement, title: statement.body.withoutEnd, modality: reading.claim)
                fact.status = .go
                fact.date = reading.date(in: field.value)
                fact.details[.statusWords] = statement.body
                fact.details[.conditions] = field.value.withoutEnd
                sheet.take(index, fact)
            } else if isAlone(statement, reading) || ClearedWords.clear(statement, index, reading) {
                let verdict = EarlierRefusals.removed(from: statement.body)
                var fact = Fact(.decision, statement, title: verdict.withoutEnd, modality: reading.claim)
                fact.status =
                    isAlone(statement, reading) ? DecisionWords.status(of: verdict.withoutEnd, in: reading) : .go
                fact.date = DecisionDay.day(in: verdict, reading.dates) ?? reading.date
                fact.details[.statusWords] = verdict
                fact.details[.scope] = DecisionWords.scope(in: verdict)
                fact.details[.conditions] = DecisionWords.conditions(in: verdict)
                sheet.take(index, fact)
            } else if let field = Self.closing(statement), isTaken(field, reading), !reading.isPlan {
                readField(field, statement, index, reading, &sheet)
            } else if isVote(statement, index, reading) {
                var fact = Fact(.decision, statement, title: statement.body, modality: .planned)
                fact.status = .pending
                sheet.take(index, fact, parent: sheet.numberedTask)
            } else if let status = announced(statement, index, reading), !announcedBefore.contains(status),
                !sheet.contains([.decision], where: { $0.status == status })
            {
                announcedBefore.insert(status)
                var fact = Fact(.decision, statement, title: statement.body, modality: reading.claim)
                fact.status = status
                fact.date = Self.day(of: statement, reading)
                fact.details[.scope] = DecisionWords.scope(in: statement.body)
                fact.details[.conditions] = DecisionWords.conditions(in: statement.body)
                sheet.take(index, fact)
            } else if isLogged(statement, reading) {
                var fact = Fact(.decision, statement, title: statement.body, modality: reading.claim)
                fact.status = .noGo
                fact.date =
                    reading.dates.first(in: reading.outline.sections[statement.section].title)
                    ?? reading.date(in: statement.body)
                sheet.take(index, fact)
            } else if refuses(statement, reading) || forbids(statement, reading) {
                var fact = Fact(.decision, statement, title: statement.body, modality: reading.claim)
                fact.status = .noGo
                fact.date = Self.day(of: statement, reading)
                sheet.take(index, fact)
            }
        }
    }

    /// The day of a verdict in its first sentence, else that of its entry or document; a day in what follows may be that
    /// of the next meeting.
    static func day(of statement: Statement, _ reading: Reading) -> CivilDate? {
        DecisionDay.day(in: statement.body, reading.dates, of: reading.heldOn)
            ?? reading.day(above: statement.section) ?? reading.date ?? reading.dates.first(in: statement.body)
    }

    /// `Conditional GO: the licence page must be updated.` right under the title of the decision.
    private func isConditional(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        !reading.isPlan && !field.value.isEmpty && reading.outline.sections[statement.section].ownRole == .decision
            && ["conditional go", "go with conditions", "conditionally go", "go conditional"].contains(field.key.text)
    }

    /// A verdict that is the whole line, right under the title of the decision: `Conditional GO.` A title beneath that one
    /// may list what could be decided.
    private func isAlone(_ statement: Statement, _ reading: Reading) -> Bool {
        guard case .line = statement.form, !reading.isPlan, statement.parent == nil,
            statement.field == nil || callsBody(statement),
            statement.folded.wordCount <= 12 || FoldedText(Clauses.sentence(of: statement.body)).wordCount <= 5
                || callsBody(statement),
            reading.outline.sections[statement.section].ownRole == .decision,
            !DecidingPlaces.isUndecided(reading.outline.sections[statement.section].folded)
        else { return false }
        let begins =
            statement.folded.wordCount <= 4
            || Clauses(statement.body).list.first.map { FoldedText($0).says("go") } == true
        return begins && statement.folded.says("go")
            && DecisionWords.status(of: statement.body.withoutEnd, in: reading) != .unknown
    }

    /// `GO for Kite OS 4.2 on 2031-04-02, by the board: Kit Rowe, Ada Marsh`: who decided stands behind the colon.
    private func callsBody(_ statement: Statement) -> Bool {
        guard let field = statement.field, field.key.starts(with: "go"), !field.key.says("if"), !field.key.says("when")
        else { return false }
        return ["by the", "by", "durch", "par", "por"].contains { field.key.says($0) }
            && DecisionWords.conditions(in: field.value) == nil && !Reservations.denies(FoldedText(field.value))
            && !Reservations.putsOff(FoldedText(field.value))
    }

    /// A vote that is still to be held, in a plan.
    private func isVote(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let words = statement.folded
        guard reading.isPlan, !statement.isHeading, !CriteriaList.isCriteria(reading.role(of: index)),
            words.says("go no go"), statement.introduces == false
        else { return false }
        if reading.role(of: index) == .context || statement.field?.key.text.hasPrefixOfTrailer == true { return false }
        if Self.accounts.begin(words) { return false }
        let isVote =
            words.says("go no go vote") || words.says("go no go decision is made")
            || words.says("make a go no go decision") || words.says("go no go decision by")
        return isVote
    }

    /// Orders to write something down about a vote.
    private static let accounts: Phrases = ["log", "document", "record", "link", "review"]

    /// `PRODUCT is BETA-READY ✅`, `APPROVED FOR PHASE 1` in bold letters: a verdict announced by itself.
    private func announced(_ statement: Statement, _ index: Int, _ reading: Reading) -> FactStatus? {
        guard !reading.isPlan, let bold = statement.text.spans.first(where: { $0.kind == .strong }),
            bold.range.lowerBound <= statement.text.text.utf8.count - statement.body.utf8.count + 1,
            statement.field == nil, !statement.isHeading, !statement.isItem
        else { return nil }
        let words = FoldedText(statement.text.text(of: bold))
        guard words.wordCount <= 18 else { return nil }
        return DecisionWords.announcement(words)
    }
}
