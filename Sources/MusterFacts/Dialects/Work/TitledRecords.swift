import MusterModel
import MusterText

/// Things that are told like a row of a table, but as a title with fields beneath it.
///
///     **M-1: Find the leak**                      ### R-04 Supplier is late
///     - **Owner:** Senior Engineer                - **Likelihood**: high
///     - **Deadline:** 2031-02-21                  - **Mitigation**: order early
///
/// The names of fields are those of columns, and the record is read as the only row of a table with such columns. Issues
/// are left to their own dialect, which also reads titles without fields.
struct TitledRecords: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind != .workflow, reading.kind != .taskSpec else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && isTitle(statement, index, reading) {
            let fields = FieldRecord(under: index, in: reading)
            guard let kind = kind(of: fields, at: index, in: reading) else { continue }
            let table = fields.table(of: statement, naming: kind == .signoffs ? .role : .item)
            let reader = RowReader(row: fields.row(of: statement), table: table, reading: reading)
            let facts =
                switch kind {
                case .risks: reader.risk()
                case .signoffs: reader.signoff()
                case _: reader.task()
                }
            guard var fact = facts.first else { continue }
            if kind == .risks, fact.id == nil, let coded = CodedTitles.coded(fact.title), !coded.name.isEmpty {
                fact.id = coded.code
                fact.title = coded.name
            }
            if kind == .risks { RiskPoints.name(&fact, under: index, in: reading) }
            if fact.status == nil, kind == .tasks {
                let mark = statement.isHeading ? reading.outline.sections[statement.section].mark : statement.mark
                fact.status = mark.flatMap(StatusMeaning.init)?.status(of: .task) ?? .todo
            }
            let entry = sheet.take(index, fact, parent: parent(of: index, reading, sheet))
            for statement in fields.details where !sheet.isTaken(statement) { sheet.mark(statement, readBy: entry) }
        }
    }

    /// A heading or a line that introduces a list, or an item with points of its own; not the document's title.
    private func isTitle(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard !statement.body.isEmpty, statement.folded.wordCount <= 24, statement.box == nil else { return false }
        let section = reading.outline.sections[statement.section]
        if statement.isItem { return statement.field?.value.isEmpty ?? true && statement.end > index + 2 }
        return section.statement == index && section.ownRole == nil && statement.section != reading.outline.titleSection
            && !Milestones.announcesMeeting(section.folded)
    }

    private func kind(of fields: FieldRecord, at index: Int, in reading: Reading) -> TableKind? {
        let roles = fields.roles
        guard roles.count >= 2 else { return nil }
        if roles.contains(.signature) || reading.role(of: index) == .signoffs && roles.contains(.status),
            namesFunction(FieldRecord.name(of: reading.statements[index]))
        {
            return .signoffs
        }
        if IssuePoints.isCoded(FieldRecord.name(of: reading.statements[index])) || IssuePoints.isGraded(index, reading)
        {
            return nil
        }
        let isRisk = roles.contains(.likelihood) || roles.contains(.mitigation) && roles.contains(.impact)
        if isRisk || reading.role(of: index) == .risks { return .risks }
        guard reading.role(of: index) != .issues, reading.kind != .knownIssues else { return nil }
        let isOwned =
            roles.contains(.person) && (roles.contains(.due) || roles.contains(.status) || roles.contains(.task))
        return isOwned || roles.contains(.due) && roles.contains(.task) ? .tasks : nil
    }

    /// Whether a title is the name of a function and nothing else: "Owner approval" is about approvals.
    private func namesFunction(_ title: String) -> Bool {
        RoleNames.mentions(in: title).first?.range == 0..<title.utf8.count
    }

    private func parent(of index: Int, _ reading: Reading, _ sheet: FactSheet) -> Int? {
        let statement = reading.statements[index]
        guard !statement.isItem, let above = reading.outline.sections[statement.section].parent else {
            return sheet.holder(of: index, kinds: [.phase, .task])
        }
        return sheet.holder(ofSection: above, kinds: [.phase, .task])
    }
}

/// The fields under a title as the cells of a row.
struct FieldRecord: Sendable {
    private var columns: [Table.Column] = []
    private var cells: [InlineText] = []
    /// The statements of the fields that only tell more of the thing that the title names.
    private(set) var details: [Int] = []
    /// The statements of all the fields.
    private(set) var statements: [Int] = []

