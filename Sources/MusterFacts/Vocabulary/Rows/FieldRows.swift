/// The keys of `Key: value` lines.
enum FieldRows {
    static let all: [WordRow<FieldMeaning>] = work + issues + approval

    private static let work: [WordRow<FieldMeaning>] = [
        .init(
            .status,
            en: """
                status, state, current status, task status, overall status, item status, issue status, risk status, \
                milestone status, phase status, project status, implementation status, progress status, \
                status as of today, approval status, stage status, readiness status, gate status, \
                release status today, state today, closure status, resolution status, defect status, bug status
                """,
            de: """
                zustand, stand, aktueller status, gesamtstatus, projektstatus, bearbeitungsstand, \
                bearbeitungsstatus, aufgabenstatus, teststatus, prüfstatus, freigabestatus, abnahmestatus, \
                fehlerstatus, erledigungsstand, umsetzungsstand
                """,
            fr: """
                statut, état, statut actuel, état actuel, état d avancement, statut global, statut du projet, \
                statut de la tâche, état du projet, situation, situation actuelle
                """,
            es: """
                estado, estatus, resultado, situación, estado actual, estado general, situación actual, \
                estado de la tarea, estado del proyecto, estado de aprobación, estado de la prueba, \
                estado del defecto
                """,
            pt: """
                situação, estado atual, status atual, status geral, situação atual, status da tarefa, \
                status do projeto, status da aprovação, situação da tarefa
                """,
            zh: "状态, 当前状态, 任务状态, 当前进展, 总体状态, 项目状态, 进展状态, 问题状态, 狀態, 審批狀態, 审批状态, 缺陷状态, 验收状态",
            ja: "ステータス, 状態, 状況, 現在の状態, 進捗状況, 対応状況, 全体ステータス, 現在のステータス, 承認状況, 対応ステータス, 完了状況, 実施状況"),
        .init(
            .severity,
            en: "severity, priority, prio, severity level, priority level, criticality, urgency, bug severity",
            de: "schweregrad, schwere, priorität, kritikalität, dringlichkeit",
            fr: "gravité, sévérité, priorité, criticité, niveau de gravité, urgence, niveau de priorité",
            es: "severidad, gravedad, prioridad, criticidad, nivel de severidad, urgencia, nivel de prioridad",
            pt: "severidade, gravidade, prioridade, criticidade, nível de severidade, urgência, nível de prioridade",
            zh: "严重程度, 严重性, 优先级, 级别, 重要性, 问题级别, 严重级别, 紧急程度, 严重度, 优先等级",
            ja: "重要度, 優先度, 重大度, 深刻度, 緊急度, 優先順位"),
        .init(
            .owner,
            en: """
                owner, assignee, assigned to, responsible, lead, owners, dri, responsible person, responsible party, \
                person responsible, action owner, task owner, risk owner, issue owner, owned by, accountable, \
                in charge, assignees, point of contact, driver
                """,
            de: """
                verantwortlich, zuständig, verantwortliche, verantwortlicher, bearbeiter, bearbeiterin, \
                zugewiesen an, ansprechpartner, verantwortung, verantwortliche person
                """,
            fr: "responsable, propriétaire, assigné à, pilote, porteur, en charge, attribué à, chargé de",
            es: """
                responsable, encargado, asignado a, responsables, a cargo de, dueño, asignado, persona responsable, \
                propietario
                """,
            pt: """
                responsável, encarregado, atribuído a, responsáveis, dono, pessoa responsável, proprietário, \
                atribuído
                """,
            zh: "负责人, 责任人, 处理人, 负责方, 执行人, 经办人, 跟进人, 指派给, 所有者, 主负责人",
            ja: "担当, 担当者, 責任者, オーナー, 対応者, 実施者, 担当者名, 主担当, アサイン"),
        .init(
            .due,
            en: """
                due, due date, deadline, target date, end date, finished, due by, due on, eta, target completion, target completion date, \
                planned completion, expected completion, expected date, deadline date, \
                completion target
                """,
            de: """
                fällig, fällig am, fälligkeit, frist, termin, zieltermin, zieldatum, \
                fälligkeitsdatum, bis spätestens
                """,
            fr: """
                échéance, date limite, date d échéance, date cible, date prévue, délai, à terminer avant, \
                date de fin
                """,
            es: """
                fecha límite, plazo, vence, vencimiento, fecha de finalización, completado, fecha objetivo, \
                fecha prevista, fecha compromiso, fecha fin, fecha de fin
                """,
            pt: """
                prazo, data limite, vencimento, data de conclusão, data alvo, data prevista, \
                data de entrega, prazo final, data fim, data de término
                """,
            zh: "截止日期, 到期日, 完成日期, 截止时间, 预计完成时间, 计划完成时间, 完成时间, 目标日期, 计划完成日期, 到期时间, 截止",
            ja: "期限, 締切, 期日, 納期, 完了日, 完了予定日, 完了予定, 目標日, 期限日, 対応期限, 締め切り, 完了期限"),
        .init(
            .closedOn,
            en: """
                closed, closed on, resolved, resolved on, date closed, date resolved, closed date, resolution date, \
                fixed on, completion date, completed, completed on, date completed, completed at, finished on
                """,
            de: """
                behoben am, geschlossen am, erledigt und geschlossen am, gelöst am, abgeschlossen am, fertig am, \
                erledigt am
                """,
            fr: "résolu le, fermé le, clôturé le, date de résolution, date de clôture, corrigé le, terminé le",
            es: "resuelto el, cerrado el, fecha de resolución, fecha de cierre",
            pt: "resolvido em, fechado em, data de resolução, data de fechamento, encerrado em, concluído em",
            zh: "解决日期, 关闭日期, 关闭时间, 解决时间, 修复日期",
            ja: "解決日, 完了日時, クローズ日, 解消日, 対応完了日"),
        .init(
            .dependsOn,
            en: "depends on, dependencies, blocked by, dependency, requires, blocked on, predecessor, predecessors",
            de: "hängt ab von, abhängigkeiten, blockiert durch, abhängig von, abhängigkeit, vorgänger",
            fr: "dépend de, dépendances, bloqué par, dépendance, prédécesseur",
            es: "depende de, dependencias, bloqueado por, dependencia, predecesora",
            pt: "depende de, dependências, bloqueado por, dependência, predecessora",
            zh: "依赖, 依赖于, 依赖项, 前置任务, 依赖关系",
            ja: "依存, 依存関係, 依存先, 先行タスク"),
    ]

