import MusterModel

/// What sections are about, told by their titles: one table for headings, bare-line titles and labels of lists.
enum SectionTitles {
    /// Titles that stand for themselves; also on a bare line.
    private static let exact = Lexicon(SectionRows.whole)

    /// The phrases within longer titles, each with its place in the table: the most telling first.
    private static let within = Lexicon<Int>(SectionRows.within.enumerated().map { ($0.offset, $0.element.phrases) })

    /// What a heading with this title is about.
    static func role(of title: FoldedText) -> SectionRole? {
        // `O que falta` begins with a letter that is no number.
        if title.beginsWithNumber, let role = exact.exact(title) ?? SpokenTitles.role(of: title) { return role }
        let title = unnumbered(title)
        if let role = exact.exact(title) { return role }
        guard title.wordCount <= 12 else { return nil }
        // `Draft of the decision` claims none.
        if title.wordCount <= 8, verdicts.areSaid(in: title), DecidingPlaces.isDraft(title) { return .example }
        if title.wordCount <= 8, decided.begin(title), !title.text.hasDigit,
            !DecisionLabel.authority(in: title.text).isEmpty
        {
            return .decision
        }
        if title.wordCount <= 8, settled.begin(title), !DecidingPlaces.isDraft(title) { return .decisions }
        if title.ends(with: "actions") || beforehand.begin(title) { return .actions }
        if title.ends(with: "deliverable"), !talks.areSaid(in: title) { return .deliverables }
        if namesConditions(title) || demands(title) || limits(title) { return .acceptance }
        if let role = SpokenTitles.role(of: title) { return role }
        if title.wordCount <= 5, listings.end(title), !broken.areSaid(in: title) { return .references }
        if title.wordCount <= 4, sources.begin(title) { return .references }
        if trackers.areSaid(in: title) { return nil }
        if (3...5).contains(title.wordCount), records.end(title), wrongs.begin(title) { return .issues }
        if title.wordCount <= 6, troubled.begin(title) { return .issues }
        if title.wordCount <= 8, seated.begin(title) || asksBy(title) { return .signoffs }
        if title.wordCount <= 6, achieved.end(title), !lacking.areSaid(in: title) { return .completed }
        let role =
            within.meanings(in: title).min().map { SectionRows.within[$0].meaning }
            ?? (title.wordCount <= 5 && troubles.end(title) ? .issues : nil)
            ?? (title.wordCount <= 4 && (approvals.end(title) || asksWhoApproved(title)) ? .signoffs : nil)
        if role == .deliverables, talks.areSaid(in: title) { return nil }
        return isAfterwards(title) && role.map(mayBeLater.contains) ?? true ? .backlog : role
    }

    private static let verdicts: Phrases = [
        "decision", "verdict", "entscheidung", "entscheid", "beschluss", "décision", "decisión", "decisão", "决定", "決定",
    ]

    /// How titles begin that tell whose decision stands there: `Decision of the director`.
    private static let decided: Phrases = [
        "decision of the", "decision by the", "decision from the", "verdict of the", "ruling of the",
        "entscheidung des",
        "entscheidung der", "entscheid des", "entscheid der", "décision du", "décision de la", "decisión del",
        "decisión de la", "decisão do", "decisão da",
    ]

    /// How titles begin of what some body decided on a day: `Measures decided on 4 March 2031`.
    private static let settled: Phrases = [
        "measures decided", "measures agreed", "beschlossene maßnahmen", "mesures décidées", "mesures adoptées",
        "medidas acordadas", "medidas decididas", "medidas adoptadas", "medidas aprovadas", "会议决定的措施", "決定した対策",
    ]

    /// How titles begin in languages that say behind references which they are: `Referencias obligatorias`.
    private static let sources: Phrases = [
        "referencias", "referências", "références", "enlaces", "liens", "links zu", "links de", "参考资料", "参考文献", "参考文書",
    ]

    /// How titles end of lists of what is pointed at: `Security evidence links`, `Normative references`.
    private static let listings: Phrases = ["reference", "references", "links", "リンク", "链接"]
    private static let broken: Phrases = [
        "broken", "dead", "missing", "invalid", "fix", "defekte", "rotos", "quebrados",
    ]

    /// What is named after issues and is none: `GitHub issue templates`.
    private static let trackers: Phrases = [
        "issue template", "issue templates", "issues template", "issues templates", "bug template", "bug templates",
        "bug report template", "issue tracker setup", "issue labels", "issue form", "issue forms",
        "issue triage process",
    ]

