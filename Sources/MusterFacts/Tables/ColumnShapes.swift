import MusterModel
import MusterText

/// What the columns hold whose titles nobody knows, told by the values in them.
///
///     | Wherf | Gromb | Blit       |
///     |-------|-------|------------|
///     | BX-1  | Pumps | 2031-04-02 |
///
/// A column counts where more than half of its filled cells are of one sort. What a bare tick, a yes or a no answers is
/// not told by its shape: only words of state and marks in documents that judge a release are states.
struct ColumnShapes {
    let reading: Reading

    /// The table with the roles that its values tell; the same table where they tell nothing more.
    func named(_ table: Table) -> Table {
        let table = withTickedSigns(withMarkedEnd(withoutFalseState(withBoxes(table))))
        guard !table.rows.isEmpty, table.columns.contains(where: isUnknown), !measures(table)
        else { return table }
        var roles = table.columns.map(\.role)
        name(&roles, where: { isCode($0) }, in: table, [.id], at: 0..<1)
        nameStates(&roles, in: table)
        nameSeverities(&roles, in: table)
        nameDates(&roles, in: table)
        name(&roles, where: Self.isSeat, in: table, [.role], at: 0..<1)
        if reading.kind == .minutes || roles.contains(where: { $0.map(Self.ofWork.contains) ?? false }) {
            name(&roles, where: isOwner, in: table, [.person], at: 1..<table.columns.count)
        }
        guard roles != table.columns.map(\.role) else { return table }
        nameTitle(&roles, in: table)
        let columns = zip(table.columns, roles).map { Table.Column(title: $0.title, folded: $0.folded, role: $1) }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// `Result | Status`: where a second column gives the states, what the first one is called like a state names the rows.
    private func withoutFalseState(_ table: Table) -> Table {
        guard let first = table.columns.first, first.role == .status,
            table.columns.dropFirst().contains(where: { $0.role == .status }),
            table.rows.allSatisfy({ row in row.text(0).map { !isState($0) } ?? false })
        else { return table }
        let name = Table.Column(title: first.title, folded: first.folded, role: .item)
        return Table(
            line: table.line, section: table.section, columns: [name] + table.columns.dropFirst(), rows: table.rows)
    }

    /// `KPI | Target | Reached | `: marks in a last column without a title say how each row came out, and what holds numbers
    /// beside them was measured.
    private func withMarkedEnd(_ table: Table) -> Table {
        guard let last = table.columns.last, last.role == nil, last.folded.isEmpty, table.columns.count > 2,
            // A head that was struck out leaves no titles at all.
            table.columns.dropLast().allSatisfy({ !$0.folded.isEmpty }),
            table.column([.pass, .decision, .signature, .accepted]) == nil,
            case let cells = table.rows.compactMap({ $0.text(table.columns.count - 1) }), !cells.isEmpty,
            cells.allSatisfy({ StatusMark.leading($0.utf8).map { !$0.mark.isLight } ?? false })
        else { return table }
        var columns = table.columns
        if let other = table.column(.status) {
            guard table.rows.allSatisfy({ row in row.text(other).map(isMeasure) ?? true }) else { return table }
            columns[other] = Table.Column(
                title: columns[other].title, folded: columns[other].folded, role: .actual)
        }
        columns[columns.count - 1] = Table.Column(title: last.title, folded: last.folded, role: .status)
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// A number with its sign and unit, or with what was counted: `1 reset`, `19.5 (calc.)`.
    private func isMeasure(_ cell: String) -> Bool {
        let words = FoldedText(cell)
        return cell.utf8.contains(where: \.isASCIIDigit) && StatusMark.leading(cell.utf8) == nil
            && words.text.split(onByte: 0x20).count { !$0.hasDigit } <= 1 && isPlain(cell, words)
    }

    /// Whether words beside a number neither tell a state nor doubt or put off what was measured.
    private func isPlain(_ cell: String, _ words: FoldedText) -> Bool {
        reading.words.states.meaning(of: words) == nil && !reading.words.states.hedges(words)
            && !Reservations.denies(words) && !Reservations.putsOff(words) && !Suppositions.areIn(words)
            && !CellDoubts.areIn(words) && !Questions.asks(cell)
    }

    /// `Gate | Owner | Initialled`: where those who sign only tick a box, the boxes say how far the thing is.
    private func withTickedSigns(_ table: Table) -> Table {
        guard table.has(.criterion) || table.has(.check), table.column([.status, .role, .signedOn]) == nil,
            let sign = table.column(.signature),
            table.rows.allSatisfy({ row in
                FoldedText(row.cells[sign].text).isEmpty
                    && StatusMark.leading(row.cells[sign].text.trimmed.utf8).map {
                        $0.mark == .todo || $0.mark == .done
                    }
                        ?? false
            })
        else { return table }
        let columns = table.columns.indices.map { at in
            Table.Column(
                title: table.columns[at].title, folded: table.columns[at].folded,
                role: at == sign ? .status : table.columns[at].role)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// `Host | Expires | Rotated? | By`: one column that holds nothing but boxes says how far each row is, where its title
    /// asks or says that something was done. Several of them tell which, and a list of what a thing can do asks nothing.
    private func withBoxes(_ table: Table) -> Table {
        let boxed = table.columns.indices.dropFirst().filter { at in
            table.rows.allSatisfy { row in
                row.cells.indices.contains(at)
                    && Self.boxes.contains(where: row.cells[at].text.trimmed.asciiLowercased.hasSameBytes)
            }
        }
        guard table.rows.count > 1, boxed.count == 1, let only = boxed.first,
            table.columns[only].role == nil || table.columns[only].role == .change,
            !table.has(.status), !table.has(.pass),
            table.columns[only].title.trimmed.utf8.last == UInt8(ascii: "?")
                || Answers.isParticiple(table.columns[only].folded)
        else { return table }
        let columns = table.columns.indices.map { at in
            at == only
                ? Table.Column(title: table.columns[at].title, folded: table.columns[at].folded, role: .status)
                : table.columns[at]
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    private static let boxes = ["[x]", "[ ]", "[]", "☐", "☑", "☒"]

    /// What tells that the people of a table have to do with its rows; else it only lists them.
    private static let ofWork: [ColumnRole] = [.status, .date, .due, .start, .until, .severity]

    private func isUnknown(_ column: Table.Column) -> Bool { column.role == nil }

    /// Whether a table gives numbers or explains signs, and so states nothing of what its rows name.
    func measures(_ table: Table) -> Bool { countsMostly(table) || explainsSigns(table) }

    /// Whether the rows begin with signs alone: what follows tells what they mean.
    private func explainsSigns(_ table: Table) -> Bool {
        table.rows.allSatisfy { row in
            let sign = row.cells.first?.text.trimmed ?? ""
            return FoldedText(StatusMark.stripped(sign)).isEmpty || sign.utf8.first == 0x3A && sign.utf8.last == 0x3A
        }
    }

    /// Whether most cells behind the first column are numbers: measurements, whatever else stands beside them.
    private func countsMostly(_ table: Table) -> Bool {
        let cells = table.rows.flatMap { $0.cells.dropFirst() }.filter { !$0.text.isEmpty }
        return cells.count { $0.text.utf8.first?.isASCIIDigit ?? false && reading.dates.first(in: $0.text) == nil } * 2
            > cells.count
    }

    /// Gives the columns of a sort their roles, as many as there are; none where a column has one of them already.
    private func name(
        _ roles: inout [ColumnRole?], where isOne: (String) -> Bool, in table: Table, _ names: [ColumnRole],
        at places: Range<Int>
    ) {
        guard !roles.contains(where: { $0.map(names.contains) ?? false }) else { return }
        let found = columns(of: roles, in: table, places, where: isOne)
        for (column, name) in zip(found, names) { roles[column] = name }
    }

    /// The columns without a role, more than half of whose filled cells are of a sort; most of their cells are filled.
    private func columns(
        of roles: [ColumnRole?], in table: Table, _ places: Range<Int>, where isOne: (String) -> Bool
    ) -> [Int] {
        places.clamped(to: roles.indices).filter { at in
            // A title that was struck out leaves an empty one, and its column says nothing more.
            guard roles[at] == nil, !table.columns[at].folded.isEmpty else { return false }
            let cells = table.rows.compactMap { $0.text(at) }
            return cells.count * 2 >= table.rows.count && !cells.isEmpty && cells.count(where: isOne) * 2 > cells.count
        }
    }

    private func nameStates(_ roles: inout [ColumnRole?], in table: Table) {
        let stating: [ColumnRole] = [
            .status, .pass, .fail, .progress, .accepted, .decision, .signature, .definition, .signer,
        ]
        // What stands first names the rows, even where it is called a decision.
        let behind = roles.first == .decision ? roles.dropFirst() : roles[...]
        guard table.rows.count > 1, !behind.contains(where: { $0.map(stating.contains) ?? false }) else { return }
        let found = columns(of: roles, in: table, 1..<roles.count, where: isState)
        // Several columns of states tell of several things, and nobody knows which.
        if found.count == 1, let only = found.first { roles[only] = .status }
    }

    private func nameDates(_ roles: inout [ColumnRole?], in table: Table) {
        let dated: [ColumnRole] = [.date, .due, .until, .start, .signedOn, .resolved]
        guard !roles.contains(where: { $0.map(dated.contains) ?? false }) else { return }
        let found = columns(of: roles, in: table, 0..<roles.count, where: isDate)
        if found.count == 1 { roles[found[0]] = .date }
        if found.count == 2 {
            let isOfIssues = roles.contains(.status) || roles.contains(.severity)
            roles[found[0]] = isOfIssues ? .date : .start
            roles[found[1]] = isOfIssues ? .due : .until
        }
    }

    private func nameSeverities(_ roles: inout [ColumnRole?], in table: Table) {
        guard table.rows.count > 1 else { return }
        let found = columns(of: roles, in: table, 1..<roles.count, where: isSeverity)
        let names: [ColumnRole] = found.count > 1 ? [.likelihood, .impact, .severity] : [.severity]
        guard !roles.contains(where: { $0.map(names.contains) ?? false }) else { return }
        for (column, name) in zip(found, names) { roles[column] = name }
    }

    /// The first column of words names the rows where none does; what stands behind people or states remarks on them.
    private func nameTitle(_ roles: inout [ColumnRole?], in table: Table) {
        guard TableKind.titleColumn(table) == nil else { return }
        let lead = roles.prefix {
            $0 == nil || $0 == .id || $0 == .date || $0 == .start || $0 == .until || $0 == .severity
        }
        let isNamedLate = reading.kind == .minutes && roles.firstIndex(of: .person).map { $0 < 2 } ?? false
        let first = roles.indices.first { at in
            guard roles[at] == nil, at < lead.count || isNamedLate else { return false }
            let said = table.rows.compactMap { $0.text(at) }.count { text in
                text.utf8.contains { $0.isASCIILetter || $0 >= 0x80 }
            }
            return said * 2 > table.rows.count
        }
        if let first { roles[first] = .item }
    }

    private func isCode(_ cell: String) -> Bool {
        if Int(digits: cell.utf8) != nil { return cell.utf8.count <= 4 && numbersRows }
        if Period.isOne(FoldedText(cell)) { return false }
        return TableCodes.isCode(cell) || WrittenID.leading(cell)?.rest.isEmpty ?? false
    }

    /// Whether the document is of a kind that numbers what it lists; elsewhere numbers are weeks, points or counts.
    private var numbersRows: Bool { reading.kind == .knownIssues || reading.kind == .riskRegister }

    /// A word of state alone, or with what stands in brackets or behind a dash after it; a mark where states are asked for.
    private func isState(_ cell: String) -> Bool {
        if marksWork, StatusMark.leading(cell.utf8).map({ !$0.mark.isLight }) ?? false { return cell.utf8.count <= 120 }
        let bare = StatusMark.stripped(cell)
        let head = Self.ends.compactMap { bare.firstOffset(of: $0) }.min().map { bare.bytes(0..<$0) } ?? bare
        let folded = FoldedText(head)
        if Answers.answer(head) != nil { return false }
        if folded.isEmpty { return judges && StatusMark.leading(cell.utf8) != nil }
        return folded.wordCount <= 4 && reading.words.states.whole(folded).map { !$0.denies && $0 != .hedge } ?? false
    }

    private static let ends = ["(", " — ", " – ", " - ", ": ", ", ", "; ", "（", "，", "：", " @ "]

    /// Whether what follows a mark in a cell is how far the thing is.
    private var marksWork: Bool {
        reading.kind == .readinessReview || reading.kind == .checklist || reading.kind == .progressLog
    }

    /// Whether the document is of a kind whose marks say how far things are, and not what a product can do.
    private var judges: Bool {
        switch reading.kind {
        case .readinessReview, .checklist, .progressLog, .roadmap, .minutes, .taskSpec: true
        case .knownIssues, .riskRegister, .checksums, .workflow, .other: false
        }
    }

    /// A day and hardly anything else.
    private func isDate(_ cell: String) -> Bool {
        guard cell.utf8.count <= 48, let first = reading.dates.all(in: cell).first else { return false }
        return first.range.lowerBound <= 10
    }

    private func isSeverity(_ cell: String) -> Bool {
        let bare = StatusMark.stripped(cell)
        return bare.utf8.count <= 16 && FoldedText(bare).wordCount <= 2 && reading.words.severity(in: cell) != nil
    }

    /// The name of a function, as a seat of a sign-off: `QA Lead`, `Mara — Release Lead`.
    private static func isSeat(_ cell: String) -> Bool {
        guard cell.utf8.count <= 60 else { return false }
        let words = FoldedText(cell).text.split(onByte: 0x20)
        return (1...6).contains(words.count) && words.contains { RoleNames.isNoun($0) } && RoleNames.isRole(cell)
    }

    /// Handles, names of two words, or a function; in minutes a single name too.
    private func isOwner(_ cell: String) -> Bool {
        let cell = cell.firstOffset(of: "(").map { cell.bytes(0..<$0).trimmed } ?? cell
        guard cell.utf8.count <= 60, !cell.isEmpty, Int(digits: cell.utf8) == nil else { return false }
        return Self.isSeat(cell) || RoleList.names(in: cell).allSatisfy { isPerson($0.text) }
    }

    private func isPerson(_ name: String) -> Bool {
        let isHandle =
            name.utf8.first == 0x40
            && name.utf8.dropFirst().allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x5F }
        if isHandle || PersonName.hasHonorific(name) { return true }
        if reading.kind == .minutes {
            return PersonName.isOne(name) || name.utf8.count <= 9 && PersonName.mayBeUnspaced(name)
        }
        return name.utf8.contains(0x20) && PersonName.isOne(name)
    }
}
