import MusterModel
import MusterText

/// The kind of a document that its words do not tell for sure, but likely: by how its title begins or ends, and by what
/// it holds.
///
///     # Kite: Implementation Plan      # Sprint 4 report      # Phase 3 — Ship Kite 2      # Launch readiness checklist
///
/// It is read and shown as that kind, and judged as the sure one: see ``DocumentRecord/judgedAs``.
enum LikelyKind {
    static func answer(
        beside sure: KindReader.Answer, of document: ParsedDocument, outline: Outline, title: String
    ) -> KindReader.Answer? {
        let names = parts(of: title) + (isNamedByFile(document, title) ? firstLine(of: outline).map(parts) ?? [] : [])
        guard sure.kind == .other || sure.isByContent else { return checklist(named: names, besides: sure, outline) }
        let titled =
            meeting(title, outline)
            ?? names.lazy.compactMap { kind(named: $0, outline) }.first
            ?? byPhase(title, outline)
            ?? (isStretch(title) ? (.progressLog, "Its title is a week or month, and nothing else") : nil)
            ?? (names.contains { tellsOfPhase($0.text) } ? (.progressLog, accountOfPhase) : nil)
            ?? bySubject(title, outline)
            ?? byCourse(names, outline)
        // Where the sections tell a kind, only the title may tell another.
        let found =
            sure.kind == .other
            ? titled ?? byReleaseNotes(title, outline) ?? kind(ofFile: document.path, outline)
            : titled.flatMap { mayMislead(sure.kind, beside: $0.kind) ? $0 : nil }
        return found.map { KindReader.Answer($0.kind, judgedAs: sure.judgedAs, $0.reason) }
    }

    /// Whether documents that their titles call so often have the sections or boxes by which another kind is told: faults,
    /// milestones, phases; the boxes of a piece of work.
    private static func mayMislead(_ kind: DocumentKind, beside titled: DocumentKind) -> Bool {
        switch kind {
        case .knownIssues, .roadmap, .progressLog:
            switch titled {
            case .progressLog, .roadmap, .riskRegister, .minutes: true
            case .checklist, .readinessReview: kind == .knownIssues
            case .taskSpec, .checksums, .knownIssues, .workflow, .other: false
            }
        case .checklist: titled == .taskSpec
        case .taskSpec, .readinessReview, .checksums, .riskRegister, .workflow, .minutes, .other: false
        }
    }

    /// `Week 12`, `Semana 14`, `KW 9`, `2031-Q2`: what is told of a stretch of time, and of nothing else by its name.
    private static func isStretch(_ title: String) -> Bool { Period.isOne(FoldedText(title)) }

    private typealias Found = (kind: DocumentKind, reason: String)

    /// The parts of a title, between dashes, colons, bars and brackets, that may each name what the document is.
    static func parts(of title: String) -> [FoldedText] {
        var parts: [FoldedText] = []
        var rest = title
        while let (at, sign) = signs.compactMap({ sign in rest.firstOffset(of: sign).map { ($0, sign) } })
            .min(by: { $0.0 < $1.0 })
        {
            parts.append(FoldedText(rest.bytes(0..<at)))
            rest = rest.bytes(from: at + sign.utf8.count)
        }
        return (parts + [FoldedText(rest)]).filter { !$0.isEmpty }
    }

    private static let signs = [" — ", " – ", " - ", ": ", "：", "|", "(", ")", "·", ", ", "[", "]"]

    /// Whether nothing in the document was taken for its title.
    private static func isNamedByFile(_ document: ParsedDocument, _ title: String) -> Bool {
        title == document.path.name
    }

    /// The first line of a document without headings, where it is a few words that state nothing else.
    private static func firstLine(of outline: Outline) -> String? {
        guard let first = outline.statements.first, first.form == .line, first.field == nil, first.box == nil,
            first.folded.wordCount <= 10
        else { return nil }
        return first.body
    }

    /// A form in which checks are to be ticked or signed, and nothing is decided: `Tier promotion sign-off`.
    private static func isForm(_ names: [FoldedText], _ sure: KindReader.Answer, _ outline: Outline) -> Bool {
        guard sure.kind == .readinessReview, names.contains(where: signings.areSaid) else { return false }
        let decides = outline.statements.contains {
            $0.field?.meaning == .decision && !($0.field?.value.isEmpty ?? true)
        }
        let boxes =
            outline.statements.count { $0.box != nil }
            + outline.tables.flatMap(\.rows).count { row in row.cells.contains { isBox($0.text) } }
        return !decides && (boxes >= 5 || outline.tables.contains(where: signsItems))
    }

