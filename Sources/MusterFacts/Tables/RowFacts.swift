import MusterModel
import MusterText

/// Reads the rows of tables: one fact a row, its kind told by the columns and the title above the table.
struct TableRows: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for written in reading.outline.tables {
            let table = TableRecords.records(of: written, in: reading)
            if !reading.isInert(written), let board = BoardTable.facts(of: written, in: reading) {
                for (row, fact) in board {
                    sheet.takeRow(row.line, section: table.section, context: row.context, fact)
                }
                continue
            }
            let role = reading.outline.sections[table.section].role
            let kind = TableKind.kind(of: table, role: role, in: reading)
            if kind == nil || kind == .checks && !TableKind.ticksSteps(table) || kind == .milestones,
                !reading.isInert(written),
                let seats = SeatTable.facts(of: written, in: reading)
            {
                for (row, fact) in seats where sheet.owner(ofLine: row.line) == nil {
                    sheet.takeRow(row.line, section: table.section, context: row.context, fact)
                }
                continue
            }
            if kind == nil || kind == .tasks || kind == .checks || kind == .signoffs, !reading.isInert(written),
                let seats = DemandedSeatTable.facts(of: written, in: reading)
            {
                for (row, fact) in seats where sheet.owner(ofLine: row.line) == nil {
                    sheet.takeRow(row.line, section: table.section, context: row.context, fact)
                }
                continue
            }
            guard let kind else { continue }
            let typed = TypedRows.column(of: table)
            var records = table.rows.map { row in
                let own = typed.flatMap { TypedRows.kind(of: row, in: $0) }
                return (row: row, facts: facts(of: row, in: table, own ?? kind, reading))
            }
            if kind == .checks || kind == .criteria { DistinctTitles.apply(to: &records, of: table) }
            // Several records may stand on one line; those that a title above has read are no facts of their own.
            for (row, facts) in records.filter({ sheet.owner(ofLine: $0.row.line) == nil }) {
                take(facts, of: row, in: table, &sheet)
            }
        }
        for lost in reading.outline.lostRows { LostRows.read(lost, reading, &sheet) }
    }

    private func facts(of row: Table.Row, in table: Table, _ kind: TableKind, _ reading: Reading) -> [Fact] {
        let reader = RowReader(row: row, table: table, reading: reading)
        let mayJudge = kind == .signoffs || kind == .checks || kind == .criteria
        let facts =
            switch kind {
            case _ where mayJudge && reader.overallVerdict != nil: reader.overallVerdict ?? []
            case .signoffs: reader.signoff()
            case .signedItems: reader.signedItem()
            case .issues: reader.issue()
            case .risks: reader.risk()
            case .phases: PhaseRows.phase(of: row, in: reader)
            case .tasks: reader.settled() ?? reader.task()
            case .criteria: reader.check(as: .criterion)
            case .checks: reader.check(as: .checklistItem)
            case .milestones: reader.milestone()
            case .deliverables: reader.deliverable()
            case .artifacts: reader.artifact()
            case .decisions: reader.decision()
            case .waivers: reader.waiver()
            }
        guard row.isUneven(in: table) || reader.isTakenBack || kind == .signoffs && reader.isPutOff else {
            return facts
        }
        return facts.map { fact in
            var fact = fact
            if row.isUneven(in: table) || fact.isJudged { fact.doubt() }
            return fact
        }
    }

    private func take(_ facts: [Fact], of row: Table.Row, in table: Table, _ sheet: inout FactSheet) {
        let parent = sheet.holder(ofSection: table.section, kinds: [.task, .phase, .decision])
        for fact in facts {
            var fact = fact
            // A plan by weeks names a phase in each of its weeks; a state that nobody told before is a claim of its own.
            if fact.kind == .phase, let id = fact.id, let told = sheet.entries(of: .phase, coded: id).first,
                !PhaseRows.isAnother(fact, beside: sheet.facts[told].fact, in: table)
            {
                sheet.markRow(row.line, readBy: told)
                if fact.status == nil || fact.status == sheet.facts[told].fact.status { continue }
                fact.title = sheet.facts[told].fact.title
            }
            if let code = fact.bareCode, let told = sheet.entries(of: fact.kind, coded: code).first {
                sheet.change(told) { $0.learn(from: fact) }
                sheet.markRow(row.line, readBy: told)
                continue
            }
            if fact.id == nil { fact.id = fact.bareCode }
            sheet.takeRow(row.line, section: table.section, context: row.context, fact, parent: parent)
        }
    }
}

