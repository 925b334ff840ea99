import MusterModel
import MusterText

// Which points of a list are issues, and which only tell more of one.
extension IssuePoints {
    /// Paragraphs of a list of faults that each begin with the fault in bold letters and tell more of it behind: two at least.
    ///
    ///     **Refunds above 10 000 fail.** Only with the old terminals.
    ///
    ///     **The printer cuts too early.** Seen in two shops.
    func boldLines(_ reading: Reading) -> Set<Int> {
        guard reading.kind == .knownIssues || reading.outline.roles.contains(.issues), !reading.isPlan,
            !reading.isProcedure
        else { return [] }
        let found = reading.statements(with: .line).compactMap { index, statement -> Int? in
            let section = reading.outline.sections[statement.section]
            let isTop = statement.section == reading.outline.titleSection
            guard statement.parent == nil, statement.box == nil, statement.mark == nil, !reading.isInert(index),
                section.ownRole == .issues || isTop && reading.kind == .knownIssues, !statement.introduces,
                statement.field == nil,
                let lead = Self.lead(of: statement), (2...14).contains(FoldedText(lead).wordCount),
                statement.text.spans.first?.range.lowerBound == 0, !ReportingTitles.isOne(FoldedText(lead)),
                !Questions.asks(lead), FieldKeys.meaning(of: FoldedText(lead)) == nil,
                !SectionTitles.isOrder(FoldedText(lead)), !EmptyLists.saysNone(FoldedText(lead))
            else { return nil }
            return index
        }
        return found.count > 1 ? Set(found) : []
    }

    /// A point that begins with a code and ends in its state, beside others that do.
    func coded(
        _ statement: Statement, _ lists: inout SectionAnswers<Bool>, _ reading: Reading
    ) -> Named? {
        guard statement.isItem, statement.parent == nil, statement.box == nil, !reading.isPlan, !reading.isProcedure,
            reading.kind != .riskRegister, let id = WrittenID.leading(statement.body), !id.rest.isEmpty
        else { return nil }
        let isList = lists.answer(of: statement.section) {
            let points = reading.outline.statements(in: statement.section).map { reading.statements[$0] }
                .filter { $0.isItem && WrittenID.leading($0.body) != nil }
            let title = reading.outline.sections[statement.section].folded
            return points.count > 1
                && (points.allSatisfy { endsInState($0, reading) }
                    || Self.limits.areSaid(in: title) && points.allSatisfy { endsInGrade($0, reading) })
        }
        return isList ? (id.id, id.rest) : nil
    }

    /// Words of titles of what a version cannot do, where each point has a code and says how grave it is.
    private static let limits: Phrases = [
        "limitations", "known limitations", "restrictions", "einschränkungen", "beschränkungen", "limites",
        "restrictions connues",
        "limitaciones", "restricciones", "limitações", "restrições", "限制", "制限事項", "制限",
    ]

    /// Whether brackets or a dash behind the words of a point say how grave it is.
    private func endsInGrade(_ statement: Statement, _ reading: Reading) -> Bool {
        let text = statement.body.withoutEnd
        let behind = text.firstOffset(of: " (").map { text.bytes(from: $0 + 2) }
        let graded = behind.flatMap { $0.firstOffset(of: ")").map { end in behind?.bytes(0..<end) ?? "" } }
        return (graded ?? "").split(onByte: UInt8(ascii: ",")).contains {
            reading.words.project.severities.severity(exactly: $0.trimmed) != nil
        }
    }

    /// Whether the last words of a point say that an issue is closed or open; what is done is work.
    private func endsInState(_ statement: Statement, _ reading: Reading) -> Bool {
        // `BUG-9 the lamp fails (fixed)`: brackets hold nothing but a state of trouble.
        if let remark = TitleRemark.remark(of: statement.body.withoutEnd), FoldedText(remark).wordCount <= 3 {
            switch reading.words.states.alone(FoldedText(remark)) {
            case .closed, .open: return true
            case _: break
            }
        }
        // `#5521: the guest network leaks — fixed`
        for dash in [" — ", " – ", " - "] {
            guard let at = statement.body.lastOffset(of: dash),
                case let tail = FoldedText(statement.body.bytes(from: at + dash.utf8.count).withoutEnd)
            else { continue }
            switch tail.wordCount <= 3 ? reading.words.states.alone(tail) : nil {
            case .closed, .open: return true
            case _: break
            }
        }
        guard let last = VerdictSentence.all(in: statement.body).last, last != statement.body else { return false }
        switch reading.words.states.meaning(of: FoldedText(last)) {
        case .closed, .open: return ClosingState.status(of: statement.body, reading.words) != nil
        case _: return false
        }
    }

