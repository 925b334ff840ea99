import MusterModel
import MusterText

/// Fields whose key asks for a verdict: `Production ready: YES`, `Document status: Approved`.
///
/// A short answer alone is one; whatever stands beside it leaves the question open.
struct DecisionFields: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil {
            guard let field = statement.field, !field.value.isEmpty, let status = Self.answer(field, reading),
                !isOfThePast(statement, reading)
            else { continue }
            var fact = Fact(.decision, statement, title: statement.body, modality: reading.claim)
            fact.status = status
            fact.date = reading.date(in: field.value)
            fact.details[.statusWords] = field.value
            sheet.take(index, fact)
        }
    }

    /// "Before:" and "Previous state" tell how it was.
    private func isOfThePast(_ statement: Statement, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[statement.section].folded
        return Self.pasts.contains { title.starts(with: $0) }
    }

    private static let pasts: [FoldedText] = [
        "before", "previous", "previously", "prior", "vorher", "avant", "antes", "之前", "以前",
    ]

    /// What the value answers; nil where the key asks nothing or the value is no answer.
    private static func answer(_ field: Statement.Field, _ reading: Reading) -> FactStatus? {
        if isReadiness(field.key) { return readiness(field.value) }
        guard documents.contains(field.key) else { return nil }
        switch reading.words.states.whole(FoldedText(StatusMark.stripped(field.value))) {
        case .approved, .accepted, .signed: return .accepted
        case .rejected: return .rejected
        case .done, .todo, .moving, .blocked, .open, .closed, .go, .noGo, .met, .confirmed, .notApplicable, .hedge,
            .negation, .absence, .notYet, .inReview, nil:
            return nil
        }
    }

    private static let documents: [FoldedText] = [
        "document status", "dokumentstatus", "statut du document", "estado del documento", "status do documento",
        "文档状态", "文書ステータス",
    ]

    private static let subjects: [FoldedText] = ["production", "release", "launch", "go live", "deployment"]
    private static let questions: [FoldedText] = ["ready", "readiness", "suitability"]
    private static let wholes: [FoldedText] = [
        "approved for release", "approved for production", "approved for launch", "ready for production",
        "ready for release", "ready for launch", "ready to release", "ready to launch",
        "produktionsreif", "prêt pour la production", "listo para producción", "pronto para produção", "リリース可否", "可否发布",
    ]

    private static func isReadiness(_ key: FoldedText) -> Bool {
        guard key.wordCount <= 4 else { return false }
        return wholes.contains(key)
            || subjects.contains { key.starts(with: $0) } && questions.contains { key.ends(with: $0) }
    }

    private static func readiness(_ value: String) -> FactStatus? {
        // A day behind the answer leaves it whole.
        let clauses = VerdictSentence.clauses(of: value)
        let isDated = clauses.count == 2 && VerdictWords.areOfRecord(clauses[1]) && clauses[1].hasDigit
        let words = FoldedText(StatusMark.stripped(isDated ? clauses[0] : value))
        if refusals.contains(where: { words.starts(with: $0) }) { return .noGo }
        guard agreements.contains(where: { words.starts(with: $0) }) else { return nil }
        switch StatusMark.first(in: value) {
        case .failed, .red, .blocked, .warning, .todo, .waiting, .moving, .yellow: return .unknown
        case .done, .green, nil: return agreements.contains(words) ? .go : .unknown
        }
    }

    private static let agreements: [FoldedText] = [
        "yes", "ready", "go", "ja", "oui", "sí", "sim", "是", "はい", "可", "bereit", "prêt", "listo", "pronto",
    ]
    private static let refusals: [FoldedText] = [
        "no", "not", "unsuitable", "nein", "nicht", "non", "não", "否", "不", "いいえ", "不可",
    ]
}
