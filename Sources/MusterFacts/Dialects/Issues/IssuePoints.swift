import MusterModel
import MusterText

/// Issues told by titles and points of lists of issues.
///
///     ### KI-014: Upload stalls on slow lines        [#598](https://example.org/issues/598)
///     - **Severity**: High                           - Export fails for empty folders
///     - **Affects**: v1.0.0
struct IssuePoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        if let found = IncidentHead.read(reading), !sheet.isTaken(found.place) {
            let entry = sheet.take(found.place, found.fact)
            for index in found.others where !sheet.isTaken(index) { sheet.mark(index, readBy: entry) }
        }
        let bolds = boldLines(reading)
        var codedLists = SectionAnswers<Bool>()
        var statedLists = SectionAnswers<Bool>()
        for index in reading.statements.indices
        where !sheet.isTaken(index) && !reading.isInert(index) && !reading.statements[index].body.isEmpty {
            let statement = reading.statements[index]
            if reading.role(of: index) == .issues, let count = CountedTroubles.count(in: statement.field, reading.words)
            {
                guard count.open > 0 else { continue }
                addCount(count.severity, statement, index, reading, &sheet)
            } else if statement.isHeading {
                if isTitle(statement, index, reading) {
                    add(title(of: statement, reading), statement, index, reading, &sheet)
                }
            } else if reading.kind == .minutes, let id = tracked(statement) {
                add((id, told(under: index, statement, reading)), statement, index, reading, &sheet)
            } else if let named = called(statement, reading) {
                let several = statement.field.map(SpokenTroubles.several) ?? []
                add((nil, several.first ?? named.title), statement, index, reading, &sheet, severity: named.severity)
                for more in several.dropFirst() {
                    sheet.add(Fact(.issue, statement, title: more, modality: reading.claim), at: index)
                }
            } else if isRecord(statement, index, reading) {
                add(point(statement), statement, index, reading, &sheet)
            } else if let named = mentioned(statement, index, reading) {
                add((named.id, named.rest), statement, index, reading, &sheet)
            } else if let id = coded(statement, &codedLists, reading) {
                add(id, statement, index, reading, &sheet)
            } else if bolds.contains(index) {
                add(point(statement), statement, index, reading, &sheet)
            } else if let sentence = lone(statement, index, reading) {
                add((nil, sentence), statement, index, reading, &sheet)
            } else if isAmongIssues(statement, index, &statedLists, reading)
                && isPoint(statement, index, reading, sheet) || isLabelled(statement, reading)
            {
                add(point(statement), statement, index, reading, &sheet)
            }
        }
    }

    /// What a line counts as open: one issue for all of its grade.
    private func addCount(
        _ severity: Severity?, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var fact = Fact(.issue, statement, title: statement.body.withoutEnd, modality: reading.claim)
        fact.status = .open
        fact.severity = severity
        fact.details[.statusWords] = statement.field?.value
        sheet.take(index, fact)
    }

    /// An item of minutes that begins with the number of an issue, linked to its tracker.
    private func tracked(_ statement: Statement) -> String? {
        guard statement.isItem, let span = statement.text.spans.first, span.range.lowerBound == 0,
            case .link(let address) = span.kind, address.containsBytes("/issues/")
        else { return nil }
        return WrittenID.leading(statement.text.text(of: span)).map(\.id)
    }

    /// What the line under such an item says of it, else the item's own words.
    func told(under index: Int, _ statement: Statement, _ reading: Reading) -> String {
        reading.outline.children(of: index).first.map { reading.statements[$0].body } ?? WrittenID.leading(
            statement.body)?.rest ?? statement.body
    }

    /// `BUG-9 The lamp fails` with the fields of an issue beneath it, wherever it stands but in plans and advice.
    private func isRecord(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        // Hardly any point begins with a code.
        guard statement.isItem, statement.signs.contains(.digit),
            statement.body.utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false
        else { return false }
        return statement.parent == nil && statement.box == nil && !reading.isPlan && !reading.isProcedure
            && Self.isCoded(statement.body)
            && (hasIssueFields(index, reading) || StatusLines.status(under: index, in: reading)?.meaning != nil)
    }

    /// `Defect D-31: the seal is cold, major, open`, wherever it stands but in plans and advice.
    private func mentioned(_ statement: Statement, _ index: Int, _ reading: Reading) -> (id: String, rest: String)? {
        guard !reading.isPlan, !reading.isProcedure, statement.box == nil, statement.parent == nil else { return nil }
        // What a document is called tells nothing of its first lines: `Follow-up to the outage`.
        let isBelowTitle = statement.section == reading.outline.titleSection
        switch isBelowTitle ? nil : reading.role(of: index) {
        case .actions, .tasks, .backlog, .decisions, .references, .guidance, .completed, .objectives, .acceptance,
            .definitionOfDone:
            return nil
        case _: return IssueMention.read(statement.body)
        }
    }

    /// `**Critical blocker: …**`, `Release blocker: …`: a point that calls itself what holds a release back.
    private func called(_ statement: Statement, _ reading: Reading) -> (title: String, severity: Severity?)? {
        guard !reading.isPlan, !reading.isProcedure, statement.box == nil, let field = statement.field,
            field.key.wordCount <= 3,
            statement.isItem && Self.calls.contains(where: { field.key.ends(with: $0) })
                || statement.parent == nil
                    && (isKnown(field) || SpokenTroubles.tells(field, of: statement, in: reading))
                || statement.isItem && Self.troubleWords.contains(field.key.text)
                    && ClosingState.status(of: field.value, reading.words) != nil,
            FoldedText(field.value).wordCount >= 3 || field.value.hasWideLetters,
            !EmptyLists.saysNone(FoldedText(field.value))
        else { return nil }
        return (field.value, field.key.wordCount > 1 ? reading.words.severity(in: field.name) : nil)
    }

    /// `Known problems: speaker 71 has two numbers`: one that is told; how many there are, or where they are listed, is none.
    private func isKnown(_ field: Statement.Field) -> Bool {
        Self.knowns.contains(field.key.text) && field.value.utf8.first?.isASCIIDigit != true
            && !Self.pointers.begin(FoldedText(field.value)) && !field.value.containsBytes("://")
            && !field.value.containsBytes(".md") && !Self.denials.begin(FoldedText(field.value))
            && FoldedText(field.value).wordCount >= 4 && WrittenID.leading(field.value) == nil
    }

    private static let knowns: Set<String> = [
        "known trouble", "known fault", "known faults", "known defect", "known defects", "bekannter mangel",
        "bekannte mängel", "bekannte störung", "anomalies connues", "défaut connu", "défauts connus", "bug connu",
        "bugs connus", "fallo conocido", "fallos conocidos", "error conocido", "errores conocidos",
        "incidencia conocida", "falha conhecida", "falhas conhecidas", "defeito conhecido", "erro conhecido",
        "erros conhecidos", "bug conhecido", "已知缺陷", "既知の不具合",
        "known issue", "known issues", "known problem", "known problems", "known bug", "known bugs",
        "bekanntes problem", "bekannte probleme", "bekannter fehler", "bekannte fehler", "problème connu",
        "problèmes connus", "anomalie connue", "problema conocido", "problemas conocidos", "problema conhecido",
        "problemas conhecidos", "已知问题", "既知の問題",
    ]
    private static let pointers: Phrases = [
        "see", "listed in", "tracked in", "documented", "reviewed", "all", "siehe", "voir", "véase", "ver", "no",
        "none", "keine", "aucun", "aucune", "ninguno", "ningún", "nenhum", "nenhuma", "todos", "alle", "tous", "to be",
    ]

    /// Words before a colon that call a point trouble, where its last sentence says how it stands: `Problem: … Open.`
    private static let troubleWords: Set<String> = [
        "problem", "issue", "incident", "fault", "problème", "incident", "anomalie", "fehler", "mangel", "störung",
        "problema", "incidencia", "fallo", "falha", "defeito", "问题", "課題", "問題",
    ]

    static let calls: [FoldedText] = ["blocker", "showstopper", "bug", "defect", "known issue"]

    /// The first sentence below a title that announces one issue and holds nothing but words: `### Known issue`.
    private func lone(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        let section = reading.outline.sections[statement.section]
        guard case .line = statement.form, section.level <= 6, !reading.isPlan, !reading.isProcedure,
            Self.singulars.contains(SectionTitles.unnumbered(section.folded).text)
                || tellsBlocker(statement, section, reading),
            reading.outline.statements(in: statement.section).first == index,
            !reading.outline.contents[statement.section].contains(.items),
            reading.outline.tables(in: statement.section).isEmpty, !statement.introduces,
            statement.folded.wordCount >= 4 || statement.body.hasWideLetters, !EmptyLists.saysNone(statement.folded),
            !Self.denials.areSaid(in: statement.folded)
        else { return nil }
        return VerdictSentence.first(in: statement.body).withoutEnd
    }

    /// Whether a sentence below such a title tells what stands in the way, and not where to look or that all is closed.
    private func tellsBlocker(_ statement: Statement, _ section: Section, _ reading: Reading) -> Bool {
        guard Self.blockers.contains(SectionTitles.unnumbered(section.folded).text),
            !Self.pointers.begin(statement.folded) || Exceptions.areMadeBehindNone(in: statement.folded),
            !statement.body.containsBytes("://"), !statement.body.containsBytes(".md")
        else { return false }
        return !(reading.words.states.meaning(of: statement.folded)?.isFavourable ?? false)
            && !EmptyLists.saysNone(FoldedText(VerdictSentence.first(in: statement.body)))
    }

    /// Titles of lists, under which a sentence may stand for the one that there is.
    private static let blockers: Set<String> = [
        "blocker", "blockers", "open blockers", "release blockers", "launch blockers", "current blockers",
        "remaining blockers", "known blockers", "active blockers", "blocking issues", "blocking", "showstoppers",
        "offene blocker", "release blocker", "blockierende fehler", "points bloquants", "anomalies bloquantes",
        "bloquants", "bugs bloquants", "bloqueos", "bloqueos abiertos", "bloqueadores", "bloqueadores abiertos",
        "bloqueantes", "bloqueadores abertos", "bugs críticos", "errores críticos", "erros críticos", "阻塞问题", "阻塞项",
        "ブロッカー", "未解決のブロッカー",
    ]

    private static let singulars: Set<String> = [
        "known issue", "known bug", "known problem", "open issue", "known defect", "bekanntes problem",
        "bekannter fehler", "problème connu", "anomalie connue", "problema conocido", "problema conhecido",
    ]

    private static let denials: Phrases = [
        "no known", "no open", "there are no", "there is no", "keine bekannten", "kein bekanntes", "aucun problème",
        "aucune anomalie", "ningún problema", "no hay", "nenhum problema", "não há",
    ]

    typealias Named = (id: String?, title: String)

    func point(_ statement: Statement) -> Named {
        if let id = WrittenID.leading(statement.body) { return (id.id, id.rest.isEmpty ? statement.body : id.rest) }
        let title = Self.lead(of: statement) ?? Checklists.title(of: statement)
        if let bold = statement.text.spans.first, bold.kind == .strong, bold.range.lowerBound == 0,
            let coded = TableCodes.leading(statement.body), coded.code == statement.text.text(of: bold).cleanTitle
        {
            return (coded.code, coded.rest)
        }
        if let apart = TableCodes.apart(title) { return (apart.code, apart.rest) }
        if let behind = Self.codeBehind(statement.body) {
            return (behind, TitleRemark.remark(of: title) == behind ? TitleRemark.removed(from: title) ?? title : title)
        }
        return (nil, title)
    }

    /// The code in brackets behind the words of a point: `LEDs are mirrored (ER-917)`, `**Empty log** (#4502) — open`.
    private static func codeBehind(_ text: String) -> String? {
        guard let open = text.firstOffset(of: " ("), let close = text.firstOffset(of: ")", from: open),
            case let code = text.bytes(open + 2..<close), let lead = WrittenID.leading(code), lead.rest.isEmpty,
            case let behind = text.bytes(from: close + 1).trimmed,
            behind.isEmpty || [".", ",", ";", ":", "-", "–", "—"].contains(where: behind.startsWithBytes)
        else { return nil }
        return lead.id
    }

    /// The words in bold letters that an item begins with, before others that tell more: `**Uploads stall** When the …`.
    static func lead(of statement: Statement) -> String? {
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
        if fact.id == nil { gradeFirst(&fact, reading) }
        if !statement.isHeading, let decision = DecidedFix.sentence(in: fact.title), decision.start > 0,
            let version = DecidedFix.settled(by: decision.said, reading)
        {
            fact.details[.fixedIn] = version.split(onByte: 0x20).first.map(\.withoutEnd)
            fact.status = .open
            fact.title = fact.title.bytes(0..<decision.start).trimmed
        }
        let parts = FieldReader.behind(fact.title)
        fact.title = parts.words
        for field in parts.fields { IssueFields.read(field, into: &fact, reading) }
        let bracketed = leading(&fact, reading)
        fact.severity =
            fact.severity ?? reading.words.signedSeverity(in: statement.text.text) ?? severity
            ?? SpokenSeverity.severity(in: statement.body, reading.words) ?? bracketed ?? graded(&fact, reading)
            ?? SectionSeverity.severity(above: statement.section, in: reading)
            ?? SectionSeverity.severity(before: index, in: reading)
        for (field, place) in StatusLines.fields(under: index, in: reading) where !field.value.isEmpty {
            if field.meaning == .status, fact.status == nil {
                fact.statePlace = StatePlace(line: reading.statements[place].line)
            }
            IssueFields.read(field, into: &fact, reading)
        }
        if statement.isHeading { readAccount(under: statement, into: &fact, reading) }
        IssueFields.readRetest(under: index, into: &fact, reading)
        if let box = statement.box { fact.status = box == .checked ? .closed : .open }
        if fact.status == nil, statement.isHeading {
            fact.status =
                (TitleStatus.whole(statement.body, reading.words)
                ?? struck(statement, reading).flatMap { _ in reading.words.states.whole(statement.folded) })?
                .status(of: .issue)
        }
        if statement.isHeading, let apart = remarked(statement, reading) {
            fact.status = fact.status ?? apart.status
            if let rest = TitleRemark.removed(from: fact.title) { fact.title = rest }
        }
        if !statement.isHeading { TrailingFields.apply(to: &fact, in: reading) }
        if fact.status == nil, statement.isItem || named.id != nil && statement.form == .line {
            fact.status = ClosingState.status(of: statement.body, reading.words)
        }
        if !statement.isHeading {
            OwnerClause.apply(to: &fact)
            TrailingGrade.apply(to: &fact, in: reading)
            if fact.status == nil, statement.isItem {
                fact.status = TrailingGrade.status(behind: statement.body, in: reading)
            }
        }
        if fact.status == nil { fact.status = titleStatus(statement, reading) }
        if fact.status == nil, reading.kind == .minutes { fact.status = .open }
        let entry = sheet.take(index, fact)
        for (field, place) in LabelledFields.fields(under: index, in: reading)
        where !field.value.isEmpty && !sheet.isTaken(place) {
            sheet.mark(place, readBy: entry)
        }
    }

    /// The sentences of the line below a title that are fields of an issue: `14 sites. Severity: major. Status: open, on it.`
    private func readAccount(under title: Statement, into fact: inout Fact, _ reading: Reading) {
        guard fact.severity == nil || fact.status == nil,
            let first = reading.outline.topStatements(in: title.section).first,
            case let line = reading.statements[first], line.form == .line, line.field == nil
        else { return }
        for sentence in VerdictSentence.all(in: line.body).map(\.withoutEnd) {
            guard let field = FieldReader.first(in: InlineText(text: sentence, spans: []), body: sentence),
                !field.value.isEmpty, field.meaning == .severity || field.meaning == .status
            else { continue }
            IssueFields.read(field, into: &fact, reading)
        }
    }

    /// The severity before the code: `Critical KI-88 (orders twice): closed`.
    private func gradeFirst(_ fact: inout Fact, _ reading: Reading) {
        // `77, critical: the gauge jumps`
        let digits = fact.title.utf8.prefix(while: \.isASCIIDigit).count
        if (1...5).contains(digits), let graded = gradedApart(fact.title.bytes(from: digits), reading) {
            (fact.id, fact.severity, fact.title) = (fact.title.bytes(0..<digits), graded.severity, graded.rest)
            return
        }
        guard let space = fact.title.firstOffset(of: " "),
            let severity = reading.words.severity(exactly: fact.title.bytes(0..<space)),
            let coded = WrittenID.leading(fact.title.bytes(from: space + 1)), !coded.rest.isEmpty
        else { return }
        fact.id = coded.id
        fact.severity = severity
        fact.title = coded.rest
    }

    /// The severity between commas or dashes behind the code: `AN-514, minor, "gauge jumps": open`.
    private func gradedApart(_ title: String, _ reading: Reading) -> (severity: Severity, rest: String)? {
        guard let sign = [", ", "– ", "— ", "- "].first(where: title.startsWithBytes) else { return nil }
        let behind = title.bytes(from: sign.utf8.count)
        let ends = [", ", ": ", " – ", " — ", " - "].compactMap { end in
            behind.firstOffset(of: end).map { (at: $0, length: end.utf8.count) }
        }
        guard let end = ends.min(by: { $0.at < $1.at }), case let word = behind.bytes(0..<end.at),
            FoldedText(word).wordCount <= 2, let severity = reading.words.severity(in: word),
            case let rest = behind.bytes(from: end.at + end.length).trimmed, !FoldedText(rest).isEmpty
        else { return nil }
        return (severity, rest)
    }

    /// The severity in brackets that the words behind the code begin with, and the state beside it: `AN-512 (blocker) –
    /// rounding of doses`, `AN-513 (low, open): a label is cut off`, `#07 [critical] the gauge jumps`.
    func leading(_ fact: inout Fact, _ reading: Reading) -> Severity? {
        if let graded = gradedApart(fact.title, reading) {
            fact.title = graded.rest
            return graded.severity
        }
        let sign = fact.title.utf8.first == 0x5B ? "]" : ")"
        guard fact.title.utf8.first == 0x28 || sign == "]", let close = fact.title.firstOffset(of: sign) else {
            return nil
        }
        let parts = Clauses(fact.title.bytes(1..<close)).list.filter { FoldedText($0).wordCount <= 3 }
        let severity = parts.lazy.compactMap { reading.words.severity(in: $0) }.first
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
