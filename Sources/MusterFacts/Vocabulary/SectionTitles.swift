import MusterModel

/// What sections are about, told by their titles: one table for headings, bare-line titles and labels of lists.
enum SectionTitles {
    /// Titles that stand for themselves; also on a bare line.
    private static let exact = Lexicon<SectionRole>([
        (
            .context,
            [
                "context", "problem statement", "context problem statement", "background", "introduction", "overview",
                "description", "summary",
                "executive summary", "purpose", "motivation", "resumen", "resumen ejecutivo", "概要", "背景", "特性概述", "摘要",
                "purpose goal", "purpose and goal",
            ]
        ),
        (
            .objectives,
            [
                "measurable objectives", "objectives", "objective", "objective s", "goals", "goal", "key objectives",
                "project objectives", "objetivos", "ziele", "objectifs",
                "目的", "目标", "final outcome goal achieved", "phase objectives", "release objectives",
            ]
        ),
        (
            .guidance,
            [
                "implementation guidance", "design rationale", "operational considerations", "testing methodologies",
                "implementation details", "implementation plan",
                "rationale", "testing methodology", "test methodology", "implementation notes", "technical approach",
                "approach", "process details",
                "notes considerations", "notes and considerations", "test procedures", "procedure", "methodology",
                "design notes",
            ]
        ),
        (.versionControl, ["version control strategy", "version control", "branching strategy", "branching"]),
        (
            .definitionOfReady,
            [
                "definition of ready", "dor", "entry criteria", "entry criterion", "entry conditions", "ready criteria",
                "preconditions", "prerequisites", "entrance criteria",
            ]
        ),
        (.definitionOfDone, ["definition of done", "dod", "done criteria", "exit rule"]),
        (
            .acceptance,
            [
                "verification validation criteria", "verification and validation criteria", "acceptance criteria",
                "exit criteria", "success criteria",
                "completion criteria", "next phase trigger completion criteria", "validation criteria",
                "verification criteria", "release criteria", "go criteria",
                "go no go criteria", "gate criteria", "launch criteria", "acceptance", "criteria", "acceptance tests",
                "criterios de aceptación", "critérios de aceitação",
                "akzeptanzkriterien", "critères d acceptation", "受け入れ基準", "验收标准", "quality gates", "gate rules",
                "gates", "exit conditions", "readiness criteria",
                "launch readiness criteria", "decision rules", "reglas de decisión", "decision criteria",
                "risk tolerance boundaries", "acceptance conditions",
            ]
        ),
        (
            .deliverables,
            [
                "deliverables", "key deliverables", "outputs", "deliverables outputs", "key deliverables outputs",
                "key deliverables outputs for phase",
                "output", "entregables", "entregáveis", "liefergegenstände", "livrables", "成果物", "交付物", "work products",
                "documentation deliverables", "phase deliverables",
                "expected outputs", "final reporting handoff",
            ]
        ),
        (
            .references,
            [
                "technical reference", "technical references", "reference", "references", "related documents",
                "related", "see also", "links", "referencias", "referências",
                "referenzen", "références", "関連資料", "関連ドキュメント", "参考", "参考资料", "出典", "further reading",
                "other documentation", "tracking docs", "guides",
                "related documentation", "decision documentation", "resources", "source documents", "useful links",
                "release cut reference",
            ]
        ),
        (.evidence, ["evidence", "supporting evidence", "evidencias", "evidence links", "proof"]),
        (
            .security,
            [
                "security audit compliance checkpoints", "security audit and compliance checkpoints",
                "security checkpoints", "compliance checkpoints",
                "security and compliance checkpoints", "security compliance checkpoints", "security audit",
                "security audit checkpoints", "audit checkpoints",
            ]
        ),
        (
            .tasks,
            [
                "tasks", "task list", "todo", "to do", "todos", "work items", "tareas", "tarefas", "aufgaben", "タスク",
                "タスク一覧", "任务", "tareas completadas",
                "completed tasks", "planned work", "remaining tasks", "sub tasks", "subtasks", "進行中", "in progress",
                "進行中のタスク", "minor remaining items", "manual completion steps",
                "remaining items", "remaining work",
            ]
        ),
        (
            .actions,
            [
                "action items", "actions", "next steps", "action plan", "follow ups", "follow up", "follow up actions",
                "immediate actions", "short term actions",
                "medium term actions", "long term actions", "アクションアイテム", "próximos pasos", "próximos passos",
                "nächste schritte", "prochaines étapes", "次のステップ", "后续测试建议",
                "next actions", "recommendations", "todo next", "follow up items", "下一步", "行动项", "open actions",
                "acciones",
            ]
        ),
        (
            .backlog,
            [
                "backlog", "product backlog", "post launch backlog", "post release backlog", "deferred items",
                "future work", "out of this release", "later", "post release", "post launch",
                "carried over", "carry over", "future enhancements", "later phases", "バックログ", "after launch",
                "not in this release",
            ]
        ),
        (
            .issues,
            [
                "known issues", "issues", "open issues", "bugs", "known bugs", "known problems", "blockers",
                "open bugs", "current issues", "defects", "known limitations and issues",
                "既知の問題", "課題", "課題一覧", "現在の課題一覧", "已知问题", "遗留问题", "遗留问题分析", "problemas conocidos",
                "problemas conhecidos", "bekannte fehler", "bekannte probleme",
                "problèmes connus", "残課題", "incidents", "findings", "bug list", "resolved issues", "fixed issues",
                "issue list", "问题解决统计", "active issues", "closed issues",
                "過去の解決済み課題", "open problems", "launch blockers", "release blockers", "release blocking issues",
            ]
        ),
        (
            .risks,
            [
                "risks", "known risks", "risk register", "accepted risks", "open risks", "risk assessment", "risk list",
                "リスク", "リスク一覧", "リスクと対策", "识别的风险", "风险", "riesgos", "riscos",
                "risiken", "risques", "risks and mitigations", "risk mitigation", "risk log", "識別されたリスク",
                "residual risks", "preliminary project risk register", "project risk register",
                "risks and mitigation", "risk table", "top risks", "risks and contingencies", "コンティンジェンシープラン",
            ]
        ),
        (
            .artifacts,
            [
                "checksums", "checksum", "artifacts", "release artifacts", "build artifacts", "downloads", "download",
                "sha256 checksums", "sha256sums", "binaries", "release assets", "assets",
                "installers", "files", "digests", "成果物一覧", "packages",
            ]
        ),
        (
            .milestones,
            [
                "milestones", "timeline", "schedule", "release schedule", "calendar", "key dates", "important dates",
                "dates", "cronograma", "zeitplan", "calendrier", "スケジュール", "里程碑",
                "日程", "upcoming milestones", "project timeline", "release timeline", "re assessment timeline",
                "timeline review", "今週のスケジュール", "roadmap", "release plan", "release calendar",
            ]
        ),
        (.phases, ["phases", "workflow phases", "project phases", "stages", "フェーズ", "阶段", "fases", "phasen"]),
        (
            .checklist,
            [
                "checklist", "release checklist", "launch checklist", "go live checklist", "signed go live checklist",
                "readiness checklist", "pre launch checklist", "checks",
                "チェックリスト", "检查清单", "lista de verificación", "checkliste", "checklist de decisión",
                "pre release checklist", "verification checklist", "completed items", "完了項目",
                "estado final", "achievements",
            ]
        ),
        (
            .signoffs,
            [
                "sign offs", "signoffs", "sign off", "approvals", "approval", "stakeholder approval",
                "stakeholder approvals", "approvals and sign offs", "required approvals", "required sign offs",
                "decision authority and approvals", "sign off matrix", "reviewers", "approvers", "freigaben",
                "aprobaciones", "aprovações", "承認", "审批", "stakeholder sign off", "sign off sheet",
                "signatures", "formal approval", "mandatory reviewers", "required reviewers",
            ]
        ),
        (
            .decision,
            [
                "decision", "final decision", "go no go decision", "verdict", "final verdict", "formal decision",
                "outcome", "decisión final", "decisão final", "entscheidung", "décision", "conclusion",
                "conclusión", "測試結論", "测试结论", "测试整体结论", "release decision", "recommendation", "launch decision",
                "go no go", "final recommendation",
            ]
        ),
        (
            .decisions,
            [
                "decisions", "decision log", "decisions taken", "decisions made", "key decisions", "決定事項", "重要決定事項",
                "决定事项", "decisiones", "decisões", "entscheidungen", "décisions",
                "agreed", "agreements", "resolutions", "agreed decisions",
            ]
        ),
        (
            .attendees,
            [
                "attendees", "participants", "attendance", "present", "参加者", "出席者", "与会者", "asistentes",
                "participantes", "teilnehmer", "members present",
            ]
        ),
        (
            .agenda,
            [
                "agenda", "議題", "议程", "orden del día", "pauta", "tagesordnung", "ordre du jour", "meeting agenda",
                "topics",
            ]
        ),
        (.votes, ["votes", "vote", "voting", "votación", "votação", "abstimmung", "vote record"]),
        (
            .conditions,
            [
                "conditions", "conditions of approval", "decision conditions", "conditions for go", "go conditions",
                "condiciones",
            ]
        ),
        (
            .scope,
            [
                "scope", "release scope", "in scope", "out of scope", "alcance", "escopo", "umfang", "範囲", "范围",
                "scope of release", "scope guard", "limitations of scope",
            ]
        ),
        (
            .testSummary,
            [
                "test summary", "test results", "test report", "regression results", "validation results",
                "test execution", "testing summary", "测试执行", "测试结果", "テスト結果",
                "regression summary", "test execution summary", "resultados de pruebas",
            ]
        ),
        (
            .metrics,
            [
                "metrics", "kpis", "kpi", "performance metrics", "service performance metrics", "benchmarks", "指標",
                "指标", "métricas", "kpi and metrics", "performance targets", "slo", "slos",
                "metrics against targets", "performance benchmarks",
            ]
        ),
        (
            .rollback,
            [
                "rollback", "rollback plan", "rollback triggers", "rollback steps", "rollback procedure", "roll back",
                "backout plan", "ロールバック", "回滚", "rollback criteria", "trigger rollback if",
                "rollback strategy", "plan de rollback",
            ]
        ),
        (
            .deployment,
            [
                "deployment plan", "deployment", "rollout plan", "rollout", "launch plan", "deployment steps",
                "release procedure", "go live plan", "部署", "デプロイ", "launch sequence", "rollout steps",
            ]
        ),
        (
            .support,
            [
                "support plan", "support", "support readiness", "on call", "on call schedule", "launch day support",
                "hypercare", "サポート",
            ]
        ),
        (
            .communication,
            [
                "communication plan", "communications plan", "communication", "communications", "announcement plan",
                "internal communication", "external communication",
                "launch day communication", "support and communication plan",
            ]
        ),
        (
            .operations,
            [
                "operator handoff", "baseline commands", "operator commands", "commands", "operations", "runbook",
                "operational commands", "handoff", "operations handoff", "operator notes",
            ]
        ),
        (.freeze, ["freeze", "feature freeze", "code freeze", "freezes", "scope freeze"]),
        (.waivers, ["waivers", "exceptions", "waivers and exceptions", "waived items", "ausnahmen", "excepciones"]),
        (
            .history,
            [
                "revision history", "change log", "changelog", "document history", "version history", "修订记录", "更新履歴",
                "変更履歴", "log de cambios", "history", "changes to this document",
                "document control", "amendments", "改訂履歴",
            ]
        ),
        (
            .log,
            [
                "log", "progress log", "log entries", "daily log", "journal", "progress", "updates", "status updates",
                "進捗報告", "progress update", "work log",
            ]
        ),
        (
            .legend,
            [
                "legend", "how to use", "how to use this checklist", "severity definitions", "status definitions",
                "definitions", "glossary", "重大度基準", "凡例", "缩略语清单", "notation", "key",
                "severity levels", "priority levels", "leyenda", "legende", "légende", "status legend",
                "how to read this", "term definitions", "conventions", "how to report", "how to report a problem",
                "reporting an issue", "エスカレーション基準", "エスカレーションレベル",
            ]
        ),
        (
            .troubleshooting,
            [
                "troubleshooting", "common issues", "common problems", "common errors", "faq",
                "frequently asked questions",
                "getting help", "debugging", "fehlerbehebung", "dépannage", "solución de problemas",
                "solução de problemas", "トラブルシューティング", "故障排除", "常见问题",
            ]
        ),
        (
            .example,
            [
                "example", "examples", "sample", "template", "templates", "usage", "report format", "報告フォーマット",
                "beispiel", "ejemplo", "exemple",
            ]
        ),
        (
            .completed,
            [
                "completed", "done", "finished", "完了", "已完成", "completado", "concluído", "erledigt", "terminé",
                "fully implemented requirements", "implemented requirements",
            ]
        ),
        (
            .deferred,
            [
                "deferred", "postponed", "pending", "not started", "manual configuration required",
                "remaining manual step",
            ]
        ),
    ])

