import MusterModel
import MusterText

/// Conditions that must hold: the points under objectives, Definition of Ready or Done, acceptance and exit criteria, and
/// lines that name themselves criteria.
///
///     Measurable Objectives            * **Completion Criteria:** All tests pass.
///     o The build passes.              Acceptance Criteria: No open P0.
struct CriteriaList: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let bare = BareChecklist(reading).points
        let isConditional = sheet.contains([.decision])
        for (index, statement) in reading.statements(with: .belowTitles) where !sheet.isTaken(index) {
            if bare.contains(index) {
                add(statement.body, statement, index, reading, &sheet)
            } else if let value = labelled(statement) ?? aim(statement, index, reading, sheet) {
                add(value, statement, index, reading, &sheet)
            } else if isPoint(statement, index, isConditional, reading), statement.box == nil {
                add(statement.body, statement, index, reading, &sheet)
            }
        }
    }

    /// `Acceptance Criteria: …` with its words on the line.
    private func labelled(_ statement: Statement) -> String? {
        // `Criteria: 12 of 12 met` says how many there are.
        guard let field = statement.field, !field.value.isEmpty,
            Self.outcomes.begin(field.key) || Self.isOfCriteria(SectionTitles.labelTitleRole(of: field)),
            !Shortfall.countsAll(field.value)
        else { return nil }
        return field.value
    }

    private static func isOfCriteria(_ role: SectionRole?) -> Bool {
        role == .acceptance || role == .definitionOfDone || role == .definitionOfReady
    }

    /// `Objective(s): …` under a phase of a workflow: what the phase must come to.
    private func aim(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> String? {
        guard reading.kind == .workflow, let field = statement.field, !field.value.isEmpty,
            field.exactRole == .objectives || Self.gates.contains(field.key.text),
            sheet.holder(of: index, kinds: [.phase]) != nil
        else { return nil }
        return field.value
    }

    private static let gates: Set<String> = ["gate", "exit gate", "quality gate", "freigabe", "point de passage", "关卡"]

    /// Labels of what a whole plan is to come to.
    private static let outcomes: Phrases = ["final outcome", "expected outcome", "goal achieved"]

    private func isPoint(
        _ statement: Statement, _ index: Int, _ isConditional: Bool, _ reading: Reading
    ) -> Bool {
        guard
            Self.isCriteria(reading.role(of: index)) || isOfRules(statement, reading) || isOfVerdict(statement, reading)
                || isOfUnmarkedList(statement, reading) || isOfRefusal(statement, reading)
                || isConditional && isOfConditions(statement, reading), !reading.isProcedure,
            !statement.introduces || statement.end == index + 1 && statement.isItem
                || isOfUnmarkedList(statement, reading), !statement.body.isEmpty
        else { return false }
        // A list of links right below the title of a document is its table of contents.
        if statement.section == reading.outline.titleSection, Self.isLink(statement) { return false }
        if isLabelOfGroup(statement) && !isOfUnmarkedList(statement, reading) || isOfSetup(statement.section, reading) {
            return false
        }
        if let parent = statement.parent { return holdsPoints(parent, reading) }
        if statement.isItem || isGluedPoint(statement) { return true }
        return reading.outline.isRecovered
            || !hasItems(statement.section, reading) && statement.folded.wordCount >= 4 && reading.isPlan
                && (!reading.isTemplate || reading.kind == .workflow) && !tellsAim(statement.section, reading)
    }

    private static func isLink(_ statement: Statement) -> Bool {
        statement.text.spans.contains { span in
            if case .link = span.kind { return span.range == 0..<statement.text.text.utf8.count }
            return false
        }
    }

    /// Whether a section tells in prose what one piece of work is for: `## Objective`. Several objectives are conditions.
    private func tellsAim(_ section: Int, _ reading: Reading) -> Bool {
        Self.aims.contains(SectionTitles.unnumbered(reading.outline.sections[section].folded).text)
    }

    private static let aims: Set<String> = [
        "objective", "goal", "aim", "purpose", "ziel", "zielsetzung", "objectif", "but", "objetivo", "meta", "目标", "目的",
    ]

    /// Rules of a review are rules of its gate; those of other documents tell how to work.
    private func isOfRules(_ statement: Statement, _ reading: Reading) -> Bool {
        guard reading.judgedAs == .readinessReview, statement.isItem else { return false }
        let section = reading.outline.sections[statement.section]
        return section.ownRole == nil && Self.ruleTitles.contains(SectionTitles.unnumbered(section.folded).text)
    }

    /// A point under a title of a review that ends in a verdict, in whatever language: `Automatic FAIL`, `Conditions GO`.
    private func isOfVerdict(_ statement: Statement, _ reading: Reading) -> Bool {
        guard reading.judgedAs == .readinessReview, statement.isItem, statement.mark == nil else { return false }
        let section = reading.outline.sections[statement.section]
        let words = section.title.split(onByte: 0x20)
        guard section.ownRole == nil, (2...3).contains(words.count), statement.section != reading.outline.titleSection
        else { return false }
        return words.last.map(Self.verdicts.contains) ?? false
    }

    /// A plain point of what would keep the release back.
    private func isOfRefusal(_ statement: Statement, _ reading: Reading) -> Bool {
        statement.isItem && statement.parent == nil && statement.mark == nil && statement.box == nil
            && RefusalLists.isOne(reading.outline.sections[statement.section].folded)
    }

    /// A plain point under a title of conditions, in a document in which something is decided.
    private func isOfConditions(_ statement: Statement, _ reading: Reading) -> Bool {
        statement.isItem && statement.parent == nil && statement.mark == nil
            && reading.outline.sections[statement.section].ownRole == .conditions
            && !EmptyLists.saysNone(statement.folded)
    }

    private static let verdicts: Set<String> = ["GO", "NO-GO", "PASS", "FAIL"]

    private static let ruleTitles: Set<String> = [
        "rules", "review rules", "sign off rules", "approval rules", "regeln", "règles", "reglas", "regras", "规则",
        "ルール",
    ]

    /// `1.条件`, `2、条件`: a number set right before its words makes no list in Markdown, but is one to a reader.
    private func isGluedPoint(_ statement: Statement) -> Bool {
        Self.gluedNumber(of: statement.body) > 0 && statement.body.utf8.count > 8
    }

    private static func gluedNumber(of text: String) -> Int {
        let digits = text.utf8.prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(digits) else { return 0 }
        let rest = text.bytes(from: digits)
        if rest.startsWithBytes("、") || rest.startsWithBytes("）") || rest.startsWithBytes("．") { return digits + 3 }
        guard rest.utf8.first == 0x2E || rest.utf8.first == 0x29,
            rest.utf8.dropFirst().first.map({ $0 >= 0x80 }) ?? false
        else { return 0 }
        return digits + 1
    }

    /// "Prerequisites" of a page that says how to set something up are what must be installed, and no gate.
    private func isOfSetup(_ section: Int, _ reading: Reading) -> Bool {
        guard reading.judgedAs == .other || reading.judgedAs == .roadmap else { return false }
        var at: Int? = section
        while let index = at {
            let title = SectionTitles.unnumbered(reading.outline.sections[index].folded)
            if Self.needs.contains(where: { title.starts(with: $0) }) { return true }
            at = reading.outline.sections[index].parent
        }
        return false
    }

    private static let needs: [FoldedText] = [
        "prerequisite", "prerequisites", "requirements", "voraussetzungen", "prérequis", "requisitos previos",
        "pré requisitos",
        "前置条件", "前提条件",
    ]

    /// A numbered point of a list of checks without marks: what must hold, without a place to say that it does.
    private func isOfUnmarkedList(_ statement: Statement, _ reading: Reading) -> Bool {
        guard reading.outline.sections[statement.section].role == .checklist, statement.number != nil,
            statement.parent == nil, statement.field == nil,
            StatedPoint.read(statement, reading.words) == nil
        else { return false }
        return !reading.outline.contents[statement.section].contains(.marks)
            && !NumberedDetails.startAgain(in: statement.section, of: reading)
    }

    static func isCriteria(_ role: SectionRole?) -> Bool {
        role == .objectives || role == .definitionOfReady || role == .definitionOfDone || role == .acceptance
    }

    /// Whether a place stands under "GO criteria" or "NO-GO criteria": what is listed there decides, and marks adorn it.
    private func isRule(_ section: Int, _ reading: Reading) -> Bool {
        var at: Int? = section
        while let index = at {
            let title = reading.outline.sections[index].folded
            if title.says("go criteria") || title.says("criteria for go") || title.says("nogo criteria") { return true }
            at = reading.outline.sections[index].parent
        }
        return false
    }

    /// "Backend:" and its like name a group.
    private func isLabelOfGroup(_ statement: Statement) -> Bool {
        statement.introduces && statement.folded.wordCount <= 8 && !runsCommand(statement)
    }

    /// `2. `make check` passes with:`: a numbered point that says of a command how it must end.
    private func runsCommand(_ statement: Statement) -> Bool {
        guard statement.number != nil, let code = statement.text.spans.first(where: { $0.kind == .code }) else {
            return false
        }
        return FoldedText(statement.text.text.bytes(from: code.range.upperBound)).wordCount >= 2
    }

    /// Points nest under a label only; what stands under a point explains it.
    private func holdsPoints(_ parent: Int, _ reading: Reading) -> Bool {
        reading.outline.itemRoles[parent].map { Self.isCriteria($0) }
            ?? (reading.statements[parent].introduces && reading.statements[parent].folded.wordCount <= 8)
    }

    private func hasItems(_ section: Int, _ reading: Reading) -> Bool {
        reading.outline.contents[section].contains(.items)
    }

    /// `P0 Reliability Gate FAILURE`: a verdict in capitals ends the name of a gate, and its priority begins it.
    private func readVerdict(of words: String, into fact: inout Fact, _ reading: Reading) {
        let end = words.utf8.reversed().prefix { $0 != 0x20 }
        guard end.count >= 4, end.allSatisfy({ (0x41...0x5A).contains($0) }) else { return }
        let last = words.bytes(from: words.utf8.count - end.count)
        guard let meaning = reading.words.states.meaning(of: FoldedText(last)) else { return }
        let priority = reading.words.severity(in: words.bytes(0..<2))
        // "All items marked PASS" says what is wanted.
        guard priority != nil || !meaning.isFavourable else { return }
        fact.status = meaning.status(of: .criterion)
        fact.details[.statusWords] = last
        fact.severity = priority
    }

    /// `Rollback rehearsed – passed (2 April 2031)`, `Kit and Ada have signed. Met 2031-04-02.`: a state with its day says that
    /// a condition is met; without one it may be what is asked for ("All tests: passed").
    private func readToldState(of statement: Statement, into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil, fact.kind == .criterion, !reading.isPlan, !isRule(statement.section, reading),
            !isOfRefusal(statement, reading), let told = ToldState(statement, reading)
        else { return }
        fact.title = told.title
        fact.modality = reading.claim
        fact.status = told.meaning.status(of: .criterion)
        fact.date = told.date
        fact.details[.statusWords] = told.words
    }

    /// `Migration: ❌ the dry run failed`: a sign behind the name of a gate says whether it holds, and words beside a tick may
    /// take it back.
    private func readMark(of statement: Statement, into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil, fact.kind == .criterion, !reading.isPlan, statement.mark == nil,
            !isRule(statement.section, reading), !isOfRefusal(statement, reading), let field = statement.field,
            field.meaning == nil, let mark = StatusMark.leading(field.value.utf8)?.mark
        else { return }
        let words = FoldedText(StatusMark.stripped(field.value))
        fact.title = field.name
        fact.modality = reading.claim
        fact.details[.statusWords] = field.value
        switch mark {
        case .done, .green:
            let isWhole =
                !CompletedPoints.takesBack(words, reading.words) && !Exceptions.areMade(in: words)
                && !Reservations.putsOff(words) && !CellDoubts.areIn(words) && !Suppositions.areIn(words)
                && !Shortfall.isIn(field.value) && !Questions.asks(field.value)
            fact.status = isWhole ? .done : .unknown
        case .failed, .red: fact.status = .rejected
        case .todo, .waiting: fact.status = .todo
        case .moving: fact.status = .inProgress
        case .blocked: fact.status = .blocked
        case .warning, .yellow: fact.status = .unknown
        }
    }

    private func add(
        _ words: String, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let isResult = statement.mark != nil && !isRule(statement.section, reading)
        let words = words.bytes(from: Self.gluedNumber(of: words))
        var fact = Fact(
            isResult ? .checklistItem : .criterion, statement, title: words,
            modality: isResult ? reading.claim : .required)
        if isResult, let mark = statement.mark {
            let meaning = StatusMeaning(mark)
            let less = meaning == .done ? Afterthought.meaning(of: statement, reading.words) : nil
            fact.status = (less ?? meaning)?.status(of: .checklistItem) ?? .unknown
        }
        readVerdict(of: words, into: &fact, reading)
        readToldState(of: statement, into: &fact, reading)
        readMark(of: statement, into: &fact, reading)
        if fact.status == nil, isOfRefusal(statement, reading) { fact.details[.mandatory] = "no" }
        let parent =
            sheet.holder(of: index, kinds: reading.isPlan ? [.deliverable, .phase] : [.deliverable, .task, .phase])
            ?? sheet.numberedTask
        sheet.take(index, consume fact, parent: parent)
    }
}
