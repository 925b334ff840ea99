/// The keys of `Key: value` lines.
enum FieldRows {
    static let all: [WordRow<FieldMeaning>] = work + issues + approval

    private static let work: [WordRow<FieldMeaning>] = [
        .init(
            .status,
            en: "status, state, current status, task status",
            de: "zustand, stand, aktueller status",
            fr: "statut, état",
            es: "estado, estatus, resultado, situación",
            pt: "situação, estado atual",
            zh: "状态, 当前状态",
            ja: "ステータス, 状態, 状況"),
        .init(
            .severity,
            en: "severity, priority, prio",
            de: "schweregrad, schwere, priorität",
            fr: "gravité, sévérité, priorité, criticité",
            es: "severidad, gravedad, prioridad, criticidad",
            pt: "severidade, gravidade, prioridade, criticidade",
            zh: "严重程度, 严重性, 优先级, 级别",
            ja: "重要度, 優先度, 重大度, 深刻度"),
        .init(
            .owner,
            en: "owner, assignee, assigned to, responsible, lead, owners, dri",
            de: "verantwortlich, zuständig, verantwortliche, verantwortlicher",
            fr: "responsable, propriétaire, assigné à",
            es: "responsable, encargado, asignado a",
            pt: "responsável, encarregado, atribuído a",
            zh: "负责人, 责任人, 处理人",
            ja: "担当, 担当者, 責任者"),
        .init(
            .due,
            en: """
                completion date, completed, completed on, date completed, due, due date, deadline, target date, end date, \
                finished
                """,
            de: "fällig, fällig am, fälligkeit, frist, termin, abgeschlossen am",
            fr: "échéance, date limite, date d échéance, terminé le",
            es: "fecha límite, plazo, vence, vencimiento, fecha de finalización, completado",
            pt: "prazo, data limite, vencimento, concluído em, data de conclusão",
            zh: "截止日期, 到期日, 完成日期",
            ja: "期限, 締切, 期日, 納期, 完了日"),
        .init(
            .closedOn,
            en: "closed, closed on, resolved, resolved on",
            de: "behoben am, geschlossen am",
            fr: "résolu le, fermé le",
            es: "resuelto el, cerrado el",
            pt: "resolvido em, fechado em",
            zh: "解决日期, 关闭日期",
            ja: "解決日, 完了日時"),
        .init(
            .dependsOn,
            en: "depends on, dependencies, blocked by",
            de: "hängt ab von, abhängigkeiten, blockiert durch",
            fr: "dépend de, dépendances, bloqué par",
            es: "depende de, dependencias, bloqueado por",
            pt: "depende de, dependências, bloqueado por",
            zh: "依赖, 依赖于",
            ja: "依存, 依存関係"),
    ]

    private static let issues: [WordRow<FieldMeaning>] = [
        .init(
            .affects,
            en: "affects, affected, affected versions, affected version",
            de: "betrifft, betroffen, betroffene versionen",
            fr: "affecte, versions concernées",
            es: "afecta a, versiones afectadas",
            pt: "afeta, versões afetadas",
            zh: "影响版本",
            ja: "対象バージョン, 影響バージョン"),
        .init(
            .fixedIn, en: "fixed in, fix version", de: "behoben in", fr: "corrigé dans, corrigé en",
            es: "corregido en, resuelto en", pt: "corrigido em", zh: "修复版本", ja: "修正バージョン"),
        .init(
            .workaround, en: "workaround", de: "umgehung, behelfslösung",
            fr: "contournement, solution de contournement",
            es: "solución temporal, solución alternativa", pt: "solução de contorno, solução alternativa",
            zh: "规避方案, 临时方案", ja: "回避策"),
        .init(
            .component, en: "component, area", de: "komponente, bereich", fr: "composant", es: "componente",
            pt: "componente", zh: "模块, 组件", ja: "コンポーネント"),
        .init(.firstSeen, en: "first seen, reported, reported in", de: "gemeldet am", fr: "signalé le", ja: "発生日"),
        .init(
            .impact, en: "impact", de: "auswirkung, auswirkungen", es: "impacto", pt: "impacto", zh: "影响",
            ja: "影響"),
    ]

    private static let approval: [WordRow<FieldMeaning>] = [
        .init(
            .signer,
            en: """
                approved by, signed off by, signed by, sign off by, validated by, reviewed and approved by, \
                authorised by, authorized by, accepted by, verified by, sign off authority
                """,
            de: "genehmigt von, freigegeben von, unterzeichnet von, unterschrieben von, abgenommen von, freigabe durch",
            fr: "approuvé par, validé par, signé par, autorisé par",
            es: "aprobado por, firmado por, autorizado por, validado por",
            pt: "aprovado por, assinado por, autorizado por, validado por",
            zh: "批准人, 审批人, 签字人, 審查人, 审核人",
            ja: "承認者, 署名者"),
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
            .signedOn, en: "signature date, signed on, date signed", de: "unterzeichnet am", fr: "signé le",
            es: "fecha de firma", pt: "data de assinatura", zh: "签字日期", ja: "署名日"),
        .init(
            .decision,
            en: """
                decision, final decision, verdict, final verdict, recommendation, final recommendation, outcome, go no go, \
                go no go decision, launch decision, release decision, final status, final consolidated status, \
                overall decision, decision taken, gate decision, gate outcome, vote result, result of the vote
                """,
            de: "entscheidung, freigabeentscheidung, endgültige entscheidung, urteil",
            fr: "décision, décision finale, verdict",
            es: "decisión, decisión final, resultado final, veredicto",
            pt: "decisão, decisão final, veredito",
            zh: "结论, 测试结论, 测试整体结论, 决定, 最终决定, 決定, 測試結論",
            ja: "決定, 判定, 最終判定, リリース判定"),
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
            en: "decision date, date of decision, decided on",
            de: "entscheidungsdatum, entschieden am",
            fr: "date de décision, décidé le",
            es: "fecha de decisión, fecha de la decisión",
            pt: "data da decisão",
            zh: "决定日期",
            ja: "決定日, 判定日"),
    ]
}
