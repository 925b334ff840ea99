import MusterModel
import MusterText

/// Writing that is nearly a statement that Muster reads, with what to write instead.
enum NearMisses: String, CaseIterable {
    case boxWithoutText = "box-without-text"
    case tornTable = "torn-table"

    /// One warning for each box without words and for each table that the parser takes for a paragraph.
    static func diagnostics(in reading: Reading) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var lastTorn = Int.min
        for (index, statement) in reading.statements.enumerated() where !reading.isInert(index) {
            if statement.box != nil, statement.body.isEmpty {
                found.append(boxWithoutText.diagnostic(at: statement, in: reading))
            } else if isTornRow(statement) {
                if statement.line > lastTorn + 1 { found.append(tornTable.diagnostic(at: statement, in: reading)) }
                lastTorn = statement.line
            }
        }
        return found
    }

    /// Whether a line of a paragraph is written like a row of a table: it begins with a pipe and holds another.
    static func isTornRow(_ statement: Statement) -> Bool {
        let text = statement.text.text.trimmed.utf8
        guard case .line = statement.form, text.first == UInt8(ascii: "|") else { return false }
        return text.count(where: { $0 == UInt8(ascii: "|") }) > 1
    }

    /// What `muster explain` says of them.
    var explanation: Explanation {
        switch self {
        case .boxWithoutText:
            Explanation(
                id: rawValue, severity: .warning, meaning: "A check box stands on a line without words.",
                reason: "Nothing tells what is checked, so it counts for nothing.",
                mend: "Write what the box stands for after it, or take the line out.")
        case .tornTable:
            Explanation(
                id: rawValue, severity: .warning,
                meaning:
                    "Lines are written like rows of a table, but are none: the line of dashes under the header is missing or has another number of columns.",
                reason: "Its rows are not read, so a sign-off or a result in them is lost.",
                mend: "Give the line of dashes under the header as many columns as the header has.")
        }
    }

    private func diagnostic(at statement: Statement, in reading: Reading) -> Diagnostic {
        let message =
            switch self {
            case .boxWithoutText: "The box has no text"
            case .tornTable: "These lines look like a table, but are read as text"
            }
        return Diagnostic(
            id: rawValue, severity: explanation.severity, message: message,
            location: SourceLocation(path: reading.document.path, line: statement.line), help: explanation.mend)
    }
}

extension FactExtractor {
    /// What `muster explain` says of the ids of its diagnostics.
    public static let explanations: [Explanation] = NearMisses.allCases.map(\.explanation)
}
