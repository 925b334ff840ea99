import MusterModel
import Testing

/// Words of state of one language, as cells and values of documents hold them.
struct StateVocabulary: Sendable, CustomTestStringConvertible {
    let language: String
    /// Words that say of a check that it holds.
    let met: String
    /// Words with which somebody who is asked agrees.
    let agreed: String
    /// Words that say of both that it is not so.
    let failed: String
    let moving: String
    let todo: String
    /// Words of issues.
    let open: String
    let closed: String
    let left: String
    /// What makes less of a good word, with a star where it stands.
    let doubts: String

    var testDescription: String { language }

    static func words(_ list: String) -> [String] {
        list.split(separator: ",").map { String($0.drop { $0 == " " || $0 == "\n" }) }
    }
}

extension StateVocabulary {
    static let all = [english, german, french, spanish, portuguese, chinese, japanese]

    private static let english = StateVocabulary(
        language: "English",
        met: """
            meets, satisfied, compliant, conforms, complies, within limits, in spec, as expected, checked, tested, OK, \
            okay, good, passed, no findings, criteria met, fully met, received, Pass!, PASS (run 12), **verified**
            """,
        agreed: """
            accept, accepts, agree, concur, concurs, consents, endorses, supports, in favour, aye, no objection, \
            confirmed, cleared, recommends release, authorised, Accept 2026-05-01, Accept (Ann Bell), signed-off
            """,
        failed: """
            does not meet, not met, fails, non-compliant, nonconforming, out of spec, NOK, unacceptable, defective, \
            rejects, opposes, refuses, declines, against, does not concur, not approved, objects, vetoes, adverse opinion
            """,
        moving: "in execution, being tested, partially met, under way, partly passed, retesting, overdue",
        todo: "not tested, not executed, not provided, untested, awaiting signature, to be scheduled, no answer",
        open:
            "assigned, reproduced, needs triage, still present, confirmed, regressed, documented, tested, under analysis",
        closed: "solved, corrected, patched, remediated, fixed and verified, rectified",
        left: "risk accepted, waiver granted, won't fix, by design",
        doubts: """
            not *, not yet *, never *, * with conditions, conditionally *, * subject to review, * except on Windows, \
            mostly *, almost *, partly *, * with reservations, * (conditional), * - conditional, hardly *, *?, to be *, \
            * under protest, * on condition that it holds, temporarily *, only * on Linux
            """)

    private static let german = StateVocabulary(
        language: "German",
        met: """
            i. O., io, konform, eingehalten, nachgewiesen, vorhanden, ohne Beanstandung, keine Abweichungen, wirksam, \
            bestanden, erfüllt, vollständig erfüllt, mängelfrei, durchgeführt, geprüft (12. Lauf)
            """,
        agreed: """
            stimmt zu, befürwortet, keine Einwände, abgenommen, gebilligt, mitgezeichnet, unbedenklich, dafür, bestätigt, \
            Freigabe erteilt, keine Bedenken, gezeichnet
            """,
        failed: """
            n. i. O., nicht bestanden, nicht erfüllt, nicht konform, mangelhaft, durchgefallen, nicht abgenommen, lehnt ab, \
            stimmt nicht zu, verweigert, unzureichend, Freigabe verweigert, dagegen, nicht freigegeben
            """,
        moving: "in Vorbereitung, teilweise erfüllt, wird getestet, bedingt bestanden, in Abstimmung",
        todo: "nicht getestet, ungeprüft, steht noch aus, keine Rückmeldung, wird nachgereicht",
        open: "in Analyse, zugewiesen, besteht weiter, reproduzierbar, beim Hersteller, bestätigt",
        closed: "korrigiert, beseitigt, bereinigt, behoben und geprüft",
        left: "Risiko akzeptiert, in Kauf genommen, Ausnahme erteilt",
        doubts: """
            nicht *, noch nicht *, * mit Auflagen, * unter Auflagen, bedingt *, teilweise *, weitgehend *, fast *, \
            * mit Einschränkungen, eingeschränkt *, * unter Vorbehalt, zum Teil *, kaum *, *?, * (bedingt), \
            * außer Modul B, nur * auf Linux
            """)

    private static let french = StateVocabulary(
        language: "French",
        met: """
            conforme, satisfaisant, respecté, R.A.S., sans réserve, sans écart, aucune anomalie, effectué, réalisé, \
            opérationnel, objectif atteint, disponible, testé
            """,
        agreed: """
            accepte, autorise, accord, donne son accord, avis favorable, agréé, homologué, visé, pour, ne s'oppose pas, \
            confirmé, sans objection, feu vert
            """,
        failed: """
            non conforme, échoue, refuse, refus, non atteint, non validé, avis défavorable, s'oppose, en désaccord, KO, \
            hors tolérance, insuffisant, ajourné, non autorisé, visa refusé
            """,
        moving: "en préparation, partiellement conforme, en test, en cours de validation, démarré",
        todo: "non testé, à tester, non fourni, sans réponse, à signer",
        open: "en analyse, à corriger, persistant, reproductible, confirmé, non clos",
        closed: "réparé, clôturée, corrigé et vérifié, réglé",
        left: "risque accepté, dérogation accordée, toléré",
        doubts: """
            non *, pas encore *, * sous réserve, * avec réserves, * sous conditions, partiellement *, en partie *, \
            presque *, quasi *, * sauf module B, à peine *, globalement *, * avec restrictions, provisoirement *, *?
            """)

