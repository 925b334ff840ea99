import MusterModel
import MusterText

/// Decisions that a line states or asks for.
///
///     - Decision: `GO` for pilot rollout        ### **DECISION: NO-GO**       **Verdict**: approved
///     Formal Go/No-Go vote by stakeholders for the launch.
struct DecisionLines: Dialect {
    /// `Decision`, `Current live-release decision`, `Release status`.
    private static func isDecision(_ field: Statement.Field) -> Bool {
        field.meaning == .decision || isDecision(field.key) || withoutBrackets(field.name).map(isDecision) ?? false
            || isDecisionOnRelease(field)
    }

    private static func isDecision(_ key: FoldedText) -> Bool {
        FieldKeys.meaning(of: key) == .decision
            || key.wordCount <= 6 && (key.ends(with: "decision") || key.ends(with: "verdict"))
                && !DecisionWords.isSupposed(key)
            || key.wordCount <= 4 && verdictWords.begin(key) && !DecisionWords.isSupposed(key)
            || isStatusOfRelease(key) || key == "decision status" || isIdeographic(key)
    }

    /// Words for a verdict in languages that say behind them whose it is: `Veredicto geral`, `Verdict du comité`.
    private static let verdictWords: Phrases = ["veredicto", "veredito", "verdict", "dictamen", "parecer"]

    /// `リリース判定`, `评审结论`: what is judged, and the word for the judgement.
    private static func isIdeographic(_ key: FoldedText) -> Bool {
        key.wordCount <= 2 && key.text.utf8.count > 6 && judgements.end(key)
    }

    private static let judgements: Phrases = ["判定", "判定結果", "结论", "結論", "审批结论"]

    /// `Final decision (2031-04-02)`; nil for a name without brackets at its end.
    private static func withoutBrackets(_ name: String) -> FoldedText? {
        let name = name.trimmed
        let isWide = name.endsWithBytes("）")
        guard name.utf8.last == 0x29 || isWide, let open = name.firstOffset(of: isWide ? "（" : "(") else { return nil }
        return FoldedText(name.bytes(0..<open))
    }

    /// `Go/No-Go decision for v2.0.0: GO`, `Decision on v2.0.0: NO-GO`
    private static func isDecisionOnRelease(_ field: Statement.Field) -> Bool {
        guard field.key.wordCount <= 8, field.key.says("decision") || field.key.says("verdict"),
            let version = VersionReader.all(in: field.name).first,
            version.range.upperBound == field.name.utf8.count
        else { return false }
        let head = FoldedText(field.name.bytes(0..<version.range.lowerBound))
        return [
            "decision for", "decision on", "verdict for", "verdict on", "decision for release", "decision on release",
        ]
        .contains { head.ends(with: FoldedText($0)) }
    }

    /// The decision that the last sentence of a line states: `Flight director: "We are ready." Decision: GO.`
    private static func closing(_ statement: Statement) -> Statement.Field? {
        guard !statement.isHeading, statement.folded.says("go"), statement.box == nil, statement.body.hasByte(0x3A)
        else {
            return nil
        }
        let start = ends.compactMap { end in
            statement.body.lastOffset(of: end).map { $0 + end.utf8.count }
        }.max()
        guard let start, case let last = statement.body.bytes(from: start),
            let field = FieldReader.first(in: InlineText(text: last, spans: []), body: last), field.key.wordCount <= 3,
            isDecision(field.key), FoldedText(field.value).wordCount <= 4
        else { return nil }
        return field
    }

    /// What ends the sentence before.
    private static let ends = [". ", ".\" ", ".” ", ".» ", "! ", "。"]

    /// `Result: GO` gives a verdict only where its value is one.
    private static func isResult(_ field: Statement.Field) -> Bool {
        (results.contains(field.key.text) || field.key.wordCount <= 5 && resultsOf.begin(field.key))
            && (FoldedText(field.value).starts(with: "go") || FoldedText(field.value).starts(with: "no go"))
    }

    /// `Result of the call: GO`
    private static let resultsOf: Phrases = [
        "result of the", "outcome of the", "ergebnis der", "ergebnis des", "résultat de la", "résultat du",
        "resultado de la", "resultado del", "resultado da", "resultado do",
    ]

    private static let results: Set<String> = [
        "result", "final result", "ergebnis", "résultat", "resultado", "结果", "結果",
    ]

    /// `Status: GO, agreed on the list` at the head of a document: no other thing has that status.
    private func isStatusOfTitle(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        guard field.key == "status", statement.section == reading.outline.titleSection, !reading.isPlan else {
            return false
        }
        let first = field.value.split(onByte: 0x20).first.map {
            $0.utf8.prefix { $0 != 0x2C && $0 != 0x2E && $0 != 0x3A }
        }
        return first.map { $0.elementsEqual("GO".utf8) || $0.elementsEqual("NO-GO".utf8) } ?? false
    }

