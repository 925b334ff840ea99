import MusterText

/// What a column of a table holds, told by its title.
enum ColumnRole: Sendable, Equatable {
    case id, item, detail, status, severity, person, role, date, start, due, evidence
    case task, issue, risk, criterion, check, deliverable, milestone, decision, feature, waiver
    case impact, likelihood, mitigation, followUp, workaround, component, affects, fixedIn, firstSeen, resolved
    case pass, fail, accepted
    case signer, signedOn, signature
    case target, actual
    case file, digest, size, platform, algorithm
    case dependsOn, release, reason, approver, until, conditions, progress, resource
    case version, change, count, definition, note
}

enum ColumnTitles {
    /// Titles that are a whole cell; the first role that lists a title wins.
    private static let exact = Lexicon<ColumnRole>([
        (
            .id,
            [
                "id", "no", "no.", "#", "nr", "number", "ref", "key", "ticket", "jira", "jira issue", "issue id",
                "risk id", "task id",
                "task no", "issue", "序号", "编号", "番号", "問題単号", "问题单号", "項番",
            ]
        ),
        (
            .digest,
            [
                "sha256", "sha-256", "sha 256", "sha512", "sha-512", "sha384", "sha-384", "md5", "sha1", "sha-1",
                "checksum", "digest", "hash",
                "sha256 checksum", "sha-256 checksum", "sha256 digest", "blake2", "sha256sum",
            ]
        ),
        (
            .file,
            [
                "file", "file name", "filename", "artifact", "artefact", "asset", "download", "package", "binary",
                "installer", "image",
            ]
        ),
        (.size, ["size", "file size", "bytes"]),
        (.platform, ["platform", "os", "architecture", "arch", "target platform", "架构", "平台"]),
        (.algorithm, ["algorithm", "hash algorithm"]),
        (
            .severity,
            [
                "severity", "priority", "prio", "level", "sev", "criticality", "重要度", "優先度", "重大度", "问题级别", "严重程度",
                "级别", "优先级",
                "prioridad", "prioridade", "severidad", "severidade", "priorité", "gravité", "priorität", "schweregrad",
                "risk level", "rating", "risk rating",
                "リスクレベル", "gravedad",
            ]
        ),
        (
            .impact,
            [
                "impact", "影響度", "影響", "impacto", "auswirkung", "consequence", "impact level", "business impact",
                "问题影响", "影响",
                "问题影响和规避措施", "user impact",
            ]
        ),
        (
            .likelihood,
            [
                "likelihood", "probability", "chance", "発生確率", "確率", "probabilidad", "probabilidade", "probabilité",
                "wahrscheinlichkeit", "概率",
            ]
        ),
        (
            .mitigation,
            [
                "mitigation", "mitigations", "mitigation plan", "mitigation strategy", "response", "countermeasure",
                "対応策", "緩和策", "対策",
                "mitigación", "mitigação", "maßnahme", "规避措施", "应对措施", "対応計画", "response plan", "contingency",
                "contingency plan",
            ]
        ),
        (.followUp, ["follow-up", "follow up", "followup", "next step", "next steps", "next action", "後続対応"]),
        (.workaround, ["workaround", "work-around", "workarounds", "回避策", "规避方案", "umgehung", "solución temporal"]),
        (
            .component,
            ["component", "area", "module", "service", "コンポーネント", "模块", "subsystem", "category", "カテゴリ", "categoría"]
        ),
        (
            .affects,
            [
                "affects", "affected", "affected version", "affected versions", "affects version", "versions",
                "found in", "affected platforms",
            ]
        ),
        (
            .fixedIn,
            [
                "fixed in", "fix version", "fixed version", "fix in", "target fix", "planned fix", "fixed-in",
                "target version", "fix target",
            ]
        ),
        (
            .firstSeen,
            [
                "first seen", "reported", "reported on", "found", "opened", "発生日", "date found", "introduced",
                "date reported", "since", "raised",
            ]
        ),
        (
            .resolved,
            [
                "resolved", "resolved on", "closed", "closed on", "解決日", "date closed", "date resolved",
                "resolution date", "closed date",
            ]
        ),
        (
            .status,
            [
                "status", "state", "result", "results", "outcome", "resultado", "estado", "statut", "zustand", "stand",
                "状態", "状态", "ステータス",
                "当前状态", "進捗状況", "pass/fail", "pass / fail", "done", "done?", "complete", "complete?", "ready?", "met?",
                "met", "活动评价", "特性质量评估", "评价",
                "verdict", "check result", "conclusion", "測試結果", "测试结果", "current status", "status / resolution", "ok?",
                "passed?", "checked", "évaluation", "situação",
                "go/no-go", "validation", "test result", "assessment", "disposition", "readiness",
            ]
        ),
        (
            .progress,
            [
                "progress", "進捗", "进度", "% complete", "percent complete", "progreso", "completion", "fortschritt",
                "avancement",
            ]
        ),
        (.decision, ["decision", "vote", "decisión", "decisão", "entscheidung", "décision", "決定", "决定", "position"]),
        (
            .signature,
            [
                "signature", "signed", "firma", "assinatura", "unterschrift", "署名", "签名", "signature / initials",
                "initials",
            ]
        ),
        (
            .signer,
            [
                "signed-off by", "signed off by", "sign-off by", "signoff by", "sign-off", "signoff", "sign off",
                "signed by", "approved by", "reviewed by", "verified by",
                "approver", "reviewer", "signatory", "aprobado por", "aprovado por", "freigabe durch", "承認者", "审批人",
                "assinado por", "approvers", "validated by",
            ]
        ),
        (
            .signedOn,
            [
                "sign-off date", "signoff date", "sign off date", "date signed", "signed on", "approval date",
                "approved on", "signed at", "date of sign-off",
            ]
        ),
        (
            .role,
            [
                "role", "function", "position / role", "stakeholder", "team", "required role", "rol", "papel", "rolle",
                "rôle", "役割", "角色", "department", "group",
                "sign-off role", "approver role", "area of responsibility", "reviewer role", "function / role",
            ]
        ),
        (
            .person,
            [
                "owner", "name", "assignee", "responsible", "person", "lead", "leader", "who", "assigned to", "dri",
                "担当", "担当者", "責任者", "负责人", "作者", "author",
                "responsable", "responsável", "verantwortlich", "zuständig", "owner(s)", "owners", "task owner",
                "point of contact", "contact", "risk owner", "nombre", "nome",
                "action owner", "champion", "resource", "resources",
            ]
        ),
        (
            .due,
            [
                "due", "due date", "deadline", "by", "target date", "期限", "截止日期", "fecha límite", "prazo", "fällig",
                "échéance", "eta", "target", "by when",
                "required by", "due by", "complete by", "rough timespan", "timespan", "rough timeframe", "timeframe",
                "納期", "plazo",
            ]
        ),
        (.start, ["start", "start date", "start time", "begin", "from", "测试起始时间", "开始时间", "開始日", "inicio"]),
        (
            .until,
            [
                "until", "expires", "expiry", "expiry date", "valid until", "end date", "end", "to", "测试结束时间", "结束时间",
                "終了日", "fin", "finish", "expiration",
            ]
        ),
        (
            .date,
            [
                "date", "when", "day", "fecha", "data", "datum", "日付", "日期", "time", "日時", "release date",
                "actual date", "planned date", "date / time",
                "target release", "completion date", "completed", "completed on", "date completed", "scheduled",
                "planned", "実施日",
            ]
        ),
        (
            .evidence,
            [
                "evidence", "evidence link", "link", "links", "proof", "source", "reference", "references", "根拠", "出典",
                "evidencia", "nachweis", "preuve", "证据",
                "evidence / link", "report", "document link", "waiver", "notes/waiver", "artifacts",
                "supporting evidence", "documentation",
            ]
        ),
        (
            .risk,
            [
                "risk", "risks", "risk description", "リスク内容", "リスク", "风险", "riesgo", "risco", "risiko", "risque",
                "scenario", "シナリオ", "threat", "risk title",
                "accepted risk", "known risk",
            ]
        ),
        (
            .issue,
            [
                "known issue", "bug", "defect", "problem", "issue description", "issue title", "finding", "blocker",
                "問題", "课题", "课題", "課題", "问题描述", "incident",
                "error", "limitation", "bug title", "summary of issue", "problema", "issue summary",
            ]
        ),
        (
            .task,
            [
                "task", "tasks", "action", "action item", "actions", "todo", "to do", "タスク", "アクション", "任务", "tarea",
                "tarefa", "aufgabe", "tâche", "activity",
                "work item", "story", "action required", "task name", "タスク名", "作業", "step", "acción",
                "deliverable task", "mitigation task",
            ]
        ),
        (
            .criterion,
            [
                "criterion", "criteria", "acceptance criterion", "acceptance criteria", "gate", "exit criterion",
                "exit criteria", "success criterion",
                "success criteria", "requirement", "要件", "condition", "rule", "entry criterion", "entry criteria",
                "kriterium", "criterio", "critère", "constraint", "non-goal constraint",
                "quality gate", "sign-off criteria", "definition of done", "threshold", "gate criterion",
                "release criterion",
            ]
        ),
        (
            .check,
            [
                "check", "checks", "checklist item", "check item", "checkpoint", "verification", "test", "test case",
                "workflow", "测试子项", "测试活动", "检查项", "確認項目",
                "チェック項目", "comprobación", "verificação", "prüfung", "test suite", "scenario name", "claim", "control",
                "suite", "test area", "validation item", "測試項",
            ]
        ),
        (
            .deliverable,
            [
                "deliverable", "deliverables", "output", "outputs", "document", "成果物", "交付物", "entregable",
                "entregável", "lieferobjekt", "livrable", "work product",
            ]
        ),
        (
            .milestone,
            [
                "milestone", "milestones", "event", "what", "phase / milestone", "マイルストーン", "里程碑", "hito", "marco",
                "meilenstein", "jalon", "release event", "作業内容",
                "stage", "dependency", "版本名称",
            ]
        ),
        (
            .feature,
            [
                "feature", "特性名称", "capability", "metric", "kpi", "指標", "指标", "measure", "indicator",
                "component metric", "benchmark",
            ]
        ),
        (.pass, ["pass", "passed", "ok", "yes", "合格", "通过", "y"]),
        (.fail, ["fail", "failed", "no pass", "不合格", "失败", "n", "not ok", "ko"]),
        (.accepted, ["accepted", "accept", "承認", "akzeptiert"]),
        (
            .target,
            [
                "target value", "goal", "objective", "目標値", "目标值", "objetivo", "performance target", "expected", "slo",
                "required", "threshold value", "目標", "limit",
            ]
        ),
        (
            .actual,
            [
                "actual", "achieved", "measured", "current", "現在値", "当前值", "observed", "value", "actual value",
                "medido", "current value",
            ]
        ),
        (
            .dependsOn,
            [
                "depends on", "depends", "dependencies", "blocked by", "requires", "prerequisite", "依存", "依存関係",
                "depends-on",
            ]
        ),
        (.release, ["release", "version / release", "リリース"]),
        (.reason, ["reason", "justification", "rationale", "理由", "motivo", "begründung"]),
        (.conditions, ["conditions", "condition of approval", "conditions / notes"]),
        (.version, ["version", "バージョン", "revision", "修订 版本", "修订版本", "修订", "tag", "tags", "required version"]),
        (
            .change,
            [
                "change", "changes", "変更内容", "修改描述", "cambio", "change description", "description of change",
                "what changed", "更新者",
            ]
        ),
        (.count, ["count", "total", "数目", "问题总数", "测试用例数", "件数"]),
        (.definition, ["definition", "meaning", "定義", "定义", "significado", "bedeutung", "说明", "説明", "explanation"]),
        (
            .detail,
            [
                "description", "details", "detail", "詳細", "描述", "内容", "beschreibung", "descripción", "descrição",
                "対応方針", "explanation of",
            ]
        ),
        (
            .note,
            [
                "note", "notes", "comment", "comments", "remarks", "备注", "備考", "notas", "observaciones", "observações",
                "bemerkung", "confidence",
            ]
        ),
        (
            .item,
            [
                "item", "title", "name of item", "subject", "topic", "タイトル", "項目", "标题", "summary", "asunto", "título",
                "対象画面", "what to check", "area / item",
            ]
        ),
    ])

