/// The titles of columns.
enum ColumnRows {
    /// Titles that are a whole cell; of two rows with one title the first counts.
    static let whole: [WordRow<ColumnRole>] = [
        .init(
            .id,
            en: """
                id, no, nr, number, ref, key, ticket, jira, jira issue, issue id, risk id, task id, \
                task no, issue
                """,
            de: "kennung, lfd nr",
            fr: "numéro, identifiant",
            es: "número",
            zh: "序号, 编号, 用例编号, 番号, 問題単号, 问题单号",
            ja: "項番, 識別子"),
        .init(
            .digest,
            en: """
                sha256, sha 256, sha512, sha 512, sha384, sha 384, md5, sha1, sha 1, checksum, digest, \
                hash, sha256 checksum, sha 256 checksum, sha256 digest, blake2, sha256sum
                """,
            de: "prüfsumme",
            fr: "somme de contrôle",
            es: "suma de verificación",
            pt: "soma de verificação",
            zh: "校验和",
            ja: "ハッシュ"),
        .init(
            .file,
            en: "file, file name, filename, artifact, artefact, asset, download, package, binary, installer, image",
            de: "datei, dateiname, artefakt",
            fr: "fichier",
            es: "archivo, fichero",
            pt: "arquivo, ficheiro",
            zh: "文件, 文件名",
            ja: "ファイル, ファイル名"),
        .init(
            .size,
            en: "size, file size, bytes",
            de: "größe",
            fr: "taille",
            es: "tamaño",
            pt: "tamanho",
            zh: "大小",
            ja: "サイズ"),
        .init(
            .platform,
            en: "platform, os, architecture, arch, target platform",
            de: "plattform",
            fr: "plateforme",
            es: "plataforma",
            zh: "架构, 平台",
            ja: "プラットフォーム"),
        .init(.algorithm, en: "algorithm, hash algorithm"),
        .init(
            .severity,
            en: "severity, priority, prio, level, sev, criticality, risk level, rating, risk rating",
            de: "priorität, schweregrad, schwere, dringlichkeit, stufe",
            fr: "priorité, gravité, sévérité, criticité",
            es: "prioridad, severidad, gravedad, criticidad",
            pt: "prioridade, severidade, gravidade, criticidade",
            zh: "重大度, 问题级别, 严重程度, 级别, 优先级, 严重性, 等级, 严重级别, 严重度",
            ja: "重要度, 優先度, リスクレベル, 深刻度, 優先順位"),
        .init(
            .impact,
            en: "impact, consequence, impact level, business impact, user impact",
            de: "auswirkung, auswirkungen",
            fr: "conséquence",
            es: "impacto",
            zh: "问题影响, 影响, 问题影响和规避措施",
            ja: "影響度, 影響"),
        .init(
            .likelihood,
            en: "likelihood, probability, chance",
            de: "wahrscheinlichkeit, eintrittswahrscheinlichkeit",
            fr: "probabilité",
            es: "probabilidad",
            pt: "probabilidade",
            zh: "概率, 发生概率",
            ja: "発生確率, 確率, 可能性, 発生可能性"),
        .init(
            .mitigation,
            en: """
                mitigation, mitigations, mitigation plan, mitigation strategy, response, countermeasure, \
                response plan, contingency, contingency plan
                """,
            de: "maßnahme, gegenmaßnahme, gegenmaßnahmen",
            fr: "atténuation, mesure, parade",
            es: "mitigación",
            pt: "mitigação",
            zh: "规避措施, 应对措施, 缓解措施",
            ja: "対応策, 緩和策, 対策, 対応計画"),
        .init(
            .followUp,
            en: "follow up, followup, next step, next steps, next action",
            de: "nächster schritt",
            fr: "prochaine étape",
            es: "próximo paso",
            pt: "próximo passo",
            zh: "后续",
            ja: "後続対応"),
        .init(
            .workaround,
            en: "workaround, work around, workarounds",
            de: "umgehung, behelfslösung, umgehungslösung",
            fr: "contournement, solution de contournement",
            es: "solución temporal, solución alternativa",
            pt: "contorno, solução de contorno, solução alternativa",
            zh: "规避方案, 临时方案",
            ja: "回避策"),
        .init(
            .component,
            en: "component, area, module, service, subsystem, category",
            de: "komponente, bereich, modul",
            fr: "composant",
            es: "categoría, componente, módulo",
            pt: "categoria",
            zh: "模块, 组件",
            ja: "コンポーネント, カテゴリ"),
        .init(
            .affects,
            en: """
                affects, affected, affected version, affected versions, affects version, versions, \
                found in, affected platforms
                """,
            de: "betrifft, betroffene version",
            fr: "versions concernées",
            es: "versiones afectadas, afecta a",
            pt: "versões afetadas, afeta",
            zh: "影响版本",
            ja: "影響バージョン, 対象バージョン"),
        .init(
            .fixedIn,
            en: "fixed in, fix version, fixed version, fix in, target fix, planned fix, target version, fix target",
            de: "behoben in",
            fr: "corrigé dans, corrigé en",
            es: "corregido en, resuelto en",
            pt: "corrigido em",
            zh: "修复版本",
            ja: "修正バージョン"),
        .init(
            .firstSeen,
            en: """
                first seen, reported, reported on, found, opened, date found, introduced, date reported, \
                since, raised
                """,
            de: "gemeldet am",
            fr: "signalé le",
            es: "reportado",
            pt: "reportado em",
            zh: "发现日期",
            ja: "発生日"),
        .init(
            .resolved,
            en: """
                resolved, resolved on, closed, closed on, date closed, date resolved, resolution date, \
                closed date
                """,
            de: "behoben am, geschlossen am",
            fr: "résolu le",
            es: "resuelto el",
            pt: "resolvido em",
            zh: "解决日期",
            ja: "解決日"),
        .init(
            .status,
            en: """
                status, state, result, results, outcome, pass fail, done, complete, ready, met, verdict, \
                check result, conclusion, current status, status resolution, ok, passed, checked, go no go, \
                validation, test result, assessment, disposition, readiness
                """,
            de: "zustand, stand, ergebnis, bewertung",
            fr: "statut, évaluation, état, résultat",
            es: "resultado, estado, situación",
            pt: "situação",
            zh: "状态, 当前状态, 评价, 測試結果, 测试结果, 结果, 结论, 通过情况",
            ja: "状態, ステータス, 進捗状況, 結果, 判定, 合否"),
        .init(
            .progress,
            en: "progress, complete, percent complete, completion, completion y n, completed y n",
            de: "fortschritt",
            fr: "avancement",
            es: "progreso",
            pt: "andamento, progresso",
            zh: "进度",
            ja: "進捗"),
        .init(
            .decision,
            en: "decision, vote, position",
            de: "entscheidung, votum, stimme",
            fr: "décision",
            es: "decisión, voto",
            pt: "decisão",
            zh: "决定",
            ja: "決定, 投票"),
        .init(
            .signature,
            en: "signature, signed, signature initials, initials",
            de: "unterschrift",
            es: "firma",
            pt: "assinatura, rubrica",
            zh: "签名, 签字",
            ja: "署名, 押印"),
        .init(
            .signer,
            en: """
                signed off by, sign off by, signoff by, sign off, signoff, signed by, approved by, \
                reviewed by, verified by, approver, reviewer, signatory, approvers, validated by
                """,
            de: "freigabe durch, genehmigt von, freigegeben von, unterzeichnet von, geprüft von",
            fr: "approuvé par, validé par, signé par",
            es: "aprobado por, firmado por, revisado por",
            pt: "aprovado por, assinado por, validado por",
            zh: "审批人, 批准人, 签字人, 审核人",
            ja: "承認者, 署名者, レビュー者"),
        .init(
            .signedOn,
            en: """
                sign off date, signoff date, date signed, signed on, approval date, approved on, signed at, \
                date of sign off
                """,
            de: "freigabedatum, unterzeichnet am, freigegeben am",
            fr: "date de signature, signé le, approuvé le",
            es: "fecha de firma, fecha de aprobación",
            pt: "data de assinatura, data de aprovação",
            zh: "签字日期, 批准日期",
            ja: "署名日, 承認日"),
        .init(
            .role,
            en: """
                role, function, position role, stakeholder, team, required role, department, group, \
                sign off role, approver role, area of responsibility, reviewer role, function role
                """,
            de: "rolle, funktion, abteilung",
            fr: "rôle, fonction",
            es: "rol, función, cargo",
            pt: "papel, função, perfil",
            zh: "角色, 职位, 部门, 职责",
            ja: "役割, 担当役割, 部署, 職務"),
        .init(
            .person,
            en: """
                owner, name, assignee, responsible, person, lead, leader, who, assigned to, dri, author, \
                owner s, owners, task owner, point of contact, contact, risk owner, action owner, champion, \
                resource, resources
                """,
            de: "verantwortlich, zuständig, verantwortliche, zuständige, verantwortlicher, besitzer",
            fr: "nom, propriétaire",
            es: "responsable, nombre, encargado, propietario, asignado a",
            pt: "responsável, nome, responsáveis, encarregado",
            zh: "负责人, 作者, 姓名, 责任人, 处理人",
            ja: "担当, 担当者, 責任者, 氏名, 名前"),
        .init(
            .due,
            en: """
                due, due date, deadline, by, target date, eta, target, by when, required by, due by, \
                complete by, rough timespan, timespan, rough timeframe, timeframe
                """,
            de: "fällig, fällig am, frist, termin, bis",
            fr: "échéance, date limite, date d échéance",
            es: "fecha límite, plazo, vence, vencimiento, fecha de entrega",
            pt: "prazo, data limite, vencimento",
            zh: "截止日期, 到期日, 完成期限, 截止",
            ja: "期限, 納期, 締切, 期日"),
        .init(
            .start,
            en: "start, start date, start time, begin, begin time, begin date, from, planned start",
            de: "beginn",
            fr: "début",
            es: "inicio",
            pt: "início",
            zh: "测试起始时间, 开始时间",
            ja: "開始日"),
        .init(
            .until,
            en:
                "until, expires, expiry, expiry date, valid until, end date, end time, end, to, finish, expiration, planned end",
            de: "ende, gültig bis",
            fr: "fin",
            es: "hasta",
            pt: "até, fim",
            zh: "测试结束时间, 结束时间, 有效期",
            ja: "終了日, 有効期限"),
        .init(
            .date,
            en: """
                date, when, day, time, release date, actual date, planned date, date time, target release, \
                completion date, completed, completed on, date completed, scheduled, planned
                """,
            de: "datum",
            es: "fecha",
            pt: "data",
            zh: "日期",
            ja: "日付, 日時, 実施日, 時期, 実施時期, 予定日"),
        .init(
            .evidence,
            en: """
                evidence, evidence link, link, links, proof, source, reference, references, report, \
                document link, waiver, notes waiver, artifacts, supporting evidence, documentation
                """,
            de: "nachweis, beleg",
            fr: "preuve, lien, justificatif",
            es: "evidencia",
            pt: "evidência",
            zh: "证据",
            ja: "根拠, 出典, 証跡, エビデンス"),
        .init(
            .risk,
            en: "risk, risks, risk description, scenario, threat, risk title, accepted risk, known risk",
            de: "risiko, risikobeschreibung",
            fr: "risque",
            es: "riesgo",
            pt: "risco",
            zh: "风险",
            ja: "リスク内容, リスク, シナリオ"),
        .init(
            .issue,
            en: """
                known issue, bug, defect, problem, issue description, issue title, finding, blocker, \
                incident, error, limitation, bug title, summary of issue, issue summary
                """,
            de: "fehler, mangel, bekanntes problem, befund",
            fr: "problème, anomalie, bogue, réserve",
            es: "problema, incidencia, defecto",
            pt: "defeito, erro",
            zh: "课题, 课題, 问题描述, 问题简述, 缺陷",
            ja: "問題, 課題, 不具合"),
        .init(
            .task,
            en: """
                task, tasks, subtask, sub task, action, action item, actions, todo, to do, activity, work item, story, \
                action required, task name, step, mitigation task
                """,
            de: "aufgabe, tätigkeit, arbeitspaket",
            fr: "tâche, activité",
            es: "tarea, acción, actividad",
            pt: "tarefa, ação, atividade",
            zh: "任务, 任务名称, 行动项, 任务内容, 工作内容, 工作项",
            ja: "タスク, アクション, タスク名, 作業, 実施内容, タスク内容, 対応内容, 対応事項, アクション内容, アクションアイテム"),
        .init(
            .criterion,
            en: """
                criterion, criteria, acceptance criterion, acceptance criteria, gate, exit criterion, \
                exit criteria, success criterion, success criteria, requirement, condition, rule, \
                entry criterion, entry criteria, constraint, non goal constraint, quality gate, \
                sign off criteria, definition of done, threshold, gate criterion, release criterion
                """,
            de: "kriterium, kriterien, akzeptanzkriterium, abnahmekriterium, bedingung, anforderung",
            fr: "critère, critères, critère d acceptation, exigence",
            es: "criterio, criterios, criterio de aceptación, requisito, condición",
            pt: "critério, critérios, critério de aceitação, condição",
            zh: "标准, 验收标准, 条件, 准则",
            ja: "要件, 基準, 受け入れ基準, 受入条件"),
        .init(
            .check,
            en: """
                check, checks, checklist item, check item, checkpoint, verification, test, test case, \
                workflow, test suite, control, suite, test area, validation item, claim
                """,
            de: "prüfung, prüfpunkt, testfall",
            fr: "vérification, contrôle",
            es: "comprobación, verificación, prueba",
            pt: "verificação, teste, item de verificação",
            zh: "测试子项, 用例名称, 测试用例, 用例, 测试活动, 检查项, 測試項, 测试项, 检查点",
            ja: "確認項目, チェック項目, 検証項目, テスト項目"),
        .init(
            .deliverable,
            en: "deliverable, deliverables, output, outputs, document, work product",
            de: "lieferobjekt, ergebnisdokument",
            fr: "livrable",
            es: "entregable",
            pt: "entregável",
            zh: "交付物",
            ja: "成果物, 納品物"),
        .init(
            .milestone,
            en: "milestone, milestones, event, what, phase milestone, release event, stage",
            de: "meilenstein, ereignis",
            fr: "jalon, événement",
            es: "hito, evento",
            pt: "marco",
            zh: "里程碑, 事件",
            ja: "マイルストーン, 作業内容"),
        .init(
            .feature,
            en: "feature, capability, metric, kpi, measure, indicator, component metric, benchmark",
            de: "kennzahl, metrik",
            fr: "indicateur, métrique",
            es: "métrica, indicador",
            zh: "特性名称, 指标",
            ja: "指標"),
        .init(
            .pass,
            en: "pass, passed, ok, yes, y",
            de: "ja, bestanden",
            fr: "oui, réussi",
            es: "sí, aprobado, pasa",
            pt: "sim, passou",
            zh: "通过",
            ja: "合格"),
        .init(
            .fail,
            en: "fail, failed, no pass, n, not ok, ko",
            de: "nein, nicht bestanden",
            fr: "non, échoué",
            es: "no pasa, falla",
            pt: "não, falhou",
            zh: "失败, 不通过",
            ja: "不合格"),
        .init(
            .accepted,
            en: "accepted, accept, approved, approved yes no, approved y n",
            de: "akzeptiert, genehmigt, freigegeben",
            fr: "accepté, approuvé",
            es: "aceptado, conforme",
            pt: "aceito, aprovado",
            zh: "接受",
            ja: "承認"),
        .init(
            .target,
            en: """
                target value, goal, objective, performance target, expected, slo, required, \
                threshold value, limit
                """,
            de: "ziel, zielwert, soll",
            fr: "cible, objectif, attendu",
            es: "objetivo, meta, esperado",
            pt: "alvo",
            zh: "目标值, 目标, 期望值",
            ja: "目標値, 目標"),
        .init(
            .actual,
            en: "actual, achieved, measured, current, observed, value, actual value, current value",
            de: "ist, istwert, gemessen",
            fr: "mesuré, réel, valeur",
            es: "medido, valor actual, valor, obtenido",
            pt: "obtido",
            zh: "当前值, 实际值, 实际",
            ja: "現在値, 実績, 実測値"),
        .init(
            .dependsOn,
            en: "depends on, depends, dependencies, blocked by, requires, prerequisite",
            de: "hängt ab von, abhängigkeiten",
            fr: "dépend de, dépendances",
            es: "depende de, dependencias",
            pt: "dependências",
            zh: "依赖",
            ja: "依存, 依存関係"),
        .init(.release, en: "release, version release", ja: "リリース"),
        .init(
            .reason,
            en: "reason, justification, rationale",
            de: "begründung",
            fr: "raison, motif",
            es: "motivo, razón",
            pt: "justificativa",
            zh: "原因",
            ja: "理由"),
        .init(
            .conditions,
            en: "conditions, condition of approval, conditions notes",
            de: "auflagen",
            fr: "réserves",
            es: "condiciones",
            pt: "condições, ressalvas",
            zh: "附加条件"),
        .init(
            .version,
            en: "version, revision, tag, tags, required version",
            es: "versión",
            pt: "versão",
            zh: "修订 版本, 修订版本, 修订, 版本",
            ja: "バージョン"),
        .init(
            .change,
            en: "change, changes, change description, description of change, what changed",
            de: "änderung",
            fr: "modification",
            es: "cambio",
            pt: "alteração, mudança",
            zh: "修改描述, 变更内容",
            ja: "変更内容"),
        .init(
            .count,
            en: "count, total",
            de: "anzahl",
            es: "cantidad",
            pt: "quantidade",
            zh: "数目, 问题总数, 测试用例数, 数量",
            ja: "件数, タスク数, 個数"),
        .init(
            .definition,
            en: "definition, meaning, explanation",
            de: "bedeutung",
            fr: "signification, définition",
            es: "significado, definición",
            pt: "definição",
            zh: "定义, 说明, 含义",
            ja: "定義, 説明, 意味"),
        .init(
            .detail,
            en: "description, details, detail, explanation of",
            de: "beschreibung",
            fr: "détails",
            es: "descripción, detalles",
            pt: "descrição, detalhes",
            zh: "描述, 详情",
            ja: "詳細, 内容, 対応方針"),
        .init(
            .note,
            en: "note, notes, comment, comments, remarks, confidence",
            de: "bemerkung, bemerkungen, anmerkung, kommentar",
            fr: "remarque, remarques, commentaire",
            es: "notas, observaciones, comentarios, comentario",
            pt: "observações, comentários",
            zh: "备注, 注释",
            ja: "備考, コメント, メモ"),
        .init(
            .item,
            en: "item, title, name of item, subject, topic, summary, what to check, area item",
            de: "punkt, thema, titel, gegenstand",
            fr: "élément, sujet, titre, point",
            es: "asunto, título, elemento, punto",
            pt: "assunto, tema",
            zh: "标题, 项目, 事项, 主题",
            ja: "タイトル, 項目, 件名, 事項"),
    ]