    /// How titles of records of what went wrong begin and end: `Defect and fix log`, `Incident register`.
    private static let wrongs: Phrases = ["defect", "bug", "incident", "issue", "problem", "fault", "finding"]
    private static let records: Phrases = ["log", "register", "tracker"]

    /// How titles begin of those whose approval is asked for: `Must sign before the move`.
    static let seated: Phrases = [
        "must sign", "must approve", "has to sign", "have to sign", "have to approve", "to be signed by",
        "to be approved by", "needs approval from", "needs sign off from", "approval needed from", "approvals needed",
        "waiting for signature", "signatures needed", "zu unterschreiben von", "zu unterzeichnen von",
        "freizugeben von",
        "muss unterschreiben", "müssen unterschreiben", "à signer par", "à valider par", "doivent signer",
        "doit signer", "doit approuver", "doivent approuver", "doit valider", "doivent valider", "debe firmar",
        "debe aprobar", "deben aprobar", "tiene que aprobar", "tienen que aprobar", "tienen que firmar", "deve assinar",
        "deve aprovar", "devem aprovar", "precisa aprovar", "precisam aprovar", "precisam assinar", "muss zustimmen",
        "müssen zustimmen", "muss freigeben", "müssen freigeben", "deben firmar", "a firmar por", "devem assinar",
        "a assinar por", "承認が必要", "承認待ち", "需要签字", "待签字",
    ]

    /// How titles begin of trouble that somebody saw or left: `Problems noted`, `Still broken on phones`.
    private static let troubled: Phrases = [
        "defects to be", "defects to fix", "snags to fix", "faults to fix", "zu behebende mängel", "noch zu behebende",
        "réserves à lever", "défauts à corriger", "defectos por corregir", "deficiencias por corregir",
        "defeitos a corrigir",
        "problems noted", "problems seen", "problems left", "problems we", "known problems", "known bugs",
        "known defects", "known faults", "issues noted", "issues seen", "issues raised", "issues left",
        "issues for the",
        "issues we", "issues you", "bugs you", "problems you", "defects raised", "defects noted", "defects reported",
        "defects left", "bugs raised", "bugs left",
        "bugs we", "errors seen", "faults seen", "contributing findings", "findings of the", "errata in",
        "still broken",
        "blocking us", "what blocks us", "what we know is broken", "faults", "open faults", "errata",
        "was uns blockiert", "ce qui nous bloque", "lo que nos bloquea", "o que nos bloqueia", "阻塞我们的",
        "not working", "what does not work", "what doesn t work", "what is broken", "punch list", "open punch list",
        "snag list", "snags", "festgestellte", "aufgefallene", "noch kaputt", "was nicht geht", "restpunkte",
        "problèmes constatés", "problèmes relevés", "anomalies constatées", "anomalies relevées", "réserves émises",
        "problemas detectados", "problemas vistos", "fallos detectados", "incidencias detectadas",
        "problemas observados", "falhas observadas", "ainda quebrado", "发现的问题", "现存问题", "発見された問題", "発生した不具合",
    ]

    /// How titles end of what came about in a stretch of time, whatever it was: `Search and filters shipped this week`.
    private static let achieved: Phrases = [
        "shipped this week", "done this week", "completed this week", "delivered this week", "finished this week",
        "shipped this sprint", "done this sprint", "completed this sprint", "delivered this sprint",
        "shipped this month", "completed this month", "shipped last week", "completed last week", "done last week",
        "diese woche erledigt", "diese woche geliefert", "diese woche abgeschlossen", "terminé cette semaine",
        "livré cette semaine", "completado esta semana", "hecho esta semana", "concluído esta semana",
        "concluído nesta semana", "feito esta semana",
    ]

    /// Words of such titles that say that it came about in part, or not at all.
    private static let lacking: Phrases = [
        "not", "be", "un", "partly", "partially", "nearly", "almost", "half", "planned", "expected", "should", "must",
        "target", "goals", "nicht", "teilweise", "fast", "geplant", "pas", "non", "partiellement", "presque", "prévu",
        "no",
        "parcialmente", "casi", "previsto", "não", "quase",
    ]

    private static let stops = Lexicon(SectionRows.within.filter { $0.meaning == .freeze || $0.meaning == .rollback })

