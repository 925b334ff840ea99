import MusterModel
import MusterText

/// Lines that look like facts and became none: a box, a mark of state, a digest, a decision or sign-off that no dialect
/// could place.
struct UnplacedLines {
    private let reading: Reading
    private let placed: LineSet
    private let references: LineSet
    private var found: [DocumentRecord.Unplaced] = []

    static func lines(in reading: Reading, facts: [Fact], sheet: FactSheet) -> [DocumentRecord.Unplaced] {
        if reading.document.refusal != nil { return refused(reading.document) }
        var reader = UnplacedLines(
            reading: reading,
            placed: LineSet(Self.lines(of: facts) + sheet.readLines(of: reading)),
            references: LineSet(Self.lines(of: facts) { $0 == .reference }))
        reader.readStatements()
        reader.readTables()
        reader.readFences()
        reader.readQuotations()
        reader.readOpenBlocks()
        reader.readLists(stated: LineSet(Self.lines(of: facts) { $0 != .reference }))
        return reader.weighed(reader.found.sorted { $0.line < $1.line })
    }

    /// The lines of facts of some kinds. A fact is a large value: none is copied for it.
    private static func lines(of facts: [Fact], _ isOne: (FactKind) -> Bool = { _ in true }) -> [Int] {
        facts.indices.compactMap { isOne(facts[$0].kind) ? facts[$0].line : nil }
    }

    /// Rows, points and boxes under a title of what must be met are conditions that nobody could read.
    private func weighed(_ lines: [DocumentRecord.Unplaced]) -> [DocumentRecord.Unplaced] {
        let sections = reading.outline.sections
        var next = 0
        return lines.map { line in
            while next < sections.count, sections[next].line <= line.line { next += 1 }
            var line = line
            line.isRemark = Self.spoken.contains(line.reason)
            guard next > 0, !line.isRemark else { return line }
            let section = sections[next - 1]
            line.isCondition =
                holdsConditions(section.role) || section.role == nil && RemainingTitles.comeBefore(section.folded)
            return line
        }
    }

    private func holdsConditions(_ role: SectionRole?) -> Bool {
        switch role {
        case .signoffs, .votes, .conditions, .acceptance, .definitionOfDone, .checklist, .issues:
            true
        case .objectives, .definitionOfReady, .deliverables, .tasks, .phases, .security, .decision, .actions,
            .risks, .artifacts, .milestones, .evidence, .testSummary, .metrics, .freeze, .backlog, .log, .waivers,
            .decisions, .completed, .deferred, .context, .guidance, .references, .attendees, .agenda, .legend,
            .example, .history, .troubleshooting, .versionControl, .scope, .communication, .support, .rollback,
            .deployment, .operations, nil:
            false
        }
    }

    private init(reading: Reading, placed: LineSet, references: LineSet) {
        self.reading = reading
        self.placed = placed
        self.references = references
    }

    /// Everything that a document says which could not be read.
    private static func refused(_ document: ParsedDocument) -> [DocumentRecord.Unplaced] {
        (1...max(1, document.lines.count)).compactMap { line in
            let text = document.lines.text(line).trimmed
            return text.isEmpty
                ? nil : .init(line: line, text: text.clipped(300), reason: "The document could not be read")
        }
    }

    private mutating func add(_ line: Int, _ text: String, _ reason: String) {
        guard !placed.contains(line), found.last?.line != line else { return }
        found.append(.init(line: line, text: text.clipped(300), reason: reason))
    }

    private mutating func readStatements() {
        for (index, statement) in reading.statements.enumerated() where !placed.contains(statement.line) {
            guard let reason = reason(for: statement, index) else { continue }
            add(statement.line, statement.text.text, reason)
        }
    }