    /// `# Release decision: Kite 4.2`: the title says what is decided on, and not what was decided.
    private func namesSubject(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        let words = FoldedText(field.value)
        return statement.isHeading && statement.section == reading.outline.titleSection
            && field.value.hasDigit && words.wordCount <= 8 && !Reservations.denies(words)
            && !Reservations.putsOff(words) && !Reservations.withdraws(words)
            && DecisionWords.status(of: field.value, in: reading) == .unknown
    }

    private static func isStatusOfRelease(_ key: FoldedText) -> Bool {
        key == "release status" || key == "launch status" || key == "go live status" || key == "approval status"
    }

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
    private static func day(of statement: Statement, _ reading: Reading) -> CivilDate? {
        DecisionDay.day(in: statement.body, reading.dates, of: reading.heldOn)
            ?? reading.day(above: statement.section) ?? reading.date ?? reading.dates.first(in: statement.body)
    }

    /// `- NO-GO for v2.4.0: the installer breaks` in a log. Only against going, and only with the name of the release.
    private func isLogged(_ point: Statement, _ reading: Reading) -> Bool {
        guard point.isItem, point.box == nil, !reading.isPlan, reading.kind != .minutes else { return false }
        return point.body.startsWithBytes("NO-GO") && !VersionReader.all(in: point.body).isEmpty
            && !reading.words.states.hedges(point.folded) && !point.folded.says("criteria")
    }

    /// `Do not release from this branch.` under a title of the decision. Only against going.
    private func forbids(_ statement: Statement, _ reading: Reading) -> Bool {
        guard !reading.isPlan, !statement.isHeading, statement.box == nil, statement.parent == nil,
            statement.folded.wordCount <= 30, isUnderDecision(statement.section, reading)
        else { return false }
        return Self.refusals.begin(statement.folded)
    }

    private func isUnderDecision(_ section: Int, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[section]
        return title.role == .decision || title.folded.ends(with: "recommendation")
    }

    private static let refusals: Phrases = [
        "do not approve", "do not release", "do not launch", "do not ship", "do not deploy", "do not proceed",
        "do not promote", "do not tag", "do not publish", "not recommended for release",
        "we do not recommend", "we recommend not", "release is not recommended", "launch is not recommended",
        "nicht freigeben", "keine freigabe", "ne pas publier", "ne pas livrer", "no publicar", "no lanzar",
        "não publicar", "não lançar", "不建议发布", "不予发布", "リリース不可",
    ]

    /// A title that ends in its verdict: `# v2.4.0: NO-GO`. Only against going; a title that says GO may name the question.
    private func refuses(_ title: Statement, _ reading: Reading) -> Bool {
        if isRefusal(title, reading) { return true }
        return title.isHeading && !reading.isPlan && title.folded.ends(with: "no go") && !title.folded.says("go no go")
            && !title.folded.says("go or no go")
    }

    /// A line under a title of the decision that begins with the refusal: `NO-GO until the crane is repaired.`
    private func isRefusal(_ line: Statement, _ reading: Reading) -> Bool {
        let role = reading.outline.sections[line.section].role
        guard case .line = line.form, !reading.isPlan, line.field == nil || line.body.startsWithBytes("NO-GO. "),
            role == .decision || role == .decisions
        else { return false }
        return line.folded.starts(with: "no go") && !line.folded.says("criteria")
    }

    /// `GA status: NO-GO (until all conditions are met)`, `Current recommendation: do not release publicly`. Only against
    /// going, whatever the field is called; one that supposes something, or that explains words, says nothing.
    private func isRefused(_ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard !reading.isPlan, !reading.isTemplate, !statement.isHeading, statement.box == nil,
            field.key.wordCount <= 4, !DecisionWords.isSupposed(field.key), !field.key.says("go")
        else { return false }
        if field.value.startsWithBytes("NO-GO") {
            return reading.judgedAs == .readinessReview && !field.key.starts(with: "if") && !field.key.says("gate")
                && !FoldedText(field.value).says("criteria") && !CriteriaList.isCriteria(reading.role(of: index))
        }
        return Self.advices.end(field.key) && Self.refusals.begin(FoldedText(field.value))
    }

    private static let advices: Phrases = [
        "recommendation", "release recommendation", "empfehlung", "recommandation", "recomendación", "recomendação",
        "建议", "推奨",
    ]

