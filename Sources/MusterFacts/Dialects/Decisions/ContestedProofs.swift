import MusterModel
import MusterText

/// Sentences of later papers which say that what a decision on a release rests on does not hold, or stop the release.
///
///     The result "Regression passed" for 4.2 is wrong: 14 cases failed.
///     Legal has vetoed 4.2.
///
/// A go that was given before is open again; see ``VotesPutOff``. They are only read against going.
struct ContestedProofs: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, let day = reading.heldOn else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where statement.box == nil && !sheet.isTaken(index) && !reading.isInert(index) {
            let day = reading.day(above: statement.section) ?? day
            guard let told = Self.told(in: statement, reading), !sheet.letsGo(behind: statement.line, since: day) else {
                continue
            }
            var fact = Fact(.decision, statement, title: told.sentence.withoutEnd, modality: reading.claim)
            fact.status = .pending
            fact.date = day
            fact.details[.statusWords] = told.sentence
            fact.details[.subject] = told.release
            sheet.take(index, fact)
        }
    }

    private static func told(in statement: Statement, _ reading: Reading) -> (sentence: String, release: String)? {
        guard contests.areSaid(in: statement.folded) || stops.areSaid(in: statement.folded) else { return nil }
        for sentence in VerdictSentence.all(in: statement.body) {
            let words = FoldedText(sentence)
            guard sentence.utf8.count <= longest, !Questions.asks(sentence), !DecisionWords.isSupposed(words),
                !settled.areSaid(in: words),
                stops.areSaid(in: words)
                    || contests.areSaid(in: words) && proofs.areSaid(in: FoldedText(statement.body))
            else { continue }
            let named = VotesPutOff.version(in: reading.dates.removingDays(from: statement.body))
            if let named { return (sentence, named) }
        }
        return nil
    }

    private static let longest = 260

    /// That something is not as it was said.
    private static let contests: Phrases = [
        "is wrong", "are wrong", "is false", "are false", "is not true", "are not true", "is incorrect",
        "are incorrect",
        "is invalid", "are invalid", "has to be repeated", "have to be repeated", "must be repeated", "must be redone",
        "needs to be repeated", "need to be repeated", "has to be redone", "was never tested", "were never tested",
        "was never run", "were never run", "was never done", "was never tried", "never took place", "did not sign",
        "has not signed", "never signed", "didn t sign", "by somebody else", "by someone else", "was forged",
        "cannot be trusted", "can t be trusted", "wrong build", "wrong version", "wrong data", "was ticked by mistake",
        "ist falsch", "sind falsch", "stimmt nicht", "stimmen nicht", "ist ungültig", "muss wiederholt werden",
        "müssen wiederholt werden", "wurde nie getestet", "nie getestet", "hat nicht unterschrieben",
        "nie unterschrieben", "falschen build", "falschen version", "est faux", "est fausse", "sont faux",
        "sont fausses",
        "est incorrect", "est erroné", "doit être refait", "doit être refaite", "doit être répété", "jamais été testé",
        "jamais été testée", "n a pas signé", "n a jamais signé", "mauvais build", "mauvaise version", "es falso",
        "es falsa", "es incorrecto", "es incorrecta", "está mal", "hay que repetir", "debe repetirse",
        "deben repetirse",
        "nunca se probó", "no firmó", "nunca firmó", "no ha firmado", "build equivocado", "versión equivocada",
        "é falso",
        "é falsa", "está errado", "está errada", "deve ser repetido", "deve ser repetida", "precisa ser repetido",
        "precisa ser repetida", "nunca foi testado", "nunca foi testada", "não assinou", "nunca assinou",
        "build errado",
        "versão errada", "是错的", "有误", "不实", "需要重做", "必须重做", "从未测试", "没有签字", "未签字", "誤り", "間違い",
        "やり直し", "再実施が必要", "テストされていない", "署名していない", "署名していません",
    ]

    /// What a decision rests on.
    private static let proofs: Phrases = [
        "result", "results", "test", "tests", "tested", "regression", "run", "check", "checks", "check mark", "tick",
        "entry", "line", "signature", "signatures", "sign off", "sign", "signed", "approval", "report", "figures",
        "numbers", "measurement", "measurements", "rehearsal", "rollback", "backup", "audit", "scan", "ergebnis",
        "ergebnisse", "prüfung", "haken", "eintrag", "unterschrift", "unterschrieben", "freigabe", "bericht", "messung",
        "zahlen", "regressionstest", "résultat", "résultats", "essai", "essais", "contrôle", "coche", "signature",
        "signé", "rapport", "mesure", "mesures", "chiffres", "retour arrière", "resultado", "resultados", "prueba",
        "pruebas", "casilla", "firma", "firmó", "firmado", "informe", "medición", "cifras", "regresión", "teste",
        "testes", "verificação", "assinatura", "assinou", "relatório", "medição", "números", "regressão", "结果", "测试",
        "回归", "签字", "报告", "記録", "結果", "テスト", "署名", "報告", "回帰",
    ]

    /// What stops a release by itself.
    private static let stops: Phrases = [
        "do not ship", "don t ship", "do not release", "don t release", "do not deploy", "has been pulled",
        "was pulled",
        "is pulled", "we pulled", "has vetoed", "have vetoed", "vetoed", "vetoes", "forget the go", "forget my go",
        "ignore the go", "ignore my go", "nicht ausliefern", "nicht veröffentlichen", "veto eingelegt", "legt veto ein",
        "vergesst das go", "ne pas livrer", "ne pas publier", "a mis son veto", "oubliez le go", "no publicar",
        "no desplegar", "ha vetado", "veta", "olvidad el go", "não publicar", "não lançar", "vetou", "esqueçam o go",
        "不要发布", "不要上线", "否决", "公開しないで", "リリースしないで", "却下",
    ]

    /// That it was put right, or is told of another day.
    private static let settled: Phrases = [
        "fixed", "corrected", "repeated on", "repeated and", "redone", "since then", "since corrected", "no longer",
        "put right", "had", "behoben", "korrigiert", "wiederholt am", "inzwischen", "corrigé", "corrigée", "refait",
        "refaite", "depuis", "corregido", "corregida", "repetida el", "repetido el", "corrigido", "corrigida",
        "repetido em", "repetida em", "已更正", "已修复", "已重做", "修正済み", "訂正済み",
    ]
}
