import MusterModel

/// Words of titles and file names that tell the kind of a document; of several rows that fit the first counts.
enum KindRows {
    static let all: [WordRow<DocumentKind>] = [
        .init(
            .checksums, en: "checksums, sha256sums, sha512sums, sha256, checksum", de: "prüfsummen",
            fr: "sommes de contrôle", zh: "校验和", ja: "チェックサム"),
        .init(
            .taskSpec, en: "task specification, task spec", de: "aufgabenbeschreibung", fr: "fiche de tâche",
            es: "especificación de tarea", pt: "especificação de tarefa", zh: "任务说明书", ja: "タスク仕様書"),
        .init(.workflow, en: "workflow template, launch workflow, workflow"),
        .init(
            .minutes,
            en: "minutes, meeting notes, meeting updates, meetingminutes, burndown",
            de: "protokoll, sitzungsprotokoll, besprechungsnotiz, besprechungsprotokoll",
            fr: "compte rendu, compte rendu de réunion", es: "acta, acta de reunión, minuta", pt: "ata, ata de reunião",
            zh: "会议纪要, 会议记录", ja: "議事録, 打合せ記録, 打ち合わせ記録"),
        .init(.roadmap, zh: "进度计划, 进度表"),
        .init(
            .progressLog,
            en: """
                progress log, phase log, progress report, progress phase, progress logs, status report, work log, worklog, \
                completion report, progress tracker, weekly report, project status, phase status, development status
                """,
            de: "fortschrittsbericht, statusbericht, projektstand, arbeitsprotokoll",
            fr: "avancement, rapport d avancement, journal de bord, suivi de projet",
            es: "bitácora, informe de avance, informe de progreso, estado del proyecto",
            pt: "diário de bordo, relatório de progresso, status do projeto", zh: "进度报告, 进展报告, 周报, 进度",
            ja: "進捗, 作業日誌, 日報, 週報, 作業ログ, 作業報告"),
        .init(
            .readinessReview,
            en: """
                go no go, readiness review, launch readiness, release readiness, decision record, readiness report, \
                go nogo, sign off, signoff, readiness, launch decision, rc status, release candidate status, \
                acceptance report, acceptance record, acceptance certificate, release decision
                """,
            de: "freigabeentscheidung, freigabeprotokoll, abnahmebericht, freigabebericht",
            fr: "procès verbal de recette, pv de recette, décision de mise en production, rapport de recette",
            es: "acta de aceptación, decisión de lanzamiento, informe de aceptación",
            pt: "termo de aceite, decisão de lançamento, relatório de aceite",
            zh: "上线评审, 发布评审, 验收报告, 验收记录, 发布决策, 上线决策",
            ja: "リリース判定, 出荷判定, 検収報告, リリース可否"),
        .init(
            .riskRegister,
            en: "risk register, risks register, risk log, issues and risks, risk assessment, risk matrix, risks",
            de: "risikoregister, risikoliste, risiken, risikoanalyse",
            fr: "registre des risques, risques, analyse de risques",
            es: "registro de riesgos, riesgos, matriz de riesgos", pt: "registro de riscos, riscos, matriz de riscos",
            zh: "风险登记, 风险清单", ja: "リスク"),
        .init(
            .knownIssues,
            en: """
                known issues, known issue, open issues, openissues, known bugs, bug bash, release notes, issue list, \
                known problems, defect list, bug list, issue tracker, bug triage, defect triage, triage board, bug board, incident tracker, incident log, bug tracker
                """,
            de: "bekannte probleme, bekannte fehler, fehlerliste, mängelliste",
            fr: "problèmes connus, liste des anomalies",
            es: "problemas conocidos, lista de incidencias", pt: "problemas conhecidos, lista de defeitos",
            zh: "已知问题, 缺陷清单",
            ja: "既知の問題, 既知の不具合, 課題一覧, 不具合一覧"),
        .init(
            .checklist,
            en: "checklist, check list, dashboard, sign off sheet, definition of done, definition of ready",
            de: "checkliste, abnahmeprotokoll, prüfliste",
            fr: "liste de contrôle, liste de vérification, liste de vérifications",
            es: "lista de verificación, lista de comprobación, lista de chequeo, lista de control",
            pt: "lista de verificação, lista de checagem, lista de conferência", zh: "检查清单, 检查表, 检查单",
            ja: "チェックリスト, ダッシュボード"),
        .init(
            .roadmap,
            en: """
                roadmap, release information, release schedule, project launch, project plan, release plan, milestones, \
                timeline, schedule, sprint plan, sprint planning, release planning
                """,
            de: "fahrplan, meilensteine, zeitplan", fr: "feuille de route, calendrier", es: "hoja de ruta, cronograma",
            pt: "roteiro, cronograma", zh: "路线图, 里程碑", ja: "ロードマップ, スケジュール"),
    ]
    /// How titles begin or end that make a kind likely where no other word tells it.
    static let likely: [WordRow<DocumentKind>] = [
        .init(
            .progressLog,
            en: """
                status update, implementation status, migration status, current status, build status, feature status, \
                delivery status, sprint status, development log, dev log, devlog, session log, engineering log, \
                daily log, standup log, journal, weekly update, progress update, project update, monthly update, \
                monthly report, quarterly report, daily report, sprint report, sprint review, sprint summary, \
                iteration report, completion summary, implementation summary, implementation report, \
                progress summary, work summary, session summary, activity log, weekly status, daily status, \
                monthly status, project progress, implementation progress, development progress, migration progress, \
                overall progress, release progress, weekly summary, monthly summary, weekly progress, build log, \
                bench log, lab log, running log, field log, working log, project log, project journal, status for the, \
                status of the project, sprint note, sprint notes, notes as we go, what happened this week, \
                what happened this month, what happened this quarter, where we stand, where we are, state of play
                """,
            de: """
                sachstandsbericht, wochenbericht, monatsbericht, tagesbericht, zwischenbericht, sprintbericht, \
                entwicklungstagebuch, projekttagebuch, umsetzungsstand, entwicklungsstand, wochenstatus, monatsstatus, \
                projektfortschritt, umsetzungsfortschritt, bautagebuch, logbuch, projektlogbuch, arbeitsstand, stand der dinge, \
                wo wir stehen
                """,
            fr: """
                point d avancement, point hebdomadaire, statut hebdomadaire, état hebdomadaire, rapport de statut, rapport d état, rapport hebdomadaire, rapport mensuel, état du projet, bilan de sprint, \
                journal de développement, journal de projet, journal des travaux, journal de chantier, où nous en sommes
                """,
            es: """
                informe de estado, informe semanal, informe mensual, estado de implementación, \
                estado de la implementación, diario de desarrollo, resumen de avance, registro de avance, \
                estado semanal, avance semanal, resumen semanal, diario de proyecto, diario de obra, cuaderno de bitácora
                """,
            pt: """
                relatório semanal, relatório mensal, relatório de status, status da implementação, \
                diário de desenvolvimento, resumo de progresso, status semanal, resumo semanal, andamento semanal, \
                diário de projeto, diário de obra
                """,
            zh: "开发日志, 工作日志, 项目日志, 施工日志, 月报, 日报, 项目状态, 实施状态, 工作总结, 阶段总结",
            ja: "開発日誌, 開発ログ, 業務日誌, 月報, 状況報告, 実装状況"),
        .init(
            .roadmap,
            en: """
                implementation plan, development plan, migration plan, master plan, work plan, delivery plan, \
                execution plan, build plan, launch plan, rollout plan, feature plan, refactoring plan, \
                improvement plan, upgrade plan, action plan, milestone plan, release calendar, release train, \
                product backlog, project backlog, sprint backlog, road to, \
                timetable
                """,
            de:
                "entwicklungsplan, umsetzungsplan, projektplan, migrationsplan, arbeitsplan, maßnahmenplan, releaseplan, startplan, einführungsplan",
            fr: """
                plan de développement, plan de projet, plan de mise en œuvre, plan d implémentation, \
                plan de migration, plan d action, plan de travail, \
                plan de lancement
                """,
            es: """
                plan de desarrollo, plan de proyecto, plan del proyecto, plan de implementación, plan de migración, \
                plan de trabajo, plan de acción, plan maestro, \
                plan de lanzamiento
                """,
            pt: """
                plano de desenvolvimento, plano de projeto, plano do projeto, plano de implementação, \
                plano de migração, plano de trabalho, plano de ação, \
                plano de lançamento
                """,
            zh: "开发计划, 实施计划, 项目计划, 工作计划, 迁移计划, 发布计划, 迭代计划, 上线计划",
            ja: "開発計画, 実装計画, プロジェクト計画, 作業計画, 移行計画, リリース計画, 公開計画"),
        .init(
            .readinessReview,
            en: """
                approval record, release approval, launch approval, go live approval, deployment approval, \
                production approval, gate review, gate report, release gate, launch gate, launch review, \
                launch evidence bundle, release certification, release gates, launch gates, go live protocol, promotion review, \
                production review, sign sheet, who has signed, who signed what
                """,
            de: "freigabe, produktionsfreigabe",
            fr: "approbation de mise en production, procès verbal d homologation, pv d homologation",
            es: "aprobación de lanzamiento", pt: "aprovação de lançamento"),
        .init(
            .knownIssues,
            en: """
                known limitations, open bugs, bug report, bug reports, bug register, defect register, defect log, \
                defect report, issue register, issues register, issue log, issues log, open defects, errata, \
                current problems, current issues, known faults, what we know is broken, known to be broken, \
                what is broken, hardware errata, known errors
                """,
            de: "bekannte einschränkungen, bekannte mängel, offene fehler, aktuelle probleme, aktuelle störungen",
            fr: "limitations connues, bugs connus, anomalies connues, problèmes actuels, problèmes en cours",
            es: "errores conocidos, fallos conocidos, limitaciones conocidas, problemas actuales",
            pt: "erros conhecidos, bugs conhecidos, limitações conhecidas, falhas conhecidas, problemas atuais",
            zh: "已知限制, 已知缺陷, 问题清单, 问题列表, 当前问题", ja: "既知の制限, 既知のバグ, バグ一覧, 制限事項, 現在の問題"),
        .init(
            .riskRegister,
            en: """
                raid log, raid register, risk management plan, risk analysis, risk tracker, risk management, \
                risk summary, risk list, hazards, hazard log, hazard register, hazard list, hazard analysis, \
                what could go wrong, what may go wrong, what can go wrong
                """,
            de:
                "risikomanagement, gefährdungen, gefährdungsliste, gefahrenanalyse, gefährdungsanalyse, was schiefgehen kann",
            fr: "gestion des risques, plan de gestion des risques, registre des dangers, analyse des dangers",
            es: """
                gestión de riesgos, análisis de riesgos, plan de gestión de riesgos, registro de peligros, \
                análisis de peligros
                """,
            pt: """
                gestão de riscos, análise de riscos, plano de gestão de riscos, registro de perigos, análise de perigos
                """,
            zh: "风险管理, 风险分析, 危害分析", ja: "リスク管理, ハザード分析, ハザード一覧"),
        .init(
            .checklist,
            en: """
                launch list, acceptance list, acceptance sheet, acceptance form, release checks, publication checks, \
                pre flight list, dry run, release approvals, \
                handover list, hand over list, last checks, final checks, return to service
                """,
            de: "abnahmeliste, übergabeprotokoll, abnahmebogen, prüfbogen, übergabeliste, letzte prüfungen",
            fr: "cahier de recette, fiche de recette, dernières vérifications",
            es: "hoja de aceptación, lista de aceptación, lista de entrega, últimas comprobaciones",
            pt: "folha de aceite, lista de aceite, lista de entrega, últimas verificações",
            zh: "验收单, 验收表, 核对表", ja: "確認表, 検収書"),
    ]

    /// Names of files that say nothing else.
    static let likelyFiles: [WordRow<DocumentKind>] = [
        .init(.progressLog, en: "status, progress, devlog, journal, project status, current status"),
        .init(.knownIssues, en: "bugs, issues, known bugs"),
        .init(.roadmap, en: "plan, backlog, roadmap, implementation plan"),
    ]
}
