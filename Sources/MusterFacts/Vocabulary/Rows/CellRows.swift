/// The words of state that count where they stand by themselves: as a cell, as a value, behind a dash. In running text
/// they mean other things more often.
enum CellRows {
    static let all: [WordRow<StatusMeaning>] = AdverseCellRows.all + settled + agreed

    /// What holds, is over, or need not be.
    private static let settled: [WordRow<StatusMeaning>] = [
        .init(
            .met,
            en: """
                meets, fulfils, fulfills, satisfies, satisfactory, attained, reached, conforming, conformity, \
                complies, complied, in compliance, o k, fine, good, executed successfully, all passed, all good, \
                no issues found, none found, no deviation, no deviations, without deviation, clean, correct, \
                correctly, as expected, as specified, within limits, within tolerance, in tolerance, within spec, \
                in spec, within target, on target, target met, target reached, meets target, meets requirement, \
                meets requirements, meets spec, meets criteria, criteria met, goal met, acceptable, adequate, \
                sufficient, available, in place, submitted, received, recorded, documented, installed, configured, \
                enabled, checked, reviewed, tested, inspected, demonstrated, proven, proved, witnessed, \
                delivered in full, handed over, closed out, completed ok, fully met, passed in full, \
                fully compliant, fully conformant, no nonconformities, no nonconformity, no exceptions, \
                no errors found, zero findings, zero defects, zero failures, nothing found, no deviations found, \
                as required, as planned, in order, all met, all done, delivered on time, sent, sent out, \
                announced, rehearsed, trained, staffed, briefed, notified, informed, issued
                """,
            de: """
                i o, io, o b, ohne beanstandung, ohne abweichung, keine abweichung, keine abweichungen, \
                keine beanstandungen, mängelfrei, fehlerfrei, nachgewiesen, vorhanden, liegt vor, vorgelegt, \
                vollständig, durchgeführt, ausgeführt, getestet, validiert, abgehakt, erbracht, konform, \
                normkonform, gut, sehr gut, eingehalten, erfolgt, ausgerollt, veröffentlicht, eingespielt, \
                dokumentiert, übergeben, funktioniert, soll erreicht, ziel erreicht, im soll, in der toleranz, \
                innerhalb der toleranz, stattgefunden, eingereicht, eingegangen, anforderung erfüllt, wie erwartet, \
                erwartungsgemäß, zufriedenstellend, ausreichend, wirksam, geklärt, freigeprüft, voll erfüllt, \
                vollständig erfüllt, uneingeschränkt erfüllt, keine abweichungen festgestellt, keine befunde, \
                keine feststellungen, alle bestanden, vollständig vorhanden, regelkonform, sachgerecht, \
                ordnungsgemäß, fristgerecht erledigt, verschickt, versandt, informiert, herausgegeben, \
                geschult, geprobt
                """,
            fr: """
                faits, faites, réussis, réussies, validés, validées, atteints, atteintes, livrés, livrées, \
                vérifiés, vérifiées, conformes, conformité, satisfaisant, satisfaisante, satisfait, satisfaite, \
                respecté, respectée, respectés, rempli, remplie, bon, bonne, correcte, r a s, ras, rien à signaler, \
                sans anomalie, aucune anomalie, sans réserve, sans écart, aucun écart, sans observation, effectué, \
                effectuée, effectués, effectuées, réalisé, réalisée, réalisés, exécuté, exécutée, passé, passée, \
                acquis, acquise, finalisé, finalisée, accompli, accomplie, complet, complète, présent, présente, \
                disponible, fourni, fournie, remis, remise, déployé, déployée, publié, publiée, en place, \
                opérationnel, opérationnelle, fonctionnel, objectif atteint, dans les limites, dans la cible, \
                testé, testée, contrôlé, contrôlée, recetté, recettée, mis en service, mise en service, suffisant, \
                démontré, prouvé, tenu, tenue, entièrement conforme, totalement conforme, aucun défaut, \
                aucune non conformité, sans non conformité, rien à redire, en ordre, tous réussis, toutes réussies
                """,
            es: """
                hechos, hechas, completados, completadas, terminados, finalizados, superados, superadas, cumplidos, \
                cumple, cumplen, se cumple, verificados, entregados, listos, satisfactorio, satisfactoria, \
                satisfecho, correcto, correcta, correctos, bien, bueno, positiva, pasa, pasó, exitoso, exitosa, \
                exitosos, con éxito, éxito, logrado, lograda, alcanzado, alcanzada, realizado, realizada, \
                realizados, efectuado, efectuada, ejecutado, ejecutada, ejecutado con éxito, implementado, \
                implementada, implantado, desplegado, desplegada, publicado, publicada, probado, probada, \
                comprobado, comprobada, revisado, revisada, presente, adecuado, adecuada, suficiente, sin novedad, \
                sin observaciones, sin hallazgos, sin desviaciones, sin incidencias, sin anomalías, operativo, \
                operativa, funciona, dentro de tolerancia, dentro de límites, objetivo alcanzado, meta alcanzada, \
                apto, apta, aceptable, celebrado, recibido, recibida, cumple totalmente, totalmente conforme, \
                sin no conformidades, ninguna no conformidad, sin defecto, en orden, en regla, todos superados, \
                cumple con lo requerido, cumple los requisitos, satisface, satisfacen, sin desvíos, sin fallas
                """,
            pt: """
                concluídos, concluídas, feitos, atende, atendidos, entregues, passa, pronta, prontos, cumprida, \
                cumpre, em conformidade, satisfatório, satisfatória, satisfeito, correto, correta, bom, boa, \
                sucesso, com sucesso, bem sucedido, bem sucedida, êxito, alcançado, alcançada, atingido, atingida, \
                efetuado, efetuada, executado, executada, implantada, testado, testada, comprovado, comprovada, \
                revisto, disponível, adequado, adequada, sem pendências, sem observações, sem desvios, sem achados, \
                sem anomalias, sem não conformidades, operacional, dentro dos limites, dentro da tolerância, \
                meta atingida, objetivo alcançado, aceitável, recebido, nada a declarar, atende totalmente, \
                nenhuma não conformidade, em ordem, todos aprovados, atende aos requisitos, satisfaz, regular
                """,
            zh: """
                通過, 驗收通過, 審核通過, 验证通过, 检查通过, 评审通过, 全部通过, 符合, 符合要求, 满足, 满足要求, 已满足, 正常, 达成, 达到, 已达到, 实现, 已测试, 已执行, 已检查, 已达标, 已发布, 已部署, \
                已提交, 已提供, 已归档, 具备, 齐全, 完备, 有效, 正确, 成功, 无异常, 无问题, 无缺陷, 无偏差, 未发现异常, 未发现问题, 優良, 已完工, 完工, 驗證通過, 通過, \
                已通過, 已達成, 達標, 測試通過, 已驗證, 滿足, 無異常, 準備就緒, 完全符合, 全部合格, 全部完成, 没有异常, 没有问题, 未见异常, 达到要求, 达到预期, 达到标准, 符合标准, \
                符合规范, 符合规定, 符合條件, 符合条件, 合规, 完好, 满意, 优秀
                """,
            ja: """
                済み, 達成済み, リリース済み, 問題無し, 異常無し, 適合, 良, 良い, 満たす, 満たしている, 充足, 基準内, 規格内, 規定内, 目標達成, クリア, パス, 終了, 提出済み, \
                納品済み, 作成済み, レビュー済み, テスト済み, 試験済み, 配布済み, 反映済み, 導入済み, 公開済み, 受領済み, 指摘なし, 不備なし, 不具合なし, 逸脱なし, 有効, 十分, 妥当, \
                期待どおり, 期待通り, 仕様どおり, 準備完了, 適合する, 適合している, 全件合格, 全件完了, 全て合格, すべて合格, 充足している, 問題ありません, 異常ありません, 基準を満たす, \
                基準値内, 合, 合致, 一致, 順守, 遵守, 準拠
                """),
        .init(
            .closed,
            en: """
                cannot reproduce, fixed and verified, fix verified, verified fixed, closed verified, fix released, \
                solved, rectified, corrected, cured, patched, remedied, remediated, closed as duplicate, \
                no longer reproducible, not a bug, settled, removed, repaired, fixed and closed, \
                resolved and closed, fixed in build, hotfixed, addressed
                """,
            de: """
                korrigiert, beseitigt, behoben und geprüft, bereinigt, repariert, verifiziert, \
                nicht reproduzierbar, kein fehler, gefixt, nachgebessert, abgestellt, behoben und geschlossen, \
                gelöst und geschlossen, fehler behoben, abgearbeitet
                """,
            fr: """
                clôturé, clôturée, traité, traitée, réparé, soldé, soldée, doublon, non reproductible, éliminé, \
                corrigés, corrigées, résolus, résolues, clôturés, clôturées, corrigé et vérifié, réglé, réglée
                """,
            es: """
                solucionada, mitigada, subsanado, subsanada, arreglado, duplicado, no reproducible, eliminado, \
                reparado, cerradas, corregidos, resueltos, resueltas, corregidas, cerrados, corregido y verificado, \
                arreglada, reparada
                """,
            pt: """
                encerrado, encerrada, sanado, sanada, não reproduzível, consertado, resolvidos, resolvidas, \
                corrigidos, corrigidas, fechados, encerrados, corrigido e verificado, saneado, consertada
                """,
            zh: """
                已闭环, 闭环, 已处理, 重复, 无法复现, 不可复现, 已消除, 已整改, 整改完成, 已修正, 已解決, 已關閉, 已修復, 关单, 已关单, 解决, 已修好, 已解除, 关闭完成, 已关, \
                已结案, 结案
                """,
            ja: """
                クローズ済み, 解消済み, 重複, 再現せず, 再現しない, 是正済み, 終結, 収束, 復旧済み, 不具合ではない, 修正完了, 解決, クローズ済, 処置済み, 対処済み, 是正済, 復旧, \
                終結済み
                """),
        .init(
            .accepted,
            en: """
                exempt, exempted, waiver granted, exception granted, accepted as is, accept as is, \
                risk accepted by owner, exemption granted, concession granted, derogation granted, \
                accepted deviation, wontfix, no fix planned
                """,
            de: """
                akzeptiertes risiko, risiko akzeptiert, wird nicht behoben, wie vorgesehen, befreit, \
                ausnahme genehmigt, verzicht, ausnahme erteilt, risiko getragen, befreiung erteilt, \
                abweichung genehmigt, wird akzeptiert
                """,
            fr: """
                risque accepté, ne sera pas corrigé, exempté, exemptée, dispensé, toléré, dérogation, \
                dérogation approuvée, risque assumé, non corrigé volontairement
                """,
            es: """
                riesgo aceptado, exento, exenta, exención concedida, dispensado, no se corregirá, por diseño, \
                asumido, excepción concedida, excepción aprobada, riesgo asumido, dispensa concedida
                """,
            pt: """
                risco aceito, isento, isenta, dispensada, não será corrigido, por projeto, tolerado, \
                exceção concedida, exceção aprovada, risco assumido, não será corrigida
                """,
            zh: "已豁免, 接受风险, 风险接受, 风险已接受, 不予修复, 免检, 设计如此, 不修改, 风险可接受, 让步接收, 特批, 特采",
            ja: "リスク受容, 仕様, 仕様通り, 免除, 修正しない, 対応しない, リスク受容済み, 特採, 例外承認, 対応しません, 許容範囲"),
        .init(
            .notApplicable,
            en: """
                not relevant, irrelevant, out of scope, not in scope, not required, none applicable, not needed
                """,
            de: """
                n z, nicht relevant, nicht erforderlich, nicht notwendig, k a, ohne relevanz, gegenstandslos
                """,
            fr: """
                s o, ne s applique pas, non concerné, non concernée, non pertinent, hors périmètre, hors sujet, \
                non requis
                """,
            es: """
                no procede, no corresponde, no relevante, fuera de alcance, sin objeto, no requerido, no se aplica
                """,
            pt: """
                não aplica, não relevante, fora do escopo, não requerido, não pertinente, sem objeto, não necessário
                """,
            zh: "不涉及, 无需, 不需要, 不相关, 不適用",
            ja: "該当なし, 該当無し, 適用外, 適用なし, 不要, 非該当, 対象無し"),
    ]

