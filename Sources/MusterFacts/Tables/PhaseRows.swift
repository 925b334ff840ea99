import MusterModel
import MusterText

/// Tables that list the phases of a plan or log, a row each.
///
///     | Phase | Content    | Status |        | Phase              | Start      |
///     | 1     | The quay   | done   |        | Phase 2: The rope  | 2031-04-02 |
///
///     | Project phase | End        | Status |        | Date    | Phase   | Content  |
///     | Hardening     | 2031-04-02 | open   |        | 2031-04 | Phase 2 | The rope |
///
/// In a review of a release such rows are what the review looks at.
enum PhaseRows {
    /// Whether the first column, or the one behind days, is called by a word for phases, and most of its cells hold the
    /// number or code of one.
    static func areListed(in table: Table, _ reading: Reading) -> Bool {
        if PhaseCells.areIn(table, reading.kind) { return true }
        guard table.columns.count > 1, !table.has(.check), mayPlan(reading.kind) || isPlan(table, reading) else {
            return false
        }
        if areWorkstreams(in: table) { return true }
        guard !table.has(.task) else { return false }
        if areNamed(in: table) { return true }
        guard let column = column(of: table) else { return false }
        return table.rows.count { code(of: $0, in: column) != nil } * 2 > table.rows.count
    }

    /// The column that is called by a word for phases: the first, or the second behind one of days.
    private static func column(of table: Table) -> Int? {
        if PhaseTitle.isWord(table.columns[0].folded) { return 0 }
        return table.columns.count > 2 && table.columns[0].role == .date && PhaseTitle.isWord(table.columns[1].folded)
            ? 1 : nil
    }

    /// Whether the first column is called one of phases and another says when each of them begins or ends.
    private static func areNamed(in table: Table) -> Bool {
        guard let title = table.columns.first?.folded, title.wordCount <= 4 else { return false }
        if parted.contains(title.text), table.has(.status), table.column([.start]) != nil,
            table.column([.until, .due, .date]) != nil
        {
            return true
        }
        return PhaseTitle.names(title) && table.column([.date, .due, .start, .until]) != nil
    }

    /// Words for the parts of a plan that mean one of its phases where each begins and ends on a day.
    private static let parted: Set<String> = [
        "abschnitt", "bauabschnitt", "etappe", "étape", "etapa", "tramo", "trecho", "工段",
    ]

    /// `Code | Workstream | Tasks | Estimate`: the parts of a plan by their codes, without anybody or a state.
    private static func areWorkstreams(in table: Table) -> Bool {
        table.columns.count > 2 && table.columns[0].role == .id && parts.contains(table.columns[1].folded.text)
            && table.column([.status, .person, .role, .severity, .due]) == nil
    }

    private static let parts: Set<String> = [
        "workstream", "work stream", "stream", "track", "arbeitsstrang", "teilprojekt", "chantier", "lot",
        "frente de trabajo", "frente de trabalho", "工作流", "ワークストリーム",
    ]

    /// Whether a table of numbered phases that says when each ends, or how far it is, stands under a title of phases in a
    /// document of no known kind.
    private static func isPlan(_ table: Table, _ reading: Reading) -> Bool {
        reading.kind == .other && reading.outline.sections[table.section].role == .phases
            && PhaseTitle.isWord(table.columns[0].folded)
            && table.column([.date, .due, .start, .until, .status, .progress]) != nil
    }

    private static func mayPlan(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .roadmap, .progressLog, .workflow, .taskSpec: true
        case .minutes, .readinessReview, .checklist, .knownIssues, .riskRegister, .checksums, .other: false
        }
    }

    static func phase(of row: Table.Row, in reader: RowReader) -> [Fact] {
        if areWorkstreams(in: reader.table) {
            guard var fact = reader.fact(.phase, title: row.text(1), modality: modality(reader.reading)) else {
                return []
            }
            fact.id = row.text(0)
            return [fact]
        }
        let column = column(of: reader.table) ?? 0
        let named = PhaseCells.areIn(reader.table, reader.reading.kind) ? row.text(0).flatMap(PhaseCells.read) : nil
        guard let code = named ?? code(of: row, in: column) else {
            guard column > 0 || areNamed(in: reader.table) else { return [] }
            let title = column > 0 ? words(behind: column, of: row) : row.text(0)
            return reader.fact(.phase, title: title, modality: modality(reader.reading)).map { [$0] } ?? []
        }
        let words =
            code.rest.isEmpty
            ? reader.text(.item, .feature, .detail, .milestone) ?? self.words(behind: column, of: row) : code.rest
        guard
            var fact = reader.fact(
                .phase, title: words ?? row.text(column), modality: modality(reader.reading))
        else { return [] }
        fact.id = code.id
        return [fact] + outputs(of: reader)
    }

    /// What comes out of a phase, in a column of its own: `Stage | Name | Output`.
    private static func outputs(of reader: RowReader) -> [Fact] {
        guard let column = reader.table.column(.deliverable), column > 0, let words = reader.row.text(column) else {
            return []
        }
        var fact = Fact(
            kind: .deliverable, line: reader.row.line, title: words, modality: modality(reader.reading), text: words)
        fact.details[.path] = Paths.first(in: words)
        return [fact]
    }

    /// Whether a row that names a phase by itself (`2 · Ropes`) stands beside another of the same number with another name.
    static func isAnother(_ phase: Fact, beside told: Fact, in table: Table) -> Bool {
        name(ofLine: phase.line, in: table) != nil && name(ofLine: told.line, in: table) != nil
            && FoldedText(phase.title) != FoldedText(told.title)
    }

    /// The name that stands behind the number of a phase in its own cell; nil for a row that has none, or for other lines.
    private static func name(ofLine line: Int, in table: Table) -> String? {
        guard let column = column(of: table), let row = table.rows.first(where: { $0.line == line }),
            let code = code(of: row, in: column), !code.rest.isEmpty
        else { return nil }
        return code.rest
    }

    private static func modality(_ reading: Reading) -> Modality { reading.isPlan ? .planned : .claimed }

    /// What stands in the column behind the one of phases, where another one follows it.
    private static func words(behind column: Int, of row: Table.Row) -> String? {
        row.cells.count > column + 2 ? row.text(column + 1) : nil
    }

    /// `1`, `2b`, `3 · Ropes`, `Phase 3: Hardening`
    private static func code(of row: Table.Row, in column: Int) -> (id: String, rest: String)? {
        guard let cell = row.text(column).map(StatusMark.stripped) else { return nil }
        if let leading = PhaseTitle.leading(cell) { return leading }
        var length = cell.utf8.prefix(while: \.isASCIIDigit).count
        guard (1...2).contains(length) else { return nil }
        let behind = cell.utf8.dropFirst(length)
        if let letter = behind.first, letter.isASCIILetter, !(behind.dropFirst().first?.isASCIIAlphanumeric ?? false) {
            length += 1
        }
        let (id, rest) = (cell.bytes(0..<length), cell.bytes(from: length))
        if rest.isEmpty { return (id, "") }
        // `1 Selection`
        if let word = rest.utf8.dropFirst().first, rest.utf8.first == 0x20,
            (0x41...0x5A).contains(word) || word >= 0x80,
            !joints.contains(where: rest.startsWithBytes)
        {
            return (id, rest.trimmed)
        }
        guard let sign = joints.first(where: rest.startsWithBytes) else { return nil }
        return (id, rest.bytes(from: sign.utf8.count).trimmed)
    }

    /// What sets the number of a phase apart from its name.
    private static let joints = [".", ":", ")", "：", " · ", " - ", " – ", " — ", " | "]
}
