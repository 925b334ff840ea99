/// The words of state.
enum StatusRows {
    /// Answers that fill a cell: in running text they say nothing of a state.
    static let yes: Set<String> = ["yes", "y", "ja", "oui", "sí", "si", "sim", "是", "はい"]
    static let no: Set<String> = ["no", "not", "nein", "non", "não", "n", "否", "いいえ"]

    static let all: [WordRow<StatusMeaning>] = work + tracking + approval + reservations

    /// How far work has come.
    private static let work: [WordRow<StatusMeaning>] = [
        .init(
            .done,
            en: """
                done, complete, completed, finished, passed, pass, passes, passing, met, exceeded, verified, validated, \
                implemented, resolved, achieved, conforms, conformant, compliant, delivered, deployed, released, merged, ready, success, successful, \
                succeeded, accurate, operational, working, ok, fulfilled, satisfied, shipped, published, yes, \
                no errors, no issues, no problems, no defects, no findings, no failures, no open issues, \
                no open points, no open findings, no open defects, no open items, no open bugs, without errors, without issues, \
                without problems, without defects, without failures, without findings, retest passed, retest ok, \
                retest successful, retest done, retest clean, retest green, retested clean, passed retest, passed the retest, passed in retest, passed on retest, \
                re test passed
                """,
            de: """
                erledigt, abgeschlossen, fertig, fertiggestellt, bestanden, erfüllt, umgesetzt, erreicht, geprüft, \
                geliefert, ausgeliefert, erfolgreich, bereit, in ordnung, \
                ohne fehler, ohne mängel, ohne befund, keine fehler, keine mängel, keine offenen punkte, keine offenen fehler, \
                keine offenen mängel
                """,
            fr: """
                terminé, terminée, terminés, terminées, fait, faite, achevé, achevée, réussi, réussie, validé, validée, \
                atteint, atteinte, livré, livrée, vérifié, vérifiée, conforme, prêt, prête, \
                sans erreur, sans erreurs, aucune erreur
                """,
            es: """
                hecho, hecha, completado, completada, completo, completa, terminado, terminada, finalizado, finalizada, \
                superado, superada, cumple, cumplido, cumplida, verificado, verificada, validado, validada, entregado, entregada, \
                listo, lista, sin errores, sin fallos, sin defectos
                """,
            pt: """
                concluído, concluída, concluido, concluida, feito, feita, finalizado, atende, atendido, atendida, entregue, \
                passou, pronto, validado, verificado, cumprido, sem erros, \
                sem falhas, sem defeitos
                """,
            zh: "完成, 已完成, 完毕, 通过, 已通过, 测试通过, 合格, 符合预期, 良好, 已达成, 已实现, 已交付, 已验证, 达标, 就绪, 已就绪, 已上线, 完了",
            ja:
                "完了, 完了済, 完了済み, 済, 対応済, 対応済み, 対応完了, 実装済, 実装済み, 合格, 達成, 検証済, 検証済み, 確認済, 確認済み, 実施済, 実施済み, リリース済, 問題なし, 異常なし",
            other: "superato, superata, superati, afgerond"),
        .init(
            .todo,
            en: """
                todo, to do, not started, planned, pending, tbd, to be done, open item, outstanding, proposed, not run, \
                not begun, not tested, untested, not executed, not performed, scheduled, deferred, missing, backlog, queued, postponed, to follow, incomplete work, \
                unchecked, unsigned, not confirmed, never confirmed, unconfirmed, not acknowledged, half done, \
                draft, unapproved, upcoming, not done, still open, planning only, in planning, planning stage
                """,
            de:
                "offen, nicht getestet, ungetestet, nicht durchgeführt, noch nicht durchgeführt, geplant, fehlt, fehlend, nicht begonnen, nicht gestartet, in planung, zu erledigen, ausstehend, steht aus, verschoben, zurückgestellt, entwurf",
            fr: """
                à faire, à tester, à réaliser, non testé, non testée, non réalisé, non exécuté, en attente, non commencé, non commencée, pas commencé, planifié, planifiée, prévu, prévue, \
                à venir, en planification, reporté, reportée, manquant, manquante, brouillon, \
                reste à faire, manque
                """,
            es: """
                pendiente, pendientes, sin probar, no probado, no ejecutado, no ejecutada, esperando, por hacer, sin empezar, no iniciado, no iniciada, no empezado, no empezada, no comenzado, no comenzada, sin comenzar, sin iniciar, sin completar, sin terminar, sin hacer, sin probar, sin firmar, sin aprobar, planificado, \
                planificada, en planificación, aplazado, aplazada, borrador, \
                falta
                """,
            pt:
                "pendente, pendentes, não testado, não testada, não executado, não executada, a fazer, sem assinar, sem aprovar, não iniciado, não iniciada, planejado, planejada, em planejamento, planeado, adiado, adiada, por fazer, rascunho, falta",
            zh:
                "待开始, 未开始, 未完成, 待办, 待处理, 待定, 计划中, 已计划, 未通过检查, 未执行, 未测试, 未签, 未签字, 未签署, 未批准, 推迟, 草稿, 待补充, 未做, 待测试, 待检查, 待验证",
            ja: "未着手, 計画中, 未対応, 未開始, 未完了, 要対応, 要調査, 要確認, 要実装, 予定, 未実施, 未署名, 未承認, 未定, 延期, 下書き"),
        .init(
            .moving,
            en: """
                in progress, ongoing, started, wip, work in progress, partial, partially, under way, underway, testing, \
                monitoring, in testing, in development, investigating, under investigation, under analysis, being investigated, being worked on, continuing, \
                observing, active work, in work, developing, at risk, delayed, behind schedule, on track, needs fix, needs work, needs rework, needs fixes
                """,
            de:
                "in arbeit, laufend, in bearbeitung, läuft, begonnen, teilweise, angefangen, in umsetzung, gefährdet, im gange",
            fr: "en cours, en progression, commencé, commencée, partiel, partielle, partiellement, à risque, en retard",
            es: "en curso, en progreso, en proceso, iniciado, iniciada, parcial, parcialmente, en riesgo, en marcha",
            pt: "em andamento, em progresso, em curso, iniciado, iniciada, parcial, parcialmente, em risco",
            zh: "进行中, 处理中, 开发中, 测试中, 部分完成, 部分, 有风险, 已开始, 正在进行",
            ja: "進行中, 対応中, 作業中, 一部済, 一部, 要エビデンス, 検証中, テスト中, 実施中, 着手, リスクあり"),
        .init(
            .blocked,
            en: "blocked, on hold, waiting, stalled, paused, suspended, hold",
            de: "blockiert, gesperrt, pausiert, angehalten",
            fr: "bloqué, bloquée, suspendu, suspendue",
            es: "bloqueado, bloqueada, suspendido, suspendida, en espera",
            pt: "bloqueado, bloqueada, suspenso, suspensa, impedido, em espera",
            zh: "阻塞, 受阻, 暂停, 搁置",
            ja: "ブロック, ブロック中, 保留, 保留中, 中断"),
        .init(
            .rejected,
            en: """
                fail, failed, failing, fails, failure, rejected, denied, not met, not passed, aborted, not achieved, \
                missed, declined, unsuccessful, incomplete, breached, not accepted, not approved, not ready, unmet, \
                refused, disapproved, withdrawn, withdrew, withdraws, revoked, revokes, rescinded, rescinds, retracted, \
                retracts, cancelled, canceled, annulled, unsatisfied, invalid, no longer met, unfavorable, unfavourable, \
                reject, rejects, deny, denies, decline, declines, refuse, refuses, disapprove, disapproves, nok, ko, \
                disagree, disagrees, disagreed, objection, objections, objects, opposed, opposes, veto, vetoed, \
                faulty
                """,
            de: """
                fehlgeschlagen, nicht bestanden, nicht erfüllt, abgelehnt, durchgefallen, zurückgezogen, widerrufen, \
                ablehnen, nicht in ordnung, nicht konform, verweigert, abgebrochen, storniert, unvollständig, ungültig, versagt, einspruch, einwände, \
                nicht einverstanden
                """,
            fr:
                "défavorable, avis défavorable, rejeter, refuser, échoué, échouée, échec, rejeté, rejetée, refusé, refusée, retiré, retirée, annulé, annulée, non conforme, incomplet, incomplète, défavorable, avis défavorable, pas d accord, opposé, opposée, opposition, mauvais",
            es: """
                rechazar, denegar, no cumple, fallido, fallida, falló, rechazado, rechazada, denegado, denegada, negado, no superado, retirado, retirada, \
                revocado, anulado, anulada, cancelado, cancelada, incumplido, incompleto, desfavorable, en desacuerdo, \
                en contra, objeción
                """,
            pt: """
                rejeitar, reprovar, recusar, não atende, não conforme, falhou, falha, reprovado, reprovada, rejeitado, rejeitada, recusado, recusada, negada, revogado, revogada, \
                retirado, cancelado, incompleto, desfavorável, em desacordo, indeferido, indeferida, objeção, \
                com defeito
                """,
            zh: "不合格, 失败, 未通过, 不通过, 拒绝, 已拒绝, 驳回, 被驳回, 撤回, 撤销, 取消, 未达标, 不达标, 无效, 不同意, 有异议, 不予批准",
            ja: "不合格, 失敗, 却下, 否認, 差し戻し, 差戻し, 撤回, 取消, 取り消し, 未達, 無効, 中止, 不承認, 異議あり, 反対"),
    ]

