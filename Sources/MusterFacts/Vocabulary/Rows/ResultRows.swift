/// The keys of the fields beneath the title of a test, a check or a gate.
enum ResultRows {
    /// What is told under such a title.
    enum Part: Sendable {
        /// A field whose value is a state.
        case result
        /// A field whose value may be a state, or tell in other words what happened.
        case account
        /// What was done, what was wanted, and what came: nothing of it is a fact of its own.
        case course
    }

    static let all: [WordRow<Part>] = [
        .init(
            .result,
            en: """
                status, test status, verdict, test verdict, pass fail, passed, pass, test result, execution status, \
                result status, check result, accepted, met, fulfilled, done, final result, test outcome
                """,
            de: """
                status, testergebnis, prüfergebnis, bewertung, bestanden, erfüllt, urteil, prüfurteil, teststatus, \
                abgenommen, akzeptiert, gesamtergebnis, testresultat
                """,
            fr: """
                statut, état, verdict, résultat du test, résultat de test, conformité, conforme, accepté, validé, \
                statut du test
                """,
            es: """
                estado, estatus, veredicto, resultado de la prueba, conformidad, aceptado, superado, cumple, \
                estado de la prueba, resultado final
                """,
            pt: """
                status, situação, veredito, veredicto, resultado do teste, conformidade, aceito, parecer, atende, \
                status do teste, resultado final
                """,
            zh: "状态, 测试结果, 测试结论, 判定, 是否通过, 执行状态, 验收结果, 检查结果, 测试状态, 结论",
            ja: "判定, 合否, 試験結果, テスト結果, 判定結果, 合否判定, ステータス, 状態, 検証結果"),
        .init(
            .account,
            en: "result, results, outcome, evaluation, assessment, finding, conclusion",
            de: "ergebnis, resultat, befund, beurteilung, ausgang",
            fr: "résultat, résultats, bilan, constat, évaluation",
            es: "resultado, resultados, evaluación, conclusión",
            pt: "resultado, resultados, avaliação, conclusão",
            zh: "结果, 执行结果, 评估",
            ja: "結果, 実施結果, 評価, 結論"),
        .init(
            .course,
            en: """
                steps, test steps, procedure, test procedure, expected, expected result, expected results, \
                expected outcome, expected behavior, expected behaviour, actual, actual result, actual results, \
                actual outcome, actual behavior, actual behaviour, precondition, preconditions, prerequisites, \
                postcondition, input, inputs, test data, output, observed, observation, how, how to check, \
                steps to reproduce, setup, measured, given, when, then, description, objective, purpose, goal, scenario, method
                """,
            de: """
                schritte, testschritte, vorgehen, durchführung, erwartet, erwartetes ergebnis, erwartetes resultat, \
                erwartetes verhalten, tatsächlich, tatsächliches ergebnis, tatsächliches verhalten, \
                effektives resultat, effektives ergebnis, ist ergebnis, soll ergebnis, ist, soll, vorbedingung, \
                vorbedingungen, voraussetzung, voraussetzungen, eingabe, eingaben, gemessen, testdaten, beobachtung, ausgabe, \
                beschreibung, ziel, ablauf
                """,
            fr: """
                étapes, procédure, attendu, mesuré, résultat attendu, résultats attendus, obtenu, résultat obtenu, \
                résultats obtenus, prérequis, précondition, préconditions, entrée, données, données de test, \
                observation, observations, description, objectif, mode opératoire, comportement attendu, \
                comportement observé
                """,
            es: """
                pasos, procedimiento, esperado, medido, resultado esperado, resultados esperados, obtenido, \
                resultado obtenido, resultado real, resultados obtenidos, precondición, precondiciones, entrada, \
                entradas, datos, datos de prueba, observación, observaciones, descripción, objetivo, \
                comportamiento esperado
                """,
            pt: """
                passos, procedimento, esperado, resultado esperado, resultados esperados, obtido, resultado obtido, \
                resultado real, resultados obtidos, pré condição, pré condições, entrada, entradas, dados, \
                dados de teste, observação, observações, descrição, objetivo, comportamento esperado
                """,
            zh: """
                步骤, 测试步骤, 操作步骤, 预期, 预期结果, 期望结果, 实际, 实际结果, 前置条件, 前提条件, 输入, 测试数据, 输出, 描述, 目的, 操作, 测试目的
                """,
            ja: """
                手順, テスト手順, 操作手順, 期待結果, 期待値, 期待される結果, 実際の結果, 実結果, 前提条件, 事前条件, 入力, テストデータ, 出力, 説明, 目的, 操作, 確認内容, 実施内容
                """),
    ]
}
