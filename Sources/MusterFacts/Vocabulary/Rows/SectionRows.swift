import MusterModel

/// The titles of sections.
enum SectionRows {
    /// Titles that stand for themselves; also on a bare line.
    static let whole: [WordRow<SectionRole>] = explaining + asking + listing + deciding + running

    private static let explaining: [WordRow<SectionRole>] = [
        .init(
            .context,
            en: """
                context, problem statement, context problem statement, background, introduction, overview, description, \
                summary, executive summary, purpose, motivation, purpose goal, purpose and goal
                """,
            de: "kontext, hintergrund, einleitung, einführung, überblick, zusammenfassung, zweck, beschreibung",
            fr: "contexte, introduction, aperçu, résumé, présentation",
            es: "contexto, introducción, resumen, resumen ejecutivo, antecedentes, descripción",
            pt: "contexto, introdução, resumo, resumo executivo, visão geral, descrição",
            zh: "概要, 背景, 特性概述, 摘要, 概述, 简介, 目的",
            ja: "概要, 背景, はじめに, 要約, 目的"),
        .init(
            .objectives,
            en: """
                measurable objectives, objectives, objective, objective s, goals, goal, key objectives, project objectives, \
                phase objectives, release objectives
                """,
            de: "ziele, zielsetzung, projektziele",
            fr: "objectifs, objectif",
            es: "objetivos, objetivo",
            pt: "objetivos, objetivo, metas",
            zh: "目标",
            ja: "目標"),
        .init(
            .guidance,
            en: """
                implementation guidance, design rationale, operational considerations, testing methodologies, \
                implementation details, implementation plan, rationale, testing methodology, test methodology, \
                implementation notes, technical approach, approach, process details, notes considerations, \
                notes and considerations, test procedures, procedure, methodology, design notes
                """,
            de: "vorgehen, umsetzungshinweise, begründung",
            fr: "démarche, méthodologie, justification",
            es: "metodología, enfoque, justificación",
            pt: "metodologia, abordagem, justificativa",
            zh: "实施方案, 方法",
            ja: "手順, 方針, 実施方法"),
        .init(.versionControl, en: "version control strategy, version control, branching strategy, branching"),
        .init(
            .scope,
            en: "scope, release scope, in scope, out of scope, scope of release, scope guard, limitations of scope",
            de: "umfang, geltungsbereich, nicht im umfang",
            fr: "périmètre, portée, hors périmètre",
            es: "alcance, fuera de alcance",
            pt: "escopo, âmbito, fora do escopo",
            zh: "范围",
            ja: "範囲, 対象範囲, スコープ"),
        .init(
            .references,
            en: """
                technical reference, technical references, reference, references, related documents, related, see also, \
                links, further reading, other documentation, guides, related documentation, \
                resources, source documents, useful links
                """,
            de: "referenzen, verweise, quellen, siehe auch, verwandte dokumente",
            fr: "références, voir aussi, documents liés",
            es: "referencias, enlaces, véase también, documentos relacionados",
            pt: "referências, links, veja também, documentos relacionados",
            zh: "参考, 参考资料, 相关文档, 参考文献",
            ja: "関連資料, 関連ドキュメント, 出典, 参考資料, 関連文書"),
        .init(
            .history,
            en: """
                revision history, change log, changelog, document history, version history, history, \
                changes to this document, document control, amendments
                """,
            de: "änderungshistorie, versionshistorie, änderungsverlauf",
            fr: "historique, historique des modifications, historique des versions",
            es: "log de cambios, historial de cambios, historial de versiones",
            pt: "histórico de alterações, histórico de revisões, histórico de versões",
            zh: "修订记录, 修订历史, 变更记录, 版本历史",
            ja: "更新履歴, 変更履歴, 改訂履歴"),
        .init(
            .legend,
            en: """
                legend, how to use, how to use this checklist, severity definitions, status definitions, definitions, \
                glossary, notation, key, severity levels, priority levels, status legend, severity legend, marks, symbols, \
                how to read this, term definitions, conventions, how to report, how to report a problem, reporting an issue
                """,
            de: "legende, glossar, begriffe, zeichenerklärung, statuslegende",
            fr: "légende, glossaire, définitions",
            es: "leyenda, glosario, definiciones",
            pt: "legenda, glossário, definições",
            zh: "图例, 缩略语清单, 术语, 说明",
            ja: "凡例, 重大度基準, エスカレーション基準, エスカレーションレベル, 用語, 記号"),
        .init(
            .troubleshooting,
            en: """
                troubleshooting, common issues, common problems, common errors, faq, frequently asked questions, \
                getting help, debugging
                """,
            de: "fehlerbehebung, häufige fragen",
            fr: "dépannage, foire aux questions",
            es: "solución de problemas, preguntas frecuentes",
            pt: "solução de problemas, perguntas frequentes",
            zh: "故障排除, 常见问题",
            ja: "トラブルシューティング, よくある質問"),
        .init(
            .example,
            en: "example, examples, sample, samples, template, templates, usage, report format",
            de: "beispiel, beispiele, vorlage, muster",
            fr: "exemple, exemples, modèle",
            es: "ejemplo, ejemplos, plantilla",
            pt: "exemplo, exemplos, modelo",
            zh: "示例, 模板",
            ja: "例, 記入例, サンプル, テンプレート, 報告フォーマット"),
        // What speaks for and against a thing argues, and states nothing of its state.
        .init(
            .example,
            en: """
                benefits, key benefits, advantages, disadvantages, pros, cons, pros and cons, positive outcomes, \
                positive consequences, negative consequences, trade offs, tradeoffs
                """,
            de: "vorteile, nachteile, vor und nachteile, nutzen",
            fr: "avantages, inconvénients, bénéfices",
            es: "ventajas, desventajas, beneficios",
            pt: "vantagens, desvantagens, benefícios",
            zh: "优点, 缺点, 优势, 优缺点",
            ja: "利点, 欠点, メリット, デメリット, 期待される効果"),
    ]