    /// Where issues and risks stand.
    private static let tracking: [WordRow<StatusMeaning>] = [
        .init(
            .open,
            en: """
                open, active, unresolved, in triage, reopened, re opened, confirmed, acknowledged, unfixed, not fixed, \
                not resolved, fix merged, fix in progress, fix ready, fix available, fix failed, fix rejected, \
                fix pending, to be fixed, reported, known, triaged, fixed not verified, workaround available, \
                under review issue
                """,
            de: "ungelöst, neu, wieder geöffnet, wiedereröffnet, nicht behoben, bekannt",
            fr: "ouvert, ouverte, non résolu, non résolue, rouvert, nouveau, non corrigé",
            es: "abierto, abierta, sin resolver, reabierto, reabierta, nuevo, sin corregir",
            pt: "aberto, aberta, não resolvido, reaberto, reaberta, novo",
            zh: "未解决, 未修复, 未关闭, 打开, 新建, 重新打开, 待修复",
            ja: "未解決, 未修正, オープン, 再オープン, 新規, 再発"),
        .init(
            .closed,
            en: "closed, fixed, mitigated, eliminated, retired, reduced, not reproducible, duplicate",
            de: "geschlossen, behoben, gelöst, gemindert, duplikat",
            fr: "fermé, fermée, clos, close, levé, levée, corrigé, corrigée, résolu, résolue, atténué",
            es: "cerrado, cerrada, resuelto, resuelta, corregido, corregida, solucionado, mitigado",
            pt: "fechado, fechada, resolvido, resolvida, corrigido, corrigida, mitigado",
            zh: "已解决, 已关闭, 已修复, 关闭, 已缓解",
            ja: "解決済, 解決済み, クローズ, 修正済, 修正済み, 解消"),
        .init(
            .accepted,
            en: """
                accepted, waived, wont fix, won t fix, will not fix, by design, as designed, risk accepted, tolerated, \
                accepted risk, deferred by decision, expected
                """,
            de: "akzeptiert, angenommen, in kauf genommen",
            fr: "accepté, acceptée, dérogation accordée",
            es: "aceptado, aceptada, esperado",
            pt: "aceito, aceita, aceite",
            zh: "不修复, 已接受, 接受, 豁免",
            ja: "対応不要, 受容, 許容"),
        .init(
            .notApplicable,
            en: "n a, not applicable, na",
            de: "entfällt, nicht anwendbar, nicht zutreffend",
            fr: "sans objet, non applicable",
            es: "no aplica, no aplicable",
            pt: "não se aplica, não aplicável",
            zh: "不适用, 无",
            ja: "無, 対象外, 該当なし"),
    ]

