import MusterModel
import MusterText

/// Tells what kind of document a file is, and why.
enum KindReader {
    struct Answer: Sendable {
        let kind: DocumentKind
        /// The kind that is sure, where ``kind`` is only likely.
        let judgedAs: DocumentKind
        let reason: String
        /// Whether what it holds tells the kind, and no word of its title, file or folder.
        let isByContent: Bool

        /// Whether a document of such a kind lists things in ways of its own; a plan, a list of checks, a procedure, or the specification of a piece of work,
        /// says what is to be done.
        var isReadAs: Bool {
            switch kind {
            case .minutes, .progressLog, .knownIssues, .riskRegister: true
            case .checklist, .readinessReview, .roadmap, .taskSpec, .checksums, .workflow, .other: false
            }
        }

        init(_ kind: DocumentKind, judgedAs: DocumentKind? = nil, _ reason: String, isByContent: Bool = false) {
            self.kind = kind
            self.judgedAs = judgedAs ?? kind
            self.reason = reason
            self.isByContent = isByContent
        }
    }

    static func kind(of document: ParsedDocument, outline: Outline, title: String) -> Answer {
        let sure = sureKind(of: document, outline: outline, title: title)
        return LikelyKind.answer(beside: sure, of: document, outline: outline, title: title) ?? sure
    }

    /// The kind that words or sections tell without a doubt; ``DocumentKind/other`` where none does.
    private static func sureKind(of document: ParsedDocument, outline: Outline, title: String) -> Answer {
        if let named = document.frontMatter?.value("kind").flatMap({ DocumentKind(rawValue: $0.asciiLowercased) }) {
            return Answer(named, "Its front matter says so")
        }
        if isChecksums(document) { return Answer(.checksums, "Most of its lines are digests of files") }
        if let answer = byTitle(FoldedText(title), "title") { return answer }
        if let answer = byAttendance(FoldedText(title), outline) { return answer }
        if let answer = bySpecification(outline) { return answer }
        if let answer = byTitle(FoldedText(document.path.name), "file name") { return answer }
        if let answer = byFolder(document.path) { return answer }
        if let answer = byContent(
            outline, isInstruction: isInstruction(FoldedText(title)),
            reportsTests: tests.areSaid(in: FoldedText(title)), tellsIncident: incidents.areSaid(in: FoldedText(title)))
        {
            return Answer(answer.kind, answer.reason, isByContent: true)
        }
        return Answer(.other, "Neither its title nor its sections name a kind")
    }

    private static let titles = KindRows.all.flatMap { row in row.phrases.map { (row.meaning, FoldedText($0)) } }

    /// What is told of a task afterwards is no specification of it.
    private static let accounts: [FoldedText] = [
        "checklist", "validation report", "completion report", "completion validation", "completion summary",
        "status report", "retrospective",
    ]

    private static func byTitle(_ title: FoldedText, _ place: String) -> Answer? {
        if IdentifiedTitle(task: title.text) != nil, !accounts.contains(where: { title.says($0) }) {
            return Answer(.taskSpec, "Its \(place) names a task with its number")
        }
        if let (kind, phrase) = titles.first(where: { title.says($0.1) }) {
            return Answer(kind, "Its \(place) says \u{201C}\(phrase.text)\u{201D}")
        }
        if let plan = PhaseTitle.leading(title.text)?.rest, plans.begin(FoldedText(plan)) {
            return Answer(.roadmap, "Its \(place) names the plan of a phase")
        }
        if title.wordCount <= 4, progress.end(title) {
            return Answer(.progressLog, "Its \(place) names the progress of something")
        }
        return nil
    }

    /// What stands behind the number of a phase in the title of its plan: `Sprint 2 Plan`, `Fase 3: planificación`.
    private static let plans: Phrases = [
        "plan", "planning", "planung", "planification", "planificación", "planejamento", "计划", "計画",
    ]

    /// How short titles end that tell how far something is: `Development progress`, `Baufortschritt`.
    private static let progress: Phrases = [
        "progress", "fortschritt", "progrès", "progreso", "progresso", "进展", "進捗状況",
    ]

    /// A meeting with those who were present was held.
    private static func byAttendance(_ title: FoldedText, _ outline: Outline) -> Answer? {
        let names: [FoldedText] = ["meeting", "besprechung", "sitzung", "réunion", "reunión", "reunião", "会议", "会議"]
        guard names.contains(where: title.says), outline.sections.contains(where: { $0.ownRole == .attendees }) else {
            return nil
        }
        return Answer(.minutes, "Its title names a meeting, and it has a section of those present")
    }

    /// Minutes and logs are kept in folders of their own.
    private static func byFolder(_ path: RelativePath) -> Answer? {
        guard let folder = path.parent.map({ FoldedText($0.text) }) else { return nil }
        if folder.says("minutes") || folder.says("meetingminutes") || folder.says("meeting notes") {
            return Answer(.minutes, "It stands in a folder of minutes")
        }
        return folder.ends(with: "progress logs")
            ? Answer(.progressLog, "It stands in a folder of progress logs") : nil
    }