    /// What running text speaks of.
    private static let topics: [(String, [String])] = [
        (
            "It speaks of a sign-off without saying whose",
            ["sign off", "signoff", "signed off", "sign offs", "signs off"]
        ),
        ("It speaks of a decision without taking one", ["go no go", "no go"]),
        (
            "It speaks of an approval without saying whose or of what",
            [
                "ensure approval", "requires approval", "approval is required", "must be approved", "needs approval",
                "requiere aprobación", "requer aprovação", "nécessite l approbation", "bedarf der freigabe", "要承認",
                "需要审批",
            ]
        ),
    ]

    private static let words = Lexicon<String>(topics)
    private static let spoken = Set(topics.map(\.0))

    private func reason(for statement: Statement, _ index: Int) -> String? {
        let role = reading.role(of: index)
        if role == .legend || role == .example || role == .history || role == .troubleshooting { return nil }
        if NearMisses.isTornRow(statement) { return "It looks like a row of a table, but the table is not one" }
        if statement.box != nil {
            return Placeholder.isOne(statement.body) ? "The box has no text" : "It is not clear what the box stands for"
        }
        if !statement.isHeading, startsWithUnknownSign(statement) { return "Nobody says what the sign before it means" }
        if let mark = statement.mark, !statement.isHeading, !reading.isProcedure, !reading.isTemplate,
            mark == .done || mark == .failed
        {
            return "It is not clear what the mark stands for"
        }
        if let field = statement.field, !field.value.isEmpty, case let key = field.key, key.wordCount <= 3,
            key == "status" || key == "decision" || key == "verdict" || key == "approved by"
        {
            return owned(field, index) ? nil : "It is not clear what has this \(key.text)"
        }
        guard !statement.isHeading, statement.folded.wordCount <= 40, role != .context, role != .guidance,
            role != .agenda, role != .versionControl, statement.field?.isTrailer != true
        else { return nil }
        return Self.words.first(in: statement.folded)?.meaning
    }

    /// Whether a line begins with a short code such as `:white_circle:` that is no mark of state known here.
    private func startsWithUnknownSign(_ statement: Statement) -> Bool {
        let bytes = statement.text.text.utf8
        guard bytes.first == 0x3A, statement.mark == nil, let end = bytes.dropFirst().firstIndex(of: 0x3A) else {
            return false
        }
        let name = bytes[bytes.index(after: bytes.startIndex)..<end]
        return (3...32).contains(name.count) && name.allSatisfy { $0 == 0x5F || $0.isASCIIAlphanumeric }
    }

    /// A status line under a title that is a fact is read with it.
    private func owned(_ field: Statement.Field, _ index: Int) -> Bool {
        let section = reading.outline.sections[reading.statements[index].section]
        // What stands behind a label may still tell of the title above it.
        let titled = section.level == 7 ? section.parent.flatMap { reading.outline.sections[$0].statement } : nil
        if let titled, placed.contains(reading.statements[titled].line),
            LabelledFields.fields(under: titled, in: reading).contains(where: { $0.statement == index })
        {
            return true
        }
        return placed.contains(section.line)
            || reading.statements[index].parent.map { placed.contains(reading.statements[$0].line) } ?? false
    }

    private mutating func readTables() {
        // A table that begins with its column of states explains them.
        for table in reading.outline.tables
        where !reading.isInert(table) && table.column(.status) != 0 && !placed.contains(table.line) {
            let isUnread = looksTelling(table) && !table.rows.contains { placed.contains($0.line) }
            for row in table.rows where !placed.contains(row.line) && !isBlank(row) {
                guard isUnread || statesSomething(row, of: table) else { continue }
                add(
                    row.line, row.cells.map(\.text).joined(separator: " | "),
                    "It is not clear what the rows of the table state")
            }
        }
    }

    private func isBlank(_ row: Table.Row) -> Bool {
        row.cells.indices.allSatisfy { row.text($0) == nil } || EmptyLists.saysNone(row)
    }

    private func statesSomething(_ row: Table.Row, of table: Table) -> Bool {
        table.column(.status).flatMap { StatedStatus.read(row.cells[$0].text, in: reading.words)?.meaning } != nil
    }