extension Fact {
    /// Takes back what is favourable: the words may belong to another cell.
    mutating func doubt() {
        if status?.isFavourable == true { status = .unknown }
    }
}

extension FactStatus {
    /// Whether it says that something is well or done.
    var isFavourable: Bool {
        switch self {
        case .done, .signed, .go, .accepted, .closed: true
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown: false
        }
    }
}

extension Fact {
    /// The code of a risk or an issue that a row names by nothing else: what the row tells belongs to a fact above.
    fileprivate var bareCode: String? {
        guard kind == .risk || kind == .issue, TableCodes.isCode(title) else { return nil }
        return title
    }

    /// Takes what a later row says of it: what it does not know yet, and a state that is worse than its own.
    fileprivate mutating func learn(from row: Fact) {
        severity = severity ?? row.severity
        person = person ?? row.person
        role = role ?? row.role
        date = date ?? row.date
        if let said = row.status, status == nil || status == .closed || status == .accepted { status = said }
        for key: DetailKey in [.likelihood, .impact, .mitigation, .workaround, .followUp] {
            details[key] = details[key] ?? row.details[key]
        }
    }
}

extension Fact {
    /// Whether it is a thing that somebody looked at or signed, of which a remark may say otherwise.
    fileprivate var isJudged: Bool { kind == .criterion || kind == .checklistItem || kind == .signoff }
}

/// One row of a table, read by the roles of its columns.
struct RowReader {
    let row: Table.Row
    let table: Table
    let reading: Reading

    /// The words of the first column of these roles that says something.
    func text(_ roles: ColumnRole...) -> String? {
        for role in roles {
            for (index, column) in table.columns.enumerated() where column.role == role {
                if let text = row.text(index) { return text }
            }
        }
        return nil
    }

    /// The cell as it stands, place-holders too.
    func raw(_ role: ColumnRole) -> String? { table.column(role).map { row.cells[$0].text.trimmed } }

    /// A fact with the row's title, id, status, severity, date, owner.
    func fact(_ kind: FactKind, title: String?, modality: Modality? = nil) -> Fact? {
        let words = row.cells.map(\.text).filter { !$0.isEmpty }
        guard let title = title ?? lone, !title.isEmpty, !Placeholder.isOne(title), !words.isEmpty,
            !(kind == .issue || kind == .risk) || !isCodeAlone
        else { return nil }
        var fact = Fact(
            kind: kind, line: row.line(of: title), title: title, modality: modality ?? reading.claim,
            text: words.joined(separator: " | ").clipped(300))
        readID(into: &fact)
        readStatus(into: &fact)
        fact.severity = severity()
        fact.date = date() ?? dayOfState(for: kind)
        if let owner = text(.person) { Owner.read(owner, into: &fact) } else { readDoer(into: &fact) }
        readDetails(into: &fact)
        DemandColumns.read(row, of: table, into: &fact)
        if let words = raw(.severity), Obligation.whole(FoldedText(words)) == false { fact.details[.mandatory] = "no" }
        return fact
    }

    /// `| [x] | The ropes hold | Mara |` below `By`: who did it, where such a column holds no days.
    private func readDoer(into fact: inout Fact) {
        guard let column = table.column(.due), table.columns[column].folded.text == "by", fact.role == nil,
            let name = row.text(column), PersonName.isOne(name),
            table.rows.allSatisfy({ row in row.text(column).map { reading.dates.all(in: $0).isEmpty } ?? true })
        else { return }
        Owner.read(name, into: &fact)
    }