    /// An outcome or recommendation is a decision only where its words are a verdict; a plan has its own line for what it wants.
    private func isTaken(_ field: Statement.Field, _ reading: Reading) -> Bool {
        if Self.isStatusOfRelease(field.key) {
            let status = DecisionWords.status(of: field.value, in: reading)
            return !reading.isPlan && status != .unknown && status != .pending
        }
        guard
            field.key == "outcome" || field.key == "recommendation" || field.key == "final recommendation"
                || field.key.ends(with: "disposition")
                || field.meaning == nil
                    && (Self.isIdeographic(field.key)
                        || Self.withoutBrackets(field.name).map(Self.isIdeographic) ?? false)
        else { return true }
        return !reading.isPlan && DecisionWords.status(of: field.value, in: reading) != .unknown
    }

    /// `Sign-offs and the decision: see SIGNOFF.md`: where it stands, and not what it is. Words that may speak against
    /// going are never taken for a pointer.
    private static func pointsElsewhere(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        let words = FoldedText(field.value)
        return statement.signs.contains(.link) && pointers.begin(words) && !Reservations.denies(words)
            && !Reservations.putsOff(words) && DecisionWords.status(of: field.value, in: reading) == .unknown
    }

    private static let pointers: Phrases = [
        "see", "recorded in", "in", "siehe", "s", "vgl", "voir", "cf", "ver", "véase", "vide", "consta em", "见", "参见",
        "详见",
        "参照",
    ]

    private func readField(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        guard !Self.pointsElsewhere(field, statement, reading) else { return }
        var fact = Fact(.decision, statement, title: field.value, modality: reading.claim)
        fact.status = DecisionWords.status(of: field.value, in: reading)
        // An approval is of a release where the key says so, and of the document elsewhere.
        if fact.status == .accepted, Self.isStatusOfRelease(field.key), field.key != "approval status",
            reading.words.status(field.value)?.meaning == .approved
        {
            fact.status = .go
        }
        if fact.status == .accepted || fact.status == .unknown, ReleaseApproval.isGiven(by: field, in: reading) {
            fact.status = .go
        }
        // A sentence that lets a release go is a verdict, whatever its single words mean elsewhere.
        if fact.status == .accepted || fact.status == .unknown
            || fact.status == .pending && reading.role(of: index) != .agenda,
            DecisionWords.conditions(in: field.value) == nil, !Self.isStatusOfRelease(field.key),
            VerdictSentence.all(in: field.value).contains(where: {
                ReleaseVerdict.status(of: $0, in: reading, isAsked: false) == .go
            }), !Reservations.denies(FoldedText(field.value))
        {
            fact.status = .go
        }
        if fact.status == .go, DecisionWords.isSupposed(field.key) { fact.status = .pending }
        // A numbered point of an agenda says what is to be decided.
        if fact.status == .go, reading.role(of: index) == .agenda, statement.isItem { fact.status = .pending }
        if fact.status == .unknown, reading.kind == .minutes { fact.status = .accepted }
        fact.date =
            DecisionDay.day(in: field.value, reading.dates, of: reading.heldOn) ?? DecisionDay.day(
                in: field.name, reading.dates)
            ?? date(near: index, in: reading) ?? entryDay(of: statement, in: reading) ?? reading.date
        fact.details[.statusWords] = field.value
        let scopes = [DecisionWords.scope(in: field.value), scope(near: index, in: reading)].compactMap { $0 }
        fact.details[.scope] = scopes.joined(separator: "; ")
        fact.details[.conditions] = DecisionWords.conditions(in: field.value)
        fact.id = identifier(near: index, in: reading)
        sheet.take(index, fact)
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
            reading.outline.sections[statement.section].ownRole == .decision
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

    /// `Decision date: …` in the same section.
    private func date(near index: Int, in reading: Reading) -> CivilDate? {
        fields(near: index, in: reading).first { $0.meaning == .decisionDate }
            .flatMap { reading.dates.first(in: $0.value) }
    }

    /// The day that the title of an entry of a log is.
    private func entryDay(of statement: Statement, in reading: Reading) -> CivilDate? {
        let title = reading.outline.sections[statement.section].title
        return statement.section == reading.outline.titleSection ? nil : reading.dates.first(in: title)
    }

    /// `Scope guard: …` beside the decision.
    private func scope(near index: Int, in reading: Reading) -> String? {
        fields(near: index, in: reading).first { $0.meaning == .decisionScope && !$0.value.isEmpty }?.value
    }

    /// `Decision ID: …` in the same document's head or section.
    private func identifier(near index: Int, in reading: Reading) -> String? {
        reading.statements.prefix(40).lazy.compactMap(\.field).first { $0.key == "decision id" && !$0.value.isEmpty }?
            .value
    }

    /// The fields of the same section that tell more of a decision.
    private func fields(near index: Int, in reading: Reading) -> some Sequence<Statement.Field> {
        (reading.outline.decisionFields[reading.statements[index].section] ?? []).lazy.filter { $0 != index }
            .compactMap { reading.statements[$0].field }
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
