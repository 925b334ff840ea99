import MusterModel
import MusterText

/// Rows of tables whose state is good, while a note beside it says that the thing was not looked at, or that what is shown is
/// of another version: nobody can tell which of the two holds.
///
///     | Check     | Note                                   | Result |
///     |-----------|----------------------------------------|--------|
///     | Rope load | report of 4.1 used, 4.2 not load tested | passed |
enum DeniedNotes: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.favourable([.criterion, .checklistItem, .task]) {
            let fact = facts[index]
            guard fact.text.containsBytes(" | ") else { continue }
            let notes = fact.text.split(onByte: UInt8(ascii: "|")).map(\.trimmed).filter { cell in
                cell != fact.title && cell != fact.details[.statusWords]
            }
            if notes.contains(where: { denies($0, reading) }) { facts[index].doubt() }
        }
    }

    private static func denies(_ note: String, _ reading: Reading) -> Bool {
        let words = FoldedText(note)
        if denials.areSaid(in: words), !EmptyLists.saysNone(words) { return true }
        if VerdictSentence.clauses(of: note).contains(where: deniesDeed) { return true }
        return papers.areSaid(in: words) && borrowed.areSaid(in: words)
            && OtherVersions.areNamed(in: note, reading, isOfSeries: true)
    }

    /// `4.2 not load tested`: a denial with what is done to find out right behind it.
    private static func deniesDeed(_ clause: String) -> Bool {
        let list = FoldedText(clause).text.split(onByte: 0x20)
        guard let denial = list.firstIndex(where: negations.contains),
            let deed = list[denial...].prefix(4).firstIndex(where: deeds.contains)
        else { return false }
        let between = FoldedText(list[(denial + 1)..<deed].joined(separator: " "))
        // "No leaks measured" and "does not fail when repeated" tell of nothing that was left out.
        return between.isEmpty || list[denial] != "no" && !Trouble.isNamed(in: between) && !failing.areSaid(in: between)
    }

    private static let negations: Set<String> = ["not", "never", "nicht", "nie", "pas", "jamais", "no", "não", "nunca"]
    private static let failing: Phrases = ["fail", "break", "crash", "when", "while", "if", "although"]

    private static let deeds: Set<String> = [
        "tested", "run", "executed", "performed", "checked", "verified", "measured", "tried", "rehearsed", "repeated",
        "getestet", "durchgeführt", "geprüft", "gemessen", "ausgeführt", "geprobt", "wiederholt", "testé", "testée",
        "effectué", "effectuée", "réalisé", "réalisée", "vérifié", "vérifiée", "exécuté", "exécutée", "probado",
        "probada", "realizado", "realizada", "ejecutado", "ejecutada", "verificado", "verificada", "ensayado",
        "ensayada", "testado", "testada", "executado", "executada", "ensaiado", "ensaiada",
    ]

    private static let denials: Phrases = [
        "未做", "未测", "未压测", "未执行", "未进行", "未跑", "未验证", "未复测", "没有测", "没做", "没测", "未実施", "未テスト", "未検証", "未測定",
        "実施していない", "テストしていない", "untested", "ungetestet", "sin probar", "sin ensayar", "sem testar",
    ]

    /// What shows results.
    private static let papers: Phrases = [
        "report", "reports", "result", "results", "measurements", "figures", "bericht", "ergebnis", "ergebnisse",
        "messung", "rapport", "résultat", "résultats", "informe", "resultado", "resultados", "relatório", "报告", "结果",
        "報告", "結果",
    ]

    /// Words by which it is that of something else.
    private static let borrowed: Phrases = [
        "used", "reused", "re used", "taken from", "taken over", "carried over", "of", "from", "verwendet",
        "übernommen", "von", "aus", "repris", "reprise", "utilisé", "de", "usado", "utilizado", "tomado", "采用", "沿用",
        "使用", "引用", "流用",
    ]
}
