import MusterModel
import MusterText

/// Issues of a list whose first line is their code alone, or their code and its fields, with what happens on the next.
///
///     [BUG 90112] Severity: critical. Status: open.        **G-14**
///     Ropes tear when the crane turns.                     Alarm repeats after the bell. High, open.
///
/// Two such heads make a list, and so does one in a list of issues.
struct IssueHeads: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        let heads = reading.statements(with: .line).compactMap { index, statement -> (Int, String, String)? in
            guard !sheet.isTaken(index), !reading.isInert(index), statement.parent == nil, statement.box == nil,
                reading.kind == .knownIssues || reading.role(of: index) == .issues, let head = Self.head(statement)
            else { return nil }
            return (index, head.id, head.rest)
        }
        for (index, id, rest) in heads
        where heads.count > 1 || reading.role(of: index) == .issues {
            add(id, rest, index, reading, &sheet)
        }
    }

    /// The code of a line, and the fields behind it; nil for a line that goes on in words.
    private static func head(_ statement: Statement) -> (id: String, rest: String)? {
        let body = statement.body
        guard let named = bracketed(body) ?? WrittenID.leading(body) else { return nil }
        if named.rest.isEmpty { return statement.text.isStrong || body.utf8.first == 0x5B ? named : nil }
        let fields = sentences(of: named.rest)
        return fields.allSatisfy { $0.meaning == .severity || $0.meaning == .status } && !fields.isEmpty ? named : nil
    }

    /// `[BUG 90112] …`: a word and a number in brackets.
    private static func bracketed(_ body: String) -> (id: String, rest: String)? {
        guard body.utf8.first == 0x5B, let close = body.firstOffset(of: "]"), (4...24).contains(close),
            case let code = body.bytes(1..<close), FoldedText(code).wordCount == 2,
            case let words = code.split(onByte: 0x20), words.count == 2, Int(digits: words[1].utf8) != nil,
            words[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        return (code, body.bytes(from: close + 1).trimmedDashes)
    }

    /// The fields of which a text is made, set apart by full stops, commas or bars; an empty list where anything else stands.
    private static func sentences(of text: String) -> [Statement.Field] {
        var parts = [text]
        for sign in [". ", "; ", ", ", " | ", " · "] { parts = parts.flatMap { $0.split(at: sign) } }
        let fields = parts.map { part in
            FieldReader.first(in: InlineText(text: part, spans: []), body: part.trimmed.withoutEnd)
        }
        return fields.contains { $0 == nil } ? [] : fields.compactMap(\.self)
    }

    private func add(_ id: String, _ rest: String, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let statement = reading.statements[index]
        let next = index + 1 < reading.statements.count ? reading.statements[index + 1] : nil
        let account = next.flatMap { next in
            next.line <= statement.line + 2 && next.form == .line && Self.head(next) == nil ? next.body : nil
        }
        guard let account, !account.isEmpty else { return }
        var fact = Fact(.issue, statement, title: account, modality: reading.claim)
        fact.id = id
        for field in Self.sentences(of: rest) { IssueFields.read(field, into: &fact, reading) }
        var sentences = VerdictSentence.all(in: account)
        if let last = sentences.last, sentences.count > 1, read(last, into: &fact, reading) { sentences.removeLast() }
        fact.title = sentences.first?.withoutEnd ?? account
        if fact.status == nil { fact.status = ClosingState.status(of: account, reading.words) }
        if fact.status == nil { fact.status = IssueLists.status(above: statement.section, in: reading) }
        let entry = sheet.take(index, fact)
        if !sheet.isTaken(index + 1) { sheet.mark(index + 1, readBy: entry) }
    }

    /// Takes a sentence that is nothing but a grade and a state into a fact: `High, open.`
    private func read(_ sentence: String, into fact: inout Fact, _ reading: Reading) -> Bool {
        var told = fact
        for part in sentence.withoutEnd.split(onByte: UInt8(ascii: ",")).map(\.trimmed) {
            if let severity = reading.words.project.severities.severity(exactly: part) {
                told.severity = told.severity ?? severity
            } else if let said = reading.words.states.alone(FoldedText(part)), said != .hedge, !said.denies {
                told.status = told.status ?? said.status(of: .issue)
            } else {
                return false
            }
        }
        fact = told
        return true
    }
}