    /// Whether a table has somebody sign for each of several things, and not for a function.
    private static func signsItems(_ table: Table) -> Bool {
        table.has(.signature) && !table.has(.role) && !table.has(.decision) && (table.has(.item) || table.has(.check))
    }

    private static func isBox(_ cell: String) -> Bool {
        ["☐", "☑", "☒", "□", "[ ]", "[x]", "[X]"].contains(where: cell.trimmed.startsWithBytes)
    }

    private static let signings: Phrases = ["sign off", "signoff", "签核", "簽核", "签字", "承認"]

    /// `Launch readiness checklist`: what a list of checks is about makes it no review or register. Who lists what a go
    /// needs still prepares one.
    private static func checklist(
        named names: [FoldedText], besides sure: KindReader.Answer, _ outline: Outline
    ) -> KindReader.Answer? {
        switch sure.kind {
        case .readinessReview, .riskRegister, .knownIssues, .progressLog, .roadmap: break
        case .checklist, .taskSpec, .minutes, .checksums, .workflow, .other: return nil
        }
        if names.contains(where: goes.areSaid) { return nil }
        if names.contains(where: checklists.areSaid) {
            return KindReader.Answer(.checklist, judgedAs: sure.judgedAs, "Its title calls it a checklist")
        }
        return isForm(names, sure, outline)
            ? KindReader.Answer(
                .checklist, judgedAs: sure.judgedAs, "Its title names sign-offs, and it holds boxes to tick")
            : nil
    }

    private static let checklists: Phrases = [
        "checklist", "check list", "checkliste", "liste de contrôle", "liste de vérification", "lista de verificación",
        "lista de comprobación", "lista de verificação", "检查清单", "检查表", "チェックリスト",
    ]
    private static let goes: Phrases = [
        "go no go", "no go", "go nogo", "decision", "entscheidung", "décision", "decisión",
    ]

    /// A meeting, or a day and nothing else, with those who were there.
    private static func meeting(_ title: String, _ outline: Outline) -> Found? {
        let named = FoldedText(title)
        if meetings.areSaid(in: named) || isDay(named), namesPresent(outline) {
            return (.minutes, "Its title names a meeting or a day, and it says who was there")
        }
        guard meetings.areSaid(in: named), recordsOutcome(outline) else { return nil }
        return (.minutes, "Its title names a meeting, and it says what was decided and who has to do what")
    }

    /// Whether lines call themselves a decision and an action, as minutes of a meeting without a list of those present do.
    private static func recordsOutcome(_ outline: Outline) -> Bool {
        var decides = false
        var acts = false
        for (_, statement) in outline.statements(with: .filledField) {
            guard let key = statement.field?.key, key.wordCount <= 3 else { continue }
            decides = decides || decisions.begin(key)
            acts = acts || actions.begin(key)
            if decides, acts { return true }
        }
        return false
    }

    /// Whether a line is led by a word for a decision: `Decision on the handover: pending`.
    static func namesDecision(_ outline: Outline) -> Bool {
        outline.statements(with: .filledField).contains { _, statement in
            statement.field.map { $0.key.wordCount <= 5 && decisions.begin($0.key) } ?? false
        }
    }

    /// Whether a title calls a document a list of checks.
    static func namesChecklist(_ title: String) -> Bool { checklists.areSaid(in: FoldedText(title)) }

    private static let decisions: Phrases = [
        "decision", "decided", "agreed", "entscheidung", "beschluss", "décision", "decisión", "acuerdo", "decisão",
        "deliberação", "决定", "决议", "決定", "決定事項",
    ]
    private static let actions: Phrases = [
        "action", "ai", "todo", "aufgabe", "maßnahme", "acción", "tarea", "ação", "tarefa", "行动", "待办", "宿題", "アクション",
    ]

    private static let meetings: Phrases = [
        "meeting", "call", "sync", "standup", "stand up", "retrospective", "retro", "kickoff", "kick off", "workshop",
        "weekly", "committee", "jour fixe", "sitzung", "besprechung", "treffen", "réunion", "comité", "reunión",
        "comité", "reunião", "comitê", "会议", "例会", "评审会", "会議", "定例", "打ち合わせ",
    ]