    /// What those say who are asked.
    private static let agreed: [WordRow<StatusMeaning>] = [
        .init(
            .approved,
            en: """
                approval given, approval granted, accept, accepts, agree, concurrence, consent, consents, endorse, \
                endorses, support, supports, supported, sign off granted, signature given, authorise, authorizes, \
                clear to proceed, clears, favourable opinion, positive, in favour, in favor, for, aye, yea, \
                no objection raised, non objection, does not object, nihil obstat, no concerns, no reservations, \
                ack, acked, recommend, recommends release, recommended, given, ratified, certified, certifies, \
                proceed, ready to go, happy to release, okay, ok to release, ok to ship, good to go, ship it, \
                sanctioned, licensed, permitted, allowed, vote for, voted for, voted yes, assent, assented, \
                assents, accepts the release, approve release, concur with, no objection to release, no comments, \
                supports the release, clear for release, cleared for release, cleared for launch, agree to release, \
                agreed to release, voted in favour, voted in favor, votes yes, votes for, recommends approval, \
                approval recommended, release approved, clear, accepted without reservation, no issues raised, \
                no observations
                """,
            de: """
                zustimmung, stimme zu, freigabe, gibt frei, befürworte, kein einwand, ohne bedenken, nimmt an, \
                abgenommen, abnahme erteilt, abnahme erklärt, nimmt ab, gezeichnet, gez, paraphiert, dafür, ja, \
                positiv, empfohlen, empfiehlt freigabe, zugelassen, zulässig, erlaubt, gestattet, ratifiziert, \
                gebilligt, mitgezeichnet, unbedenklich, einverständnis, grünes licht, gegengezeichnet, \
                unbedenklichkeit bescheinigt, keine einwendungen, freigabe empfohlen, zur freigabe empfohlen, \
                stimmt der freigabe zu, zustimmung erteilt, genehmigung erteilt, abnahme ohne mängel
                """,
            fr: """
                autorise, accord, donne son accord, pas d objection, aucune objection, accepte, valide, visé, \
                visée, visa accordé, visa donné, signés, paraphé, émargé, pour, souscrit, agréé, agréée, homologué, \
                homologuée, entériné, adopté, adoptée, habilité, recommandé, recommande, positif, lu et approuvé, \
                bon à tirer, bon à livrer, feu vert, vote pour, ratifié, certifié, reçu sans réserve, \
                prononcée sans réserve, réception prononcée, avis conforme, accord donné, visa favorable, \
                n a pas d objection, ne s oppose pas, pas d opposition, favorable sans réserve
                """,
            es: """
                apruebo, autoriza, voto favorable, sin objeción, no objeta, no hay objeciones, vo bo, vºbº, acepta, \
                acepto, firma, firmó, a favor, vota a favor, consiente, avala, avalado, avalada, respalda, \
                ratificado, ratificada, certificado, concedido, concedida, otorgado, otorgada, liberado, liberada, \
                recomienda, recomendado, recomendada, positivo, procede, adelante, suscrito, rubricado, habilitado, \
                luz verde, dictamen favorable, informe favorable, favorable sin reservas, sin reparos, no se opone, \
                da su conformidad, presta su conformidad
                """,
            pt: """
                aprovo, voto favorável, parecer favorável, sem objeção, não objeta, nada a opor, nada obsta, \
                aceitou, assinou, concorda, concordo, concordou, defere, homologado, homologada, outorgado, \
                recomenda, endossado, apoia, anuente, anui, ciente e de acordo, pode prosseguir, \
                favorável sem ressalvas, sem ressalvas, não se opõe, nada a objetar
                """,
            zh: """
                审核通过, 没有异议, 赞成, 赞同, 认可, 已认可, 许可, 允许, 放行, 同意放行, 同意上线, 同意发布, 签署, 签核, 已盖章, 会签, 已会签, 核准, 已核准, 支持, 可以发布, \
                准许, 批准发布, 同意投产, 簽署, 已簽署, 已簽核, 贊成, 無異議, 核可, 已核可, 審核通過, 准予發布, 同意签署, 没有意见, 无意见, 同意通过, 准予通过, 予以批准, 予以通过
                """,
            ja: """
                承認する, 承認します, 許可する, 同意する, 同意します, 異議無し, 異存なし, 差し支えなし, 賛成, 可決, 決裁, 決裁済, 決裁済み, 認可, 認める, 受理, 受入, 受け入れ, \
                検収, 検収済, 検収済み, 了承, 了解, 了, 署名, 押印済み, 捺印済み, 可, 適, リリース可, 出荷可, 公開可, リリース承認, 出荷承認, 発売承認, 合意, 合意済み, 推奨, \
                承認いたします, 同意いたします, 異存はありません, 異議はありません, リリース承認済み, 特に問題なし, 承諾, 承諾済み
                """),
        .init(
            .confirmed,
            en: "confirmed, confirms, reconfirmed",
            de: "bestätigt, bestätigt hiermit",
            fr: "confirmé, confirmée, confirme",
            es: "confirmado, confirmada, confirma",
            zh: "已确认, 確認, 已確認, 确认",
            ja: "確認済, 確認済み"),
        .init(.inReview, en: "review, reviewing, code review", de: "prüfung, in prüfung", zh: "评审, 审核", ja: "レビュー"),
    ]
}
