import MusterModel
import MusterText

/// Points without a mark under a title that says that they were done.
///
///     ## Completed
///     - The import reads the old files
struct CompletedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard Self.tellsOfWork(reading.kind), !reading.isPlan else { return }
        for (index, statement) in reading.statements.enumerated()
        where statement.isItem && !sheet.isTaken(index) && statement.parent == nil && statement.box == nil
            && statement.mark == nil && statement.field == nil && !statement.introduces
        {
            let section = reading.outline.sections[statement.section]
            guard section.ownRole == .completed, statement.folded.wordCount >= 3,
                !EmptyLists.saysNone(statement.folded), StatedPoint.read(statement, reading.words) == nil,
                !Self.takesBack(statement.folded, reading.words)
            else { continue }
            var fact = Fact(.task, statement, title: Checklists.title(of: statement), modality: reading.claim)
            fact.status = .done
            fact.details[.statusWords] = section.title
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
        }
    }

    /// Whether a point says of itself that it is not all done.
    private static func takesBack(_ words: FoldedText, _ known: Wording) -> Bool {
        known.states.hedges(words) || Reservations.denies(words)
            || known.states.meaning(of: words).map { !$0.isFavourable } ?? false
            || words.text.split(onByte: 0x20).contains { denials.contains($0) }
    }

    private static let denials: Set<String> = [
        "not", "no", "still", "remains", "except", "without", "nicht", "noch", "kein", "keine", "pas", "reste", "sauf",
        "falta", "salvo", "não", "ainda", "todavía", "aún",
    ]

    private static func tellsOfWork(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .minutes, .progressLog, .readinessReview: true
        case .taskSpec, .roadmap, .checklist, .riskRegister, .knownIssues, .checksums, .workflow, .other: false
        }
    }
}
