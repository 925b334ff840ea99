import MusterModel

/// Grades of one letter each, in columns that grade: `H`, `M` and `L` beside each other.
enum LetterGrades {
    /// The severity that a letter stands for, where all cells of its column are such letters or whole words of severity.
    static func severity(_ cell: String, in column: Int?, of table: Table, _ words: Wording) -> Severity? {
        guard let column, let own = letters[cell.trimmed.asciiLowercased] else { return nil }
        let cells = table.rows.compactMap { $0.text(column) }
        let isScale = cells.allSatisfy { cell in
            letters[cell.trimmed.asciiLowercased] != nil || words.project.severities.severity(exactly: cell) != nil
        }
        return isScale && cells.contains { $0.trimmed.asciiLowercased != cells[0].trimmed.asciiLowercased } ? own : nil
    }

    private static let letters: [String: Severity] = ["h": .high, "m": .medium, "l": .low]
}
