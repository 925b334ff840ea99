import MusterModel
import MusterText

// Titles that are issues: by their codes, by the fields below them, or by the account of what happens.
extension IssuePoints {
    func isTitle(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        guard statement.section != reading.outline.titleSection, RiskPoints.named(statement.body) == nil,
            PhaseTitle.leading(StatusMark.stripped(statement.body)) == nil || hasIssueFields(index, reading)
        else { return false }
        if IssueWord.leading(statement.body) != nil {
            return section.role == .issues || reading.kind == .knownIssues
                || StatusLines.status(under: index, in: reading) != nil
        }
        if Self.isCoded(statement.body), hasIssueFields(index, reading) { return true }
        guard section.role != .completed else { return false }
        if Self.isGraded(index, reading) { return true }
        if reading.kind == .knownIssues, section.ownRole == nil,
            isTracked(index, reading) || remarked(statement, reading) != nil
        {
            return true
        }
        guard section.role == .issues || reading.kind == .knownIssues else { return false }
        if let id = WrittenID.leading(SectionNumber.removed(from: statement.body)) {
            return !id.rest.isEmpty || section.ownRole == nil
        }
        return (section.ownRole == nil || isNumberedIssue(statement, section, reading))
            && hasIssueFields(index, reading)
            || isAccount(statement, section, reading) || isNumberedAccount(statement, section, reading)
    }

    /// Whether a title is a number and a name in a list of issues, whatever its words are about: `### 3. Timeline too short`.
    /// One with a table of issues lists them.
    private func isNumberedIssue(_ title: Statement, _ section: Section, _ reading: Reading) -> Bool {
        guard SectionNumber.removed(from: title.body).utf8.count < title.body.utf8.count,
            reading.outline.tables(in: title.section).isEmpty
        else { return false }
        return section.ownRole == .issues
            || section.parent.map {
                $0 != reading.outline.titleSection && reading.outline.sections[$0].ownRole == .issues
            } ?? false
    }

    /// Such a title within a list of issues, with its account in prose right beneath: `### 2. Ports are closed`.
    private func isNumberedAccount(_ title: Statement, _ section: Section, _ reading: Reading) -> Bool {
        guard section.ownRole == nil || section.ownRole == .issues, isNumberedIssue(title, section, reading),
            !reading.isProcedure, section.parent.map({ reading.outline.sections[$0].ownRole == .issues }) ?? false,
            let first = reading.outline.statements(in: title.section).first
                ?? listLabel(in: title.section, reading)
        else { return false }
        let words = reading.statements[first]
        return words.form == .line && words.folded.wordCount >= 8 && Sentences(words.body).list.first?.utf8.last == 0x2E
    }

    /// The line right below a title that introduces a list.
    private func listLabel(in section: Int, _ reading: Reading) -> Int? {
        guard section + 1 < reading.outline.sections.count,
            case let inner = reading.outline.sections[section + 1], inner.parent == section, inner.level == 7
        else { return nil }
        return inner.statement
    }

    /// Whether the line of status under a title says that something is open or closed, as only trouble is.
    private func isTracked(_ index: Int, _ reading: Reading) -> Bool {
        let meaning = StatusLines.status(under: index, in: reading)?.meaning
        return meaning == .open || meaning == .closed
    }

    /// Where an issue stands by the brackets at the end of its title: `Labels upside down (open)`, `Late sensor (fixed in 2.1)`.
    func remarked(_ title: Statement, _ reading: Reading) -> (name: String, status: FactStatus)? {
        guard let remark = TitleRemark.remark(of: title.body), FoldedText(remark).wordCount <= 5,
            let name = TitleRemark.removed(from: title.body), FoldedText(name).wordCount > 1,
            let status = ClosingState.status(inTail: remark, reading.words), status != .unknown
        else { return nil }
        return (name, status)
    }

    /// `F-03 The charger gets warm` with a line that says how grave it is and one that says where it stands, whatever the
    /// letters of its code; what has a result beneath it is a test.
    static func isGraded(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        guard statement.signs.contains(.digit), statement.isHeading, reading.kind != .riskRegister, !reading.isPlan,
            let id = WrittenID.leading(SectionNumber.removed(from: statement.body)), !id.rest.isEmpty
        else { return false }
        switch reading.outline.sections[statement.section].role {
        case .risks, .tasks, .actions, .backlog: return false
        case _: break
        }
        var isGrave = false
        var isUrgent = false
        var isTrouble = false
        var isStated = false
        for (field, _) in StatusLines.fields(under: index, in: reading) where !field.value.isEmpty {
            if grades.contains(field.key.text) { isGrave = isGrave || reading.words.severity(in: field.value) != nil }
            // Work has a priority, too; only trouble affects something.
            if priorities.contains(field.key.text) { isUrgent = reading.words.severity(in: field.value) != nil }
            if let meaning = field.meaning, troubles.contains(meaning) { isTrouble = true }
            if field.meaning == .status { isStated = true }
            switch ResultKeys.part(of: field.key) {
            case .account: return false
            case .result where field.meaning != .status: return false
            case .result, .course, nil: break
            }
        }
        return (isGrave || isUrgent && isTrouble) && isStated
    }

    private static let priorities: Set<String> = [
        "priority", "prio", "priorität", "priorité", "prioridad", "prioridade", "优先级", "優先度",
    ]
    private static let troubles: Set<FieldMeaning> = [.affects, .fixedIn, .workaround, .firstSeen]