    /// Whether a longer title may be about a freeze or a way back.
    static func mayStop(_ title: FoldedText) -> Bool { !stops.meanings(in: title).isEmpty }

    /// Words of titles under which things are spoken about.
    private static let talks: Phrases = [
        "feedback", "discussion", "comments", "diskussion", "besprechung", "rückmeldung", "rückmeldungen", "retours",
        "retour", "discusión", "comentarios", "discussão", "comentários", "反馈", "讨论", "フィードバック",
    ]

    /// How titles of those who approve end, whoever they are: `Maintainer approval`, `Approval by the board` does not.
    private static let approvals: Phrases = ["approval", "unterschriften", "visas"]

    /// `Who agreed`, `Wer freigegeben hat`: titles that ask for those who approved.
    private static func asksWhoApproved(_ title: FoldedText) -> Bool {
        whoWords.begin(title) && approvalVerbs.first(in: title) != nil && !Reservations.denies(title)
            && !Reservations.putsOff(title)
    }

    private static let whoWords: Phrases = ["who", "wer", "qui", "quién", "quiénes", "quem"]
    private static let approvalVerbs = Lexicon(ApprovalRows.verbs)

    /// `Released for shipment by`, `Freigegeben durch`: a title that the names below it end.
    private static func asksBy(_ title: FoldedText) -> Bool {
        title.wordCount <= 6 && agents.end(title) && passed.begin(title)
    }

    private static let passed: Phrases = [
        "released", "accepted", "approved", "signed", "cleared", "authorised", "authorized", "endorsed", "freigegeben",
        "genehmigt", "abgenommen", "unterschrieben", "approuvé", "approuvée", "validé", "validée", "accepté",
        "autorisé",
        "signé", "aprobado", "aprobada", "aceptado", "autorizado", "firmado", "aprovado", "aprovada", "liberado",
        "aceito",
        "assinado",
    ]
    private static let agents: Phrases = ["by", "durch", "von", "par", "por"]

    /// Whether a title or label is nothing but the word for what people do who approve: `Approved:`, `Signed`.
    static func isApproval(_ title: FoldedText) -> Bool { approvalVerbs.exact(title) != nil }

    private static let afterwards = Lexicon(SectionRows.afterwards)

    /// Whether a title says that what it lists comes after the launch: `After release (for 2.9)`, `Post-go-live tasks`.
    private static func isAfterwards(_ title: FoldedText) -> Bool {
        title.wordCount <= 9 && afterwards.first(in: title) != nil && !candidates.areSaid(in: title)
    }

    private static let candidates: Phrases = [
        "candidate", "rc", "before", "until", "beta", "pilot", "staging", "approval", "approved", "decision",
        "sign off",
        "review", "freeze", "readiness", "rehearsal", "verification", "validation", "report", "results",
    ]

    /// What may as well be done after the launch; checks, issues and sign-offs stay what they are.
    private static let mayBeLater: Set<SectionRole> = [
        .actions, .tasks, .support, .deployment, .operations, .communication, .log, .deferred, .milestones,
    ]

    /// Whether what stands under a title of this role may belong to a later release when the title names one.
    static func mayComeLater(_ role: SectionRole) -> Bool { mayBeLater.contains(role) }

    /// How titles of lists of issues end, whatever they are narrowed to: `Problems of the build host`, `环境相关问题`.
    private static let troubles: Phrases = [
        "problems", "probleme", "fehler", "mängel", "problèmes", "anomalies", "problemas",
        "defectos", "defeitos", "问题",
        "缺陷",
    ]

    /// Whether a title of a few words names conditions of any sort: `Freeze criteria`, `Go/no-go gates`. How grave things
    /// are told by criteria too.
    private static func namesConditions(_ title: FoldedText) -> Bool {
        let isOfConditions =
            title.ends(with: "criteria") || title.ends(with: "go gates") || title.text.endsWithBytes("kriterien")
            || title.starts(with: "critères") || title.starts(with: "criterios") || title.starts(with: "critérios")
        return isOfConditions && title.wordCount <= 4 && !title.says("and") && !measured.areSaid(in: title)
    }

    /// Whether a title calls what it lists criteria: `Critères fonctionnels (§17)`.
    static func callsCriteria(_ title: FoldedText) -> Bool {
        criteria.areSaid(in: title) || title.text.containsBytes("kriterien")
    }

    private static let criteria: Phrases = ["criteria", "critères", "criterios", "critérios", "标准", "基準"]