    private static let issues: [WordRow<FieldMeaning>] = [
        .init(
            .affects,
            en: """
                affects, affected, affected versions, affected version, affects version, affects versions, \
                versions affected, affected releases, found in version, impacted versions
                """,
            de: "betrifft, betroffen, betroffene versionen, betroffene version",
            fr: "affecte, versions concernées, version concernée, versions affectées",
            es: "afecta a, versiones afectadas, versión afectada",
            pt: "afeta, versões afetadas, versão afetada",
            zh: "影响版本, 受影响版本, 发现版本",
            ja: "対象バージョン, 影響バージョン, 発生バージョン, 影響を受けるバージョン"),
        .init(
            .fixedIn,
            en: """
                fixed in, fix version, fix versions, fixed in version, resolved in, fixed version, \
                target fix version, planned fix version, fix planned for, planned fix, fix release
                """,
            de: "behoben in, korrigiert in, behebung in, behebung geplant für",
            fr: "corrigé dans, corrigé en, version de correction, correction prévue",
            es: "corregido en, resuelto en, versión de corrección, solucionado en",
            pt: "corrigido em, versão de correção",
            zh: "修复版本, 解决版本, 计划修复版本, 修复于",
            ja: "修正バージョン, 修正予定バージョン, 対応バージョン"),
        .init(
            .workaround,
            en: "workaround, work around, workarounds, temporary fix, temporary workaround, interim solution",
            de: "umgehung, behelfslösung, übergangslösung, zwischenlösung, umgehungslösung",
            fr: "contournement, solution de contournement, palliatif, solution temporaire",
            es: "solución temporal, solución alternativa, solución provisional, medida temporal",
            pt: "solução de contorno, solução alternativa, paliativo, solução temporária",
            zh: "规避方案, 临时方案, 临时解决方案, 规避方法, 变通方案, 临时措施, 规避措施, 替代方案",
            ja: "回避策, 暫定対応, 暫定対策, 代替策"),
        .init(
            .component,
            en: "component, area, components, affected component, module, subsystem, affected area",
            de: "komponente, bereich, modul, betroffene komponente",
            fr: "composant, composant concerné",
            es: "componente, módulo, área",
            pt: "componente",
            zh: "模块, 组件, 所属模块, 功能模块",
            ja: "コンポーネント, モジュール, 対象機能"),
        .init(
            .firstSeen,
            en: """
                first seen, reported, reported in, first reported, date reported, reported on, discovered, \
                discovered on, found on, date found, date identified, opened on, date opened
                """,
            de: "gemeldet am, entdeckt am, erfasst am, gefunden am",
            fr: "signalé le, détecté le, date de détection",
            es: "detectado el, fecha de detección, reportado el",
            pt: "detectado em, data de detecção, reportado em",
            zh: "发现日期, 发现时间",
            ja: "発生日, 発見日, 検出日, 報告日"),
        .init(
            .impact,
            en: "impact, user impact, business impact, customer impact, consequence, consequences, effect",
            de: "auswirkung, auswirkungen, folgen, folge, wirkung",
            fr: "conséquence, effet",
            es: "impacto, consecuencia, efecto",
            pt: "impacto, consequência, efeito",
            zh: "影响, 影响范围, 影响程度",
            ja: "影響, 影響範囲, 影響度"),
    ]