    /// Whether the columns of a table speak of work, problems, people or approvals: two of them, as one may stand anywhere.
    private func looksTelling(_ table: Table) -> Bool {
        guard !table.has(.version), !table.has(.change), !table.has(.definition), !table.has(.count) else {
            return false
        }
        let telling = table.columns.count { column in
            switch column.role {
            case .status, .severity, .person, .role, .due, .task, .issue, .risk, .criterion, .check, .deliverable,
                .milestone, .decision, .mitigation, .likelihood, .workaround, .signer, .signedOn, .signature, .progress,
                .pass, .fail, .accepted, .resolved, .evidence:
                true
            case .id, .item, .detail, .date, .start, .feature, .waiver, .impact, .followUp, .component, .affects,
                .fixedIn, .firstSeen, .target, .actual, .file, .digest, .size, .platform, .algorithm, .dependsOn,
                .release, .reason, .approver, .until, .conditions, .resource, .version, .change, .count, .definition,
                .note, .demand, nil:
                false
            }
        }
        return telling >= 2 && !Self.listsPeople(table) && !ColumnShapes(reading: reading).measures(table)
    }

    /// Functions and their holders without a state: a team, or those who were present.
    static func listsPeople(_ table: Table) -> Bool {
        table.has(.role) && table.has(.person)
            && table.columns.allSatisfy { $0.role == .role || $0.role == .person || $0.role == nil || $0.role == .note }
    }

    private mutating func readFences() {
        for fence in reading.outline.fences where fence.isPlain {
            for (line, text) in fence.lines where StatusMark.leading(text.utf8)?.mark == .todo {
                add(line, text, "It stands in a block of code")
            }
        }
    }

    /// What looks like a statement in a block that its author meant to end earlier.
    private mutating func readOpenBlocks() {
        for block in reading.outline.openBlocks {
            for line in block.lines.dropFirst() {
                let text = reading.document.lines.text(line).trimmed
                let words = String(decoding: text.utf8.drop { $0 == 0x20 || $0 == 0x2D || $0 == 0x2A }, as: UTF8.self)
                guard PipeRow.isOne(text) || StatusMark.leading(words.utf8) != nil || text.startsWithBytes("#") else {
                    continue
                }
                add(line, text, block.form == .fence ? "The block of code is not closed" : "The comment is not closed")
            }
        }
    }

    /// Lists of which nothing was read, as far as a fifth of the filled lines goes, and a third less for each fact: a document
    /// of which much was read misses little. The last line tells of those beyond.
    private mutating func readLists(stated: LineSet) {
        let groups = UnreadLists(reading: reading, placed: placed.subtracting(referring(stated))).groups()
        guard !groups.isEmpty else { return }
        let listed = Set(found.map(\.line))
        // One line is told of in any case: that something was not read may not be lost.
        let filled = FactExtractor.filledLines(of: reading.document.lines)
        var left = max(1, filled / 5 - found.count - stated.count / 3)
        for group in groups where left > 0 {
            let lines = group.lines.filter { !listed.contains($0.line) }
            for (at, line) in lines.prefix(left).enumerated() {
                let more = at + 1 == left ? lines.count - left : 0
                let reason = more > 0 ? group.reason + ", nor those of \(more) more" : group.reason
                found.append(.init(line: line.line, text: line.text.clipped(300), reason: reason))
            }
            left -= min(left, lines.count)
        }
    }

    /// The lines of which only a reference was read.
    private func referring(_ stated: LineSet) -> LineSet { references.subtracting(stated) }

    private mutating func readQuotations() {
        for line in reading.outline.quotedLines {
            let text = reading.document.lines.text(line).trimmed
            let words = String(
                decoding: text.utf8.drop { $0 == 0x3E || $0 == 0x20 || $0 == 0x2D || $0 == 0x2A }, as: UTF8.self)
            let isDecision = FoldedText(words).starts(with: "decision") && words.containsBytes(":")
            if isDecision || StatusMark.leading(words.utf8).map({ $0.mark == .done || $0.mark == .todo }) ?? false {
                add(line, text, "It stands in a quotation")
            }
        }
    }
}
