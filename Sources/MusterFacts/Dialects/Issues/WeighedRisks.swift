import MusterModel
import MusterText

/// What may happen as a line in bold letters, and on the next line how likely and how grave it is, among other sentences.
///
///     **The crane stops at night**
///     Likelihood: low. Impact: severe. We borrow the one of pier 4. Owner: Kit Rowe
enum WeighedRisks {
    /// The name of such a risk; nil for all other lines.
    static func named(_ statement: Statement, _ index: Int, _ reading: Reading) -> (id: String?, title: String)? {
        guard statement.form == .line, statement.text.isStrong, statement.field == nil, statement.box == nil,
            statement.mark == nil, (1...16).contains(statement.folded.wordCount), !reading.isInert(index),
            !reading.isTemplate, index + 1 < reading.statements.count, case let next = reading.statements[index + 1],
            next.form == .line, next.line <= statement.line + 2, next.field != nil
        else { return nil }
        guard grades(next) else { return nil }
        let title = statement.body.cleanTitle
        return CodedTitles.coded(title).map { ($0.code, $0.name) } ?? (nil, title)
    }

    /// Whether a line says how likely something is and how grave.
    static func grades(_ line: Statement) -> Bool {
        guard line.field != nil else { return false }
        let roles = fields(in: line).map { ColumnTitles.role(of: $0.key, written: $0.name) }
        return roles.contains(.likelihood) && roles.contains { $0 == .impact || $0 == .severity }
    }

    /// The fields of a line, of which other sentences may stand between.
    static func fields(in statement: Statement) -> [Statement.Field] {
        let all = FieldReader.all(in: statement)
        guard all.count == 1, let first = all.first, first.value.containsBytes(". ") else { return all }
        return VerdictSentence.all(in: statement.body).compactMap { sentence in
            FieldReader.first(in: InlineText(text: sentence, spans: []), body: sentence.withoutEnd)
        }.filter { $0.key.wordCount <= 3 }
    }
}