    /// Whether a place stands under a title of issues, or in a document that lists them, where its points have codes or say
    /// how they stand.
    func isAmongIssues(
        _ statement: Statement, _ index: Int, _ lists: inout SectionAnswers<Bool>, _ reading: Reading
    ) -> Bool {
        let role = reading.role(of: index)
        if role == .issues { return true }
        guard reading.kind == .knownIssues, role == nil, statement.parent == nil, !statement.isHeading,
            case let section = reading.outline.sections[statement.section],
            statement.section == reading.outline.titleSection
                || section.level == 7 && section.parent == reading.outline.titleSection
        else { return false }
        guard index > 0 else { return false }
        if WrittenID.leading(statement.body) != nil { return true }
        return lists.answer(of: statement.section) {
            let points = reading.outline.topStatements(in: statement.section).map { reading.statements[$0] }.filter(
                \.isItem)
            return points.count { tellsState($0.body, reading) } * 2 >= max(points.count, 1)
        }
    }

    private func tellsState(_ text: String, _ reading: Reading) -> Bool {
        ClosingState.status(of: text, reading.words) != nil
            || FieldReader.behind(text).fields.contains { $0.meaning == .status || $0.meaning == .severity }
    }

    func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let hasID = WrittenID.leading(statement.body) != nil
        if case .line = statement.form { return hasID && statement.folded.wordCount <= 30 && statement.parent == nil }
        guard statement.isItem, statement.box == nil || hasID || isBoxedFault(statement, reading),
            !statement.introduces || Self.lead(of: statement) != nil, !EmptyLists.saysNone(statement.folded)
        else { return false }
        if let parent = statement.parent, reading.outline.itemRoles[parent] != .issues { return false }
        if let title = reading.outline.sections[statement.section].statement, sheet.isTaken(title) { return false }
        if IssueParts.holds(statement.section, reading, sheet) { return false }
        if hasID { return true }
        if reading.isProcedure || Self.isCount(statement.folded) { return false }
        guard isList(statement.section, reading), !isDetail(statement.section, reading) else { return false }
        if let field = statement.field, Self.detailKeys.contains(field.key.text) { return false }
        return statement.mark == nil || statement.mark == .warning || statement.mark == .red
            || statement.mark == .yellow
    }

    /// A box under a title of faults and nothing else is one, ticked when it is mended: `## Bugs`; one that says what to do
    /// with them is a check.
    private func isBoxedFault(_ statement: Statement, _ reading: Reading) -> Bool {
        let title = SectionTitles.unnumbered(reading.outline.sections[statement.section].folded)
        return Self.faults.contains(title.text) && !Self.handled.areSaid(in: statement.folded)
    }

    private static let faults: Set<String> = [
        "bugs", "open bugs", "known bugs", "defects", "bug list", "fehler", "bekannte fehler", "mängel", "bogues",
        "anomalies", "errores", "fallos", "defectos", "erros", "defeitos", "缺陷", "不具合", "バグ",
    ]
    private static let handled: Phrases = [
        "bug", "bugs", "defect", "defects", "issue", "issues", "documented", "triaged", "reviewed", "verified", "none",
        "closed", "fehler", "mängel", "dokumentiert", "geprüft", "anomalie", "anomalies", "documentées", "errores",
        "documentados", "erros", "documentados", "缺陷", "不具合",
    ]

    /// A point beneath one that calls what follows it trouble: `- What went wrong:` within the account of a piece of work.
    func isLabelled(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let parent = statement.parent, !reading.isPlan, !reading.isProcedure, statement.isItem,
            reading.statements[parent].introduces, Self.troubles.begin(reading.statements[parent].folded),
            statement.box == nil, statement.mark == nil, statement.folded.wordCount > 4,
            statement.field.map({ !Self.detailKeys.contains($0.key.text) }) ?? true
        else { return false }
        return !EmptyLists.saysNone(statement.folded) && !Self.absences.begin(statement.folded)
            && !Self.remedies.begin(statement.folded)
    }

    /// How points begin that introduce what stood in the way of a piece of work.
    private static let troubles: Phrases = [
        "what went wrong", "issues", "problems", "issues encountered", "problems encountered", "difficulties",
        "blockers",
        "obstacles", "bugs found", "probleme", "aufgetretene probleme", "was schiefging", "schwierigkeiten",
        "hindernisse",
        "problèmes", "difficultés", "anomalies", "problemas", "dificultades", "qué salió mal", "incidencias",
        "dificuldades", "o que deu errado", "遇到的问题", "问题", "困难", "問題点", "発生した問題", "課題",
    ]

    /// How points begin that say there was nothing.
    private static let absences: Phrases = [
        "no", "none", "nothing", "keine", "kein", "nichts", "aucun", "aucune", "rien", "ningún", "ninguna", "ninguno",
        "nada", "nenhum", "nenhuma", "无", "没有", "なし", "特になし",
    ]

    /// How points begin that say what was done about it.
    private static let remedies: Phrases = [
        "used", "added", "switched", "fixed by", "resolved by", "worked around", "solution", "workaround", "lösung",
        "solución", "solução", "解决", "対応",
    ]

    /// `2 defects found and fixed`: how many there are, not which.
    private static func isCount(_ words: FoldedText) -> Bool {
        guard words.beginsWithNumber, let number = words.firstWord else { return false }
        return counted.begin(words.dropping(number))
    }

    private static let counted: Phrases = [
        "issue", "issues", "problem", "problems", "defect", "defects", "bug", "bugs", "finding", "findings", "blockers",
        "fehler", "probleme", "mängel", "anomalies", "problèmes", "problemas", "defectos",
        "defeitos", "erros", "errores",
    ]

    /// Whether a place stands under a label that tells more of one issue ("Resolution:").
    private func isDetail(_ section: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[section]
        guard section.level == 7 else { return false }
        return Self.detailKeys.contains(section.folded.text) || Self.reaches.begin(section.folded)
            || section.folded.wordCount > 4 && Self.wishes.areSaid(in: section.folded)
    }

    /// Words of sentences that introduce what is wanted, and not what is wrong: `When she tries again, it should find:`.
    private static let wishes: Phrases = [
        "should", "must", "is to", "are to", "soll", "sollte", "sollten", "muss", "müssen", "doit", "doivent", "debe",
        "deben", "deve", "devem", "应该", "应当", "べき",
    ]

    /// How labels begin of what an issue touches: `Affected tools:`.
    private static let reaches: Phrases = [
        "affected", "affects", "impacted", "betroffene", "betroffen", "affecté", "concerné", "afectado", "afectada",
        "afectados", "afectadas", "afetado", "afetados", "afetadas", "受影响", "影响", "影響",
    ]

    /// Whether a title above, other than the document's, is that of a list of issues, or names a severity of those that the
    /// document lists.
    private func isList(_ section: Int, _ reading: Reading) -> Bool {
        if section == reading.outline.titleSection { return true }
        if listsIssues(reading), case let title = reading.outline.sections[section],
            namesSeverity(title, reading) || namesGroup(title, reading) || isStatedGroup(section, reading)
        {
            return true
        }
        var at: Int? = section
        while let index = at, index != reading.outline.titleSection {
            if reading.outline.sections[index].ownRole == .issues { return true }
            at = reading.outline.sections[index].parent
        }
        return false
    }

    /// Whether a title is a severity and nothing else: "Critical", "P1", "High severity".
    private func namesSeverity(_ section: Section, _ reading: Reading) -> Bool {
        let words = section.folded.text.split(onByte: 0x20).filter { !["severity", "priority"].contains($0) }
        return words.count == 1 && reading.words.severity(inTitle: section.folded) != nil
    }

    /// Whether a title is one of several right below that of the document, each the short name of a part of the product with
    /// a list beneath it: `## Printing`, `## Search`.
    private func namesGroup(_ section: Section, _ reading: Reading) -> Bool {
        guard isGroup(section), section.parent == reading.outline.titleSection else { return false }
        let outline = reading.outline
        let groups = outline.sections.indices.filter { index in
            outline.sections[index].parent == section.parent && outline.sections[index].level == section.level
                && !ReportingTitles.isOne(outline.sections[index].folded)
        }
        return groups.count > 1
            && groups.allSatisfy { isGroup(outline.sections[$0]) && outline.contents[$0].contains(.items) }
    }

    /// Whether a part of the product is the only one, and most of its points say how they stand.
    private func isStatedGroup(_ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[index]
        guard isGroup(section), section.parent == reading.outline.titleSection else { return false }
        let points = reading.outline.topStatements(in: index).map { reading.statements[$0] }.filter(\.isItem)
        return !points.isEmpty && points.count { tellsState($0.body, reading) } * 2 >= points.count
    }

    private func isGroup(_ section: Section) -> Bool {
        section.ownRole == nil && (section.level <= 3 || section.level == 7) && section.mark == nil
            && section.folded.wordCount <= 2
            && section.folded.text.utf8.count <= 24 && !Self.detailKeys.contains(section.folded.text)
            && FieldKeys.meaning(of: section.folded) == nil
            && ColumnTitles.role(of: section.folded, written: section.title) == nil
    }

    /// Whether the document is a list of issues by its title.
    private func listsIssues(_ reading: Reading) -> Bool {
        reading.kind == .knownIssues
    }

    private static let detailKeys: Set<String> = [
        "severity", "status", "affects", "workaround", "fixed in", "impact", "owner", "priority", "component",
        "first seen", "description", "root cause", "resolution", "date", "note", "evidence", "steps to reproduce",
        "reported by", "resolution steps", "solution", "fix", "symptoms", "problem", "cause", "files modified",
        "affected files", "verification", "next steps", "details",
    ]
}
