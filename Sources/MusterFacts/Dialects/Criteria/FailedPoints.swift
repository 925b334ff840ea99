import MusterModel
import MusterText

/// Points outside of lists of checks that say in a word or sign of their own that something failed or was not done.
///
///     - Load test — failed        - Restore rehearsed: No        - 🟢 Packages / - 🔴 Load test        - Load test ☐
///
/// What is well there is left alone: only in a list of checks does it claim anything.
struct FailedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard Self.recordsResults(reading) else { return }
        for (index, statement) in reading.statements.enumerated()
        where (statement.isItem || endsInBox(statement)) && statement.box == nil && !sheet.isTaken(index)
            && isHeard(index, reading)
        {
            guard let point = StatedPoint.read(statement, reading.words), let meaning = point.meaning,
                isAdverse(point, meaning, index, reading), !FoldedText(point.title).isEmpty
            else { continue }
            var fact = Fact(.checklistItem, statement, title: point.title, modality: reading.claim)
            fact.id = WrittenID.leading(point.title)?.id
            fact.status = meaning.status(of: .checklistItem)
            fact.details[.statusWords] = point.words
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.task, .phase, .checklistItem]))
        }
    }

    /// `Load test ☐`: a line that ends in an empty or crossed box says so wherever it stands.
    private func endsInBox(_ statement: Statement) -> Bool {
        guard case .line = statement.form else { return false }
        return statement.body.endsWithBytes("☐") || statement.body.endsWithBytes("☒")
    }

    private static func recordsResults(_ reading: Reading) -> Bool {
        guard !reading.isPlan, !reading.isProcedure else { return false }
        switch reading.kind {
        case .readinessReview, .checklist, .minutes: return true
        case .taskSpec, .progressLog, .knownIssues, .checksums, .riskRegister, .workflow, .roadmap, .other: return false
        }
    }

    /// Whether a point stands where the state of the work is told.
    private func isHeard(_ index: Int, _ reading: Reading) -> Bool {
        guard !reading.isInert(index) else { return false }
        switch reading.role(of: index) {
        case nil, .completed, .testSummary, .log, .evidence, .deployment, .operations, .security, .communication,
            .support, .context:
            return true
        case .scope, .objectives, .guidance, .definitionOfReady, .definitionOfDone, .acceptance, .deliverables,
            .references, .tasks, .phases, .checklist, .signoffs, .decision, .attendees, .agenda, .votes, .conditions,
            .actions, .issues, .risks, .artifacts, .milestones, .metrics, .rollback, .freeze, .backlog, .waivers,
            .versionControl, .decisions, .history, .deferred, .legend, .example, .troubleshooting:
            return false
        }
    }

    private func isAdverse(_ point: StatedPoint, _ meaning: StatusMeaning, _ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        if Self.isRule(point.title) { return false }
        if let mark = statement.mark {
            // Reds without a green light or a tick in their list may be severities.
            return mark == .red && statement.field == nil
                && reading.outline.contents[statement.section].contains(.greens)
        }
        if point.words.isEmpty { return meaning == .todo || meaning == .rejected }
        // "Data affected: No" is well; "Restore rehearsed: No" is not.
        if Answers.answer(point.words) != nil { return meaning == .rejected && Self.isWork(point.title) }
        switch meaning {
        case .rejected, .noGo: return true
        case .todo, .moving, .blocked: return reading.role(of: index) == .completed
        case .done, .open, .closed, .accepted, .signed, .approved, .go, .met, .confirmed, .notApplicable, .hedge,
            .negation, .absence, .notYet, .inReview:
            return false
        }
    }

    /// Whether a name says when something would be so (`If a check stays red: NO-GO`), or is the result of the whole.
    private static func isRule(_ title: String) -> Bool {
        let words = FoldedText(title)
        return rules.contains { words.starts(with: $0) }
    }

    private static let rules: [FoldedText] = [
        "if", "when", "any", "wenn", "falls", "si", "cuando", "cualquier", "en caso", "se", "quando", "lorsque",
        "result",
        "results", "overall", "total", "final", "resultado", "ergebnis", "résultat", "verdict", "如果", "若", "もし",
    ]

    /// Whether a name says that something was to be done with a thing.
    private static func isWork(_ title: String) -> Bool {
        guard let last = FoldedText(title).text.split(onByte: 0x20).last else { return false }
        return Answers.isParticiple(FoldedText(last)) || done.contains(last)
    }

    private static let done: Set<String> = [
        "rehearsed", "trained", "notified", "documented", "signed", "published", "deployed", "configured", "monitored",
        "staffed", "briefed", "installed", "updated", "archived", "backed", "restored", "uploaded", "informed",
    ]
}