    private static let asking: [WordRow<SectionRole>] = [
        .init(
            .definitionOfReady,
            en: """
                definition of ready, dor, entry criteria, entry criterion, entry conditions, ready criteria, \
                preconditions, prerequisites, entrance criteria
                """,
            de: "eingangskriterien, voraussetzungen",
            fr: "critères d entrée, prérequis",
            es: "criterios de entrada, requisitos previos, definición de listo",
            pt: "critérios de entrada, pré requisitos",
            zh: "准入标准, 入口标准, 前置条件, 准入条件",
            ja: "開始条件, 前提条件, 準備完了の定義"),
        .init(
            .definitionOfDone,
            en: "definition of done, dod, done criteria",
            de: "definition of done, fertigstellungskriterien",
            fr: "définition de terminé",
            es: "definición de hecho, definición de terminado",
            pt: "definição de pronto",
            zh: "完成定义, 完成标准",
            ja: "完了の定義, 完了条件"),
        .init(
            .acceptance,
            en: """
                verification validation criteria, verification and validation criteria, acceptance criteria, \
                exit criteria, success criteria, completion criteria, validation criteria, verification criteria, \
                release criteria, go criteria, go no go criteria, gate criteria, launch criteria, acceptance, criteria, \
                acceptance tests, quality gates, gate rules, gates, exit conditions, readiness criteria, \
                launch readiness criteria, decision rules, decision criteria, acceptance conditions, exit rule
                """,
            de:
                "akzeptanzkriterien, abnahmekriterien, ausstiegskriterien, freigabekriterien, erfolgskriterien, kriterien",
            fr: "critères d acceptation, critères de sortie, critères de réussite, critères de succès, critères",
            es:
                "aceptación, criterios de aceptación, criterios de salida, criterios de éxito, reglas de decisión, criterios",
            pt:
                "aceitação, aceite, critérios de aceitação, critérios de aceite, critérios de saída, critérios de sucesso, critérios",
            zh: "出口标准, 准出标准, 验收标准, 准出标准, 退出标准, 通过标准, 验收条件, 成功标准, 判定标准",
            ja: "受け入れ基準, 受入基準, 受け入れ条件, 終了基準, 完了基準, リリース基準, 合格基準, 成功基準, 判定基準, 達成基準, 成功条件"),
        .init(
            .security,
            en: """
                security audit compliance checkpoints, security audit and compliance checkpoints, security checkpoints, \
                compliance checkpoints, security and compliance checkpoints, security compliance checkpoints, \
                security audit, security audit checkpoints, audit checkpoints
                """),
        .init(
            .conditions,
            en: "conditions, conditions of approval, decision conditions, conditions for go, go conditions",
            de: "bedingungen, auflagen",
            fr: "conditions",
            es: "condiciones",
            pt: "condições, ressalvas",
            zh: "条件",
            ja: "条件"),
        .init(
            .checklist,
            en: """
                checklist, release checklist, launch checklist, go live checklist, readiness checklist, \
                pre launch checklist, checks, pre release checklist, verification checklist, completed items, achievements
                """,
            de: "checkliste, prüfliste, freigabe checkliste",
            fr: "liste de contrôle, liste de vérification, vérifications",
            es: "lista de verificación, lista de comprobación, verificaciones",
            pt: "lista de verificação, lista de checagem, verificações",
            zh: "检查清单, 检查项, 核对清单",
            ja: "チェックリスト, 完了項目, 確認項目"),
    ]