    /// Whether a title names the least that is asked for: `Minimum evidence for sign-off`, `Conditions for the launch`.
    private static func demands(_ title: FoldedText) -> Bool {
        title.wordCount <= 7 && leasts.begin(title) && aims.end(title)
    }

    private static let leasts: Phrases = [
        "minimum", "required evidence", "requirements", "rule", "rules", "conditions", "mindestens", "bedingungen",
        "conditions",
        "condiciones", "condições",
    ]
    private static let aims: Phrases = [
        "for sign off", "for signoff", "for release", "for the release", "for launch", "for the launch", "for approval",
        "for production", "for go live", "for ga", "for go", "for beta", "for the beta", "for shipping",
        "für die freigabe", "pour la mise en production",
        "para el lanzamiento", "para o lançamento",
    ]

    /// Whether a title begins a sentence that the points below it end: `A wave may start only if`, `Must be true before the
    /// launch`, `The release requires`.
    private static func limits(_ title: FoldedText) -> Bool {
        guard title.wordCount <= 10, !SpokenTitles.stop(title) else { return false }
        return holds.begin(title) || title.wordCount >= 3 && onlyIfs.end(title)
            || title.wordCount <= 5 && requirings.end(title) && LaunchWords.events.areSaid(in: title)
    }

    private static let holds: Phrases = [
        "must be true", "must hold", "must all hold", "must all be true", "has to be true", "have to be true",
        "what must be true", "what must hold", "what has to be true", "muss erfüllt sein", "müssen erfüllt sein",
        "was erfüllt sein muss", "doit être vrai", "doivent être vrais", "doivent être remplies",
        "debe cumplirse", "deben cumplirse", "tiene que cumplirse", "deve ser verdade", "devem ser cumpridas",
        "devem ser cumpridos", "必须满足", "满たすべき", "満たすべき",
    ]
    private static let onlyIfs: Phrases = [
        "only if", "only when", "only once", "nur wenn", "erst wenn", "nur dann wenn", "seulement si",
        "uniquement si", "que si", "solo si", "sólo si", "solo cuando", "somente se", "só se", "apenas se",
    ]
    private static let requirings: Phrases = [
        "requires", "require", "erfordert", "setzt voraus", "exige", "requiert", "requiere", "requer",
    ]

    /// What is measured by criteria that nothing has to meet.
    private static let measured: Phrases = [
        "severity", "priority", "escalation", "rollback", "abort", "rating", "scoring", "classification", "failure",
        "pass", "selection", "eligibility", "escalado", "escalada", "fail",
        "severidad", "severidade", "prioridad", "prioridade", "gravité", "priorité", "schweregrad",
    ]

    /// How titles begin that say what is still to be done for something: `Required before the launch`.
    private static let beforehand: Phrases = [
        "actions from the", "actions after the inspection", "actions after the audit",
        "actions after the incident", "actions after the drill", "actions after the review", "maßnahmen aus der",
        "maßnahmen nach der prüfung", "maßnahmen nach der begehung", "mesures après l inspection",
        "mesures après l audit", "acciones tras la inspección", "acciones tras la auditoría", "ações após a inspeção",
        "ações após a vistoria", "ações após a auditoria",
        "to do for", "to do by", "to do until", "to do this", "to do next", "to do on", "to dos for", "todo for",
        "todos for", "todo this", "zu tun bis", "zu erledigen bis", "noch zu tun", "das tun wir", "was wir tun werden",
        "what we will do", "what we will change", "what we do next", "à faire pour", "à faire d ici", "à faire avant",
        "ce que nous allons faire", "por hacer para", "qué vamos a hacer", "lo que vamos a hacer", "a fazer até",
        "a fazer para", "o que vamos fazer", "我们要做的", "これからやること",
        "required before", "needed before", "remaining before", "must be done before", "to do before",
        "to be done before", "actions before", "action items before", "tasks before", "work before", "we must before",
        "aufgaben vor", "maßnahmen vor", "zu erledigen vor", "actions avant", "tâches avant", "à faire avant",
        "acciones antes", "tareas antes", "por hacer antes", "ações antes", "tarefas antes", "上线前必须完成", "发布前必须完成",
        "上线前待办", "发布前待办", "リリース前に必要", "リリース前の作業",
        "who does what", "wer macht was", "qui fait quoi", "quién hace qué", "quem faz o quê", "quem faz o que", "谁做什么",
        "open points", "open items", "offene punkte", "points ouverts", "puntos abiertos", "puntos pendientes",
        "pontos em aberto", "still to be done", "still to do", "open before", "missing before", "outstanding before",
    ]