    /// What people say who are asked.
    private static let approval: [WordRow<StatusMeaning>] = [
        .init(
            .approved,
            en: """
                lgtm, approved, approve, approves, endorsed, authorized, authorised, granted, cleared, favorable, favourable, \
                concur, concurs, concurred, agreed, agrees, no objection, no objections, consented
                """,
            de: """
                genehmigt, freigegeben, zugestimmt, freigabe erteilt, erteilt, bewilligt, befürwortet, stimmt zu, \
                einverstanden, keine einwände, ohne einwände, keine bedenken
                """,
            fr: """
                approuvé, approuvée, approuve, autorisé, autorisée, accordé, accordée, favorable, avis favorable, \
                d accord, bon pour accord, sans objection
                """,
            es: """
                aprobado, aprobada, aprueba, aprobó, autorizado, autorizada, favorable, de acuerdo, sin objeciones, \
                visto bueno
                """,
            pt: """
                aprovado, aprovada, aprova, aprovou, autorizado, autorizada, favorável, de acordo, sem objeções, \
                deferido, deferida
                """,
            zh: "批准, 已批准, 同意, 已同意, 审批通过, 无异议, 准予",
            ja: "承認, 承認済, 承認済み, 許可, 同意, 異議なし, 支障なし",
            other: "akkoord, goedgekeurd, approvato, approvata, favorevole"),
        .init(
            .signed,
            en: "signed, signed off, sign off given",
            de: "unterzeichnet, unterschrieben, signiert",
            fr: "signé, signée",
            es: "firmado, firmada",
            pt: "assinado, assinada",
            zh: "已签署, 已签字, 签字, 已签核, 已签",
            ja: "署名済, 署名済み, 押印済, 捺印済"),
        .init(.go, en: "go"),
        .init(.noGo, en: "no go, nogo, not go"),
        .init(
            .inReview,
            en: """
                ready for review, in review, under review, ready for formal review, ready for formal stakeholder review, \
                pending review, pending formal review, awaiting review, for review, review pending, ready for sign off, \
                pending sign off, pending approval, none for, none yet, none so far, no objection received, no objections received, no objection so far, \
                no objection by, awaiting approval, awaiting sign off, ready for approval, \
                ready for testing, ready for qa, ready to test, ready for test, ready for verification, qa pending, \
                verification pending, approval pending, fixed not verified, pending verification, awaiting verification
                """,
            de:
                "in prüfung, im review, in abnahme, bereit zur prüfung, bereit zur freigabe, bereit für review, prüfung ausstehend",
            fr:
                "en revue, en relecture, en validation, à valider, à vérifier, prêt pour relecture, prêt pour validation, en attente de validation",
            es: """
                en revisión, listo para revisión, pendiente de revisión, pendiente de aprobación, por revisar, por aprobar, \
                por firmar, en validación
                """,
            pt:
                "em revisão, pronto para revisão, aguardando revisão, aguardando aprovação, em validação, por aprovar, por assinar",
            zh: "评审中, 审核中, 审批中, 待评审, 待审核, 待审批, 待批准, 待验证, 待签字, 待签署, 待测试, 待确认",
            ja: "レビュー中, レビュー待ち, 承認待ち, 検証待ち, 確認待ち, qa待ち, 署名待ち, 審査中, テスト待ち"),
    ]