    private static let listing: [WordRow<SectionRole>] = [
        .init(
            .deliverables,
            en: """
                deliverables, key deliverables, outputs, project outputs, deliverables outputs, key deliverables outputs, \
                key deliverables outputs for phase, output, work products, documentation deliverables, \
                phase deliverables, expected outputs
                """,
            de: "liefergegenstände, lieferobjekte, ergebnisse",
            fr: "livrables",
            es: "entregables",
            pt: "entregáveis, entregas",
            zh: "交付物, 交付件",
            ja: "成果物, 納品物"),
        .init(
            .evidence,
            en: "evidence, supporting evidence, evidence links, proof",
            de: "nachweise, belege",
            fr: "preuves",
            es: "evidencias, evidencia",
            pt: "evidências",
            zh: "证据",
            ja: "根拠, エビデンス"),
        .init(
            .tasks,
            en: """
                tasks, task list, todo, to do, todos, work items, completed tasks, planned work, remaining tasks, \
                sub tasks, subtasks, in progress, remaining items, remaining work, open tasks, user stories, stories
                """,
            de: "user stories, aufgaben, aufgabenliste, offene aufgaben, teilaufgaben, arbeitspakete",
            fr: "tâches, liste des tâches, tâches restantes, à faire",
            es: "historias de usuario, tareas, lista de tareas, tareas completadas, tareas pendientes",
            pt:
                "histórias de usuário, histórias de utilizador, tarefas, lista de tarefas, tarefas pendentes, tarefas concluídas",
            zh: "任务, 任务列表, 任务清单, 待办事项",
            ja: "タスク, タスク一覧, 進行中, 進行中のタスク, 作業一覧, 残タスク, 残作業"),
        .init(
            .actions,
            en: """
                action items, ais, actions, next steps, action plan, follow ups, follow up, follow up actions, \
                immediate actions, short term actions, medium term actions, long term actions, next actions, \
                recommendations, todo next, follow up items, open actions, remaining steps, outstanding work, \
                outstanding items, what remains, what is left, left to do, launch path, path to launch, path to release, \
                path to production, path to ga, way forward
                """,
            de: """
                nächste schritte, maßnahmen, offene punkte, folgeaktionen, noch offen, verbleibende schritte, restarbeiten
                """,
            fr: """
                prochaines étapes, actions, plan d action, actions à mener, points ouverts, reste à faire, en attente, \
                étapes restantes
                """,
            es: """
                próximos pasos, acciones, plan de acción, siguientes pasos, pendientes, temas pendientes, \
                pasos restantes, lo que falta
                """,
            pt:
                "próximos passos, ações, plano de ação, pendências, passos restantes, o que falta, pendências anteriores, encaminhamentos, próximas ações, compromissos, pendências anteriores, encaminhamentos, próximas ações",
            zh: "下一步, 行动项, 后续步骤, 后续计划, 后续测试建议, 后续建议",
            ja: "アクションアイテム, 次のステップ, 今後の対応, アクション, 次のアクション, 次の一手, 今後の予定, 残課題対応"),
        .init(
            .backlog,
            en: """
                backlog, product backlog, post launch backlog, post release backlog, deferred items, future work, \
                out of this release, later, post release, post launch, carried over, carry over, future enhancements, \
                later phases, after launch, not in this release
                """,
            de: "spätere versionen, nach dem release",
            fr: "reporté à plus tard, après la mise en production",
            es: "trabajo futuro, después del lanzamiento",
            pt: "trabalho futuro, após o lançamento",
            zh: "待办列表, 后续版本",
            ja: "バックログ, 今後の課題"),
        .init(
            .issues,
            en: """
                known issues, issues, open issues, bugs, known bugs, known problems, blockers, open bugs, current issues, \
                defects, known limitations and issues, incidents, findings, bug list, resolved issues, fixed issues, \
                issue list, active issues, closed issues, open problems, launch blockers, release blockers, \
                release blocking issues
                """,
            de: "bekannte fehler, bekannte probleme, offene fehler, fehler, probleme, mängel, fehlerliste",
            fr: "réserves, problèmes connus, anomalies, anomalies connues, problèmes ouverts, problèmes, bogues connus",
            es:
                "problemas conocidos, errores conocidos, incidencias, incidencias conocidas, problemas abiertos, problemas",
            pt: "problemas conhecidos, erros conhecidos, problemas abertos, problemas, defeitos",
            zh: "已知问题, 遗留问题, 遗留问题分析, 问题解决统计, 问题列表, 问题清单, 缺陷列表, 问题",
            ja: "既知の問題, 既知の不具合, 課題, 課題一覧, 現在の課題一覧, 残課題, 不具合一覧, 不具合, 問題一覧"),
        .init(
            .risks,
            en: """
                risks, known risks, risk register, accepted risks, open risks, risk assessment, risk list, \
                risks and mitigations, risk mitigation, risk log, residual risks, project risk register, \
                risks and mitigation, risk table, top risks, risks and contingencies
                """,
            de: "risiken, bekannte risiken, risikoregister, restrisiken",
            fr: "risques, risques connus, registre des risques",
            es: "riesgos, riesgos conocidos, registro de riesgos",
            pt: "riscos, riscos conhecidos, registro de riscos",
            zh: "风险, 识别的风险, 风险清单",
            ja: "リスク, リスク一覧, リスクと対策, 識別されたリスク, コンティンジェンシープラン"),
        .init(
            .artifacts,
            en: """
                checksums, checksum, artifacts, release artifacts, build artifacts, downloads, download, sha256 checksums, \
                sha256sums, binaries, release assets, assets, installers, files, digests, packages
                """,
            de: "prüfsummen, artefakte",
            fr: "sommes de contrôle, artefacts",
            es: "sumas de verificación, artefactos, descargas",
            pt: "somas de verificação, artefatos",
            zh: "校验和, 制品",
            ja: "成果物一覧, チェックサム"),
        .init(
            .milestones,
            en: """
                milestones, timeline, schedule, release schedule, calendar, key dates, important dates, dates, \
                upcoming milestones, project timeline, release timeline, roadmap, release plan, \
                release calendar
                """,
            de: "zeitplan, meilensteine, termine",
            fr: "calendrier, jalons, planning",
            es: "cronograma, hitos, calendario",
            pt: "cronograma, marcos, calendário",
            zh: "里程碑, 时间表, 进度计划",
            ja: "スケジュール, 日程, マイルストーン"),
        .init(
            .phases,
            en: "phases, workflow phases, project phases, stages",
            de: "phasen",
            fr: "phases",
            es: "fases",
            pt: "fases",
            zh: "阶段",
            ja: "フェーズ"),
        .init(
            .waivers,
            en: "waivers, exceptions, waivers and exceptions, waived items",
            de: "ausnahmen, ausnahmegenehmigungen",
            fr: "dérogations, exceptions",
            es: "excepciones, exenciones",
            pt: "exceções, isenções",
            zh: "豁免",
            ja: "例外, 免除"),
        .init(
            .completed,
            en: "completed, done, finished, implemented requirements",
            de: "erledigt, abgeschlossen",
            fr: "terminé, terminés",
            es: "completado, completadas, terminado",
            pt: "concluído, concluídas",
            zh: "已完成",
            ja: "完了"),
        .init(
            .deferred,
            en: "deferred, postponed, pending, not started, under consideration",
            de: "verschoben, zurückgestellt, in überlegung",
            fr: "reporté, reportés, à l étude",
            es: "aplazado, pendientes, en estudio",
            pt: "adiado, pendentes, em estudo",
            zh: "推迟, 未开始, 考虑中",
            ja: "延期, 未着手, 検討中, 将来やること, 検討中 将来やること"),
    ]

