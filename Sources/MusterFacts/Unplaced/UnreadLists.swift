import MusterModel
import MusterText

/// Lists and tables that look as if they stated something and of which nothing was read: what they list is told to
/// whoever knows the project, though no dialect knows what it is.
///
/// They come in groups, the most telling first: a document of which much is prose, or of which much was read, has few of
/// them, and a fifth of its filled lines at most is listed.
struct UnreadLists {
    private let reading: Reading
    /// The lines that a fact reads; a reference within a line reads nothing else of it.
    private let placed: LineSet

    /// The points of one list, or the rows of one table.
    struct Group {
        /// The lower, the more it looks like facts.
        let rank: Int
        let reason: String
        var lines: [(line: Int, text: String)] = []
    }

    init(reading: Reading, placed: LineSet) {
        self.reading = reading
        self.placed = placed
    }

    /// The groups of a document, the most telling first; none for documents that tell how to do things.
    func groups() -> [Group] {
        guard !reading.isProcedure, !reading.isTemplate, reading.kind != .checksums else { return [] }
        return (tables() + points()).filter { !$0.lines.isEmpty }.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }

    // Tables.
    private func tables() -> [Group] {
        reading.outline.tables.compactMap { table in
            guard table.columns.count > 1, !reading.isInert(table), mayState(table.section),
                !table.rows.contains(where: { placed.contains($0.line) }), !explains(table),
                // The records of a table on its side all stand on the line of its titles.
                !placed.contains(table.line)
            else { return nil }
            var group = Group(
                rank: isTold(table) ? 0 : 2, reason: "Nothing tells what the rows of the table are")
            // Whatever stands under a title of approvals or of what must be met is one, or says why it is none.
            guard group.rank == 0 || listsMuch || isApprovals(table.section) || isAccepted(table.section) else {
                return nil
            }
            for row in table.rows
            where row.cells.indices.contains(where: { row.text($0) != nil }) && !EmptyLists.saysNone(row) {
                group.lines.append((row.line, row.cells.map(\.text).joined(separator: " | ")))
            }
            return group
        }
    }

    /// Whether a section of a list of known issues has a title as those of release notes, beside a part that lists the
    /// issues: `New`, `Changed`.
    private func tellsNews(_ section: Int) -> Bool {
        reading.judgedAs == .knownIssues && Self.news.contains(reading.outline.sections[section].folded.text)
            && reading.outline.sections.contains { $0.ownRole == .issues && $0.level < 7 }
    }

    private static let news: Set<String> = [
        "new", "added", "changed", "changes", "all changes", "other changes", "improved", "improvements",
        "enhancements",
        "removed", "deprecated", "highlights", "features", "new features", "upgrade", "upgrading", "upgrade notes",
        "fixed", "fixes", "bug fixes", "bugs fixed", "fixed bugs", "fixed issues", "resolved issues", "behoben",
        "behobene fehler", "corrections", "corrigé", "correctifs", "corregido", "correcciones", "corrigido",
        "correções",
        "修复", "已修复", "修正", "neu", "geändert", "änderungen", "alle änderungen", "verbessert", "verbesserungen",
        "entfernt", "neue funktionen",
        "nouveau", "ajouté", "modifié", "modifications", "améliorations", "supprimé", "nuevo", "añadido", "cambios",
        "mejoras", "eliminado", "novo", "adicionado", "alterado", "mudanças", "melhorias", "removido", "新增", "变更",
        "改进", "移除", "新功能", "追加", "変更", "変更点", "改善", "削除", "新機能",
    ]

    private func isApprovals(_ section: Int) -> Bool {
        let role = reading.outline.sections[section].role
        return role == .signoffs || role == .votes
    }

    /// Whether a column tells of states, days, grades, people or codes, by its title or by its values.
    private func isTold(_ table: Table) -> Bool {
        let shaped = ColumnShapes(reading: reading).named(table)
        if table.rows.contains(where: { row in row.cells.contains { StatusMark.leading($0.text.utf8) != nil } }) {
            return true
        }
        let asks = table.columns.indices.dropFirst().contains { at in
            let cells = table.rows.compactMap { $0.text(at) }
            return cells.count > 1 && cells.allSatisfy { Answers.answer($0) != nil }
        }
        return asks
            || shaped.column([
                .status, .severity, .person, .role, .date, .due, .start, .task, .issue, .risk, .criterion, .check,
                .pass,
                .deliverable, .milestone, .decision, .mitigation, .workaround, .signature, .accepted, .resolved,
                .progress, .evidence, .until,
            ]) != nil
    }

