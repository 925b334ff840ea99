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
                known problems, defect list, bug list, issue tracker, incident tracker, incident log, bug tracker
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
            fr: "liste de contrôle, liste de vérification", es: "lista de verificación, lista de comprobación",
            pt: "lista de verificação", zh: "检查清单, 检查表", ja: "チェックリスト, ダッシュボード"),
        .init(
            .roadmap,
            en: """
                roadmap, release information, release schedule, project launch, project plan, release plan, milestones, \
                timeline, schedule, sprint plan, sprint planning, release planning
                """,
            de: "fahrplan, meilensteine, zeitplan", fr: "feuille de route, calendrier", es: "hoja de ruta, cronograma",
            pt: "roteiro, cronograma", zh: "路线图, 里程碑", ja: "ロードマップ, スケジュール"),
    ]
}
