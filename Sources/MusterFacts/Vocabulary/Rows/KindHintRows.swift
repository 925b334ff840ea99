/// What a word at the beginning or end of a part of a title hints at: many documents of other kinds are called so too, so
/// what the document holds has to bear it out.
enum KindHint: Sendable, Hashable, CaseIterable {
    /// Entries one after the other, each with its day or time: `Bring-up log`.
    case log
    /// How far something is: `Hull 7, production status`.
    case state
    /// What is to be done until when: `Robot league: our plan`.
    case plan
    /// Something is handed over, released or accepted, or not: `Handover of the school`.
    case review
    /// Somebody went round and looked: `Hygiene audit`.
    case audit
    /// How something is done: `Runbook: failover`.
    case procedure
    /// What was said or seen on a day: `Tech notes`.
    case notes
    /// It argues for a decision, or tells what came of tests or went wrong: what it lists besides makes it nothing else.
    case paper
}

/// Words at the beginning or end of titles that hint at a kind of document.
enum KindHintRows {
    static let all: [WordRow<KindHint>] = [
        .init(
            .log, en: "log, logbook, diary, journal, chronicle, notebook, trial, trials",
            de: "tagebuch, logbuch, journal, chronik, verlauf, versuchsreihe",
            fr: "journal, carnet, chronologie, essais",
            es: "diario, registro, cronología, cuaderno, ensayos", pt: "diário, registro, cronologia, caderno, ensaios",
            zh: "日志, 记录, 日记", ja: "日誌, 記録, ログ, 日記"),
        .init(
            .state,
            en:
                "status, state, current state, situation, progress, how far we are, where things stand, where we stand, where we are",
            de: "stand, status, lage, sachstand, zwischenstand", fr: "état, statut, situation, point de situation",
            es: "estado, situación, estado actual", pt: "situação, status, estado, andamento",
            zh: "状态, 现状, 情况", ja: "状況, 現状, 進行状況, 進捗"),
        .init(
            .plan,
            en:
                "plan, plans, plan for, our plan, backlog, programme, project, preparation, preparations, timetable, itinerary, shooting plan, run of show, production schedule",
            de: "plan, planung, backlog, vorhaben, projekt, vorbereitung, terminplan, ablaufplan, terminübersicht",
            fr: "plan, planning, projet, préparation, échéancier, rétroplanning",
            es:
                "plan, planificación, proyecto, preparación, preparativos, plan de, proyecto de, calendario, planning, plan de lanzamiento",
            pt: "plano, planejamento, projeto, preparação, preparativos, plano de, projeto de, calendário",
            zh: "计划, 规划, 筹备, 准备, 方案, 日程, 时间表, 排期", ja: "計画, 企画, 準備, 計画書, プラン, 日程, 日程表, 工程表, 進行表"),
        .init(
            .review,
            en: """
                review, exit review, handover, hand over, commissioning, acceptance, go live, release to production, \
                release for use, release to, release for, released to, delivery, change request, change, gate, approval, handoff, opening decision
                """,
            de:
                "übergabe, abnahme, inbetriebnahme, freigabe, abnahmeprotokoll, auslieferung, änderungsantrag, votum, freigabevotum",
            fr:
                "réception, livraison, mise en service, remise, mise en production, homologation, passage en production, avis",
            es:
                "entrega, recepción, puesta en marcha, puesta en servicio, aceptación, salida a producción, pase a producción, dictamen",
            pt:
                "entrega, recebimento, aceite, aceitação, entrada em operação, homologação, comissionamento, parecer, liberação",
            zh: "评审, 验收, 交付, 移交, 交接, 审批, 上线, 投产", ja: "判定, 引き渡し, 引渡し, 検収, 受け入れ, 受入, 審査, 納品"),
        .init(
            .audit,
            en: """
                audit, inspection, patrol, walkthrough, walk through, walkround, round, rounds, site visit, spot check, \
                safety check, examination
                """,
            de: "audit, begehung, inspektion, rundgang, kontrolle, prüfung, sichtprüfung, kontrollgang",
            fr: "audit, inspection, contrôle, visite, ronde, tournée",
            es: "auditoría, inspección, recorrido, ronda, control, visita",
            pt: "auditoria, inspeção, vistoria, ronda, visita", zh: "检查, 巡检, 巡查, 审核, 点检, 检查记录, 巡检记录",
            ja: "点検, 巡視, パトロール, 監査, 検査, 点検記録, パトロール記録, 巡視記録"),
        .init(
            .procedure, en: "runbook, run book, playbook, standard operating procedure, sop, operating procedure",
            de: "runbook, notfallhandbuch, betriebsanweisung, arbeitsanweisung, verfahrensanweisung",
            fr: "runbook, procédure d exploitation, mode opératoire",
            es: "runbook, manual de operación, procedimiento operativo",
            pt: "runbook, manual de operação, procedimento operacional", zh: "运行手册, 操作手册, 应急手册, 操作规程",
            ja: "手順書, 作業手順書, 運用手順書, ランブック"),
        .init(
            .notes, en: "notes, notes from, notes of, debrief", de: "notizen, mitschrift, notiz",
            fr: "notes, notes de, relevé",
            es: "notas, notas de, apuntes", pt: "notas, notas de, anotações", zh: "纪要, 笔记", ja: "メモ, 打合せメモ"),
        .init(
            .paper,
            en: """
                adr, rfc, proposal, decision, decision paper, report, test report, incident, postmortem, post mortem, \
                outage, strategy, policy, architecture, design, specification, guide, test plan, test cases, concept, \
                requirements, readme, assessment, analysis, investigation, memo, results, evidence, verification, overview, \
                completion, completed, complete, summary, monitoring plan, support plan, triage plan, \
                communication plan, contingency plan, rollback plan, training plan, quality plan, security plan, \
                backup plan, recovery plan, response plan, maintenance plan
                """,
            de: """
                entscheidungsvorlage, beschlussvorlage, entscheidung, bericht, testbericht, vorfall, störung, konzept, \
                richtlinie, anforderungen, testplan, analyse, antrag, ergebnisse, notfallplan, kommunikationsplan
                """,
            fr: """
                note de décision, décision, rapport, incident, stratégie, politique, proposition, plan de test, \
                plan de tests, procès verbal, analyse
                """,
            es: "decisión, informe, incidente, estrategia, política, propuesta, plan de pruebas, análisis",
            pt:
                "decisão, relatório, incidente, estratégia, política, proposta, plano de testes, plano de teste, análise",
            zh: "决策, 报告, 测试报告, 故障, 事故, 复盘, 策略, 提案, 测试计划, 需求, 分析, 设计, 应急预案, 概述, 测试结果",
            ja: "報告, 報告書, テスト報告書, 障害, 事故, 方針, 提案, 提案書, テスト計画, 要件, 分析, 設計, 仕様書, 要件定義書, 概要, 結果, レポート, 分析レポート"),
    ]
}