    /// `2031-03-04`, `4 March 2031`: no more than three words, one of them a year.
    private static func isDay(_ title: FoldedText) -> Bool {
        let words = title.text.split(onByte: 0x20)
        return words.count == 3
            && words.contains { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isASCIIDigit) }
            && words.count { $0.utf8.first?.isASCIIDigit == true } >= 2
    }

    /// Whether a title says a word for a meeting.
    static func namesMeeting(_ title: String) -> Bool { meetings.areSaid(in: FoldedText(title)) }

    /// Whether a section, or a line near the beginning, names those who were there.
    static func namesPresent(_ outline: Outline) -> Bool {
        outline.sections.contains { SectionTitles.exactRole(of: $0.folded) == .attendees }
            || outline.statements.prefix(20).contains { statement in
                statement.field.map {
                    ($0.exactRole == .attendees || Attendance.isHead($0)) && !$0.value.isEmpty
                } ?? false
            }
            || outline.statements.prefix(4).contains { !$0.isHeading && namesPresent($0.body) }
    }

    /// `4 March 2031, 15:00. Present: Ada, Kit`: whether a sentence of a line names several people who were there.
    private static func namesPresent(_ line: String) -> Bool {
        var rest = line
        while let end = rest.firstOffset(of: ". ") {
            rest = rest.bytes(from: end + 2)
            guard let colon = rest.firstOffset(of: ": ") else { return false }
            let field = FieldReader.first(in: InlineText(text: rest, spans: []), body: rest)
            if SectionTitles.exactRole(of: FoldedText(rest.bytes(0..<colon))) == .attendees
                || field.map(Attendance.isHead) ?? false
            {
                return rest.bytes(from: colon + 2).split(onByte: UInt8(ascii: ",")).count > 1
            }
        }
        return false
    }

    /// `Kite — Phase 3 summary`: what became of a phase.
    private static func tellsOfPhase(_ title: String) -> Bool {
        guard let rest = PhaseTitle.leading(title)?.rest else { return false }
        let behind = FoldedText(rest)
        return accounts.begin(behind) || accounts.end(behind)
    }

    private static let accountOfPhase = "Its title names what became of a phase"

    /// `Phase 3 — Ship Kite 2` with its criteria, work or outputs is the plan of it; `Phase 3 summary` tells of it.
    private static func byPhase(_ title: String, _ outline: Outline) -> Found? {
        guard let rest = PhaseTitle.leading(title)?.rest else { return nil }
        let behind = FoldedText(rest)
        if tellsOfPhase(title) { return (.progressLog, accountOfPhase) }
        let roles = Set(outline.sections.compactMap(\.ownRole))
        guard !behind.isEmpty, roles.intersection(planned).count > 1 else { return nil }
        return (.roadmap, "Its title names a phase, and its sections what that is to bring")
    }

    private static let accounts: Phrases = [
        "progress", "summary", "report", "review", "complete", "completed", "completion", "results", "status",
        "retrospective",
        "bericht", "abschluss", "abgeschlossen", "bilan", "rapport", "terminé", "informe", "resumen", "completado",
        "completada", "relatório", "resumo", "concluída", "concluído", "总结", "报告", "完成", "報告", "完了",
    ]
    private static let planned: Set<SectionRole> = [
        .acceptance, .definitionOfDone, .definitionOfReady, .tasks, .phases, .deliverables, .objectives, .milestones,
        .risks,
    ]

    /// `Story 2.3: Import of files`, `EPIC-3 Import`, `Tasks: Import of files`: one piece of work, with what it has to meet
    /// or with its parts.
    private static func bySubject(_ title: String, _ outline: Outline) -> Found? {
        let named = FoldedText(title)
        // Front matter may leave the code to the heading.
        let heading = outline.titleSection.map { outline.sections[$0].title }
        if title.asciiLowercased.startsWithBytes("tasks: "), outline.statements.contains(where: { $0.box != nil }) {
            return (.taskSpec, "Its title names the tasks of something")
        }
        let isCoded =
            works.begin(named) && named.wordCount > 1
            && (named.text.split(onByte: 0x20).dropFirst().prefix(2).contains { word in
                word.utf8.contains(where: \.isASCIIDigit)
            } || stories.begin(named) || namesTask(heading ?? title))
            || WrittenID.leading(heading ?? title).map { !$0.rest.isEmpty } ?? false
        let roles = Set(outline.sections.compactMap(\.ownRole))
        if conditions.begin(named), named.wordCount > 2, roles.contains(.definitionOfDone) {
            return (.taskSpec, "Its title names what a piece of work has to meet, and a section when it is done")
        }
        guard isCoded, !roles.isDisjoint(with: [.acceptance, .definitionOfDone, .deliverables, .objectives]) else {
            return nil
        }
        return (.taskSpec, "Its title names a piece of work, and its sections what that has to meet")
    }

    /// `Task: certify the chair`: a word for a piece of work, and behind the colon what it is.
    private static func namesTask(_ title: String) -> Bool {
        guard let colon = title.firstOffset(of: ":") ?? title.firstOffset(of: "：") else { return false }
        return tasks.contains(FoldedText(title.bytes(0..<colon)).text)
    }

    private static let tasks: Set<String> = [
        "task", "work item", "aufgabe", "arbeitsauftrag", "tâche", "tarea", "tarefa", "任务", "タスク", "作業",
    ]

    private static let conditions: Phrases = [
        "acceptance criteria", "akzeptanzkriterien", "abnahmekriterien", "critères d acceptation",
        "criterios de aceptación", "critérios de aceitação", "验收标准", "受け入れ基準",
    ]

    private static let works: Phrases = [
        "task", "tarea", "tarefa", "aufgabe", "tâche", "任务", "タスク", "story", "user story", "us", "epic", "ticket",
        "issue", "work package", "feature", "wp", "arbeitspaket",
        "historia", "historia de usuario", "história de usuário", "récit utilisateur", "lot",
    ]
    private static let stories: Phrases = ["user story", "historia de usuario", "história de usuário"]

    /// By how a part of the title begins or ends.
    private static func kind(named name: FoldedText, _ outline: Outline) -> Found? {
        guard name.wordCount <= 7 else { return nil }
        for row in rows where row.phrases.end(name) || row.phrases.begin(name) {
            if row.kind == .readinessReview, !decides(outline) { continue }
            return (row.kind, "Its title is that of \(article(row.kind))")
        }
        // `[status] Kite, week 4`; a plan or a list may be one of anything.
        return files.exact(name) == .progressLog ? (.progressLog, "Its title is that of an account of work") : nil
    }

    private static let rows = KindRows.likely.map { row in
        (kind: row.meaning, phrases: Phrases(row.phrases.map { FoldedText($0) }))
    }

    private static func article(_ kind: DocumentKind) -> String {
        switch kind {
        case .progressLog: "an account of work"
        case .roadmap: "a plan"
        case .knownIssues: "a list of faults"
        case .riskRegister: "a list of risks"
        case .readinessReview: "an approval"
        case .checklist: "a list of checks"
        case .taskSpec, .minutes, .checksums, .workflow, .other: "a document of its kind"
        }
    }

    /// Whether somebody decides or signs there.
    static func decides(_ outline: Outline) -> Bool {
        outline.sections.indices.contains { section in
            let role = outline.sections[section].ownRole
            return section != outline.titleSection && (role == .decision || role == .signoffs || role == .votes)
        }
            || outline.statements.contains { $0.field?.meaning == .decision && !$0.isHeading }
            || outline.tables.contains { $0.has(.role) && ($0.has(.signature) || $0.has(.status) || $0.has(.decision)) }
    }

    /// `Kite 2.0.1` with a section of release notes: what is known of that version.
    private static func byReleaseNotes(_ title: String, _ outline: Outline) -> Found? {
        let named = FoldedText(title)
        guard named.wordCount <= 8, named.text.utf8.contains(where: \.isASCIIDigit),
            !VersionReader.all(in: title).isEmpty || !ShortVersions.inTitle(title).isEmpty,
            outline.sections.contains(where: { releaseNotes.begin($0.folded) && $0.folded.wordCount <= 3 })
        else { return nil }
        return (.knownIssues, "Its title names a version, and a section its release notes")
    }

    private static let releaseNotes: Phrases = [
        "release notes", "versionshinweise", "notes de version", "notas de la versión", "notas da versão", "发布说明",
        "リリースノート",
    ]

    /// `STATUS.md`, `BUGS.md`: a name that is nothing else.
    private static func kind(ofFile path: RelativePath, _ outline: Outline) -> Found? {
        let name = FoldedText(path.name.split(onByte: 0x2E).first ?? "")
        guard let kind = files.exact(name) else { return nil }
        return (kind, "Its file is called so")
    }

    private static let files = Lexicon(KindRows.likelyFiles)
}