    /// Phrases within longer titles, the most telling first.
    private static let telling: [(SectionRole, [String])] = [
        (.troubleshooting, ["troubleshooting", "common issues", "common problems"]),
        (.history, ["revision history", "change log", "修订记录", "更新履歴", "変更履歴", "log de cambios"]),
        (
            .legend,
            [
                "severity definitions", "status definitions", "priority definitions", "term definitions",
                "severity levels", "legend", "how to", "基準", "評価マトリクス", "escalation levels",
            ]
        ),
        (.example, ["example", "sample", "報告フォーマット", "カラム定義", "列定義", "column definitions", "field definitions"]),
        (.definitionOfReady, ["definition of ready", "dor criteria", "entry criteria"]),
        (.definitionOfDone, ["definition of done", "dod"]),
        (.backlog, ["backlog", "post mvp", "post release", "post launch work", "future work"]),
        (
            .acceptance,
            [
                "acceptance criteria", "exit criteria", "success criteria", "completion criteria",
                "validation criteria", "trigger criteria", "readiness criteria", "decision rules",
                "reglas de decisión", "gate criteria", "go criteria", "criteria for", "blocking criteria", "つの要件",
            ]
        ),
        (.waivers, ["waivers", "waived", "exceptions granted"]),
        (.metrics, ["kpi", "kpis", "performance metrics", "benchmarks"]),
        (.context, ["assumptions"]),
        (
            .risks,
            [
                "risks", "risk register", "risk log", "risk list", "risk matrix", "risk summary", "risk items", "リスク",
                "风险", "riesgos", "コンティンジェンシー",
            ]
        ),
        (.deliverables, ["deliverables", "output list", "artifacts output", "entregables", "成果物"]),
        (
            .issues,
            [
                "known issues", "known issue", "open issues", "issues", "bugs", "解決済み課題", "问题影响", "遗留问题", "defects",
                "bug bash", "blockers",
            ]
        ),
        (.checklist, ["checklist", "チェックリスト", "检查清单", "実行チェック"]),
        (.signoffs, ["sign offs", "sign off", "signoff", "approvals", "stakeholder approval"]),
        (.decisions, ["decisions", "決定事項"]),
        (.decision, ["go no go", "final decision", "decisión final", "verdict", "整体结论", "结论"]),
        (.rollback, ["rollback", "backout"]),
        (.milestones, ["milestones", "timeline", "schedule", "スケジュール"]),
        (
            .actions,
            [
                "next steps", "action items", "follow up", "próximos pasos", "対応計画", "後続", "优化建议", "测试建议", "即時対応",
                "短期対応", "中期対応", "アクション", "recommended",
            ]
        ),
        (.tasks, ["tasks", "tareas", "remaining items", "todo", "進行中", "completion steps", "タスク"]),
        (.artifacts, ["checksums", "checksum", "sha256", "artifacts"]),
        (.metrics, ["metrics", "kpi", "benchmarks", "指標"]),
        (.testSummary, ["test results", "test summary", "test report", "测试执行"]),
        (.references, ["related documents", "references", "関連", "出典一覧"]),
        (.operations, ["handoff", "runbook"]),
        (.deployment, ["deployment plan", "rollout"]),
        (.communication, ["communication"]),
        (.support, ["support plan", "on call"]),
        (.freeze, ["freeze"]),
        (.scope, ["release scope", "scope"]),
        (.deferred, ["deferred", "postponed", "manual configuration"]),
        (.attendees, ["attendees", "participants"]),
        (.agenda, ["agenda"]),
        (.objectives, ["objectives"]),
    ]

