/// The words that say by themselves, as a cell or a value, that something does not hold, or not yet.
enum AdverseCellRows {
    static let all: [WordRow<StatusMeaning>] = [
        .init(
            .rejected,
            en: """
                reject, rejects, deny, denies, does not meet, did not pass, didn t pass, does not pass, \
                not reached, not fulfilled, not satisfied, not satisfactory, unsatisfactory, target missed, \
                declines, decline, violated, does not accept, refuses, refuse, refusal, disapproves, adverse, \
                adverse opinion, negative, oppose, vetoes, against, dissent, dissents, dissenting, not ok, nok, ko, \
                k o, n o k, nonconforming, non conforming, nonconformant, non compliant, noncompliant, \
                not compliant, non conformity, nonconformity, non conformance, nonconformance, does not comply, \
                does not conform, not conform, out of spec, out of tolerance, out of limits, exceeds limit, \
                below target, above limit, inadequate, insufficient, unacceptable, defective, deficient, broken, \
                error, errored, incorrect, wrong, ineffective, bad, poor, crashed, timed out, timeout, \
                not effective, not working, not recommended, do not release, not cleared, not authorised, \
                not authorized, not endorsed, does not concur, non concur, nonconcur, non concurrence, not agreed, \
                blocker found, nack, nak, voided, struck down, return to supplier, rework, rework required, \
                rework needed, sent back, returned, to be reworked, disapprove, non approval, withholds approval, \
                approval withheld, withheld, vote against, voted against, votes against, voted no, no vote, \
                non conformant, failed in part, regressed, regression, not demonstrated, not as expected, \
                not in order, rejected with comments, block, blocks the release, hard no, strongly opposed, \
                opposes release, objects to release, does not agree, does not support, does not endorse, \
                cannot approve, cannot accept, cannot support, will not sign, would not sign, refused to sign, \
                declined to sign, not concurred, concern raised, concerns, raised concerns, \
                has concerns, discrepancy, deviation, deviations, deviating, non fulfilment, \
                unfulfilled
                """,
            de: """
                einwand, n i o, nio, nicht in ordnung, nicht i o, nicht ok, nicht konform, nichtkonform, \
                nichtkonformität, mangelhaft, ungenügend, nicht ausreichend, unzureichend, nicht akzeptiert, \
                nicht abgenommen, abnahme verweigert, nicht freigegeben, keine freigabe, freigabe verweigert, \
                nicht genehmigt, nicht zugestimmt, stimmt nicht zu, ablehnung, lehnt ab, dagegen, negativ, \
                gescheitert, verfehlt, nicht erreicht, ziel verfehlt, nicht eingehalten, überschritten, \
                außer toleranz, außerhalb der toleranz, fehlerhaft, defekt, beanstandet, zurückgewiesen, \
                zurückgegeben, nicht erfolgreich, erfolglos, nicht funktionsfähig, funktioniert nicht, \
                nicht zulässig, unzulässig, nicht wirksam, unwirksam, nicht empfohlen, nacharbeit, \
                nacharbeit erforderlich, kontra, falsch, kein go, ablehnend, negativ beschieden, nicht angenommen, \
                nicht gebilligt, nicht befürwortet, nicht bestätigt, nicht nachgewiesen, nicht vollständig, \
                nicht konform erfüllt, abweichend, abweichung, abweichungen, beanstandungen, mängel, \
                mit mängeln behaftet, verletzt, verstoß, zurückgestuft, bedenken, hat bedenken, \
                bedenken angemeldet, untauglich, ungeeignet, nicht geeignet, widerspricht, widersprochen, \
                widerspruch, nicht zugelassen, nicht unterschrieben, verweigert die unterschrift, \
                durchgefallen mit mängeln, nicht gegeben, unerfüllt
                """,
            fr: """
                en échec, échoue, refus, rejette, non conformes, non conformité, pas conforme, s oppose, contre, \
                vote contre, négatif, négative, nc, non atteint, non atteinte, pas atteint, non respecté, \
                non satisfait, non satisfaisant, insatisfaisant, insuffisant, insuffisante, non acquis, non validé, \
                non validée, non accepté, non acceptée, non approuvé, non approuvée, non autorisé, non signé, \
                ajourné, ajournée, recalé, défaillant, défectueux, invalide, hors tolérance, hors limites, dépassé, \
                non réussi, raté, à reprendre, à refaire, à corriger, désapprouvé, non favorable, abandonné, \
                abandonnée, interdit, inacceptable, émet une objection, sans accord, ne passe pas, désaccord, \
                en désaccord, n approuve pas, n accepte pas, ne valide pas, ne signe pas, refuse de signer, \
                visa refusé, non visé, non recevable, irrecevable, écart, écarts, anomalie, anomalies, défaut, \
                défauts, défaillance, non satisfaite, non respectée, non remplie, non rempli, non effectué, \
                recette refusée, réception refusée, avis réservé, réservé, non favorables, non recommandé, \
                pas satisfaisant, insatisfaisante, inacceptée, non homologué, avis négatif, non tenu
                """,
            es: """
                falla, fallo, fallos, rechaza, rechazo, no superada, incumple, incumplimiento, incompleta, \
                voto desfavorable, vota en contra, contra, objeta, se opone, opuesto, no cumple, no cumplen, \
                no cumplido, no conforme, no conformidad, no pasa, no pasó, no apto, no apta, no aprobado, \
                no aprobada, no aprueba, no acepta, no aceptado, no aceptada, no autorizado, no favorable, \
                no satisfactorio, insatisfactorio, insuficiente, negativo, negativa, no ok, reprobado, reprobada, \
                suspendió, no logrado, no alcanzado, no alcanzada, fuera de tolerancia, fuera de límites, excedido, \
                defectuoso, incorrecto, inválido, erróneo, desaprobado, desestimado, abortado, devuelto, \
                no funciona, inaceptable, desaprueba, no de acuerdo, no está de acuerdo, no acepto, no apruebo, \
                no firma, no firmó, se niega a firmar, desviación, desviaciones, anomalía, deficiente, \
                deficiencia, defecto, defectos, no válido, no válida, no correcto, no procede la entrega, \
                dictamen desfavorable, informe desfavorable, no recomendado, no recomendada, no satisface, \
                no satisfecho, comprometido, comprometida, no satisfactoria, insatisfactoria, no verificado, no comprobado, no conformes, \
                no alcanza
                """,
            pt: """
                falhado, reprova, rejeita, recusa, parecer desfavorável, voto contrário, discorda, discordo, \
                contrário, se opõe, não conforme, não conformidade, não atende, não atendido, não atendida, \
                não cumpre, não cumprido, não passou, não passa, não aprovado, não aprovada, não aprova, \
                não aceito, não aceita, não autorizado, não favorável, não apto, não apta, inapto, \
                não satisfatório, insatisfatório, não ok, não atingido, não alcançado, fora da tolerância, \
                fora dos limites, defeituoso, incorreto, com erro, erro, desaprovado, devolvido, descumprido, \
                não funciona, inaceitável, vetado, desaprova, não concorda, não está de acordo, não de acordo, \
                não assina, não assinou, desvio, desvios, anomalia, defeito, defeitos, não válido, não válida, \
                não recomendado, não recomendada, não satisfaz, não satisfeito, não verificado, não comprovado, \
                não conformes, insatisfatória, indefere, parecer contrário, parecer negativo, inconforme, \
                desconforme, irregular, reprovados
                """,
            zh: """
                不批准, 不符合, 不符合要求, 不满足, 未满足, 未达成, 未达到, 不达成, 反对, 否决, 不可, 不认可, 不予通过, 不予放行, 不放行, 退回, 被退回, 打回, 返工, 异常, \
                有问题, 错误, 超标, 超限, 超差, 缺陷, 终止, 测试失败, 测试不通过, 验证失败, 验收不通过, 不正确, 不良, 不足, 未合格, 駁回, 未通過, 不通過, 拒絕, 否決, 反對, \
                異常, 未達標, 有異議, 不赞成, 不支持, 不赞同, 不允许, 不准, 不签, 拒签, 拒绝签字, 不符, 不完整, 偏差, 有偏差, 有缺陷, 存在问题, 存在缺陷, \
                发现异常, 发现问题, 不可接受, 无法接受, 不满意, 违规, 不合规, 不建议, 不建议发布, 暂不同意, 暂不发布, 不得发布, 不通过验收, 验收未通过, 審核不通過, 不予批准, 不滿足
                """,
            ja: """
                差戻, 未達成, 不適合, 不適, ng, ｎｇ, エラー, 異常あり, 問題あり, 不備あり, 不備, 不具合あり, 基準外, 規格外, 規定外, 未充足, 満たさない, 満たしていない, \
                不十分, 不許可, 拒否, 却下済み, 見送り, リリース不可, 出荷不可, 公開不可, バツ, ペケ, 再試験, 要再試験, 要修正, 要是正, 要改善, 棄却, 不受理, 破棄, 承認しない, \
                承認しません, 同意しない, 同意しません, 承認不可, 承認できない, 同意できない, 賛成できない, 異議申し立て, 異存あり, 懸念あり, 問題が残る, 逸脱, 逸脱あり, 指摘あり, \
                不一致, 満足しない, 適合しない, 不遵守, 違反, 要再検査, 再検査, 要再審査, 手直し, 要手直し, 不成立, 未充当, リリース否, 出荷否, 延期すべき
                """),
        .init(
            .blocked,
            en: "halted, stuck, stopped, held up, parked, impeded, frozen, blocked by x, cannot start",
            de: "gestoppt, ausgesetzt, unterbrochen, ruht, wartet, wartend, stockt, behindert, auf eis",
            fr: "en pause, arrêté, arrêtée, stoppé, interrompu, gelé, en suspens",
            es: "detenido, detenida, parado, paralizado, en pausa, pausado, congelado",
            pt: "impedida, parada, paralisado, interrompido",
            zh: "被阻塞, 已阻塞, 卡住, 挂起, 冻结, 停滞, 已暂停, 暫停, 擱置",
            ja: "中断中, 停止, 停止中, 凍結, 一時停止"),
        .init(
            .moving,
            en: """
                partially done, partly done, late, overdue, running, rolling out, being fixed, being tested, \
                being rolled out, executing, begun, half done, nearly done, almost done, in flight, doing, \
                implementing, drafting, being drafted, being prepared, in preparation, in execution, \
                being reviewed, being verified, being validated, being signed, being worked, nearly complete, \
                nearly finished, half complete, half finished, half met, partly met, partially met, partial pass, \
                partially passed, partially compliant, partial compliance, partially conforms, in rework, \
                in repair, retesting, in retest, slipping, slipped, behind, in rollout
                """,
            de: """
                läuft noch, teilweise erledigt, teilweise erfüllt, teils, in vorbereitung, in durchführung, \
                in entwicklung, im test, wird getestet, wird bearbeitet, verspätet, verzögert, im verzug, \
                halb fertig, zum teil, in klärung, aktiv, gestartet, im plan, in abstimmung, in der prüfung, \
                in freigabe, wird geprüft, wird umgesetzt, wird freigegeben, halb erledigt, halb erfüllt, \
                teilweise bestanden, teilweise konform, teilkonform, teilerfüllt, bedingt erfüllt, \
                bedingt bestanden, eingeschränkt erfüllt, überfällig, nachtest läuft
                """,
            fr: """
                partiellement atteint, en test, en cours de test, en développement, en préparation, démarré, \
                démarrée, entamé, engagé, lancé, en traitement, en cours de traitement, à moitié, en exécution, \
                en bonne voie, partiellement conforme, partiellement réussi, partiellement satisfait, \
                en partie conforme, en cours de validation, en cours de signature, en relance, en recette
                """,
            es: """
                parcialmente cumplido, en ejecución, en desarrollo, en pruebas, en preparación, retrasado, \
                retrasada, con retraso, atrasado, demorado, empezado, comenzado, en trámite, avanzando, a medias, \
                en elaboración, cumple parcialmente, cumplimiento parcial, parcialmente conforme, \
                conformidad parcial, a mitad, en validación aún, en verificación, con demora, vencido, vencida
                """,
            pt: """
                parcialmente atendido, em execução, em desenvolvimento, em teste, em testes, em preparação, \
                atrasada, em atraso, começado, em elaboração, em tratamento, em implantação, fazendo, \
                atende parcialmente, cumpre parcialmente, conformidade parcial, em validação ainda, em verificação, \
                em homologação
                """,
            zh: """
                部分通过, 执行中, 实施中, 修复中, 整改中, 跟进中, 推进中, 验证中, 准备中, 编制中, 延期中, 滞后, 落后, 處理中, 測試中, 部分符合, 部分满足, 在研, 调试中, 整备中, \
                基本符合, 基本满足, 基本达成, 部分达成, 部分达标, 部分合格, 会签中, 签批中, 复测中, 回归中, 灰度中, 已延期, 逾期, 超期
                """,
            ja: """
                一部完了, 着手済み, 確認中, 調査中, 修正中, 準備中, 作成中, 遅延, 遅れ, 遅れあり, 部分的, 部分達成, 開発中, 試験中, 調整中, 検討中, 一部適合, 一部合格, 一部達成, \
                部分適合, 回答中, 承認手続中, 申請中, 再試験中, 期限超過, 遅れている, 進行
                """),
        .init(
            .todo,
            en: """
                expected, not executed, not tested, not verified, not checked, not reviewed, awaited, not provided, \
                not available, not delivered, not submitted, absent, not yet tested, to be tested, to be verified, \
                to be confirmed, to be signed, untested, unverified, undone, no result, no evidence, not received, \
                nothing yet, not assessed, not evaluated, not measured, not performed, not carried out, \
                not conducted, not demonstrated yet, not recorded, not issued, not sent, not received yet, \
                no answer, no response, no reply, no vote yet, awaiting signature, signature pending, to sign, \
                to be scheduled, to be defined, to be provided, to be delivered, to be agreed, to be completed, \
                yet to start, not begun yet, invited, asked, sent for signature, not voted, later, for later, parked, \
                someday
                """,
            de: """
                steht noch aus, noch nicht getestet, nicht getestet, nicht geprüft, ungeprüft, nicht durchgeführt, \
                nicht vorhanden, liegt nicht vor, angefragt, beantragt, vorgesehen, anstehend, folgt, \
                wird nachgereicht, nachzureichen, unerledigt, nicht erledigt, nicht erfolgt, nicht unterschrieben, \
                nicht gezeichnet, zu prüfen, in planung, nicht bewertet, nicht gemessen, nicht verifiziert, \
                nicht validiert, nicht begutachtet, nicht ausgeführt, nicht umgesetzt, nicht geliefert, \
                nicht eingereicht, keine rückmeldung, keine antwort, angefordert, einzuholen, noch einzuholen, \
                zu testen, zu unterschreiben, noch zu prüfen, unterschrift ausstehend, unterschrift fehlt, \
                wird noch geprüft, noch ausstehend, eingeplant, terminiert, zu klären, \
                später, nachgelagert
                """,
            fr: """
                non démarré, non démarrée, non testé, non testée, non vérifié, non exécuté, non réalisé, \
                à réaliser, à tester, à confirmer, à signer, à fournir, non fourni, non fournie, non livré, \
                absente, demandé, non fait, pas fait, différé, à planifier, non évalué, non mesuré, non reçu, \
                non reçue, sans réponse, pas de réponse, à obtenir, à prévoir, à programmer, à compléter, \
                signature manquante, signature en attente, non planifié, pas reçu, à livrer, à recevoir, \
                plus tard, ultérieurement
                """,
            es: """
                por probar, no probado, no ejecutado, no ejecutada, sin ejecutar, no realizado, faltante, \
                no firmado, no entregado, ausente, solicitado, programado, programada, pospuesto, diferido, \
                por definir, a definir, por confirmar, sin respuesta, no hecho, no evaluado, no medido, \
                no verificada, no recibido, sin evaluar, sin verificar, sin validar, sin revisar, sin resultado, \
                sin evidencia, sin respuesta aún, por recibir, por entregar, por realizar, por ejecutar, \
                por validar, por verificar, a confirmar, firma pendiente, sin comenzar, no comenzado, más tarde, más adelante
                """,
            pt: """
                não testado, não executado, não executada, não realizado, a testar, a assinar, não assinado, \
                não entregue, faltando, agendado, sem resposta, não feito, postergado, não avaliado, não medido, \
                não recebido, sem avaliar, sem verificar, sem validar, sem resultado, sem evidência, a receber, \
                a entregar, a realizar, a executar, a validar, a verificar, assinatura pendente, sem iniciar, \
                não começado, não verificada, não iniciados, mais tarde, mais adiante
                """,
            zh: """
                未验证, 未检查, 待执行, 待实施, 待提交, 未提交, 未提供, 未实施, 缺失, 未交付, 待安排, 已安排, 未進行, 待處理, 待測試, 未測試, 未簽署, 暂缓, 延后, 未评估, \
                未测量, 未收到, 无结果, 未回复, 未答复, 待验收, 待上线, 待发布, 待回复, 待评估, 待检查, 待完成, 待修改, 未投票, 未表决, 未上线, 未部署, 未准备, 未安排, 以后, 稍后
                """,
            ja: """
                未済, 未提出, 未作成, 未確認, 未検証, 未テスト, 未試験, 未押印, 未回答, 計画中, 待機, これから, 未納品, 未決, 未評価, 未測定, 未受領, 未返信, 未記入, \
                未達成予定, 未配布, 未反映, 未導入, 未公開, 未リリース, 回答待ち, 署名待ち中, 実施待ち, 実施予定, 確認予定, 対応予定, 作成予定, 提出予定, 要検討, 要提出, 要作成, \
                要テスト, 要検証, 要承認, 未, 後で, あとで
                """),
        .init(
            .open,
            en: """
                assigned, unassigned bug, untriaged, reproduced, reproducible, still reproducible, needs info, needs triage, \
                identified, recurring, recurs, intermittent, still present, still there, still failing, waiting for vendor, \
                with vendor, waiting for customer, escalated, next release, in analysis, under analysis, analysing, \
                analyzing, in fix, fix in review, fix in test, fix planned, not mitigated, unmitigated, ready for retest, \
                in retest, live issue, not closed, regressed, new, not reproducible yet, not yet reproducible, \
                not reproduced yet, not yet reproduced
                """,
            de: """
                in analyse, wird analysiert, zugewiesen, erfasst, gemeldet, unbehoben, besteht, besteht weiter, besteht noch, \
                besteht weiterhin, reproduzierbar, weiterhin offen, nicht geschlossen, nicht gelöst, in klärung beim hersteller, \
                beim hersteller, eskaliert, aufgenommen, nicht gemindert, noch nicht reproduzierbar, noch nicht reproduziert
                """,
            fr: """
                ouverts, ouvertes, rouverte, rouverts, nouvelle, en analyse, en cours d analyse, à traiter, à corriger, \
                reproductible, affecté, affectée, assigné, assignée, actif, active, persistant, persiste, persistante, connu, \
                connue, signalé, signalée, non clos, non close, non fermé, non traité, non levé, non levée, escaladé, \
                en investigation, détecté, détectée
                """,
            es: """
                abiertos, abiertas, nueva, en análisis, en investigación, por corregir, por resolver, asignado, asignada, \
                activo, activa, conocido, conocida, reportado, reportada, detectado, detectada, persiste, vigente, \
                reproducible, no resuelto, no resuelta, no corregido, no corregida, no cerrado, no cerrada, escalado, \
                escalada, sin mitigar
                """,
            pt: """
                abertos, abertas, nova, em análise, em investigação, em aberto, a corrigir, a resolver, atribuído, atribuída, \
                ativo, ativa, conhecido, conhecida, reportado, reportada, detectado, detectada, persiste, vigente, \
                reproduzível, sem solução, não corrigido, não corrigida, não resolvida, não fechado, escalado, sem mitigar
                """,
            zh: """
                已分配, 待分配, 遗留, 待解决, 待分析, 分析中, 重开, 已重开, 激活, 未處理, 定位中, 已定位, 复现, 可复现, 再现, 存在, 仍存在, 未闭环, 未结案, 已上报, \
                已登记, 已受理, 升级处理
                """,
            ja: """
                残存, 残件, 継続, 継続中, 起票, 起票済み, 受付, 受付済み, 担当割当, 発生中, 再現, 再現中, 再現あり, 原因調査中, 対応待ち, 監視中, 経過観察, 経過観察中, 未クローズ, \
                未解消, 残課題, エスカレーション中, 解析中, 分析中
                """),
    ]
}