    /// What names a row without words for a title: its code or first cell, but no number or state beside an empty cell.
    private var lone: String? {
        let hasTitle = TableKind.titleColumn(table) != nil
        if hasTitle, table.columns.first?.role == .status { return text(.id) }
        guard let name = text(.id) ?? row.text(0) else { return nil }
        if Int(digits: name.utf8) != nil, isBlank { return nil }
        return hasTitle && Int(digits: name.utf8) != nil ? nil : name
    }

    /// Whether nobody has filled in anything behind the number of the row; a choice (`PASS / FAIL`) is still to be made.
    private var isBlank: Bool {
        row.cells.dropFirst().allSatisfy { cell in
            let words = cell.text.trimmed
            return Placeholder.isOne(words) || words.split(onByte: UInt8(ascii: "/")).map(\.trimmed).allTell(reading)
        }
    }

    /// Whether a row holds the code of something of which nobody has written anything yet: `| F-001 | | | |`.
    private var isCodeAlone: Bool {
        isBlank && row.cells.count > 2 && row.text(0).map { $0.utf8.contains(where: \.isASCIIDigit) } ?? false
            && row.text(0).map { WrittenID.leading($0)?.rest.isEmpty ?? TableCodes.isCode($0) } ?? false
    }

    /// The code of the row; its mere number only where it has no other.
    private var bestID: String? {
        let ids = table.columns.indices.filter { table.columns[$0].role == .id }.compactMap(row.text)
        return ids.first { Int(digits: $0.utf8) == nil } ?? ids.first
    }

    /// `(3)` is the number 3.
    private static func withoutBrackets(_ id: String) -> String {
        let inner = id.utf8.dropFirst().dropLast()
        return id.utf8.first == 0x28 && id.utf8.last == 0x29 && inner.allSatisfy(\.isASCIIDigit)
            ? String(decoding: Array(inner), as: UTF8.self) : id
    }

    private func readID(into fact: inout Fact) {
        if let cell = bestID.map(Self.withoutBrackets) {
            let named = Self.named(cell)
            let id = named?.id ?? cell
            if let named, fact.title == cell { fact.title = named.rest }
            let isNumber = Int(digits: id.utf8) != nil
            let allowsNumber =
                fact.kind == .issue || fact.kind == .risk || fact.kind == .task || fact.kind == .deliverable
                || fact.kind == .criterion
            if !isNumber || allowsNumber, id.utf8.count <= 60 { fact.id = TrackerID.shortened(id) }
        }
        if fact.id == nil, let code = TableCodes.leading(fact.title), TableCodes.number(table) {
            fact.id = code.code
            fact.title = code.rest
        }
        if let lead = WrittenID.leading(fact.title), fact.id == nil || Int(digits: (fact.id ?? "").utf8) != nil {
            fact.id = lead.id
            if !lead.rest.isEmpty { fact.title = lead.rest }
        }
        if fact.id == nil, let code = rowCode, code != fact.title { fact.id = code }
    }

    /// The code and the words behind it of a cell that names a thing by both: `KI-014: Rope frays at the third stop`.
    private static func named(_ cell: String) -> (id: String, rest: String)? {
        WrittenID.leading(cell).flatMap { FoldedText($0.rest).wordCount > 1 ? $0 : nil }
    }

    /// A first cell that is a code names the row, whatever its column is called: `CR-07`, `#598`.
    private var rowCode: String? {
        guard table.columns.first?.role != .platform, let first = row.text(0), let code = WrittenID.leading(first),
            code.rest.isEmpty, code.id.utf8.last?.isASCIIDigit == true
        else { return nil }
        let rest = code.id.utf8.drop { (0x41...0x5A).contains($0) || $0 == 0x23 }
        return rest.first == 0x2D && rest.dropFirst().allSatisfy { $0.isASCIIDigit || $0 == 0x2D }
            || code.id.utf8.first == 0x23
            ? code.id : nil
    }

    /// Whether a remark takes back what the row's state says.
    var isTakenBack: Bool {
        table.columns.indices.contains { index in
            table.columns[index].role == .note && row.text(index).map { Remarks.takeBack($0, reading.words) } ?? false
        }
    }