    private static let deciding: [WordRow<SectionRole>] = [
        .init(
            .signoffs,
            en: """
                sign offs, signoffs, sign off, approvals, approval, stakeholder approval, stakeholder approvals, \
                approvals and sign offs, required approvals, required sign offs, decision authority and approvals, \
                sign off matrix, reviewers, approvers, stakeholder sign off, sign off sheet, signatures, formal approval, \
                mandatory reviewers, required reviewers, sign off table, signatories, authorized signatories, \
                authorised signatories, signers, sign off registry, sign off record, sign off log
                """,
            de: "freigaben, freigabe, genehmigungen, unterschriften, abnahmen, abnahme, zustimmungen",
            fr: "approbations, approbation, validations, signatures, visas, accords",
            es: "aprobaciones, aprobación, firmas, visto bueno, conformidades",
            pt: "aprovações, aprovação, assinaturas",
            zh: "审批, 签字, 签核, 批准, 会签",
            ja: "承認, 署名, 承認一覧, 承認者, サインオフ"),
        .init(
            .decision,
            en: """
                decision, final decision, go no go decision, verdict, final verdict, formal decision, outcome, conclusion, \
                release decision, recommendation, launch decision, go no go, final recommendation
                """,
            de: "entscheidung, freigabeentscheidung, endgültige entscheidung, fazit",
            fr: "décision, décision finale, conclusion",
            es: "decisión, decisión final, conclusión",
            pt: "decisão, decisão final, conclusão",
            zh: "测试结论, 测试整体结论, 決定, 决定, 结论, 决策, 最终决定, 測試結論",
            ja: "決定, 判定, 最終判定, リリース判定, 結論"),
        .init(
            .decisions,
            en: """
                decisions, decision log, decisions taken, decisions made, key decisions, agreed, agreements, resolutions, \
                agreed decisions, decision updates, resolved decisions
                """,
            de: "entscheidungen, beschlüsse",
            fr: "décisions, relevé de décisions",
            es: "decisiones, acuerdos, decisiones tomadas",
            pt: "decisões, deliberações",
            zh: "决定事项, 决议",
            ja: "決定事項, 重要決定事項"),
        .init(
            .attendees,
            en: "attendees, participants, attendance, present, members present, roll call, who attended",
            de: "teilnehmer, teilnehmende, anwesende, anwesend",
            fr: "participants, présents",
            es: "asistentes, participantes",
            pt: "participantes, presentes",
            zh: "与会者, 参会人员",
            ja: "参加者, 出席者"),
        .init(
            .agenda,
            en: "agenda, meeting agenda, topics",
            de: "tagesordnung",
            fr: "ordre du jour",
            es: "orden del día",
            pt: "pauta, ordem do dia",
            zh: "议程",
            ja: "議題"),
        .init(
            .votes,
            en: "votes, vote, voting, vote record",
            de: "abstimmung",
            fr: "vote, votes",
            es: "votación",
            pt: "votação",
            zh: "表决, 投票",
            ja: "投票, 採決"),
    ]

