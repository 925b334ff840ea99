import MusterModel
import MusterText

/// Decisions that a line states or asks for.
///
///     - Decision: `GO` for pilot rollout        ### **DECISION: NO-GO**       **Verdict**: approved
///     Formal Go/No-Go vote by stakeholders for the launch.
struct DecisionLines: Dialect {
    private static let keys: Set<String> = [
        "decision", "final decision", "verdict", "final verdict", "recommendation", "final recommendation", "outcome",
        "go no go", "go no go decision", "resultado final", "decisión", "decisión final", "decisão",
        "decisão final", "entscheidung", "décision", "決定", "结论", "測試結論", "launch decision", "release decision",
        "final status", "final consolidated status", "overall decision", "decision taken", "gate decision",
        "gate outcome", "vote result", "result of the vote", "判定",
    ]
    private static let scopeKeys: Set<String> = [
        "scope", "scope guard", "decision scope", "limited to", "applies to", "alcance", "escopo",
    ]

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && (!reading.isInert(index) || reading.role(of: index) == .agenda) {
            if let field = statement.field, Self.keys.contains(field.key.text), !field.value.isEmpty,
                isTaken(field, reading)
            {
                readField(field, statement, index, reading, &sheet)
            } else if isVote(statement, index, reading) {
                var fact = Fact(.decision, statement, title: statement.body, modality: .planned)
                fact.status = .pending
                sheet.take(index, fact, parent: sheet.numberedTask)
            } else if let status = announced(statement, index, reading),
                !sheet.contains(where: { $0.kind == .decision && $0.status == status })
            {
                var fact = Fact(.decision, statement, title: statement.body, modality: reading.claim)
                fact.status = status
                fact.date = reading.date(in: statement.body)
                sheet.take(index, fact)
            }
        }
    }

    /// An outcome or recommendation is a decision only where its words are a verdict; a plan has its own line for what it wants.
    private func isTaken(_ field: Statement.Field, _ reading: Reading) -> Bool {
        guard field.key == "outcome" || field.key == "recommendation" || field.key == "final recommendation" else {
            return true
        }
        return !reading.isPlan && DecisionWords.status(of: field.value, in: reading) != .unknown
    }

    private func readField(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var fact = Fact(.decision, statement, title: field.value, modality: reading.claim)
        fact.status = DecisionWords.status(of: field.value, in: reading)
        if fact.status == .unknown, reading.kind == .minutes { fact.status = .accepted }
        fact.date = reading.date(in: field.value)
        fact.details[.statusWords] = field.value
        let scopes = [DecisionWords.scope(in: field.value), scope(near: index, in: reading)].compactMap { $0 }
        fact.details[.scope] = scopes.joined(separator: "; ")
        fact.details[.conditions] = DecisionWords.conditions(in: field.value)
        fact.id = identifier(near: index, in: reading)
        sheet.take(index, fact)
    }

    /// `Scope guard: …` beside the decision.
    private func scope(near index: Int, in reading: Reading) -> String? {
        neighbours(of: index, in: reading).lazy.compactMap { reading.statements[$0].field }.first {
            Self.scopeKeys.contains($0.key.text) && !$0.value.isEmpty
        }?.value
    }

    /// `Decision ID: …` in the same document's head or section.
    private func identifier(near index: Int, in reading: Reading) -> String? {
        reading.statements.prefix(40).lazy.compactMap(\.field).first { $0.key == "decision id" && !$0.value.isEmpty }?
            .value
    }

    private func neighbours(of index: Int, in reading: Reading) -> [Int] {
        reading.outline.statements(in: reading.statements[index].section).filter { $0 != index }
    }

    /// A vote that is still to be held, in a plan.
    private func isVote(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let words = statement.folded
        guard reading.isPlan, !statement.isHeading, !CriteriaList.isCriteria(reading.role(of: index)),
            words.contains("go no go"), statement.introduces == false
        else { return false }
        if reading.role(of: index) == .context || statement.field?.key.text.hasPrefixOfTrailer == true { return false }
        if ["log", "document", "record", "link", "review"].contains(where: { words.starts(with: FoldedText($0)) }) {
            return false
        }
        let isVote =
            words.contains("go no go vote") || words.contains("go no go decision is made")
            || words.contains("make a go no go decision") || words.contains("go no go decision by")
        return isVote
    }

    /// `PRODUCT is BETA-READY ✅`, `APPROVED FOR PHASE 1` in bold letters: a verdict announced by itself.
    private func announced(_ statement: Statement, _ index: Int, _ reading: Reading) -> FactStatus? {
        guard !reading.isPlan, let bold = statement.text.spans.first(where: { $0.kind == .strong }),
            bold.range.lowerBound <= statement.text.text.utf8.count - statement.body.utf8.count + 1,
            statement.field == nil, !statement.isHeading, !statement.isItem
        else { return nil }
        let words = FoldedText(statement.text.text(of: bold))
        guard words.wordCount <= 14 else { return nil }
        return DecisionWords.announcement(words)
    }
}

/// Reads verdicts out of the words of a decision.
enum DecisionWords {
    private static let conditionsBegin = [
        "pending ", "subject to ", "provided ", "once ", "on condition ", "with minor corrections", "with conditions",
        "conditional on ", "if ",
    ]

    static func status(of text: String, in reading: Reading) -> FactStatus {
        let words = FoldedText(text)
        if words.contains("go or no go") || words.isEmpty { return .pending }
        if words.contains("no go") || words.contains("nogo") { return .noGo }
        if let bare = bareGo(words) { return bare }
        if words.contains("approved for") || words.contains("promote") || words.contains("ready for release")
            || words.contains("ready to launch") || words.contains("ready for launch") || words.contains("proceed")
            || words.contains("may be released")
        {
            return words.contains("not") ? .noGo : .go
        }
        if words.contains("not ready") { return .noGo }
        return StatedStatus.read(text)?.meaning?.status(of: .decision)
            ?? (Placeholder.isOne(text) ? .pending : .unknown)
    }

    /// "go" as a word of its own; "go pending …" stays a go with conditions.
    private static func bareGo(_ words: FoldedText) -> FactStatus? {
        guard words.contains("go") else { return nil }
        return words.contains("not go") ? .noGo : .go
    }

    /// The verdict of words that announce one; nil when they announce none.
    static func announcement(_ words: FoldedText) -> FactStatus? {
        if words.contains("no go") || words.contains("not ready") || words.contains("not approved") { return .noGo }
        if words.contains("go no go") { return nil }
        for phrase: FoldedText in [
            "beta ready", "approved for", "ready for production", "ready for launch", "ready to launch",
            "ready for release", "release ready", "production ready and approved", "launch approved",
        ]
        where words.contains(phrase) {
            return words.contains("ready for phase") || words.contains(phrase) ? .go : nil
        }
        if words.contains("is ready for phase") { return .go }
        return nil
    }

    /// `GO for pilot rollout`: the words after "for".
    static func scope(in text: String) -> String? {
        let lower = text.asciiLowercased
        guard FoldedText(text).starts(with: "go for"), let at = lower.firstOffset(of: " for ") else { return nil }
        return text.bytes(from: at + 5).withoutEnd
    }

    /// What the decision depends on, in its own words.
    static func conditions(in text: String) -> String? {
        let lower = text.asciiLowercased
        for word in conditionsBegin {
            if let at = lower.firstOffset(of: word) { return text.bytes(from: at).withoutEnd }
        }
        return nil
    }
}
