import MusterModel
import MusterText

/// What the report of a test comes to, where it says that the test failed. Only against going: that all is well is told by
/// the points of the report.
///
///     Conclusion: test **not passed**. The failover is to be run again.
struct AdverseConclusions: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        readUnmet(reading, into: &sheet)
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            guard let field = statement.field, Self.keys.contains(field.key.text),
                VerdictSentence.clauses(of: VerdictSentence.first(in: field.value)).contains(where: Self.tellsFailure)
            else { continue }
            var fact = Fact(.checklistItem, statement, title: statement.body.withoutEnd, modality: reading.claim)
            fact.status = .rejected
            fact.date = reading.date(in: field.value)
            fact.details[.statusWords] = field.value
            sheet.take(index, fact)
        }
    }

    /// Criteria that running text says are not met: `The second server is missing. Criterion not met.`
    private func readUnmet(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .belowTitles)
        where Self.unmet.areSaid(in: statement.folded) && !sheet.isTaken(index) && !reading.isInert(index)
            && statement.box == nil
        {
            guard
                let told = VerdictSentence.all(in: statement.body).first(where: {
                    Self.unmet.begin(FoldedText($0)) && !Questions.asks($0)
                        && !DecisionWords.isSupposed(FoldedText($0))
                })
            else { continue }
            var fact = Fact(.criterion, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .rejected
            fact.date = reading.date(in: told)
            fact.details[.statusWords] = told.withoutEnd
            sheet.take(index, fact)
        }
    }

    private static let unmet: Phrases = [
        "criterion not met", "criterion is not met", "criterion was not met", "the criterion is not met",
        "requirement not met", "requirement is not met", "condition not met", "condition is not met", "target not met",
        "kriterium nicht erfüllt", "das kriterium ist nicht erfüllt", "critère non atteint", "critère non rempli",
        "criterio no cumplido", "critério não atendido",
    ]

    /// Whether a clause says that something failed, and not that nothing did: `412 passed, 0 failed`.
    static func tellsFailure(_ clause: String) -> Bool {
        let words = FoldedText(clause)
        return failures.areSaid(in: words) && !nothing.areSaid(in: words)
    }

    private static let nothing: Phrases = [
        "no test", "no tests", "no case", "no cases", "no check", "no checks", "none", "zero", "0", "nothing", "kein",
        "keine", "keiner", "keines", "aucun", "aucune", "sin", "ningún",
        "ninguna", "ninguno", "sem", "nenhum", "nenhuma", "0 项", "0 个", "0 例", "没有", "无", "0 件", "なし",
    ]

    private static let keys: Set<String> = [
        "conclusion", "overall conclusion", "test conclusion", "conclusions", "overall result", "test result", "fazit",
        "gesamtergebnis", "testergebnis", "résultat", "résultat global", "bilan", "conclusión", "conclusiones",
        "resultado global", "conclusão", "resultado geral", "结论", "测试结论", "結論", "総合結果",
    ]

    private static let failures: Phrases = [
        "failed", "fails", "not passed", "did not pass", "not successful", "unsuccessful", "not met",
        "must be repeated",
        "nicht bestanden", "fehlgeschlagen", "durchgefallen", "nicht erfolgreich", "non conforme", "échec", "échoué",
        "non concluant", "no conforme", "no superado", "no superada", "fallido", "fallida", "não conforme", "reprovado",
        "reprovada", "falhou", "不合格", "不通过", "未通过", "失败", "失敗",
    ]
}