    init(under index: Int, in reading: Reading) {
        for (field, statement) in StatusLines.fields(under: index, in: reading) {
            guard let role = ColumnTitles.role(of: field.key, written: field.name), !field.value.isEmpty,
                !Self.isForm(field), !Self.isOfPoint(statement, under: index, reading), !Self.isNamed(field)
            else { continue }
            columns.append(Table.Column(title: field.name, folded: field.key, role: role))
            cells.append(InlineText(text: field.value, spans: []))
            if Self.isDetail(role) { details.append(statement) }
            statements.append(statement)
        }
    }

    /// Whether a field under a heading tells of a point of a list there, which is a thing of its own.
    private static func isOfPoint(_ field: Int, under title: Int, _ reading: Reading) -> Bool {
        guard !reading.statements[title].isItem, let parent = reading.statements[field].parent else { return false }
        return reading.statements[parent].field == nil
    }

    /// `Slow disks - Mitigation: a second pair`: what tells of a thing that is named before it.
    private static func isNamed(_ field: Statement.Field) -> Bool {
        [" - ", " – ", " — "].contains(where: field.name.containsBytes)
    }

    /// An author owes nothing, and a choice that nobody has made (`Green | Yellow | Red`) says nothing.
    private static func isForm(_ field: Statement.Field) -> Bool {
        field.key == "author" || field.value.containsBytes(" | ")
            || Self.isChoice(field.value)
    }

    /// `Low / Medium / High`
    private static func isChoice(_ value: String) -> Bool {
        guard let first = value.firstOffset(of: " / ") else { return false }
        return value.firstOffset(of: " / ", from: first + 3) != nil
    }

    /// What the fields hold.
    var roles: [ColumnRole] { columns.compactMap(\.role) }

    /// The table whose only row is the record, with a first column of a role for its title: the title names the thing, so that "Action" or "Risk" only tells more.
    func table(of title: Statement, naming role: ColumnRole) -> Table {
        let rest = columns.map { column in
            let isName = column.role == .task || column.role == .risk || column.role == .issue || column.role == .item
            return isName ? Table.Column(title: column.title, folded: column.folded, role: .detail) : column
        }
        let name = Table.Column(title: "", folded: "", role: role)
        return Table(line: title.line, section: title.section, columns: [name] + rest, rows: [])
    }

    /// The fields alone as a table and its only row, where one of them names the thing; else the thing stands before them.
    func record(of title: Statement, named thing: String?) -> (table: Table, row: Table.Row) {
        let names: [ColumnRole] = [
            .criterion, .check, .item, .issue, .risk, .task, .milestone, .feature, .affects, .waiver,
        ]
        let isNamed = roles.contains(where: names.contains)
        let first = isNamed ? [] : [Table.Column(title: "", folded: "", role: .item)]
        let cell = isNamed ? [] : [InlineText(text: thing ?? Self.name(of: title), spans: [])]
        let all = columns.map { column in
            column.role == .waiver ? Table.Column(title: column.title, folded: column.folded, role: .item) : column
        }
        return (
            Table(line: title.line, section: title.section, columns: first + all, rows: []),
            Table.Row(line: title.line, cells: cell + cells)
        )
    }

    func row(of title: Statement) -> Table.Row {
        Table.Row(line: title.line, cells: [InlineText(text: Self.name(of: title), spans: [])] + cells)
    }

    static func name(of title: Statement) -> String {
        let isKey = title.field?.value.isEmpty ?? false
        return SectionNumber.removed(from: (isKey ? title.field?.name ?? title.body : title.body).cleanTitle)
    }

    /// What is a fact of its own stays to be read: a criterion, something to deliver, a place of evidence.
    private static func isDetail(_ role: ColumnRole) -> Bool {
        switch role {
        case .criterion, .deliverable, .evidence, .check, .decision, .file, .digest, .milestone: false
        case .id, .item, .detail, .status, .severity, .person, .role, .date, .start, .due, .task, .issue, .risk,
            .feature, .waiver, .impact, .likelihood, .mitigation, .followUp, .workaround, .component, .affects,
            .fixedIn,
            .firstSeen, .resolved, .pass, .fail, .accepted, .signature, .target, .actual, .size, .platform, .algorithm,
            .dependsOn, .signer, .signedOn, .release, .reason, .approver, .until, .conditions, .progress, .resource,
            .version, .change,
            .count, .definition, .note, .demand:
            true
        }
    }
}
