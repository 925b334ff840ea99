import MusterModel
import MusterText

/// Check boxes that nobody reads as the author meant them.
enum NearBoxes {
    static func diagnostics(in reading: Reading) -> [Diagnostic] {
        reading.statements.indices.compactMap { index in
            let statement = reading.statements[index]
            guard let box = statement.box, !reading.isInert(index) else { return nil }
            return diagnostic(box, statement, in: reading)
        }
    }

    private static func diagnostic(_ box: Statement.Box, _ statement: Statement, in reading: Reading) -> Diagnostic? {
        if statement.body.isEmpty {
            return NearMisses.boxWithoutText.diagnostic("The box has no text", line: statement.line, in: reading)
        }
        if box == .unreadable {
            return NearMisses.boxSign.diagnostic(
                "The box holds a sign that is neither a tick nor a space", line: statement.line, in: reading)
        }
        guard isGlued(statement.text.text) else { return nil }
        return NearMisses.boxGlued.diagnostic(
            "Markdown shows no box here", line: statement.line, in: reading, mend: mend(box, statement))
    }

    /// Whether the box is written in brackets without a space in or after them.
    private static func isGlued(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "["), let end = text.utf8.firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        let inner = text.utf8[text.utf8.index(after: text.utf8.startIndex)..<end]
        let next = text.utf8[end...].dropFirst().first ?? 0x20
        return inner.isEmpty || !next.isASCIISpace
    }

    private static func mend(_ box: Statement.Box, _ statement: Statement) -> String {
        "Write `\(box == .checked ? "[x]" : "[ ]") \(statement.body.clipped(40))`."
    }
}