    /// What takes back the word beside it.
    private static let reservations: [WordRow<StatusMeaning>] = [
        .init(
            .hedge,
            en: """
                substantially, mostly, almost, nearly, largely, partly, except, excepting, apart from, awaiting, \
                waiting for, requires, once, subject to, provided that, with exceptions, unless, if, assuming, assumed, \
                contingent, providing, reservations, caveats, caveat, sometimes, will, would, should, could, may be, may have, \
                may need, may not, may still, may pass, may fail, might, can be, to be, promised, promises, verbal, \
                verbally, tentative, tentatively, provisional, provisionally, retest, re test, signature expected, \
                approval expected, sign off expected, expected to, expected by, expected on, expected in, expected soon, \
                expected this, expected next, is expected, are expected, expects, hopefully, probably, presumably, \
                likely, supposedly, allegedly, needs, need to, must be, has to be, not fully, not entirely, not completely, \
                with errors, with failures, with issues, with problems, with defects, \
                with findings, with limitations, with restrictions, with open issues, with open points, \
                with known issues, minus, but not, only for, only partly, in principle, not binding
                """,
            de: """
                unter vorbehalt, mit vorbehalt, vorbehaltlich, sobald, sofern, falls, wenn, fast, beinahe, weitgehend, \
                größtenteils, überwiegend, im wesentlichen, nahezu, bis auf, außer, mit ausnahme, mit einschränkungen, \
                mit fehlern, mit mängeln, wird, werden, würde, sollte, könnte, muss, voraussichtlich, vermutlich, \
                vorläufig, mündlich, wartet auf, erwartet, grundsätzlich, im prinzip, unverbindlich
                """,
            fr: """
                sous réserve, avec réserve, dès que, presque, quasiment, en grande partie, pour l essentiel, sauf, à condition, \
                devrait, devrait être, doit être, sera, serait, serait validé, provisoire, provisoirement, avec réserves, \
                avec des réserves, avec erreurs, avec des erreurs, verbalement, attendu, attendue, probablement, en principe
                """,
            es: """
                con reservas, salvedad, con advertencias, siempre que, falta, faltan, casi, prácticamente, mayormente, en gran parte, salvo, excepto, \
                si, será, sería, debería, debe ser, se espera, provisional, provisionalmente, con errores, \
                con salvedades, con condiciones, verbalmente, cuando, probablemente, a la espera, en principio
                """,
            pt: """
                com ressalvas, com ressalva, quase, praticamente, em grande parte, salvo, exceto, será, seria, deveria, deve ser, \
                espera se, provisório, provisoriamente, com erros, verbalmente, quando, aguardando, aguarda, faltam, \
                provavelmente
                """,
            zh: "待, 以外, 除了, 除外, 几乎, 基本, 大部分, 大体, 即将, 将会, 应该, 预计, 如果, 有条件, 附条件, 暂定, 暂时, 口头, 需要, 仍需, 还需",
            ja: """
                待ち, 条件付き, 条件付, されていない, していない, できない, ていない, ません, 以外, ほぼ, 概ね, おおむね, 大部分, 除く, を除き, 見込み, \
                見込, はず, べき, 場合, すれば, 仮, 口頭, 必要
                """),
        .init(
            .negation,
            en: """
                not, never, isn t, aren t, hasn t, haven t, hadn t, didn t, doesn t, don t, wasn t, weren t, couldn t, \
                cannot, can t, won t, unable to, nobody, neither, nor, no longer
                """,
            de: "nicht, nie, niemals, niemand",
            fr: "pas, n a pas, n est pas, jamais, personne",
            es: "nunca, nadie",
            pt: "não, nunca, ninguém",
            zh: "未, 不, 没有, 没, 沒有, 未能",
            ja: "未だ",
            other: "niet"),
        .init(
            .absence,
            en: "no, none, nothing, without, zero",
            de: "kein, keine, keiner, keinen, keinerlei, ohne, nein",
            fr: "non, aucun, aucune, sans",
            es: "sin, ningún, ninguna, ninguno",
            pt: "sem, nenhum, nenhuma",
            ja: "いいえ",
            other: "geen"),
        .init(
            .notYet,
            en: "not yet, not quite, yet to, yet to be, still not",
            de: "noch nicht, noch kein, noch keine, noch offen",
            fr: "pas encore, toujours pas",
            es: "aún no, todavía no, aun no",
            pt: "ainda não",
            zh: "尚未, 还没, 还未, 仍未",
            ja: "まだ"),
    ]
}