    /// Words within a longer title, tried when no title fits as a whole.
    private static let within = Lexicon<ColumnRole>([
        (.digest, ["sha256", "sha 256", "checksum", "digest"]),
        (.signer, ["signed off by", "sign off by", "approved by", "reviewed by", "signed by"]),
        (.signedOn, ["sign off date", "approval date"]),
        (.criterion, ["acceptance criterion", "acceptance criteria", "criterion", "constraint"]),
        (.check, ["checklist item", "check item"]),
        (.status, ["status", "状態", "状态", "状況", "pass fail", "result"]),
        (.severity, ["severity", "priority"]),
        (.mitigation, ["mitigation"]),
        (.risk, ["risk"]),
        (.issue, ["issue", "bug", "defect"]),
        (.task, ["task", "action item"]),
        (.deliverable, ["deliverable"]),
        (.milestone, ["milestone"]),
        (.evidence, ["evidence"]),
        (.target, ["target"]),
        (.due, ["due", "deadline", "期限"]),
        (.date, ["date"]),
        (.person, ["owner", "assignee", "responsible"]),
        (.role, ["role"]),
        (.detail, ["description"]),
    ])

    /// The columns that a row of titles opens: beside a column of ids, "Issue" is what happened, not its number.
    static func columns(_ titles: [String]) -> [Table.Column] {
        var columns: [Table.Column] = []
        for title in titles {
            let folded = FoldedText(title)
            var role = role(of: folded, written: title)
            if role == .id, folded == "issue", columns.contains(where: { $0.role == .id }) { role = .issue }
            columns.append(Table.Column(title: title, folded: folded, role: role))
        }
        return columns
    }

    /// What a column with this title holds; nil when its title says nothing that is known.
    static func role(of title: FoldedText, written: String) -> ColumnRole? {
        if written.trimmed == "#" { return .id }
        return exact.exact(title) ?? (title.wordCount <= 6 ? within.first(in: title)?.meaning : nil)
    }
}
