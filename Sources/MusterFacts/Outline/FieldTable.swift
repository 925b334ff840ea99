import MusterText

/// Tables of two columns that give values to fields: read as lines `Field: value`.
///
///     | Field    | Value |        | | |
///     |----------|-------|        |-|-|
///     | Decision | GO    |        | Release | v2.1.0 |
enum FieldTable {
    private static let fieldTitles: Set<String> = [
        "", "field", "property", "attribute", "key", "parameter", "campo", "propiedad", "propriedade", "feld",
        "eigenschaft", "champ", "項目", "字段", "项目", "属性",
    ]
    private static let valueTitles = plainValueTitles.union([
        "", "details", "detail", "content", "information", "info", "answer", "inhalt", "内容",
    ])
    private static let plainValueTitles: Set<String> = [
        "value", "values", "recorded value", "current value", "entry", "valor", "wert", "eintrag", "angabe", "valeur",
        "値", "值",
    ]

    /// The lines that a table of fields stands for, each with its line in the file; nil for any other table.
    static func fields(of table: RawTable) -> [(line: Int, text: InlineText)]? {
        guard table.rows.count > 1, table.rows.allSatisfy({ $0.cells.count <= 2 }), let head = table.rows.first,
            head.cells.count == 2
        else { return nil }
        let titles = head.cells.map { FoldedText($0.text).text }
        let isGeneric = fieldTitles.contains(titles[0]) && (valueTitles.contains(titles[1]) || namesFields(head))
        let rows = isGeneric ? table.rows.dropFirst() : table.rows[...]
        let known = rows.count { isField($0) || isGeneric && isResult($0) }
        // The fields of a test, the first of which stands where titles would.
        if isField(ofCourse: head), rows.contains(where: isResult) { return rows.compactMap(line) }
        let isTitled = isGeneric && !titles[0].isEmpty && !titles[1].isEmpty
        // Who calls the columns "field" and "value" lists fields, whatever their names are.
        let isCalledSo = isTitled && plainValueTitles.contains(titles[1])
        // Without titles, short names on the left with one that documents state of themselves are fields all.
        let isHeadless = titles.allSatisfy(\.isEmpty) && known > 0 && rows.allSatisfy(isNamed)
        guard
            isGeneric
                ? known * 3 >= rows.count || isTitled && known > 0 || isCalledSo || isHeadless
                : isField(head) && known >= 2 && known * 2 >= rows.count
        else {
            return nil
        }
        return rows.compactMap(line)
    }

    /// `Precondition | signed in` as the head of a table, and no titles of columns.
    private static func isField(ofCourse head: RawTable.Row) -> Bool {
        let (name, value) = (head.cells[0].text, head.cells[1].text)
        return ResultKeys.part(of: FoldedText(name)) == .course && !value.isEmpty
            && ColumnTitles.role(of: FoldedText(value), written: value) == nil
            && ResultKeys.part(of: FoldedText(value)) == nil
    }

    /// `Result | passed`
    private static func isResult(_ row: RawTable.Row) -> Bool {
        guard let name = row.cells.first?.text, let part = ResultKeys.part(of: FoldedText(name)) else { return false }
        return part != .course
    }

    private static func isNamed(_ row: RawTable.Row) -> Bool {
        guard let name = row.cells.first else { return false }
        return (1...4).contains(FoldedText(name.text).wordCount) && StatusMark.leading(name.text.utf8) == nil
    }

    /// Whether a head says that its first column names fields, and of the second nothing that is known.
    private static func namesFields(_ head: RawTable.Row) -> Bool {
        let (name, value) = (head.cells[0].text, head.cells[1].text)
        return !name.isEmpty && !value.isEmpty && ColumnTitles.role(of: FoldedText(name), written: name) == nil
            && ColumnTitles.role(of: FoldedText(value), written: value) == nil
    }

    /// Whether a row begins with the name of a field that documents state of themselves, and holds no other in its value.
    private static func isField(_ row: RawTable.Row) -> Bool {
        guard let name = row.cells.first?.text, let value = row.cells.dropFirst().first?.text else { return false }
        if ReleaseReader.names(tested: FoldedText(name)) { return value.hasDigit }
        guard let role = ColumnTitles.role(of: FoldedText(name), written: name) else { return false }
        switch role {
        case .digest: return WrittenDigest(cell: value) != nil
        case .decision, .status, .date, .release, .signer, .signedOn, .due, .version, .person, .conditions, .until:
            // Without regard to remarks: `SIGNED (by mail)` is a value, and no title.
            return ColumnTitles.role(of: FoldedText(value), written: "") == nil
        case .id, .item, .detail, .severity, .role, .start, .evidence, .task, .issue, .risk, .criterion, .check,
            .deliverable, .milestone, .feature, .waiver, .impact, .likelihood, .mitigation, .followUp, .workaround,
            .component, .affects, .fixedIn, .firstSeen, .resolved, .pass, .fail, .accepted, .signature, .target,
            .actual, .file, .size, .platform, .algorithm, .dependsOn, .reason, .approver, .progress,
            .resource, .change, .count, .definition, .note, .demand:
            return false
        }
    }

    private static func line(_ row: RawTable.Row) -> (line: Int, text: InlineText)? {
        guard let name = row.cells.first, !name.text.isEmpty else { return nil }
        var text = name
        while text.text.utf8.last == UInt8(ascii: ":") { text = text.cut(0..<text.text.utf8.count - 1) }
        text.text += ":"
        if let value = row.cells.dropFirst().first { text.append(value) }
        return (row.line, text)
    }
}
