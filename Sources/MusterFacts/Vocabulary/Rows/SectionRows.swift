import MusterModel

/// The titles of sections.
enum SectionRows {
    /// Titles that stand for themselves; also on a bare line.
    static let whole: [WordRow<SectionRole>] = explaining + asking + listing + deciding + running

    /// How titles say that what they list comes after the launch.
    static let afterwards: [WordRow<Bool>] = [
        .init(
            true,
            en: """
                after release, after the release, after launch, after the launch, after go live, after the go live, \
                after rollout, after the rollout, after deployment, after the deployment, after cutover, after the cutover, \
                post go live, post cutover, post release, post launch, post deployment, post rollout, \
                for the next release, for the next version, next release
                """,
            de: """
                nach dem release, nach der freigabe, nach dem launch, nach dem go live, nach go live, nach release, \
                nach der inbetriebnahme, nach inbetriebnahme, nach der einführung, nach produktivsetzung, \
                nach der produktivsetzung, nach dem rollout, für das nächste release, für die nächste version
                """,
            fr: """
                après la mise en production, après mise en production, après la mise en service, après le lancement, \
                après lancement, après la bascule, après le déploiement, post mep, pour la prochaine version, \
                pour la version suivante
                """,
            es: """
                después del lanzamiento, tras el lanzamiento, después de la salida, tras la salida, \
                después de la puesta en producción, tras la puesta en producción, después del despliegue, \
                tras el despliegue, post lanzamiento, para la próxima versión, para la siguiente versión
                """,
            pt: """
                após o lançamento, depois do lançamento, após a liberação, depois da liberação, após o go live, \
                após a implantação, após a entrada em produção, pós lançamento, pós implantação, pós go live, \
                para a próxima versão
                """,
            zh: "上线后, 发布后, 投产后, 下一版本, 下个版本",
            ja: "リリース後, 公開後, 稼働後, 本番後, 次期リリース, 次回リリース, 次期バージョン")
    ]