    /// Versions, changes, counts, scales and signs with what they mean.
    private func explains(_ table: Table) -> Bool {
        UnplacedLines.listsPeople(table) || table.has(.version) || table.has(.change) || table.has(.definition)
            || table.has(.count)
            || TableKind.isScale(table) || ColumnShapes(reading: reading).measures(table) && !isAccepted(table.section)
    }

    /// Whether a section says what must be met: measures in it are results, whether or not a column says so.
    private func isAccepted(_ section: Int) -> Bool {
        let role = reading.outline.sections[section].role
        return role == .acceptance || role == .conditions || role == .definitionOfDone
    }

    // Points of lists.
    private func points() -> [Group] {
        var groups: [Group] = []
        for section in reading.outline.sections.indices where mayState(section) {
            let points = reading.outline.statements(in: section).filter { index in
                let statement = reading.statements[index]
                return statement.isItem && statement.parent == nil && !statement.body.isEmpty
            }
            let unread = points.filter { !placed.contains(reading.statements[$0].line) && speaks($0) }
            let coded = unread.filter(isCoded)
            for index in coded {
                var group = Group(rank: 1, reason: "It is not clear what the code or the state stands for")
                group.lines = [line(index)]
                groups.append(group)
            }
            guard listsMuch, points.count > 1, unread.count * 3 >= points.count * 2 else { continue }
            let isNumbered = reading.statements[points[0]].number != nil
            var group = Group(rank: isNumbered ? 3 : 4, reason: "Nothing tells what the points of the list are")
            group.lines = unread.filter { !coded.contains($0) }.map(line)
            groups.append(group)
        }
        return groups
    }

    private func line(_ index: Int) -> (Int, String) {
        (reading.statements[index].line, reading.statements[index].text.text)
    }

    /// A code of its own, or a word of state at its end.
    private func isCoded(_ index: Int) -> Bool {
        let statement = reading.statements[index]
        return WrittenID.leading(statement.body).map { !$0.rest.isEmpty } ?? false
            || TableCodes.leading(statement.body) != nil
            || StatedPoint.read(statement, reading.words)?.meaning != nil
    }

    /// Whether a point is a few words, and neither a bare link nor the label of others.
    private func speaks(_ index: Int) -> Bool {
        let statement = reading.statements[index]
        let isLink = statement.text.spans.contains { span in
            if case .link = span.kind {
                return span.range.lowerBound == 0 && span.range.upperBound + 8 >= statement.text.text.utf8.count
            }
            return false
        }
        return !isLink && statement.folded.wordCount <= 60 && !EmptyLists.saysNone(statement.folded)
            && CountedTroubles.count(in: statement.field, reading.words)?.open != 0
    }

    /// Whether documents of this kind are mostly lists of facts.
    private var listsMuch: Bool {
        switch reading.judgedAs {
        case .readinessReview, .checklist, .progressLog, .minutes, .riskRegister, .knownIssues, .roadmap, .taskSpec:
            true
        case .checksums, .workflow, .other: false
        }
    }

    /// Whether what stands in a section may be a fact: not where things are explained, pointed to or named.
    private func mayState(_ section: Int) -> Bool {
        guard !tellsNews(section) else { return false }
        return switch reading.outline.sections[section].role {
        case .context, .guidance, .references, .attendees, .agenda, .legend, .example, .history, .troubleshooting,
            .versionControl, .scope, .communication, .support, .rollback, .deployment, .operations:
            false
        case .objectives, .definitionOfReady, .definitionOfDone, .acceptance, .deliverables, .tasks, .phases,
            .checklist, .signoffs, .security, .decision, .votes, .conditions, .actions, .issues, .risks, .artifacts,
            .milestones, .evidence, .testSummary, .metrics, .freeze, .backlog, .log, .waivers, .decisions, .completed,
            .deferred, nil:
            true
        }
    }
}
