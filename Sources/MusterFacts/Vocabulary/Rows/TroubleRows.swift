/// What nobody wants to find: "yes" to a question for it is bad news.
enum TroubleRows {
    static let nouns: [WordRow<Bool>] = [
        .init(
            true,
            en: """
                blocker, blockers, showstopper, showstoppers, fault, faults, issue, issues, bug, bugs, \
                defect, defects, failure, failures, regression, regressions, error, errors, problem, problems, incident, incidents, vulnerability, \
                vulnerabilities, crash, crashes, concern, concerns, objection, objections, finding, findings, p0, p0s, \
                p1, p1s, data loss, veto, vetoes
                """,
            de: """
                blocker, fehler, mängel, probleme, einwände, bedenken, schwachstellen, befunde, vorfälle, regressionen, \
                abstürze, datenverlust
                """,
            fr:
                "bloquants, anomalies, bogues, défauts, erreurs, problèmes, objections, réserves, régressions, incidents",
            es: "bloqueos, bloqueantes, errores, defectos, problemas, fallos, objeciones, regresiones, incidencias",
            pt: "bloqueios, bloqueadores, erros, defeitos, problemas, falhas, objeções, regressões, incidentes",
            zh: "阻塞问题, 问题, 缺陷, 故障, 异议, 漏洞",
            ja: "ブロッカー, 不具合, 障害, 問題, 異議, 脆弱性")
    ]

    /// How questions begin that ask whether there is any of something.
    static let openings: [WordRow<Bool>] = [
        .init(
            true, en: "any, are there, is there, do we have, does it have", de: "gibt es, bestehen, existieren",
            fr: "y a t il, existe t il, reste t il", es: "hay, existen, quedan", pt: "há, existem, restam",
            zh: "是否有, 是否存在, 有无, 有没有")
    ]

    /// Words with which a column or value says that there is none.
    static let none: [WordRow<Bool>] = [
        .init(
            true, en: "none, zero, 0, nothing, nil", de: "keine, keiner, keines, nichts", fr: "aucun, aucune, néant",
            es: "ninguno, ninguna, ningunos, nada", pt: "nenhum, nenhuma, nada", zh: "无, 没有", ja: "なし, 無し, 特になし")
    ]

    /// Titles of columns that hold the answers to the questions beside them.
    static let answers: [WordRow<Bool>] = [
        .init(
            true, en: "answer, answers, yes no, y n, yes or no, response", de: "antwort, ja nein",
            fr: "réponse, oui non",
            es: "respuesta, sí no", pt: "resposta, sim não", zh: "回答, 答案, 是 否, 是否", ja: "回答, 答え")
    ]
}
