import MusterModel
import MusterText

/// Lists most of whose points give the result of a test, whatever they stand under.
///
///     1. Install on a fresh machine — PASS
///     2. Upgrade from 2.0 — PASS
///     3. Remove — FAIL
///
/// What is done may be work; what passed or failed was looked at.
struct ResultLists {
    private var lists = SectionAnswers<Bool>()

    /// Whether a point is one of such a list.
    mutating func hold(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        guard statement.parent == nil, statement.mark == nil, Self.mayReport(reading),
            Self.mayStand(under: reading.role(of: index))
        else { return false }
        return lists.answer(of: statement.section) {
            let points = reading.outline.topStatements(in: statement.section).lazy.map { reading.statements[$0] }
                .filter(\.isItem)
            let results = points.count { Self.givesResult($0) && StatedPoint.read($0, reading.words) != nil }
            return results > 1 && results * 2 >= points.count
        }
    }

    /// A point of such a list that goes on behind its result: `Remove — FAIL, files are left`. What passed with a remark is
    /// unknown.
    static func remarked(_ statement: Statement, _ words: Wording) -> StatedPoint? {
        guard givesResult(statement), let tail = statement.field?.value ?? behindDash(statement.body) else {
            return nil
        }
        let first = Clauses(tail).list.first ?? tail
        let isAdverse = words.states.meaning(of: FoldedText(first)).map { !$0.isFavourable } ?? false
        let title =
            statement.field?.name
            ?? statement.body.bytes(0..<statement.body.utf8.count - tail.utf8.count).trimmedDashes
        return StatedPoint(title: title.cleanTitle, meaning: isAdverse ? .rejected : nil, words: tail)
    }

    private static func mayReport(_ reading: Reading) -> Bool {
        guard !reading.isPlan, !reading.isProcedure, !reading.isTemplate else { return false }
        switch reading.kind {
        case .readinessReview, .checklist, .progressLog, .minutes, .knownIssues, .other: return true
        case .taskSpec, .roadmap, .riskRegister, .checksums, .workflow: return false
        }
    }

    private static func mayStand(under role: SectionRole?) -> Bool {
        role == nil || role == .testSummary || role == .evidence
    }

    /// Whether a point gives a result behind a colon or a dash, as the first word there or the only one: `FAIL, files are left`.
    private static func givesResult(_ statement: Statement) -> Bool {
        guard let tail = statement.field?.value ?? behindDash(statement.body) else { return false }
        let first = FoldedText(tail.bytes(0..<24)).text
        return words.contains { word in
            first.startsWithBytes(word)
                && (word.utf8.first ?? 0 >= 0xE3 || first.utf8.count == word.utf8.count
                    || first.utf8.dropFirst(word.utf8.count).first == 0x20)
        }
    }

    private static func behindDash(_ body: String) -> String? {
        for dash in [" — ", " – ", " - ", " → "] {
            if let at = body.lastOffset(of: dash) { return body.bytes(from: at + dash.utf8.count) }
        }
        return nil
    }

    private static let words = [
        "pass", "passed", "fail", "failed", "ok", "ko", "bestanden", "nicht bestanden", "durchgefallen", "réussi",
        "réussie", "échec",
        "échoué", "conforme", "superado", "superada", "fallido", "fallida", "aprobado", "passou", "falhou", "aprovado",
        "reprovado", "通过", "不通过", "失败", "合格", "不合格", "ng",
    ]
}
