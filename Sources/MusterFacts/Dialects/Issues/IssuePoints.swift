import MusterModel
import MusterText

/// Issues told by titles and points of lists of issues.
///
///     ### KI-014: Upload stalls on slow lines        [#598](https://example.org/issues/598)
///     - **Severity**: High                           - Export fails for empty folders
///     - **Affects**: v1.0.0
struct IssuePoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var codedLists = SectionAnswers<Bool>()
        for index in reading.statements.indices
        where !sheet.isTaken(index) && !reading.isInert(index) && !reading.statements[index].body.isEmpty {
            let statement = reading.statements[index]
            if statement.isHeading {
                if isTitle(statement, index, reading) { add(title(of: statement), statement, index, reading, &sheet) }
            } else if reading.kind == .minutes, let id = tracked(statement) {
                add((id, told(under: index, statement, reading)), statement, index, reading, &sheet)
            } else if let named = called(statement, reading) {
                add((nil, named.title), statement, index, reading, &sheet, severity: named.severity)
            } else if let id = coded(statement, &codedLists, reading) {
                add(id, statement, index, reading, &sheet)
            } else if let sentence = lone(statement, index, reading) {
                add((nil, sentence), statement, index, reading, &sheet)
            } else if reading.role(of: index) == .issues && isPoint(statement, index, reading, sheet)
                || isLabelled(statement, reading)
            {
                add(point(statement), statement, index, reading, &sheet)
            }
        }
    }

    /// An item of minutes that begins with the number of an issue, linked to its tracker.
    private func tracked(_ statement: Statement) -> String? {
        guard statement.isItem, let span = statement.text.spans.first, span.range.lowerBound == 0,
            case .link(let address) = span.kind, address.containsBytes("/issues/")
        else { return nil }
        return WrittenID.leading(statement.text.text(of: span)).map(\.id)
    }

    /// What the line under such an item says of it, else the item's own words.
    private func told(under index: Int, _ statement: Statement, _ reading: Reading) -> String {
        reading.outline.children(of: index).first.map { reading.statements[$0].body } ?? WrittenID.leading(
            statement.body)?.rest ?? statement.body
    }

    /// `**Critical blocker: …**`, `Release blocker: …`: a point that calls itself what holds a release back.
    private func called(_ statement: Statement, _ reading: Reading) -> (title: String, severity: Severity?)? {
        guard !reading.isPlan, !reading.isProcedure, statement.box == nil, statement.isItem,
            let field = statement.field,
            field.key.wordCount <= 3, Self.calls.contains(where: { field.key.ends(with: $0) }),
            FoldedText(field.value).wordCount >= 3, !EmptyLists.saysNone(FoldedText(field.value))
        else { return nil }
        return (field.value, field.key.wordCount > 1 ? reading.words.severity(in: field.name) : nil)
    }

    private static let calls: [FoldedText] = ["blocker", "showstopper", "bug", "defect", "known issue"]

    /// The first sentence below a title that announces one issue and holds nothing but words: `### Known issue`.
    private func lone(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        let section = reading.outline.sections[statement.section]
        guard case .line = statement.form, section.level <= 6, !reading.isPlan, !reading.isProcedure,
            Self.singulars.contains(SectionTitles.unnumbered(section.folded).text),
            reading.outline.statements(in: statement.section).first == index,
            !reading.outline.contents[statement.section].contains(.items),
            reading.outline.tables(in: statement.section).isEmpty, !statement.introduces,
            statement.folded.wordCount >= 4, !EmptyLists.saysNone(statement.folded),
            !Self.denials.areSaid(in: statement.folded)
        else { return nil }
        return VerdictSentence.first(in: statement.body).withoutEnd
    }

    private static let singulars: Set<String> = [
        "known issue", "known bug", "known problem", "open issue", "known defect", "bekanntes problem",
        "bekannter fehler", "problème connu", "anomalie connue", "problema conocido", "problema conhecido",
    ]
    private static let denials: Phrases = [
        "no known", "no open", "there are no", "there is no", "keine bekannten", "kein bekanntes", "aucun problème",
        "aucune anomalie", "ningún problema", "no hay", "nenhum problema", "não há",
    ]

    /// A point that begins with a code and ends in its state, beside others that do.
    private func coded(
        _ statement: Statement, _ lists: inout SectionAnswers<Bool>, _ reading: Reading
    ) -> Named? {
        guard statement.isItem, statement.parent == nil, statement.box == nil, !reading.isPlan, !reading.isProcedure,
            let id = WrittenID.leading(statement.body), !id.rest.isEmpty
        else { return nil }
        let isList = lists.answer(of: statement.section) {
            let points = reading.outline.statements(in: statement.section).map { reading.statements[$0] }
                .filter { $0.isItem && WrittenID.leading($0.body) != nil }
            return points.count > 1 && points.allSatisfy { endsInState($0, reading) }
        }
        return isList ? (id.id, id.rest) : nil
    }

    /// Whether the last words of a point say that an issue is closed or open; what is done is work.
    private func endsInState(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let last = VerdictSentence.all(in: statement.body).last, last != statement.body else { return false }
        switch reading.words.states.meaning(of: FoldedText(last)) {
        case .closed, .open: return ClosingState.status(of: statement.body, reading.words) != nil
        case _: return false
        }
    }

    private typealias Named = (id: String?, title: String)

    // Titles.
    private func isTitle(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        guard statement.section != reading.outline.titleSection, RiskPoints.named(statement.body) == nil else {
            return false
        }
        if IssueWord.leading(statement.body) != nil {
            return section.role == .issues || reading.kind == .knownIssues
                || StatusLines.status(under: index, in: reading) != nil
        }
        if isCoded(statement.body), hasIssueFields(index, reading) { return true }
        guard section.role != .completed else { return false }
        if reading.kind == .knownIssues, section.ownRole == nil, isTracked(index, reading) { return true }
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

    /// `DEF-01 — …`: a code that only issues have.
    private func isCoded(_ title: String) -> Bool {
        guard let id = WrittenID.leading(SectionNumber.removed(from: title)), !id.rest.isEmpty else { return false }
        return TableShape.issueCodes.contains(
            String(decoding: id.id.utf8.prefix(while: \.isASCIILetter), as: UTF8.self))
    }

    /// In a list of issues without marks: a title that names what happens, with its account in prose right beneath.
    private func isAccount(_ title: Statement, _ section: Section, _ reading: Reading) -> Bool {
        guard reading.kind == .knownIssues, section.ownRole == nil,
            section.parent.map({ reading.outline.sections[$0].ownRole == .issues }) ?? false,
            (3...20).contains(title.folded.wordCount), !title.introduces, !ReportingTitles.isOne(title.folded),
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

    /// How titles begin of what is told to somebody: `For the support team`.
    private static let audiences: Phrases = [
        "for the", "for our", "notes for", "hints for", "für den", "für die", "für das", "hinweise für", "pour le",
        "pour la", "pour les", "para el", "para la", "para los", "para o", "para a", "para os",
    ]

    private func hasIssueFields(_ index: Int, _ reading: Reading) -> Bool {
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

    private func title(of statement: Statement) -> Named {
        let text = SectionNumber.removed(from: statement.body.cleanTitle)
        if let named = IssueWord.leading(text) {
            let tracker = IssueWord.tracker(in: named.rest)
            return (tracker?.id ?? named.id, tracker?.rest ?? named.rest)
        }
        if let id = WrittenID.leading(text) { return (id.id, id.rest.isEmpty ? text : id.rest) }
        return (nil, text)
    }

    // Points.
    private func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let hasID = WrittenID.leading(statement.body) != nil
        if case .line = statement.form { return hasID && statement.folded.wordCount <= 30 && statement.parent == nil }
        guard statement.isItem, statement.box == nil || hasID,
            !statement.introduces || Self.lead(of: statement) != nil, !EmptyLists.saysNone(statement.folded)
        else { return false }
        if let parent = statement.parent, reading.outline.itemRoles[parent] != .issues { return false }
        if let title = reading.outline.sections[statement.section].statement, sheet.isTaken(title) { return false }
        if IssueParts.holds(statement.section, reading, sheet) { return false }
        if hasID { return true }
        if reading.isProcedure || Self.isCount(statement.folded) { return false }
        guard isList(statement.section, reading), !isDetail(statement.section, reading) else { return false }
        if let field = statement.field, detailKeys.contains(field.key.text) { return false }
        return statement.mark == nil || statement.mark == .warning || statement.mark == .red
            || statement.mark == .yellow
    }

    /// A point beneath one that calls what follows it trouble: `- What went wrong:` within the account of a piece of work.
    private func isLabelled(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let parent = statement.parent, !reading.isPlan, !reading.isProcedure, statement.isItem,
            reading.statements[parent].introduces, Self.troubles.begin(reading.statements[parent].folded),
            statement.box == nil, statement.mark == nil, statement.folded.wordCount > 4,
            statement.field.map({ !detailKeys.contains($0.key.text) }) ?? true
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
        return detailKeys.contains(section.folded.text) || Self.reaches.begin(section.folded)
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
        if listsIssues(reading), namesSeverity(reading.outline.sections[section], reading) { return true }
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

    /// Whether the document is a list of issues by its title.
    private func listsIssues(_ reading: Reading) -> Bool {
        reading.kind == .knownIssues
            && reading.outline.titleSection.map { reading.outline.sections[$0].ownRole == .issues } ?? false
    }

    private let detailKeys: Set<String> = [
        "severity", "status", "affects", "workaround", "fixed in", "impact", "owner", "priority", "component",
        "first seen", "description", "root cause", "resolution", "date", "note", "evidence", "steps to reproduce",
        "reported by", "resolution steps", "solution", "fix", "symptoms", "problem", "cause", "files modified",
        "affected files", "verification", "next steps", "details",
    ]

    private func point(_ statement: Statement) -> Named {
        if let id = WrittenID.leading(statement.body) { return (id.id, id.rest.isEmpty ? statement.body : id.rest) }
        let title = Self.lead(of: statement) ?? Checklists.title(of: statement)
        return TableCodes.apart(title).map { ($0.code, $0.rest) } ?? (nil, title)
    }

    /// The words in bold letters that an item begins with, before others that tell more: `**Uploads stall** When the …`.
    private static func lead(of statement: Statement) -> String? {
        guard statement.field == nil || statement.number != nil,
            let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound <= 4,
            strong.range.upperBound < statement.text.text.utf8.count
        else { return nil }
        let words = statement.text.text(of: strong).cleanTitle
        return FoldedText(words).wordCount >= 2 || words.utf8.count >= 18 ? words : nil
    }

    private func add(
        _ named: Named, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet,
        severity: Severity? = nil
    ) {
        var fact = Fact(.issue, statement, title: named.title, modality: reading.claim)
        fact.id = named.id
        let bracketed = leading(&fact, reading)
        fact.severity =
            reading.words.signedSeverity(in: statement.text.text) ?? severity
            ?? SpokenSeverity.severity(in: statement.body, reading.words) ?? bracketed ?? graded(&fact, reading)
            ?? SectionSeverity.severity(above: statement.section, in: reading)
        for (field, place) in StatusLines.fields(under: index, in: reading) where !field.value.isEmpty {
            if field.meaning == .status, fact.status == nil {
                fact.statePlace = StatePlace(line: reading.statements[place].line)
            }
            IssueFields.read(field, into: &fact, reading)
        }
        IssueFields.readRetest(under: index, into: &fact, reading)
        if let box = statement.box { fact.status = box == .checked ? .closed : .open }
        if fact.status == nil, statement.isHeading {
            fact.status = TitleStatus.whole(statement.body, reading.words)?.status(of: .issue)
        }
        if fact.status == nil, statement.isItem || named.id != nil && statement.form == .line {
            fact.status = ClosingState.status(of: statement.body, reading.words)
        }
        if fact.status == nil { fact.status = titleStatus(statement, reading) }
        if fact.status == nil, reading.kind == .minutes { fact.status = .open }
        let entry = sheet.take(index, fact)
        for (field, place) in LabelledFields.fields(under: index, in: reading)
        where !field.value.isEmpty && !sheet.isTaken(place) {
            sheet.mark(place, readBy: entry)
        }
    }

    /// The severity in brackets that the words behind the code begin with, and the state beside it: `AN-512 (blocker) –
    /// rounding of doses`, `AN-513 (low, open): a label is cut off`.
    private func leading(_ fact: inout Fact, _ reading: Reading) -> Severity? {
        guard fact.title.utf8.first == 0x28, let close = fact.title.firstOffset(of: ")") else { return nil }
        let parts = Clauses(fact.title.bytes(1..<close)).list.filter { FoldedText($0).wordCount <= 2 }
        let severity = parts.lazy.compactMap(reading.words.severity).first
        let state = parts.lazy.compactMap { reading.words.states.alone(FoldedText($0))?.status(of: .issue) }.first
        guard severity != nil || state != nil else { return nil }
        fact.status = fact.status ?? state
        let rest = fact.title.bytes(from: close + 1).trimmedDashes
        let words = rest.utf8.first == 0x3A ? rest.bytes(from: 1).trimmed : rest
        if !FoldedText(words).isEmpty { fact.title = words }
        return severity
    }

    /// The severity and the state that a title names before its words: `MEDIUM / FIXED: the second run stopped`.
    private func graded(_ fact: inout Fact, _ reading: Reading) -> Severity? {
        guard let colon = fact.title.firstOffset(of: ": "), colon <= 48 else { return nil }
        var severity: Severity?
        var status: FactStatus?
        for part in fact.title.bytes(0..<colon).split(onByte: 0x2F).map(\.trimmed) {
            if let named = reading.words.project.severities.severity(exactly: part) {
                severity = named
            } else if let said = reading.words.states.alone(FoldedText(part)) {
                status = said.status(of: .issue)
            } else {
                return nil
            }
        }
        guard let severity else { return nil }
        fact.title = fact.title.bytes(from: colon + 2).trimmed
        fact.status = fact.status ?? status
        return severity
    }

    /// "… and the following open issues:" gives its state to them.
    private func titleStatus(_ statement: Statement, _ reading: Reading) -> FactStatus? {
        IssueLists.status(
            above: statement.isHeading ? reading.outline.sections[statement.section].parent : statement.section,
            in: reading)
    }
}

/// Titles that call a thing an issue: `Issue #3: …`, `Bug 12 – …`, `Known issue: …`.
enum IssueWord {
    static func leading(_ text: String) -> (id: String?, rest: String)? {
        guard let word = words.firstIgnoringCase(of: text), let behind = text.utf8.dropFirst(word.utf8.count).first,
            behind == 0x20 || behind == 0x3A
        else { return nil }
        let tail = text.bytes(from: word.utf8.count).trimmed
        if tail.utf8.first == 0x3A { return (nil, tail.bytes(from: 1).trimmed) }
        let number = tail.utf8.first == 0x23 ? tail.bytes(from: 1) : tail
        let digits = number.utf8.prefix { $0.isASCIIDigit }
        guard !digits.isEmpty else { return nil }
        let rest = number.bytes(from: digits.count).trimmed
        guard let sign = rest.utf8.first,
            sign == 0x3A || sign == 0x2D || rest.startsWithBytes("–") || rest.startsWithBytes("—")
        else { return nil }
        let title = rest.trimmedDashes
        return (
            "#" + String(decoding: Array(digits), as: UTF8.self),
            title.utf8.first == 0x3A ? title.bytes(from: 1).trimmed : title
        )
    }

    /// None begins with another.
    private static let words: Openings = ["known issue", "issue", "bug", "defect", "incident", "blocker"]

    /// The number that a tracker gives to an issue at the end of its title: `Upload stalls (GitHub #39077)`.
    static func tracker(in title: String) -> (id: String, rest: String)? {
        guard title.utf8.last == 0x29, let open = title.utf8.lastIndex(of: 0x28) else { return nil }
        let inside = String(decoding: title.utf8[title.utf8.index(after: open)...].dropLast(), as: UTF8.self)
        guard let hash = inside.firstOffset(of: "#"), let id = WrittenID.leading(inside.bytes(from: hash)) else {
            return nil
        }
        return (id.id, String(decoding: title.utf8[..<open], as: UTF8.self).trimmed)
    }
}

/// The fields of an issue.
enum IssueFields {
    static func read(_ field: Statement.Field, into fact: inout Fact, _ reading: Reading) {
        switch field.meaning {
        case .affects: keep(field.value, as: .affects, in: &fact)
        case .fixedIn: keep(field.value, as: .fixedIn, in: &fact)
        case .workaround: keep(field.value, as: .workaround, in: &fact)
        case .component: keep(field.value, as: .component, in: &fact)
        case .firstSeen: keep(field.value, as: .firstSeen, in: &fact)
        case .impact: keep(field.value, as: .impact, in: &fact)
        case .status: readStatus(field.value, into: &fact, reading)
        case .severity: readSeverity(field.value, into: &fact, reading)
        case .owner: Owner.read(field.value, into: &fact)
        case .due, .closedOn: fact.date = reading.dates.last(in: field.value)
        case .dependsOn, .signer, .reviewers, .reviewOutcome, .signature, .signedOn, .decision, .decisionScope,
            .decisionDate, nil:
            if remaining.contains(where: { field.key.starts(with: $0) }), fact.status == nil { fact.status = .open }
        }
    }

    /// `Retest: passed on 2031-05-02`: whether the thing was found mended where no state says more; a run that did not pass
    /// leaves it open whatever else stands there.
    static func readRetest(under index: Int, into fact: inout Fact, _ reading: Reading) {
        let runs = StatusLines.fields(under: index, in: reading).filter {
            retests.contains($0.field.key.text) && !$0.field.value.isEmpty
        }
        guard let last = runs.last else { return }
        let words = FoldedText(last.field.value)
        let said = reading.words.status(Clauses.sentence(of: last.field.value))?.meaning
        // What it was run with may hold words of state of its own: `passed with done and cancelled orders`.
        let first = words.firstWord.flatMap(reading.words.states.whole) ?? said
        guard let first, first != .notApplicable else { return }
        if !first.isFavourable {
            if fact.status == nil || fact.status == .closed { fact.status = .open }
        } else if fact.status == nil, said == .done, !Reservations.denies(words), !Reservations.putsOff(words),
            !reading.words.states.hedges(words)
        {
            fact.status = .closed
            fact.statePlace = StatePlace(line: reading.statements[last.statement].line)
        }
    }

    private static let retests: Set<String> = [
        "retest", "retest result", "retest status", "re test", "retest outcome", "nachtest", "wiederholungstest",
        "nouveau test", "contre test", "reprueba", "nueva prueba", "reteste", "回归测试", "复测", "复测结果", "再テスト", "再試験",
    ]

    /// Fields that only an issue has which is not solved.
    private static let remaining: [FoldedText] = [
        "planned fix", "planned for", "planned solution", "fix planned", "what remains", "still open", "next step",
        "geplante behebung", "geplante lösung", "noch offen", "correctif prévu", "correction prévue", "reste à faire",
        "corrección prevista", "solución prevista", "correção prevista", "correção planejada", "计划修复", "后续计划", "修正予定",
        "対応予定",
    ]

    /// `High → FIXED in 1.4`: a severity, and where an arrow leads from there.
    private static func readSeverity(_ value: String, into fact: inout Fact, _ reading: Reading) {
        let arrow = ["→", "->", "⇒", "=>"].compactMap { sign in
            value.firstOffset(of: sign).map { $0..<$0 + sign.utf8.count }
        }.min { $0.lowerBound < $1.lowerBound }
        let before = arrow.map { value.bytes(0..<$0.lowerBound) } ?? value
        fact.severity =
            reading.words.severity(in: before)
            ?? Clauses(before).list.first.flatMap(reading.words.project.severities.severity(exactly:)) ?? fact.severity
        guard let arrow, fact.status == nil,
            let stated = reading.words.status(value.bytes(from: arrow.upperBound).withoutMarks), stated.meaning != nil
        else { return }
        fact.status = stated.meaning?.status(of: .issue)
        fact.details[.statusWords] = stated.words
    }

    private static func keep(_ value: String, as detail: DetailKey, in fact: inout Fact) {
        if fact.details[detail] == nil { fact.details[detail] = value }
    }

    private static func readStatus(_ value: String, into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil else { return }
        fact.status = reading.words.status(value)?.meaning?.status(of: .issue) ?? .open
        fact.details[.statusWords] = value
        if fact.status == .closed, fact.date == nil { fact.date = reading.dates.last(in: value) }
        if fact.severity == nil { fact.severity = SeverityWords.priority(in: FoldedText(value)) }
    }
}
