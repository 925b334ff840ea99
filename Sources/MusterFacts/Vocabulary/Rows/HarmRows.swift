import MusterModel

/// How grave a thing is that does something: the words in which a document explains its classes of faults.
enum HarmRows {
    static let all: [WordRow<Severity>] = [
        .init(
            .critical,
            en: """
                endangers, endanger, danger, dangerous, hazard, hazardous, safety, injury, injures, harm, harms people, \
                data loss, loses data, data is lost, corrupts, security hole, stops the release, stops a release, \
                stops the launch, stops a launch, blocks the release, blocks a release, blocks the launch, \
                blocks a launch, prevents, outage, unusable, cannot be used, standstill, critical, catastrophic, blocker, \
                blocking, stops work, stops the work, stops business
                """,
            de: """
                gefährdet, gefahr, gefährlich, verletzung, datenverlust, verhindert, verhindern, blockiert, stillstand, \
                unbenutzbar, nicht nutzbar, kritisch, betriebsverhindernd, ausfall
                """,
            fr: """
                danger, dangereux, met en danger, perte de données, empêche, empêchant, bloque, bloquant, bloquante, \
                inutilisable, critique, arrêt
                """,
            es: "peligro, peligroso, pérdida de datos, impide, bloquea, bloqueante, inutilizable, crítico, crítica",
            pt: "perigo, perigoso, perda de dados, impede, bloqueia, bloqueante, inutilizável, crítico, crítica",
            zh: "危险, 危及, 数据丢失, 阻断, 无法使用, 瘫痪, 致命, 严重", ja: "危険, データ損失, 停止, 使用不能, 使えない, 致命的, 重大"),
        .init(
            .high,
            en: """
                loses a function, function is lost, loss of function, fails, broken, wrong results, wrong result, major, \
                serious, severe, hinders, impairs, has to be fixed, must be fixed, without a workaround, no workaround, \
                high
                """,
            de: """
                behindert, beeinträchtigt, betriebsbehindernd, funktionsverlust, funktion fällt aus, falsche ergebnisse, \
                schwer, schwerwiegend, erheblich, muss behoben werden, hoch
                """,
            fr: "gêne, gênant, perte de fonction, résultats faux, majeur, majeure, grave, doit être corrigé, élevé",
            es: "dificulta, pérdida de función, resultados erróneos, grave, mayor, debe corregirse, alto",
            pt: "dificulta, perda de função, resultados errados, grave, maior, deve ser corrigido, alto",
            zh: "功能失效, 结果错误, 较重, 较大", ja: "機能喪失, 誤った結果, 支障"),
        .init(
            .medium, en: "workaround, medium, moderate, inconvenient, annoys, slows",
            de: "mittel, umgehung, mäßig, stört",
            fr: "contournement, moyen, modéré, ralentit", es: "solución alternativa, medio, moderado, molesta",
            pt: "contorno, médio, moderado, incomoda", zh: "中等, 可绕过", ja: "回避策, 中程度"),
        .init(
            .low,
            en: """
                nuisance, cosmetic, cosmetics, minor, trivial, typo, typos, spelling, wording, looks, appearance, low, \
                negligible, harmless
                """,
            de: """
                kosmetisch, kosmetik, schönheitsfehler, geringfügig, gering, tippfehler, darstellung, leicht, niedrig, \
                unerheblich, harmlos
                """,
            fr: "cosmétique, mineur, mineure, faible, négligeable, faute de frappe, présentation",
            es: "cosmético, cosmética, menor, leve, bajo, insignificante, errata",
            pt: "cosmético, cosmética, menor, leve, baixo, insignificante",
            zh: "轻微, 外观, 文字错误, 可忽略", ja: "軽微, 外観, 表示上, 無視できる"),
    ]
}