    /// Words within a longer title, tried when no title fits as a whole.
    static let within: [WordRow<ColumnRole>] = [
        .init(.digest, en: "sha256, sha 256, checksum, digest"),
        .init(.signer, en: "signed off by, sign off by, approved by, reviewed by, signed by"),
        .init(.signedOn, en: "sign off date, approval date"),
        .init(.criterion, en: "acceptance criterion, acceptance criteria, criterion, constraint"),
        .init(.check, en: "checklist item, check item"),
        .init(.status, en: "status, pass fail, result", zh: "状态, 评价, 评估", ja: "状態, 状況"),
        .init(.severity, en: "severity, priority"),
        .init(.mitigation, en: "mitigation"),
        .init(.risk, en: "risk"),
        .init(.criterion, en: "gate", zh: "门禁, 准出项", ja: "ゲート"),
        .init(.progress, en: "completion, completed y n, complete y n"),
        .init(.issue, en: "issue, bug, defect"),
        .init(.task, en: "task, action item"),
        .init(.deliverable, en: "deliverable"),
        .init(.milestone, en: "milestone"),
        .init(.evidence, en: "evidence"),
        .init(.target, en: "target"),
        .init(.due, en: "due, deadline", ja: "期限"),
        .init(.date, en: "date"),
        .init(.person, en: "owner, assignee, responsible, leader"),
        .init(.role, en: "role"),
        .init(.detail, en: "description"),
        .init(.item, ja: "対象"),
    ]
}
