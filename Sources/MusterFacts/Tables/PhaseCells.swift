import MusterModel
import MusterText

/// Rows that name a phase each by the same word and a number, under the title that is this word.
///
///     | Wave   | Who         | Go-live    | State |        | Onda   | Unidades | Término    |
///     | Wave 1 | Harbour     | 2031-01-13 | done  |        | Onda 1 | Cais     | 28/03/2031 |
///
/// Only here words count that elsewhere begin the steps of a procedure: `Étape 1`, `Stufe 2`.
enum PhaseCells {
    /// Whether the first column names phases of which others say when they are, or how far.
    static func areIn(_ table: Table, _ kind: DocumentKind) -> Bool {
        guard mayPlan(kind), table.columns.count > 2, table.rows.count > 1, isWord(table.columns[0].folded),
            table.column([.date, .due, .start, .until, .status, .progress]) != nil,
            table.column([.check, .criterion, .risk, .issue, .signer]) == nil
        else { return false }
        return table.rows.count { row in row.text(0).map { read($0) != nil } ?? false } * 2 > table.rows.count
    }

    private static func mayPlan(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .roadmap, .progressLog, .workflow, .taskSpec, .minutes, .knownIssues, .riskRegister, .other: true
        case .readinessReview, .checklist, .checksums: false
        }
    }

    /// The number of a phase that a cell begins with behind such a word, and what stands behind it.
    static func read(_ cell: String) -> (id: String, rest: String)? {
        let cell = StatusMark.stripped(cell)
        if let known = PhaseTitle.leading(cell) { return known }
        let lower = cell.lowercased()
        for word in words where lower.startsWithBytes(word) {
            let behind = cell.bytes(from: word.utf8.count)
            let number = behind.trimmed
            let code = number.utf8.prefix { $0.isASCIIDigit || $0 == 0x2E }
            let letter = number.utf8.prefix(while: \.isASCIILetter)
            if !code.isEmpty, code.count <= 4 {
                return (number.bytes(0..<code.count), PhaseTitle().trimmed(number.bytes(from: code.count).trimmed))
            }
            if letter.count == 1, behind.utf8.first == 0x20, number.utf8.count == 1 { return (number, "") }
        }
        return ordinal(cell)
    }

    /// `第一批`, `1. Welle`
    private static func ordinal(_ cell: String) -> (id: String, rest: String)? {
        guard cell.startsWithBytes("第"), let unit = batches.first(where: cell.containsBytes),
            let at = cell.firstOffset(of: unit), at <= 9
        else { return nil }
        return (cell.bytes("第".utf8.count..<at), cell.bytes(from: at + unit.utf8.count).trimmedDashes)
    }

    private static let batches = ["批次", "批", "期", "弾", "段階", "步", "步骤"]

    private static func isWord(_ title: FoldedText) -> Bool {
        PhaseTitle.names(title) || words.contains(title.text) || batches.contains(title.text)
    }

    private static let words = [
        "wave", "ring", "batch", "cohort", "tranche", "increment", "rollout wave", "release train", "round",
        "welle", "stufe", "staffel", "abschnitt", "ausbaustufe", "bauabschnitt",
        "vague", "étape", "palier", "lot", "oleada", "ola", "etapa", "tramo", "onda", "lote", "ciclo",
        "批次", "ウェーブ", "ステップ", "段階", "工程", "工期", "期", "工区",
    ]
}
