import MusterModel
import MusterText

/// Risks as the points of a list.
///
///     ### Risks not accepted for launch
///     1. **Reliability below target** - no exceptions
struct RiskPoints: Dialect {
    private static let detailKeys: Set<String> = [
        "impact", "likelihood", "probability", "mitigation", "owner", "status", "severity", "contingency", "緩和策", "対策",
        "follow up", "date", "note",
    ]

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var details = SectionAnswers<Set<Int>>()
        for index in reading.statements.indices where !sheet.isTaken(index) {
            let statement = reading.statements[index]
            if statement.isHeading {
                if !reading.isInert(index), let named = Self.named(statement.body) ?? account(statement, reading) {
                    add(named, statement, index, reading, &sheet)
                }
                continue
            }
            guard !reading.isProcedure, statement.parent == nil else { continue }
            if let named = lined(statement, index, reading) ?? WeighedRisks.named(statement, index, reading) {
                var fact = Fact(.risk, statement, title: named.title, modality: reading.claim)
                fact.id = named.id
                for field in WeighedRisks.fields(in: reading.statements[index + 1]) where !field.value.isEmpty {
                    Self.readField(field, into: &fact, reading)
                }
                let entry = sheet.take(index, fact)
                if !sheet.isTaken(index + 1) { sheet.mark(index + 1, readBy: entry) }
                continue
            }
            if FieldRisk.isRecordLine(index, reading), let record = FieldRisk.read(at: index, in: reading) {
                let entry = sheet.take(record.lines.lowerBound, record.fact)
                for line in record.lines.dropFirst() where !sheet.isTaken(line) { sheet.mark(line, readBy: entry) }
                continue
            }
            if let words = spoken(statement, index, reading) {
                for (place, words) in several(words, of: statement).enumerated() {
                    var fact = Fact(.risk, statement, title: words, modality: reading.claim)
                    RiskGrades.apply(to: &fact, in: reading)
                    if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
                }
                continue
            }
            guard statement.isItem else { continue }
            guard reading.role(of: index) == .risks, statement.box == nil,
                statement.mark == nil || statement.mark == .warning, !statement.introduces || statement.end > index + 1,
                !statement.body.isEmpty, !EmptyLists.saysNone(statement.folded)
            else { continue }
            if let key = statement.field?.key, Self.detailKeys.contains(key.text) { continue }
            if isTold(statement, reading, sheet) || isAside(statement, reading) { continue }
            let told = details.answer(of: statement.section) {
                NumberedDetails.points(in: statement.section, of: reading)
            }
            if told.contains(index) { continue }
            add(statement, index, reading, &sheet)
        }
    }

    /// `Risk 2 – Late permit` on a line of its own, with how grave and how likely it is on the next.
    private func lined(_ statement: Statement, _ index: Int, _ reading: Reading) -> (id: String?, title: String)? {
        guard statement.form == .line, statement.signs.contains(.digit),
            Self.riskWords.firstIgnoringCase(of: statement.body) != nil, let named = Self.named(statement.body),
            !named.title.isEmpty, index + 1 < reading.statements.count,
            case let next = reading.statements[index + 1], next.line == statement.line + 1, next.form == .line,
            FieldReader.all(in: next).contains(where: { field in
                let role = ColumnTitles.role(of: field.key, written: field.name)
                return role == .impact || role == .likelihood
            })
        else { return nil }
        return named
    }

    /// `**Risk:** the saves cannot be converted (likelihood low, impact high)`: a line that calls what may happen a risk, in so
    /// many words. `Risk: high` grades something.
    private func spoken(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        guard !reading.isPlan, !reading.isInert(index), let field = statement.field,
            Self.calls.all.contains(field.key) || Self.plurals.all.contains(field.key) && statement.form == .line,
            !Self.nones.begin(FoldedText(field.value)), !field.value.containsBytes("://"),
            !field.value.containsBytes(".md"),
            FoldedText(field.value).wordCount > 3 || (field.value.utf8.first ?? 0) >= 0xE3,
            !EmptyLists.saysNone(FoldedText(field.value)), statement.box == nil, !isGrade(field.value, reading)
        else { return nil }
        switch reading.role(of: index) {
        case .guidance, .decisions, .waivers: return nil
        // A line behind the points of a list is none of them.
        case .issues: return statement.form == .line ? field.value : nil
        case .risks: return statement.isItem ? field.value : nil
        case _: return field.value
        }
    }

    /// `Risks: a strike of the customs; the panel may warp`: each that a semicolon sets apart behind a word in the plural.
    private func several(_ words: String, of statement: Statement) -> [String] {
        guard let key = statement.field?.key, Self.plurals.all.contains(key) else { return [words] }
        return words.split(at: "; ").flatMap { $0.split(at: "；") }.map(\.trimmed.withoutEnd).filter { !$0.isEmpty }
    }

    private static let nones: Phrases = [
        "no", "none", "see", "listed", "tracked", "all", "keine", "siehe", "aucun", "voir", "ninguno", "ver", "nenhum",
    ]

    private static let plurals: Phrases = [
        "risks", "open risks", "known risks", "main risks", "risiken", "offene risiken", "risques", "risques ouverts",
        "riesgos", "riesgos abiertos", "riscos", "riscos abertos", "concerns", "worries",
    ]

    /// Whether what is said first is how grave something is: `low, nobody uses it`.
    private func isGrade(_ value: String, _ reading: Reading) -> Bool {
        let end = [".", ",", ";", "(", " –", " —", " -", ":"].compactMap { value.firstOffset(of: $0) }.min()
        let head = end.map { value.bytes(0..<$0) } ?? value
        let words = FoldedText(head)
        return words.wordCount <= 3
            && (reading.words.severity(in: head) != nil || SeverityWords.priority(in: words) != nil)
    }

    private static let calls: Phrases = [
        "risk", "top risk", "main risk", "biggest risk", "key risk", "major risk", "open risk", "accepted risk",
        "remaining risk", "residual risk", "risiko", "hauptrisiko", "größtes risiko", "restrisiko", "risque",
        "risque principal", "risque majeur", "risque résiduel", "riesgo", "riesgo principal", "riesgo residual",
        "risco",
        "risco principal", "risco residual", "风险", "主要风险", "リスク", "主なリスク",
        "concern", "main concern", "biggest concern", "open concern", "worry", "our worry", "main worry",
        "biggest worry", "danger", "sorge", "unsere sorge", "größte sorge", "inquiétude", "notre inquiétude", "crainte",
        "preocupa", "nos preocupa", "preocupación", "peligro", "preocupação", "preocupa nos", "perigo", "担忧", "隐患",
        "懸念", "懸念点", "心配",
    ]

    /// Whether a point stands under the title of one risk, and so tells more of it.
    private func isTold(_ statement: Statement, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        var at: Int? = statement.section
        while let section = at {
            let title = reading.outline.sections[section]
            if let index = title.statement, let entry = sheet.owner(of: index), sheet.facts[entry].fact.kind == .risk {
                return true
            }
            // "Mitigation:" with points beneath it tells of a risk, whether that has a title or not.
            if title.level == 7, Self.detailKeys.contains(title.folded.text) { return true }
            at = title.level == 7 ? title.parent : nil
        }
        return false
    }

    /// Whether a point stands under a title of its own in a register that only its own title calls one: rules, ways of
    /// working and next steps stand there as well. What begins with a code or a name in bold letters is a risk.
    private func isAside(_ statement: Statement, _ reading: Reading) -> Bool {
        var at: Int? = statement.section
        while let section = at, section != reading.outline.titleSection {
            if reading.outline.sections[section].ownRole == .risks { return false }
            at = reading.outline.sections[section].parent
        }
        guard at != nil, at != statement.section, WrittenID.leading(statement.body) == nil else { return false }
        return statement.number != nil
            || !statement.text.spans.contains { $0.kind == .strong && $0.range.lowerBound <= 4 }
    }

    /// A title that calls a thing a risk: `Risk 3: Schema drift`, `RISK-T001: Slow disks`.
    static func named(_ title: String) -> (id: String?, title: String)? {
        let title = SectionNumber.removed(from: title)
        guard let word = riskWords.firstIgnoringCase(of: title) else { return nil }
        if let id = WrittenID.leading(title) { return (id.id, id.rest) }
        let rest = title.bytes(from: word.utf8.count).trimmed
        let number = rest.utf8.first == 0x23 ? rest.bytes(from: 1) : rest
        let digits = number.utf8.prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty else { return nil }
        let words = number.bytes(from: digits.count)
        if words.startsWithBytes("：") {
            return (String(decoding: Array(digits), as: UTF8.self), words.bytes(from: 3).trimmed)
        }
        guard words.utf8.first == 0x3A || ["-", "–", "—"].contains(where: words.trimmed.startsWithBytes) else {
            return nil
        }
        return (String(decoding: Array(digits), as: UTF8.self), words.bytes(from: 1).trimmed.trimmedDashes)
    }

    private static let riskWords: Openings = ["risk", "risiko", "risque", "riesgo", "risco", "リスク", "风险"]

    /// A title right below that of a list of risks, with its account in prose beneath: what may happen, in a few words.
    ///
    ///     ## Risks
    ///     ### The crane is old
    ///     It may stop at any time, and then nobody unloads.
    private func account(_ title: Statement, _ reading: Reading) -> (id: String?, title: String)? {
        let outline = reading.outline
        let section = outline.sections[title.section]
        guard !reading.isProcedure, section.ownRole == nil, (2...16).contains(title.folded.wordCount),
            section.level <= 6, let list = section.parent, outline.sections[list].ownRole == .risks,
            list != outline.titleSection || reading.kind == .riskRegister && !ReportingTitles.isOne(title.folded),
            outline.sectionEnds[title.section] == title.section + 1, outline.tables(in: title.section).isEmpty,
            !outline.contents[title.section].contains(.items), !Questions.isQuestion(title.body),
            reading.words.severity(inTitle: title.folded) == nil || title.folded.wordCount > 3,
            let first = outline.statements(in: title.section).first, case let words = reading.statements[first],
            words.form == .line, words.folded.wordCount >= 5, !words.introduces,
            words.field == nil && (list != outline.titleSection || hasTwins(section, reading))
                || WeighedRisks.grades(words)
        else { return nil }
        let name = SectionNumber.removed(from: title.body.cleanTitle)
        return CodedTitles.coded(name).map { ($0.code, $0.name) } ?? (nil, name)
    }

    /// Whether other titles stand beside one, as risks do in their register.
    private func hasTwins(_ section: Section, _ reading: Reading) -> Bool {
        let twins = reading.outline.sections.filter { $0.parent == section.parent && $0.level == section.level }
        return twins.count > 2 && twins.allSatisfy { $0.ownRole == nil }
    }

    private func add(
        _ named: (id: String?, title: String), _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        guard !named.title.isEmpty else { return }
        var fact = Fact(.risk, statement, title: named.title, modality: reading.claim)
        fact.id = named.id
        for (field, _) in StatusLines.fields(under: index, in: reading) where !field.value.isEmpty {
            Self.readField(field, into: &fact, reading)
        }
        if let line = reading.outline.statements(in: statement.section).first.map({ reading.statements[$0] }),
            WeighedRisks.grades(line)
        {
            for field in WeighedRisks.fields(in: line) where !field.value.isEmpty {
                Self.readField(field, into: &fact, reading)
            }
        }
        RiskGrades.apply(account: accountLine(of: statement, reading), to: &fact, in: reading)
        sheet.take(index, fact)
    }

    /// The first line below a title, where that is prose: `Impact high, probability low. Still open.`
    private func accountLine(of title: Statement, _ reading: Reading) -> String? {
        guard title.isHeading, let first = reading.outline.statements(in: title.section).first,
            case let line = reading.statements[first], line.form == .line, line.field == nil
        else { return nil }
        return line.body
    }

    private func add(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let named = statement.text.spans.first { $0.kind == .strong && $0.range.lowerBound <= 4 }.map {
            statement.text.text(of: $0)
        }
        let isThere =
            named == nil && SpokenTitles.areWorries(reading.outline.sections[statement.section].folded)
            && Possibilities.areFacts(statement.folded) && TitleRemark.remark(of: statement.body) == nil
        var fact = Fact(
            isThere ? .issue : .risk, statement, title: named ?? Checklists.title(of: statement),
            modality: reading.claim)
        if let id = WrittenID.leading(statement.body) {
            fact.id = id.id
            if !id.rest.isEmpty { fact.title = id.rest }
        } else if let coded = TableCodes.apart(fact.title) {
            (fact.id, fact.title) = (coded.code, coded.rest)
        }
        for (field, _) in StatusLines.fields(under: index, in: reading) where !field.value.isEmpty {
            Self.readField(field, into: &fact, reading)
        }
        let (words, behind) = FieldReader.behind(named == nil ? fact.title : statement.body)
        for field in behind where !field.value.isEmpty { Self.readField(field, into: &fact, reading) }
        if named == nil { fact.title = words }
        Self.name(&fact, under: index, in: reading)
        RiskGrades.apply(to: &fact, in: reading)
        if let named, let end = statement.text.text.firstOffset(of: named).map({ $0 + named.utf8.count }) {
            RiskGrades.apply(account: statement.text.text.bytes(from: end).trimmedDashes, to: &fact, in: reading)
        }
        RiskGrades.applyGrade(to: &fact, in: reading)
        if fact.status == nil { fact.status = titleStatus(statement.section, reading) }
        fact.severity = fact.severity ?? SectionSeverity.severity(above: statement.section, in: reading)
        sheet.take(index, fact)
    }

    /// `RISK 2` and, below it, what it is: a risk that a number alone names has the name that a field gives it.
    static func name(_ fact: inout Fact, under index: Int, in reading: Reading) {
        guard let number = numbered(reading.statements[index].body),
            let field = StatusLines.fields(under: index, in: reading).lazy.map(\.field)
                .first(where: { names.contains($0.key.text) && !$0.value.isEmpty })
        else { return }
        fact.id = number
        fact.title = field.value
    }

    /// The number of a risk that its line names by nothing else: `2` of `RISK 2`.
    private static func numbered(_ text: String) -> String? {
        guard let word = riskWords.firstIgnoringCase(of: text) else { return nil }
        let rest = text.bytes(from: word.utf8.count).trimmed
        return !rest.isEmpty && rest.utf8.allSatisfy(\.isASCIIDigit) ? rest : nil
    }

    private static let names: Set<String> = [
        "what", "risk", "description", "title", "summary", "name", "was", "beschreibung", "risiko", "quoi",
        "description du risque", "risque", "qué", "descripción", "riesgo", "descrição", "risco", "描述", "内容",
    ]

    static func readField(_ field: Statement.Field, into fact: inout Fact, _ reading: Reading) {
        switch ColumnTitles.role(of: field.key, written: field.name) {
        case .impact:
            fact.severity = reading.words.severity(in: field.value) ?? fact.severity
            fact.details[.impact] = field.value
        case .severity: fact.severity = reading.words.severity(in: field.value) ?? fact.severity
        case .likelihood: fact.details[.likelihood] = field.value
        case .mitigation: fact.details[.mitigation] = field.value
        case .followUp: fact.details[.followUp] = field.value
        case .person: Owner.read(field.value, into: &fact)
        case .status: fact.status = reading.words.status(field.value)?.meaning?.status(of: .risk) ?? .unknown
        case _: return
        }
    }

    private func titleStatus(_ section: Int, _ reading: Reading) -> FactStatus? {
        let title = reading.outline.sections[section].folded
        return SectionStatus.acceptance(title) ?? SectionStatus.status(above: section, kind: .risk, in: reading)
    }
}
