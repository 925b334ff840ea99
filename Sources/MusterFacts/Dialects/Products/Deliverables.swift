import MusterModel
import MusterText

/// Outputs that a document promises or reports: points under deliverables, and files and builds that a plan orders.
///
///     Key deliverables:                Update docs/progress_log.md: …
///     * ✅ Installer for Linux         Generate SHA256 checksums for all installers and document them.
struct Deliverables: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let files = PathLists.points(in: reading)
        var ordered: Set<String> = []
        for index in reading.statements.indices where !sheet.isTaken(index) && !reading.isInert(index) {
            let statement = reading.statements[index]
            if files.contains(index) {
                add(statement, index, reading, &sheet)
            } else if let report = reported(statement) ?? labelled(statement) {
                addReport(report, statement, index, reading, &sheet)
            } else if isPoint(statement, index, reading) {
                add(statement, index, reading, &sheet)
            } else if reading.isPlan, isOrder(statement, index, reading) {
                addOrdered(statement, index, reading, &sheet, &ordered)
            }
        }
    }

    /// `**Deliverable:** Analysis report` with its words on the line.
    private func labelled(_ statement: Statement) -> String? {
        guard let field = statement.field, !field.value.isEmpty, Self.labels.contains(where: { field.key == $0 })
        else { return nil }
        return field.value
    }

    private static let labels: [FoldedText] = [
        "deliverable", "deliverables", "output", "outputs", "artifacts delivered", "artifacts expected", "entregable",
        "entregables", "entregável", "entregáveis", "livrable", "livrables", "liefergegenstand", "liefergegenstände",
        "sortie", "sorties", "ausgabe", "ausgaben", "salida", "salidas", "saída", "saídas", "输出", "出力", "交付物", "成果物",
    ]

    private func addReport(
        _ report: String, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let parent = sheet.holder(of: index, kinds: [.phase, .task])
        for (position, title) in Self.outputs(of: report).enumerated() {
            var fact = Fact(.deliverable, statement, title: title, modality: reading.claim)
            fact.details[.path] = Paths.first(in: title)
            if position == 0 {
                sheet.take(index, fact, parent: parent)
            } else {
                sheet.add(fact, at: index, parent: parent)
            }
        }
    }

    /// `out/table.json + figures` are two things, and so on; words without a file are one.
    private static func outputs(of report: String) -> [String] {
        guard let plus = report.firstOffset(of: " + "), Paths.first(in: report) != nil else { return [report] }
        var parts = [report.bytes(0..<plus)]
        var rest = report.bytes(from: plus + 3)
        while let next = rest.firstOffset(of: " + "), parts.count < 8 {
            parts.append(rest.bytes(0..<next))
            rest = rest.bytes(from: next + 3)
        }
        return parts + [rest]
    }

    // Points under a title of deliverables.
    private func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        if isOfPhase(statement, index, reading) || isCodedTitle(statement, reading) || isHandedOver(statement, reading)
        {
            return true
        }
        guard reading.role(of: index) == .deliverables, !statement.isHeading, !statement.body.isEmpty else {
            return false
        }
        guard statement.isItem, !isIdentifier(statement), !isWithinPhase(statement.section, reading) else {
            return false
        }
        guard let parent = statement.parent else { return true }
        return reading.outline.itemRoles[parent] == .deliverables
    }

    /// A point of what a hand-over has to hold: below `The request must include:` under a title like "Delivery" or "Hand-over".
    private func isHandedOver(_ statement: Statement, _ reading: Reading) -> Bool {
        guard statement.isItem, statement.parent == nil, statement.box == nil else { return false }
        let section = reading.outline.sections[statement.section]
        guard let title = section.level == 7 ? section.parent.map({ reading.outline.sections[$0] }) : section,
            title.ownRole == nil || title.ownRole == .operations, title.folded.wordCount <= 4,
            Self.handovers.begin(SectionTitles.unnumbered(title.folded))
        else { return false }
        if section.level == 7 { return Self.contents.areSaid(in: section.folded) }
        return reading.outline.statements(in: statement.section).first
            .map { reading.statements[$0].introduces && Self.contents.areSaid(in: reading.statements[$0].folded) }
            ?? false
    }

    private static let handovers: Phrases = [
        "delivery", "hand over", "handover", "handoff", "hand off", "submission", "handing in", "lieferung", "übergabe",
        "abgabe", "livraison", "remise", "entrega", "交付", "提交", "納品", "提出",
    ]
    private static let contents: Phrases = [
        "must include", "must contain", "has to include", "has to contain", "shall include", "shall contain",
        "should include", "should contain", "includes", "consists of", "muss enthalten", "umfasst", "doit contenir",
        "doit inclure", "comprend", "debe incluir", "debe contener", "incluye", "deve incluir", "deve conter", "inclui",
        "必须包含", "包括", "を含む", "含めること",
    ]

    /// `###### D2 - Draw the quays:` anywhere beneath a title of deliverables.
    private func isCodedTitle(_ title: Statement, _ reading: Reading) -> Bool {
        guard title.isHeading, let coded = CodedTitles.coded(title.body), !coded.name.isEmpty else { return false }
        let section = reading.outline.sections[title.section]
        return section.ownRole != .deliverables && isBelowDeliverables(section.parent, reading)
    }

    private func isBelowDeliverables(_ section: Int?, _ reading: Reading) -> Bool {
        var at = section
        while let index = at, index != reading.outline.titleSection {
            if reading.outline.sections[index].ownRole == .deliverables { return true }
            at = reading.outline.sections[index].parent
        }
        return false
    }

    /// Whether a point begins with a name of code that is no path: what a function gives out, not what a project does.
    private func isIdentifier(_ statement: Statement) -> Bool {
        guard let code = statement.text.spans.first, code.kind == .code, code.range.lowerBound == 0 else {
            return false
        }
        return !statement.text.text(of: code).utf8.contains { [0x20, 0x2E, 0x2F].contains($0) }
    }

    /// Under "Phase 2 Deliverable" the numbered titles are the deliverables; what stands below describes them.
    private func isOfPhase(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard statement.parent == nil, statement.folded.wordCount <= 16,
            statement.number != nil || isNumbered(statement)
        else { return false }
        guard
            reading.outline.sections[statement.section].statement != index || statement.isHeading
                || statement.introduces
        else { return false }
        return isWithinPhase(statement.section, reading)
    }

    private func isWithinPhase(_ section: Int, _ reading: Reading) -> Bool {
        var at: Int? = section
        while let index = at {
            let title = reading.outline.sections[index].folded
            if title.ends(with: "deliverable") || title.ends(with: "deliverables"), title.starts(with: "phase"),
                title.wordCount == 3
            {
                return true
            }
            at = reading.outline.sections[index].parent
        }
        return false
    }

    private func isNumbered(_ statement: Statement) -> Bool {
        SectionNumber.removed(from: statement.body).utf8.count < statement.body.utf8.count
    }

    private func add(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let isClaim = !reading.isPlan
        let named = statement.field.flatMap { $0.isStrong && !$0.value.isEmpty ? $0.name : nil }
        var fact = Fact(
            .deliverable, statement, title: named ?? SectionNumber.removed(from: statement.body),
            modality: isClaim ? .claimed : .planned)
        if let mark = statement.ownMark { fact.status = StatusMeaning(mark)?.status(of: .deliverable) ?? .unknown }
        fact.details[.path] = Paths.first(in: statement.body)
        fact.id = WrittenID.leading(statement.body)?.id
        if statement.isHeading, let coded = CodedTitles.coded(statement.body), !coded.name.isEmpty {
            (fact.id, fact.title) = (coded.code, coded.name.cleanTitle.withoutEnd)
        }
        if !statement.isHeading, !reading.isPlan {
            readBehind(into: &fact, reading)
            readOutcome(of: statement, into: &fact, reading)
        }
        if fact.status == nil, !reading.isPlan {
            fact.status = SectionStatus.status(above: statement.section, kind: .deliverable, in: reading)
        }
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .task]))
    }

    /// `Map: delivered, on the server`: how far it is behind the colon; words that nobody knows behind a good state leave it open.
    private func readOutcome(of statement: Statement, into fact: inout Fact, _ reading: Reading) {
        guard fact.status == nil, let field = statement.field, !field.value.isEmpty, field.meaning == nil,
            case let first = Clauses(field.value).list.first ?? "",
            case let day = reading.dates.all(in: first).first?.date,
            let said = reading.words.states.alone(
                day == nil ? FoldedText(first) : StateBesideDay.state(in: first, reading.words)),
            said != .hedge
        else { return }
        let isWhole =
            !said.isFavourable
            || Outcome.leavesWhole(field.value, reading.words) && !OtherVersions.areNamed(in: field.value, reading)
        fact.status = isWhole ? said.status(of: .deliverable) : .unknown
        if fact.date == nil { fact.date = day }
        fact.title = field.name
        fact.details[.statusWords] = field.value
    }

    /// `D1.1 drawings – delivered`, `设备 60 台（已完成）`, `Report – due 30 November 2031`: the code before a name, and behind it
    /// how far it is or by when it is owed.
    private func readBehind(into fact: inout Fact, _ reading: Reading) {
        if let remark = TitleRemark.remark(of: fact.title), let rest = TitleRemark.removed(from: fact.title),
            fact.status == nil, let said = reading.words.states.alone(FoldedText(remark)), !said.denies, said != .hedge
        {
            fact.status = said.status(of: .deliverable)
            fact.title = rest
        }
        TrailingParts.apply(to: &fact, in: reading)
        guard fact.id == nil, let space = fact.title.firstOffset(of: " "),
            case let code = fact.title.bytes(0..<space), code.utf8.count <= 6, TableCodes.isCode(code),
            code.hasByte(0x2E) || code.hasByte(0x2D) || code.utf8.first == UInt8(ascii: "D"),
            FoldedText(fact.title.bytes(from: space)).wordCount > 0
        else { return }
        fact.id = code
        fact.title = fact.title.bytes(from: space).trimmedDashes
    }

    // Files and builds that a plan orders.
    private static let verbs: [FoldedText] = [
        "update", "create", "generate", "write", "produce", "publish", "finalize", "finalise", "update and finalize",
        "update and finalise", "create and publish", "finalize and publish", "draft", "prepare",
    ]

    /// Those of one word, with one of which each of them begins.
    private static let verbWords = Phrases(verbs.filter { $0.wordCount == 1 })

    private func isOrder(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let role = reading.role(of: index)
        return !statement.isHeading && !CriteriaList.isCriteria(role) && role != .references && role != .context
            && role != .versionControl && role != .scope
            && statement.field?.isTrailer != true
    }

    private func addOrdered(
        _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet,
        _ ordered: inout Set<String>
    ) {
        let words = statement.folded
        let namesPath = statement.signs.contains(.innerPoint)
        let namesChecksums = Self.namesChecksums(words)
        let namesBuild = words.says("build")
        guard namesPath || namesChecksums || namesBuild else { return }
        let text = SectionNumber.removed(from: statement.body)
        guard
            let title = (namesPath ? orderedPath(text, words) : nil) ?? (namesChecksums ? orderedChecksums(text) : nil)
                ?? (namesBuild ? orderedBuild(text) : nil)
        else { return }
        // The first time that a thing is ordered tells whether it is known as something to deliver.
        guard ordered.insert(title).inserted,
            !sheet.contains([.deliverable], where: { $0.title.hasSameBytes(as: title) })
        else { return }
        var fact = Fact(.deliverable, statement, title: title, modality: .required)
        fact.details[.path] = Paths.first(in: title)
        sheet.take(index, fact, parent: sheet.numberedTask)
    }

    /// `Update docs/log.md: …`, `Known issues: Update and finalize docs/KNOWN.md`, `The docs/PLAN.md will be created`.
    ///
    /// - Parameter words: those of the text, and what may stand before it.
    private func orderedPath(_ text: String, _ words: FoldedText) -> String? {
        let mayBeCreated = Self.creations.areSaid(in: words)
        let isLabel = text.utf8.last == 0x3A || text.endsWithBytes("):")
        // Of the many lines with a path hardly any orders one.
        guard mayBeCreated || isLabel || Self.verbWords.areSaid(in: words), Paths.first(in: text) != nil
        else { return nil }
        for clause in clauses(of: text) {
            guard let path = Paths.first(in: clause) else { continue }
            let start = clause.firstOffset(of: path) ?? 0
            let head = FoldedText(clause.bytes(0..<start))
            if Self.verbs.contains(where: { Self.isOrder(head, by: $0) }) { return path }
            if mayBeCreated, Self.creations.begin(FoldedText(clause.bytes(from: start + path.utf8.count))) {
                return path
            }
            if isLabel, text.containsBytes("(" + path + ")"),
                FoldedText(text).ends(with: FoldedText(path))
            {
                return path
            }
        }
        return nil
    }

    private static let creations: Phrases = ["will be created", "must be created", "is to be created"]

    /// Whether words are a verb, with or without an article after it.
    private static func isOrder(_ words: FoldedText, by verb: FoldedText) -> Bool {
        guard words.starts(with: verb) else { return false }
        let rest = words.dropping(verb)
        return rest.isEmpty || rest == "the" || rest == "a"
    }

    /// `Generate SHA256 checksums for all installers and document them.`
    private func orderedChecksums(_ text: String) -> String? {
        for clause in clauses(of: text) {
            let folded = FoldedText(clause)
            guard folded.starts(with: "generate") || folded.starts(with: "compute") || folded.starts(with: "publish"),
                Self.namesChecksums(folded)
            else { continue }
            let object = clause.bytes(from: clause.firstOffset(of: " ") ?? 0).trimmed
            return (object.firstOffset(of: " and document").map { object.bytes(0..<$0) } ?? object).withoutEnd
        }
        return nil
    }

    private static func namesChecksums(_ words: FoldedText) -> Bool {
        words.says("checksums") || words.says("checksum") || words.says("digests")
    }

    /// `… to build all server artifacts and the client installers.`
    private func orderedBuild(_ text: String) -> String? {
        let lower = text.asciiLowercased
        guard let at = lower.firstOffset(of: " to build ") ?? (lower.startsWithBytes("build ") ? -4 : nil) else {
            return nil
        }
        let object = text.bytes(from: max(0, at + 10))
        let sentence = Sentences(at < 0 ? text.bytes(from: 6) : object).list.first ?? object
        let folded = FoldedText(sentence)
        guard
            folded.says("installers") || folded.says("artifacts") || folded.says("installer")
                || folded.says("binaries") || folded.says("packages")
        else { return nil }
        return sentence.withoutEnd
    }

    private func clauses(of text: String) -> [String] {
        guard let colon = text.firstOffset(of: ": ") else { return [text] }
        return [text.bytes(from: colon + 2), text]
    }

    /// `A "Launch complete" report is generated.`
    private func reported(_ statement: Statement) -> String? {
        guard statement.signs.contains(.quotationMark) else { return nil }
        let text = statement.body
        for ending in [
            "\" report is generated", "\" document is generated", "\" report is produced", "\" report is published",
        ] {
            guard let end = text.firstOffset(of: ending) else { continue }
            let head = text.bytes(0..<end)
            guard let open = head.utf8.lastIndex(of: 0x22) else { continue }
            return String(decoding: head.utf8[head.utf8.index(after: open)...], as: UTF8.self)
        }
        return nil
    }
}
