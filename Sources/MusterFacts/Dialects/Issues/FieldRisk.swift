import MusterModel

/// A risk told by fields on lines that follow each other, one of which names it.
///
///     Code: RT-1
///     Risk: no radio at the upper tank
///     Impact: high
///     Status: open
enum FieldRisk {
    /// The risk whose fields begin at a place, and the places of all its lines; nil for any other line.
    static func read(at index: Int, in reading: Reading) -> (fact: Fact, lines: Range<Int>)? {
        guard isRecordLine(index, reading), let first = field(index, reading), mayName(first, index, reading),
            let role = role(of: first),
            role == .risk
                || role == .id && index + 1 < reading.statements.count
                    && field(index + 1, reading).flatMap(self.role) == .risk,
            isStart(index, reading)
        else { return nil }
        let end = end(from: index, reading)
        let fields = (index..<end).compactMap { field($0, reading) }
        guard let named = fields.first(where: { self.role(of: $0) == .risk }), FoldedText(named.value).wordCount > 1,
            reading.words.project.severities.severity(exactly: named.value) == nil, fields.contains(where: grades)
        else { return nil }
        var fact = Fact(.risk, reading.statements[index], title: named.value, modality: reading.claim)
        for field in fields {
            if self.role(of: field) == .id { fact.id = fact.id ?? field.value }
            RiskPoints.readField(field, into: &fact, reading)
        }
        return (fact, index..<end)
    }

    /// Whether a key, or that of the next line, is a word for a risk: hardly any is.
    private static func mayName(_ first: Statement.Field, _ index: Int, _ reading: Reading) -> Bool {
        if words.areAll(of: first.key) { return true }
        return index + 1 < reading.statements.count
            && reading.statements[index + 1].field.map { words.areAll(of: $0.key) } ?? false
    }

    private static let words: Phrases = [
        "risk", "risk description", "hazard", "risiko", "gefährdung", "gefahr", "risque", "danger", "riesgo", "peligro",
        "risco", "perigo", "风险", "风险描述", "リスク", "リスク内容",
    ]

    /// Whether a line is one of fields at all: asked first, since a fact is a large value even where there is none.
    static func isRecordLine(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        return statement.form == .line && statement.signs.contains(.filledField) && statement.parent == nil
    }

    private static func field(_ index: Int, _ reading: Reading) -> Statement.Field? {
        isRecordLine(index, reading) ? reading.statements[index].field : nil
    }

    private static func role(of field: Statement.Field) -> ColumnRole? {
        field.key.wordCount <= 3 ? ColumnTitles.role(of: field.key, written: field.name) : nil
    }

    /// How grave or likely it is, what is done about it, or where it stands.
    private static func grades(_ field: Statement.Field) -> Bool {
        switch role(of: field) {
        case .impact, .likelihood, .mitigation, .severity: true
        case _: field.meaning == .status
        }
    }

    /// Whether no line of the same record stands right above.
    private static func isStart(_ index: Int, _ reading: Reading) -> Bool {
        guard index > 0, follows(index - 1, index, reading), let above = field(index - 1, reading) else { return true }
        // Records may follow each other without a line between them: the next begins with the key of the first.
        return role(of: above) != .id || reading.statements[index].field.flatMap(role) == .id
    }

    private static func follows(_ above: Int, _ below: Int, _ reading: Reading) -> Bool {
        reading.statements[below].line == reading.statements[above].line + 1 && field(above, reading) != nil
            && field(below, reading) != nil && reading.statements[above].section == reading.statements[below].section
    }

    /// The place behind the last line of a record: no line begins with a key that stood there before.
    private static func end(from index: Int, _ reading: Reading) -> Int {
        var keys: Set<String> = []
        var end = index
        while end < reading.statements.count, end == index || follows(end - 1, end, reading),
            let field = field(end, reading), keys.insert(field.key.text).inserted
        {
            end += 1
        }
        return end
    }
}
