import MusterModel
import MusterText

/// Lines that call what they tell a problem: `Problem: case 4 fogs up at night. Priority high.`, `问题：库存数对不上（高）`.
enum SpokenTroubles {
    /// Whether a field is such a line, in a document that records how things stand.
    static func tells(_ field: Statement.Field, of statement: Statement, in reading: Reading) -> Bool {
        let isSaid = statement.isItem && (reading.kind == .minutes || reading.kind == .progressLog)
        guard statement.form == .line || isSaid, !field.isStrong, words.all.contains(field.key), mayTell(reading),
            FoldedText(field.value).wordCount >= 4 || field.value.hasWideLetters, !field.value.containsBytes("://"),
            !field.value.containsBytes(".md"), !Questions.asks(field.value),
            !EmptyLists.saysNone(FoldedText(field.value)),
            field.value.utf8.first?.isASCIIDigit != true, !isCounted(field.value),
            !denials.begin(FoldedText(field.value))
        else { return false }
        // `Problem: …`, `Solution: …` explain what was built.
        return !reading.outline.statements(in: statement.section).contains { index in
            reading.statements[index].field.map { answers.contains($0.key.text) } ?? false
        }
    }

    /// `two cosmetic ones, both put off`: how many there are, and none of them by name.
    private static func isCounted(_ value: String) -> Bool {
        let first = CountWords.inDigits(FoldedText(value)).split(onByte: 0x20).first ?? ""
        return Int(digits: first.utf8).map { $0 > 1 } ?? false
    }

    private static func mayTell(_ reading: Reading) -> Bool {
        guard !reading.isTemplate, !reading.isProcedure, !reading.isPlan else { return false }
        switch reading.kind {
        case .minutes, .readinessReview, .checklist, .progressLog, .roadmap, .knownIssues, .riskRegister, .other:
            return true
        case .taskSpec, .workflow, .checksums: return false
        }
    }

    /// The sentences of such a line whose key is in the plural, each a problem of its own; empty for all other lines.
    static func several(in field: Statement.Field) -> [String] {
        guard plurals.all.contains(field.key) else { return [] }
        return VerdictSentence.all(in: field.value).map(\.withoutEnd).filter {
            FoldedText($0).wordCount >= 3 && !EmptyLists.saysNone(FoldedText($0)) && !Questions.asks($0)
        }
    }

    private static let plurals: Phrases = [
        "problems", "open problems", "current problems", "troubles", "defects", "open defects", "probleme",
        "offene probleme", "mängel", "offene mängel", "störungen", "problèmes", "problèmes ouverts", "points bloquants",
        "blocages", "problemas", "problemas abiertos", "incidencias", "bloqueos", "problemas abertos", "defeitos",
        "bloqueios",
    ]

    private static let words: Phrases = [
        "problems", "open problems", "current problems", "trouble", "troubles", "defects", "open defects", "blocker",
        "current blocker", "blocked by", "probleme", "offene probleme", "mängel", "offene mängel", "störungen",
        "hindernis", "problèmes", "problèmes ouverts", "point bloquant", "points bloquants", "blocage", "blocages",
        "point dur", "problemas", "problemas abiertos", "incidencias", "bloqueo", "bloqueos", "punto bloqueante",
        "problemas abertos", "defeitos", "bloqueio", "bloqueios", "ponto bloqueante", "阻塞点", "卡点", "ブロッカー",
        "souci", "soucis", "ennui", "sorgenkind", "pega", "pegas", "contratiempo", "contratempo",
        "problem", "open problem", "current problem", "open issue", "open incident", "open defect", "defect", "snag",
        "offenes problem", "mangel", "offener mangel", "störung", "problème", "problème ouvert", "anomalie ouverte",
        "incident ouvert", "problema", "problema abierto", "incidencia", "incidencia abierta", "problema aberto",
        "defeito", "falha aberta", "问题", "问题点", "遗留问题", "現在の問題", "問題点", "不具合", "課題",
    ]
    private static let denials: Phrases = [
        "no", "none", "not", "keine", "kein", "aucun", "aucune", "ninguno", "nenhum",
    ]
    private static let answers: Set<String> = [
        "solution", "proposed solution", "approach", "answer", "hypothesis", "lösung", "ansatz", "solución",
        "propuesta", "solução", "proposta", "解决方案", "解决", "方案", "解決策", "原因", "root cause", "cause", "fix",
    ]
}
