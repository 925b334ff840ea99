import MusterModel
import MusterText

/// Points without a mark under a title that says that they were done.
///
///     ## Completed                              ### ✅ Fully implemented
///     - The import reads the old files          - Import of old files
///
/// A tick in the title is the tick of each point, which then is a check; under words alone they are work.
struct CompletedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .item)
        where !sheet.isTaken(index) && statement.parent == nil && statement.box == nil
            && statement.mark == nil && !statement.introduces
        {
            let section = reading.outline.sections[statement.section]
            guard section.ownRole == .completed, mayTell(section, index, reading, sheet),
                isPoint(statement, of: section), !EmptyLists.saysNone(statement.folded),
                StatedPoint.read(statement, reading.words) == nil,
                !Self.takesBack(statement.folded, reading.words), !Questions.asks(statement.body)
            else { continue }
            let kind: FactKind = section.mark == .done && section.level < 7 ? .checklistItem : .task
            var fact = Fact(kind, statement, title: Checklists.title(of: statement), modality: reading.claim)
            if kind == .task, let lead = WrittenID.leading(statement.body), !lead.rest.isEmpty {
                (fact.id, fact.title) = (lead.id, lead.rest)
            }
            fact.status = .done
            fact.details[.statusWords] = section.title
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
        }
    }

    /// Records tell of work; elsewhere a tick in the title does, a label within a phase, or what is left in a list beside it.
    private func mayTell(_ section: Section, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        switch reading.kind {
        case .minutes, .progressLog, .readinessReview: return true
        case .roadmap, .checklist, .knownIssues, .other:
            return section.mark == .done || sheet.holder(of: index, kinds: [.phase]) != nil
                || reading.kind == .roadmap && isBesidePlans(section, reading)
                || reading.kind == .other && Boards.haveOpenWork(beside: section, in: reading)
                // `Completed:` above work with codes of its own.
                || section.level == 7
                    && WrittenID.leading(reading.statements[index].body).map { !$0.rest.isEmpty } ?? false
        case .taskSpec, .riskRegister, .checksums, .workflow: return false
        }
    }

    /// Whether a plan lists beside what is done what comes: `Shipped` beside `Next`.
    private func isBesidePlans(_ section: Section, _ reading: Reading) -> Bool {
        section.line != reading.outline.titleSection.map { reading.outline.sections[$0].line }
            && (Boards.haveOpenWork(beside: section, in: reading)
                || reading.outline.sections.contains {
                    $0.parent == section.parent && $0.level == section.level && $0.line != section.line
                        && PlannedPoints.isAhead($0)
                })
    }

    /// A few words name work only below a label or a tick; a field tells of something else.
    private func isPoint(_ statement: Statement, of section: Section) -> Bool {
        if section.mark == .done || section.level == 7 { return !statement.body.isEmpty }
        return isSaidInWords(statement) && (statement.field.map(Self.isName) ?? true)
    }

    /// Whether there are three words; a script that sets none between them says as much in some signs.
    private func isSaidInWords(_ statement: Statement) -> Bool {
        statement.folded.wordCount >= 3
            || statement.body.utf8.first.map { $0 >= 0xE3 } ?? false && statement.body.utf8.count >= 18
    }

    /// `**Three-way search** — by name, berth and day`: words in bold letters that name the thing, and no field of it.
    private static func isName(_ field: Statement.Field) -> Bool {
        field.isStrong && field.meaning == nil && field.key.wordCount > 1 && field.exactRole == nil
            && !field.value.isEmpty && ColumnTitles.role(of: field.key, written: field.name) == nil
    }

    /// Whether a point says of itself that it is not all done.
    static func takesBack(_ words: FoldedText, _ known: Wording) -> Bool {
        known.states.hedges(words) || Reservations.denies(words)
            || known.states.meaning(of: words).map { !$0.isFavourable } ?? false
            || words.text.split(onByte: 0x20).contains { denials.contains($0) }
    }

    private static let denials: Set<String> = [
        "not", "no", "still", "remains", "except", "without", "nicht", "noch", "kein", "keine", "pas", "reste", "sauf",
        "falta", "salvo", "não", "ainda", "todavía", "aún",
    ]
}