    private static let running: [WordRow<SectionRole>] = [
        .init(
            .testSummary,
            en: """
                test summary, test results, test report, regression results, validation results, test execution, \
                testing summary, regression summary, test execution summary
                """,
            de: "testergebnisse, testbericht",
            fr: "résultats des tests, rapport de test",
            es: "resultados de pruebas, informe de pruebas",
            pt: "resultados dos testes, relatório de testes",
            zh: "测试执行, 测试结果, 测试报告",
            ja: "テスト結果, 試験結果"),
        .init(
            .metrics,
            en: """
                metrics, kpis, kpi, performance metrics, service performance metrics, benchmarks, kpi and metrics, \
                performance targets, slo, slos, metrics against targets, performance benchmarks
                """,
            de: "kennzahlen, metriken",
            fr: "indicateurs, métriques",
            es: "métricas, indicadores",
            pt: "métricas, indicadores",
            zh: "指标",
            ja: "指標, メトリクス"),
        .init(
            .rollback,
            en: """
                rollback, rollback plan, rollback triggers, rollback steps, rollback procedure, roll back, backout plan, \
                rollback criteria, trigger rollback if, rollback strategy
                """,
            de: "rückfallplan, rollback plan",
            fr: "plan de retour arrière, retour arrière",
            es: "plan de rollback, plan de reversión",
            pt: "plano de rollback, plano de reversão",
            zh: "回滚, 回滚计划",
            ja: "ロールバック, 切り戻し"),
        .init(
            .deployment,
            en: """
                deployment plan, deployment, rollout plan, rollout, launch plan, deployment steps, release procedure, \
                go live plan, launch sequence, rollout steps
                """,
            de: "ausrollplan, bereitstellung",
            fr: "déploiement, plan de déploiement",
            es: "despliegue, plan de despliegue",
            pt: "implantação, plano de implantação",
            zh: "部署, 部署计划",
            ja: "デプロイ, リリース手順"),
        .init(
            .support,
            en: "support plan, support, support readiness, on call, on call schedule, launch day support, hypercare",
            ja: "サポート"),
        .init(
            .communication,
            en: """
                communication plan, communications plan, communication, communications, announcement plan, \
                internal communication, external communication, launch day communication, support and communication plan
                """,
            de: "kommunikationsplan",
            fr: "plan de communication",
            es: "plan de comunicación",
            pt: "plano de comunicação"),
        .init(
            .operations,
            en: """
                operator handoff, baseline commands, operator commands, commands, operations, runbook, \
                operational commands, handoff, operations handoff, operator notes
                """),
        .init(.freeze, en: "freeze, feature freeze, code freeze, freezes, scope freeze"),
        .init(
            .log,
            en:
                "log, progress log, log entries, daily log, journal, progress, updates, status updates, progress update, work log",
            de: "verlauf, fortschritt, tagebuch",
            fr: "journal, avancement",
            es: "bitácora, registro, progreso",
            pt: "registro, andamento",
            zh: "日志, 进展",
            ja: "進捗報告, 作業ログ"),
    ]

