import MusterModel
import MusterText

/// Writing that is nearly a statement that Muster reads, with what to write instead.
enum NearMisses: String, CaseIterable {
    case boxWithoutText = "box-without-text"
    case boxGlued = "box-glued"
    case boxSign = "box-sign-unknown"
    case tornTable = "torn-table"
    case longRow = "row-too-long"
    case shortRow = "row-too-short"
    case statusWord = "status-word-unknown"
    case roleSpelling = "role-spelling"
    case ambiguousDate = "ambiguous-date"
    case openFence = "fence-open"
    case openComment = "comment-open"

    /// The warnings of a document, in the order of their sorts.
    static func diagnostics(in reading: Reading, facts: [Fact]) -> [Diagnostic] {
        NearBoxes.diagnostics(in: reading) + NearTables.diagnostics(in: reading, facts: facts)
            + NearWords.diagnostics(in: reading, facts: facts) + NearDates.diagnostics(in: reading)
            + NearBlocks.diagnostics(in: reading)
    }

    /// Whether a line of a paragraph is written like a row of a table: it begins with a pipe and holds another.
    static func isTornRow(_ statement: Statement) -> Bool {
        guard case .line = statement.form else { return false }
        return PipeRow.isOne(statement.text.text)
    }

    func diagnostic(_ message: String, line: Int, in reading: Reading, mend: String? = nil) -> Diagnostic {
        Diagnostic(
            id: rawValue, severity: explanation.severity, message: message,
            location: SourceLocation(path: reading.document.path, line: line), help: mend ?? explanation.mend)
    }
}

extension FactExtractor {
    /// What `muster explain` says of the ids of its diagnostics.
    public static let explanations: [Explanation] =
        NearMisses.allCases.map(\.explanation) + [SuppressionReader.explanation]
}