    /// Whether a remark says that somebody will sign later.
    var isPutOff: Bool {
        table.columns.indices.contains { index in
            table.columns[index].role == .note && row.text(index).map(Remarks.putOff) ?? false
        }
    }

    /// The state that a row's cells tell; the words as written.
    func readStatus(into fact: inout Fact) {
        guard let words = raw(.status) ?? raw(.progress) ?? stateBesideSeverity,
            let stated = reading.words.status(words),
            stated.meaning != nil || !Self.mayLackState.contains(fact.kind) || !CommitName.isOne(words)
        else { return }
        fact.status = stated.meaning?.status(of: fact.kind) ?? .unknown
        fact.details[.statusWords] = words
        if stated.meaning == nil, let day = dayDone(words) ?? dayOfDeed(words), fact.kind != .issue, fact.kind != .risk
        {
            fact.status = .done
            fact.date = day
            return
        }
        if fact.status == .done, isAhead(words) { fact.status = .unknown }
        if VerdictOptions.areOffered(words, reading.words), StatusMark.leading(words.utf8)?.mark != .todo {
            fact.status = nil
            return
        }
        fact.statePlace = (table.column(.status) ?? table.column(.progress) ?? table.column(.severity)).map(row.place)
        if stated.meaning == .notApplicable, fact.details[.reason] == nil {
            let detail = text(.detail).flatMap { $0 == fact.title ? nil : $0 }
            fact.details[.reason] =
                text(.note) ?? LeftOut.reason(in: row.cells.map(\.text), reading.words) ?? detail
        }
        if Placeholder.isOne(words), stated.meaning == nil {
            fact.status = fact.kind == .checklistItem || fact.kind == .criterion ? .unknown : nil
        }
    }

    /// What is listed also where nobody says how far it is; of a check something has to be said.
    private static let mayLackState: FactKindSet = [.phase, .task, .milestone, .deliverable]

    func severity() -> Severity? {
        if let words = raw(.severity), let severity = reading.words.severity(in: words) { return severity }
        if let words = text(.severity), let severity = SeverityWords.priority(in: FoldedText(words)) { return severity }
        return raw(.severity).flatMap { reading.words.legend?.grade(of: $0) }
    }

    /// What stands behind the stroke in a column for both: `Severity/status: LOW / fixed (2031-04-02)`.
    var stateBesideSeverity: String? {
        guard let column = table.column(.severity), Self.states.areSaid(in: table.columns[column].folded),
            let words = row.text(column), let stroke = words.firstOffset(of: "/")
        else { return nil }
        return words.bytes(from: stroke + 1).trimmed
    }

    private static let states: Phrases = ["status", "state", "stand", "statut", "estado", "状态", "状態"]

    private func readDetails(into fact: inout Fact) {
        let pairs: [(ColumnRole, DetailKey)] = [
            (.affects, .affects), (.fixedIn, .fixedIn), (.firstSeen, .firstSeen), (.component, .component),
            (.workaround, .workaround), (.impact, .impact), (.likelihood, .likelihood), (.mitigation, .mitigation),
            (.followUp, .followUp), (.dependsOn, .dependsOn), (.reason, .reason), (.approver, .approver),
            (.conditions, .conditions), (.platform, .platform), (.size, .size), (.release, .release),
        ]
        for (column, key) in pairs { fact.details[key] = text(column) ?? fact.details[key] }
        if let due = text(.due) { fact.details[.due] = due }
    }
}

extension [String] {
    /// Whether several words stand there, each a state of its own.
    fileprivate func allTell(_ reading: Reading) -> Bool {
        count > 1 && allSatisfy { reading.words.states.whole(FoldedText($0)) != nil }
    }
}

/// Ids that stand in the address of a tracker.
enum TrackerID {
    /// The last part of an address (`…/issues/I4WBM4?from=list` is `I4WBM4`); other texts as they are.
    static func shortened(_ text: String) -> String {
        guard text.containsBytes("://") else { return text }
        return Paths.withoutAnchor(text).split(onByte: 0x2F).last { !$0.isEmpty } ?? text
    }
}