    /// Whether a title says that what it lists comes before the launch: `To do before the release`.
    static func isBeforeGoing(_ title: FoldedText) -> Bool { title.wordCount <= 8 && beforeGoing.end(title) }

    private static let beforeGoing: Phrases = [
        "before release", "before the release", "before launch", "before the launch", "before go live",
        "before the go live", "before shipping", "before rollout", "before the rollout", "before publication",
        "vor dem release", "vor der freigabe", "vor dem start", "vor dem livegang", "vor der auslieferung",
        "avant la mise en production", "avant le lancement", "avant la livraison", "avant la mise en ligne",
        "antes del lanzamiento", "antes de la salida", "antes de la publicación", "antes do lançamento",
        "antes da publicação", "发布前", "上线前", "リリース前", "公開前",
    ]

    /// What a line that introduces a list is about. A sentence that only mentions issues introduces none.
    static func labelRole(of label: FoldedText) -> SectionRole? {
        let role = role(of: label)
        let mayMention = role == .issues && label.wordCount > 4 && !label.says("following")
        return mayMention && !troubled.begin(label) && SpokenTitles.role(of: label) != .issues ? nil : role
    }

    /// Whether a title tells somebody what to do ("Verify that all issues are closed").
    static func isOrder(_ title: FoldedText) -> Bool {
        orders.begin(unnumbered(title))
    }

    /// Whether the title of a document names a version of a thing that is called so: `Diary Agenda 2.9.0`.
    static func namesProduct(_ title: String) -> Bool {
        guard
            let version = VersionReader.all(in: title).first?.range.lowerBound
                ?? ShortVersions.inTitle(title).first?.range.lowerBound
        else { return false }
        let before = title.bytes(0..<version).trimmed.split(onByte: 0x20)
        return before.suffix(2).contains { FoldedText($0) == "agenda" }
    }

    private static let orders: Phrases = [
        "verify", "check", "ensure", "confirm", "make sure", "review", "close", "resolve", "prüfe", "vérifier",
        "verificar", "comprobar", "确认", "检查",
    ]

    /// What a bare line or a label is about when it is, as a whole, a title that is known.
    static func exactRole(of title: FoldedText) -> SectionRole? {
        // Hardly any title is copied to lose its number.
        guard mayBeNumbered(title) else { return exact.exact(title) }
        return (title.beginsWithNumber ? exact.exact(title) : nil) ?? exact.exact(unnumbered(title))
    }

    /// Whether a title may begin with the number of its section.
    private static func mayBeNumbered(_ title: FoldedText) -> Bool {
        title.beginsWithNumber || title.text.firstByte ?? 0 >= 0x80
    }

    /// What the label of a line is about: a known title, or one of several words that ends in "criteria".
    static func labelTitleRole(of label: FoldedText) -> SectionRole? {
        if label.wordCount <= 5, label.ends(with: "reference") || label.ends(with: "references") { return .references }
        return exactRole(of: label) ?? (label.wordCount <= 6 && label.ends(with: "criteria") ? role(of: label) : nil)
    }

    /// What the label of a field is about, as ``labelTitleRole(of:)`` tells it.
    static func labelTitleRole(of field: Statement.Field) -> SectionRole? {
        if let exact = field.exactRole { return exact }
        let label = TitleRemark.removed(from: field.name).map { FoldedText($0) } ?? field.key
        return (label == field.key ? nil : exactRole(of: label))
            ?? (label.wordCount <= 6 && label.ends(with: "criteria") ? role(of: label) : nil)
    }

    private static let numerals: Set<String> = [
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五",
    ]

    /// The title without the number of its section (`3`, `3 1`, `a`, `四`).
    static func unnumbered(_ title: FoldedText) -> FoldedText {
        guard mayBeNumbered(title) else { return title }
        var rest = title
        while rest.beginsWithNumber, let number = rest.firstWord { rest = rest.dropping(number) }
        // `四、待办事项`
        if (rest.text.utf8.first ?? 0) >= 0x80, rest.wordCount > 1, let number = rest.firstWord,
            numerals.contains(number.text)
        {
            rest = rest.dropping(number)
        }
        return rest
    }
}
