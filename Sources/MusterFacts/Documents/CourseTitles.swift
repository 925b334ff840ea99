import MusterModel
import MusterText

extension LikelyKind {
    /// `Harvest status – week 9` with parts for what is done and what is left, `Move log, hall 1` with entries that begin with
    /// their days: an account of work, by a word of the title that its parts bear out.
    static func byCourse(_ names: [FoldedText], _ outline: Outline) -> (kind: DocumentKind, reason: String)? {
        guard !names.contains(where: papers.areSaid) else { return nil }
        if names.contains(where: { states.begin($0) || states.end($0) }),
            tellsCourse(outline) || OverallState.isTold(in: outline)
        {
            return (.progressLog, "Its title says that it tells how far something is, and its parts do")
        }
        if names.contains(where: { (logs.end($0) || logsOf.areSaid(in: $0)) && !others.areSaid(in: $0) }),
            entries(outline) >= 3
        {
            return (.progressLog, "Its title names a log, and its entries begin with days")
        }
        return nil
    }

    /// Whether sections beside each other list what is done, and what is in work or left; where somebody signs or decides
    /// something else is told.
    private static func tellsCourse(_ outline: Outline) -> Bool {
        var isDone = false
        var isOpen = false
        for (index, section) in outline.sections.enumerated() where index != outline.titleSection {
            switch section.ownRole {
            case .completed: isDone = true
            case .tasks, .backlog, .deferred, .actions: isOpen = true
            case .decision, .signoffs, .votes: return false
            case _: isOpen = isOpen || Boards.isOpenColumn(section.folded)
            }
        }
        return isDone && isOpen
    }

    /// How many points and lines begin with a day.
    private static func entries(_ outline: Outline) -> Int {
        let dates = DateReader()
        return outline.statements(with: .digit).count { _, statement in
            !statement.isHeading && dates.all(in: statement.body).first.map { $0.range.lowerBound <= 4 } ?? false
        }
    }

    private static func phrases(_ hint: KindHint) -> Phrases {
        Phrases(KindHintRows.all.filter { $0.meaning == hint }.flatMap { $0.phrases.map { FoldedText($0) } })
    }

    private static let states = phrases(.state)
    private static let papers: Phrases = [
        "adr", "rfc", "proposal", "incident", "postmortem", "post mortem", "outage", "test report", "audit",
    ]
    private static let logs: Phrases = [
        "log", "logbook", "diary", "chronicle", "tagebuch", "logbuch", "chronik", "carnet", "cuaderno", "caderno",
        "日志", "日誌",
    ]
    private static let logsOf: Phrases = [
        "log of", "log for", "diary of", "chronicle of", "tagebuch der", "tagebuch des", "tagebuch von", "logbuch der",
        "logbuch des", "carnet de", "journal de bord", "cuaderno de", "diario de", "caderno de", "diário de",
    ]
    /// What logs list that are registers.
    private static let others: Phrases = [
        "decision", "decisions", "risk", "issue", "issues", "defect", "bug", "incident", "change", "raid", "hazard",
        "audit", "approval", "signature", "waiver", "test", "action", "entscheidungs", "release",
    ]
}