    private static let approval: [WordRow<FieldMeaning>] = [
        .init(
            .signer,
            en: """
                approved by, signed off by, signed by, sign off by, validated by, reviewed and approved by, \
                authorised by, authorized by, accepted by, verified by, sign off authority, sign off, signoff by, \
                approver, approver name, release approved by, approval by, signed off, confirmed by, endorsed by, \
                cleared by, released by, concurred by, consented by, approval given by, granted by
                """,
            de: """
                genehmigt von, freigegeben von, unterzeichnet von, unterschrieben von, abgenommen von, \
                freigabe durch, abnahme durch, bestätigt durch, genehmigt durch, freigeber, gezeichnet von, \
                gezeichnet durch, freigegeben durch, unterzeichnet durch, mitgezeichnet von, gebilligt von, \
                zugestimmt von, abgenommen durch
                """,
            fr: """
                approuvé par, validé par, signé par, autorisé par, validateur, approbateur, signataire, \
                validation par, visé par, accepté par, confirmé par, accordé par, homologué par, signée par, \
                approuvée par, validée par
                """,
            es: """
                aprobado por, firmado por, autorizado por, validado por, aprobador, firmante, conforme por, \
                visto bueno de, aprobada por, firmada por, autorizada por, aceptado por, avalado por, \
                confirmado por, visto bueno por
                """,
            pt: """
                aprovado por, assinado por, autorizado por, validado por, aprovador, signatário, aceito por, \
                aprovação de, aprovada por, assinada por, homologado por, liberado por, endossado por
                """,
            zh: "批准人, 审批人, 签字人, 審查人, 审核人, 签署人, 批准者, 审批者, 验收人, 核准人, 授权人, 会签人, 签核人, 簽署人, 審批人, 簽核人, 签批人",
            ja: "承認者, 署名者, 検収者, 承認責任者, 決裁者, 最終承認者, 審査者, 承認者名"),
        .init(
            .reviewers,
            en: """
                reviewedby, reviewed by, reviewers, required reviewers, approvers, required approvers, \
                sign off required from, signoff required from, approval required from
                """),
        .init(.reviewOutcome, en: "reviewoutcome, review outcome, review result"),
        .init(
            .signature, en: "signature, sign, signed", de: "unterschrift", fr: "signature", es: "firma",
            pt: "assinatura", zh: "签字, 签名", ja: "署名"),
        .init(
            .signedOn,
            en: """
                signature date, signed on, date signed, approved on, date approved, approval date, \
                date of approval, date of signature, signoff date, date of sign off, date of consent, \
                date of acceptance, accepted on, endorsed on, cleared on
                """,
            de: """
                unterzeichnet am, freigegeben am, genehmigt am, unterschriftsdatum, abgenommen am, gezeichnet am, \
                abnahmedatum, datum der freigabe, freigabedatum, datum der abnahme
                """,
            fr: """
                signé le, approuvé le, date de signature, validé le, visé le, date du visa, accepté le, \
                date d approbation, date d acceptation
                """,
            es: """
                fecha de firma, fecha de aprobación, aprobado el, firmado el, fecha de aceptación, aceptado el, \
                fecha de la firma, autorizado el
                """,
            pt: """
                data de assinatura, data de aprovação, aprovado em, assinado em, data de aceite, aceito em, \
                data da assinatura, autorizado em, homologado em
                """,
            zh: "签字日期, 批准日期, 审批日期, 签署日期, 核准日期, 签核日期, 會簽日期, 會签日期, 验收日期",
            ja: "署名日, 承認日, 確認日, 捺印日, 決裁日, 検収日, 署名年月日, 承認年月日"),
        .init(
            .decision,
            en: """
                decision, final decision, verdict, final verdict, recommendation, final recommendation, outcome, \
                go no go, go no go decision, launch decision, release decision, final status, \
                final consolidated status, overall decision, decision taken, gate decision, gate outcome, \
                vote result, result of the vote, go nogo decision, overall verdict, formal decision, \
                result of the decision, gate verdict, release verdict, release recommendation, ship decision, \
                deployment decision, go live decision, formal verdict, approval decision, board decision, \
                committee decision, release board decision, committee verdict, decision of the board, \
                decision of the committee, board verdict, release verdict today, ruling, determination, \
                gate result, go live verdict, launch verdict, ship verdict, decision on release, \
                decision on the release, release go no go, final call, call, final ruling, review verdict, \
                meeting decision, decision reached, resolution of the board, consensus, disposition, final disposition, \
                my decision, our decision
                """,
            de: """
                entscheidung, freigabeentscheidung, endgültige entscheidung, urteil, gesamturteil, \
                gesamtentscheidung, freigabeempfehlung, beschluss, votum, gesamtvotum, entscheidung des gremiums, \
                freigabeentscheid, entscheid, go live entscheidung, abschließende entscheidung, \
                ergebnis der abstimmung, ergebnis der entscheidung, entscheidung zur freigabe, \
                beschluss des gremiums, gate entscheidung, abnahmeentscheidung, endgültiges urteil
                """,
            fr: """
                décision, décision finale, verdict, décision go no go, avis final, verdict final, recommandation, \
                décision du comité, décision de mise en production, verdict du comité, avis du comité, \
                résultat du vote, décision retenue, décision prise, arbitrage, décision de lancement, \
                avis de mise en production, conclusion du comité
                """,
            es: """
                decisión, decisión final, resultado final, veredicto, decisión go no go, dictamen, recomendación, \
                veredicto final, resolución, decisión del comité, decisión de lanzamiento, \
                decisión de puesta en producción, decisión tomada, veredicto del comité, resolución del comité, \
                fallo del comité, acuerdo del comité, decisión de salida, resultado de la votación, dictamen final
                """,
            pt: """
                decisão, decisão final, veredito, decisão go no go, parecer, parecer final, recomendação, \
                decisão do comitê, decisão de lançamento, decisão de implantação, decisão tomada, veredito final, \
                deliberação, resolução, resultado da votação, decisão da comissão
                """,
            zh: """
                结论, 测试结论, 测试整体结论, 决定, 最终决定, 決定, 測試結論, 发布决定, 评审结论, 验收结论, 驗收結論, 評審結論, 審查結論, 最终结论, 总体结论, 审批结论, 上线决定, 发布结论, 评审决定, 委员会决定, \
                投产决定, 放行决定, 放行结论, 发版决定, 上线结论, 發布決定, 結論, 决策结论, 决策结果, 评审结果结论, 审批结果, 审核结论
                """,
            ja: """
                決定, 判定, 最終判定, リリース判定, 総合判定, リリース可否, 可否判定, 最終決定, 判定結果, 出荷判定, 公開可否, 発売判定, 審議結果, 会議の決定, 決議, 出荷可否, \
                稼働判定, 移行判定, サービス開始判定, 承認判定, 承認結果
                """,
            other: "besluit, eindbesluit, decisione, decisione finale, oordeel, eindoordeel, verdetto, esito finale"),
        .init(
            .decisionScope,
            en: "scope, scope guard, decision scope, limited to, applies to",
            de: "umfang, geltungsbereich, gilt für",
            fr: "portée, périmètre",
            es: "alcance",
            pt: "escopo",
            zh: "范围",
            ja: "範囲, 適用範囲"),
        .init(
            .decisionDate,
            en: """
                decision date, date of decision, decided on, decided, date decided, decision taken on, \
                decision made on, release decision date, go no go date, date of the decision, date of verdict, \
                verdict date, date of the verdict, approval meeting date, date of the vote
                """,
            de: """
                entscheidungsdatum, entschieden am, datum der entscheidung, beschlossen am, datum des beschlusses, \
                beschlussdatum, tag der entscheidung
                """,
            fr: "date de décision, décidé le, date de la décision, date du comité, date du vote, décision du",
            es: """
                fecha de decisión, fecha de la decisión, decidido el, fecha decisión, fecha del comité, \
                fecha de la votación
                """,
            pt: "data da decisão, decidido em, data decisão, data do comitê, data da votação, data da deliberação",
            zh: "决定日期, 决策日期, 决策时间, 决定时间, 评审日期, 决议日期, 決定日期, 审批日期, 审批时间, 批准日期",
            ja: "決定日, 判定日, 意思決定日, 決定した日, 審議日, 決議日"),
    ]
}
