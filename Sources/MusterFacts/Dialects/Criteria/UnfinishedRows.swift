import MusterModel
import MusterText

/// Rows of tables that nobody reads as anything else, and whose state is plainly bad; and rows of files whose digest was
/// looked at and is not right.
///
///     | Area     | Status |        | File         | SHA-256 | Verified |
///     |----------|--------|        |--------------|---------|----------|
///     | Security | Red    |        | kite.tar.gz  | 9f86d0… | mismatch |
struct UnfinishedRows: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard sheet.tellsHowItStands(reading) else { return }
        for table in reading.outline.tables where !reading.isInert(table) && isHeard(table, reading) {
            let verified =
                table.has(.digest)
                ? table.columns.indices.first { Self.looks.contains(table.columns[$0].folded.text) } : nil
            for row in table.rows {
                let isRead = sheet.owner(ofLine: row.line) != nil
                guard isRead ? verified != nil : verified == nil,
                    let column = verified ?? table.column(.status), column > 0, let state = row.text(column),
                    let name = row.text(0), Int(digits: name.utf8) == nil,
                    verified == nil ? Self.isBad(state, reading.words) : Self.isDenied(state, reading.words)
                else { continue }
                var fact = Fact(
                    kind: .checklistItem, line: row.line, title: name, modality: reading.claim,
                    text: row.cells.map(\.text).joined(separator: " | ").clipped(300))
                fact.status = .rejected
                fact.details[.statusWords] = state
                sheet.takeRow(row.line, section: table.section, context: row.context, fact)
            }
        }
    }

    private func isHeard(_ table: Table, _ reading: Reading) -> Bool {
        switch reading.outline.sections[table.section].role {
        case .risks, .rollback, .guidance, .legend, .example, .history, .decisions, .references, .backlog, .deferred,
            .scope, .objectives, .troubleshooting, .versionControl:
            false
        case _: true
        }
    }

    private static func isBad(_ state: String, _ words: Wording) -> Bool {
        let said = FoldedText(StatusMark.stripped(state))
        return reds.contains(said.text) || words.status(state)?.meaning == .rejected
    }

    private static func isDenied(_ state: String, _ words: Wording) -> Bool {
        if let answer = Answers.answer(state) { return !answer }
        return mismatches.areSaid(in: FoldedText(state)) || isBad(state, words)
    }

    private static let reds: Set<String> = ["red", "rot", "rouge", "rojo", "vermelho", "红", "红灯", "赤"]

    private static let looks: Set<String> = [
        "verified", "checked", "match", "matches", "checksum ok", "digest ok", "verification", "hash verified",
        "signature valid", "geprüft", "stimmt", "vérifié", "verificado", "coincide", "confere", "已验证", "校验", "検証",
        "検証済み",
    ]
    private static let mismatches: Phrases = [
        "mismatch", "does not match", "differs", "wrong", "bad", "not verified", "abweichung", "stimmt nicht",
        "ne correspond pas", "no coincide", "não confere", "不一致", "不匹配",
    ]
}
