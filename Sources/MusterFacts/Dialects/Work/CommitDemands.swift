import MusterModel
import MusterText

/// The exact commit message that a specification demands, as a detail of its task.
///
///     Git Commit here: @https://example.org/app.git "Phase 2.1: Importer finished." @docs/
///     Commit message: "feat(import): read old archives"
///     git commit -m "feat(import): read old archives"
///
/// A message with a place to fill in (`[N]`, `<version>`) is not exact and demands nothing that could be looked for.
struct CommitDemands: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.isPlan, !reading.isTemplate, reading.kind != .workflow else { return }
        for index in reading.statements.indices where !reading.isInert(index) {
            let statement = reading.statements[index]
            guard let message = message(in: statement), !CommitDemands.hasGap(message),
                !CommitDemands.hasGap(reading.document.lines.text(statement.line), around: message),
                let task = sheet.holder(of: index, kinds: [.task]) ?? sheet.numberedTask
            else { continue }
            sheet.change(task) { fact in
                if fact.details[.commitMessage] == nil { fact.details[.commitMessage] = message }
            }
        }
    }

    private func message(in statement: Statement) -> String? {
        // Every key and every command has the word.
        guard statement.folded.says("commit") else { return nil }
        if let field = statement.field, CommitDemands.keys.contains(field.key.text) {
            return CommitDemands.quoted(field.value) ?? (field.key.says("message") ? whole(field.value) : nil)
        }
        guard let command = statement.body.firstOffset(of: "git commit ") else { return nil }
        let rest = statement.body.bytes(from: command)
        return rest.firstOffset(of: "-m").flatMap { CommitDemands.quoted(rest.bytes(from: $0)) }
    }

    private static let keys: Set<String> = [
        "git commit", "git commit here", "git commit message", "commit", "commit here", "commit message", "commit with",
        "commit with message", "commit as", "commit subject", "required commit", "required commit message",
        "exact commit message", "final commit", "final commit message",
    ]

    /// A value without quotation marks, as long as it is more than one word.
    private func whole(_ value: String) -> String? {
        let value = value.trimmed
        return value.hasByte(0x20) ? value : nil
    }

    /// What stands between the first quotation mark and the last one of its kind.
    private static func quoted(_ text: String) -> String? {
        for (open, close) in [("\"", "\""), ("“", "”"), ("'", "'"), ("`", "`")] {
            guard let start = text.firstOffset(of: open) else { continue }
            let rest = text.bytes(from: start + open.utf8.count)
            guard let end = rest.lastOffset(of: close), end > 0 else { continue }
            let message = String(decoding: rest.utf8.prefix(end), as: UTF8.self).trimmed
            return message.hasByte(0x20) ? message : nil
        }
        return nil
    }

    /// Whether the source of a line has other words than the message: `<title>` is markup, and no text.
    private static func hasGap(_ source: String, around message: String) -> Bool {
        source.hasByte(UInt8(ascii: "<")) && !source.containsBytes(message + "\"")
            && !source.containsBytes(message + "”")
    }

    /// Whether a message has a place that is still to be filled in.
    private static func hasGap(_ message: String) -> Bool {
        if message.containsBytes("...") || message.containsBytes("…") || message.containsBytes("{") { return true }
        for (open, close) in [("[", "]"), ("<", ">")] {
            var from = 0
            while let start = message.firstOffset(of: open, from: from) {
                guard let end = message.firstOffset(of: close, from: start) else { break }
                if !message.bytes((start + 1)..<end).hasDigit { return true }
                from = end + 1
            }
        }
        return false
    }
}