    /// Phrases within longer titles; of those that a title holds the first row counts.
    static let within: [WordRow<SectionRole>] = [
        .init(.troubleshooting, en: "troubleshooting, common issues, common problems"),
        .init(
            .scope,
            en: "limitations by design, limits by design, intended limitations, intended behaviour, intended behavior",
            de: "bewusste einschränkungen", fr: "limitations voulues", es: "limitaciones intencionadas",
            pt: "limitações intencionais", zh: "设计限制", ja: "制限 仕様, 仕様による制限, 仕様上の制限"),
        .init(
            .history, en: "revision history, change log", de: "änderungshistorie", fr: "historique des modifications",
            es: "log de cambios, historial de cambios", pt: "histórico de alterações", zh: "修订记录", ja: "更新履歴, 変更履歴"),
        .init(
            .legend,
            en: """
                severity definitions, status definitions, priority definitions, term definitions, severity levels, legend, \
                how to, escalation levels, risk scale, rating scale, scoring scale, severity of issues, severity of bugs, severity of defects, issue severity, bug severity, symbols, icons mean
                """,
            de: "legende", fr: "légende", es: "leyenda", pt: "legenda", zh: "图例",
            ja: "凡例, 重大度基準, 深刻度基準, 優先度基準, 影響度基準, 評価基準, エスカレーション基準, 評価マトリクス"),
        .init(
            .example, en: "example, sample, column definitions, field definitions", ja: "報告フォーマット, カラム定義, 列定義"),
        .init(.definitionOfReady, en: "definition of ready, dor criteria, entry criteria"),
        .init(.definitionOfDone, en: "definition of done, dod"),
        .init(.backlog, en: "backlog, post mvp, post release, post launch work, future work"),
        .init(
            .acceptance,
            en: """
                acceptance criteria, exit criteria, success criteria, completion criteria, validation criteria, \
                conditions for a go, conditions to go, conditions to pass, conditions for launch, conditions for release, \
                conditions for go live, conditions to launch, conditions to release, launch conditions, release conditions, \
                trigger criteria, readiness criteria, decision rules, gate criteria, go criteria, criteria for, blocking criteria, risk tolerance
                """,
            de: """
                akzeptanzkriterien, abnahmekriterien, freigabekriterien, bedingungen für das go, bedingungen für den go live, \
                freigabebedingungen
                """,
            fr: """
                critères d acceptation, critères de sortie, conditions de mise en service, conditions de mise en production, \
                conditions pour le go
                """,
            es: """
                criterios de aceptación, reglas de decisión, criterios de salida, condiciones para pasar a, \
                condiciones para el go, condiciones para la puesta en producción
                """,
            pt: """
                critérios de aceitação, critérios de aceite, critérios de saída, condições para o go, \
                condições para entrar em produção
                """,
            zh: "验收标准, 准出标准, 上线条件, 发布条件, 成功标准",
            ja: "受け入れ基準, 受入基準, リリース基準, リリース条件, 公開条件, 成功基準, 合格基準, 完了基準, 判定基準, 達成基準"),
        .init(.waivers, en: "waivers, waived, exceptions granted"),
        .init(.metrics, en: "kpi, kpis, performance metrics, benchmarks"),
        .init(.context, en: "assumptions, owasp"),
        .init(
            .risks,
            en: "risks, risk register, risk log, risk list, risk matrix, risk summary, risk items", de: "risiken",
            fr: "risques", es: "riesgos", pt: "riscos", zh: "风险",
            ja: "リスク, コンティンジェンシー"),
        .init(
            .deliverables, en: "deliverables, output list, artifacts output", de: "liefergegenstände", fr: "livrables",
            es: "entregables", pt: "entregáveis", zh: "交付物", ja: "成果物"),
        .init(
            .issues,
            en: "known issues, known issue, open issues, issues, bugs, defects, bug bash, blockers",
            de: "bekannte fehler, bekannte probleme, offene fehler", fr: "problèmes connus, anomalies",
            es: "problemas conocidos, incidencias", pt: "problemas conhecidos", zh: "已知问题, 问题影响, 遗留问题",
            ja: "既知の問題, 既知の不具合, 解決済み課題"),
        .init(
            .checklist, en: "checklist", de: "checkliste, prüfliste", fr: "liste de contrôle, liste de vérification",
            es: "lista de verificación", pt: "lista de verificação", zh: "检查清单", ja: "チェックリスト, 実行チェック"),
        .init(
            .signoffs, en: "sign offs, sign off, signoff, approvals, stakeholder approval, signatories",
            de: "freigaben, unterschriften",
            fr: "approbations", es: "aprobaciones", pt: "aprovações", zh: "审批, 会签", ja: "承認一覧, 承認者"),
        .init(
            .decisions, en: "decisions", de: "beschlüsse, entscheidungen", fr: "décisions",
            es: "decisiones", pt: "decisões", zh: "决策记录",
            ja: "決定事項"),
        .init(
            .decision, en: "go no go, final decision, verdict", de: "freigabeentscheidung", fr: "décision finale",
            es: "decisión final", pt: "decisão final", zh: "整体结论, 结论", ja: "最終判定, リリース判定"),
        .init(.rollback, en: "rollback, backout"),
        .init(
            .milestones, en: "milestones, timeline, schedule", de: "zeitplan, meilensteine", fr: "calendrier, jalons",
            es: "cronograma, hitos", pt: "cronograma", zh: "里程碑", ja: "スケジュール"),
        .init(
            .actions,
            en: """
                next steps, action items, follow up, recommended, remaining steps, remaining manual steps, launch path, \
                path to launch, path to release, path to production
                """,
            de: "nächste schritte, offene punkte, maßnahmen, verbleibende schritte",
            fr: "prochaines étapes, points ouverts, en attente de, étapes restantes",
            es: "próximos pasos, acciones, pasos restantes, compromisos, tareas asignadas",
            pt: "próximos passos, ações, passos restantes",
            zh: "优化建议, 测试建议, 行动项, 剩余工作, 剩余任务",
            ja: "対応計画, 実行計画, 行動計画, 後続, 即時対応, 短期対応, 中期対応, アクション"),
        .init(
            .tasks, en: "tasks, remaining items, todo", de: "aufgaben", fr: "tâches", es: "tareas",
            pt: "tarefas", ja: "進行中, タスク"),
        .init(.artifacts, en: "checksums, checksum, sha256, artifacts", de: "prüfsummen"),
        .init(.metrics, en: "metrics, kpi, benchmarks", ja: "指標"),
        .init(.testSummary, en: "test results, test summary, test report", zh: "测试执行"),
        .init(.references, en: "related documents, references", ja: "関連, 出典一覧"),
        .init(.operations, en: "handoff, runbook"),
        .init(.deployment, en: "deployment plan, rollout"),
        .init(.communication, en: "communication"),
        .init(.support, en: "support plan, on call"),
        .init(.freeze, en: "freeze"),
        .init(.scope, en: "release scope, scope"),
        .init(.deferred, en: "deferred, postponed"),
        .init(.attendees, en: "attendees, participants"),
        .init(.agenda, en: "agenda"),
        .init(.objectives, en: "objectives"),
    ]
}
