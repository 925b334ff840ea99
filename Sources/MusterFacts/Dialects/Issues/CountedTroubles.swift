import MusterModel
import MusterText

/// Tables that count issues by their grade: one of the highest that is open holds a release back.
///
///     | Severity | Open | Closed |        |        | Critical | Minor |
///     |----------|------|--------|        |--------|----------|-------|
///     | Critical | 1    | 5      |        | Found  | 6        | 9     |
///     | Minor    | 3    | 0      |        | Closed | 5        | 2     |
///
/// Their rows are no issues themselves.
struct CountedTroubles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for table in reading.outline.tables where !reading.isInert(table) && !table.rows.isEmpty {
            guard Self.countsGrades(table, reading.words) else {
                if let open = Self.openAcross(table, reading.words) {
                    add(open.count, in: open.row, of: table, reading, &sheet)
                }
                continue
            }
            let isOpen = Trouble.areOpen(reading.outline.sections[table.section].folded)
            for row in table.rows {
                guard let name = row.text(0), Trouble.isGravest(FoldedText(name)),
                    let count = Self.open(in: row, of: table, isOpen), count > 0
                else { continue }
                add(count, in: row, of: table, reading, &sheet)
            }
        }
    }

    private func add(
        _ count: Int, in row: Table.Row, of table: Table, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let words = row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
        var fact = Fact(
            kind: .issue, line: row.line, title: "\(count) open, \(words)", modality: reading.claim,
            text: words.clipped(300))
        fact.status = .open
        fact.severity = .critical
        sheet.takeRow(row.line, section: table.section, context: row.context, fact)
    }

    /// Whether each row is named by a grade, or sums the others up, and holds nothing but numbers.
    static func countsGrades(_ table: Table, _ words: Wording) -> Bool {
        guard table.columns.count > 1 else { return false }
        return table.rows.contains { $0.text(0).map { isGrade($0, words) } ?? false }
            && table.rows.allSatisfy { row in
                guard let name = row.text(0), isGrade(name, words) || sums.contains(FoldedText(name).text) else {
                    return false
                }
                return row.cells.dropFirst().allSatisfy { isCount($0.text) }
            }
    }

    private static func isGrade(_ text: String, _ words: Wording) -> Bool {
        let named = FoldedText(text)
        return named.wordCount <= 3
            && (words.severity(in: text) != nil || Trouble.isGravest(named) || levels[named.text] != nil)
    }

    /// How many of a grade a line of a list counts as open: `Severity 1: none open (4 found, 4 closed)`, `Minor: 3 open`; nil
    /// for a line that counts nothing.
    static func count(in field: Statement.Field?, _ words: Wording) -> (open: Int, severity: Severity?)? {
        guard let field, isGrade(field.name, words) else { return nil }
        let first = VerdictSentence.clauses(of: field.value).first ?? field.value
        let said = withoutOpen(FoldedText(first))
        let number = (said.firstWord ?? said).text.withoutCounter
        let severity =
            levels[field.key.text] ?? SeverityWords.priority(in: field.key) ?? words.severity(in: field.name)
        if nones.contains(number), Exceptions.areMadeBehindNone(in: said) { return (1, severity) }
        guard said.wordCount <= 4 else { return nil }
        // `Minor: 3, blocker: 1`: the worst of a line is what it is about.
        let others = field.value.bytes(from: first.utf8.count).split(onByte: 0x2C)
        if others.contains(where: { countsGravest($0) }) { return (1, .critical) }
        if nones.contains(number) || Int(digits: number.utf8) == 0 {
            let isAll = said.wordCount == 1 || said.wordCount == 2 && Trouble.areOpen(said)
            // "none closed", "none open in the old build" leave open whether there is any.
            return (isAll && closesAll(field.value.bytes(from: first.utf8.count), words) ? 0 : 1, severity)
        }
        guard let open = Int(digits: number.utf8), said.wordCount == 1 || Trouble.areOpen(said) else { return nil }
        return (open, severity)
    }

    /// `open 0` and `未解決 0件` without the word before the number, which counts what is open anyhow.
    private static func withoutOpen(_ said: FoldedText) -> FoldedText {
        if let word = openings.first(where: said.text.startsWithBytes) {
            return FoldedText(said.text.bytes(from: word.utf8.count))
        }
        if let word = openings.first(where: said.text.endsWithBytes), said.text.hasWideLetters {
            return FoldedText(said.text.bytes(0..<said.text.utf8.count - word.utf8.count))
        }
        return said
    }

    private static let openings = [
        "open ", "offen ", "ouverts ", "ouvertes ", "abiertos ", "abiertas ", "abertos ", "abertas ", "未解決", "未解决",
        "未关闭",
        "未修复", "未修正", "未クローズ", "残存", "残り", "剩余", "遗留",
    ]

    /// Whether nothing follows but the counts of lower grades, or as many that were closed as were found:
    /// ` (4 found, 4 closed)`, `, major: 0, minor: 4`.
    private static func closesAll(_ rest: String, _ words: Wording) -> Bool {
        let counts = rest.split(onByte: 0x2C).flatMap { $0.split(onByte: 0x3B) }.filter { !FoldedText($0).isEmpty }
        if counts.allSatisfy({ countsLower($0, words) }) { return true }
        let words = FoldedText(rest)
        let list = words.text.split(onByte: 0x20)
        let numbers = list.compactMap { Int(digits: $0.utf8) }
        let names = list.filter { Int(digits: $0.utf8) == nil }
        return numbers.count == 2 && numbers[0] == numbers[1] && names.count == 2 && found.contains(names[0])
            && closed.contains(names[1])
    }

    /// `blocker: 1`, `critical: one open`
    private static func countsGravest(_ clause: String) -> Bool {
        guard let colon = clause.firstOffset(of: ":"), case let said = FoldedText(clause.bytes(from: colon + 1)),
            Trouble.isGravest(FoldedText(clause.bytes(0..<colon))), !said.isEmpty
        else { return false }
        let number = (said.firstWord ?? said).text.withoutCounter
        return !nones.contains(number) && Int(digits: number.utf8) != 0
    }

    /// `minor: 4`, and `blocker: 0`: what holds nothing back.
    private static func countsLower(_ clause: String, _ words: Wording) -> Bool {
        guard let colon = clause.firstOffset(of: ":"), case let name = clause.bytes(0..<colon).trimmed,
            isGrade(name, words), let count = Int(digits: clause.bytes(from: colon + 1).trimmed.withoutEnd.utf8)
        else { return false }
        let grade = levels[FoldedText(name).text] ?? words.severity(in: name)
        return count == 0 || grade != nil && grade != .critical && !Trouble.isGravest(FoldedText(name))
    }

    private static let nones: Set<String> = [
        "none", "no", "zero", "nil", "keine", "keiner", "keines", "aucun", "aucune", "ninguno", "ninguna", "nenhum",
        "nenhuma", "无", "なし",
    ]

    /// What numbered grades come to: the first is the worst.
    private static let levels: [String: Severity] = [
        "severity 1": .critical, "sev 1": .critical, "class 1": .critical, "priority 1": .critical, "severity 2": .high,
        "sev 2": .high, "class 2": .high, "priority 2": .high, "severity 3": .medium, "sev 3": .medium,
        "class 3": .medium, "priority 3": .medium, "severity 4": .low, "sev 4": .low, "class 4": .low,
        "priority 4": .low,
    ]

    private static func isCount(_ text: String) -> Bool {
        Placeholder.isOne(text.trimmed) || number(text) != nil
    }

    /// `1`, `1 (KI-88)`
    private static func number(_ text: String) -> Int? {
        let text = text.trimmed
        let end = text.utf8.last == 0x29 ? text.firstOffset(of: "(") ?? text.utf8.count : text.utf8.count
        return Int(digits: text.bytes(0..<end).trimmed.withoutCounter.utf8)
    }

    /// How many a row counts as open: in such a column, or in the only one where the title says that all are.
    private static func open(in row: Table.Row, of table: Table, _ isOpen: Bool) -> Int? {
        let column = table.columns.indices.dropFirst().first { Trouble.areOpen(table.columns[$0].folded) }
        let only = isOpen && table.columns.count == 2 ? 1 : nil
        if let place = column ?? only { return row.text(place).flatMap(number) }
        func count(_ names: Set<String>) -> Int? {
            table.columns.indices.dropFirst().first { names.contains(table.columns[$0].folded.text) }
                .flatMap { row.text($0) }.flatMap(number)
        }
        guard let found = count(found), let closed = count(closed) else { return nil }
        return found - closed
    }

    /// How many of the highest grade are open where the grades stand in the columns, and the row that says so.
    private static func openAcross(_ table: Table, _ words: Wording) -> (count: Int, row: Table.Row)? {
        guard
            let column = table.columns.indices.dropFirst().first(where: { Trouble.isGravest(table.columns[$0].folded) }
            ),
            table.columns.dropFirst().allSatisfy({ isGrade($0.title, words) || sums.contains($0.folded.text) }),
            table.rows.allSatisfy({ $0.cells.dropFirst().allSatisfy { isCount($0.text) } })
        else { return nil }
        func count(_ isNamed: (FoldedText) -> Bool) -> (Int, Table.Row)? {
            table.rows.compactMap { row -> (Int, Table.Row)? in
                guard let name = row.text(0), isNamed(FoldedText(name)), let cell = row.text(column) else { return nil }
                return number(cell).map { ($0, row) }
            }.first
        }
        if let open = count(Trouble.areOpen) { return open.0 > 0 ? open : nil }
        guard let found = count({ found.contains($0.text) }), let closed = count({ self.closed.contains($0.text) }),
            found.0 > closed.0
        else { return nil }
        return (found.0 - closed.0, closed.1)
    }

    private static let sums: Set<String> = [
        "total", "totals", "sum", "all", "overall", "gesamt", "summe", "totaux", "suma", "soma", "合计", "总计", "合計",
    ]
    private static let found: Set<String> = [
        "found", "reported", "raised", "total", "opened", "gefunden", "gemeldet", "trouvés", "encontrados", "发现", "発見",
    ]
    private static let closed: Set<String> = [
        "closed", "fixed", "resolved", "behoben", "geschlossen", "corrigés", "clos", "cerrados", "corregidos",
        "fechados", "corrigidos", "已修复", "已关闭", "修正済み", "解決済み",
    ]
}

extension String {
    /// A number without the word that scripts without spaces count things with: `2` of `2件`.
    fileprivate var withoutCounter: String {
        ["件", "个", "個", "项", "項", "条"].first(where: endsWithBytes).map { bytes(0..<utf8.count - $0.utf8.count) } ?? self
    }
}