    private static let explaining: [WordRow<SectionRole>] = [
        .init(
            .context,
            en: """
                context, problem statement, context problem statement, background, introduction, overview, \
                description, summary, executive summary, purpose, motivation, purpose goal, purpose and goal, about, \
                about this document, preface, abstract, preamble, synopsis, at a glance, in brief, release overview, \
                project overview, project background, document purpose, purpose of this document, purpose and scope, \
                introduction and purpose, current situation
                """,
            de: """
                kontext, hintergrund, einleitung, einführung, überblick, zusammenfassung, zweck, beschreibung, \
                über dieses dokument, vorwort, ausgangslage, projektüberblick, projektbeschreibung, kurzfassung, \
                management summary, übersicht
                """,
            fr: """
                contexte, introduction, aperçu, résumé, présentation, à propos, préambule, objet, objet du document, \
                synthèse, résumé exécutif, vue d ensemble, préface
                """,
            es: """
                contexto, introducción, resumen, resumen ejecutivo, antecedentes, descripción, acerca de, \
                presentación, visión general, propósito, objeto, descripción general, resumen general, \
                contexto general
                """,
            pt: """
                contexto, introdução, resumo, resumo executivo, visão geral, descrição, sobre, apresentação, \
                finalidade, objetivo do documento, visão geral do projeto, contextualização
                """,
            zh: "概要, 背景, 特性概述, 摘要, 概述, 简介, 目的, 介绍, 引言, 前言, 总览, 概览, 项目背景, 项目概述, 文档说明, 关于, 总体概述, 执行摘要",
            ja: "概要, 背景, はじめに, 要約, 目的, 概説, 序文, 本書について, このドキュメントについて, 全体像, サマリー, 目的と背景, 背景と目的, エグゼクティブサマリー"),
        .init(
            .objectives,
            en: """
                measurable objectives, objectives, objective, objective s, goals, goal, key objectives, \
                project objectives, phase objectives, release objectives, aims, aim, project goals, release goals, \
                sprint goal, sprint goals, phase goals, phase goal, iteration goals, iteration goal, milestone goals, \
                milestone goal, test objectives, business objectives, goals of this release
                """,
            de: """
                ziele, zielsetzung, projektziele, ziel, sprintziel, sprintziele, releaseziele, hauptziele, \
                projektziel, testziele
                """,
            fr: """
                objectifs, objectif, but, buts, objectifs du projet, objectifs du sprint, objectif du sprint, \
                objectifs de la phase
                """,
            es: """
                objetivos, objetivo, objetivos del proyecto, objetivo del sprint, objetivos del sprint, \
                objetivos específicos, objetivo general, objetivos generales, objetivos de la fase
                """,
            pt: """
                objetivos, objetivo, metas, objetivos do projeto, objetivo da sprint, objetivos da sprint, \
                meta da sprint, objetivo geral, objetivos gerais, objetivos da fase
                """,
            zh: "目标, 项目目标, 发布目标, 阶段目标, 迭代目标, 总体目标, 测试目标, 主要目标",
            ja: "目標, 目的と目標, 達成目標, スプリントゴール, プロジェクト目標, ゴール, フェーズ目標"),
        .init(
            .guidance,
            en: """
                implementation guidance, design rationale, operational considerations, testing methodologies, \
                implementation details, implementation plan, rationale, testing methodology, test methodology, \
                implementation notes, technical approach, approach, process details, notes considerations, \
                notes and considerations, test procedures, procedure, methodology, design notes, getting started, \
                quick start, quickstart, installation, setup, how to test, steps to reproduce, reproduction steps, \
                best practices, technical design
                """,
            de: """
                vorgehen, umsetzungshinweise, begründung, einrichtung, schnellstart, reproduktionsschritte, \
                schritte zur reproduktion, methodik
                """,
            fr: """
                démarche, méthodologie, justification, mise en place, démarrage rapide, étapes pour reproduire, \
                étapes de reproduction, bonnes pratiques
                """,
            es: """
                metodología, enfoque, justificación, instalación, configuración, inicio rápido, \
                pasos para reproducir, buenas prácticas
                """,
            pt: """
                metodologia, abordagem, justificativa, instalação, configuração, início rápido, \
                passos para reproduzir, boas práticas
                """,
            zh: "实施方案, 方法, 安装, 快速开始, 复现步骤, 最佳实践, 实施方法",
            ja: "手順, 方針, 実施方法, インストール, セットアップ, クイックスタート, 再現手順, ベストプラクティス"),
        .init(.versionControl, en: "version control strategy, version control, branching strategy, branching"),
        .init(
            .scope,
            en: """
                scope, release scope, in scope, out of scope, scope of release, scope guard, limitations of scope, \
                scope of work, scope of testing, test scope, project scope, what is in scope, what is out of scope, \
                not in scope, scope and limitations, inclusions, exclusions, non goals, non goal, sprint scope, \
                phase scope
                """,
            de: """
                umfang, geltungsbereich, nicht im umfang, leistungsumfang, projektumfang, testumfang, nicht ziele, \
                außerhalb des umfangs
                """,
            fr: """
                périmètre, portée, hors périmètre, champ d application, périmètre du projet, périmètre de test, \
                hors champ, non objectifs
                """,
            es: """
                alcance, fuera de alcance, alcance del proyecto, ámbito, fuera del alcance, alcance de las pruebas, \
                dentro del alcance
                """,
            pt: """
                escopo, âmbito, fora do escopo, escopo do projeto, fora de escopo, dentro do escopo, \
                escopo dos testes, não objetivos, abrangência
                """,
            zh: "范围, 项目范围, 适用范围, 测试范围, 不在范围内, 非目标, 发布范围",
            ja: "範囲, 対象範囲, スコープ, 適用範囲, スコープ外, 対象外, テスト範囲, 対象, 非目標"),
        .init(
            .references,
            en: """
                technical reference, technical references, reference, references, related documents, related, governing documents, governing docs, applicable documents, \
                see also, links, further reading, other documentation, guides, related documentation, resources, \
                source documents, useful links, useful resources, external links, external references, sources, \
                bibliography, additional resources, related links, related issues, related prs, related tickets, \
                relevant documents, relevant links, linked documents, documentation links, more information, \
                learn more, reference documents, reference documentation, related reading, related work, \
                additional references, source material
                """,
            de: """
                referenzen, verweise, quellen, siehe auch, verwandte dokumente, weiterführende links, \
                weitere informationen, weiterführende dokumente, zugehörige dokumente, dokumente, verwandte themen, \
                referenz, quellenangaben
                """,
            fr: """
                références, voir aussi, documents liés, liens, liens utiles, documents de référence, ressources, \
                documentation associée, pour en savoir plus, documents associés, bibliographie, référence
                """,
            es: """
                referencias, enlaces, véase también, documentos relacionados, enlaces útiles, fuentes, recursos, \
                documentación relacionada, más información, documentos de referencia, bibliografía, referencia, \
                ver también
                """,
            pt: """
                referências, links, veja também, documentos relacionados, links úteis, fontes, \
                documentação relacionada, mais informações, documentos de referência, bibliografia, referência, \
                ver também, referências bibliográficas
                """,
            zh: "参考, 参考资料, 相关文档, 参考文献, 相关链接, 参考链接, 链接, 相关资料, 参考文档, 引用文件, 引用, 参考文件, 参考信息, 相关文件",
            ja: "関連資料, 関連ドキュメント, 出典, 参考資料, 関連文書, 参考リンク, リンク, 関連リンク, 参照, 参照資料, 参照ドキュメント, 関連情報"),
        .init(
            .history,
            en: """
                revision history, change log, changelog, document history, version history, history, \
                changes to this document, document control, amendments, document revision history, revision log, \
                change history, version log, document changes, document version history, document versions, \
                record of changes, document revisions, what is new, what s new, new in this release, release highlights
                """,
            de: """
                neuerungen, was ist neu, änderungshistorie, versionshistorie, änderungsverlauf, dokumenthistorie, versionsverlauf, \
                änderungsprotokoll, änderungen am dokument, dokumentenhistorie, revisionsverlauf
                """,
            fr: """
                nouveautés, quoi de neuf, historique, historique des modifications, historique des versions, historique du document, \
                suivi des versions, suivi des modifications, journal des modifications, historique des révisions
                """,
            es: """
                log de cambios, historial de cambios, historial de versiones, historial, historial del documento, \
                control de versiones, control de cambios, registro de cambios, historial de revisiones
                """,
            pt: """
                histórico de alterações, histórico de revisões, histórico de versões, histórico, histórico de versão, \
                controle de versões, controle de versão, registro de alterações, histórico do documento, \
                histórico de mudanças, controle de alterações, histórico de revisão
                """,
            zh: "修订记录, 修订历史, 变更记录, 版本历史, 修改记录, 修改历史, 更新记录, 更新日志, 文档历史, 版本记录, 变更历史, 文档修订记录",
            ja: "更新履歴, 変更履歴, 改訂履歴, 改定履歴, 文書履歴, バージョン履歴, 版数履歴, 更新記録, ドキュメント履歴"),
        .init(
            .legend,
            en: """
                legend, how to use, how to use this checklist, severity definitions, status definitions, definitions, \
                glossary, notation, key, severity levels, priority levels, status legend, severity legend, marks, \
                symbols, how to read this, term definitions, conventions, how to report, how to report a problem, \
                reporting an issue, status key, status codes, status values, status icons, icon legend, \
                status meaning, key to symbols, symbol key, color key, colour key, rating definitions, \
                severity scale, priority scale, risk scoring, scoring guide, terms and definitions, terminology, \
                acronyms, abbreviations, acronyms and abbreviations, severity guide, status guide, \
                severity classification, severity matrix, status labels, priority legend, severities, \
                severity scheme, meaning of severities, what the severities mean, what the levels mean, \
                what the numbers mean, what the letters mean, what the marks mean, what the signs mean, \
                what the symbols mean, what the colours mean, what the colors mean, what the priorities mean, \
                what the states mean, how we rate, reporting a problem, reporting problems, reporting issues, \
                reporting bugs, reporting a bug, how to report a bug, how to report an issue, how to reach us, \
                where to report
                """,
            de: """
                legende, glossar, begriffe, zeichenerklärung, statuslegende, begriffe und abkürzungen, abkürzungen, \
                abkürzungsverzeichnis, statusdefinitionen, schweregrade, symbole, bewertungsskala, \
                begriffsdefinitionen, bedeutung der schweregrade, bedeutung der stufen, fehler melden, probleme melden, \
                was die stufen bedeuten
                """,
            fr: """
                légende, glossaire, définitions, abréviations, acronymes, signification des statuts, \
                niveaux de gravité, terminologie, lexique, échelle de gravité, légende des statuts, signaler un problème, comment signaler un problème
                """,
            es: """
                leyenda, glosario, definiciones, abreviaturas, siglas, acrónimos, terminología, niveles de severidad, \
                escala de severidad, significado de los estados, simbología, leyenda de estados, \
                cómo informar de un problema, informar de un problema
                """,
            pt: """
                legenda, glossário, definições, acrônimos, terminologia, níveis de severidade, \
                significado dos status, legenda de status, como relatar um problema, relatar um problema
                """,
            zh:
                "图例, 缩略语清单, 术语, 说明, 术语表, 缩略语, 名词解释, 状态说明, 严重程度定义, 优先级定义, 符号说明, 优先级说明, 状态定义, 等级定义, 级别定义, 术语定义, 状态图例, 反馈方式, 如何反馈, 问题反馈, 反馈渠道",
            ja: """
                凡例, 重大度基準, エスカレーション基準, エスカレーションレベル, 用語, 記号, 用語集, 用語定義, 用語の定義, 略語, ステータス定義, ステータスの定義, 優先度の定義, 重要度の定義, \
                優先度定義, 記号の意味, ステータス凡例, 報告方法, 不具合の報告方法, 連絡方法, お問い合わせ
                """),
        .init(
            .troubleshooting,
            en: """
                troubleshooting, common issues, common problems, common errors, faq, frequently asked questions, \
                getting help, debugging, tips, tips and tricks, q a, questions and answers, faqs, help
                """,
            de: """
                fehlerbehebung, häufige fragen, tipps, häufig gestellte fragen, problembehandlung, problemlösung, \
                hilfe
                """,
            fr: """
                dépannage, foire aux questions, questions fréquentes, résolution de problèmes, aide, \
                résolution des problèmes
                """,
            es: """
                solución de problemas, preguntas frecuentes, preguntas comunes, resolución de problemas, ayuda, \
                problemas comunes
                """,
            pt: """
                solução de problemas, perguntas frequentes, dúvidas frequentes, resolução de problemas, ajuda, \
                problemas comuns, dúvidas
                """,
            zh: "故障排除, 常见问题, 问题排查, 故障排查, 常见错误, 常见问题解答, 疑难解答",
            ja: "トラブルシューティング, よくある質問, よくある問題, トラブル対応, ヘルプ, よくあるご質問"),
        .init(
            .example,
            en: """
                example, examples, sample, samples, template, templates, usage, report format, example entry, \
                example entries, example usage, issue template, report template, message template, \
                template for new entries, how to fill in, blank form, how it should look, what it should look like, \
                how a record looks, how this looks, filled in example, completed example
                """,
            de: "beispiel, beispiele, vorlage, muster, musterbeispiel, beispieleintrag, formular, ausfüllbeispiel",
            fr: "exemple, exemples, modèle, exemple d utilisation, gabarit, exemple de saisie",
            es: "ejemplo, ejemplos, plantilla, ejemplo de uso, formato, formato de reporte, ejemplo de llenado",
            pt: "exemplo, exemplos, modelo, exemplo de uso, exemplo de preenchimento",
            zh: "示例, 模板, 样例, 范例, 填写说明, 模版, 填写示例, 填写样例, 填写范例",
            ja: "例, 記入例, サンプル, テンプレート, 報告フォーマット, 使用例, 記載例, 記入方法, 雛形"),
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
                preconditions, prerequisites, entrance criteria, start criteria, conditions to start, \
                criteria to start, entry gate, entry requirements, test entry criteria
                """,
            de: """
                eingangskriterien, voraussetzungen, startbedingungen, einstiegskriterien, eintrittskriterien, \
                vorbedingungen, startkriterien, testeingangskriterien
                """,
            fr: """
                critères d entrée, prérequis, conditions d entrée, conditions préalables, critères de démarrage, \
                définition de prêt
                """,
            es: """
                criterios de entrada, requisitos previos, definición de listo, condiciones previas, \
                requisitos de entrada, condiciones de entrada, criterios de inicio, definición de preparado
                """,
            pt: """
                critérios de entrada, pré requisitos, condições de entrada, critérios de início, \
                definição de preparado
                """,
            zh: "准入标准, 入口标准, 前置条件, 准入条件, 就绪定义, 启动条件, 进入条件, 入口条件, 进入标准, 测试准入条件",
            ja: "開始条件, 前提条件, 準備完了の定義, 開始基準, 着手条件, 事前条件, エントリー基準, テスト開始条件"),
        .init(
            .definitionOfDone,
            en: """
                definition of done, dod, done criteria, done when, it is done when, done means, \
                definition of complete, completion definition, \
                ready when, complete when, this is done when, we are finished when
                """,
            de:
                "definition of done, fertigstellungskriterien, fertig wenn, definition von fertig, erledigt wenn, abgeschlossen wenn",
            fr: """
                définition de terminé, définition du terminé, définition de fini, critères de fin, \
                critères d achèvement, \
                terminé quand, terminé si, fini quand
                """,
            es: """
                definición de hecho, definición de terminado, criterios de terminado, definición de completado, \
                definición de done, definición de terminado dod, \
                listo cuando, terminado cuando, hecho cuando
                """,
            pt: """
                definição de pronto, definição de feito, definição de concluído, definição de done, \
                critérios de pronto, \
                pronto quando, concluído quando, feito quando
                """,
            zh: "完成定义, 完成标准, 完成的定义, 完成条件, 完工标准",
            ja: "完了の定義, 完了条件, 完成の定義, 完了要件"),
        .init(
            .acceptance,
            en: """
                verification validation criteria, verification and validation criteria, acceptance criteria, \
                hold points, hold point, witness points, acceptance thresholds, exit criteria, success criteria, completion criteria, validation criteria, verification criteria, \
                release criteria, go criteria, go no go criteria, gate criteria, launch criteria, acceptance, criterion, mandatory gates, required gates, required tests, mandatory tests, \
                criteria, acceptance tests, quality gates, gate rules, gates, exit conditions, readiness criteria, \
                launch readiness criteria, decision rules, decision criteria, acceptance conditions, exit rule, \
                acceptance criterion, success criterion, exit criterion, success measures, success conditions, \
                test exit criteria, approval criteria, sign off criteria, signoff criteria, closure criteria, \
                closing criteria, completion conditions, completion condition, termination condition, \
                exit condition, promotion criteria, graduation criteria, must have criteria, \
                release gates, quality criteria, gating criteria, launch gates, ship criteria, go live criteria, \
                go live requirements, release requirements, launch requirements, ga criteria, beta criteria, \
                evaluation criteria, acceptance requirements, minimum criteria, exit requirements, exit gates, \
                production gates, deployment gates, hard gates, functional acceptance, go gates, \
                mandatory go gates, definition of success, ship rule, ship rules, shipping rule, release rule, \
                release rules, completion criterion, exit criterion, go rule, \
                we go if, go if, go only if, we only go if, we launch if, we open if, opening conditions, conditions for opening, conditions for the opening, conditions for starting, conditions for handover
                """,
            de: """
                akzeptanzkriterien, abnahmekriterien, ausstiegskriterien, freigabekriterien, erfolgskriterien, \
                kriterien, akzeptanzkriterium, abnahmekriterium, abnahmebedingungen, abschlusskriterien, \
                ausgangskriterien, austrittskriterien, qualitätskriterien, bestehenskriterien, freigabebedingungen, \
                muss kriterien, go live kriterien, erfolgskriterium, testendekriterien, qualitätsziele, \
                qualitätsgates, kriterium, pflichttests, \
                voraussetzungen für den start, bedingungen für den start, bedingungen für die eröffnung, wir starten wenn, wir öffnen wenn
                """,
            fr: """
                critères d acceptation, critères de sortie, critères de réussite, critères de succès, critères, \
                critère d acceptation, critère de réussite, critère de succès, critère de sortie, \
                critères de validation, conditions d acceptation, conditions de validation, critères go no go, \
                critères de qualité, critères de mise en production, critère de validation, critères de recette, \
                résultats attendus, critère, tests obligatoires, \
                conditions de lancement, conditions d ouverture, conditions pour ouvrir, on ouvre si, on lance si, nous ouvrons si, conditions de démarrage
                """,
            es: """
                aceptación, criterios de aceptación, criterios de salida, criterios de éxito, reglas de decisión, \
                criterios, criterio de aceptación, criterio de éxito, criterios de validación, \
                condiciones de aceptación, criterios de finalización, criterios de calidad, criterios go no go, \
                criterios de lanzamiento, criterios de aprobación, criterios de cierre, requisitos de aceptación, \
                criterios de terminación, condición de terminación, condiciones de terminación, \
                condición exacta de terminación, condición de finalización, puertas de calidad, criterio de salida, criterio, gates obligatorios, pruebas obligatorias, aceptación funcional, \
                condiciones para lanzar, condiciones de apertura, condiciones para abrir, condiciones de lanzamiento, abrimos si, se abre si, lanzamos si
                """,
            pt: """
                aceitação, aceite, critérios de aceitação, critérios de aceite, critérios de saída, \
                critérios de sucesso, critérios, critério de aceite, critério de aceitação, critério de sucesso, \
                critérios de validação, critérios de qualidade, condições de aceite, critérios de aprovação, \
                critérios de lançamento, critérios de encerramento, critérios de conclusão, requisitos de aceite, \
                critérios go no go, critério de saída, portões de qualidade, critério, gates obrigatórios, testes obrigatórios, \
                condições para lançar, condições de abertura, condições para abrir, condições de lançamento, abrimos se, lançamos se
                """,
            zh: """
                出口标准, 准出标准, 验收标准, 准出标准, 退出标准, 通过标准, 验收条件, 成功标准, 判定标准, 验收准则, 验收要求, 通过条件, 发布标准, 发布准则, 上线标准, 上线条件, 发布条件, \
                准出条件, 退出条件, 质量标准, 质量门禁, 门禁, 评判标准, 验收, 验收项, 出口条件, 发布门槛, \
                满足以下条件, 开业条件, 启动需满足, 须满足, 放行条件
                """,
            ja: """
                受け入れ基準, 受入基準, 受け入れ条件, 終了基準, 完了基準, リリース基準, 合格基準, 成功基準, 判定基準, 達成基準, 成功条件, 受入れ基準, 受け入れ要件, 検収基準, 検収条件, \
                合格条件, 終了条件, 判断基準, 品質基準, 品質ゲート, 公開基準, リリース条件, 公開条件, 出荷基準, 受入条件, 受入基準一覧, 成功の定義, 受け入れ条件一覧, \
                開業条件, 開始の条件, 公開の条件, 次の条件を満たすこと
                """),
        .init(
            .security,
            en: """
                security audit compliance checkpoints, security audit and compliance checkpoints, \
                security checkpoints, compliance checkpoints, security and compliance checkpoints, \
                security compliance checkpoints, security audit, security audit checkpoints, audit checkpoints
                """,
            de: "sicherheitsprüfungen, sicherheitsprüfung",
            fr: "audit de sécurité, points de contrôle sécurité",
            es: "auditoría de seguridad",
            pt: "auditoria de segurança",
            zh: "安全审计, 安全检查, 安全合规检查",
            ja: "セキュリティ監査, セキュリティチェック"),
        .init(
            .conditions,
            en: """
                conditions, conditions of approval, decision conditions, conditions for go, go conditions, condition, \
                conditions of the go, conditions of the release, conditions of the decision, conditions for the go, conditions before launch, \
                conditions before the launch, conditions before release, conditions before the release, conditions before go live, \
                approval conditions, go live conditions, conditions of acceptance, conditions precedent, stipulations
                """,
            de:
                "bedingungen, auflagen, bedingung, freigabeauflagen, auflagen der freigabe, bedingungen der freigabe, auflagen vor dem start, bedingungen vor dem start",
            fr:
                "conditions, réserves et conditions, conditions suspensives, conditions du go, conditions avant la mise en production, conditions avant le lancement, réserves à lever",
            es:
                "condiciones, condiciones de aprobación, condicionantes, condiciones del go, condiciones antes del lanzamiento",
            pt: "condições, ressalvas, condições de aprovação, condições do go, condições antes do lançamento",
            zh: "条件, 附加条件, 批准条件, 通过的条件, 上线条件, 发布的条件",
            ja: "条件, 承認条件, 付帯条件, 条件付き承認の条件"),
        .init(
            .checklist,
            en: """
                checklist, release checklist, launch checklist, go live checklist, readiness checklist, \
                pre launch checklist, checks, pre release checklist, verification checklist, completed items, \
                achievements, smoke test, smoke tests, sanity check, sanity checks, final checks, \
                pre flight checks, preflight checks, pre flight, preflight, manual checks, verification checks, \
                validation checks, health checks, final verification, pre release checks, post release checks, \
                pre deployment checks, post deployment checks, check list, check items, things to check, \
                readiness checks, release checks, launch checks, quality checks, checks performed, checks done, \
                checks made, checks carried out, verifications, verifications performed, inspection results, \
                check results, results of the checks, test checks, cutover checklist, deployment checklist, \
                acceptance checklist, audit checklist, qa checklist, quality checklist, checks before release, \
                checks before launch, what we checked, control list, points checked, compliance checks, \
                security checks, safety checks, hardware checks, installation checks, operational checks, \
                ready checks, review checklist, exit checklist, cutover checks, checks by area
                """,
            de: """
                checkliste, prüfliste, freigabe checkliste, prüfungen, prüfpunkte, kontrollliste, prüfschritte, \
                abnahmecheckliste, kontrollen, abschlussprüfung, prüfergebnisse, durchgeführte prüfungen, \
                prüfprotokoll, prüfung, prüfungen vor der freigabe, was geprüft wurde, sicherheitskontrollen, \
                inbetriebnahme checkliste, go live checkliste, release checkliste, startcheckliste, \
                abnahmeprüfungen, abnahmeprüfung, stichproben, kontrollpunkte, prüfthemen, einzelprüfungen, \
                rauchtests, technische prüfungen, fachliche prüfungen
                """,
            fr: """
                liste de contrôle, liste de vérification, vérifications, contrôles, points de contrôle, \
                vérifications finales, points à vérifier, contrôles finaux, contrôles effectués, \
                contrôles réalisés, vérifications effectuées, résultats des contrôles, résultats des vérifications, \
                points vérifiés, points contrôlés, essais, essais réalisés, contrôles avant mise en production, \
                liste de contrôle de mise en production, contrôles qualité, contrôles techniques, \
                vérifications préalables, grille de contrôle
                """,
            es: """
                lista de verificación, lista de comprobación, verificaciones, comprobaciones, controles, \
                puntos de control, lista de chequeo, lista de control, verificaciones finales, \
                comprobaciones finales, puntos a verificar, pruebas realizadas, verificaciones realizadas, \
                comprobaciones realizadas, resultados de las verificaciones, controles realizados, \
                puntos verificados, lista de verificación de lanzamiento, comprobaciones previas, \
                verificaciones previas, ensayos, controles previos, chequeos, revisiones previas, \
                checklist de salida
                """,
            pt: """
                lista de verificação, lista de checagem, verificações, checagens, verificações finais, \
                pontos de verificação, lista de conferência, itens de verificação, itens a verificar, \
                testes realizados, verificações realizadas, resultados das verificações, pontos verificados, \
                lista de verificação de lançamento, verificações prévias, ensaios, checklist de lançamento, \
                conferências, checagens realizadas
                """,
            zh: """
                检查清单, 检查项, 核对清单, 核查清单, 核查表, 检查表, 自检清单, 上线检查, 发布检查, 检查内容, 检查列表, 检查项目, 验证清单, 自查清单, 冒烟测试, 检查结果, 检查记录, \
                检查情况, 核查, 核查结果, 检验结果, 验证结果, 上线前检查, 发布前检查, 上线检查清单, 发布检查清单, 投产检查, 檢查清單, 檢查項目, 檢查結果
                """,
            ja: """
                チェックリスト, 完了項目, 確認項目, 確認リスト, チェック項目, 点検項目, 最終確認, 確認事項, 検証項目, リリースチェック, 動作確認, チェック一覧, 確認一覧, 確認結果, \
                点検結果, 検査結果, 実施した確認, 確認内容, リリース前確認, 公開前チェック, 出荷前検査, 出荷前確認, リリースチェックリスト, 点検, 検査項目, 事前確認, 受入検査, 検査
                """),
    ]

    private static let listing: [WordRow<SectionRole>] = [
        .init(
            .deliverables,
            en: """
                deliverables, key deliverables, outputs, project outputs, deliverables outputs, \
                key deliverables outputs, key deliverables outputs for phase, output, work products, \
                documentation deliverables, phase deliverables, expected outputs, deliverable, \
                expected deliverables, project deliverables, sprint deliverables, milestone deliverables, \
                final deliverables, required deliverables, outputs and deliverables, required documents, \
                documents to be delivered, deliverables list, list of deliverables, documents delivered, \
                delivered documents, release package contents, delivery items, items delivered, items to deliver, \
                delivery scope, what we deliver, document set, \
                we hand over, what you get, you will get, we deliver, you get
                """,
            de: """
                liefergegenstände, lieferobjekte, ergebnisse, liefergegenstand, lieferumfang, lieferungen, \
                arbeitsergebnisse, projektergebnisse, liefergegenstände und dokumente, zu liefernde dokumente, \
                abzuliefernde unterlagen, unterlagen, liefergegenstandsliste, liefergegenstände liste, \
                ausgelieferte dokumente, \
                sie erhalten, das liefern wir
                """,
            fr: """
                livrables, livrable, livrables attendus, livrables du projet, liste des livrables, \
                documents livrés, documents à livrer, fournitures, dossier de livraison, \
                nous livrons, vous recevrez, vous recevez, on livre
                """,
            es: """
                entregables, entregable, entregables esperados, productos entregables, entregables del proyecto, \
                lista de entregables, documentos entregados, documentos a entregar, \
                entregamos, entregaremos, recibirá, recibirán
                """,
            pt: """
                entregáveis, entregas, entregável, entregáveis esperados, entregáveis do projeto, \
                produtos entregáveis, lista de entregáveis, documentos entregues, \
                entregamos, entregaremos, você recebe, o que será entregue
                """,
            zh:
                "交付物, 交付件, 交付成果, 交付内容, 交付清单, 输出, 产出, 产出物, 交付产物, 输出物, 输出成果, 交付文档, 提交物, 交付物清单, 提交文档, 交付件清单, 交付清單, 我们交付, 我方交付, 提交内容",
            ja: "成果物, 納品物, 提出物, アウトプット, 納品一覧, 主要成果物, 納品物一覧, 提出書類, 納入物, 納入品, 納品するもの, 引き渡すもの, お渡しするもの"),
        .init(
            .evidence,
            en: """
                evidence, supporting evidence, evidence links, proof, evidence list, evidence index, \
                evidence and artifacts, proofs, supporting material, evidence bundle, evidence package, \
                evidence pack, evidence register, proof of testing, references to evidence, evidence table, \
                test evidence, attached evidence, evidence attached
                """,
            de: """
                nachweise, belege, nachweis, nachweisdokumente, nachweisliste, belegliste, nachweise und belege, \
                prüfnachweise
                """,
            fr: "preuves, preuve, éléments de preuve, justificatifs, pièces justificatives, liste des preuves",
            es: """
                evidencias, evidencia, pruebas y evidencias, comprobantes, pruebas documentales, justificantes, \
                lista de evidencias, soportes, documentos de respaldo
                """,
            pt: """
                evidências, evidência, comprovantes, evidências de teste, lista de evidências, \
                documentos comprobatórios
                """,
            zh: "证据, 证据清单, 证明材料, 佐证材料, 测试证据, 支撑材料, 證據",
            ja: "根拠, エビデンス, 証跡, 証拠, 証跡一覧, エビデンス一覧, 根拠資料"),
        .init(
            .tasks,
            en: """
                technical debt, tech debt, known technical debt, \
                tickets, tasks, task list, todo, to do, todos, work items, completed tasks, planned work, remaining tasks, \
                sub tasks, subtasks, in progress, remaining items, remaining work, open tasks, user stories, stories, \
                current tasks, upcoming tasks, sprint tasks, work breakdown, work plan, work packages, to dos, \
                to do list, todo list, open todos, pending tasks, pending items, pending work, outstanding tasks, \
                active tasks, tasks in progress, doing, in flight, wip, work in progress, next tasks, task breakdown, \
                task table, task overview, task tracker, assigned tasks, workstreams, sprint items, assignments, \
                task, task status, work remaining, backlog items, detailed tasks, implementation tasks, \
                development tasks, what needs to be done, what has to be done, what still needs to be done, \
                what is to be done, planned increments, planned steps, planned tasks, not done yet, not yet done, what is left, still missing, epics, epics and stories, finished tasks, now, doing now, current focus, working on, working on now, in the works, under way, still going, \
                blocked, waiting, waiting for others, waiting on others, blocked at the moment, blocked right now, currently blocked
                """,
            de: """
                technische schulden, \
                geplante schritte, geplante aufgaben, noch nicht erledigt, was noch fehlt, user stories, aufgaben, aufgabenliste, offene aufgaben, teilaufgaben, arbeitspakete, todo liste, \
                zu erledigen, aktuelle aufgaben, ausstehende aufgaben, arbeitsplan, arbeitsliste, in arbeit, \
                tätigkeiten, aufgabenübersicht, aufgabenplan, arbeitsschritte, aufgabe, erledigte aufgaben, \
                abgeschlossene aufgaben, \
                zu tun, blockiert, nacharbeiten, was noch zu tun ist, warten auf andere
                """,
            fr: """
                dette technique, \
                étapes prévues, tâches prévues, ce qui reste à faire, pas encore fait, tâches, liste des tâches, tâches restantes, à faire, liste de tâches, tâches en cours, \
                tâches à faire, travaux, travaux restants, en cours, tâches à réaliser, tâche, récits utilisateur, \
                plan de travail, tâches terminées, \
                ce qui reste, bloqué, bloquée, bloqués, reste à terminer, manque encore
                """,
            es: """
                deuda técnica, \
                pasos previstos, tareas previstas, lo que falta, aún sin hacer, historias de usuario, tareas, lista de tareas, tareas completadas, tareas pendientes, \
                tareas por hacer, tareas en curso, tareas en progreso, en curso, en progreso, por hacer, \
                lista de pendientes, actividades, plan de trabajo, trabajo pendiente, tarea, lista de actividades, \
                tareas restantes, tareas terminadas, \
                bloqueado, bloqueada, bloqueados, faltan, falta, faltan por hacer, lo que queda
                """,
            pt: """
                dívida técnica, débito técnico, débitos técnicos, \
                passos previstos, tarefas previstas, o que falta, ainda não feito, histórias de usuário, histórias de utilizador, tarefas, lista de tarefas, tarefas pendentes, \
                tarefas concluídas, tarefas em andamento, em andamento, a fazer, atividades, lista de atividades, \
                plano de trabalho, trabalho pendente, tarefas restantes, tarefas a fazer, tarefa, afazeres, \
                tarefas finalizadas, \
                bloqueado, bloqueada, bloqueados, falta fazer, faltam, pendências, pendências abertas, falta ainda
                """,
            zh: """
                技术债务, 技术债, \
                任务, 任务列表, 任务清单, 待办事项, 待办, 待办清单, 工作项, 工作任务, 工作计划, 工作安排, 进行中, 剩余工作, 未完成任务, 待完成, 剩余任务, 任务分解, 任务拆分, 任务计划, \
                开发任务, 待完成任务, 进行中的任务, 正在进行, 正在做, 任务分配, 用户故事, 已完成任务, \
                未完成, 阻塞中, 受阻, 还要做的, 尚待完成
                """,
            ja: """
                技術的負債, \
                タスク, タスク一覧, 進行中, 進行中のタスク, 作業一覧, 残タスク, 残作業, やること, やることリスト, 作業項目, 作業リスト, 未完了タスク, 対応中, 残作業一覧, 実施項目, 実施中, \
                タスクリスト, 担当タスク, 実施タスク, 作業内容, ユーザーストーリー, 完了タスク, 完了したタスク, \
                未完, 残件, 保留中, 残っている作業, やり残し
                """),
        .init(
            .actions,
            en: """
                action items, ais, actions, next steps, action plan, who does what, who is doing what, follow ups, follow up, follow up actions, \
                immediate, immediate actions, short term actions, medium term actions, long term actions, next actions, \
                recommendations, todo next, follow up items, open actions, remaining steps, outstanding work, \
                outstanding items, what remains, what is left, left to do, launch path, path to launch, \
                path to release, path to production, path to ga, way forward, action points, action register, \
                action log, action list, agreed actions, actions required, actions arising, required actions, \
                corrective actions, preventive actions, corrective and preventive actions, remediation plan, \
                remediation items, remediation actions, recommended actions, recommended next steps, \
                priority actions, open items, open points, pending actions, follow up tasks, post release tasks, \
                post launch tasks, post release actions, post launch actions, what s next, up next, next up, next, \
                coming up, next week, plan for next week, plans for next week, next sprint, planned next, \
                planned for next week, planned next week, goals for next week, focus next week, \
                priorities for next week, \
                remaining actions, improvement actions, to do before release, to do before launch, commitments, \
                action item, list of actions, list of action items, recommendation list, suggested next steps, todo before release, \
                measures, measures agreed, agreed measures, immediate measures, measures taken, corrective measures, \
                looking for help, help wanted, where you can help, who can help, \
                homework, what we still need, what we still need to do, jobs left, jobs to do
                """,
            de: """
                wer macht was, nächste schritte, geplant für nächste woche, maßnahmen, offene punkte, folgeaktionen, noch offen, verbleibende schritte, \
                restarbeiten, aktionspunkte, folgeaufgaben, handlungsbedarf, handlungsempfehlungen, empfehlungen, \
                nächste aufgaben, weiteres vorgehen, korrekturmaßnahmen, vereinbarte maßnahmen, maßnahmenplan, \
                maßnahmenliste, aktionen, nächster schritt, sofortmaßnahmen, beschlossene maßnahmen, mithilfe gesucht, \
                hilfe gesucht, \
                als nächstes, hausaufgaben, steht noch aus, noch ausstehend
                """,
            fr: """
                qui fait quoi, prochaines étapes, actions, plan d action, prévu la semaine prochaine, actions à mener, points ouverts, reste à faire, \
                en attente, étapes restantes, actions correctives, actions à réaliser, suites à donner, \
                recommandations, plan d actions, suivi des actions, étapes suivantes, prochaines actions, \
                actions à entreprendre, actions décidées, actions à suivre, actions à faire, actions à prendre, \
                actions en cours, actions de suivi, tâches à suivre, points d action, points à suivre, mesures, \
                mesures correctives, mesures prises, mesures décidées, \
                encore ouvert, encore ouverts, il reste à faire
                """,
            es: """
                quién hace qué, próximos pasos, acciones, plan de acción, siguientes pasos, pendientes, temas pendientes, \
                pasos restantes, lo que falta, acciones correctivas, acciones a realizar, recomendaciones, \
                plan de acciones, compromisos, compromisos adquiridos, puntos pendientes, puntos abiertos, \
                acciones pendientes, tareas asignadas, asuntos pendientes, próximas acciones, siguiente paso, medidas, \
                medidas correctivas, medidas acordadas, medidas inmediatas, \
                queda por hacer, deberes
                """,
            pt: """
                quem faz o quê, quem faz o que, próximos passos, ações, plano de ação, pendências, passos restantes, o que falta, \
                pendências anteriores, encaminhamentos, próximas ações, compromissos, pendências anteriores, \
                encaminhamentos, próximas ações, ações corretivas, recomendações, plano de ações, pontos em aberto, \
                pontos pendentes, itens pendentes, ações pendentes, itens de ação, próximas etapas, \
                próximas atividades, ações a realizar, pendências em aberto, itens em aberto, medidas, medidas corretivas, \
                medidas imediatas, \
                ainda por fazer, por fazer
                """,
            zh: """
                谁做什么, 下周计划, 下周工作计划, 下周安排, 下周任务, 下月计划, 下一步, 行动项, 后续步骤, 后续计划, 后续测试建议, 后续建议, 行动计划, 待跟进, 跟进事项, 后续工作, 后续行动, 后续任务, 改进措施, 改进建议, 整改措施, 整改项, 下一步计划, \
                整改措施, 整改事项, 整改要求, 下一步工作, 下一步行动, 接下来, 遗留事项, 待解决事项, 行动清单, 后续待办, 待跟进事项, 建议, 后续事项, \
                还需要做的
                """,
            ja: """
                誰が何を, アクションアイテム, 次のステップ, 今後の対応, アクション, 次のアクション, 次の一手, 今後の予定, 残課題対応, 次アクション, ネクストアクション, 次回アクション, 宿題, 宿題事項, \
                是正事項, 是正処置, 是正措置, 対応事項, フォローアップ, 改善アクション, 今後やるべきこと, やるべきこと, 今後やること, これからやること, 是正措置, 推奨事項, 今後のタスク, 次回までのタスク, 次回までの宿題, アクション一覧, 次にやること, 今後のアクション, ネクストステップ, \
                推奨アクション, \
                持ち帰り, 持ち帰り事項
                """),
        .init(
            .backlog,
            en: """
                backlog, product backlog, post launch backlog, post release backlog, deferred items, future work, \
                out of this release, later, post release, post launch, carried over, carry over, future enhancements, \
                later phases, after launch, not in this release, icebox, parking lot, nice to have, nice to haves, \
                future improvements, future features, future plans, future releases, future versions, future scope, \
                deferred work, deferred features, out of scope for this release, planned for later, wishlist, \
                wish list, ideas for later, stretch goals, future roadmap, future considerations, later improvements, \
                possible extensions, possible enhancements, possible improvements, possible features, \
                potential improvements, potential enhancements, potential features, potential extensions, \
                potential future features, future extensions, future development, future developments, future ideas, \
                ideas for the future, future, planned improvements, planned enhancements, planned extensions
                """,
            de: """
                spätere versionen, nach dem release, ideenspeicher, zukünftige erweiterungen, spätere ausbaustufen, \
                themenspeicher, zukünftige arbeiten, künftige versionen, mögliche erweiterungen, \
                mögliche verbesserungen, geplante erweiterungen, künftige erweiterungen, \
                zukünftige verbesserungen, weiterentwicklung
                """,
            fr: """
                reporté à plus tard, après la mise en production, améliorations futures, évolutions futures, \
                pistes d amélioration, travaux futurs, versions futures, évolutions possibles, \
                améliorations possibles, extensions possibles, évolutions prévues, évolutions envisagées
                """,
            es: """
                trabajo futuro, después del lanzamiento, mejoras futuras, futuras mejoras, para más adelante, \
                fuera de esta versión, versiones futuras, posibles mejoras, posibles extensiones, \
                posibles ampliaciones, mejoras posibles, extensiones futuras, desarrollos futuros
                """,
            pt: """
                trabalho futuro, após o lançamento, melhorias futuras, futuras melhorias, fora desta versão, \
                versões futuras, trabalhos futuros, possíveis melhorias, possíveis extensões, melhorias possíveis, \
                evoluções futuras, extensões futuras
                """,
            zh:
                "待办列表, 后续版本, 未来计划, 未来规划, 后续规划, 需求池, 待规划, 未来工作, 后期计划, 后续优化, 未来版本, 后续扩展, 可扩展功能, 未来扩展, 扩展方向, 可能的扩展, 后续可扩展功能",
            ja:
                "バックログ, 今後の課題, 将来の拡張, 今後の改善, 将来対応, 次期対応, 将来の課題, 今後の拡張, 将来計画, 今後の拡張可能項目, 拡張可能項目, 今後の拡張予定, 拡張案, 今後の展望, 今後の拡張項目"
        ),
        .init(
            .issues,
            en: """
                stuck, stuck on, trouble, troubles, known trouble, known troubles, known issues, issues, open issues, open incidents, unresolved incidents, bugs, known bugs, known problems, blockers, open bugs, \
                current issues, defects, known limitations and issues, incidents, findings, bug list, \
                resolved issues, fixed issues, issue list, active issues, closed issues, open problems, \
                launch blockers, release blockers, remaining blockers, known blockers, blocking, showstoppers, open showstoppers, \
                open p0s, open p0 bugs, open critical bugs, open critical defects, release blocking issues, known defects, open defects, \
                outstanding issues, remaining issues, unresolved issues, outstanding defects, outstanding bugs, \
                issues found, bugs found, defects found, problems, problems found, problems encountered, \
                issues encountered, critical issues, major issues, minor issues, high priority issues, \
                blocking issues, blocking bugs, critical bugs, non blocking issues, reported issues, reported bugs, \
                current bugs, current blockers, active blockers, open blockers, impediments, current problems, \
                problem list, defect list, defect log, issue log, issues log, bug reports, incident log, \
                test failures, regressions, open findings, audit findings, security findings, vulnerabilities, \
                fixed bugs, issues fixed, resolved bugs, resolved defects, closed bugs, closed defects, known issue, \
                unresolved problems, remaining bugs, remaining defects, known regressions, residuals, \
                residual issues, leftovers, bugs found in the release candidate, defects in the release candidate, \
                bugs at release, bugs at gold, bug status, defect status, defect summary, findings of the rehearsal, \
                what is still broken, what still fails, \
                not fixed yet, not fixed, not yet fixed
                """,
            de: """
                fehlerprotokoll, mängelprotokoll, defektliste, bekannte fehler, bekannte probleme, offene fehler, fehler, probleme, mängel, fehlerliste, \
                offene probleme, offene mängel, bekannte mängel, störungen, vorfälle, befunde, blocker, offene blocker, release blocker, blockierende fehler, offene kritische fehler, hindernisse, \
                aufgetretene probleme, gefundene fehler, festgestellte mängel, restmängel, behobene fehler, kritische fehler, \
                bekannte defekte, fehlerübersicht, aktuelle probleme, bekannte bugs, fehlerstand, fehlerlage, stand der fehler, offene punkte fehler, \
                noch nicht behoben, nicht behoben
                """,
            fr: """
                réserves, problèmes connus, anomalies, anomalies connues, problèmes ouverts, problèmes, \
                bogues connus, problèmes rencontrés, bugs connus, défauts, défauts connus, anomalies ouvertes, \
                anomalies restantes, anomalies bloquantes, bloquants, bugs bloquants, bugs critiques, anomalies critiques, points bloquants, blocages, anomalies relevées, bogues, problèmes bloquants, \
                anomalies corrigées, erreurs connues, état des anomalies, suivi des anomalies, \
                ce qui ne marche pas, ce qui ne fonctionne pas, \
                pas encore corrigé, non corrigés
                """,
            es: """
                problemas conocidos, errores conocidos, incidencias, incidencias conocidas, problemas abiertos, \
                problemas, errores, defectos, bugs conocidos, fallos conocidos, fallos, incidentes, bloqueos, bloqueos abiertos, \
                bloqueadores, bloqueadores abiertos, bloqueantes abiertos, errores críticos, errores bloqueantes, fallos críticos, \
                bloqueantes, impedimentos, problemas encontrados, problemas detectados, problemas pendientes, \
                errores abiertos, hallazgos, defectos conocidos, problemas resueltos, errores corregidos, estado de los defectos, estado de las incidencias, \
                incidentes abiertos, incidencias abiertas, defectos abiertos, resumen de incidencias, \
                resumen de defectos, resumen de incidentes, \
                lo que no funciona, qué no funciona, \
                sin corregir, aún sin corregir
                """,
            pt: """
                problemas conhecidos, erros conhecidos, problemas abertos, problemas, defeitos, bugs conhecidos, \
                erros, falhas, falhas conhecidas, bloqueios, defeitos conhecidos, bugs abertos, bloqueadores, bloqueadores abertos, \
                impeditivos, bugs críticos, erros críticos, erros bloqueantes, falhas críticas, \
                achados, problemas resolvidos, erros corrigidos, situação dos defeitos, situação dos bugs, \
                incidentes, incidentes abertos, defeitos abertos, erros abertos, falhas abertas, ocorrências, \
                resumo de incidentes, resumo de defeitos, resumo de bugs, \
                o que não funciona, o que ainda não funciona, \
                não corrigidos, ainda não corrigidos
                """,
            zh: """
                已知问题, 遗留问题, 遗留问题分析, 问题解决统计, 问题列表, 问题清单, 缺陷列表, 问题, 未解决问题, 未解决的问题, 当前问题, 存在问题, 存在的问题, 待解决问题, 待解决的问题, \
                开放问题, 缺陷, 已知缺陷, 遗留缺陷, 已知bug, 阻塞问题, 阻塞项, 阻塞性问题, 阻断问题, 致命缺陷, 严重缺陷, 上线阻塞项, 发布阻塞项, 发现的问题, 主要问题, 问题汇总, 已修复问题, 已修复的问题, 已解决问题, 问题跟踪, 问题记录, 故障列表, \
                缺陷清单, 缺陷情况, 缺陷状态, 问题情况, 故障情况, \
                未修复, 尚未修复
                """,
            ja: """
                不具合の状況, 不具合状況, 不具合対応状況, 障害の状況, 障害状況, 残存障害, 残存不具合, 残障害, 既知の問題, 既知の不具合, 課題, 課題一覧, 現在の課題一覧, 残課題, 不具合一覧, 不具合, 問題一覧, 既知の障害, 不具合情報, バグ一覧, バグ, 障害一覧, 障害, 未解決の問題, \
                未解決課題, 未解決の課題, 問題点, 検出された問題, 発見された問題, 問題, ブロッカー, 未解決のブロッカー, 残ブロッカー, 致命的な不具合, 重大な不具合, 残不具合, 既知のバグ, 指摘事項, 発生した問題, 未解決事項, \
                未修正
                """),
        .init(
            .risks,
            en: """
                risks, known risks, risk register, accepted risks, open risks, risk assessment, risk list, \
                risks and mitigations, risk mitigation, risk log, residual risks, project risk register, \
                risks and mitigation, risk table, top risks, risks and contingencies, risk, key risks, main risks, \
                risk management, risk analysis, risk matrix, raid log, risk and mitigation, risk and contingency, \
                risks and issues, risk overview, risk status, remaining risks, known risks and mitigations, \
                identified risks, release risks, accepted residual risks, hazards, hazard log, concerns, our concerns, \
                main concerns, open concerns, \
                dangers
                """,
            de: """
                risiken, bekannte risiken, risikoregister, restrisiken, risikoliste, risikobewertung, \
                risikoanalyse, risikomatrix, risiken und maßnahmen, gefahren, verbleibende risiken, \
                risikoübersicht, risiken der freigabe, erkannte risiken, gefährdungen, identifizierte risiken, \
                akzeptierte risiken, projektrisiken
                """,
            fr: """
                risques, risques connus, registre des risques, analyse des risques, matrice des risques, \
                gestion des risques, risque, risques résiduels, risques identifiés, risques acceptés, \
                risques et parades, risques restants, tableau des risques, dangers
                """,
            es: """
                riesgos, riesgos conocidos, registro de riesgos, riesgo, gestión de riesgos, matriz de riesgos, \
                riesgos residuales, riesgos identificados, riesgos aceptados, riesgos y mitigaciones, \
                riesgos restantes, tabla de riesgos, peligros
                """,
            pt: """
                riscos, riscos conhecidos, registro de riscos, risco, gestão de riscos, matriz de riscos, \
                riscos residuais, riscos identificados, riscos aceitos, riscos e mitigações, riscos restantes, \
                tabela de riscos, perigos
                """,
            zh: """
                风险, 识别的风险, 风险清单, 风险评估, 风险分析, 风险管理, 风险列表, 主要风险, 风险与应对, 风险及应对措施, 潜在风险, 剩余风险, 残余风险, 已识别风险, 已接受风险, \
                风险一览, 風險, 風險清單, 风险及措施
                """,
            ja: """
                リスク, リスク一覧, リスクと対策, 識別されたリスク, コンティンジェンシープラン, リスク管理, リスク評価, リスク分析, 想定リスク, 主要リスク, リスク表, 懸念事項, 残存リスク, \
                残留リスク, 既知のリスク, 受容リスク, リスク対策, 危険源
                """),
        .init(
            .artifacts,
            en: """
                checksums, checksum, artifacts, release artifacts, build artifacts, downloads, download, \
                sha256 checksums, sha256sums, binaries, release assets, assets, installers, files, digests, packages, \
                release files, release downloads, file checksums, sha256 sums, checksum list, hash values, hashes, \
                file hashes, published artifacts, signed artifacts, release packages, release binaries, \
                sha 256 checksums, sha256, sha512, md5sums
                """,
            de: "prüfsummen, artefakte, hashwerte, pakete, release artefakte",
            fr: "sommes de contrôle, artefacts, téléchargements, empreintes, paquets, sommes sha256",
            es: "sumas de verificación, artefactos, descargas, paquetes, huellas, binarios, artefactos de la versión",
            pt: "somas de verificação, artefatos, pacotes, binários, artefatos da versão",
            zh: "校验和, 制品, 下载文件, 制品列表, 安装包, 文件校验, 校验值, 发布包, 发布产物, 文件哈希",
            ja: "成果物一覧, チェックサム, 配布物, 配布ファイル, ハッシュ値, リリースファイル"),
        .init(
            .milestones,
            en: """
                milestones, timeline, schedule, release schedule, calendar, key dates, important dates, dates, \
                upcoming milestones, project timeline, release timeline, roadmap, release plan, release calendar, \
                timetable, releases, upcoming releases, past releases, release dates, chronology, sequence of events, \
                deadlines, target dates, planned releases, key milestones, milestone plan, project schedule, \
                dates and deadlines, planned dates, milestone
                """,
            de: """
                zeitplan, meilensteine, termine, terminplan, ablaufplan, fristen, chronologie, wichtige termine, \
                eckdaten, meilensteinplan, veröffentlichungen, terminübersicht
                """,
            fr: """
                calendrier, jalons, planning, échéancier, dates clés, échéances, planning prévisionnel, \
                dates importantes, calendrier prévisionnel, dates principales, principales dates, dates
                """,
            es: """
                cronograma, hitos, calendario, línea de tiempo, fechas, fechas clave, fechas importantes, fechas principales, plazos, cronología, \
                calendario de hitos
                """,
            pt: """
                cronograma, marcos, calendário, linha do tempo, datas, datas importantes, prazos, marcos do projeto, \
                datas chave, cronologia
                """,
            zh: "里程碑, 时间表, 进度计划, 时间线, 时间安排, 日程安排, 进度安排, 关键节点, 重要日期, 关键日期, 时间计划, 时间节点, 排期, 发布计划, 里程碑计划",
            ja: "スケジュール, 日程, マイルストーン, タイムライン, 予定表, 工程表, 重要日程, 時系列, 主要マイルストーン, リリース予定, リリース日程, 全体スケジュール, 年表"),
        .init(
            .phases,
            en: """
                phases, workflow phases, project phases, stages, phase overview, implementation phases, \
                delivery phases, development phases, rollout phases, waves, rollout waves, rollout stages, sprints, iterations, phase plan, sprint overview
                """,
            de: "phasen, projektphasen, phasenübersicht, phasenplan",
            fr: "phases, phases du projet, plan des phases",
            es: "fases, fases del proyecto, plan de fases",
            pt: "fases, fases do projeto, plano de fases",
            zh: "阶段, 阶段划分, 项目阶段, 实施阶段, 阶段计划",
            ja: "フェーズ, フェーズ一覧, フェーズ構成, 各フェーズ"),
        .init(
            .waivers,
            en: """
                waivers, exceptions, waivers and exceptions, waived items, exemptions, approved exceptions, \
                exception log, exceptions log, exception register, waiver log, waiver register, \
                deviations and waivers, deviations, accepted deviations, concessions, derogations, \
                approved deviations, dispensations, granted waivers, granted exceptions, deviation permits
                """,
            de: """
                ausnahmen, ausnahmegenehmigungen, ausnahmeliste, genehmigte ausnahmen, abweichungsgenehmigungen, \
                genehmigte abweichungen, sonderfreigaben, befreiungen, zugelassene abweichungen
                """,
            fr: """
                dérogations, exceptions, exceptions approuvées, registre des dérogations, dérogations accordées, \
                dérogation, écarts acceptés
                """,
            es: """
                excepciones, exenciones, excepciones aprobadas, registro de excepciones, desviaciones aprobadas, \
                concesiones, excepciones concedidas
                """,
            pt: """
                exceções, isenções, exceções aprovadas, registro de exceções, dispensas, desvios aprovados, \
                concessões, exceções concedidas
                """,
            zh: "豁免, 豁免清单, 例外清单, 豁免项, 已批准豁免, 让步接收, 特批, 例外审批, 豁免清單, 偏差许可",
            ja: "例外, 免除, 例外一覧, 免除一覧, 適用除外, 特例承認, 例外承認, 特採, 免除事項, 逸脱承認"),
        .init(
            .completed,
            en: """
                accomplishments this week, achievements this week, highlights this week, highlights of the week, \
                weekly highlights, wins this week, shipped, what shipped, what we shipped, what was shipped, shipped this week, shipped last week, \
                shipped this sprint, delivered, what was delivered, what we delivered, delivered this week, merged, \
                completed, done, finished, implemented requirements, completed work, work completed, done items, \
                fully implemented, fully completed, implemented, implemented features, completed features, \
                features implemented, features completed, finished work, what is done, what was done, \
                what has been done, what works, what is working, working, working features, already done, already implemented, \
                progress made, accomplishments, accomplished, completed this week, done this week, finished this week, \
                completed last week, done last week, accomplished this week
                """,
            de: """
                erledigt, abgeschlossen, erledigte punkte, vollständig umgesetzt, umgesetzt, umgesetzte funktionen, \
                fertiggestellt, bereits erledigt, bereits umgesetzt, abgeschlossene arbeiten, fertig, erzielte fortschritte, \
                diese woche erledigt, letzte woche erledigt, ausgeliefert, geliefert
                """,
            fr: """
                terminé, terminés, travaux terminés, entièrement réalisé, réalisé, réalisés, réalisations, \
                fonctionnalités réalisées, fonctionnalités terminées, déjà fait, fait, progrès réalisés, \
                avancées réalisées, tâches réalisées, travail réalisé, travail accompli
                """,
            es: """
                completado, completadas, terminado, completadas y cerradas, totalmente implementado, implementado, \
                realizado, funcionalidades implementadas, funcionalidades completadas, hecho, ya hecho, completados, \
                avances realizados, progresos realizados, trabajo realizado, logros
                """,
            pt: """
                concluído, concluídas, itens concluídos, totalmente implementado, implementado, realizado, \
                funcionalidades implementadas, funcionalidades concluídas, feito, já feito, concluídos, \
                avanços realizados, progressos realizados, trabalho realizado
                """,
            zh: "已完成, 已完成工作, 已完成事项, 已完成项, 已完成内容, 已完全实现, 已实现, 已实现功能, 已完成功能, 本周完成, 本周完成工作, 上周完成",
            ja: "完了, 完了済み, 完全実装済み, 実装済み, 実装済み機能, 完了した作業, 完了事項, 対応済み, 完了した項目, 今週完了, 今週の完了事項"),
        .init(
            .deferred,
            en: """
                deferred, postponed, pending, remaining, still open, left, not ready, not ready yet, not sorted yet, not started, under consideration, deferred tasks, deferred work items, \
                on hold, postponed items
                """,
            de:
                "noch nicht begonnen, noch nicht fertig, verschoben, zurückgestellt, offen, ausstehend, verbleibend, in überlegung, zurückgestellte aufgaben, verschobene punkte",
            fr: "pas encore prêt, pas prêt, reporté, reportés, à l étude, tâches reportées, points reportés",
            es:
                "aún no listo, no está listo, aplazado, pendientes, pendiente, restante, falta, en estudio, tareas aplazadas, aplazados",
            pt:
                "ainda não pronto, não está pronto, adiado, pendentes, pendente, restante, falta, em estudo, tarefas adiadas, adiados",
            zh: "推迟, 未开始, 考虑中, 推迟事项, 已推迟, 延期事项, 暂缓",
            ja: "延期, 未着手, 残り, 未完了, 未対応, 残り作業, 検討中, 将来やること, 検討中 将来やること, 延期事項, 保留, 保留事項"),
    ]

    private static let deciding: [WordRow<SectionRole>] = [
        .init(
            .signoffs,
            en: """
                sign offs, signoffs, sign off, approvals, approval, stakeholder approval, stakeholder approvals, \
                reviewed and approved, seen and approved, approved and signed, \
                approvals and sign offs, required approvals, required sign offs, decision authority and approvals, \
                sign off matrix, reviewers, approvers, stakeholder sign off, sign off sheet, signatures, \
                formal approval, mandatory reviewers, required reviewers, sign off table, signatories, \
                authorized signatories, authorised signatories, signers, sign off registry, sign off record, \
                sign off log, approval signatures, approval matrix, approval table, approval record, approval log, \
                approval status, approval chain, approval history, sign off status, sign off requirements, \
                sign off section, final sign off, final sign offs, final approval, final approvals, \
                project approval, document approval, document approvals, management approval, release approval, \
                release approvals, release sign off, release signoff, launch approval, launch approvals, \
                launch sign off, deployment approval, qa sign off, security sign off, uat sign off, \
                business sign off, required signatures, acceptance and sign off, acceptance sign off, \
                review and approval, reviews and approvals, review and sign off, sign off by role, role sign off, \
                approval and sign off, signed, signed by, signed off, signed off by, agreed by, who agreed, who signed, poll, roll call of approvals, \
                concurrences, concurrence, concurrences and approvals, endorsements, endorsement, consents, \
                signing page, signature page, signature block, signature sheet, release authorisation, \
                release authorization, authority to release, opinions, positions of the functions, \
                statements of the functions, acceptances, approvals and signatures, signatures and approvals, \
                who approves, who approved, who has signed, who signs off, approving functions, \
                agreement of the parties, acceptance by, function sign offs, department approvals, clearances, \
                who must sign, \
                release clearances, stakeholder sign offs, concurrence sheet, approval sheet, approval round, \
                sign off round
                """,
            de: """
                freigaben, freigabe, genehmigungen, unterschriften, abnahmen, abnahme, zustimmungen, genehmigung, \
                freigabevermerk, freigabematrix, unterschrift, zeichnung, zustimmung, prüfung und freigabe, \
                freigabestatus, freigaben und unterschriften, freigabeliste, unterzeichner, genehmiger, gezeichnet, \
                unterzeichnet von, freigegeben durch, freigegeben von, genehmigt durch, genehmigt von, zeichnungen, \
                mitzeichnung, mitzeichnungen, freigabevermerke, freigabeblatt, stellungnahmen, \
                stellungnahmen der fachbereiche, voten, unterschriftenblatt, unterschriftenliste, zeichnungsblatt, \
                freigabezeichnung, abnahmen und freigaben, abnahmeerklärung, zustimmungen und freigaben, \
                freigaben der fachbereiche, wer hat freigegeben, wer hat unterschrieben, freigaben je rolle, \
                wer unterschreibt, wer freigibt, \
                freigabeunterschriften, unbedenklichkeitserklärungen, freigabeumlauf, umlauf
                """,
            fr: """
                approbations, approbation, validations, signatures, visas, accords, approbateurs, signataires, \
                visa, circuit de validation, validation finale, accord final, bon pour accord, \
                approbations requises, approbation finale, signature, signé par, approuvé par, validé par, \
                émargement, accords et visas, visas et signatures, avis des services, avis recueillis, \
                avis exprimés, avis des parties prenantes, signataires et avis, circuit de visa, feuille de visas, \
                accords reçus, consentements, qui a signé, signatures requises, signatures obligatoires, visas requis, \
                approbations obligatoires, qui doit signer, tour de table des avis, approbations et signatures, \
                signatures et visas, positions exprimées
                """,
            es: """
                aprobaciones, aprobación, firmas, visto bueno, conformidades, firma, firmas y aprobaciones, \
                aprobaciones requeridas, revisión y aprobación, conformidad, firmantes, aprobadores, \
                aprobación final, aprobaciones y firmas, firmado por, aprobado por, conformidades y firmas, \
                vistos buenos, opiniones, dictámenes, firmas de conformidad, hoja de firmas, quién firma, \
                quién ha firmado, firmas requeridas, firmas obligatorias, firmas necesarias, quién debe firmar, \
                aprobaciones obligatorias, avales, consentimientos, pronunciamientos, firmas de aceptación, \
                aprobaciones por área
                """,
            pt: """
                aprovações, aprovação, assinaturas, assinaturas e aprovações, aprovadores, signatários, \
                revisão e aprovação, aprovação final, aceite formal, aprovações necessárias, \
                aprovações e assinaturas, assinado por, aprovado por, pareceres, vistos, manifestações, opiniões, \
                folha de assinaturas, quem assinou, assinaturas obrigatórias, assinaturas necessárias, \
                aprovações obrigatórias, quem deve assinar, anuências, consentimentos, pronunciamentos, \
                assinaturas de aceite, aprovações por área, homologações, homologação dos responsáveis
                """,
            zh: """
                审批, 签字, 签核, 批准, 会签, 审批记录, 签字确认, 签核记录, 签署, 评审签字, 批准记录, 审核与批准, 审批签字, 会签表, 签字栏, 验收签字, 批准签字, 审核批准, 签字页, \
                审批状态, 会签记录, 会签意见, 签署页, 签字页面, 签署意见, 各方意见, 各部门意见, 部门会签, 审批意见, 核准, 簽署, 簽核, 審批, 簽字, 批准與簽署, 授权签字, 放行签字, \
                谁已签字, 签批, 签批记录, 签核记录, 签核, 必须签字, 必须签字的角色, 必需签字, 必要审批, 需签字人员
                """,
            ja: """
                承認, 署名, 承認一覧, 承認者, サインオフ, 承認欄, 承認記録, 承認状況, 承認履歴, 署名欄, 捺印欄, 承認フロー, 最終承認, 承認者一覧, 関係者承認, 決裁, 決裁欄, 承認印, \
                押印欄, 各部門の承認, 部門承認, 承認状況一覧, 意見表明, 各部の意見, 署名者, 署名者一覧, 稟議, 検印欄, 同意, 合議, 承認及び署名, 関係部門承認, 回議, 必要な承認, 必須の承認, 必要な署名, 必須承認
                """),
        .init(
            .decision,
            en: """
                decision, final decision, go or no go, go no go decision, verdict, final verdict, formal decision, outcome, \
                conclusion, release decision, recommendation, launch decision, go no go, final recommendation, \
                overall decision, overall verdict, gate decision, formal verdict, overall conclusion, \
                final conclusion, conclusions, go live decision, deployment decision, ship decision, \
                resolution, resolutions, ruling, board decision, committee decision, release statement, result of the vote, \
                readiness decision, readiness verdict, final determination, determination, final result, \
                overall result, go no go recommendation, decision and rationale, verdict and rationale, \
                what we decided, what was decided, our decision, the decision, decision taken, our verdict, \
                the verdict, what the board decided, final word, our call, the call
                """,
            de: """
                entscheidung, freigabeentscheidung, endgültige entscheidung, fazit, gesamturteil, gesamtergebnis, \
                schlussfolgerung, abschließende bewertung, urteil, gesamtbewertung, empfehlung, freigabeempfehlung, \
                schlussfolgerungen
                """,
            fr: """
                décision, décision finale, conclusion, avis, avis final, recommandation, conclusion générale, \
                décision go no go, résultat final
                """,
            es: """
                decisión, decisión final, conclusión, veredicto, dictamen, conclusiones, resultado final, \
                recomendación, decisión go no go, resolución
                """,
            pt: """
                decisão, decisão final, conclusão, veredito, parecer, parecer final, conclusões, recomendação, \
                decisão go no go, deliberação, resolução
                """,
            zh: """
                测试结论, 测试整体结论, 決定, 决定, 结论, 决策, 最终决定, 測試結論, 总体结论, 评审结论, 验收结论, 驗收結論, 評審結論, 审查结论, 審查結論, 最终结论, 发布决定, 发布结论, 评估结论, 审批结论, 上线决定, 判定结果, \
                综合结论
                """,
            ja: "決定, 判定, 最終判定, リリース判定, 結論, 総合判定, 総合評価, 最終結論, 判定結果, リリース可否, リリース可否判定, 可否判定, 最終決定"),
        .init(
            .decisions,
            en: """
                decisions, decision log, decisions taken, what we agreed, what was agreed, what we decided, \
                what was decided, main decisions, important decisions, relevant decisions, decisions made, key decisions, agreed, agreements, \
                resolutions, agreed decisions, decision updates, resolved decisions, decision record, \
                decision records, decision register, motions, motions passed, agreed items, agreed points, \
                meeting decisions, decision history, decision table, key outcomes, resolutions passed, decision list, \
                decided, we decided, decided today, decided so far, what we settled, we agreed
                """,
            de: """
                entscheidungen, beschlüsse, gefasste beschlüsse, wichtige entscheidungen, absprachen, entscheidungsprotokoll, getroffene entscheidungen, vereinbarungen, \
                beschluss, entscheidungslog, \
                beschlossen, entschieden, vereinbart, was wir beschlossen haben, was beschlossen wurde, wir haben beschlossen, festgelegt
                """,
            fr: """
                décisions, relevé de décisions, décisions prises, résolutions, points actés, accords, \
                principales décisions, relevé des décisions, \
                journal des décisions, \
                décidé, on a décidé, nous avons décidé, il a été décidé, convenu, ce qui a été décidé, ce que nous avons décidé
                """,
            es: """
                decisiones, acuerdos, decisiones tomadas, acuerdos relevantes, decisiones relevantes, \
                acuerdos y decisiones, acuerdos principales, acuerdos tomados, resoluciones, acuerdos alcanzados, \
                registro de decisiones, acuerdos y compromisos, \
                decidido, se decidió, se decide, acordado, hemos decidido, lo que decidimos, se acordó
                """,
            pt: """
                decisões, deliberações, decisões tomadas, principais decisões, decisões e acordos, acordos, resoluções, registro de decisões, \
                decisões e encaminhamentos, \
                decidido, decidimos, ficou decidido, foi decidido, combinado, ficou acordado, o que decidimos
                """,
            zh: "决定事项, 会议决定事项, 决议, 决议事项, 会议决定, 会议决议, 决策事项, 已决定事项, 决策记录, 会议结论, 达成共识, 达成一致, 会上决定, 已决定, 决定如下, 我们决定",
            ja: "決定事項, 重要決定事項, 合意事項, 決議事項, 決まったこと, 決定したこと, 決定内容, 意思決定ログ, 意思決定, 決めたこと"),
        .init(
            .attendees,
            en: """
                attendees, participants, attendance, present, members present, roll call, who attended, \
                participants list, participant list, attendee list, in attendance, apologies, absent, absentees, \
                guests, invitees, meeting participants, list of attendees, members in attendance
                """,
            de: """
                teilnehmer, teilnehmende, anwesende, anwesend, teilnehmerliste, abwesend, entschuldigt, beteiligte, \
                teilnehmerinnen
                """,
            fr: """
                participants, présents, absents, liste des participants, personnes présentes, excusés, \
                membres présents
                """,
            es: "asistentes, participantes, ausentes, lista de asistentes, asistencia, convocados",
            pt: "participantes, presentes, lista de presença, presenças, convidados, membros presentes",
            zh: "与会者, 参会人员, 参会人, 参加人员, 出席人员, 与会人员, 出席, 缺席, 参与人员",
            ja: "参加者, 出席者, 参加メンバー, 欠席者, 出席メンバー, 参加者一覧, 欠席"),
        .init(
            .agenda,
            en: """
                agenda, meeting agenda, topics, meeting topics, discussion topics, agenda items, points to discuss, \
                items to discuss, today s agenda, proposed agenda
                """,
            de: "tagesordnung, besprechungspunkte, themen",
            fr: "ordre du jour, points à aborder, sujets à traiter",
            es: "orden del día, temas a tratar, puntos a tratar, temario",
            pt: "pauta, ordem do dia, assuntos tratados, pontos de pauta, tópicos",
            zh: "议程, 会议议程, 议题, 讨论议题",
            ja: "議題, アジェンダ, 議題一覧, 次第"),
        .init(
            .votes,
            en: """
                votes, vote, voting, vote record, ballot, voting results, vote results, roll call vote, \
                voting record, votes cast, vote tally, ballots, poll results, votes by member, vote by member, \
                how we voted, how they voted, votes received, roll call votes, positions of the members
                """,
            de: """
                abstimmung, stimmen, abstimmungsergebnis, voten der mitglieder, abstimmungen, stimmabgabe, votum, \
                abgegebene stimmen, stimmverhalten
                """,
            fr: """
                vote, votes, résultat du vote, scrutin, votes exprimés, vote nominatif, résultats du vote, \
                votes des membres, suffrages
                """,
            es: """
                votación, votos, votaciones, resultado de la votación, voto, votos emitidos, votación nominal, \
                resultado de la votación por miembro, sentido de los votos
                """,
            pt: "votação, resultado da votação, votação nominal, votos dos membros",
            zh: "表决, 投票, 表决结果, 投票结果, 投票记录, 表决情况, 投票情况, 投票明细, 各委员表决, 表決, 表決結果",
            ja: "投票, 採決, 投票結果, 採決結果, 議決, 議決結果, 賛否, 投票内訳, 各委員の賛否, 採決内容"),
    ]

    private static let running: [WordRow<SectionRole>] = [
        .init(
            .testSummary,
            en: """
                test summary, test results, test report, regression results, validation results, test execution, \
                testing summary, regression summary, test execution summary, test outcome, test outcomes, qa results, \
                qa summary, qa report, verification results, regression test results, uat results, test run summary, \
                test results summary
                """,
            de: "testergebnisse, testbericht, testzusammenfassung, testergebnis, testlauf",
            fr: "résultats des tests, rapport de test, synthèse des tests, résultats de test, bilan des tests",
            es: "resultados de pruebas, informe de pruebas, resumen de pruebas, resultado de las pruebas",
            pt: "resultados dos testes, relatório de testes, resumo dos testes, resultado dos testes",
            zh: "测试执行, 测试结果, 测试报告, 测试总结, 测试概况, 测试汇总, 测试情况",
            ja: "テスト結果, 試験結果, テスト概要, テストサマリー, テスト結果概要"),
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
                rollback, rollback plan, rollback triggers, rollback steps, rollback procedure, roll back, \
                backout plan, rollback criteria, trigger rollback if, rollback strategy
                """,
            de: "rückfallplan, rollback plan, rückfallebene, notfallplan",
            fr: "plan de retour arrière, retour arrière, plan de repli, plan de secours, marche arrière",
            es: "plan de rollback, plan de reversión, vuelta atrás, marcha atrás, plan de retorno, reversión",
            pt: "plano de rollback, plano de reversão, reversão, plano de retorno",
            zh: "回滚, 回滚计划, 回退, 回退方案, 回滚方案, 回退计划, 回滚步骤, 回滚策略",
            ja: "ロールバック, 切り戻し, ロールバック計画, ロールバック手順, 切り戻し計画, 切り戻し手順, 切戻し"),
        .init(
            .deployment,
            en: """
                deployment plan, deployment, rollout plan, rollout, launch plan, deployment steps, release procedure, \
                go live plan, launch sequence, rollout steps, deployment procedure, deployment process, \
                go live steps, deployment strategy
                """,
            de: "ausrollplan, bereitstellung, bereitstellungsplan, einführungsplan",
            fr: "déploiement, plan de déploiement, étapes de déploiement, mise en production",
            es: "despliegue, plan de despliegue, pasos de despliegue, puesta en producción",
            pt: "implantação, plano de implantação, passos de implantação, plano de implantação em produção",
            zh: "部署, 部署计划, 部署步骤, 部署方案, 上线步骤, 上线计划, 发布步骤, 发布流程",
            ja: "デプロイ, リリース手順, デプロイ手順, デプロイ計画, 展開計画, 導入計画, 移行計画"),
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
            en: """
                log, progress log, log entries, daily log, journal, progress, updates, status updates, \
                progress update, work log, activity log, development log, weekly log, logbook, diary, \
                meeting notes, discussion, discussions, discussion notes
                """,
            de: "verlauf, diskussion, fortschritt, tagebuch, arbeitsprotokoll, logbuch, fortschrittsprotokoll",
            fr: "journal, avancement, journal de bord, suivi d avancement, journal d avancement",
            es: "bitácora, registro, progreso, registro de avances, avances, diario",
            pt: "registro, andamento, diário, registro de progresso, diário de bordo",
            zh: "日志, 进展, 工作日志, 进度记录, 进展记录, 开发日志, 工作记录",
            ja: "進捗報告, 作業ログ, 作業日誌, 日報, 進捗, 作業記録, 進捗ログ"),
    ]

    /// Phrases within longer titles; of those that a title holds the first row counts.
    static let within: [WordRow<SectionRole>] = [
        .init(
            .example, en: "how to fill in, filled in example", de: "ausfüllbeispiel", fr: "exemple de saisie",
            es: "ejemplo de llenado", pt: "exemplo de preenchimento", zh: "填写示例, 填写样例, 填写范例", ja: "記入例, 記載例, 入力例"),
        .init(.troubleshooting, en: "troubleshooting, common issues, common problems"),
        .init(
            .legend, en: "how to read", de: "so liest man, lesehilfe", fr: "comment lire", es: "cómo leerlo, cómo leer",
            pt: "como ler", zh: "阅读说明", ja: "読み方, 見方"),
        .init(
            .scope,
            en: """
                limitations by design, limits by design, limits of this version, limits of this release, by design, \
                limits of the product, product limits, system limits, limits and quotas, \
                intended limitations, intended behaviour, intended behavior
                """,
            de:
                "bewusste einschränkungen, grenzen dieser version, grenzen der version, grenzen des produkts, so gewollt",
            fr: "limitations voulues, limites de cette version, limites de la version, limites du produit",
            es: "limitaciones intencionadas, límites de esta versión, límites de la versión, límites del producto",
            pt: "limitações intencionais, limites desta versão, limites da versão, limites do produto",
            zh: "设计限制, 版本限制, 产品限制", ja: "制限 仕様, 仕様による制限, 仕様上の制限, 本バージョンの制限"),
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
                conditions for releasing, conditions for launching, conditions for shipping, conditions for going live, \
                conditions of the release, conditions of the launch, conditions of release, conditions of launch, \
                conditions for go live, conditions to launch, conditions to release, launch conditions, release conditions, \
                trigger criteria, readiness criteria, decision rules, gate criteria, go criteria, criteria for, blocking criteria, risk tolerance, \
                go decision requires, go requires, required for a go, needed for a go
                """,
            de: """
                akzeptanzkriterien, abnahmekriterien, freigabekriterien, bedingungen für das go, bedingungen für den go live, \
                freigabebedingungen, kriterien für, kriterium für
                """,
            fr: """
                critères pour, critère pour, critères d acceptation, critères de sortie, conditions de mise en service, conditions de mise en production, \
                conditions pour le go
                """,
            es: """
                criterios para, criterio para, criterios de aceptación, reglas de decisión, criterios de salida, condiciones para pasar a, \
                condiciones para el go, condiciones para la puesta en producción
                """,
            pt: """
                critérios para, critério para, critérios de aceitação, critérios de aceite, critérios de saída, condições para o go, \
                condições para entrar em produção
                """,
            zh: "验收标准, 准出标准, 上线条件, 发布条件, 成功标准",
            ja: "受け入れ基準, 受入基準, リリース基準, リリース条件, 公開条件, 成功基準, 合格基準, 完了基準, 判定基準, 達成基準"),
        .init(.waivers, en: "waivers, waived, exceptions granted"),
        .init(.metrics, en: "kpi, kpis, performance metrics, benchmarks"),
        .init(.context, en: "assumptions, owasp"),
        .init(
            .risks,
            en: """
                risks, risk register, risk log, risk list, risk matrix, risk summary, risk items, what can go wrong, \
                what could go wrong, what might go wrong, what may go wrong, could go wrong, can go wrong, might go wrong
                """,
            de:
                "risiken, was schiefgehen kann, was schiefgehen könnte, was schief gehen kann, kann schiefgehen, könnte schiefgehen",
            fr: "risques, ce qui peut mal tourner, ce qui pourrait mal tourner",
            es: "riesgos, qué puede salir mal, lo que puede salir mal, qué podría salir mal",
            pt: "riscos, o que pode dar errado, o que pode correr mal", zh: "风险, 可能出现的问题",
            ja: "リスク, コンティンジェンシー"),
        .init(
            .deliverables, en: "deliverables, output list, artifacts output", de: "liefergegenstände", fr: "livrables",
            es: "entregables", pt: "entregáveis", zh: "交付物", ja: "成果物"),
        .init(
            .issues,
            en: """
                known issues, known issue, open issues, issues, bugs, defects, bug bash, blockers, \
                problems encountered, known problems, known bugs, known defects, known faults, known errors, \
                failure analysis, failed tests, blocked test analysis
                """,
            de: "bekannte fehler, bekannte probleme, bekannte mängel, offene fehler, aufgetretene probleme",
            fr: "problèmes connus, bogues connus, bugs connus, défauts connus, anomalies, problèmes rencontrés",
            es:
                "problemas conocidos, errores conocidos, fallos conocidos, problemas encontrados, incidencias, incidentes abiertos, defectos abiertos",
            pt:
                "problemas conhecidos, erros conhecidos, falhas conhecidas, problemas encontrados, incidentes abertos, defeitos abertos, bugs abertos",
            zh: "已知问题, 已知缺陷, 问题影响, 遗留问题",
            ja: "既知の問題, 既知の不具合, 解決済み課題"),
        .init(.issues, zh: "遗留发现, 踩的坑, 修的坑"),
        .init(
            .checklist, en: "checklist", de: "checkliste, prüfliste", fr: "liste de contrôle, liste de vérification",
            es: "lista de verificación", pt: "lista de verificação", zh: "检查清单", ja: "チェックリスト, 実行チェック"),
        .init(
            .signoffs,
            en:
                "sign offs, signatures for, signatures of, sign off, signoff, approvals, stakeholder approval, signatories, approved by, signed off by",
            de: "freigaben, unterschriften",
            fr: "approbations, visas des, signatures des", es: "aprobaciones, firmas de",
            pt: "aprovações, assinaturas d", zh: "审批, 会签", ja: "承認一覧, 承認者"),
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
            pt: "tarefas", zh: "剩余", ja: "進行中, タスク"),
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
