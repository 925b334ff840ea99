import MusterModel
import MusterText

/// Checks that are named on one line, with their result beneath.
///
///     - Critical-path suite:
///       - `make test`
///       - Result: `20 passed`, `0 failed`
struct ReportedResults: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .item)
        where statement.introduces && !sheet.isTaken(index) && !reading.isInert(index)
            && statement.box == nil
        {
            guard let (value, line) = result(under: index, reading), let state = Self.state(of: value, reading) else {
                continue
            }
            var fact = Fact(.checklistItem, statement, title: statement.body, modality: reading.claim)
            fact.status = state.status(of: .checklistItem)
            fact.details[.statusWords] = value
            sheet.mark(line, readBy: sheet.take(index, fact))
        }
    }

    private func result(under index: Int, _ reading: Reading) -> (value: String, statement: Int)? {
        for child in reading.outline.children(of: index) {
            guard let field = reading.statements[child].field, !field.value.isEmpty,
                Self.keys.contains(where: { field.key == $0 })
            else { continue }
            return (field.value, child)
        }
        return nil
    }

    private static let keys: [FoldedText] = [
        "result", "results", "outcome", "test result", "ergebnis", "résultat", "resultado", "结果", "測試結果", "結果",
    ]

    /// The counts of a run of tests where there are such, else the words.
    static func state(of value: String, _ reading: Reading) -> StatusMeaning? {
        TestCounts(value).map { $0.hasPassed ? .done : .rejected } ?? reading.words.status(value)?.meaning
    }
}

/// How many tests passed and failed: `156 passed, 0 failed`.
struct TestCounts: Sendable, Equatable {
    private(set) var passed = 0
    private(set) var failed = 0

    /// Nil for a text that counts no passed tests, or that says anything else than counts of tests.
    init?(_ text: String) {
        guard !text.containsBytes("/") else { return nil }
        let words = FoldedText(text).text.split(onByte: 0x20)
        var hasPassed = false
        var at = 0
        while at + 1 < words.count {
            guard let count = Int(digits: words[at].utf8) else { return nil }
            at += words[at + 1].hasSameBytes(as: "tests") || words[at + 1].hasSameBytes(as: "test") ? 2 : 1
            guard at < words.count else { return nil }
            if Self.good.contains(words[at]) {
                passed = count
                hasPassed = true
            } else if Self.bad.contains(words[at]) {
                failed += min(count, 1)
            } else if !Self.neutral.contains(words[at]) {
                return nil
            }
            at += 1
        }
        guard hasPassed, at == words.count else { return nil }
    }

    /// Whether at least one test passed and none failed.
    var hasPassed: Bool { passed > 0 && failed == 0 }

    private static let good: Set<String> = [
        "passed", "pass", "passing", "succeeded", "bestanden", "réussis", "aprobadas",
    ]
    private static let bad: Set<String> = [
        "failed", "fail", "failing", "failures", "failure", "errors", "error", "fehlgeschlagen", "échoués", "fallidas",
    ]
    private static let neutral: Set<String> = ["skipped", "ignored", "deselected", "xfailed", "warnings", "warning"]
}