    /// A specification is told by its sections.
    private static func bySpecification(_ outline: Outline) -> Answer? {
        let roles = Set(outline.sections.compactMap(\.ownRole))
        let telling: Set<SectionRole> = [
            .objectives, .acceptance, .guidance, .security, .versionControl, .definitionOfReady,
        ]
        guard roles.intersection(telling).count >= 3 else { return nil }
        return Answer(.taskSpec, "It has the sections of a task specification")
    }

    /// What is to be done once there are issues lists none.
    private static func isInstruction(_ title: FoldedText) -> Bool {
        let names: [FoldedText] = [
            "plan", "playbook", "runbook", "procedure", "procedures", "guide", "policy", "process",
        ]
        return names.contains(where: title.says)
    }

    /// A report of tests tells of some faults; one that is mostly about them has more than a few, and no table of cases.
    private static let tests: Phrases = [
        "test report", "test summary", "test results", "testbericht", "rapport de test", "rapport de tests",
        "informe de pruebas", "relatório de testes", "测试报告", "テスト報告書",
    ]

    /// What tells afterwards of one thing that went wrong.
    private static let incidents: Phrases = [
        "incident", "post incident", "outage", "postmortem", "post mortem", "accident", "near miss", "vorfall",
        "zwischenfall", "störung", "unfall", "ausfall", "accident", "panne", "incidente", "accidente", "avería",
        "acidente", "falha", "事故", "故障", "障害", "インシデント",
    ]

    /// - Parameter reportsTests: whether its title says that it reports tests.
    /// - Parameter tellsIncident: whether its title says that it tells what went wrong: its timeline plans nothing.
    private static func byContent(
        _ outline: Outline, isInstruction: Bool, reportsTests: Bool, tellsIncident: Bool
    ) -> Answer? {
        let boxes = outline.statements.count { $0.box != nil }
        if boxes >= 5, boxes * 3 >= outline.statements.count {
            return Answer(.checklist, "Most of its points have check boxes")
        }
        let roles = outline.sections.compactMap(\.ownRole)
        let hasAttendees = outline.sections.contains { SectionTitles.exactRole(of: $0.folded) == .attendees }
        if hasAttendees, roles.contains(.agenda) || roles.contains(.actions) || roles.contains(.decisions) {
            return Answer(.minutes, "It names who attended, and what was talked about or agreed")
        }
        if roles.contains(.decision), roles.contains(.signoffs) || roles.contains(.checklist) && speaksOfGoing(outline)
        {
            return Answer(.readinessReview, "It has sections for a decision and its sign-offs")
        }
        if fillsDocument(.issues, outline, fewest: reportsTests ? 5 : 1), !isInstruction,
            !(reportsTests && listsCases(outline))
        {
            return Answer(.knownIssues, "Much of it stands in sections of issues")
        }
        if roles.contains(.milestones), !tellsIncident { return Answer(.roadmap, "It has a section of milestones") }
        let phases = outline.sections.count { $0.folded.starts(with: "phase") && $0.mark != nil }
        if phases >= 2 { return Answer(.progressLog, "It gives the state of several phases") }
        return nil
    }

    /// A recommendation beside a list of checks is common in designs; a review says go or no-go.
    private static func speaksOfGoing(_ outline: Outline) -> Bool {
        let words: [FoldedText] = ["go no go", "no go", "go live", "release decision", "launch decision"]
        return outline.statements.contains { statement in words.contains { statement.folded.says($0) } }
    }

    /// Whether a table that is none of faults sets what came of cases against what was expected.
    private static func listsCases(_ outline: Outline) -> Bool {
        outline.tables.contains { table in
            outline.sections[table.section].role != .issues && table.has(.target) && table.columns.count > 2
        }
    }

    /// Whether at least a tenth of the statements and rows of a document stand under titles of this role.
    private static func fillsDocument(_ role: SectionRole, _ outline: Outline, fewest: Int) -> Bool {
        var inside = 0
        var all = 0
        func count(_ number: Int, in section: Int) {
            all += number
            if outline.sections[section].role == role { inside += number }
        }
        for statement in outline.statements where !statement.isHeading { count(1, in: statement.section) }
        for table in outline.tables { count(table.rows.count(where: tells), in: table.section) }
        return inside >= fewest && inside * 10 >= all
    }

    /// Whether a row says more than numbers beside its first cell.
    private static func tells(_ row: Table.Row) -> Bool {
        row.cells.indices.count { index in
            row.text(index).map { $0.utf8.contains { $0.isASCIILetter || $0 >= 0x80 } } ?? false
        } > 1
    }

    private static func isChecksums(_ document: ParsedDocument) -> Bool {
        let lines = max(1, min(400, document.lines.count))
        var others = 0
        var digests = 0
        for line in 1...lines {
            let bytes = document.lines.slice(line)
            guard bytes.contains(where: { !$0.isASCIISpace }) else { continue }
            if bytes.count >= 34, DigestLine(bytes) != nil { digests += 1 } else { others += 1 }
            // Not even digests in all lines that are left would be most.
            if others * 2 > lines { return false }
        }
        return digests > 0 && digests >= others
    }
}