    private static let spanish = StateVocabulary(
        language: "Spanish",
        met: """
            cumple, se cumple, satisfactorio, correcto, pasa, con éxito, realizado, sin novedad, sin observaciones, apto, \
            dentro de límites, conforme, cumple los requisitos
            """,
        agreed: """
            acepta, apruebo, firma, a favor, avala, sin reparos, no objeta, no se opone, recomendado, visto bueno, \
            confirmado, dictamen favorable, concedido
            """,
        failed: """
            no cumple, incumple, no conforme, no pasa, no apto, no aprobado, rechaza, se opone, en contra, no acepta, \
            insuficiente, desfavorable, fuera de tolerancia, NOK, no autorizado
            """,
        moving: "en ejecución, cumple parcialmente, en pruebas, con retraso, en elaboración",
        todo: "no ejecutado, por probar, sin respuesta, no evaluado, por firmar",
        open: "en análisis, por corregir, persiste, asignado, confirmado, no cerrado",
        closed: "subsanado, arreglado, reparado, corregido y verificado",
        left: "riesgo aceptado, exento, excepción concedida",
        doubts: """
            no *, aún no *, * con reservas, * con condiciones, * condicionado a la revisión, parcialmente *, casi *, \
            * salvo módulo B, * siempre que funcione, * sujeto a revisión, apenas *, * con restricciones, *?, solo * en Linux
            """)

    private static let portuguese = StateVocabulary(
        language: "Portuguese",
        met: """
            atende, cumpre, satisfatório, correto, passa, com sucesso, realizado, sem pendências, dentro dos limites, apto, \
            em conformidade, atende aos requisitos, concluídos
            """,
        agreed: """
            aceitou, aprovo, assinou, a favor, concorda, de acordo, nada a opor, sem ressalvas, homologado, recomendado, \
            confirmado, liberado
            """,
        failed: """
            não atende, não cumpre, não conforme, não passou, reprova, recusa, rejeita, discorda, se opõe, não aceita, \
            insuficiente, parecer contrário, fora da tolerância, não autorizado
            """,
        moving: "em execução, atende parcialmente, em testes, em atraso, em elaboração",
        todo: "não executado, a testar, sem resposta, não avaliado, agendado",
        open: "em análise, em aberto, persiste, atribuído, confirmado, não corrigido",
        closed: "sanado, consertado, encerrada, corrigido e verificado",
        left: "risco aceito, isento, exceção concedida",
        doubts: """
            não *, ainda não *, * com ressalvas, * com condições, * com restrições, * condicionado à revisão, \
            parcialmente *, quase *, * exceto módulo B, * desde que funcione, * sob condição, em parte *, *?
            """)

    private static let chinese = StateVocabulary(
        language: "Chinese",
        met: "符合, 满足要求, 达成, 正常, 无异常, 没有问题, 已检查, 齐全, 合规, 完全符合, 通過, 達標, 符合要求",
        agreed: "赞成, 认可, 许可, 准予发布, 无异议, 没有意见, 核准, 会签, 可以发布, 已确认, 簽署, 同意放行",
        failed: "不符合, 不满足, 未达到, 不合格, 不通过, 反对, 否决, 不认可, 退回, 有缺陷, 不可接受, 拒绝签字, 不同意, 駁回",
        moving: "执行中, 部分符合, 基本满足, 整改中, 逾期",
        todo: "未执行, 未验证, 待提交, 未提供, 待验收",
        open: "分析中, 已分配, 复现, 未闭环, 遗留",
        closed: "已闭环, 整改完成, 已整改, 已结案",
        left: "风险已接受, 豁免, 不予修复",
        doubts: "未*, 尚未*, 有条件*, 部分*, 基本*, *（有条件）, *？, *（待整改）, 原则上*, 暂*, *，但需整改")

    private static let japanese = StateVocabulary(
        language: "Japanese",
        met: "適合, 良好, 良, 正常, 基準内, 問題無し, 不備なし, 満たしている, 全件合格, 準拠, 期待どおり",
        agreed: "賛成, 可決, 了承, 決裁済み, 認可, 異存なし, 出荷可, 承認いたします, 検収済み, 押印済み",
        failed: "不適合, 不可, 不良, NG, 異常あり, 不備あり, 規格外, 要修正, 拒否, 否決, 出荷不可, 同意しない, 指摘あり",
        moving: "確認中, 一部適合, 修正中, 再試験中, 準備中",
        todo: "未提出, 未検証, 未テスト, 実施予定, 回答待ち",
        open: "調査中, 残存, 継続中, 再現あり, 経過観察",
        closed: "修正完了, 解消済み, 是正済み, 終結",
        left: "リスク受容, 特採, 対応しない",
        doubts: "条件付き*, 一部*, ほぼ*, 概ね*, *（条件あり）, *？, 暫定*, 原則*, *していない, *とは言えない")
}