    private static let grades: Set<String> = [
        "risk", "risk rating", "rating", "criticality", "risiko", "risikostufe", "criticité", "riesgo", "criticidad",
        "risco", "criticidade", "风险等级", "リスク", "severity", "schweregrad", "gravité", "sévérité", "gravedad",
        "severidad", "gravidade", "severidade", "严重程度",
        "严重性", "重大度", "深刻度",
    ]

    /// `DEF-01 — …`: a code that only issues have.
    static func isCoded(_ title: String) -> Bool {
        guard let id = WrittenID.leading(SectionNumber.removed(from: title)), !id.rest.isEmpty else { return false }
        return TableShape.issueCodes.contains(
            String(decoding: id.id.utf8.prefix(while: \.isASCIILetter), as: UTF8.self))
    }

    /// In a list of issues without marks: a title that names what happens, with its account in prose right beneath.
    private func isAccount(_ title: Statement, _ section: Section, _ reading: Reading) -> Bool {
        let isGrouped = isGrouped(section, reading)
        guard reading.kind == .knownIssues, section.ownRole == nil,
            isGrouped || section.parent.map({ reading.outline.sections[$0].ownRole == .issues }) ?? false,
            ((isGrouped ? 1 : 3)...20).contains(title.folded.wordCount), !title.introduces,
            !ReportingTitles.isOne(title.folded),
            !Questions.isQuestion(title.body), !Self.audiences.begin(title.folded),
            !SectionTitles.isOrder(title.folded)
        else { return false }
        let inner = reading.outline.sections[
            (title.section + 1)..<max(title.section + 1, reading.outline.sectionEnds[title.section])]
        guard inner.allSatisfy({ $0.level == 7 }),
            reading.outline.tables(in: title.section).isEmpty,
            let first = reading.outline.statements(in: title.section).first
                ?? inner.first.flatMap({ $0.statement })
        else { return false }
        let words = reading.statements[first]
        return words.form == .line && words.folded.wordCount >= 8 && !words.introduces
    }

    /// Whether a title stands in a group of issues: right below one that holds nothing but titles, in a document that its own
    /// title calls a list of issues.
    ///
    ///     # Known issues
    ///     ## Printing
    ///     ### Labels upside down
    private func isGrouped(_ section: Section, _ reading: Reading) -> Bool {
        let outline = reading.outline
        guard let group = section.parent, outline.sections[group].parent == outline.titleSection,
            outline.titleSection.map({ outline.sections[$0].ownRole == .issues }) ?? false,
            outline.statements(in: group).isEmpty, outline.tables(in: group).isEmpty,
            !ReportingTitles.isOne(outline.sections[group].folded)
        else { return false }
        switch outline.sections[group].ownRole {
        case .security, .deployment, .operations, .support, .metrics, .artifacts, .issues, nil: return true
        case _: return false
        }
    }

    /// How titles begin of what is told to somebody: `For the support team`.
    private static let audiences: Phrases = [
        "for the", "for our", "notes for", "hints for", "für den", "für die", "für das", "hinweise für", "pour le",
        "pour la", "pour les", "para el", "para la", "para los", "para o", "para a", "para os",
    ]

    /// The words of a title that are struck through, where nothing but a state is left beside them: `### ~~Labels upside
    /// down~~ RESOLVED`.
    func struck(_ title: Statement, _ reading: Reading) -> String? {
        guard reading.words.states.whole(title.folded) != nil else { return nil }
        let line = reading.document.lines.text(title.line)
        guard let open = line.firstOffset(of: "~~"), let close = line.firstOffset(of: "~~", from: open + 2) else {
            return nil
        }
        return line.bytes(open + 2..<close).trimmed
    }

    /// Whether fields tell of one issue beneath a title or a point.
    func hasIssueFields(_ index: Int, _ reading: Reading) -> Bool {
        if hasIssueParts(reading.statements[index].section, reading) { return true }
        return StatusLines.fields(under: index, in: reading).contains { field, _ in
            switch ColumnTitles.role(of: field.key, written: field.name) {
            case .severity, .affects, .workaround, .fixedIn, .firstSeen, .impact, .id: !field.value.isEmpty
            case .issue: field.key.wordCount == 1 && !field.value.isEmpty
            case _: Self.accountKeys.contains(field.key.text)
            }
        }
    }

    /// Whether a title has at least two parts that tell of one issue: "Symptom", "Cause", "Workaround".
    private func hasIssueParts(_ section: Int, _ reading: Reading) -> Bool {
        let sections = reading.outline.sections
        let parts = (section + 1..<max(section + 1, reading.outline.sectionEnds[section])).count { inner in
            sections[inner].parent == section && sections[inner].level <= 6
                && IssueParts.words.contains(sections[inner].folded.text)
        }
        return parts >= 2
    }

    /// Fields that only an account of something that went wrong has.
    private static let accountKeys: Set<String> = ["root cause", "steps to reproduce", "symptoms", "reproduction"]

    func title(of statement: Statement, _ reading: Reading) -> Named {
        let text = SectionNumber.removed(from: (struck(statement, reading) ?? statement.body).cleanTitle)
        if let named = IssueWord.leading(text) {
            let tracker = IssueWord.tracker(in: named.rest)
            return (tracker?.id ?? named.id, tracker?.rest ?? named.rest)
        }
        if let id = WrittenID.leading(text) { return (id.id, id.rest.isEmpty ? text : id.rest) }
        return (nil, text)
    }
}