    /// The phrases of `telling`, each with its place there.
    private static let within = Lexicon<Int>(telling.enumerated().map { ($0.offset, $0.element.1) })

    /// What a heading with this title is about.
    static func role(of title: FoldedText) -> SectionRole? {
        let title = unnumbered(title)
        if let role = exact.exact(title) { return role }
        guard title.wordCount <= 12 else { return nil }
        if title.ends(with: "actions") { return .actions }
        if title.ends(with: "deliverable") { return .deliverables }
        return within.meanings(in: title).min().map { telling[$0].0 }
    }

    /// What a line that introduces a list is about. A sentence that only mentions issues introduces none.
    static func labelRole(of label: FoldedText) -> SectionRole? {
        let role = role(of: label)
        return role == .issues && label.wordCount > 4 && !label.says("following") ? nil : role
    }

    /// What a bare line or a label is about when it is, as a whole, a title that is known.
    static func exactRole(of title: FoldedText) -> SectionRole? { exact.exact(unnumbered(title)) }

    /// The title without the number of its section (`3`, `3 1`, `a`).
    static func unnumbered(_ title: FoldedText) -> FoldedText {
        var rest = title
        while let number = rest.firstWord, isNumber(number.text) { rest = rest.dropping(number) }
        return rest
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.allSatisfy(\.isASCIIDigit) || word.utf8.count == 1 && word.utf8.allSatisfy(\.isASCIILetter)
    }
}
